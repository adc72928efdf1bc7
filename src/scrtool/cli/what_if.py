"""``scrtool batch --what-if``: what would move under a changed calendar, reading or length."""

from __future__ import annotations

import os
from collections import Counter
from functools import cache, partial
from typing import TYPE_CHECKING, Any, NamedTuple

from scrtool import rules
from scrtool.cli import report as made
from scrtool.cli.case import closed_days
from scrtool.cli.output import Answer, say
from scrtool.cli.quick_rows import QuickRows
from scrtool.cli.register_run import opened
from scrtool.cli.row_cells import read_back
from scrtool.errors import InputError, Problem
from scrtool.intake import what_if as intake
from scrtool.intake.register.cases import Reader
from scrtool.register.answers import Answers
from scrtool.register.tally import Tally
from scrtool.register.what_if import Supposed, changed, moved
from scrtool.render.what_if import Heading, WhatIfFormat, form

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date
    from typing import BinaryIO

    from scrtool.calendars import Calendars
    from scrtool.cli.register_run import Opened
    from scrtool.intake.register.sheet import Line
    from scrtool.model import Regime

    Typed = Mapping[str, Any]

OPTIONS = ("length", "reading", "preset")
NOT_WITH_IT = ("only", "due_within", "sort", "check")
NAMES = ", ".join(WhatIfFormat)
NOTHING = "what to change: --closed-day, --reading, --preset or --length"


class Job(NamedTuple):
    """What was asked for."""

    path: str
    style: WhatIfFormat
    output: str | None
    errors: str | None
    as_of: date
    before: Calendars
    after: Calendars
    supposed: Supposed
    heading: Heading


def without(typed: Typed) -> None:
    """Check that nothing is supposed where ``--what-if`` is not given.

    Raises:
        InputError: with each option that means nothing without it.
    """
    given = [f"--{name}" for name in OPTIONS if typed.get(name)]
    if given:
        raise InputError(tuple(Problem(one, None, "give --what-if as well") for one in given))


def what_if(typed: Typed, paths: Callable[[], None]) -> Answer:
    """Answer what would move.

    Args:
        typed: Option name to what was typed.
        paths: Checks the files.

    Raises:
        InputError: with every problem of every option.
    """
    as_of, before, after, style, lengths, readings, presets, *_ = made.gathered(
        lambda: made.as_of(typed.get("as_of")),
        lambda: made.calendars_for(typed.get("bank_holidays"), ()),
        lambda: made.calendars_for(None, closed_days(typed)),
        lambda: _style(typed),
        lambda: intake.lengths(typed.get("length") or ()),
        lambda: intake.readings(typed.get("reading") or ()),
        lambda: intake.presets(typed.get("preset") or ()),
        lambda: _asked(typed),
        paths,
    )
    if typed.get("bank_holidays"):
        after = made.calendars_for(typed["bank_holidays"], closed_days(typed))
    heading = Heading(_changes(typed), as_of.isoformat(), str(made.made_with(before)))
    supposed = Supposed(lengths, readings, presets)
    files_in = typed["register"], style, typed.get("output"), typed.get("errors")
    return Answer(stream=partial(run, Job(*files_in, as_of, before, after, supposed, heading)))


def _changes(typed: Typed) -> tuple[str, ...]:
    names = (*OPTIONS, "closed_day")
    return tuple(
        f"{name.replace('_', ' ')} {one}" for name in names for one in typed.get(name) or ()
    )


def _asked(typed: Typed) -> None:
    """Check that something is supposed, and nothing is asked that has no meaning here.

    Raises:
        InputError: with each that is wrong.
    """
    wrong = [
        Problem(f"--{name.replace('_', '-')}", None, "not with --what-if")
        for name in NOT_WITH_IT
        if typed.get(name)
    ]
    if not _changes(typed):
        wrong.append(Problem("--what-if", None, f"expected {NOTHING}"))
    if wrong:
        raise InputError(tuple(wrong))


def _style(typed: Typed) -> WhatIfFormat:
    """Return the format asked for; else as the output ends; else a table, CSV off a terminal.

    Raises:
        InputError: there is no such format.
    """
    suffix = os.path.splitext(typed.get("output") or "")[1].removeprefix(".").lower()
    on_screen = made.is_shown(typed.get("output")) and made.on_terminal()
    usual = WhatIfFormat.TABLE if on_screen else WhatIfFormat.CSV
    named = typed.get("format") or (suffix if suffix in tuple(WhatIfFormat) else usual)
    if named not in tuple(WhatIfFormat):
        raise InputError((Problem("--format", named, f"one of {NAMES}, with --what-if"),))
    return WhatIfFormat(named)


def run(job: Job) -> int:
    """Answer every row twice, write what moves, and return the exit code.

    Raises:
        InputError: the register cannot be read, or the answer not be written.
    """
    with opened(job.path, job.output, job.errors) as register:
        pass_ = _Pass(job, Reader(register.columns), register.out)
        pass_.over(register)
    for line in (*register.sheet.remarks, job.heading.words, pass_.tally.words()):
        say(line)
    return pass_.tally.code(check=False)


class _Pass:
    """One pass over the rows."""

    def __init__(self, job: Job, reader: Reader, out: BinaryIO) -> None:
        supposed = job.supposed

        @cache
        def other(regime_id: str) -> Regime:
            return changed(rules.regime(regime_id), supposed)

        self.reader, self.out = reader, out
        self.form = form(job.style, job.heading)
        self.before = QuickRows(reader, Answers(job.as_of, job.before))
        self.after = QuickRows(reader, Answers(job.as_of, job.after, other, supposed.presets))
        self.tally = Tally()
        self.statuses: Counter[tuple[str, str]] = Counter()

    def over(self, register: Opened) -> None:
        """Answer every row, or tell what is wrong with it."""
        self.out.write(self.form.top().encode())
        register.each(self._answer, self.tally)
        self.out.write(self.form.end(self.tally.answered, self.statuses).encode())

    def _answer(self, line: Line) -> None:
        case = self.reader.case(line)
        both = zip(self.before.texts(line, case), self.after.texts(line, case), strict=True)
        pairs = [(read_back(case.ref, a), read_back(case.ref, b)) for a, b in both if a != b]
        found = [move for pair in pairs if (move := moved(*pair))]
        self.tally.answered += 1
        self.tally.written += len(found)
        for move in found:
            self.statuses[move.before.status, move.after.status] += 1
            self.out.write(self.form.move(move).encode())

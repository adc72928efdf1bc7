"""``scrtool report``: how timely the duties of a register were, by quarter of notification."""

from __future__ import annotations

import os
from functools import partial
from typing import TYPE_CHECKING, Any

from scrtool.cli import options
from scrtool.cli import report as made
from scrtool.cli.batch_files import paths
from scrtool.cli.case import closed_days
from scrtool.cli.command import FIRST, CheckedCommand, argument, option
from scrtool.cli.output import Answer
from scrtool.errors import InputError, Problem
from scrtool.render.timeliness import ReportFormat

if TYPE_CHECKING:
    from collections.abc import Mapping

    Typed = Mapping[str, Any]

HELP = """Say how timely the duties of a register were: on time, late, how late, by quarter.

\b
  scrtool report cases.csv
  scrtool report cases.csv --by year --duty england.rapid-review
  scrtool report cases.csv --suppress 5 --output timeliness.html

Small numbers are shown unless --suppress is given. docs/registers.md says what is counted how.
"""
NAMES = ", ".join(ReportFormat)
BINARY = frozenset({ReportFormat.XLSX})
MOST_HIDDEN = 1_000


def report(**typed: Any) -> Answer:
    """Answer how timely a register was."""
    from scrtool.cli.timeliness_run import Job, run

    path = typed["register"]
    as_of, calendars, style, by_quarter, suppress, duties, _ = made.gathered(
        lambda: made.as_of(typed.get("as_of")),
        lambda: made.calendars_for(typed.get("bank_holidays"), closed_days(typed)),
        lambda: _style(typed),
        lambda: _by_quarter(typed.get("by")),
        lambda: _suppress(typed.get("suppress")),
        lambda: _duties(typed.get("duty") or ()),
        lambda: paths(typed),
    )
    made_with = str(made.made_with(calendars, closed_days(typed)))
    job = Job(
        path=path,
        style=style,
        output=typed.get("output"),
        errors=typed.get("errors"),
        as_of=as_of,
        calendars=calendars,
        made_with=made_with,
        by_quarter=by_quarter,
        suppress=suppress,
        duties=duties,
    )
    return Answer(stream=partial(run, job))


def _style(typed: Typed) -> ReportFormat:
    """Return the format asked for; else as the output ends; else a table, plain off a terminal.

    Raises:
        InputError: there is no such format, or it cannot be shown on a terminal.
    """
    suffix = os.path.splitext(typed.get("output") or "")[1].removeprefix(".").lower()
    shown = made.is_shown(typed.get("output"))
    usual = ReportFormat.TABLE if shown and made.on_terminal() else ReportFormat.PLAIN
    named = typed.get("format") or (suffix if suffix in tuple(ReportFormat) else usual)
    if named not in tuple(ReportFormat):
        raise InputError((Problem("--format", named, f"one of {NAMES}"),))
    if named in BINARY and shown and made.on_terminal():
        told = f"{named} cannot be shown on a terminal; give --output FILE"
        raise InputError((Problem("--format", None, told),))
    return ReportFormat(named)


def _by_quarter(typed: str | None) -> bool:
    if typed not in {None, "quarter", "year"}:
        raise InputError((Problem("--by", typed, "quarter or year"),))
    return typed != "year"


def _suppress(typed: str | None) -> int:
    """Return the smallest number that is shown besides 0; 0 where nothing is to be hidden.

    Raises:
        InputError: it is no number that hides anything.
    """
    if typed is None:
        return 0
    is_number = typed.isascii() and typed.isdigit() and len(typed) < 5
    if not is_number or not 2 <= int(typed) <= MOST_HIDDEN:
        expected = f"a whole number from 2 to {MOST_HIDDEN:,}, such as 5 to hide 1 to 4"
        raise InputError((Problem("--suppress", typed, expected),))
    return int(typed)


def _duties(typed: tuple[str, ...]) -> frozenset[str]:
    """Return the duties asked for.

    Raises:
        InputError: with each that is none, or none that can be on time.
    """
    if not typed:
        return frozenset()
    from scrtool.register.classes import countable

    known = countable()
    expected = f"a duty with a limit, and an event that shows it done: {', '.join(known)}"
    wrong = tuple(Problem("--duty", one, expected) for one in typed if one not in known)
    if wrong:
        raise InputError(wrong)
    return frozenset(typed)


COMMAND = CheckedCommand(
    "report",
    report,
    [
        argument("register", "FILE", "The register; - for standard input."),
        option("--by", "PERIOD", "quarter (with totals of years), or year.", FIRST),
        option("--suppress", "N", "Hide numbers below N, and what would tell them.", FIRST),
        option("--duty", "ID", "Only this duty. May be repeated.", FIRST, repeat=True),
        option("--output", "FILE", "Write to a file, whole or not at all.", FIRST),
        option("--format", "FORMAT", f"{NAMES}; as --output ends, else table or plain.", FIRST),
        options.overwriting("--force", options.OVERWRITE),
        option("--errors", "FILE", "Tell what is wrong with rows here, as CSV.", FIRST),
        options.as_of(),
        *options.counting(),
    ],
    HELP,
    "How timely the duties of a register were.",
)

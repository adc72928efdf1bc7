"""``scrtool batch``: a register of cases in, a row for every case and duty out."""

from __future__ import annotations

import os
import re
from functools import partial
from typing import TYPE_CHECKING, Any

from scrtool.cli import options
from scrtool.cli import report as made
from scrtool.cli.batch_files import paths
from scrtool.cli.case import closed_days
from scrtool.cli.command import FIRST, CheckedCommand, argument, option
from scrtool.cli.output import Answer
from scrtool.errors import InputError, Problem
from scrtool.progress import Status
from scrtool.register.selection import Selection, horizon
from scrtool.render.register import RegisterFormat

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from scrtool.calendars import Calendars

    Typed = Mapping[str, Any]

HELP = """Work out every duty of every case in a register: csv, tsv, ndjson, xlsx or parquet.

\b
  scrtool batch cases.csv
  scrtool batch cases.xlsx --output answers.xlsx
  scrtool batch cases.csv --only overdue,due --due-within 3wd --sort urgency

One row a case: ref, and incident or any other date. docs/registers.md says what else.
"""
WITHIN = re.compile(r"(\d{1,4})(wd|d)")
NAMES = ", ".join(RegisterFormat)


def batch(**typed: Any) -> Answer:
    """Answer a register."""
    from scrtool.cli.batch_run import Job, run
    from scrtool.cli.what_if import what_if, without

    if typed.get("what_if"):
        return what_if(typed, lambda: paths(typed))
    path = typed["register"]
    as_of, calendars, style, only, *_ = made.gathered(
        lambda: made.as_of(typed.get("as_of")),
        lambda: made.calendars_for(typed.get("bank_holidays"), closed_days(typed)),
        lambda: _style(typed),
        lambda: _only(typed.get("only")),
        lambda: _sort(typed.get("sort")),
        lambda: paths(typed),
        lambda: without(typed),
    )
    until = _until(typed.get("due_within"), as_of, calendars)
    job = Job(
        path=path,
        style=style,
        output=typed.get("output"),
        errors=typed.get("errors"),
        as_of=as_of,
        calendars=calendars,
        made_with=str(made.made_with(calendars, closed_days(typed))),
        selection=Selection(only, until),
        sort=bool(typed.get("sort")),
        check=bool(typed.get("check")),
    )
    return Answer(stream=partial(run, job))


def _style(typed: Typed) -> RegisterFormat:
    """Return the format asked for; else the one the name of the output ends in; else CSV.

    Raises:
        InputError: there is no such format, or it cannot be shown on a terminal.
    """
    suffix = os.path.splitext(typed.get("output") or "")[1].removeprefix(".").lower()
    named = typed.get("format") or (suffix if suffix in tuple(RegisterFormat) else "csv")
    if named not in tuple(RegisterFormat):
        raise InputError((Problem("--format", named, f"one of {NAMES}"),))
    style = RegisterFormat(named)
    binary = style in {RegisterFormat.XLSX, RegisterFormat.PARQUET}
    if binary and made.is_shown(typed.get("output")) and made.on_terminal():
        told = f"{style} cannot be shown on a terminal; give --output FILE"
        raise InputError((Problem("--format", None, told),))
    return style


def _only(typed: str | None) -> frozenset[str]:
    """Return the statuses asked for.

    Raises:
        InputError: with each that there is not.
    """
    asked = [one.strip() for one in typed.split(",")] if typed is not None else []
    wrong = [
        Problem("--only", one, f"one of {', '.join(Status)}")
        for one in asked
        if one not in tuple(Status)
    ]
    if wrong:
        raise InputError(tuple(wrong))
    return frozenset(asked)


def _sort(typed: str | None) -> None:
    if typed not in {None, "urgency"}:
        raise InputError((Problem("--sort", typed, "urgency"),))


def _until(typed: str | None, as_of: date, calendars: Calendars) -> dict[Any, str] | None:
    """Return the last day of ``--due-within``, by calendar.

    Raises:
        InputError: it is not a number of days or of working days.
    """
    if typed is None:
        return None
    found = WITHIN.fullmatch(typed)
    if not found:
        expected = "a number of working days such as 3wd, or of days such as 5d"
        raise InputError((Problem("--due-within", typed, expected),))
    return horizon(int(found[1]), found[2], as_of, calendars)


COMMAND = CheckedCommand(
    "batch",
    batch,
    [
        argument("register", "FILE", "The register; - for standard input."),
        option("--output", "FILE", "Write to a file, whole or not at all.", FIRST),
        option("--format", "FORMAT", f"{NAMES}; as --output ends, else csv.", FIRST),
        option("--only", "A,B", f"Only rows of these statuses: {', '.join(Status)}.", FIRST),
        option(
            "--due-within",
            "DAYS",
            "Only what is due within 3wd or 5d, and what --only names.",
            FIRST,
        ),
        option("--sort", "ORDER", "urgency: the most urgent first; keeps all in memory.", FIRST),
        options.overwriting("--force", options.OVERWRITE),
        options.check(),
        option("--errors", "FILE", "Tell what is wrong with rows here, as CSV.", FIRST),
        options.as_of(),
        *options.counting(),
        *options.supposing(),
    ],
    HELP,
    "A register of cases in, what is due and late out.",
)

"""``scrtool calendar``: the months of one case, with each day that matters marked."""

from __future__ import annotations

import re
from typing import Any

from scrtool.calendars import FIRST_DAY, LAST_DAY
from scrtool.cli import options
from scrtool.cli import report as made
from scrtool.cli.case import report_of
from scrtool.cli.command import CheckedCommand, option
from scrtool.cli.hints import hints
from scrtool.cli.output import Answer, answered
from scrtool.errors import InputError, Problem
from scrtool.render import Format, wall_calendar
from scrtool.render.months import Month
from scrtool.render.wall_calendar import Span

FORMATS = (Format.TABLE, Format.PLAIN)
MOST = 24
HELP = """Draw the months of one case: deadlines, safe dates, bank holidays, and what was given.

\b
  scrtool calendar --incident 2024-03-01
  scrtool calendar --incident 2024-03-01 --from 2024-03 --months 3
  scrtool calendar --incident 2024-03-01 --format plain --output dates.txt

Each letter has a line below in words. Months in which nothing falls are left out, and said to be.
"""


def months(**typed: Any) -> Answer:
    """Draw the months of one case."""
    (report, style), start, count = made.gathered(
        lambda: report_of(typed, dated=True, formats=FORMATS),
        lambda: _month(typed["from"]),
        lambda: _count(typed["months"]),
    )
    draw = wall_calendar.as_table if style is Format.TABLE else wall_calendar.as_plain
    return answered(typed, draw(report, Span(start, count)), hints(report))


def _month(typed: str | None) -> Month | None:
    if typed is None:
        return None
    found = re.fullmatch(r"([0-9]{4})-(0[1-9]|1[0-2])", typed)
    if found and FIRST_DAY.year <= int(found[1]) <= LAST_DAY.year:
        return Month(int(found[1]), int(found[2]))
    expected = f"a month such as 2024-03, from {FIRST_DAY.year} to {LAST_DAY.year}"
    raise InputError((Problem("--from", typed, expected),))


def _count(typed: str | None) -> int | None:
    if typed is None:
        return None
    if re.fullmatch(r"[0-9]{1,2}", typed) and 1 <= int(typed) <= MOST:
        return int(typed)
    raise InputError((Problem("--months", typed, f"a number from 1 to {MOST}"),))


COMMAND = CheckedCommand(
    "calendar",
    months,
    [
        *options.events(),
        *options.facts(),
        *options.about(),
        option("--from", "MONTH", "First month to show, such as 2024-03.", options.PRINT),
        option(
            "--months",
            "N",
            f"Show so many months, 1 to {MOST}, also those in which nothing falls.",
            options.PRINT,
        ),
        *options.writing(FORMATS),
    ],
    HELP,
    "The months of one case, each date marked.",
)

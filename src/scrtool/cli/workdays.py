"""``scrtool workdays``: add, sub, count and list, alone or as a filter."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

from scrtool.calendars import FIRST_DAY, LAST_DAY
from scrtool.cli import options
from scrtool.cli import report as made
from scrtool.cli.case import closed_days
from scrtool.cli.command import CheckedCommand, LazyGroup, argument, option
from scrtool.cli.output import Answer
from scrtool.errors import InputError, Problem
from scrtool.intake.options import A_DATE, Taken, a_date
from scrtool.model import CalendarId

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from scrtool.calendars import Calendar

HELP = """Count in working days. The day counted from is day 0 and is never counted.

\b
  scrtool workdays add 5 2024-03-01
  scrtool workdays count 2024-03-01 2024-03-08
  scrtool workdays list 2026 --calendar scotland
"""
_FILTER = "With no date, or -, it reads one date a line from standard input and writes one a line."
PROVISIONAL = "provisional: outside the published bank holidays, and may change"


def _calendar(typed: dict[str, Any]) -> Calendar:
    name, calendars = made.gathered(
        lambda: _division(typed["calendar"]),
        lambda: made.calendars_for(typed["bank_holidays"], closed_days(typed)),
    )
    found: Calendar = calendars(name)
    return found


def _division(typed: str | None) -> CalendarId:
    if typed is None:
        return CalendarId.ENGLAND_AND_WALES
    if typed not in set(CalendarId):
        raise InputError((Problem("--calendar", typed, f"one of {', '.join(CalendarId)}"),))
    return CalendarId(typed)


def _number(where: str, typed: str | None) -> int:
    if typed is not None and typed.isascii() and typed.isdigit() and len(typed) <= len("99999"):
        return int(typed)
    expected = "a whole number of working days, 0 to 99999"
    said = f"expected {expected}" if typed is None else expected
    raise InputError((Problem(where, typed, said),))


def _day(where: str, typed: str | None) -> date:
    taken = a_date(where, typed) if typed is not None else Taken(None)
    if taken.value is None:
        needed = Problem(where, None, f"expected {A_DATE}")
        raise InputError((taken.problem or needed,))
    return taken.value


def add(**typed: Any) -> Answer:
    """Add working days to a date, or to each date read."""
    return _shifted(typed, 1)


def sub(**typed: Any) -> Answer:
    """Take working days from a date, or from each date read."""
    return _shifted(typed, -1)


def _shifted(typed: dict[str, Any], sign: int) -> Answer:
    text = typed["date"]
    if text is None and (sys.stdin is None or sys.stdin.isatty()):
        expected = "a date such as 2024-03-01 is needed, or dates on standard input"
        raise InputError((Problem("DATE", None, expected),))
    steps: list[Callable[[], Any]] = [
        lambda: _number("N", typed["n"]),
        lambda: _calendar(typed),
    ]
    if text in {None, "-"}:
        n, calendar = made.gathered(*steps)
        return Answer(stream=_filter(calendar, sign * n))
    n, calendar, start = made.gathered(*steps, lambda: _day("DATE", text))
    end = calendar.add(start, sign * n)
    return Answer(f"{end}\n", _doubt(calendar, start, end))


def _filter(calendar: Calendar, n: int) -> Callable[[], int]:
    def run() -> int:
        from scrtool.cli.datefilter import run_filter

        return run_filter(calendar, n)

    return run


def _doubt(calendar: Calendar, start: date, end: date) -> tuple[str, ...]:
    return (f"{end} is {PROVISIONAL}",) if calendar.is_provisional(start, end) else ()


def count(**typed: Any) -> Answer:
    """Count the working days after one date, up to and including another."""
    calendar, first, second = made.gathered(
        lambda: _calendar(typed),
        lambda: _day("FROM", typed["first"]),
        lambda: _day("TO", typed["second"]),
    )
    number = calendar.count(first, second)
    return Answer(f"{number}\n", _doubt(calendar, first, second))


def holidays_of(**typed: Any) -> Answer:
    """List the bank holidays of one year."""
    calendar, year = made.gathered(lambda: _calendar(typed), lambda: _year(typed["year"]))
    days = calendar.holidays(year)
    text = "".join(f"{day}\t{name}\n" for day, name in days.items())
    first, last = calendar.published.first(calendar.id), calendar.published.last(calendar.id)
    doubt = f"what is before {first} or after {last} is {PROVISIONAL}"
    return Answer(text, () if first.year <= year <= last.year else (doubt,))


def _year(typed: str | None) -> int:
    first, last = FIRST_DAY.year, LAST_DAY.year
    if typed in {str(year) for year in range(first, last + 1)}:
        return int(typed or "")
    expected = f"a year from {first} to {last}"
    said = f"expected {expected}" if typed is None else expected
    raise InputError((Problem("YEAR", typed, said),))


def _shared() -> list[Any]:
    names = ", ".join(CalendarId)
    text = f"Whose bank holidays: {names}; england-and-wales if not given."
    return [
        option("--calendar", "NAME", text, options.RULES, offer=lambda: CalendarId),
        *options.counting(),
    ]


_N = argument("n", "N", "Working days; 0 gives the date back.")
_DATE = argument("date", "[DATE]", "A date such as 2024-03-01.")
ADD = CheckedCommand("add", add, [_N, _DATE, *_shared()], f"Add working days to a date. {_FILTER}")
SUB = CheckedCommand("sub", sub, [_N, _DATE, *_shared()], f"Count back from a date. {_FILTER}")
COUNT = CheckedCommand(
    "count",
    count,
    [
        argument("first", "FROM", "Not counted itself."),
        argument("second", "TO", "Counted, if it is a working day."),
        *_shared(),
    ],
    "Count the working days after the first date, up to and including the second.\n\n"
    "If the second is the earlier the answer is negative.",
    "Count the working days between two dates.",
)
LIST = CheckedCommand(
    "list",
    holidays_of,
    [argument("year", "YEAR", "A year from 1978 to 2100."), *_shared()],
    "List the bank holidays of a year: the date, a tab, the name.",
)
_HERE = "scrtool.cli.workdays"
COMMAND = LazyGroup(
    "workdays",
    HELP,
    {name: f"{_HERE}:{name.upper()}" for name in ("add", "sub", "count", "list")},
)

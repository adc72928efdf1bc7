"""One cell to one value: a day, a month, yes or no, an age. What it cannot be is told."""

from __future__ import annotations

from datetime import date

from scrtool.calendars import FIRST_DAY, LAST_DAY
from scrtool.errors import Problem
from scrtool.intake.options import IN_RANGE, OLDEST, a_moment

A_DAY = "a date such as 2024-03-01, 2024-03 if only the month is known, or blank if not known"
YES_OR_NO = "yes, no, or blank if not known"
NOT_A_NUMBER = f"{A_DAY}, not the number of a day: format the cells as dates"
_ANSWERS: dict[str, bool | None] = {
    "": None,
    "unknown": None,
    "yes": True,
    "true": True,
    "1": True,
    "no": False,
    "false": False,
    "0": False,
}
_MONTH = len("2024-03")


class UnreadableError(ValueError):
    """A cell that cannot be read; carries what was expected."""


def day(typed: str) -> date | None:
    """Read a date, or a date with the time of day (London); None for a month without a day.

    Raises:
        UnreadableError: it is neither.
    """
    if _is_month(typed):
        return None
    taken = a_moment("", typed)
    if taken.value is None:
        in_range = taken.problem is not None and taken.problem.expected == IN_RANGE
        raise UnreadableError(IN_RANGE if in_range else _expected(typed))
    return taken.value


def _is_month(typed: str) -> bool:
    """Return whether *typed* is a month such as 2024-03, of a year that can be counted."""
    if len(typed) != _MONTH:
        return False
    try:
        first = date.fromisoformat(f"{typed}-01")
    except ValueError:
        return False
    return FIRST_DAY <= first <= LAST_DAY


def _expected(typed: str) -> str:
    return NOT_A_NUMBER if typed.replace(".", "", 1).isdigit() else A_DAY


def answer(typed: str) -> bool | None:
    """Read yes, no or not known.

    Raises:
        UnreadableError: it is none of them.
    """
    try:
        return _ANSWERS[typed.lower()]
    except KeyError:
        raise UnreadableError(YES_OR_NO) from None


def whole(typed: str, most: int = OLDEST) -> int:
    """Read a whole number from 0 to *most*.

    Raises:
        UnreadableError: it is not one.
    """
    if typed.isascii() and typed.isdigit() and len(typed) < 4 and int(typed) <= most:
        return int(typed)
    raise UnreadableError(f"a whole number from 0 to {most}, or blank if not known")


def problem(where: str, typed: str, expected: str) -> Problem:
    """Return the problem of one cell; a long text is cut, for a message is one line."""
    longest = 60
    shown = typed if len(typed) <= longest else f"{typed[:longest]}…"
    return Problem(where, shown, expected)

"""When to be reminded of a limit: so many working days before it, in the morning.

How a calendar file writes it down belongs to ``render``.
"""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from typing import TYPE_CHECKING, NamedTuple

from scrtool.calendars import FIRST_DAY, LAST_DAY
from scrtool.errors import InputError, Problem

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from scrtool.calendars import Calendar
    from scrtool.facts import Moment

AT = time(9)  # when an office opens; no source says when to remind


class Alarm(NamedTuple):
    """A reminder: how many working days before the limit, on which day, how long before it.

    ``before`` runs to the limit's own time of day, or to the midnight at the *start* of
    a limit that is a whole day: there a calendar's all-day entry begins.
    """

    working_days: int
    on: date
    before: timedelta


def alarms(due: Moment, working_days: Iterable[int], calendar: Calendar) -> tuple[Alarm, ...]:
    """Return a reminder at 9 in the morning for each number of working days before *due*.

    Args:
        due: The limit, a London day or instant; it is day 0 and never counted.
        working_days: 0 is the day of the limit itself.
        calendar: Whose working days are counted: that of the limit's own clock.

    Raises:
        InputError: a day counted back to is outside the years that can be counted.
    """
    return tuple(_alarm(due, n, calendar) for n in working_days)


def _alarm(due: Moment, n: int, calendar: Calendar) -> Alarm:
    try:
        on = calendar.add(due.on, -n)
    except InputError:
        expected = f"a day that stays within {FIRST_DAY} to {LAST_DAY}, before {due.on}"
        raise InputError((Problem("--alarm", f"{n}wd", expected),)) from None
    return Alarm(n, on, _before(due, on))


def _before(due: Moment, on: date) -> timedelta:
    if due.at is None:
        return datetime.combine(due.on, time.min) - datetime.combine(on, AT)
    morning = datetime.combine(on, AT, due.at.tzinfo).astimezone(UTC)
    return max(due.at.astimezone(UTC) - morning, timedelta())  # never after the hour itself

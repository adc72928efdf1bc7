"""Every calendar day of one reading, from its trigger to its end: counted, or skipped and why."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from scrtool.model import Unit
from scrtool.timing import Day, walk

if TYPE_CHECKING:
    from datetime import date

    from scrtool.calendars import Calendar
    from scrtool.schedule.items import Reading

BY_DATE = "within the period: months and years run from date to date"
BY_CLOCK = "within the period: hours run on every day"


def walked(reading: Reading, calendar: Calendar) -> tuple[Day, ...]:
    """Return each day of *reading*, day 0 first, in the direction of counting.

    Args:
        reading: One with no trigger or no end has no days.
        calendar: Says which days are not worked, and why.

    Returns:
        Working days and calendar days are numbered; in months, years and hours no
        day has a number.
    """
    end = _end(reading)
    if reading.trigger is None or end is None:
        return ()
    start = reading.trigger.moment.on
    match reading.clock.unit:
        case Unit.WORKING_DAY:
            return tuple(walk(start, end, calendar.closed))
        case Unit.DAY:
            return tuple(walk(start, end, _always_open))
        case Unit.HOUR:
            return _unnumbered(start, end, BY_CLOCK)
        case Unit.MONTH | Unit.YEAR:
            return _unnumbered(start, end, BY_DATE)
        case _:
            assert_never(reading.clock.unit)


def _end(reading: Reading) -> date | None:
    """Return the day a reading ends on; of a window, its first, for it is counted backwards."""
    if reading.window:
        return reading.window[0]
    end = reading.due or reading.not_before
    return end.on if end else None


def _always_open(_: date) -> None:
    return None


def _unnumbered(start: date, end: date, reason: str) -> tuple[Day, ...]:
    days = walk(start, end, _always_open)
    return tuple(day if day.count == 0 else Day(day.on, None, reason) for day in days)

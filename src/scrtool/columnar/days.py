"""The working-day dimension: every day of a calendar, and where each length of time ends.

Laid out from ``scrtool.calendars``, which alone knows the holidays.
"""

from __future__ import annotations

from datetime import date, timedelta
from functools import cache
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

from scrtool.calendars import FIRST_DAY, LAST_DAY
from scrtool.model import Unit
from scrtool.timing import add_months

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from scrtool.calendars import Calendar, Calendars
    from scrtool.columnar.sheet import Step

_IN_EVERY_MONTH = 28
_MONTHS = {Unit.MONTH: 1, Unit.YEAR: 12}


class Days(NamedTuple):
    """One calendar by day, from 1 January 1978 to 31 December 2100, a list to a column.

    ``worked`` counts the working days up to and including each day, and
    ``worked_before`` those before it: the differences of either count working days.
    """

    dates: Sequence[date]
    is_open: Sequence[bool]
    worked: Sequence[int]
    worked_before: Sequence[int]
    reasons: Sequence[str | None]
    provisional: Sequence[bool]
    opened: Sequence[date]


class Steps(NamedTuple):
    """Where one length of time ends, for each day it may start on.

    ``closed`` is None where that is beyond the calendar; an end that needs it is then None too.
    """

    ends: Sequence[date | None]
    closed: Sequence[bool | None]
    provisional: Sequence[bool | None]
    closed_day_given: Sequence[bool | None]


@cache
def days(calendar: Calendar) -> Days:
    """Lay out every day of *calendar*."""
    dates = [
        date.fromordinal(ordinal)
        for ordinal in range(FIRST_DAY.toordinal(), LAST_DAY.toordinal() + 1)
    ]
    reasons = [calendar.closed(day) for day in dates]
    is_open = [reason is None for reason in reasons]
    worked = list(accumulate(is_open))
    return Days(
        dates=dates,
        is_open=is_open,
        worked=worked,
        worked_before=[count - opened for count, opened in zip(worked, is_open, strict=True)],
        reasons=reasons,
        provisional=[calendar.is_provisional(day, day) for day in dates],
        opened=[day for day, opened in zip(dates, is_open, strict=True) if opened],
    )


@cache
def steps(step: Step, calendars: Calendars) -> Steps:
    """Return where *step* ends from each day, whether that day is closed, and how surely.

    Source:
        docs/counting.md: day 0 is not counted; months end on the corresponding date, or on the
        last day of a shorter month; only working days are moved off a closed day.
    """
    calendar = calendars(step.calendar)
    known = days(calendar)
    ended = _ended(step, known)
    ends = [ended(place) for place in range(len(known.dates))]
    by_working_day = step.unit is Unit.WORKING_DAY
    given = _given(calendar, known) if by_working_day else None
    return Steps(
        ends,
        [_is_closed(end, known) for end in ends],
        [
            None if end is None else by_working_day and calendar.is_provisional(day, end)
            for day, end in zip(known.dates, ends, strict=True)
        ],
        [
            None if end is None else given is not None and _meets(given, place, end)
            for place, end in enumerate(ends)
        ],
    )


def _given(calendar: Calendar, known: Days) -> list[int] | None:
    """Return how many closed days the user gave up to and including each day; None for none.

    Only those that would otherwise be working days, as ``Calendar.given_between``.
    """
    if not calendar.given:
        return None
    met = frozenset(calendar.given_between(FIRST_DAY - timedelta(days=1), LAST_DAY))
    return list(accumulate(day in met for day in known.dates))


def _meets(given: list[int], place: int, end: date) -> bool:
    """Return whether a closed day given lies in a count from the day at *place* to *end*."""
    to = (end - FIRST_DAY).days
    if to >= place:
        return given[to] > given[place]
    return (given[place - 1] if place else 0) > (given[to - 1] if to else 0)


def _is_closed(day: date | None, known: Days) -> bool | None:
    if day is None or not FIRST_DAY <= day <= LAST_DAY:
        return None
    return not known.is_open[(day - FIRST_DAY).days]


def _ended(step: Step, known: Days) -> Callable[[int], date | None]:
    """Return the way from the place of a day in the calendar to the end of *step*."""

    @cache
    def month_end(start: date) -> date:
        return add_months(start, step.length * _MONTHS[step.unit])

    def working(place: int) -> date | None:
        n = step.length
        at = known.worked[place] + n - 1 if n > 0 else known.worked_before[place] + n
        if n == 0:
            return known.dates[place]
        return known.opened[at] if 0 <= at < len(known.opened) else None

    def dated(place: int) -> date | None:
        start = known.dates[place]
        if step.unit is Unit.DAY:
            end = start + timedelta(days=step.length)
        else:
            # Every month has the first 27 days, so only the rest are worked out one by one.
            day = 0 if start.day >= _IN_EVERY_MONTH else start.day - 1
            end = month_end(start - timedelta(days=day)) + timedelta(days=day)
        return end

    return working if step.unit is Unit.WORKING_DAY else dated

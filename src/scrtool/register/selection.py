"""Which rows are wanted, and in what order: by status, by how soon, by urgency."""

from __future__ import annotations

from datetime import timedelta
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from scrtool import rules
from scrtool.model import CalendarId
from scrtool.progress import Status

if TYPE_CHECKING:
    from datetime import date

    from scrtool.calendars import Calendars
    from scrtool.register.rows import BatchRow

_PLACE = {
    Status.OVERDUE: 0,
    Status.DUE: 1,
    Status.UNDETERMINED: 2,
    Status.MISSED: 3,
    Status.MET: 4,
    Status.NO_DATE: 5,
}


class Selection(NamedTuple):
    """The rows wanted: of these statuses (all if none is named), and due up to a day.

    ``until`` is that day for each calendar; without it, however late they are due.
    """

    only: frozenset[str] = frozenset()
    until: dict[CalendarId, str] | None = None

    @property
    def everything(self) -> bool:
        """Return whether nothing is left out."""
        return not self.only and self.until is None

    def keeps(self, row: BatchRow) -> bool:
        """Return whether *row* is wanted. A row that is not *due* has no day to be within."""
        if self.until is None or row.status != Status.DUE:
            return self.keeps_all(row.status)
        if self.only and row.status not in self.only:
            return False
        return soonest(row) <= self.until[_calendar(row.id)]

    def keeps_all(self, status: str) -> bool:
        """Return whether every row of *status* is wanted; of *due*, none is by its status alone."""
        if self.until is None:
            return not self.only or status in self.only
        return status in self.only


def soonest(row: BatchRow) -> str:
    """Return the safe date, or in its absence the due date: the first day that matters."""
    return row.safe or row.due


def urgency(row: BatchRow) -> tuple[int, int, str]:
    """Order what is overdue first, the longest first; then what is due, the soonest first."""
    late = -int(row.days_late or 0)
    return _PLACE[Status(row.status)], late, soonest(row)


def horizon(count: int, unit: str, as_of: date, calendars: Calendars) -> dict[CalendarId, str]:
    """Return the last day within *count* days or working days of *as_of*, for each calendar.

    Args:
        count: How many, *as_of* itself not counted.
        unit: ``d`` for days, ``wd`` for working days.
        as_of: London calendar day.
        calendars: Gives the calendar of each part of the UK.
    """
    if unit == "d":
        last = (as_of + timedelta(days=count)).isoformat()
        return dict.fromkeys(CalendarId, last)
    return {one: calendars(one).add(as_of, count).isoformat() for one in CalendarId}


@cache
def _calendar(duty_id: str) -> CalendarId:
    """Return whose working days the limit of a duty is counted in."""
    for duty in rules.regime(duty_id.partition(".")[0]).duties:
        clocks = (*duty.clocks, *(c for edition in duty.editions for c in edition.clocks))
        if duty.id == duty_id and clocks:
            return clocks[0].calendar
    return CalendarId.ENGLAND_AND_WALES

"""Where a limit stands: met, missed, due, overdue. Judged against the headline.

Where nothing is the headline, or the number is an expectation, it is never said to be missed or
overdue: that is *undetermined*. It is told what day it is; it never asks.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from scrtool.timing import in_london

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import date

    from scrtool.calendars import Calendar
    from scrtool.facts import Moment


class Status(StrEnum):
    """Where one duty stands on one day."""

    MET = "met"
    MISSED = "missed"
    DUE = "due"
    OVERDUE = "overdue"
    NO_DATE = "no-date"
    UNDETERMINED = "undetermined"


class Left(NamedTuple):
    """What is left until a limit: calendar days and working days, negative once it has passed."""

    days: int
    working_days: int


def status(due: Moment, done: Moment | None, as_of: date | None) -> Status | None:
    """Return where a limit stands, or None when nothing is recorded and no day is given.

    Args:
        due: The headline limit; a bare date lasts until midnight at its end.
        done: When the duty was recorded as done, or None.
        as_of: The London calendar day to judge by.
    """
    if done:
        return Status.MET if _in_time(done, due) else Status.MISSED
    if as_of is None:
        return None
    return Status.DUE if as_of <= due.on else Status.OVERDUE


def never_late(found: Status | None) -> Status | None:
    """Return *found* where a day passed cannot be called missed or overdue: not determined then.

    Source:
        docs/decisions/0005 (no headline: print both); an expectation is never "missed".
    """
    return Status.UNDETERMINED if found in {Status.MISSED, Status.OVERDUE} else found


def checked(statuses: Collection[str]) -> int:
    """Return what a scheduled job is told as an exit code.

    Returns:
        1 if anything is overdue or missed, else 3 if anything is undetermined, else 0.

    Source:
        contract, section 5.
    """
    if Status.OVERDUE in statuses or Status.MISSED in statuses:
        return 1
    return 3 if Status.UNDETERMINED in statuses else 0


def _in_time(done: Moment, due: Moment) -> bool:
    if done.at and due.at:
        return in_london(done.at) <= in_london(due.at)
    return done.on <= due.on


def left(due: Moment, as_of: date, calendar: Calendar) -> Left:
    """Return the calendar days and the working days from *as_of* to *due*."""
    return Left((due.on - as_of).days, calendar.count(as_of, due.on))

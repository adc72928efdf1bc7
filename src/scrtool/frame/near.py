"""How near a day must be for every count from it to stay within the calendars.

Almost every case has such days alone. No date can then be missing but for want of a trigger, which
is quicker to work out; that the few others are answered alike is for the tests.
"""

from __future__ import annotations

from datetime import date, timedelta
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

import polars as pl

from scrtool.calendars import FIRST_DAY, LAST_DAY
from scrtool.frame.dimension import tables_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from scrtool.calendars import Calendars
    from scrtool.columnar.sheet import Ended, Step


class Near(NamedTuple):
    """The first and the last day between which those given must lie."""

    first: date
    last: date


class Reach(NamedTuple):
    """The places between which a step may start without a gap, and the most days it moves by."""

    first: int
    last: int
    most: int


def near(entries: Iterable[Ended], calendars: Calendars) -> Near:
    """Return between which days those given must lie.

    A clock starts on a day given, or where another ends: a day moves by all steps together at most.
    The first day is after the last where none will do.
    """
    reaches = [reach(entry.step, calendars) for entry in entries]
    most = timedelta(days=sum(one.most for one in reaches))
    first = max((one.first for one in reaches), default=0)
    last = min((one.last for one in reaches), default=(LAST_DAY - FIRST_DAY).days)
    return Near(FIRST_DAY + timedelta(days=first) + most, FIRST_DAY + timedelta(days=last) - most)


@cache
def reach(step: Step, calendars: Calendars) -> Reach:
    """Return where *step* may start, from the first day whose end is known on, without a gap."""
    ends, closed, *_ = tables_of(step, calendars)
    known = closed.is_not_null().arg_true().to_list()
    first = known[0]
    count = sum(place == first + nth for nth, place in enumerate(known))
    starts = pl.date_range(FIRST_DAY, LAST_DAY, eager=True)
    moved = (ends - starts).slice(first, count).dt.total_days().abs().to_list()
    return Reach(first, first + count - 1, max(moved))

"""Where a day stands on a line drawn in proportion to time, and labels that keep apart.

Works on the ordinals of days that the schedule gave: it counts no limit.
"""

from __future__ import annotations

from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

MONTHS = 12
STEPS = (1, 3, 6, 12, 60)  # months between two marks on the line


class Scale(NamedTuple):
    """A line from ``first`` at ``top`` to ``last`` at ``top + length``, in pixels."""

    first: date
    last: date
    top: int
    length: int

    def at(self, day: date) -> int:
        """Return how far down *day* stands; the one day of a line of no length at its top."""
        days = (self.last - self.first).days
        return self.top + round(self.length * (day - self.first).days / days) if days else self.top

    def ticks(self, apart: int) -> tuple[date, ...]:
        """Return the first days of months on the line, so few that they stand *apart*."""
        for step in STEPS:
            found = tuple(_firsts(self.first, self.last, step))
            places = [self.at(day) for day in found]
            if all(after - before >= apart for before, after in pairwise(places)):
                return found
        return ()


def _firsts(first: date, last: date, step: int) -> Iterator[date]:
    """Yield the first days of every *step*-th month from *first* to *last*."""
    for count in range(first.year * MONTHS + first.month - 1, last.year * MONTHS + last.month):
        day = date(count // MONTHS, count % MONTHS + 1, 1)
        if count % step == 0 and first <= day <= last:
            yield day


def apart(wanted: Sequence[int], sizes: Sequence[int], bottom: int) -> tuple[int, ...]:
    """Return a top for each label, in order, so that none covers another.

    Args:
        wanted: The top each label would like, from the first down.
        sizes: The height of each, with the gap under it.
        bottom: Nothing ends below it; it must leave room for them all.
    """
    tops: list[int] = []
    free = 0
    for top, size in zip(wanted, sizes, strict=True):
        tops.append(max(top, free))
        free = tops[-1] + size
    for at in range(len(tops) - 1, -1, -1):
        tops[at] = min(tops[at], bottom - sizes[at])
        bottom = tops[at]
    return tuple(tops)

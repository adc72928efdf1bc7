"""How late, in working days: the median and the 90th percentile, by nearest rank."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections import Counter


class Spread(NamedTuple):
    """How late, in working days, by nearest rank; None where nothing was done."""

    median: int | None
    ninetieth: int | None


def spread(late_by: Counter[int]) -> Spread:
    """Return the median and the 90th percentile.

    The percentile *p* is the smallest lateness such that at least *p* in a hundred of the
    cases are no later: a lateness that occurred, and never one between two.
    """
    return Spread(nearest_rank(late_by, 50), nearest_rank(late_by, 90))


def nearest_rank(late_by: Counter[int], percent: int) -> int | None:
    """Return the lateness of the case that stands at *percent* of all, by nearest rank."""
    rank, so_far = -(-percent * late_by.total() // 100), 0
    for days in sorted(late_by):
        so_far += late_by[days]
        if so_far >= rank:
            return days
    return None

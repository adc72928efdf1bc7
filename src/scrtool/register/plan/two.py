"""A limit that rests on two days: the headline's, and the one its other readings run from.

Told apart, so that each is worked out once for each day and not once for each two days.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from scrtool.facts import Event
    from scrtool.schedule.items import Item, Mark, Reading

    Marks = tuple[tuple[Mark, ...], ...]


class Two(NamedTuple):
    """Both events, and what is known of each.

    ``other_due`` is the earliest end of the other readings, or nothing if none counts.
    """

    headline: Event
    other: Event
    other_due: str
    marks: Marks
    other_marks: Marks


def two(item: Item, days: tuple[Event, ...]) -> Two | None:
    """Return the limit of *item* as one of two days, if it is."""
    limit = item.limit
    if len(days) != 2 or limit is None or limit.headline is None or limit.headline.trigger is None:
        return None
    first = limit.headline.trigger.event
    second = next(event for event in days if event is not first)
    own = tuple(r for r in item.readings if _starts(r) in {None, first})
    others = tuple(r for r in item.readings if _starts(r) is second)
    if first not in days or len(own) + len(others) < len(item.readings):
        return None
    ends = [r.due.on.isoformat() for r in others if r.due and r.is_national]
    if sum(r.is_national and r.due is not None for r in own) > 1:
        return None
    return Two(first, second, min(ends, default=""), marks(own), marks(others))


def _starts(reading: Reading) -> Event | None:
    return reading.trigger.event if reading.trigger else None


def marks(readings: tuple[Reading, ...]) -> Marks:
    """Return the marks of each reading: with the editions they settle those of the item."""
    return tuple(reading.marks for reading in readings)

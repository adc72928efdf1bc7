"""A limit that rests on two days: the headline's, and the one its other readings run from.

Told apart, so that each is worked out once for each day and not once for each two days.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from scrtool.facts import Event
    from scrtool.schedule.items import Item, Mark, Reading
    from scrtool.schedule.limits import Limit

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


def two(item: Item, limit: Limit | None, days: tuple[Event, ...]) -> Two | None:
    """Return the *limit* of *item* as one of two days, if it is."""
    if len(days) != 2 or limit is None or limit.headline is None or limit.headline.trigger is None:
        return None
    if any(reading.clock.or_later for reading in item.readings):
        return None  # which day counts turns on both
    first = limit.headline.trigger.event
    second = next(event for event in days if event is not first)
    others = tuple([r for r in item.readings if r.trigger and r.trigger.event is second])
    if first not in days or not others:
        return None
    own = tuple([r for r in item.readings if r.trigger is None or r.trigger.event is first])
    if len(own) + len(others) < len(item.readings) or _dated(own) > 1:
        return None
    ends = [r.due.on.isoformat() for r in others if r.due and r.is_national]
    return Two(first, second, min(ends, default=""), marks(own), marks(others))


def _dated(readings: tuple[Reading, ...]) -> int:
    """Return how many of *readings* count towards the due or the safe date."""
    return len([r for r in readings if r.due and r.is_national])


def marks(readings: tuple[Reading, ...]) -> Marks:
    """Return the marks of each reading: with the editions they settle those of the item."""
    return tuple([reading.marks for reading in readings])

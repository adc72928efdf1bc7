"""A limit that rests on two days: the headline's, and the one its other readings run from.

Told apart, so that each is worked out once for each day and not once for each two days.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from scrtool.schedule.items import Mark

if TYPE_CHECKING:
    from scrtool.facts import Event
    from scrtool.schedule.items import Item, Reading
    from scrtool.schedule.limits import Limit

NOTES = tuple(map(str, Mark))


class Two(NamedTuple):
    """Both events, the other's day, and what is known of each.

    ``other_due`` is the earliest end of the other readings, or nothing if none counts.
    """

    headline: Event
    other: Event
    on: str
    other_due: str
    marks: frozenset[str]
    other_marks: frozenset[str]


def two(item: Item, limit: Limit | None, days: tuple[Event, ...]) -> Two | None:
    """Return the *limit* of *item* as one of two days, if it is."""
    if len(days) != 2 or limit is None or limit.headline is None or limit.headline.trigger is None:
        return None
    first = limit.headline.trigger.event
    second = next(event for event in days if event is not first)
    others = tuple([r for r in item.readings if r.trigger and r.trigger.event is second])
    if first not in days or not others:
        return None
    own = tuple([r for r in item.readings if r.trigger is None or r.trigger.event is first])
    if len(own) + len(others) < len(item.readings) or _dated(own) > 1:
        return None
    ends = [r.due.on.isoformat() for r in others if r.due and r.is_national]
    on = next(str(r.trigger.moment) for r in others if r.trigger)
    own_marks, other_marks = _marks(item, own), _marks(item, others)
    return Two(first, second, on, min(ends, default=""), own_marks, other_marks)


def _dated(readings: tuple[Reading, ...]) -> int:
    """Return how many of *readings* count towards the due or the safe date."""
    return len([r for r in readings if r.due and r.is_national])


def _marks(item: Item, readings: tuple[Reading, ...]) -> frozenset[str]:
    """Return the notes of *item* as they would be with only *readings*."""
    return frozenset(map(str, item.marks_of(readings)))

"""One duty while each day falls in the same stretch of the law: worked out in full for one case.

Between changes of the law every day chooses the same editions. On the same events and answers
a duty is then the same but for its dates, and only these are worked out anew.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, NamedTuple

from scrtool.engine.again import alone, settled, together

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from scrtool.calendars import Calendars
    from scrtool.engine.again import Settled
    from scrtool.facts import CaseFacts, Event
    from scrtool.model import Duty
    from scrtool.schedule import Schedule
    from scrtool.schedule.items import Item, Trigger

    Days = Mapping[Event, date]
    Eras = tuple[int, ...]


class Stretch(NamedTuple):
    """What was worked out for one case: the duty, all duties that matter to it, and its chain.

    ``projected`` are the stretches in which starts fell that limits gave: they choose editions
    as days given do. ``chain`` numbers the editions chosen.
    """

    own: Settled
    duties: tuple[Settled, ...]
    projected: Eras
    chain: int


class Stretches:
    """The stretches of one duty that were met, by those in which the days given fall."""

    def __init__(
        self, duties: tuple[Duty, ...], days: tuple[Event, ...], place: int, *, projected: bool
    ) -> None:
        """Begin.

        Args:
            duties: The duty and those that matter to it, in the order of the rule book.
            days: The events whose days may change a date or an edition of it.
            place: Which of *duties* it is.
            projected: Whether a clock may start from a limit.
        """
        self._changes = sorted(_changes(duties))
        self._days = days
        self._place = place
        self._projected = projected
        self._met: dict[Eras, Stretch] = {}

    def again(self, on: Days, facts: CaseFacts, calendars: Calendars) -> tuple[Item, int] | None:
        """Return the duty on the days *on*, and its chain; None if no such case was met."""
        met = self._met.get(self._eras(on))
        if met is None:
            return None
        if not self._projected:
            return alone(met.own, facts, calendars), met.chain
        items, starts = together(met.duties, facts, calendars)
        return (items[self._place], met.chain) if self._fallen(starts) == met.projected else None

    def keep(self, on: Days, schedule: Schedule, chain: int) -> None:
        """Keep *schedule*, worked out in full for the days *on*, for further days."""
        duties = settled(schedule)
        _, starts = together(duties, schedule.facts, schedule.calendars)
        found = Stretch(duties[self._place], duties, self._fallen(starts), chain)
        self._met[self._eras(on)] = found

    def _eras(self, on: Days) -> Eras:
        return tuple([bisect_right(self._changes, on[event]) for event in self._days])

    def _fallen(self, starts: Mapping[Event, Trigger]) -> Eras:
        changes = self._changes
        return tuple([bisect_right(changes, start.moment.on) for start in starts.values()])


def _changes(duties: tuple[Duty, ...]) -> set[date]:
    editions = [edition for duty in duties for edition in duty.editions]
    return {day for one in editions for day in (one.start, one.end) if day}

"""One duty while each day falls in the same stretch of the law: worked out in full for one case.

Between changes of the law every day chooses the same editions. On the same events and answers
a duty is then the same but for its dates, and only these are worked out anew.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, NamedTuple

from scrtool.engine.again import again, settled
from scrtool.register.plan.closure import changes
from scrtool.register.rows import undated

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from scrtool.calendars import Calendars
    from scrtool.engine.again import Settled
    from scrtool.facts import CaseFacts, Event
    from scrtool.model import Duty
    from scrtool.register.rows import BatchRow
    from scrtool.schedule import Schedule
    from scrtool.schedule.items import Item, Trigger

    Days = Mapping[Event, date]
    Eras = tuple[int, ...]


class Again(NamedTuple):
    """A duty on some days, what its row says whatever the days, and the number of its chain."""

    item: Item
    row: BatchRow
    chain: int


class Stretch(NamedTuple):
    """What was worked out for one case: a duty, and before it those it is projected from.

    ``projected`` are the stretches in which starts fell that limits gave: they choose editions
    as days given do. ``row`` is what the row of the duty says whatever the days.
    """

    duties: tuple[Settled, ...]
    projected: Eras
    row: BatchRow
    chain: int


class Stretches:
    """The stretches of one duty that were met, by those in which the days given fall."""

    def __init__(
        self, duties: tuple[Duty, ...], days: tuple[Event, ...], *, projected: bool
    ) -> None:
        """Begin.

        Args:
            duties: Those that matter to the duty, and the duty, the last of them.
            days: The events whose days may change a date or an edition of it.
            projected: Whether a clock may start from a limit.
        """
        self._changes = sorted(changes(duties))
        self._days = days
        self._first = 0 if projected else len(duties) - 1
        self._met: dict[Eras, list[Stretch]] = {}

    def again(self, on: Days, facts: CaseFacts, calendars: Calendars) -> Again | None:
        """Return the duty on the days *on*; None if no case of their stretches was met."""
        for met in self._met.get(self._eras(on), ()):
            item, starts = again(met.duties, facts, calendars)
            if self._fallen(starts) == met.projected:
                return Again(item, met.row, met.chain)
        return None

    def keep(self, on: Days, schedule: Schedule, chain: int) -> None:
        """Keep *schedule*, worked out in full for the days *on*, for further days."""
        duties = settled(schedule)[self._first :]
        item, starts = again(duties, schedule.facts, schedule.calendars)
        found = Stretch(duties, self._fallen(starts), undated(item), chain)
        self._met.setdefault(self._eras(on), []).append(found)

    def _eras(self, on: Days) -> Eras:
        return tuple([bisect_right(self._changes, on[event]) for event in self._days])

    def _fallen(self, starts: Mapping[Event, Trigger]) -> Eras:
        changes = self._changes
        return tuple([bisect_right(changes, start.moment.on) for start in starts.values()])

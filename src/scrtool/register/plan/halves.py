"""One duty in two halves: what follows from the days, and whether it applies on the answers.

Each is worked out once, by the engine, over the few duties that matter to it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from scrtool.engine import worked_out
from scrtool.facts import CaseFacts
from scrtool.register.plan.closure import (
    asked,
    closure,
    counted,
    counts_by_fact,
    days,
    is_projected,
    presence,
)
from scrtool.register.plan.met_days import OtherwiseError
from scrtool.register.plan.stretches import Again, Stretches
from scrtool.register.plan.two import Two, marks, two
from scrtool.register.rows import BatchRow, dated, undated
from scrtool.schedule import Schedule
from scrtool.schedule.items import Outcome

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date

    from scrtool.calendars import Calendar, Calendars
    from scrtool.facts import Event
    from scrtool.model import Duty, Edition, Regime
    from scrtool.register.plan.closure import Given
    from scrtool.register.plan.two import Marks
    from scrtool.schedule.items import Item

    Days = Mapping[Event, date]
    Chain = tuple[tuple[str, str, bool], ...]
    Facts = Callable[[], CaseFacts]

_NOT_KNOWN = CaseFacts()


class World(NamedTuple):
    """What is the same for every case of a run."""

    regime: Regime
    calendars: Calendars
    as_of: date


class Half(NamedTuple):
    """What follows from the days, while the duty is not recorded as done.

    ``end`` is the last day of the limit that it is judged by, if there is one, and
    ``calendar`` counts how late. ``chain`` numbers the editions that were chosen: on them it
    turns whether the duty applies.
    """

    row: BatchRow
    end: date | None
    calendar: Calendar | None
    can_be_missed: bool
    applies: bool | None
    chain: int
    edition: Edition
    marks: Marks
    two: Two | None


class Verdict(NamedTuple):
    """Whether a duty applies, on what that depends, and whether its dates follow as usual.

    They do not where a duty does not apply whose limit would start a clock of this one.
    """

    applies: str
    depends_on: str
    as_usual: bool


class Parts:
    """One duty, for cases in which the same events are known: its halves, as they are met."""

    def __init__(self, duty: Duty, given: Given, world: World) -> None:
        self.duty = duty
        self.given = given
        self.duties = closure(duty, world.regime, given)
        self.days = days(self.duties, given)
        self.counted = counted(duty, self.duties, given)
        self.present = presence(duty, self.duties, given)
        self.asked = asked(self.duties)
        self.projected = is_projected(self.duties, given)
        self.by_fact = counts_by_fact(self.duties)
        self.world = world
        given_here = [event for event in self.present if event is not duty.completes]
        self._given = [(event, CaseFacts._fields.index(event)) for event in given_here]
        self._stretches = Stretches(self.duties, self.days, projected=self.projected)
        self._part = world.regime._replace(duties=self.duties, remarks=(), overlays=())
        self._verdicts: dict[object, Verdict] = {}
        self._chains: dict[Chain, int] = {}

    def half_on(self, on: Days) -> Half:
        """Return what follows from the days *on*, whatever the answers."""
        facts = self._facts(on)
        if met := self._stretches.again(on, facts, self.world.calendars):
            return self._half(met, facts)
        schedule = self._schedule(facts)
        half = self._half_of(schedule)
        if self.duties[-1] is self.duty:  # else one after it has a part in the chain
            self._stretches.keep(on, schedule, half.chain)
        return half

    def _facts(self, on: Days) -> CaseFacts:
        cells: list[object] = [*_NOT_KNOWN]
        for event, place in self._given:
            cells[place] = on[event]
        return CaseFacts._make(cells)

    def half_of(self, facts: CaseFacts) -> Half:
        """Return what follows from the days and the answers of one case."""
        if step := self.duty.completes:
            facts = facts._replace(**{step: None})  # type: ignore[arg-type]  # a day not given
        return self._half_of(self._schedule(facts))

    def _half_of(self, schedule: Schedule) -> Half:
        chain = self._numbered(tuple(_chosen(_find(schedule, duty)) for duty in self.duties))
        item = _find(schedule, self.duty)
        return self._half(Again(item, undated(item), chain), schedule.facts)

    def _half(self, again: Again, facts: CaseFacts) -> Half:
        item, row, chain = again
        schedule = Schedule(self._part, facts, (item,), self.world.calendars)
        limit = item.limit
        judged = limit if item.outcome is not Outcome.UNDETERMINED else None
        return Half(
            row=dated(row, item, limit, schedule, self.world.as_of),
            end=judged.end.on if judged and item.applies is not False else None,
            calendar=self.world.calendars(judged.leading.clock.calendar) if judged else None,
            can_be_missed=bool(judged and judged.can_be_missed),
            applies=item.applies,
            chain=chain,
            edition=item.edition,
            marks=marks(item.readings),
            two=two(item, limit, self.counted),
        )

    def verdict(self, said: tuple[bool | None, ...], half: Half, facts: Facts) -> Verdict:
        """Return whether the duty applies on what is *said*, under the editions of *half*.

        Raises:
            OtherwiseError: the case with these *facts* falls under other editions.
        """
        key = (said, half.chain)
        found = self._verdicts.get(key)
        if found is None:
            case = facts()
            if self.projected and self.half_of(case).chain != half.chain:
                raise OtherwiseError
            found = self._verdicts[key] = self._verdict(self._schedule(case))
        return found

    def _numbered(self, chain: Chain) -> int:
        return self._chains.setdefault(chain, len(self._chains))

    def _schedule(self, facts: CaseFacts) -> Schedule:
        return worked_out(facts, self._part, self.world.calendars)

    def _verdict(self, schedule: Schedule) -> Verdict:
        row = undated(_find(schedule, self.duty))
        earlier = [_find(schedule, duty) for duty in self.duties if duty is not self.duty]
        as_usual = not self.projected or all(item.applies is not False for item in earlier)
        return Verdict(row.applies, row.depends_on, as_usual)


def _find(schedule: Schedule, duty: Duty) -> Item:
    return next(item for item in schedule.items if item.duty.id == duty.id)


def _chosen(item: Item) -> tuple[str, str, bool]:
    return item.edition.name, str(item.outcome), item.edition_settled

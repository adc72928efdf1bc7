"""Which frame a case belongs to: one body of rules, and the frames of it that were met."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scrtool.facts import Event, Fact
from scrtool.register.plan.closure import changes
from scrtool.register.plan.frames import Frame, Limits, Row
from scrtool.register.plan.halves import Parts, World
from scrtool.register.plan.slots import Run, Slot, Writing

if TYPE_CHECKING:
    from scrtool.facts import CaseFacts
    from scrtool.register.plan.closure import Given
    from scrtool.register.plan.met_days import Places

FRAMES_KEPT = 5_000  # a table that is full begins again, so memory stays what it is


class Plan:
    """The frames of one body of rules, as they are met."""

    def __init__(self, world: World, run: Run, places: Places) -> None:
        """Begin.

        Args:
            world: The rules, the calendars and the day.
            run: How rows are written, and which are wanted.
            places: The place of the column of each event, and the days that stand there.
        """
        self._world = world
        self._run = run
        self._places = places.of
        self._limits = Limits(run, places)
        self._parts: dict[object, Parts] = {}
        self._writings: dict[int, Writing] = {}
        self._slots: dict[object, Slot] = {}
        self._frames: dict[object, Frame] = {}
        self.changes = {day.isoformat() for day in changes(world.regime.duties)}

    def frame(self, facts: CaseFacts) -> Frame | None:
        """Return the kind of case that *facts* are.

        None if an answer follows from its days, or the rules have no duty: no row to put together.
        """
        given = frozenset(facts.events())
        if given.isdisjoint({Event.INCIDENT, Event.AWARE}) or facts.inexact:
            return None
        duties, rows = self._world.regime.duties, []
        if not duties:
            return None
        for duty in duties:
            parts = self._of(duty.id, given)
            if Fact.ARRANGEMENTS_HAD_BEGUN in parts.asked and Event.ARRANGEMENTS_BEGAN in given:
                return None  # an answer follows from days
            done = self._places[duty.completes] if duty.completes in given else -1
            rows.append(Row(self._slot(parts, facts), done))
        same = tuple((id(slot), done) for slot, done in rows)
        return self._frames.get(same) or self._new(same, tuple(rows))

    def _new(self, same: object, rows: tuple[Row, ...]) -> Frame:
        if len(self._frames) >= FRAMES_KEPT:
            self._frames.clear()
        found = self._frames[same] = Frame(rows, self._limits)
        return found

    def _of(self, duty_id: str, given: Given) -> Parts:
        if (duty_id, given) not in self._parts:
            duty = next(one for one in self._world.regime.duties if one.id == duty_id)
            new = Parts(duty, given, self._world)
            same = (duty_id, new.present, new.days, tuple(one.id for one in new.duties))
            self._parts[duty_id, given] = self._parts.setdefault(same, new)
        return self._parts[duty_id, given]

    def _slot(self, parts: Parts, facts: CaseFacts) -> Slot:
        writing = self._writings.get(id(parts))
        if writing is None:
            writing = Writing(parts, self._run, self._places)
            self._writings[id(parts)] = writing
        new = Slot(writing, facts)
        return self._slots.setdefault((id(parts), new.said), new)

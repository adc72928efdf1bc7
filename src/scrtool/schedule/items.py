"""One duty worked out: its readings, the marks beside each date, the open questions.

Values and the views that every renderer shares. No counting, no rules.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from scrtool.facts import ASKED_AS
from scrtool.model import Evidence, Role
from scrtool.schedule.limits import foremost, limit_of

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import date

    from scrtool.facts import Event, Fact, Moment
    from scrtool.model import Citation, Clock, Duty, Edition, Overlay
    from scrtool.schedule.limits import Limit


class Basis(StrEnum):
    """How the day a clock runs from is known."""

    GIVEN = "given"
    ASSUMED = "assumed"
    PROJECTED = "projected"


class Mark(StrEnum):
    """A word printed beside a date, in every format."""

    ASSUMED = "assumed"
    PROJECTED = "projected"
    PROVISIONAL = "provisional"
    UNCONFIRMED = "unconfirmed"
    SINGLE_SOURCE = "single-source"
    NOT_A_WORKING_DAY = "not-a-working-day"
    ADVISORY = "advisory"
    CLOSED_DAY_GIVEN = "closed-day-given"


_MARKS = tuple(Mark)  # going through the enumeration itself takes five times as long


def in_order(marks: Collection[Mark]) -> tuple[Mark, ...]:
    """Return *marks* in their fixed order, each once."""
    return tuple([mark for mark in _MARKS if mark in marks])


class Outcome(StrEnum):
    """What can be said of a duty: a date, a word, a missing date, or not the law that day."""

    DEADLINE = "deadline"
    PROMPT = "prompt"
    UNDETERMINED = "undetermined"
    NOT_IN_FORCE = "not-in-force"


class Trigger(NamedTuple):
    """The day a clock runs from (day 0), and how it is known.

    ``marks`` are those of the limit it was projected from, which the date inherits.
    """

    event: Event
    moment: Moment
    basis: Basis
    marks: frozenset[Mark] = frozenset()


_NATIONAL = frozenset({Role.HEADLINE, Role.ALTERNATE, Role.PRESET})


class Reading(NamedTuple):
    """One clock worked out.

    ``due`` is the last day (until midnight) and is None while the trigger, or its
    time of day, is missing. ``not_before`` takes its place for "at least", and
    ``window``, its first and last day, for a stretch of days looked at.
    ``working_day_before`` is set when ``due`` is not a working day: it is the last
    one before it. ``evidence`` is how well the number is known in this edition.
    ``open_if`` are the facts not known of which one must hold for the clock to count.
    """

    clock: Clock
    trigger: Trigger | None
    evidence: Evidence
    due: Moment | None = None
    not_before: Moment | None = None
    marks: tuple[Mark, ...] = ()
    working_day_before: date | None = None
    window: tuple[date, date] | None = None
    open_if: tuple[Fact, ...] = ()

    @property
    def is_worked_out(self) -> bool:
        """Return whether it has come to a date, of whatever kind."""
        return bool(self.due or self.not_before or self.window)

    @property
    def is_national(self) -> bool:
        """Return whether it counts towards the due or the safe date."""
        return self.clock.role in _NATIONAL


class Condition(NamedTuple):
    """An open question: the duty applies only if one of ``facts`` is yes (or no, if unwanted)."""

    facts: tuple[Fact, ...]
    wanted: bool = True


class Item(NamedTuple):
    """One duty, worked out for one case.

    ``edition`` is the one in force on the trigger's day; where ``edition_settled``
    is False that day is not known and the newest is shown. ``citations`` are the
    authorities for the duty, the governing one first. ``overlays``
    are the notices in force that day. ``left_out`` are the readings, without a date, whose
    number is not confirmed, where only confirmed ones are asked for.
    """

    duty: Duty
    edition: Edition
    outcome: Outcome
    applies: bool | None
    citations: tuple[Citation, ...]
    readings: tuple[Reading, ...] = ()
    conditions: tuple[Condition, ...] = ()
    awaits: Event | None = None
    edition_settled: bool = True
    overlays: tuple[Overlay, ...] = ()
    left_out: tuple[Reading, ...] = ()

    @property
    def warnings(self) -> tuple[str, ...]:
        """What stands beside the duty on its day: the edition's note, and each notice."""
        if self.outcome is Outcome.NOT_IN_FORCE:
            return ()
        note = (self.edition.note,) if self.edition.note else ()
        return (*note, *(overlay.text for overlay in self.overlays))

    @property
    def remarks(self) -> tuple[str, ...]:
        """Everything said about the duty: its own notes, then what stands beside it that day."""
        return (*self.duty.notes, *self.warnings)

    @property
    def limit(self) -> Limit | None:
        """The due and the safe date, or None while the headline has none."""
        return limit_of(self.readings, self.left_out)

    @property
    def is_number_left_out(self) -> bool:
        """Return whether the date itself was left out: another reading never takes its place."""
        return bool(self.left_out) and any(one in self.left_out for one in self.foremost)

    @property
    def foremost(self) -> tuple[Reading, ...]:
        """The headline; where no clock is one, every other reading: none stands over another."""
        return foremost((*self.readings, *self.left_out))

    @property
    def due(self) -> Moment | None:
        """The headline limit; a bare date lasts until midnight at its end."""
        return self.limit.due if self.limit else None

    @property
    def not_before(self) -> Moment | None:
        """The day until which something must at least be kept: a floor, not a deadline."""
        return next((r.not_before for r in self.readings if r.not_before), None)

    @property
    def missing(self) -> tuple[Event, ...]:
        """The events whose days, or times of day, would let a national reading be worked out."""
        if self.is_number_left_out:
            return ()  # no day given would bring the date about
        waiting = [r for r in self.readings if r.is_national and not r.is_worked_out]
        return tuple(dict.fromkeys(r.clock.runs_from for r in waiting))

    @property
    def untimed(self) -> tuple[Event, ...]:
        """Those of ``missing`` whose day is known: hours cannot be counted without the time."""
        waiting = [r for r in self.readings if r.is_national and not r.is_worked_out and r.trigger]
        known = tuple(dict.fromkeys(r.clock.runs_from for r in waiting))
        return () if self.is_number_left_out else known

    @property
    def window(self) -> tuple[date, date] | None:
        """The first and last of the days looked at, or None while readings of it differ."""
        found = {reading.window for reading in self.foremost if reading.window}
        return found.pop() if len(found) == 1 else None

    @property
    def depends_on(self) -> tuple[str, ...]:
        """The inputs that would settle whether the duty applies."""
        asked = [ASKED_AS.get(fact, fact) for c in self.conditions for fact in c.facts]
        return tuple(dict.fromkeys([*asked, *([self.awaits] if self.awaits else [])]))

    @property
    def marks(self) -> tuple[Mark, ...]:
        """Every mark on the item, each once, in a fixed order."""
        found = {mark for reading in self.readings for mark in reading.marks}
        if self.citations[0].evidence is Evidence.UNCONFIRMED:
            found.add(Mark.UNCONFIRMED)
        return in_order(found) if found else ()

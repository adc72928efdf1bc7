"""One duty worked out: its readings, the marks beside each date, the open questions.

Values and the views that every renderer shares. No counting, no rules.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from scrtool.facts import ASKED_AS
from scrtool.model import Evidence, Role

if TYPE_CHECKING:
    from datetime import date

    from scrtool.facts import Event, Fact, Moment
    from scrtool.model import Citation, Clock, Duty, Edition, Overlay


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
    NOT_A_WORKING_DAY = "not-a-working-day"
    ADVISORY = "advisory"
    CLOSED_DAY_GIVEN = "closed-day-given"


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


class Reading(NamedTuple):
    """One clock worked out.

    ``due`` is the last day (until midnight) and is None while the trigger, or its
    time of day, is missing. ``not_before`` takes its place for "at least".
    ``working_day_before`` is set when ``due`` is not a working day: it is the last
    one before it. ``evidence`` is how well the number is known in this edition.
    """

    clock: Clock
    trigger: Trigger | None
    evidence: Evidence
    due: Moment | None = None
    not_before: Moment | None = None
    marks: tuple[Mark, ...] = ()
    working_day_before: date | None = None

    @property
    def is_national(self) -> bool:
        """Return whether it counts towards the due or the safe date."""
        return self.clock.role in {Role.HEADLINE, Role.ALTERNATE, Role.PRESET}


class Limit(NamedTuple):
    """The date of a duty: the headline, and the reading that ends first (in time under all)."""

    headline: Reading
    due: Moment
    safe: Reading
    safe_due: Moment

    @property
    def differs(self) -> bool:
        """Return whether the safe date is not the due date."""
        return self.safe_due != self.due


class Condition(NamedTuple):
    """An open question: the duty applies only if one of ``facts`` is yes (or no, if unwanted)."""

    facts: tuple[Fact, ...]
    wanted: bool = True


class Item(NamedTuple):
    """One duty, worked out for one case.

    ``edition`` is the one in force on the trigger's day; where ``edition_settled``
    is False that day is not known and the newest is shown. ``citations`` are the
    authorities for the duty, the governing one first. ``overlays``
    are the notices in force that day.
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
        ended = [(reading, reading.due) for reading in self.readings if reading.due]
        national = [(reading, due) for reading, due in ended if reading.is_national]
        for reading, due in national:
            if reading.clock.role is Role.HEADLINE:
                return Limit(reading, due, *min(national, key=_ends))
        return None

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
        """The events whose days would let a national reading be worked out."""
        waiting = [r.clock.runs_from for r in self.readings if r.is_national and not r.trigger]
        return tuple(dict.fromkeys(waiting))

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
        return tuple(mark for mark in Mark if mark in found)


def _ends(ended: tuple[Reading, Moment]) -> tuple[date, bool, float]:
    """Order by when a reading is over: an hour that day comes before its midnight."""
    _, due = ended
    return due.on, due.at is None, due.at.timestamp() if due.at else 0.0

"""The day a clock runs from, as columns: given, else assumed, else projected.

The same as ``scrtool.engine.triggers``, for every case at once.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from scrtool.columnar import sql
from scrtool.columnar.facts import ALL_EVENTS
from scrtool.facts import Event

if TYPE_CHECKING:
    from scrtool.columnar.sheet import Sheet
    from scrtool.model import Clock

EVENT_KEYS = {event: place for place, event in enumerate(ALL_EVENTS, 1)}


class Projection(NamedTuple):
    """The columns of a step's own limit, from which a later clock may run, and of its marks."""

    day: str
    unconfirmed: str
    single: str
    provisional: str
    given: str


class Start(NamedTuple):
    """The columns of one trigger: its day, its event by number, and whether each mark holds."""

    day: str
    event: str
    assumed: str = sql.NO
    projected: str = sql.NO
    unconfirmed: str = sql.NO
    single: str = sql.NO
    provisional: str = sql.NO
    given: str = sql.NO


class Triggers:
    """Where clocks start in one sheet; limits become known as the duties are worked out."""

    def __init__(self, sheet: Sheet) -> None:
        """Start with no limit known."""
        self.sheet = sheet
        self.projected: dict[Event, list[Projection]] = {}

    def project(self, step: Event, limit: Projection) -> None:
        """Let *limit* start the clocks that run from *step*, unless one did before it."""
        self.projected.setdefault(step, []).append(limit)

    def start(self, clock: Clock, needs: Event | None) -> Start:
        """Return the trigger of *clock*; what the duty *needs* is never assumed or projected."""
        found = self.given(clock.runs_from) if clock.runs_from is needs else self.known(clock)
        later = self.sheet.day(clock.or_later)
        if clock.or_later is None or sql.NO_DAY in {later, found.day}:
            return found
        name = f"{clock.runs_from}_or_{clock.or_later}"
        is_later = self.sheet.define(f"{name}_is_later", f"COALESCE({later} > {found.day}, FALSE)")
        other = str(EVENT_KEYS[clock.or_later])
        return found._replace(
            day=self.sheet.define(f"{name}_day", sql.chosen([(is_later, later)], found.day)),
            event=self.sheet.define(f"{name}_event", sql.chosen([(is_later, other)], found.event)),
        )

    def given(self, event: Event) -> Start:
        """Return *event* where its day was given."""
        return Start(self.sheet.day(event), str(EVENT_KEYS[event]))

    def known(self, clock: Clock) -> Start:
        """Return the event *clock* runs from: awareness may be assumed, a step projected."""
        event = clock.runs_from
        given, sheet = self.sheet.day(event), self.sheet
        incident = sheet.day(Event.INCIDENT) if event is Event.AWARE else sql.NO_DAY
        limits = self.projected.get(event, [])
        again = len(limits) if len(limits) > 1 else ""
        known = sheet.define(
            f"{event}_day{again}", sql.first_known(given, incident, *(one.day for one in limits))
        )
        unknown = sql.both(sql.is_missing(given), sql.is_missing(incident))
        assumed = sql.both(sql.is_missing(given), sql.is_given(incident))
        projected = sql.both(unknown, sql.is_given(known)) if limits else sql.NO

        def inherited(mark: str, texts: list[str]) -> str:
            pairs = zip((sql.is_given(one.day) for one in limits), texts, strict=True)
            text = sql.chosen([(sql.negated(unknown), sql.NO), *pairs], sql.NO)
            return sheet.define(f"{event}_{mark}{again}", text)

        return Start(
            known,
            str(EVENT_KEYS[event]),
            sheet.define(f"{event}_assumed", assumed),
            sheet.define(f"{event}_projected{again}", projected),
            inherited("unconfirmed", [one.unconfirmed for one in limits]),
            inherited("single", [one.single for one in limits]),
            inherited("provisional", [one.provisional for one in limits]),
            inherited("given", [one.given for one in limits]),
        )

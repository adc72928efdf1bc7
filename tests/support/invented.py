"""An invented body of law on an invented calendar, so that no real rule or holiday is in the way.

Three closed days in March 2024: Monday 11, Tuesday 12 and Friday 22. The list ends with 2024.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from scrtool import engine
from scrtool.calendars import Calendar, Published, calendar
from scrtool.facts import Event
from scrtool.model import (
    CalendarId,
    Citation,
    Clock,
    Duty,
    Edition,
    Evidence,
    Force,
    Overlay,
    Regime,
    Remark,
    Role,
    Stage,
    Unit,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from scrtool.facts import CaseFacts
    from scrtool.schedule import Schedule
    from scrtool.schedule.items import Item

CLOSED = {date(2024, 3, 11): "fair", date(2024, 3, 12): "fair", date(2024, 3, 22): "flood"}
LIST = Published(
    "an invented list",
    dict.fromkeys(CalendarId, ((date(2024, 1, 1), date(2024, 12, 31)),)),
    dict.fromkeys(CalendarId, CLOSED),
)

ACT = Citation("Act of the Fair", "Act", Force.STATUTE, Evidence.OFFICIAL)
ONE_PAGE = Citation("Page of the Fair", "page", Force.STATUTE, Evidence.SINGLE_SOURCE)
RUMOUR = Citation("said at the Fair", "rumour", Force.LOCAL, Evidence.UNCONFIRMED)
ALWAYS = Edition("always", "always", None, None)

CLOCK = Clock(
    "number", Role.HEADLINE, Event.INCIDENT, 5, Unit.WORKING_DAY, ACT, "from the incident"
)
ALTERNATE = CLOCK._replace(name="other", role=Role.ALTERNATE, runs_from=Event.AWARE)
ADVISORY = CLOCK._replace(name="local", role=Role.ADVISORY, citation=RUMOUR)
PRESET = CLOCK._replace(name="chosen", role=Role.PRESET, citation=RUMOUR)

DUTY = Duty("fair.tell", Stage.NOTIFICATION, "Tell", "Reeve", (ACT,), (ALWAYS,))
TIMED = DUTY._replace(clocks=(CLOCK,))


def march(day: int) -> date:
    """Return a day of March 2024, of which the first is a Friday."""
    return date(2024, 3, day)


def calendars(division: CalendarId) -> Calendar:
    """Return the invented calendar, the same for each division."""
    return calendar(division, LIST)


def law(
    *duties: Duty, overlays: tuple[Overlay, ...] = (), remarks: tuple[Remark, ...] = ()
) -> Regime:
    """Return the invented regime of *duties*."""
    return Regime("fair", "Law of the Fair", date(2026, 11, 22), duties, remarks, overlays)


def schedule(
    facts: CaseFacts, regime: Regime, presets: Mapping[str, frozenset[str]] | None = None
) -> Schedule:
    """Work *facts* out under *regime* on the invented calendar."""
    return engine.compute(facts, regime, calendars, presets)


def items(facts: CaseFacts, *duties: Duty) -> dict[str, Item]:
    """Return each of *duties* worked out, by its name without the regime's."""
    found = schedule(facts, law(*duties)).items
    return {item.duty.id.removeprefix("fair."): item for item in found}


def only(facts: CaseFacts, duty: Duty, *chosen: str) -> Item:
    """Return *duty* worked out alone, with the local readings *chosen*."""
    (item,) = schedule(facts, law(duty), {duty.id: frozenset(chosen)}).items
    return item

"""From which day a clock runs: given, else assumed, else projected. Nothing else is borrowed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scrtool.facts import Event
from scrtool.schedule.items import Basis, Mark, Trigger

if TYPE_CHECKING:
    from scrtool.engine.case import Case
    from scrtool.model import Clock


def trigger_for(clock: Clock, case: Case, needs: Event | None) -> Trigger | None:
    """Return the day *clock* runs from (day 0) and how it is known, or None if it is not.

    What the duty *needs* to have happened is never assumed or projected. Where the
    clock names a later event to run from, that one governs if it was given and is the
    later of the two.

    Source:
        docs/decisions/0011: a clock needs its own start.
    """
    if clock.or_later in case.facts.inexact:
        return None
    found = given(needs, case) if clock.runs_from is needs else known(clock.runs_from, case)
    later = case.facts.when(clock.or_later) if clock.or_later else None
    if clock.or_later and later and found and later.on > found.moment.on:
        assumed = {Mark(found.basis)} if found.basis is not Basis.GIVEN else set()
        return Trigger(clock.or_later, later, Basis.GIVEN, found.marks | assumed)
    return found


def given(event: Event, case: Case) -> Trigger | None:
    """Return *event* if its day was given."""
    moment = case.facts.when(event)
    return Trigger(event, moment, Basis.GIVEN) if moment else None


def known(event: Event, case: Case) -> Trigger | None:
    """Return how *event* is known.

    Awareness alone is assumed, from the incident; a step not yet taken is
    projected from its own limit. What happened on a day not exactly known is neither.
    """
    if event in case.facts.inexact:
        return None
    if trigger := given(event, case):
        return trigger
    if event is Event.AWARE and (incident := case.facts.when(Event.INCIDENT)):
        return Trigger(event, incident, Basis.ASSUMED)
    return case.projected.get(event)

"""Which edition of a duty governs: the one in force on the day its clock runs from."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from scrtool.engine.triggers import trigger_for
from scrtool.facts import Event
from scrtool.model import Role
from scrtool.schedule.items import Outcome

if TYPE_CHECKING:
    from datetime import date

    from scrtool.engine.case import Case
    from scrtool.facts import CaseFacts
    from scrtool.model import Duty, Edition


class Chosen(NamedTuple):
    """The edition that governs, if any; whether a known day settled it; the one to show."""

    governs: Edition | None
    settled: bool
    shown: Edition


def edition_for(duty: Duty, case: Case) -> Chosen:
    """Return the edition that governs *duty*.

    While the day is not known the newest edition is shown, unsettled. Where none was
    in force that day, the last one before it is shown, else the first.

    Source:
        docs/decisions/0011: chosen by the trigger's day; without a
        clock, by the day of the fact that switches the duty on.
    """
    first, newest = duty.editions[0], duty.editions[-1]
    if duty.follows and _follows_nothing(duty.follows, case):
        return Chosen(None, False, first)
    day: date | None = None
    for edition in duty.editions:
        day = _day_zero(duty, edition, case)
        if day and edition.covers(day):
            return Chosen(edition, True, edition)
    if day is None:
        return Chosen(newest, False, newest)
    past = [edition for edition in duty.editions if edition.end and edition.end <= day]
    return Chosen(None, False, past[-1] if past else first)


def _follows_nothing(earlier: str, case: Case) -> bool:
    """Return whether the duty followed was not yet law, and was not done all the same."""
    not_law = case.done[earlier].outcome is Outcome.NOT_IN_FORCE
    return not_law and case.recorded(earlier) is None


def _day_zero(duty: Duty, edition: Edition, case: Case) -> date | None:
    clocks = edition.clocks or duty.clocks
    if clocks and clocks[0].role is Role.HEADLINE:
        trigger = trigger_for(clocks[0], case, duty.needs)
        return trigger.moment.on if trigger else None
    if duty.needs:
        needed = case.facts.when(duty.needs)
        return needed.on if needed else None
    return switched_on(case.facts)


def switched_on(facts: CaseFacts) -> date | None:
    """Return the day of the facts that switch duties on: awareness, the incident, else the first.

    None when no date at all was given.
    """
    dated = facts.events()
    first = dated.get(Event.AWARE) or dated.get(Event.INCIDENT) or next(iter(dated.values()), None)
    return first.on if first else None

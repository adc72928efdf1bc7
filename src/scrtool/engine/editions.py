"""Which edition of a duty governs: the one in force on the day its clock runs from."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from scrtool.engine.triggers import trigger_for
from scrtool.facts import Event, Fact
from scrtool.model import Role
from scrtool.schedule.items import Outcome

if TYPE_CHECKING:
    from datetime import date

    from scrtool.engine.case import Case
    from scrtool.facts import CaseFacts
    from scrtool.model import Clock, Duty, Edition


class Chosen(NamedTuple):
    """The edition that governs, if any; whether a known day settled it; the one to show."""

    governs: Edition | None
    settled: bool
    shown: Edition


def edition_for(duty: Duty, case: Case) -> Chosen:
    """Return the edition that governs *duty*.

    That is the one in force on the day its own clock runs from. While no day settles it,
    the newest is shown, or, where editions run from different events, the one in force on
    the last day known. Where none was in force that day, the last one before it is shown,
    else the first. Of a duty whose day no event tells, none is settled and none ruled out.

    Source:
        docs/decisions/0011: chosen by the trigger's day; without a
        clock, by the day of the fact that switches the duty on.
    """
    first, newest = duty.editions[0], duty.editions[-1]
    if fixed := _whatever_the_day(duty, case):
        return fixed
    started = tuple((edition, _start(duty, edition, case)) for edition in duty.editions)
    known = [day for _, day in started if day]
    day = max(known) if known else switched_on(first_looked_for(duty), case.facts)
    of_facts: list[date | None] = [*known] or [day]
    for edition, own in started:
        days = of_facts if is_by_fact(duty, edition) else [own]
        if any(one and edition.covers(one) for one in days):
            settled = bool(known) or all(is_by_fact(duty, one) for one in duty.editions)
            return Chosen(edition, settled, edition)
    waiting = [one for one, own in started if own is None and not is_by_fact(duty, one)]
    if not known and len(runs_from(duty)) == 1:
        waiting = waiting[-1:]
    else:
        waiting = [one for one in waiting if _may_come(one, day)]
    if day is None or waiting:
        in_force = next((one for one in waiting if day and one.covers(day)), None)
        shown = in_force or (waiting or [newest])[0]
        return Chosen(shown, False, shown)
    past = [edition for edition in duty.editions if edition.end and edition.end <= day]
    return Chosen(None, False, past[-1] if past else first)


def _whatever_the_day(duty: Duty, case: Case) -> Chosen | None:
    """Return the edition of a duty whose day no event tells, or that follows nothing done."""
    if duty.undated:
        return Chosen(duty.editions[-1], False, duty.editions[-1])
    if duty.follows and _follows_nothing(duty.follows, case):
        return Chosen(None, False, duty.editions[0])
    return None


def _follows_nothing(earlier: str, case: Case) -> bool:
    """Return whether the duty followed was not yet law, and was not done all the same."""
    not_law = case.done[earlier].outcome is Outcome.NOT_IN_FORCE
    return not_law and not case.recorded(earlier)


def _leading(duty: Duty, edition: Edition) -> tuple[Clock, ...]:
    """Return the headline, or the readings that tie; nothing where no number is national."""
    clocks = edition.clocks or duty.clocks
    if not clocks or clocks[0].role not in {Role.HEADLINE, Role.ALTERNATE}:
        return ()
    return clocks[:1] if clocks[0].role is Role.HEADLINE else clocks


def is_by_fact(duty: Duty, edition: Edition) -> bool:
    """Return whether neither a clock nor an event says when an edition starts to matter."""
    return not _leading(duty, edition) and not duty.needed(edition)


def _start(duty: Duty, edition: Edition, case: Case) -> date | None:
    """Return the day the clock of *edition* runs from, or that of the event it needs."""
    needs = duty.needed(edition)
    leading = _leading(duty, edition)
    if leading:
        same = [clock for clock in leading if clock.role is leading[0].role]
        found = [trigger_for(clock, case, needs) for clock in same]
        return next((trigger.moment.on for trigger in found if trigger), None)
    needed = case.facts.when(needs) if needs else None
    return needed.on if needed else None


def runs_from(duty: Duty) -> set[Event | None]:
    """Return the events from which the editions of *duty* run, each once."""
    return {
        leading[0].runs_from if (leading := _leading(duty, one)) else duty.needed(one)
        for one in duty.editions
    }


def _may_come(edition: Edition, day: date | None) -> bool:
    """Return whether an event on *day* or later can still fall under *edition*."""
    return day is None or edition.end is None or day < edition.end


def first_looked_for(duty: Duty) -> Event:
    """Return whose day switches *duty* on: the death's, or awareness of it where that is said."""
    if duty.switched_on_by:
        return duty.switched_on_by
    return Event.INCIDENT if Fact.DIED in duty.when else Event.AWARE


def switched_on(first: Event, facts: CaseFacts) -> date | None:
    """Return the day of the facts that switch a duty on: *first*, awareness, the incident, any.

    None when no date was given.
    """
    usual = facts.when(first) or facts.when(Event.AWARE) or facts.when(Event.INCIDENT)
    found = usual or next(iter(facts.events().values()), None)
    return found.on if found else None

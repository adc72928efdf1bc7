"""What the row of one duty rests on: which duties, which days, which answers. No more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scrtool.engine.editions import first_looked_for, is_by_fact, runs_from
from scrtool.facts import Event
from scrtool.model import Role

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from scrtool.facts import Fact
    from scrtool.model import Clock, Duty, Regime

    Given = frozenset[Event]


def clocks(duty: Duty) -> Iterator[Clock]:
    """Yield every clock of every edition; a preset counts only when it is chosen."""
    for edition in duty.editions:
        yield from (c for c in edition.clocks or duty.clocks if c.role is not Role.PRESET)


def closure(duty: Duty, regime: Regime, given: Given) -> tuple[Duty, ...]:
    """Return *duty*, the duties it follows, and those whose limits may start its clocks.

    In the order of the rule book. A limit starts a clock only where its step is not recorded.
    """
    wanted: dict[str, Duty] = {}
    _collect(duty, regime, given, wanted)
    return tuple(one for one in regime.duties if one.id in wanted)


def _collect(duty: Duty, regime: Regime, given: Given, wanted: dict[str, Duty]) -> None:
    if duty.id in wanted:
        return
    wanted[duty.id] = duty
    before = projecting(duty, regime.duties, given)
    for other in regime.duties:
        if other.id == duty.follows or other in before:
            _collect(other, regime, given, wanted)


def days(duties: tuple[Duty, ...], given: Given) -> tuple[Event, ...]:
    """Return the given events whose days may change a date or an edition of *duties*."""
    found = {event for duty in duties for event in _days(duty, given)}
    return tuple(event for event in Event if event in found and event in given)


def counted(duty: Duty, duties: tuple[Duty, ...], given: Given) -> tuple[Event, ...]:
    """Return those of ``days`` that a clock of *duty* may run from: the rest choose editions.

    Where a clock may start from a limit, every day may be one.
    """
    if any(clocks(duty)) and is_projected(duties, given):
        return days(duties, given)
    found = {event for clock in clocks(duty) for event in _starts(clock, given)}
    return tuple(event for event in days(duties, given) if event in found)


def _starts(clock: Clock, given: Given) -> Iterator[Event]:
    yield from _as_known(clock.runs_from, given)
    if clock.or_later:
        yield clock.or_later


def _days(duty: Duty, given: Given) -> Iterator[Event]:
    for clock in clocks(duty):
        yield from _starts(clock, given)
    for edition in duty.editions:
        if needed := duty.needed(edition):
            yield needed
    if _turns_on_the_facts(duty):
        first = first_looked_for(duty)
        yield from [first] if first in given else _as_known(Event.AWARE, given)


def _turns_on_the_facts(duty: Duty) -> bool:
    """Return whether the edition may be chosen by the day of the facts that switch a duty on."""
    if len(duty.editions) == 1 and (duty.editions[0].start, duty.editions[0].end) == (None, None):
        return False
    by_fact = any(is_by_fact(duty, edition) for edition in duty.editions)
    return by_fact or len(runs_from(duty)) > 1


def _as_known(event: Event, given: Given) -> tuple[Event, ...]:
    """Return *event*; awareness that was not given is taken from the incident."""
    return (Event.INCIDENT,) if event is Event.AWARE and event not in given else (event,)


def presence(duty: Duty, duties: tuple[Duty, ...], given: Given) -> Given:
    """Return the given events that matter to *duty*, if only by having happened.

    When it was itself done is left out: that is told apart from the limit.
    """
    earlier = [one for one in duties if one is not duty]
    found = {step for one in earlier if (step := one.completes)}
    found |= {step for one in duties if (step := one.not_shown_by)}
    return given.intersection({*found, *days(duties, given)} | {Event.INCIDENT, Event.AWARE})


def changes(duties: tuple[Duty, ...]) -> set[date]:
    """Return every day on which an edition of *duties* begins or has ended."""
    editions = [edition for duty in duties for edition in duty.editions]
    return {day for one in editions for day in (one.start, one.end) if day}


def asked(duties: tuple[Duty, ...]) -> tuple[Fact, ...]:
    """Return the facts on which it turns whether *duties* apply."""
    found: dict[Fact, None] = {}
    for duty in duties:
        for group in (duty.when, *duty.groups, duty.unless, duty.unsettled_by):
            found |= dict.fromkeys(group)
        for edition in duty.editions:
            found |= dict.fromkeys(edition.unless)
        for clock in clocks(duty):
            found |= dict.fromkeys(clock.only_if)
    return tuple(found)


def counts_by_fact(duties: tuple[Duty, ...]) -> bool:
    """Return whether a clock counts only on some facts: then dates and facts hang together."""
    return any(clock.only_if for duty in duties for clock in clocks(duty))


def is_projected(duties: tuple[Duty, ...], given: Given) -> bool:
    """Return whether a clock may start from a limit: then its day is not one of those given."""
    return any(projecting(duty, duties, given) for duty in duties)


def projecting(duty: Duty, duties: tuple[Duty, ...], given: Given) -> tuple[Duty, ...]:
    """Return those of *duties* whose limits may start a clock of *duty*."""
    awaited = {clock.runs_from for clock in clocks(duty)} - given
    return tuple(one for one in duties if one.completes in awaited)

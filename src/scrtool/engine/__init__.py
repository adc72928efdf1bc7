"""From facts to a schedule: the edition, the trigger, whether a duty applies, every reading.

Pure: it is given its rules and calendars, knows no today, and words nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from scrtool import calendars as uk
from scrtool.engine.case import Case
from scrtool.engine.conditions import applies, engaged
from scrtool.engine.editions import edition_for, switched_on
from scrtool.engine.limits import outcome, project
from scrtool.engine.readings import parted
from scrtool.errors import InputError, RuleError
from scrtool.facts import Event, problems
from scrtool.schedule import Schedule
from scrtool.schedule.items import Item, Outcome

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from scrtool.calendars import Calendars
    from scrtool.facts import CaseFacts
    from scrtool.model import Duty, Regime, Remark
    from scrtool.schedule.items import Trigger
    from scrtool.schedule.limits import Limit


def compute(
    facts: CaseFacts,
    regime: Regime,
    calendars: Calendars = uk.calendar,
    presets: Mapping[str, frozenset[str]] | None = None,
    *,
    confirmed_only: bool = False,
) -> Schedule:
    """Work out every duty of *regime* for one case.

    Args:
        facts: What is known; London calendar days.
        regime: The duties to work out, each after the one it follows.
        calendars: Gives the calendar that a clock names.
        presets: Duty id to the names of the local readings to show beside the
            national ones; a chosen reading counts towards the safe date.
        confirmed_only: Leave out every number that is unconfirmed or single-source, or whose
            start words are; its duty stays, without a date, and nothing is projected from it.

    Returns:
        An item for every duty, applicable or not: dated ones first, earliest first.

    Raises:
        InputError: the facts contradict each other, or a date is out of range.

    Source:
        docs/decisions/0002 to 0006 and docs/counting.md: edition by the
        trigger's day, three-valued facts, headline and safe date, day 0 not counted.
    """
    if wrong := problems(facts):
        raise InputError(wrong)
    return worked_out(facts, regime, calendars, presets, confirmed_only=confirmed_only)


def worked_out(
    facts: CaseFacts,
    regime: Regime,
    calendars: Calendars = uk.calendar,
    presets: Mapping[str, frozenset[str]] | None = None,
    *,
    confirmed_only: bool = False,
) -> Schedule:
    """Work out what can be worked out, whether or not all of the facts can be true.

    For a register, where a contradiction is told beside the answer; otherwise as ``compute``.

    Raises:
        InputError: a date is out of range.
        RuleError: a duty follows one that does not come before it.
    """
    case = Case(facts, calendars, presets or {}, {}, {}, confirmed_only)
    found: list[tuple[Item, Limit | None]] = []
    for duty in regime.duties:
        if duty.follows and duty.follows not in case.done:
            raise RuleError(f"{duty.id} follows {duty.follows}, which does not come before it")
        item = case.done[duty.id] = _item(duty, case)
        limit = item.limit
        project(item, limit, case)
        found.append((_overlaid(item, limit, regime), limit))
    items = [item for item, _ in sorted(found, key=_urgency)]
    day = switched_on(Event.AWARE, facts)
    remarks = {remark.text: remark for remark in regime.remarks if _holds(remark, day, facts)}
    notes = tuple(remarks.values())
    return Schedule(regime, facts, tuple(items), calendars, notes, confirmed_only)


def _holds(remark: Remark, day: date | None, facts: CaseFacts) -> bool:
    """Return whether *remark* is to be shown on *day*: its facts are known, its day has come."""
    begun = remark.start is None or day is None or day >= remark.start
    over = remark.end is not None and (day is None or day >= remark.end)
    groups = (remark.any_of,) if remark.any_of else ()
    return (
        begun
        and not over
        and _straddles(remark.straddles, facts)
        and applies(remark.when, groups, remark.unless, facts) is True
    )


def _straddles(day: date | None, facts: CaseFacts) -> bool:
    """Return whether the incident came before *day*, and awareness on or after it."""
    if day is None:
        return True
    incident, aware = facts.when(Event.INCIDENT), facts.when(Event.AWARE)
    return bool(incident and aware and incident.on < day <= aware.on)


def _confirmed(duty: Duty) -> Duty:
    """Return *duty* with only what is confirmed of its words for when."""
    return duty._replace(no_number=duty.confirmed_words or duty.no_number)


def _item(duty: Duty, case: Case) -> Item:
    edition, settled, shown = edition_for(duty, case)
    verdict, conditions, awaits = engaged(duty, shown, case)
    found, left_out = parted(duty, edition, case) if edition else ((), ())
    return Item(
        duty=_confirmed(duty) if case.confirmed_only else duty,
        edition=shown,
        outcome=outcome(found, left_out) if edition else Outcome.NOT_IN_FORCE,
        applies=verdict,
        citations=shown.citations or duty.citations,
        readings=found,
        conditions=conditions,
        awaits=awaits,
        edition_settled=settled,
        left_out=left_out,
    )


def _overlaid(item: Item, limit: Limit | None, regime: Regime) -> Item:
    """Return *item* with each notice in force on the day its limit runs from."""
    trigger = _day_zero(item, limit) if regime.overlays else None
    found = tuple(
        overlay
        for overlay in regime.overlays
        if trigger and item.duty.id in overlay.duties and overlay.covers(trigger.moment.on)
    )
    return item._replace(overlays=found) if found else item


def _day_zero(item: Item, limit: Limit | None) -> Trigger | None:
    """Return what the limit runs from, also of one left out, or None while it has none."""
    if limit:
        return limit.leading.trigger
    left_out = [reading.trigger for reading in item.foremost if reading in item.left_out]
    return next(filter(None, left_out), None)


_ORDER = {outcome: place for place, outcome in enumerate(Outcome)}


def _urgency(found: tuple[Item, Limit | None]) -> tuple[int, str]:
    """Order dated duties first, earliest first; the rest as the process runs."""
    item, limit = found
    return _ORDER[item.outcome], limit.end.on.isoformat() if limit else ""

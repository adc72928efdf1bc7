"""Every answer for a case: by each regime that its days, its place and its facts call for.

Which those are is worked out in ``regimes``; what is said beside them in ``notes``. Pure. No
regime is imported but those that answer.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from scrtool import calendars as uk
from scrtool import rules
from scrtool.engine import compute
from scrtool.facts import Fact, Nation
from scrtool.picking.notes import beside_the_duties, hanging, may_live_in_england
from scrtool.picking.regimes import Pick, not_in_force, picked
from scrtool.schedule.items import Outcome

if TYPE_CHECKING:
    from collections.abc import Mapping

    from scrtool.calendars import Calendars
    from scrtool.facts import CaseFacts
    from scrtool.schedule import Schedule
    from scrtool.schedule.items import Item

__all__ = ["Pick", "may_live_in_england", "not_in_force", "picked", "schedules"]

# A duty that hangs on nothing else is shown beside another regime's, with the question.
LEFT_OPEN = frozenset(
    {
        Fact.UNDER_18,
        Fact.UNDER_25,
        Fact.UNDER_26,
        Fact.ADULT,
        Fact.UNBORN,
        Fact.STILLBIRTH_UNATTENDED,
        Fact.ATTENDED_STILLBIRTH,
    }
)


def schedules(
    facts: CaseFacts,
    calendars: Calendars = uk.calendar,
    presets: Mapping[str, frozenset[str]] | None = None,
    *,
    everything: bool = False,
    confirmed_only: bool = False,
) -> tuple[Schedule, ...]:
    """Work out one case by every regime that answers for it.

    Args:
        facts: What is known; London calendar days.
        calendars: Gives the calendar that a clock names.
        presets: Duty id to the names of the local readings to show beside the national ones.
        everything: Leave nothing out of a regime that stands beside another.
        confirmed_only: Leave out every number that is unconfirmed or single-source.

    Returns:
        A schedule for each regime, the foremost first. Of one that stands beside, only what
        surely applies: the rest is named in a remark of the first. For a place of which
        nothing is encoded, a schedule of no duty, whose remarks say why.

    Raises:
        InputError: the facts contradict each other, or a date is out of range.
    """
    picks = picked(facts)
    laws = [rules.regime(pick.regime) for pick in picks]
    found = [compute(facts, law, calendars, presets, confirmed_only=confirmed_only) for law in laws]
    if not found:
        found = [compute(facts, rules.nothing_encoded(facts.nation or Nation.ENGLAND), calendars)]
        picks = (Pick(found[0].regime.id, whole=True),)
    whole = [s for s, pick in zip(found, picks, strict=True) if pick.whole or everything]
    beside = [s for s, pick in zip(found, picks, strict=True) if not (pick.whole or everything)]
    if len(whole) > 1 and not everything:
        whole = [_in_force(schedule) for schedule in whole]
    trimmed = [_surely(schedule) for schedule in beside]
    first, *others = [*whole, *(schedule for schedule in trimmed if schedule.items)]
    said = (*beside_the_duties(facts, picks), *hanging(beside, trimmed))
    aside = [item for one in trimmed if not one.items for item in one.aside]
    first = first._replace(remarks=(*first.remarks, *said), aside=(*first.aside, *aside))
    return (first, *others)


def _in_force(schedule: Schedule) -> Schedule:
    """Return *schedule* without what was not the law that day: another regime speaks for it."""
    items = (item for item in schedule.items if item.outcome is not Outcome.NOT_IN_FORCE)
    return schedule._replace(items=tuple(items))


def _surely(schedule: Schedule) -> Schedule:
    """Return *schedule* with only what applies, but for the age or a stillbirth not known."""
    items = tuple(item for item in schedule.items if _applies(item))
    aside = tuple(item for item in schedule.items if not _applies(item))
    return schedule._replace(items=items, aside=aside)


def _applies(item: Item) -> bool:
    if item.outcome is Outcome.NOT_IN_FORCE or item.applies is False or item.awaits:
        return False
    return all(LEFT_OPEN.issuperset(condition.facts) for condition in item.conditions)

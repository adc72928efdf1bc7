"""Which regimes answer for a case, by its days, its place and its facts; and what each then shows.

Pure. No regime is imported but those that answer.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from scrtool import calendars as uk
from scrtool import rules
from scrtool.engine import compute
from scrtool.facts import IN_CARE, Fact, Nation, both, either
from scrtool.model import Remark
from scrtool.rules.reach import HOME, REACH, RESPONSIBLE, RESPONSIBLE_NOW, STRADDLES
from scrtool.schedule.items import Outcome

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    from scrtool.calendars import Calendars
    from scrtool.facts import CaseFacts
    from scrtool.model import Reach
    from scrtool.schedule import Schedule
    from scrtool.schedule.items import Item

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
NAMED = 4  # as many open questions are named as are read at a glance


class Pick(NamedTuple):
    """A regime that answers for a case; if not ``whole``, with what surely applies."""

    regime: str
    whole: bool


def picked(facts: CaseFacts) -> tuple[Pick, ...]:
    """Return the regimes that answer for *facts*, in the order to be read.

    Args:
        facts: London calendar days; where the nation is not known it is taken as England,
            unless the case is said to be outside England.

    Source:
        docs/decisions/0018; the days are in ``scrtool.rules.reach``.
    """
    found = []
    for name, reach in REACH.items():
        if _is_of_the_place(reach, facts) and not _is_given(reach.unless, facts):
            whole = _asks_for_all(reach, facts)
            if whole or _asks_beside(reach, facts):
                found.append(Pick(name, whole))
    return tuple(sorted(found, key=lambda pick: not pick.whole))


def _is_of_the_place(reach: Reach, facts: CaseFacts) -> bool:
    """Return whether the law is that of the place, or of England for a child who lives there."""
    nation = facts.nation or Nation.ENGLAND
    home = facts.lives_in_england is True and Nation.ENGLAND in reach.nations
    return nation in reach.nations or home


def _is_given(names: tuple[str, ...], facts: CaseFacts) -> bool:
    """Return whether one of the facts is yes, one of the events dated or one of the rest named."""
    return any(
        facts.says(Fact(name)) is True if name in _FACTS else getattr(facts, name) is not None
        for name in names
    )


_FACTS = frozenset(map(str, Fact))


def _asks_for_all(reach: Reach, facts: CaseFacts) -> bool:
    if reach.asked:
        return _is_given(reach.whole, facts)
    days = _days(facts)
    if not days:
        return reach.end is None
    return any(
        (reach.start is None or reach.start <= day) and (reach.end is None or day < reach.end)
        for day in days
    )


def _asks_beside(reach: Reach, facts: CaseFacts) -> bool:
    if _is_given(reach.beside, facts):
        return True
    if reach.asked:
        return False
    days = _days(facts)
    early = reach.leading and reach.start and any(day < reach.start for day in days)
    late = reach.trailing and any(day < reach.trailing for day in days)
    return bool(early or late)


def not_in_force(regime: str, facts: CaseFacts) -> str | None:
    """Return which regimes were in force on the days of *facts*, if *regime* was on none of them.

    None where it was, or where there is no day to say so.
    """
    reach, days = REACH[regime], _days(facts)
    open_ended = reach._replace(end=reach.trailing or reach.end, asked=False)
    if not days or _asks_for_all(open_ended, facts) or _is_given(reach.beside, facts):
        return None
    others = [pick.regime for pick in picked(facts) if pick.whole and pick.regime != regime]
    return f"a regime in force on the days given: {', '.join(others) or 'none is encoded'}"


def _days(facts: CaseFacts) -> list[date]:
    return [moment.on for moment in facts.events().values()]


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
    said = (*_beside_the_duties(facts, picks), *_open(beside, trimmed))
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


def _beside_the_duties(facts: CaseFacts, picks: tuple[Pick, ...]) -> Iterator[Remark]:
    """Yield that the days fall under two bodies of rules, and that England may come into it."""
    if {Pick("england-scr", whole=True), Pick("england", whole=True)}.issubset(picks):
        yield STRADDLES
    if may_live_in_england(facts):
        yield HOME
    if _may_be_in_english_care(facts, picks):
        yield RESPONSIBLE if not_in_force("england", facts) else RESPONSIBLE_NOW


def may_live_in_england(facts: CaseFacts) -> bool:
    """Return whether it happened in another nation, and where the child lives is not known."""
    return facts.nation not in {None, Nation.ENGLAND} and facts.lives_in_england is None


def _may_be_in_english_care(facts: CaseFacts, picks: tuple[Pick, ...]) -> bool:
    """Return whether a child in care, or a care leaver, died abroad, and England is not asked."""
    if facts.nation in {None, Nation.ENGLAND} or any(pick.regime == "england" for pick in picks):
        return False
    return both(facts.says(Fact.DIED), either(*map(facts.says, IN_CARE))) is True


def _open(beside: list[Schedule], trimmed: list[Schedule]) -> Iterator[Remark]:
    """Yield, of each regime that stands beside, how many duties hang on facts not given."""
    for schedule, kept in zip(beside, trimmed, strict=True):
        shown = {item.duty.id for item in kept.items}
        undated = not schedule.facts.events()
        waiting = [
            item
            for item in schedule.applicable()
            if item.duty.id not in shown and (undated or _may_apply(item))
        ]
        asked = dict.fromkeys(name for item in waiting for name in item.depends_on)
        if waiting:
            names = ", ".join("--" + name.replace("_", "-") for name in [*asked][:NAMED])
            such = "such as " if len(asked) > NAMED else ""
            name = schedule.regime.id
            way = "" if not_in_force(name, schedule.facts) else f"; --regime {name} shows them"
            yield Remark(
                f"{schedule.regime.title}: {len(waiting)} more hang on what is not given "
                f"({such}{names}){way}.",
                None,
            )


def _may_apply(item: Item) -> bool:
    return item.outcome is not Outcome.NOT_IN_FORCE and item.edition_settled

"""Whose duty each is, where the authorities of a case are named.

Source:
    Law sheets, england.md section 2: in England the authority of the place; outside England
    that of normal residence; for a looked-after child or a care leaver also the responsible one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from scrtool.facts import IN_CARE, Area, Fact, both, either
from scrtool.schedule.items import Outcome

if TYPE_CHECKING:
    from collections.abc import Iterable

    from scrtool.facts import CaseFacts
    from scrtool.schedule import Schedule
    from scrtool.schedule.items import Item


class Authority(NamedTuple):
    """A local authority of the case: its name as given, its parts in it, and its duties.

    ``outside`` is True where it is the place of an incident outside England: its own law, and
    not England's, says what it has to do. ``works_with`` is the authority that leads,
    where this is the one of the child's home. ``responsible`` is True for the authority named
    as responsible, of an incident outside England: whether it is an English one was not asked.
    ``own`` is True where a looked-after child, or a care leaver, died.
    """

    name: str
    parts: tuple[Area, ...]
    items: tuple[Item, ...]
    outside: bool = False
    works_with: str = ""
    responsible: bool = False
    own: bool = False


def authorities(schedules: Iterable[Schedule]) -> tuple[Authority, ...]:
    """Return each authority named, with the duties of *schedules* that fall to it.

    Args:
        schedules: The answers of one case, by one regime or several.

    Returns:
        Authorities in the order place, home, responsible; one named twice comes once. Nothing
        where none was named.
    """
    answers = [*schedules]
    if not answers:
        return ()
    facts = answers[0].facts
    named: dict[str, list[Area]] = {}
    for area in Area:
        if name := getattr(facts, area):
            named.setdefault(name.casefold(), []).append(area)
    items = [item for one in answers for item in one.applicable() if _is_somebodys(item)]
    return tuple(_authority(tuple(parts), items, facts) for parts in named.values())


def _is_somebodys(item: Item) -> bool:
    return bool(item.duty.whose) and item.outcome is not Outcome.NOT_IN_FORCE


def _authority(parts: tuple[Area, ...], items: list[Item], facts: CaseFacts) -> Authority:
    theirs = tuple(i for i in items if i.duty.whose and _falls_to(i.duty.whose, facts) in parts)
    name: str = getattr(facts, parts[0])
    away = facts.says(Fact.OUTSIDE_ENGLAND) is True
    return Authority(
        name,
        parts,
        theirs,
        outside=away and parts == (Area.HARMED,),
        works_with="" if away else _leading(parts, items, facts),
        responsible=away and Area.RESPONSIBLE in parts,
        own=both(facts.says(Fact.DIED), either(*map(facts.says, IN_CARE))) is True,
    )


def _falls_to(whose: Area, facts: CaseFacts) -> Area:
    """Return the authority a duty falls to: outside England the home's in place of the place's."""
    away = whose is Area.HARMED and facts.says(Fact.OUTSIDE_ENGLAND) is True
    return Area.LIVES if away else whose


def _leading(parts: tuple[Area, ...], items: list[Item], facts: CaseFacts) -> str:
    """Return the authority of the place, which the home's works with, unless it is the same."""
    leads = any(item.duty.whose is Area.HARMED for item in items)
    home_only = Area.LIVES in parts and Area.HARMED not in parts
    return (facts.harmed_area or "") if home_only and leads else ""

"""Which regimes answer for a case: by its days, its place and its facts.

Pure. No regime is imported to tell.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from scrtool.facts import Fact, Nation
from scrtool.rules.reach import REACH

if TYPE_CHECKING:
    from datetime import date

    from scrtool.facts import CaseFacts
    from scrtool.model import Reach


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


def _days(facts: CaseFacts) -> list[date]:
    return [moment.on for moment in facts.events().values()]

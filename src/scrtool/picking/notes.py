"""What is said beside the answers of a case: a change of rules, other authorities, what hangs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scrtool.facts import IN_CARE, Event, Fact, Nation, both, either
from scrtool.facts.spelling import spell
from scrtool.model import Remark
from scrtool.picking.regimes import Pick, not_in_force
from scrtool.rules.reach import BOARD, HOME, REACH, RESPONSIBLE, RESPONSIBLE_NOW, STRADDLES
from scrtool.schedule.items import Outcome

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scrtool.facts import CaseFacts
    from scrtool.schedule import Schedule
    from scrtool.schedule.items import Item

NAMED = 4  # as many open questions are named as are read at a glance


def beside_the_duties(facts: CaseFacts, picks: tuple[Pick, ...]) -> Iterator[Remark]:
    """Yield that the days fall under two bodies of rules, and that England may come into it."""
    if {Pick("england-scr", whole=True), Pick("england", whole=True)}.issubset(picks):
        yield STRADDLES
    if _may_be_the_boards(facts):
        yield BOARD
    if may_live_in_england(facts):
        yield HOME
    if _may_be_in_english_care(facts, picks):
        yield RESPONSIBLE if not_in_force("england", facts) else RESPONSIBLE_NOW


def _may_be_the_boards(facts: CaseFacts) -> bool:
    """Return whether a review was decided in the transition, the board's part not known over.

    Source:
        Law sheets, england-legacy.md: ``england-scr.transition-board``.
    """
    decided, began = facts.when(Event.REVIEW_DECIDED), facts.when(Event.ARRANGEMENTS_BEGAN)
    first, end = REACH["england-scr"].end, REACH["england-scr"].trailing
    in_transition = bool(decided and first and end and first <= decided.on < end)
    return in_transition and not (began and decided and began.on <= decided.on)


def may_live_in_england(facts: CaseFacts) -> bool:
    """Return whether it happened in another nation, and where the child lives is not known."""
    return facts.nation not in {None, Nation.ENGLAND} and facts.lives_in_england is None


def _may_be_in_english_care(facts: CaseFacts, picks: tuple[Pick, ...]) -> bool:
    """Return whether a child in care, or a care leaver, died abroad, and England is not asked."""
    if facts.nation in {None, Nation.ENGLAND} or any(pick.regime == "england" for pick in picks):
        return False
    return both(facts.says(Fact.DIED), either(*map(facts.says, IN_CARE))) is True


def hanging(beside: list[Schedule], trimmed: list[Schedule]) -> Iterator[Remark]:
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
            names = ", ".join(map(spell, [*asked][:NAMED]))
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

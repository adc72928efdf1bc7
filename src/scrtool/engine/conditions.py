"""Whether a duty applies: yes, no, or not known with the questions that would settle it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scrtool.facts import both, either, negated
from scrtool.schedule.items import Condition

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scrtool.engine.case import Case
    from scrtool.facts import CaseFacts, Event, Fact
    from scrtool.model import Duty, Edition


def applies(
    when: tuple[Fact, ...],
    groups: tuple[tuple[Fact, ...], ...],
    unless: tuple[Fact, ...],
    facts: CaseFacts,
) -> bool | None:
    """Return whether all of *when*, one of each of *groups* and none of *unless* hold, or None.

    Source:
        docs/decisions/0004: unknown is not no.
    """
    verdicts = [facts.says(fact) for fact in when]
    verdicts += [negated(facts.says(fact)) for fact in unless]
    verdicts += [either(*map(facts.says, group)) for group in groups]
    return both(*verdicts)


def engaged(
    duty: Duty, edition: Edition, case: Case
) -> tuple[bool | None, tuple[Condition, ...], Event | None]:
    """Return whether *duty* applies, the open questions, and the event it still waits for."""
    needs = duty.needed(edition)
    unless = (*duty.unless, *edition.unless)
    verdict = applies(duty.when, duty.groups, unless, case.facts)
    questions = tuple(_open(duty, unless, case.facts)) if verdict is None else ()
    if duty.follows:
        led, led_questions = _led(duty, duty.follows, case)
        verdict, questions = both(verdict, led), (*led_questions, *questions)
    happened = needs in case.facts.inexact or bool(needs and case.facts.when(needs))
    awaits = None if happened else needs
    if verdict is False:
        return False, (), None
    return (None if awaits else verdict), tuple(dict.fromkeys(questions)), awaits


def _led(duty: Duty, earlier: str, case: Case) -> tuple[bool | None, tuple[Condition, ...]]:
    """Return what the duty it follows says: settled, if that one was recorded as done."""
    before = case.done[earlier]
    doubtful = any(case.facts.says(fact) for fact in duty.unsettled_by)
    if before.applies is None and case.recorded(earlier) and not doubtful:
        return True, ()
    return before.applies, before.conditions


def _open(duty: Duty, unless: tuple[Fact, ...], facts: CaseFacts) -> Iterator[Condition]:
    """Yield a question for each fact, and for each group of facts, that is still open."""
    for group in (*((fact,) for fact in duty.when), *duty.groups):
        if either(*map(facts.says, group)) is None:
            yield Condition(tuple(fact for fact in group if facts.says(fact) is None))
    for fact in unless:
        if facts.says(fact) is None:
            yield Condition((fact,), wanted=False)

"""Whether a duty applies: yes, no, or not known with the questions that would settle it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scrtool.facts import both, either, negated
from scrtool.schedule.items import Condition

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scrtool.engine.case import Case
    from scrtool.facts import CaseFacts, Event, Fact
    from scrtool.model import Duty


def applies(
    when: tuple[Fact, ...], any_of: tuple[Fact, ...], unless: tuple[Fact, ...], facts: CaseFacts
) -> bool | None:
    """Return whether all of *when*, one of *any_of* and none of *unless* hold, or None.

    Source:
        docs/decisions/0004: unknown is not no.
    """
    verdicts = [facts.says(fact) for fact in when]
    verdicts += [negated(facts.says(fact)) for fact in unless]
    if any_of:
        verdicts.append(either(*(facts.says(fact) for fact in any_of)))
    return both(*verdicts)


def engaged(duty: Duty, case: Case) -> tuple[bool | None, tuple[Condition, ...], Event | None]:
    """Return whether *duty* applies, the open questions, and the event it still waits for."""
    verdict = applies(duty.when, duty.any_of, duty.unless, case.facts)
    questions = tuple(_open(duty, case.facts))
    if duty.follows:
        led, led_questions = _led(duty, duty.follows, case)
        verdict, questions = both(verdict, led), (*led_questions, *questions)
    awaits = duty.needs if duty.needs and not case.facts.when(duty.needs) else None
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


def _open(duty: Duty, facts: CaseFacts) -> Iterator[Condition]:
    for fact in duty.when:
        if facts.says(fact) is None:
            yield Condition((fact,))
    if duty.any_of and either(*(facts.says(fact) for fact in duty.any_of)) is None:
        yield Condition(tuple(fact for fact in duty.any_of if facts.says(fact) is None))
    for fact in duty.unless:
        if facts.says(fact) is None:
            yield Condition((fact,), wanted=False)

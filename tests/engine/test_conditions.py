"""Whether a duty applies: three answers, checked against every way the unknown could turn out."""

from __future__ import annotations

from datetime import date
from itertools import product

import pytest
from tests.support.invented import DUTY, TIMED, march, only

from scrtool.engine.conditions import applies
from scrtool.facts import CaseFacts, Event, Fact
from scrtool.schedule.items import Condition, Outcome

A, B, E = Fact.ABUSE, Fact.REGULATED_SETTING, Fact.NOT_PUBLISHING
C, D = Fact.CHILD_CAUSED_HARM, Fact.DISABLED
FREE = (A, B, C, D, E)  # none of these follows from another
ANSWERS = (True, False, None)
Limbs = tuple[tuple[Fact, ...], tuple[Fact, ...], tuple[Fact, ...]]


def twin(limbs: Limbs, facts: CaseFacts) -> bool | None:
    """Try every yes and no for what is not known: all alike settles it."""
    when, any_of, unless = limbs
    unknown = [fact for fact in FREE if facts.says(fact) is None]
    found = set()
    for guess in product((True, False), repeat=len(unknown)):
        full = facts._replace(**dict(zip(map(str, unknown), guess, strict=True)))  # type: ignore[arg-type]
        found.add(
            all(full.says(fact) for fact in when)
            and (not any_of or any(full.says(fact) for fact in any_of))
            and not any(full.says(fact) for fact in unless)
        )
    return found.pop() if len(found) == 1 else None


@pytest.mark.parametrize(
    "limbs",
    [
        pytest.param(((), (), ()), id="no-condition-at-all"),
        pytest.param(((A,), (), ()), id="one-fact"),
        pytest.param(((A, B), (), ()), id="both-facts"),
        pytest.param(((), (C, D), ()), id="either-fact"),
        pytest.param(((), (), (E,)), id="not-one-fact"),
        pytest.param(((), (), (D, E)), id="neither-fact"),
        pytest.param(((A,), (C, D), (E,)), id="as-the-panel-is-notified"),
        pytest.param(((A, B), (C, D), (E,)), id="every-limb"),
    ],
)
def test_the_verdict_agrees_with_trying_every_answer(limbs: Limbs) -> None:
    when, any_of, unless = limbs
    for answers in product(ANSWERS, repeat=len(FREE)):
        facts = CaseFacts(**dict(zip(map(str, FREE), answers, strict=True)))  # type: ignore[arg-type]
        groups = (any_of,) if any_of else ()
        assert applies(when, groups, unless, facts) is twin(limbs, facts), facts


PANEL = DUTY._replace(when=(A, B), any_of=(C, D), unless=(E,))


@pytest.mark.parametrize(
    ("facts", "verdict", "questions"),
    [
        pytest.param(
            CaseFacts(
                abuse=True, regulated_setting=True, child_caused_harm=True, not_publishing=False
            ),
            True,
            (),
            id="settled-yes-has-no-question",
        ),
        pytest.param(CaseFacts(abuse=False), False, (), id="settled-no-has-no-question"),
        pytest.param(
            CaseFacts(),
            None,
            (
                Condition((A,)),
                Condition((B,)),
                Condition((C, D)),
                Condition((E,), wanted=False),
            ),
            id="every-question-in-order",
        ),
        pytest.param(
            CaseFacts(
                abuse=True, regulated_setting=True, not_publishing=False, child_caused_harm=False
            ),
            None,
            (Condition((D,), wanted=True),),
            id="of-two-only-the-one-still-open",
        ),
        pytest.param(
            CaseFacts(abuse=True, regulated_setting=True, disabled=True),
            None,
            (Condition((E,), wanted=False),),
            id="a-question-whose-no-is-wanted",
        ),
    ],
)
def test_an_open_duty_carries_the_questions_that_would_settle_it(
    facts: CaseFacts, verdict: bool | None, questions: tuple[Condition, ...]
) -> None:
    item = only(facts, PANEL)

    assert item.applies is verdict
    assert item.conditions == questions


@pytest.mark.parametrize(
    ("facts", "verdict", "awaits"),
    [
        pytest.param(CaseFacts(), None, Event.PUBLISH, id="waits-for-the-event"),
        pytest.param(CaseFacts(publish=march(8)), True, None, id="the-event-came"),
        pytest.param(
            CaseFacts(published=march(8)), None, Event.PUBLISH, id="another-event-is-not-it"
        ),
    ],
)
def test_a_duty_that_needs_an_event_applies_once_it_has_happened(
    facts: CaseFacts, verdict: bool | None, awaits: Event | None
) -> None:
    item = only(facts, DUTY._replace(needs=Event.PUBLISH))

    assert (item.applies, item.awaits) == (verdict, awaits)
    assert item.depends_on == (("publish",) if awaits else ())


def test_a_known_no_waits_for_nothing() -> None:
    item = only(CaseFacts(abuse=False), DUTY._replace(needs=Event.PUBLISH, when=(A,)))

    assert (item.applies, item.awaits, item.conditions) == (False, None, ())


def test_the_event_awaited_stands_after_the_questions() -> None:
    item = only(CaseFacts(), DUTY._replace(needs=Event.PUBLISH, when=(A, Fact.UNDER_18)))

    assert item.depends_on == ("abuse", "age", "publish")


@pytest.mark.parametrize("answer", ANSWERS)
def test_no_condition_hides_or_moves_a_date(answer: bool | None) -> None:
    item = only(CaseFacts(incident=march(1), abuse=answer), TIMED._replace(when=(A,)))

    assert item.outcome is Outcome.DEADLINE
    assert item.due == (date(2024, 3, 8), None)
    assert item.applies is answer

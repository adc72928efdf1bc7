"""The next question: the most decisive of those left, never one that is settled or not known."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.support.strategies import cases

from scrtool import CaseFacts, compute
from scrtool.facts import Setting, problems
from scrtool.interview import Question, answered, next_question
from scrtool.rules import REGIMES, regime

LATER = ["national_review", "publication_delayed", "not_publishing"]
DO_NOT_KNOW: dict[str, bool | int | Setting] = {}


def order(
    facts: CaseFacts, answers: dict[str, bool | int | Setting], regime_id: str = "england"
) -> list[str]:
    """Return the questions asked, one by one, where what is not in *answers* is not known."""
    asked: list[str] = []
    while question := next_question((compute(facts, regime_id),), frozenset(asked)):
        asked.append(question.name)
        if question.name in answers:
            facts = answered(facts, question.name, answers[question.name])
    return asked


def first(facts: CaseFacts, regime_id: str = "england") -> Question:
    question = next_question((compute(facts, regime_id),), ())
    assert question
    return question


@pytest.mark.parametrize(
    ("facts", "answers", "asked"),
    [
        pytest.param(
            CaseFacts(),
            DO_NOT_KNOW,
            ["age", "died", "seriously_harmed", "looked_after", "care_leaver", "abuse", *LATER],
            id="nothing-known-and-nothing-said",
        ),
        pytest.param(
            CaseFacts(),
            {"age": 4, "died": True, "abuse": False, "looked_after": False},
            ["age", "died", "abuse", "looked_after", *LATER],
            id="a-young-child-is-no-care-leaver",
        ),
        pytest.param(
            CaseFacts(looked_after=True),
            {"died": True, "abuse": True},
            ["died", "abuse", *LATER],
            id="looked-after-so-neither-age-nor-care-leaver",
        ),
        pytest.param(
            CaseFacts(looked_after=True),
            {"died": False, "seriously_harmed": True, "abuse": True},
            ["died", "seriously_harmed", "abuse", *LATER],
            id="looked-after-and-alive-so-whether-seriously-harmed",
        ),
        pytest.param(
            CaseFacts(died=True),
            {"age": 15, "abuse": True, "looked_after": True},
            ["age", "abuse", "looked_after", *LATER],
            id="died-so-not-whether-seriously-harmed",
        ),
        pytest.param(
            CaseFacts(abuse=False),
            {"age": 30},
            ["age", *LATER],
            id="no-abuse-and-an-adult-past-25-so-no-death-question",
        ),
        pytest.param(
            CaseFacts(abuse=False),
            {"age": 15, "died": False},
            ["age", "died", *LATER],
            id="no-abuse-and-alive-so-nothing-of-care",
        ),
        pytest.param(
            CaseFacts(outside_england=True, died=True, abuse=True, age=4, looked_after=False),
            {"lives_in_england": True},
            ["lives_in_england", *LATER],
            id="outside-england-so-where-the-child-lives",
        ),
    ],
)
def test_the_questions_come_in_this_order(
    facts: CaseFacts, answers: dict[str, bool | int | Setting], asked: list[str]
) -> None:
    assert order(facts, answers) == asked


@pytest.mark.parametrize(
    ("answers", "asked"),
    [
        pytest.param({"homicide_review": True}, ["homicide_review"], id="yes"),
        pytest.param(DO_NOT_KNOW, ["homicide_review"], id="not-known-is-not-asked-again"),
    ],
)
def test_one_question_is_enough_where_one_duty_hangs_on_one_fact(
    answers: dict[str, bool | int | Setting], asked: list[str]
) -> None:
    assert order(CaseFacts(), answers, "england-dhr") == asked


def test_the_setting_is_asked_once_for_every_fact_that_follows_from_it() -> None:
    question = first(CaseFacts(), "linked")

    assert (question.name, question.answers) == ("setting", tuple(Setting))


def test_where_all_is_known_nothing_is_asked() -> None:
    assert next_question((compute(CaseFacts(), "england-leder"),), ()) is None


def test_an_answer_that_the_others_rule_out_is_not_counted() -> None:
    assert first(CaseFacts()).answers == (0, 16, 18, 25, 26)
    assert first(CaseFacts(care_leaver=True, died=True)).answers == (16, 18, 25, 26)


def test_settled_are_the_duties_of_which_an_answer_says_yes_or_no_on_the_average() -> None:
    homicide = first(CaseFacts(), "england-dhr")

    assert homicide == Question("homicide_review", (True, False), 1.0)


@pytest.mark.parametrize("fact", ["died", "seriously_harmed", "abuse", "looked_after"])
@pytest.mark.parametrize("answer", [True, False])
def test_what_is_given_is_not_asked(fact: str, answer: bool) -> None:
    assert fact not in order(answered(CaseFacts(), fact, answer), DO_NOT_KNOW)


@given(cases(), st.sampled_from(list(REGIMES)), st.data())
def test_it_ends_never_asks_twice_and_leaves_open_only_what_is_not_known(
    facts: CaseFacts, regime_id: str, data: st.DataObject
) -> None:
    skipped: set[str] = set()
    asked: list[str] = []
    while question := next_question((compute(facts, regime_id),), skipped):
        assert question.name not in asked
        assert getattr(facts, question.name) is None
        asked.append(question.name)
        said = data.draw(st.sampled_from((None, *question.answers)))
        if said is None:
            skipped.add(question.name)
        else:
            facts = answered(facts, question.name, said)

    assert not problems(facts)
    left = [item for item in compute(facts, regime_id).items if item.duty.recipients]
    waiting = {duty.needs for duty in regime(regime_id).duties}
    for item in left:
        if item.applies is None and item.outcome != "not-in-force":
            assert {*item.depends_on} <= skipped | waiting

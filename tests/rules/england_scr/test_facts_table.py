"""Which facts switch which duties on, and what waits for a decision, a start or a publication."""

from __future__ import annotations

import pytest
from tests.support.days import on
from tests.support.in_regime import with_verdict, worked_out

from scrtool import CaseFacts
from scrtool.facts import Event, Nation

NOTIFY = {"notify"}
REVIEW = {"review"}
BY_FACTS = NOTIFY | REVIEW
ALWAYS = {"decide"}
# These wait for the day of a step, whatever the facts.
LATER = {
    "decision-told",
    "complete",
    "publication-form",
    "national-panel",
    "keep-available",
}
# These hang on facts of the transition that nobody gave.
TRANSITION = {"transition-board", "transition-longstop", "transition-panel"}

CASE = CaseFacts(aware=on("Mon 2016-06-06"), age=5)
NONE = CASE._replace(abuse=False, looked_after=False, regulated_setting=False)


@pytest.mark.parametrize(
    ("facts", "apply", "depend"),
    [
        pytest.param(NONE._replace(died=True), set(), set(), id="died-and-none-of-the-limbs"),
        pytest.param(
            NONE._replace(seriously_harmed=True), set(), set(), id="harmed-and-none-of-the-limbs"
        ),
        pytest.param(NONE._replace(abuse=True, died=True), BY_FACTS, set(), id="died-with-abuse"),
        pytest.param(
            NONE._replace(abuse=True, seriously_harmed=True),
            BY_FACTS,
            set(),
            id="seriously-harmed-with-abuse",
        ),
        pytest.param(
            NONE._replace(looked_after=True, died=True),
            NOTIFY,
            set(),
            id="any-looked-after-child-who-died",
        ),
        pytest.param(
            NONE._replace(regulated_setting=True, died=True),
            NOTIFY,
            set(),
            id="any-child-who-died-in-a-regulated-setting",
        ),
        pytest.param(
            NONE._replace(abuse=True, died=True, nation=Nation.WALES),
            set(),
            BY_FACTS,
            id="in-wales-and-home-not-known",
        ),
        pytest.param(
            NONE._replace(abuse=True, died=True, nation=Nation.WALES, lives_in_england=False),
            set(),
            set(),
            id="in-wales-and-not-of-england",
        ),
        pytest.param(
            NONE._replace(abuse=True, died=True, nation=Nation.WALES, lives_in_england=True),
            BY_FACTS,
            set(),
            id="in-wales-and-of-england",
        ),
        pytest.param(
            CASE._replace(died=True, abuse=None), set(), BY_FACTS, id="abuse-and-status-not-known"
        ),
        pytest.param(
            CASE._replace(died=True, abuse=False),
            set(),
            NOTIFY,
            id="no-abuse-but-status-and-setting-not-known",
        ),
    ],
)
def test_the_facts_switch_duties_on(facts: CaseFacts, apply: set[str], depend: set[str]) -> None:
    assert with_verdict("england-scr", facts, True) == apply | ALWAYS
    assert with_verdict("england-scr", facts, None) == depend | LATER | TRANSITION
    assert with_verdict("england-scr", facts, False) == BY_FACTS - apply - depend


def test_nothing_known_hides_nothing() -> None:
    assert with_verdict("england-scr", CaseFacts(), None) == BY_FACTS | LATER | TRANSITION
    assert with_verdict("england-scr", CaseFacts(), False) == set()


@pytest.mark.parametrize(
    ("age", "applies"),
    [
        pytest.param(17, BY_FACTS, id="a-child"),
        pytest.param(18, set(), id="an-adult"),
        pytest.param(None, set(), id="age-not-known"),
    ],
)
def test_the_duties_are_for_a_child(age: int | None, applies: set[str]) -> None:
    facts = CASE._replace(age=age, died=True, abuse=True)
    depends = BY_FACTS if age is None else set()

    assert with_verdict("england-scr", facts, True) == applies | ALWAYS
    assert with_verdict("england-scr", facts, None) & BY_FACTS == depends


@pytest.mark.parametrize(
    ("duty", "facts", "questions"),
    [
        pytest.param(
            "notify",
            CASE._replace(age=None, died=True),
            ("age", "abuse", "looked_after", "regulated_setting"),
            id="three-limbs",
        ),
        pytest.param(
            "notify", NONE._replace(abuse=None, died=True), ("abuse",), id="the-one-still-open"
        ),
        pytest.param(
            "review",
            CASE._replace(age=None),
            ("abuse", "age", "died", "seriously_harmed"),
            id="review-all-of-them",
        ),
        pytest.param("review", CASE._replace(died=True), ("abuse",), id="review-abuse-alone"),
        pytest.param(
            "review",
            CaseFacts(aware=on("Mon 2018-08-06"), age=5, died=True, abuse=True),
            ("arrangements_began",),
            id="review-in-the-transition",
        ),
        pytest.param(
            "decide",
            CaseFacts(aware=on("Mon 2018-08-06")),
            ("arrangements_began",),
            id="decide-in-the-transition",
        ),
        pytest.param("transition-board", CaseFacts(), ("arrangements_began",), id="board"),
        pytest.param("transition-longstop", CaseFacts(), ("review_outstanding",), id="longstop"),
        pytest.param(
            "transition-panel", CaseFacts(), ("not_starting", "not_publishing"), id="panel"
        ),
    ],
)
def test_a_duty_that_depends_prints_its_questions(
    duty: str, facts: CaseFacts, questions: tuple[str, ...]
) -> None:
    assert worked_out(f"england-scr.{duty}", facts).depends_on == questions


@pytest.mark.parametrize(
    ("duty", "event"),
    [
        pytest.param("decision-told", Event.REVIEW_DECIDED, id="the-decision"),
        pytest.param("complete", Event.REVIEW_DECIDED, id="the-decision-to-complete"),
        pytest.param("publication-form", Event.REVIEW_STARTED, id="the-start"),
        pytest.param("national-panel", Event.PUBLISH, id="the-planned-publication"),
        pytest.param("keep-available", Event.PUBLISHED, id="publication"),
    ],
)
def test_what_each_later_duty_waits_for(duty: str, event: Event) -> None:
    item = worked_out(f"england-scr.{duty}", CaseFacts())

    assert (item.applies, item.awaits) == (None, event)

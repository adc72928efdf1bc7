"""A duty that follows another: its verdict, its questions, and what a recorded step settles."""

from __future__ import annotations

from datetime import date

import pytest
from tests.support.invented import CLOCK, DUTY, TIMED, items, march

from scrtool.facts import CaseFacts, Event, Fact
from scrtool.model import Edition
from scrtool.schedule.items import Condition, Outcome

TELL = TIMED._replace(when=(Fact.ABUSE,), completes=Event.NOTIFIED)
REVIEW = DUTY._replace(
    id="fair.review",
    follows="fair.tell",
    clocks=(CLOCK._replace(runs_from=Event.NOTIFIED),),
    unsettled_by=(Fact.LOOKED_AFTER, Fact.CARE_LEAVER),
)
DAY = CaseFacts(incident=march(1))
NOTIFIED = DAY._replace(notified=march(5))


@pytest.mark.parametrize(
    ("facts", "verdict", "questions"),
    [
        pytest.param(DAY._replace(abuse=False), False, (), id="a-no-is-followed"),
        pytest.param(DAY._replace(abuse=True), True, (), id="a-yes-is-followed"),
        pytest.param(DAY, None, (Condition((Fact.ABUSE,)),), id="an-open-question-is-followed"),
        pytest.param(NOTIFIED, True, (), id="a-recorded-step-settles-it"),
        pytest.param(NOTIFIED._replace(abuse=False), False, (), id="but-never-a-known-no"),
        pytest.param(
            NOTIFIED._replace(looked_after=True),
            None,
            (Condition((Fact.ABUSE,)),),
            id="nor-if-it-may-be-for-a-looked-after-death-alone",
        ),
        pytest.param(
            NOTIFIED._replace(care_leaver=True),
            None,
            (Condition((Fact.ABUSE,)),),
            id="nor-for-a-care-leavers-death-alone",
        ),
        pytest.param(NOTIFIED._replace(looked_after=False), True, (), id="a-no-raises-no-doubt"),
        pytest.param(
            NOTIFIED._replace(looked_after=True, abuse=True), True, (), id="a-yes-needs-no-record"
        ),
    ],
)
def test_a_duty_applies_as_the_one_it_follows(
    facts: CaseFacts, verdict: bool | None, questions: tuple[Condition, ...]
) -> None:
    review = items(facts, TELL, REVIEW)["review"]

    assert review.applies is verdict
    assert review.conditions == questions


def test_its_own_questions_come_after_those_it_follows_and_none_twice() -> None:
    review = REVIEW._replace(when=(Fact.SUICIDE, Fact.ABUSE))

    found = items(DAY, TELL, review)["review"]

    assert found.conditions == (Condition((Fact.ABUSE,)), Condition((Fact.SUICIDE,)))


def test_its_own_no_prevails() -> None:
    review = REVIEW._replace(when=(Fact.SUICIDE,))
    facts = DAY._replace(abuse=True, suicide=False)

    assert items(facts, TELL, review)["review"].applies is False


def test_a_step_that_nothing_records_settles_nothing() -> None:
    tell = TELL._replace(completes=None)

    assert items(NOTIFIED, tell, REVIEW)["review"].applies is None


FROM_MARCH_4 = (Edition("the new law", "new", date(2024, 3, 4), None),)
NEW_TELL = TELL._replace(editions=FROM_MARCH_4)


@pytest.mark.parametrize(
    ("facts", "outcome"),
    [
        pytest.param(DAY, Outcome.NOT_IN_FORCE, id="what-it-follows-was-not-law"),
        pytest.param(NOTIFIED, Outcome.DEADLINE, id="but-was-done-all-the-same"),
        pytest.param(CaseFacts(incident=march(4)), Outcome.DEADLINE, id="it-was-law"),
        pytest.param(CaseFacts(), Outcome.UNDETERMINED, id="no-day-is-known"),
    ],
)
def test_nothing_follows_what_was_not_yet_law(facts: CaseFacts, outcome: Outcome) -> None:
    assert items(facts, NEW_TELL, REVIEW)["review"].outcome is outcome


def test_that_nothing_follows_is_passed_on() -> None:
    publish = DUTY._replace(id="fair.publish", follows="fair.review")

    found = items(DAY, NEW_TELL, REVIEW, publish)

    assert {item.outcome for item in found.values()} == {Outcome.NOT_IN_FORCE}


@pytest.mark.parametrize("notified", [None, march(5)])
def test_a_step_that_cannot_be_recorded_is_not_done_all_the_same(notified: date | None) -> None:
    tell = NEW_TELL._replace(completes=None)
    publish = DUTY._replace(id="fair.publish", follows="fair.tell")

    found = items(DAY._replace(notified=notified), tell, publish)["publish"]

    assert found.outcome is Outcome.NOT_IN_FORCE

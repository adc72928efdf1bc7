"""What holds of every case under the law of England, however much or little of it is known."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.support.strategies import DAYS, QUESTIONS, cases

from scrtool import CaseFacts, compute
from scrtool.facts import Event, problems
from scrtool.rules import regime
from scrtool.schedule.items import Outcome

if TYPE_CHECKING:
    from datetime import date

    from scrtool.schedule.items import Item

ENGLAND = [duty.id for duty in regime("england").duties]


def by_id(facts: CaseFacts) -> dict[str, Item]:
    return {item.duty.id: item for item in compute(facts).items}


def without(facts: CaseFacts, question: str) -> CaseFacts:
    return facts._replace(**{question: None})  # type: ignore[arg-type]  # not known


def recorded(facts: CaseFacts) -> bool:
    return bool(facts.notified or facts.rapid_review_sent)


def limit(item: Item) -> tuple[date, date] | None:
    found = item.limit
    return (found.due.on, found.safe_due.on) if found and found.due else None


@given(facts=cases())
def test_the_safe_date_is_never_after_the_due_date(facts: CaseFacts) -> None:
    for item in compute(facts).items:
        if item.limit and item.limit.due:
            assert item.limit.safe_due.on <= item.limit.due.on


@given(facts=cases())
def test_every_duty_has_one_item_with_its_authorities(facts: CaseFacts) -> None:
    found = compute(facts).items

    assert sorted(item.duty.id for item in found) == sorted(ENGLAND)
    assert all(item.citations for item in found)
    assert all(one.clock.citation.instrument for item in found for one in item.readings)


@given(facts=cases())
def test_the_same_facts_give_the_same_schedule(facts: CaseFacts) -> None:
    assert compute(facts) == compute(facts)
    assert compute(facts).to_dict() == compute(facts).to_dict()


@given(facts=cases(), order=st.permutations(CaseFacts._fields))
def test_the_order_in_which_facts_are_given_makes_no_difference(
    facts: CaseFacts, order: list[str]
) -> None:
    known = facts._asdict()

    assert compute(CaseFacts(**{name: known[name] for name in order})) == compute(facts)


@given(facts=cases(), question=QUESTIONS)
def test_answering_a_question_never_moves_a_date_already_unconditional(
    facts: CaseFacts, question: str
) -> None:
    before, after = by_id(without(facts, question)), by_id(facts)

    for name, item in before.items():
        if item.applies:
            assert limit(after[name]) == limit(item)
            assert after[name].applies or recorded(facts)  # a no reopens what a record settled


@given(facts=cases(), question=QUESTIONS)
def test_taking_an_answer_away_never_hides_a_line(facts: CaseFacts, question: str) -> None:
    before, after = by_id(facts), by_id(without(facts, question))

    for name, item in before.items():
        if item.applies is not False:
            assert after[name].applies is not False
            assert (after[name].due is None) is (item.due is None)


@given(facts=cases())
def test_a_line_either_applies_or_says_what_would_settle_it(facts: CaseFacts) -> None:
    for item in compute(facts).items:
        assert bool(item.depends_on) is (item.applies is None)


@given(facts=cases())
def test_a_missing_date_is_named_unless_the_duty_was_not_law(facts: CaseFacts) -> None:
    for item in compute(facts).items:
        assert item.missing or item.outcome is not Outcome.UNDETERMINED
        assert item.readings == () or item.outcome is not Outcome.NOT_IN_FORCE


@pytest.mark.parametrize(
    "event", ["aware", "notified", "review_decided", "publish", "national_review_started"]
)
@given(day=DAYS, later=st.integers(0, 60))
def test_a_later_trigger_never_gives_an_earlier_limit(event: str, day: date, later: int) -> None:
    early = by_id(CaseFacts(**{event: day}))  # type: ignore[arg-type]  # every event is a date
    late = by_id(CaseFacts(**{event: day + timedelta(days=later)}))  # type: ignore[arg-type]

    for name in ENGLAND:
        first, second = limit(early[name]), limit(late[name])
        if first:
            assert second
            assert first[0] <= second[0]
            assert first[1] <= second[1]


def can_be_answered(facts: CaseFacts, question: str) -> bool:
    given = facts._asdict()
    answers = range(30) if question == "age" else (True, False)
    return any(not problems(CaseFacts(**given | {question: answer})) for answer in answers)


def unanswerable(facts: CaseFacts) -> set[str]:
    asked = {name for item in compute(facts).items for name in item.depends_on}
    return {name for name in asked - set(Event) if not can_be_answered(facts, name)}


@given(facts=cases())
def test_every_question_that_is_asked_has_an_answer(facts: CaseFacts) -> None:
    assert unanswerable(facts) == set()


@pytest.mark.parametrize(
    "facts",
    [
        pytest.param(CaseFacts(unborn=True), id="no-age-is-asked-of-an-unborn-child"),
        pytest.param(CaseFacts(suicide=True), id="nor-whether-a-suicide-died"),
        pytest.param(CaseFacts(recovered=True), id="nor-whether-a-recovered-child-died"),
    ],
)
def test_nothing_is_asked_of_which_every_answer_is_refused(facts: CaseFacts) -> None:
    assert unanswerable(facts) == set()

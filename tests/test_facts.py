"""What is known of a case: the fields, the answers that follow from others, dates with hours."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from itertools import product

import pytest

from scrtool.facts import (
    ASKED,
    ASKED_AS,
    EVENTS,
    FACTS,
    CaseFacts,
    Event,
    Fact,
    Moment,
    both,
    either,
    negated,
)

ANSWERS = (True, False, None)


def test_a_case_takes_every_event_and_every_question_and_the_age() -> None:
    assert CaseFacts._fields == (*Event, *ASKED, "age")


def test_a_case_of_nothing_knows_nothing() -> None:
    facts = CaseFacts()

    assert facts.events() == {}
    assert {facts.says(fact) for fact in ASKED} == {None}


def test_what_is_asked_and_what_follows_make_up_every_fact() -> None:
    assert {*ASKED, *ASKED_AS} == set(Fact)
    assert not set(ASKED) & set(ASKED_AS)
    assert set(ASKED_AS.values()) <= set(CaseFacts._fields)


@pytest.mark.parametrize("event", Event)
def test_an_event_is_said_in_words_and_explained_in_a_sentence(event: Event) -> None:
    assert EVENTS[event].words
    assert EVENTS[event].meaning.endswith(".")
    assert EVENTS[event].meaning[0].isupper()


@pytest.mark.parametrize("fact", Fact)
def test_a_fact_is_said_in_words_and_explained_in_a_sentence(fact: Fact) -> None:
    assert FACTS[fact].words
    assert FACTS[fact].meaning.endswith(".")


def test_no_two_events_or_facts_are_said_alike() -> None:
    terms = [*EVENTS.values(), *FACTS.values()]

    assert len({term.words for term in terms}) == len(terms)


def test_a_case_can_be_a_key_and_equal_cases_are_one() -> None:
    assert len({CaseFacts(died=True), CaseFacts(died=True), CaseFacts()}) == 2


def test_events_come_in_the_order_a_case_runs() -> None:
    facts = CaseFacts(published=date(2024, 9, 2), incident=date(2024, 3, 1), notified=None)

    assert list(facts.events()) == [Event.INCIDENT, Event.PUBLISHED]


@pytest.mark.parametrize(
    ("given", "moment"),
    [
        pytest.param(None, None, id="not-given"),
        pytest.param(date(2024, 3, 1), Moment(date(2024, 3, 1)), id="a-day-has-no-hour"),
        pytest.param(
            datetime(2024, 3, 1, 16, 40),  # noqa: DTZ001  London's
            Moment(date(2024, 3, 1), datetime(2024, 3, 1, 16, 40)),  # noqa: DTZ001
            id="an-hour-keeps-its-day",
        ),
        pytest.param(
            datetime(2024, 3, 1, 0, 0),  # noqa: DTZ001  London's
            Moment(date(2024, 3, 1), datetime(2024, 3, 1, 0, 0)),  # noqa: DTZ001
            id="midnight-is-an-hour-too",
        ),
    ],
)
def test_when_something_happened(given: date | None, moment: Moment | None) -> None:
    assert CaseFacts(incident=given).when(Event.INCIDENT) == moment


@pytest.mark.parametrize(
    ("given", "day"),
    [
        pytest.param(
            datetime(2024, 6, 30, 23, 30, tzinfo=UTC), date(2024, 7, 1), id="half-past-midnight-bst"
        ),
        pytest.param(
            datetime(2024, 3, 1, 1, 0, tzinfo=timezone(timedelta(hours=2))),
            date(2024, 2, 29),
            id="still-yesterday-in-london",
        ),
    ],
)
def test_the_day_of_a_time_is_londons(given: datetime, day: date) -> None:
    moment = CaseFacts(incident=given).when(Event.INCIDENT)

    assert moment is not None
    assert moment.on == day


@pytest.mark.parametrize("fact", ASKED)
@pytest.mark.parametrize("answer", ANSWERS)
def test_an_answer_given_is_the_answer(fact: Fact, answer: bool | None) -> None:
    facts = CaseFacts()._replace(**{fact: answer})  # type: ignore[arg-type]  # a fact, a verdict

    assert facts.says(fact) is answer


# A yes to one is a no to the other.
EXCLUSIVE = {
    Fact.DIED: Fact.SERIOUSLY_HARMED,
    Fact.SERIOUSLY_HARMED: Fact.DIED,
    Fact.LOOKED_AFTER: Fact.CARE_LEAVER,
    Fact.CARE_LEAVER: Fact.LOOKED_AFTER,
}


@pytest.mark.parametrize(("one", "other"), EXCLUSIVE.items())
@pytest.mark.parametrize(
    ("answer", "follows"),
    [
        pytest.param(True, False, id="a-yes-says-no-to-the-other"),
        pytest.param(False, None, id="a-no-says-nothing-of-the-other"),
        pytest.param(None, None, id="not-known-says-nothing"),
    ],
)
def test_a_yes_to_one_of_a_pair_is_a_no_to_the_other(
    one: Fact, other: Fact, answer: bool | None, follows: bool | None
) -> None:
    facts = CaseFacts()._replace(**{one: answer})  # type: ignore[arg-type]  # a fact, a verdict

    assert facts.says(other) is follows


def test_the_pairs_that_exclude_each_other_are_two() -> None:
    pairs = {frozenset(pair) for pair in EXCLUSIVE.items()}

    assert pairs == {
        frozenset({Fact.DIED, Fact.SERIOUSLY_HARMED}),
        frozenset({Fact.LOOKED_AFTER, Fact.CARE_LEAVER}),
    }


def test_an_answer_given_beats_one_that_would_follow() -> None:
    assert CaseFacts(died=True, seriously_harmed=False).says(Fact.SERIOUSLY_HARMED) is False
    assert CaseFacts(died=True, seriously_harmed=True).says(Fact.SERIOUSLY_HARMED) is True


@pytest.mark.parametrize(
    ("age", "under_18", "under_25"),
    [
        pytest.param(None, None, None, id="not-known"),
        pytest.param(0, True, True, id="newborn"),
        pytest.param(17, True, True, id="the-last-year-of-childhood"),
        pytest.param(18, False, True, id="the-18th-birthday"),
        pytest.param(24, False, True, id="to-the-day-before-the-25th-birthday"),
        pytest.param(25, False, False, id="the-25th-birthday"),
    ],
)
def test_what_follows_from_the_age(
    age: int | None, under_18: bool | None, under_25: bool | None
) -> None:
    facts = CaseFacts(age=age)

    assert facts.says(Fact.UNDER_18) is under_18
    assert facts.says(Fact.UNDER_25) is under_25


@pytest.mark.parametrize(
    ("outside", "lives_here", "out_of_reach"),
    [
        pytest.param(None, None, False, id="the-regime-says-in-england"),
        pytest.param(None, False, False, id="in-england-wherever-the-child-lives"),
        pytest.param(False, False, False, id="said-to-be-in-england"),
        pytest.param(False, None, False, id="in-england-and-residence-open"),
        pytest.param(True, True, False, id="outside-and-resident-here"),
        pytest.param(True, None, None, id="outside-and-residence-open"),
        pytest.param(True, False, True, id="outside-and-resident-elsewhere"),
    ],
)
def test_what_follows_from_the_place(
    outside: bool | None, lives_here: bool | None, out_of_reach: bool | None
) -> None:
    facts = CaseFacts(outside_england=outside, lives_in_england=lives_here)

    assert facts.says(Fact.OUT_OF_REACH) is out_of_reach


@pytest.mark.parametrize(
    ("answer", "opposite"), [(True, False), (False, True), (None, None)], ids=["yes", "no", "open"]
)
def test_the_opposite_of_not_known_is_not_known(answer: bool | None, opposite: bool | None) -> None:
    assert negated(answer) is opposite


@pytest.mark.parametrize(
    ("answers", "all_of_them", "any_of_them"),
    [
        pytest.param((), True, False, id="of-nothing-all-hold-and-none-does"),
        pytest.param((True,), True, True, id="yes"),
        pytest.param((False,), False, False, id="no"),
        pytest.param((None,), None, None, id="open"),
        pytest.param((True, True), True, True, id="yes-yes"),
        pytest.param((True, False), False, True, id="yes-no"),
        pytest.param((True, None), None, True, id="yes-open"),
        pytest.param((False, False), False, False, id="no-no"),
        pytest.param((False, None), False, None, id="no-open"),
        pytest.param((None, None), None, None, id="open-open"),
    ],
)
def test_three_valued_and_and_or(
    answers: tuple[bool | None, ...], all_of_them: bool | None, any_of_them: bool | None
) -> None:
    assert both(*answers) is all_of_them
    assert both(*reversed(answers)) is all_of_them
    assert either(*answers) is any_of_them
    assert either(*reversed(answers)) is any_of_them


def test_either_is_both_turned_over() -> None:
    for answers in product(ANSWERS, repeat=3):
        assert either(*answers) is negated(both(*map(negated, answers)))

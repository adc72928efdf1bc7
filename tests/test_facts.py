"""What is known of a case: the fields, the answers that follow from others, dates with hours."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from itertools import product
from typing import Any

import pytest

from scrtool.facts import (
    ASKED,
    ASKED_AS,
    EVENTS,
    FACTS,
    CaseFacts,
    Event,
    Fact,
    Setting,
    both,
    either,
    negated,
)

ANSWERS = (True, False, None)


def test_a_case_takes_every_event_and_every_question_and_the_age() -> None:
    places = ("harmed_area", "lives_area", "responsible_area")

    assert CaseFacts._fields == (*Event, *ASKED, "age", "setting", "nation", *places, "inexact")


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
    ("given", "on", "at"),
    [
        pytest.param(date(2024, 3, 1), "2024-03-01", None, id="a-day-has-no-hour"),
        pytest.param(
            datetime(2024, 3, 1, 16, 40),  # noqa: DTZ001  London's
            "2024-03-01",
            "2024-03-01T16:40:00+00:00",
            id="an-hour-keeps-its-day",
        ),
        pytest.param(
            datetime(2024, 7, 1, 0, 0),  # noqa: DTZ001  London's
            "2024-07-01",
            "2024-07-01T00:00:00+01:00",
            id="midnight-is-an-hour-too-and-summer-time-is-londons",
        ),
    ],
)
def test_when_something_happened(given: date, on: str, at: str | None) -> None:
    moment = CaseFacts(incident=given).when(Event.INCIDENT)

    assert moment is not None
    assert moment.on.isoformat() == on
    assert (moment.at and moment.at.isoformat()) == at


@pytest.mark.parametrize(
    ("given", "said"),
    [
        pytest.param(date(2024, 3, 1), "2024-03-01", id="a-day"),
        pytest.param(datetime(2024, 3, 1, 16, 40), "2024-03-01T16:40", id="an-hour"),  # noqa: DTZ001
    ],
)
def test_a_moment_is_said_as_it_is_typed(given: date, said: str) -> None:
    assert str(CaseFacts(incident=given).when(Event.INCIDENT)) == said


def test_what_was_not_dated_has_no_moment() -> None:
    assert CaseFacts(aware=date(2024, 3, 1)).when(Event.INCIDENT) is None


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


@pytest.mark.parametrize(
    ("given", "fact", "follows"),
    [
        pytest.param({"died": True}, Fact.SERIOUSLY_HARMED, False, id="died-so-not-harmed"),
        pytest.param({"seriously_harmed": True}, Fact.DIED, False, id="harmed-so-not-died"),
        pytest.param({"died": False}, Fact.SERIOUSLY_HARMED, None, id="a-no-leaves-harm-open"),
        pytest.param({"seriously_harmed": False}, Fact.DIED, None, id="a-no-leaves-death-open"),
        pytest.param({"looked_after": True}, Fact.CARE_LEAVER, False, id="looked-after-still"),
        pytest.param({"care_leaver": True}, Fact.LOOKED_AFTER, False, id="looked-after-no-longer"),
        pytest.param({"care_leaver": False}, Fact.LOOKED_AFTER, None, id="a-no-leaves-status-open"),
        pytest.param({"suicide": True}, Fact.DIED, True, id="a-suicide-is-a-death"),
        pytest.param({"suicide": False}, Fact.DIED, None, id="no-suicide-leaves-death-open"),
        pytest.param({"suicide": True}, Fact.SERIOUSLY_HARMED, False, id="a-suicide-is-no-harm"),
        pytest.param(
            {"learning_review": True},
            Fact.LEARNING_REVIEW_CONSIDERED,
            True,
            id="held-so-considered",
        ),
        pytest.param(
            {"learning_review_considered": True}, Fact.LEARNING_REVIEW, None, id="considered-only"
        ),
        pytest.param({"age": 17}, Fact.ADULT_NEEDS, False, id="too-young-for-an-adults-review"),
        pytest.param({"age": 18}, Fact.ADULT_NEEDS, None, id="old-enough-for-one"),
        pytest.param({"recovered": True}, Fact.DIED, False, id="recovered-so-not-died"),
        pytest.param({"suspected": date(2024, 3, 1)}, Fact.ABUSE, True, id="a-day-of-suspecting"),
        pytest.param({"aware": date(2024, 3, 1)}, Fact.ABUSE, None, id="awareness-says-no-abuse"),
        pytest.param({"age": 15}, Fact.CARE_LEAVER, False, id="too-young-for-a-care-leaver"),
        pytest.param({"age": 16}, Fact.CARE_LEAVER, None, id="old-enough-for-a-care-leaver"),
        pytest.param({"age": 17}, Fact.LOOKED_AFTER, None, id="young-enough-to-be-looked-after"),
        pytest.param({"age": 18}, Fact.LOOKED_AFTER, False, id="too-old-to-be-looked-after"),
        pytest.param({"age": 0}, Fact.UNBORN, False, id="an-age-says-born"),
        pytest.param({"unborn": True}, Fact.UNDER_18, False, id="no-child-yet-and-no-duty"),
        pytest.param({"unborn": True}, Fact.IN_FOSTER_CARE, False, id="and-lived-nowhere"),
        pytest.param({"unborn": True}, Fact.IN_OTHER_OFSTED, None, id="a-place-it-was-in-is-open"),
        pytest.param(
            {"unborn": True, "setting": Setting.CUSTODY}, Fact.IN_CUSTODY, True, id="unless-given"
        ),
        pytest.param({"unborn": False}, Fact.UNDER_18, None, id="born-and-age-open"),
        pytest.param({"looked_after": True}, Fact.UNDER_18, True, id="a-looked-after-child-is-one"),
        pytest.param({"looked_after": True}, Fact.UNDER_25, True, id="and-so-under-25"),
        pytest.param({"care_leaver": True}, Fact.UNDER_18, None, id="a-care-leaver-may-be-either"),
    ],
)
def test_an_answer_follows_from_another_where_only_one_is_left(
    given: dict[str, Any], fact: Fact, follows: bool | None
) -> None:
    assert CaseFacts(**given).says(fact) is follows


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

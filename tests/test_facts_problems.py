"""What cannot all be true: dates out of order and answers that exclude each other, all at once."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest

from scrtool.facts import CaseFacts, Event, Fact, problems

DAY = date(2024, 3, 5)
BEFORE, AFTER = DAY - timedelta(days=1), DAY + timedelta(days=1)

# Each event with all that it must follow, as the process runs.
START = {Event.AWARE, Event.INCIDENT}
DECIDED = START | {Event.REVIEW_DECIDED}
NATIONAL = START | {Event.NATIONAL_REVIEW_STARTED}
MUST_FOLLOW = {
    Event.AWARE: {Event.INCIDENT},
    Event.TOLD_AUTHORITY: frozenset({Event.INCIDENT}),
    Event.RECEIVED: frozenset({Event.INCIDENT}),
    Event.REFERRED: frozenset({Event.INCIDENT}),
    Event.NOTIFIED: START,
    Event.PARTNERS_TOLD: START,
    Event.RAPID_REVIEW_SENT: START | {Event.NOTIFIED},
    Event.REVIEW_DECIDED: START,
    Event.PUBLISH: DECIDED,
    Event.PUBLISHED: DECIDED,
    Event.REPORT_SENT: DECIDED,
    Event.REPORT_SENT_OFSTED: DECIDED,
    Event.NATIONAL_REVIEW_STARTED: START,
    Event.NATIONAL_PUBLISH: NATIONAL,
    Event.NATIONAL_PUBLISHED: NATIONAL,
    Event.NATIONAL_REPORT_SENT: NATIONAL,
    Event.LEDER_COMPLETED: {Event.INCIDENT, Event.LEDER_NOTIFIED},
    Event.REVIEW_STARTED: DECIDED,
    Event.REVIEW_COMPLETED: DECIDED | {Event.REVIEW_STARTED},
    Event.DECISION_TOLD: DECIDED,
    Event.INFORMATION_SENT: {Event.INFORMATION_REQUESTED},
    Event.OUTCOME_SENT: {Event.OUTCOME_RATIFIED},
    Event.JUSTICE_REVIEW_SENT: {Event.JUSTICE_INCIDENT},
}
MUST_FOLLOW |= {
    later: {Event.INCIDENT}
    for later in (
        *(Event.CAME_TO_NOTICE, Event.IDENTIFIED, Event.LEDER_NOTIFIED),
        *(Event.MINISTERS_TOLD, Event.INSPECTORATE_TOLD, Event.DEATH_REPORT_SENT),
        *(Event.CHILD_DEATH_NOTIFIED, Event.EARLY_YEARS_TOLD, Event.RIDDOR_REPORTED),
    )
}
PAIRS = [(later, earlier) for later, all_of in MUST_FOLLOW.items() for earlier in sorted(all_of)]
EACH_PAIR = pytest.mark.parametrize(("later", "earlier"), PAIRS, ids=[f"{a}-{b}" for a, b in PAIRS])


def dated(**days: date) -> CaseFacts:
    return CaseFacts(**days)  # type: ignore[arg-type]  # every event is a date


def test_nothing_is_wrong_with_nothing() -> None:
    assert problems(CaseFacts()) == ()


@EACH_PAIR
def test_an_event_before_one_it_must_follow_is_refused_and_names_both(
    later: Event, earlier: Event
) -> None:
    (problem,) = problems(dated(**{later: BEFORE, earlier: DAY}))

    assert (problem.where, problem.typed) == (later, "2024-03-04")
    assert problem.expected == f"2024-03-05 or later: it cannot come before {earlier}"


@EACH_PAIR
@pytest.mark.parametrize("day", [pytest.param(DAY, id="same-day"), pytest.param(AFTER, id="after")])
def test_an_event_on_the_day_of_the_other_or_after_it_is_right(
    later: Event, earlier: Event, day: date
) -> None:
    assert problems(dated(**{later: day, earlier: DAY})) == ()


@EACH_PAIR
def test_one_of_two_alone_is_right(later: Event, earlier: Event) -> None:
    assert problems(dated(**{later: DAY})) == ()
    assert problems(dated(**{earlier: DAY})) == ()


def test_the_order_holds_between_these_and_no_others() -> None:
    for later, earlier in [(one, other) for one in Event for other in Event if one != other]:
        found = problems(dated(**{later: BEFORE, earlier: DAY}))
        assert bool(found) is ((later, earlier) in PAIRS)


def test_an_event_before_several_is_told_once_with_the_nearest() -> None:
    (problem,) = problems(CaseFacts(incident=DAY, aware=DAY, notified=BEFORE))

    assert problem.where == "notified"
    assert problem.expected.endswith("it cannot come before aware")


@pytest.mark.parametrize(
    ("aware", "incident", "refused"),
    [
        pytest.param(datetime(2024, 3, 5, 9), datetime(2024, 3, 5, 10), True, id="an-hour-before"),  # noqa: DTZ001
        pytest.param(datetime(2024, 3, 5, 10), datetime(2024, 3, 5, 10), False, id="the-same-hour"),  # noqa: DTZ001
        pytest.param(datetime(2024, 3, 5, 11), datetime(2024, 3, 5, 10), False, id="an-hour-after"),  # noqa: DTZ001
        pytest.param(datetime(2024, 3, 6, 1), datetime(2024, 3, 5, 10), False, id="the-next-day"),  # noqa: DTZ001
        pytest.param(DAY, datetime(2024, 3, 5, 10), False, id="a-bare-day-may-be-later"),  # noqa: DTZ001
        pytest.param(datetime(2024, 3, 5, 9), DAY, False, id="or-the-other-earlier"),  # noqa: DTZ001
    ],
)
def test_hours_are_compared_where_both_are_known(
    aware: date, incident: date, refused: bool
) -> None:
    assert bool(problems(CaseFacts(aware=aware, incident=incident))) is refused


@pytest.mark.parametrize(
    ("facts", "names"),
    [
        pytest.param(
            CaseFacts(died=True, seriously_harmed=True), {"died", "seriously_harmed"}, id="outcome"
        ),
        pytest.param(
            CaseFacts(looked_after=True, care_leaver=True),
            {"looked_after", "care_leaver"},
            id="status",
        ),
        pytest.param(
            CaseFacts(suspected=DAY, abuse=False), {"suspected", "no_abuse"}, id="suspected-and-no"
        ),
        pytest.param(CaseFacts(suicide=True, died=False), {"suicide", "no_died"}, id="suicide"),
        pytest.param(
            CaseFacts(suicide=True, seriously_harmed=True),
            {"suicide", "seriously_harmed"},
            id="harm",
        ),
        pytest.param(
            CaseFacts(suicide=True, recovered=True), {"suicide", "recovered"}, id="recovery"
        ),
        pytest.param(CaseFacts(recovered=True, died=True), {"recovered", "died"}, id="recovered"),
        pytest.param(CaseFacts(unborn=True, age=0), {"unborn", "age"}, id="unborn-has-no-age"),
        pytest.param(
            CaseFacts(looked_after=True, age=18), {"looked_after", "age"}, id="looked-after-adult"
        ),
        pytest.param(
            CaseFacts(care_leaver=True, age=15), {"care_leaver", "age"}, id="care-leaver-too-young"
        ),
        pytest.param(
            CaseFacts(died=False, child_death_notified=DAY),
            {"child_death_notified", "no_died"},
            id="a-death-notified-that-was-none",
        ),
        pytest.param(
            CaseFacts(died=False, ministers_told=DAY), {"ministers_told", "no_died"}, id="ministers"
        ),
        pytest.param(
            CaseFacts(died=False, inspectorate_told=DAY),
            {"inspectorate_told", "no_died"},
            id="inspectorate",
        ),
        pytest.param(
            CaseFacts(riddor_reported=DAY, work_related=False),
            {"riddor_reported", "no_work_related"},
            id="an-accident-reported-that-was-none",
        ),
    ],
)
def test_two_answers_that_cannot_both_be_true_are_refused(
    facts: CaseFacts, names: set[str]
) -> None:
    (problem,) = problems(facts)

    assert set(problem.where.split(" and ")) == names
    assert problem.typed is None
    assert problem.expected.startswith("give one")


@pytest.mark.parametrize(
    "fact",
    [Fact.EXTERNAL_CAUSE, Fact.UNEXPLAINED, Fact.SUDDEN, Fact.FROM_NEGLECT, Fact.SUSPICIOUS],
)
def test_what_is_said_of_a_death_is_refused_of_somebody_alive(fact: Fact) -> None:
    said = CaseFacts(**{fact: True})  # type: ignore[arg-type]  # every fact is yes or no

    assert [p.where for p in problems(said._replace(died=False))] == [f"{fact} and no_died"]
    assert [p.where for p in problems(said._replace(seriously_harmed=True))] == [
        f"{fact} and seriously_harmed"
    ]
    assert said.says(Fact.DIED) is True


@pytest.mark.parametrize(
    "facts",
    [
        pytest.param(CaseFacts(died=True, seriously_harmed=False), id="yes-and-no"),
        pytest.param(CaseFacts(died=False, seriously_harmed=False), id="neither"),
        pytest.param(CaseFacts(looked_after=True, age=17), id="looked-after-child"),
        pytest.param(CaseFacts(care_leaver=True, age=16), id="the-youngest-care-leaver"),
        pytest.param(CaseFacts(care_leaver=True, age=25), id="too-old-is-a-no-and-no-mistake"),
        pytest.param(CaseFacts(suspected=DAY, abuse=True), id="suspected-and-yes"),
        pytest.param(CaseFacts(suspected=DAY), id="suspected"),
        pytest.param(CaseFacts(suicide=True), id="suicide"),
        pytest.param(CaseFacts(recovered=True, seriously_harmed=True), id="recovered-from-harm"),
        pytest.param(CaseFacts(unborn=False, age=0), id="newborn"),
        pytest.param(CaseFacts(outside_england=False, lives_in_england=False), id="visitor"),
    ],
)
def test_answers_that_can_both_be_true_are_taken(facts: CaseFacts) -> None:
    assert problems(facts) == ()


def test_every_problem_is_named_at_once() -> None:
    facts = CaseFacts(
        incident=DAY,
        aware=BEFORE,
        notified=BEFORE,
        died=True,
        seriously_harmed=True,
        looked_after=True,
        care_leaver=True,
    )

    assert [problem.where for problem in problems(facts)] == [
        "aware",
        "notified",
        "died and seriously_harmed",
        "looked_after and care_leaver",
    ]


def test_a_field_is_spelt_as_the_user_typed_it() -> None:
    facts = CaseFacts(incident=DAY, aware=BEFORE, died=True, seriously_harmed=True)

    order, pair = problems(facts, lambda name: "--" + name.replace("_", "-"))

    assert str(order) == (
        "--aware: '2024-03-04' is not usable; expected 2024-03-05 or later: "
        "it cannot come before --incident"
    )
    assert pair.where == "--died and --seriously-harmed"


@pytest.mark.parametrize(
    ("facts", "fact"),
    [
        pytest.param(CaseFacts(suspected=DAY), Fact.ABUSE, id="a-day-of-first-suspecting"),
        pytest.param(CaseFacts(suicide=True), Fact.DIED, id="a-suicide-is-a-death"),
    ],
)
def test_an_answer_that_alone_is_possible_is_not_asked_for(facts: CaseFacts, fact: Fact) -> None:
    assert problems(facts._replace(**{fact: False}))  # type: ignore[arg-type]  # a fact, a verdict
    assert facts.says(fact) is True

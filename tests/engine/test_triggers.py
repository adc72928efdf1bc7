"""From which day a clock runs: given beats assumed beats projected, and nothing is borrowed."""

from __future__ import annotations

from datetime import date

import pytest
from tests.support.invented import ALTERNATE, CLOCK, DUTY, RUMOUR, TIMED, items, march, only

from scrtool.facts import CaseFacts, Event, Fact
from scrtool.model import Clock, Unit
from scrtool.schedule.items import Basis, Mark, Outcome, Trigger

FROM_AWARE = DUTY._replace(clocks=(CLOCK._replace(runs_from=Event.AWARE),))
# Becoming aware is a step of its own here, so that all three ways to know it can meet.
LOOK = TIMED._replace(id="fair.look", completes=Event.AWARE)
STEP = TIMED._replace(completes=Event.NOTIFIED)
REVIEW = DUTY._replace(id="fair.review", clocks=(CLOCK._replace(runs_from=Event.NOTIFIED),))


def trigger(event: Event, day: int, basis: Basis) -> Trigger:
    return Trigger(event, CaseFacts(incident=march(day)).events()[Event.INCIDENT], basis)


@pytest.mark.parametrize("event", [event for event in Event if event is not Event.INCIDENT])
def test_without_its_own_day_a_clock_borrows_none(event: Event) -> None:
    duty = DUTY._replace(clocks=(CLOCK._replace(runs_from=event),))
    facts = CaseFacts(incident=march(1)) if event is not Event.AWARE else CaseFacts()

    item = only(facts, duty)

    assert item.outcome is Outcome.UNDETERMINED
    assert item.missing == (event,)


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        pytest.param(
            CaseFacts(incident=march(1), aware=march(4)),
            trigger(Event.AWARE, 4, Basis.GIVEN),
            id="given-beats-assumed-and-projected",
        ),
        pytest.param(
            CaseFacts(incident=march(1)),
            trigger(Event.AWARE, 1, Basis.ASSUMED),
            id="assumed-beats-projected",
        ),
    ],
)
def test_the_surest_way_to_know_a_day_prevails(facts: CaseFacts, expected: Trigger) -> None:
    item = items(facts, LOOK, FROM_AWARE)["tell"]

    assert item.readings[0].trigger == expected


def test_a_step_not_yet_taken_is_projected_from_its_own_limit() -> None:
    review = items(CaseFacts(incident=march(1)), STEP, REVIEW)["review"]

    assert review.readings[0].trigger == trigger(Event.NOTIFIED, 8, Basis.PROJECTED)
    assert review.due == (march(19), None)  # Monday 11 and Tuesday 12 March are closed
    assert review.marks == (Mark.PROJECTED,)


def test_a_step_taken_is_not_projected() -> None:
    facts = CaseFacts(incident=march(1), notified=march(4))

    review = items(facts, STEP, REVIEW)["review"]

    assert review.readings[0].trigger == trigger(Event.NOTIFIED, 4, Basis.GIVEN)
    assert review.due == (march(13), None)


@pytest.mark.parametrize(
    ("abuse", "outcome"),
    [
        pytest.param(False, Outcome.UNDETERMINED, id="a-no-projects-nothing"),
        pytest.param(None, Outcome.DEADLINE, id="not-known-projects"),
        pytest.param(True, Outcome.DEADLINE, id="a-yes-projects"),
    ],
)
def test_only_a_step_that_may_apply_is_projected(abuse: bool | None, outcome: Outcome) -> None:
    facts = CaseFacts(incident=march(1), abuse=abuse)

    assert items(facts, STEP._replace(when=(Fact.ABUSE,)), REVIEW)["review"].outcome is outcome


def test_of_two_duties_that_one_step_completes_the_first_projects_it() -> None:
    later = STEP._replace(id="fair.later", clocks=(CLOCK._replace(length=9),))

    review = items(CaseFacts(incident=march(1)), STEP, later, REVIEW)["review"]

    assert review.readings[0].trigger == trigger(Event.NOTIFIED, 8, Basis.PROJECTED)


def test_a_projection_projects_in_turn() -> None:
    review = REVIEW._replace(completes=Event.RAPID_REVIEW_SENT)
    after = DUTY._replace(
        id="fair.after", clocks=(CLOCK._replace(runs_from=Event.RAPID_REVIEW_SENT, length=1),)
    )

    found = items(CaseFacts(incident=march(1)), STEP, review, after)["after"]

    assert found.due == (march(20), None)


@pytest.mark.parametrize(
    ("start", "clock", "marks"),
    [
        pytest.param(march(1), CLOCK, set(), id="a-sure-limit"),
        pytest.param(march(1), CLOCK._replace(citation=RUMOUR), {Mark.UNCONFIRMED}, id="unsure"),
        pytest.param(date(2024, 12, 27), CLOCK, {Mark.PROVISIONAL}, id="past-the-list"),
        pytest.param(
            march(1),
            CLOCK._replace(unit=Unit.DAY, length=8),
            set(),
            id="a-limit-on-a-closed-day-says-nothing-of-the-next",
        ),
    ],
)
def test_a_date_inherits_the_doubts_of_the_limit_it_is_projected_from(
    start: date, clock: Clock, marks: set[Mark]
) -> None:
    week = CLOCK._replace(runs_from=Event.NOTIFIED, unit=Unit.DAY, length=5)  # has none of its own
    step = STEP._replace(clocks=(clock,))

    review = items(CaseFacts(incident=start), step, REVIEW._replace(clocks=(week,)))["review"]

    inherited = {*review.readings[0].marks} - {Mark.NOT_A_WORKING_DAY}
    assert inherited == {Mark.PROJECTED} | marks


def test_a_step_taken_leaves_its_doubts_behind() -> None:
    step = STEP._replace(clocks=(CLOCK._replace(citation=RUMOUR),))

    review = items(CaseFacts(incident=march(1), notified=march(4)), step, REVIEW)["review"]

    assert review.marks == ()


@pytest.mark.parametrize(
    ("facts", "basis"),
    [
        pytest.param(CaseFacts(incident=march(1)), None, id="never-projected"),
        pytest.param(CaseFacts(notified=march(4)), Basis.GIVEN, id="only-given"),
    ],
)
def test_what_a_duty_needs_to_have_happened_is_never_projected(
    facts: CaseFacts, basis: Basis | None
) -> None:
    found = items(facts, STEP, REVIEW._replace(needs=Event.NOTIFIED))["review"].readings[0].trigger

    assert (found.basis if found else None) is basis


def test_nor_is_it_assumed() -> None:
    duty = FROM_AWARE._replace(needs=Event.AWARE)

    assert only(CaseFacts(incident=march(1)), duty).readings[0].trigger is None


LATER = CLOCK._replace(runs_from=Event.AWARE, or_later=Event.SUSPECTED)


@pytest.mark.parametrize(
    ("aware", "suspected", "event", "day"),
    [
        pytest.param(4, None, Event.AWARE, 4, id="never-suspected"),
        pytest.param(4, 1, Event.AWARE, 4, id="suspected-earlier"),
        pytest.param(4, 4, Event.AWARE, 4, id="suspected-the-same-day"),
        pytest.param(4, 5, Event.SUSPECTED, 5, id="suspected-later"),
    ],
)
def test_the_later_of_two_events_starts_the_clock(
    aware: int, suspected: int | None, event: Event, day: int
) -> None:
    facts = CaseFacts(aware=march(aware), suspected=march(suspected) if suspected else None)

    item = only(facts, DUTY._replace(clocks=(LATER,)))

    assert item.readings[0].trigger == trigger(event, day, Basis.GIVEN)


def test_the_later_event_alone_starts_nothing() -> None:
    item = only(CaseFacts(suspected=march(5)), DUTY._replace(clocks=(LATER,)))

    assert item.readings[0].trigger is None


def test_an_alternate_may_be_known_where_the_headline_is_not() -> None:
    duty = DUTY._replace(clocks=(CLOCK._replace(runs_from=Event.NOTIFIED), ALTERNATE))

    item = only(CaseFacts(aware=march(4)), duty)

    assert item.outcome is Outcome.UNDETERMINED
    assert (item.due, item.missing) == (None, (Event.NOTIFIED,))
    assert item.readings[1].due == (march(13), None)

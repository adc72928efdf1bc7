"""From which day a clock runs: given beats assumed beats projected, and nothing is borrowed."""

from __future__ import annotations

import pytest
from tests.support.invented import ALTERNATE, CLOCK, DUTY, TIMED, items, march, only

from scrtool.facts import CaseFacts, Event, Fact
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

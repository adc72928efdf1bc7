"""Learning reviews of children and adults, and the review of a justice social work incident."""

from __future__ import annotations

from datetime import date

import pytest
from tests.support.days import on
from tests.support.england import due_and_safe, reading
from tests.support.regimes import worked_out

from scrtool import CaseFacts
from scrtool.facts import Event
from scrtool.schedule.items import Outcome

CHILD = "scotland.child-learning-review"
ADULT = "scotland.adult-learning-review"
JUSTICE = "scotland.justice-incident-review"


@pytest.mark.parametrize(
    ("requested", "due", "before"),
    [
        pytest.param("Fri 2026-11-27", "Fri 2026-12-11", None, id="C6-two-weeks"),
        pytest.param("Fri 2026-12-11", "Fri 2026-12-25", "Thu 2026-12-24", id="christmas-day"),
        pytest.param("Mon 2026-11-16", "Mon 2026-11-30", "Fri 2026-11-27", id="st-andrew"),
    ],
)
def test_information_within_two_weeks_of_the_request(
    requested: str, due: str, before: str | None
) -> None:
    facts = CaseFacts(information_requested=on(requested), age=40)
    found = worked_out(f"{ADULT}.information", facts)

    assert (due_and_safe(found), found.applies) == ((on(due), on(due)), True)
    assert reading("request", found).working_day_before == (on(before) if before else None)


@pytest.mark.parametrize(
    ("ratified", "due"),
    [
        pytest.param("Fri 2026-11-27", "Fri 2026-12-04", id="C7-seven-calendar-days"),
        pytest.param("Sat 2026-12-26", "Sat 2027-01-02", id="over-new-year-not-moved"),
    ],
)
def test_the_outcome_within_seven_days_of_ratification(ratified: str, due: str) -> None:
    facts = CaseFacts(outcome_ratified=on(ratified), age=40)
    found = worked_out(f"{ADULT}.outcome", facts)

    assert (due_and_safe(found), found.applies) == ((on(due), on(due)), True)


@pytest.mark.parametrize(
    ("incident", "due"),
    [
        pytest.param("Fri 2026-11-27", "Mon 2026-12-07", id="C9-st-andrew-skipped"),
        pytest.param("Mon 2026-11-02", "Mon 2026-11-09", id="ordinary-week"),
        pytest.param("Sun 2026-11-01", "Fri 2026-11-06", id="on-a-sunday"),
        pytest.param("Thu 2026-04-02", "Fri 2026-04-10", id="easter-monday-is-worked"),
        pytest.param("Thu 2026-12-24", "Wed 2027-01-06", id="christmas-and-new-year"),
        pytest.param("Fri 2026-06-12", "Mon 2026-06-22", id="one-off-scottish-holiday"),
    ],
)
def test_five_working_days_from_the_justice_incident(incident: str, due: str) -> None:
    facts = CaseFacts(justice_incident=on(incident), justice_supervision=True)
    found = worked_out(JUSTICE, facts)

    assert (due_and_safe(found), found.applies) == ((on(due), on(due)), True)


def test_the_justice_clock_runs_from_no_other_incident_and_not_from_awareness() -> None:
    facts = CaseFacts(incident=date(2026, 11, 27), aware=date(2026, 11, 27))
    found = worked_out(JUSTICE, facts)

    assert (found.outcome, found.missing) == (Outcome.UNDETERMINED, (Event.JUSTICE_INCIDENT,))
    assert (found.applies, found.awaits) == (None, Event.JUSTICE_INCIDENT)


@pytest.mark.parametrize(
    ("duty", "fact", "event"),
    [
        pytest.param(
            f"{CHILD}.decision", "learning_review_considered", "review_decided", id="decision"
        ),
        pytest.param(f"{CHILD}.report", "learning_review", "review_completed", id="report"),
        pytest.param(f"{CHILD}.action-plan", "learning_review", "review_completed", id="plan"),
        pytest.param(JUSTICE, "justice_supervision", "justice_incident", id="justice"),
    ],
)
def test_a_later_step_waits_for_its_event_and_its_fact(duty: str, fact: str, event: str) -> None:
    dated = CaseFacts(**{event: date(2026, 11, 27)})  # type: ignore[arg-type]  # one date, of the field's own type
    yes, no = {fact: True}, {fact: False}

    assert worked_out(duty, CaseFacts()).depends_on == (fact, event)
    assert (worked_out(duty, dated).applies, worked_out(duty, dated).depends_on) == (None, (fact,))
    assert worked_out(duty, dated._replace(**yes)).applies is True  # type: ignore[arg-type]  # a yes to one fact
    assert worked_out(duty, dated._replace(**no)).applies is False  # type: ignore[arg-type]  # a no to one fact


@pytest.mark.parametrize(
    ("duty", "event"),
    [
        pytest.param(f"{ADULT}.decision", "review_decided", id="decision-made"),
        pytest.param(f"{ADULT}.information", "information_requested", id="request-sent"),
        pytest.param(f"{ADULT}.outcome", "outcome_ratified", id="outcome-ratified"),
    ],
)
def test_a_step_of_an_adult_review_is_switched_on_by_its_event_and_never_for_a_child(
    duty: str, event: str
) -> None:
    dated = CaseFacts(**{event: date(2026, 11, 27)})  # type: ignore[arg-type]  # one date, of the field's own type

    assert worked_out(duty, CaseFacts()).depends_on == ("age", event)
    assert worked_out(duty, dated).depends_on == ("age",)
    assert worked_out(duty, dated._replace(age=40)).applies is True
    assert worked_out(duty, dated._replace(age=9)).applies is False


@pytest.mark.parametrize(
    "duty",
    [
        pytest.param(f"{CHILD}.notify", id="notify"),
        pytest.param(f"{CHILD}.decision", id="decision"),
        pytest.param(f"{CHILD}.report", id="report"),
        pytest.param(f"{CHILD}.action-plan", id="action-plan"),
        pytest.param(f"{ADULT}.decision", id="adult-decision"),
    ],
)
def test_no_number_of_days_was_read_for_these(duty: str) -> None:
    facts = CaseFacts(review_decided=date(2026, 11, 27), review_completed=date(2026, 11, 27))
    found = worked_out(duty, facts)

    assert (found.outcome, found.readings) == (Outcome.PROMPT, ())
    assert found.duty.no_number == "no number"


def test_a_review_thought_of_is_not_one_that_is_held() -> None:
    considered = CaseFacts(learning_review_considered=True, learning_review=False)

    assert worked_out(f"{CHILD}.notify", considered).applies is True
    assert worked_out(f"{CHILD}.report", considered).applies is False
    facts = considered._replace(looked_after=True, died=True, incident=on("Mon 2026-06-01"))
    assert worked_out("scotland.looked-after-death.report", facts).applies is True

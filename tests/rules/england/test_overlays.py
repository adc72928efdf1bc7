"""The COVID easement: a note beside the three clocks it relaxed, for a bounded stretch of days."""

from __future__ import annotations

from datetime import date

import pytest
from tests.support.days import on
from tests.support.england import due_and_safe, worked_out

from scrtool import CaseFacts
from scrtool.model import Evidence, Force
from scrtool.rules import regime

(COVID,) = regime("england").overlays
RELAXED = {
    "rapid-review": "notified",
    "rapid-review.send": "notified",
    "local-review.publish": "review_decided",
    "local-review.copy-before-publication": "publish",
}
DUTY = pytest.mark.parametrize(("duty", "event"), RELAXED.items(), ids=RELAXED)


def noted(duty: str, facts: CaseFacts) -> bool:
    return COVID.text in worked_out(duty, facts).remarks


def starting(event: str, day: str) -> CaseFacts:
    return CaseFacts(**{event: on(day)})  # type: ignore[arg-type]  # every event is a date


@DUTY
@pytest.mark.parametrize(
    ("day", "shown"),
    [
        pytest.param("Sun 2020-03-29", False, id="the-day-before-the-notice"),
        pytest.param("Mon 2020-03-30", True, id="the-day-of-the-notice"),
        pytest.param("Tue 2020-03-31", True, id="the-day-after"),
        pytest.param("Wed 2022-08-31", True, id="the-day-before-the-next-guidance"),
        pytest.param("Thu 2022-09-01", False, id="the-day-of-the-next-guidance"),
    ],
)
def test_the_note_stands_beside_each_relaxed_clock(
    duty: str, event: str, day: str, shown: bool
) -> None:
    assert noted(duty, starting(event, day)) is shown


@pytest.mark.parametrize(
    "duty",
    ["notify-panel", "notify-partners", "looked-after-death.ofsted", "national-review.publish"],
)
def test_the_five_working_days_and_the_rest_were_not_relaxed(duty: str) -> None:
    day = date(2020, 6, 1)
    facts = CaseFacts(aware=day, national_review=True, national_review_started=day)

    assert not noted(duty, facts)


def test_the_date_is_worked_out_as_usual() -> None:
    item = worked_out("rapid-review", starting("notified", "Mon 2020-05-04"))

    assert due_and_safe(item) == (on("Wed 2020-05-27"), on("Wed 2020-05-27"))


def test_a_projected_start_brings_the_note_too() -> None:
    # Aware on Monday 23 March 2020: the limit to notify, and so the start, is Monday 30 March.
    assert noted("rapid-review", CaseFacts(aware=on("Mon 2020-03-23")))
    assert not noted("rapid-review", CaseFacts(aware=on("Fri 2020-03-20")))


@DUTY
def test_no_note_stands_where_no_clock_runs(duty: str, event: str) -> None:
    assert event
    assert not noted(duty, CaseFacts())


def test_the_notice_is_the_panels_and_corroborated() -> None:
    assert (COVID.citation.force, COVID.citation.evidence) == (Force.PANEL, Evidence.CORROBORATED)
    assert COVID.duties == tuple(f"england.{duty}" for duty in RELAXED)


@pytest.mark.parametrize(
    "words",
    [
        pytest.param("may have applied", id="no-certainty"),
        pytest.param("end was not found", id="no-end-is-assumed"),
        pytest.param("worked out as usual", id="dates-are-still-computed"),
    ],
)
def test_the_note_claims_no_more_than_was_found(words: str) -> None:
    assert words in COVID.text

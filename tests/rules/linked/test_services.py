"""Regulated care, the NHS and accidents at work: one date, ten days for the report."""

from __future__ import annotations

import pytest
from tests.support.days import on
from tests.support.in_regime import declared, due_and_safe, reading, worked_out

from scrtool import CaseFacts
from scrtool.facts import Event
from scrtool.model import Evidence, Force, Role, Unit
from scrtool.schedule.items import Mark, Outcome

RIDDOR = "linked.riddor"
DEATH = "linked.cqc.death"
INCIDENT = "linked.cqc.incident"
NHS = "linked.nhs"


@pytest.mark.parametrize(
    ("incident", "due"),
    [
        pytest.param("Fri 2026-11-20", "Mon 2026-11-30", id="D2-ten-calendar-days"),
        pytest.param("Wed 2026-11-25", "Sat 2026-12-05", id="ends-on-a-saturday-not-moved"),
        pytest.param("Tue 2026-12-15", "Fri 2026-12-25", id="ends-on-christmas-day-not-moved"),
        pytest.param("Mon 2024-02-19", "Thu 2024-02-29", id="to-a-leap-day"),
        pytest.param("Wed 2016-06-01", "Sat 2016-06-11", id="years-before"),
    ],
)
def test_an_accident_at_work_is_reported_within_ten_days(incident: str, due: str) -> None:
    item = worked_out(RIDDOR, CaseFacts(incident=on(incident), work_related=True))

    assert (item.outcome, item.applies) == (Outcome.DEADLINE, True)
    assert due_and_safe(item) == (on(due), on(due))


def test_a_limit_on_christmas_day_names_the_working_day_before() -> None:
    one = reading("incident", worked_out(RIDDOR, CaseFacts(incident=on("Tue 2026-12-15"))))

    assert one.marks == (Mark.NOT_A_WORKING_DAY,)
    assert one.working_day_before == on("Thu 2026-12-24")


def test_awareness_is_not_the_incident() -> None:
    item = worked_out(RIDDOR, CaseFacts(aware=on("Fri 2026-11-20")))

    assert (item.outcome, item.missing) == (Outcome.UNDETERMINED, (Event.INCIDENT,))


def test_the_duty_and_the_ten_days_are_both_statute() -> None:
    found = declared(RIDDOR)
    (cited,), (clock,) = found.citations, found.clocks

    assert (cited.force, cited.evidence) == (Force.STATUTE, Evidence.CORROBORATED)
    assert "single source" in cited.note
    assert clock.citation.force is Force.STATUTE
    assert (clock.role, clock.length, clock.unit) == (Role.HEADLINE, 10, Unit.DAY)
    assert found.no_number == "without delay"
    assert found.completes is Event.RIDDOR_REPORTED


@pytest.mark.parametrize(
    ("duty", "word"),
    [
        pytest.param(DEATH, "without delay", id="cqc-death"),
        pytest.param(INCIDENT, "without delay", id="cqc-incident"),
        pytest.param(NHS, "none in the standards of May 2024", id="nhs"),
    ],
)
def test_the_rest_have_words_and_no_date(duty: str, word: str) -> None:
    item = worked_out(duty, CaseFacts(incident=on("Mon 2026-11-23")))

    assert (item.outcome, item.readings) == (Outcome.PROMPT, ())
    assert item.duty.no_number.startswith(word)


def test_the_old_nhs_number_is_unconfirmed_in_words() -> None:
    assert "2 working days in the old framework (unconfirmed, check" in declared(NHS).no_number


@pytest.mark.parametrize("hours", ["24 hours", "48 hours"])
def test_durations_that_define_the_event_are_no_time_limit(hours: str) -> None:
    duty = declared(INCIDENT)

    assert any(hours in note and "no time limit" in note for note in duty.notes)
    assert hours not in duty.no_number


@pytest.mark.parametrize(
    ("duty", "force", "provision"),
    [
        pytest.param(DEATH, Force.STATUTE, "reg 16", id="cqc-death"),
        pytest.param(INCIDENT, Force.STATUTE, "reg 18", id="cqc-incident"),
        pytest.param(NHS, Force.GUIDANCE_SHOULD, "", id="nhs-that-it-exists"),
    ],
)
def test_on_whose_word(duty: str, force: Force, provision: str) -> None:
    (cited,) = declared(duty).citations

    assert (cited.force, cited.evidence) == (force, Evidence.OFFICIAL)
    assert cited.provision == provision

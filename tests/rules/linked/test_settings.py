"""Homes and childcare: without delay, and one date, for early years."""

from __future__ import annotations

import pytest
from tests.support.days import on
from tests.support.in_regime import declared, due_and_safe, reading, worked_out

from scrtool import CaseFacts
from scrtool.facts import Event, Setting
from scrtool.model import Evidence, Force, Role, Unit
from scrtool.schedule.items import Mark, Outcome

EARLY_YEARS = "linked.early-years"
HOME_DEATH = "linked.childrens-home.death"
HOME_EVENT = "linked.childrens-home.serious-event"
FOSTERING = "linked.fostering"
SUPPORTED = "linked.supported-accommodation"
OTHER = "linked.other-ofsted-settings"


@pytest.mark.parametrize(
    ("incident", "due"),
    [
        pytest.param("Fri 2026-11-20", "Fri 2026-12-04", id="D1-fourteen-calendar-days"),
        pytest.param("Sat 2026-11-21", "Sat 2026-12-05", id="ends-on-a-saturday-not-moved"),
        pytest.param("Fri 2026-12-11", "Fri 2026-12-25", id="ends-on-christmas-day-not-moved"),
        pytest.param("Thu 2024-02-15", "Thu 2024-02-29", id="to-a-leap-day"),
        pytest.param("Wed 2016-06-01", "Wed 2016-06-15", id="years-before"),
    ],
)
def test_early_years_has_fourteen_days_from_the_incident(incident: str, due: str) -> None:
    facts = CaseFacts(incident=on(incident), died=True, setting=Setting.EARLY_YEARS)
    item = worked_out(EARLY_YEARS, facts)

    assert (item.outcome, item.applies) == (Outcome.DEADLINE, True)
    assert due_and_safe(item) == (on(due), on(due))


def test_a_limit_on_christmas_day_names_the_working_day_before() -> None:
    facts = CaseFacts(incident=on("Fri 2026-12-11"))
    one = reading("incident", worked_out(EARLY_YEARS, facts))

    assert one.marks == (Mark.NOT_A_WORKING_DAY,)
    assert one.working_day_before == on("Thu 2026-12-24")


def test_awareness_is_not_the_incident() -> None:
    item = worked_out(EARLY_YEARS, CaseFacts(aware=on("Fri 2026-11-20")))

    assert (item.outcome, item.missing) == (Outcome.UNDETERMINED, (Event.INCIDENT,))


def test_the_duty_and_the_fourteen_days_are_both_statute() -> None:
    found = declared(EARLY_YEARS)
    (cited,), (clock,) = found.citations, found.clocks

    assert (cited.force, cited.evidence) == (Force.STATUTE, Evidence.CORROBORATED)
    assert clock.citation.force is Force.STATUTE
    assert clock.citation.evidence is Evidence.CORROBORATED
    assert (clock.role, clock.length, clock.unit) == (Role.HEADLINE, 14, Unit.DAY)
    assert found.no_number == "as soon as reasonably practicable"
    assert found.completes is Event.EARLY_YEARS_TOLD


@pytest.mark.parametrize(
    ("duty", "word"),
    [
        pytest.param(HOME_DEATH, "without delay", id="death-in-a-home"),
        pytest.param(HOME_EVENT, "without delay; 24 hours in local systems", id="event-in-a-home"),
        pytest.param(FOSTERING, "without delay; standard 29 wants", id="fostering"),
        pytest.param(SUPPORTED, "none read; 24 hours in a local system", id="supported"),
        pytest.param(OTHER, "without delay", id="other-settings"),
    ],
)
def test_the_rest_have_words_and_no_date(duty: str, word: str) -> None:
    item = worked_out(duty, CaseFacts(incident=on("Mon 2026-11-23")))

    assert (item.outcome, item.readings) == (Outcome.PROMPT, ())
    assert item.duty.no_number.startswith(word)


@pytest.mark.parametrize(
    ("duty", "words"),
    [
        pytest.param(HOME_EVENT, "local practice, corroborated", id="home"),
        pytest.param(FOSTERING, "guidance, should; corroborated", id="fostering"),
        pytest.param(SUPPORTED, "local practice, single source", id="supported"),
    ],
)
def test_a_number_that_is_only_text_says_its_force_and_evidence(duty: str, words: str) -> None:
    assert words in declared(duty).no_number


@pytest.mark.parametrize(
    ("duty", "evidence", "provision"),
    [
        pytest.param(HOME_DEATH, Evidence.OFFICIAL, "reg 40(1)", id="home-death"),
        pytest.param(HOME_EVENT, Evidence.OFFICIAL, "reg 40(4)", id="home-event"),
        pytest.param(FOSTERING, Evidence.CORROBORATED, "reg 36", id="fostering"),
        pytest.param(SUPPORTED, Evidence.OFFICIAL, "reg 27", id="supported"),
        pytest.param(OTHER, Evidence.OFFICIAL, "", id="their-own-regulations"),
    ],
)
def test_each_duty_is_statute(duty: str, evidence: Evidence, provision: str) -> None:
    (cited,) = declared(duty).citations

    assert (cited.force, cited.evidence, cited.provision) == (Force.STATUTE, evidence, provision)


def test_the_wording_on_supported_accommodation_was_not_read() -> None:
    (cited,) = declared(SUPPORTED).citations

    assert "not read in the original" in cited.note


@pytest.mark.parametrize("duty", [HOME_DEATH, HOME_EVENT, FOSTERING, SUPPORTED, OTHER, EARLY_YEARS])
def test_from_when_each_applies_was_not_read(duty: str) -> None:
    (edition,) = declared(duty).editions

    assert (edition.start, edition.end) == (None, None)
    assert "as read in 2026" in edition.note

"""Schools, youth justice, the Ombudsman, charities and probation: words, and one known start."""

from __future__ import annotations

import pytest
from tests.support.days import on
from tests.support.in_regime import declared, worked_out

from scrtool import CaseFacts
from scrtool.model import Evidence, Force
from scrtool.schedule.items import Mark, Outcome

SCHOOL = "linked.school"
COMMUNITY = "linked.youth-justice.community"
CUSTODY = "linked.youth-justice.custody"
OMBUDSMAN = "linked.ombudsman"
CHARITY = "linked.charity"
PROBATION = "linked.probation"


@pytest.mark.parametrize(
    ("day", "in_force"),
    [
        pytest.param("Thu 2022-03-31", False, id="the-day-before"),
        pytest.param("Fri 2022-04-01", True, id="the-first-day"),
        pytest.param("Sat 2022-04-02", True, id="the-day-after"),
        pytest.param("Mon 2018-05-07", False, id="the-older-scheme-is-not-encoded"),
    ],
)
def test_the_youth_justice_board_is_told_from_1_april_2022(day: str, in_force: bool) -> None:
    item = worked_out(COMMUNITY, CaseFacts(incident=on(day), youth_justice=True))

    assert item.outcome is (Outcome.PROMPT if in_force else Outcome.NOT_IN_FORCE)


def test_its_number_is_text_and_unconfirmed_and_the_older_scheme_is_a_note() -> None:
    duty = declared(COMMUNITY)

    assert duty.clocks == ()
    assert duty.no_number.startswith("24 hours or the next working day (asked by")
    assert "unconfirmed, check the source" in duty.no_number
    assert any("8 May 2018" in note for note in duty.notes)


@pytest.mark.parametrize(
    ("duty", "word"),
    [
        pytest.param(SCHOOL, "no number", id="school"),
        pytest.param(CUSTODY, "at once", id="custody"),
        pytest.param(OMBUDSMAN, "without delay", id="ombudsman"),
        pytest.param(CHARITY, 'promptly; "no set timeframes"', id="charity"),
        pytest.param(PROBATION, "ask", id="probation"),
    ],
)
def test_the_rest_have_words_and_no_date_on_any_day(duty: str, word: str) -> None:
    item = worked_out(duty, CaseFacts(incident=on("Wed 2016-06-01")))

    assert (item.outcome, item.readings) == (Outcome.PROMPT, ())
    assert item.duty.no_number.startswith(word)


@pytest.mark.parametrize(
    ("duty", "force", "evidence"),
    [
        pytest.param(SCHOOL, Force.GUIDANCE_SHOULD, Evidence.CORROBORATED, id="school"),
        pytest.param(COMMUNITY, Force.REGULATOR, Evidence.OFFICIAL, id="community"),
        pytest.param(CUSTODY, Force.REGULATOR, Evidence.OFFICIAL, id="custody"),
        pytest.param(OMBUDSMAN, Force.STATUTE, Evidence.OFFICIAL, id="ombudsman"),
        pytest.param(CHARITY, Force.REGULATOR, Evidence.OFFICIAL, id="charity"),
        pytest.param(PROBATION, Force.LOCAL, Evidence.UNCONFIRMED, id="probation-least-claim"),
    ],
)
def test_on_whose_word(duty: str, force: Force, evidence: Evidence) -> None:
    cited = declared(duty).citations[0]

    assert (cited.force, cited.evidence) == (force, evidence)


def test_the_ombudsmans_authority_is_for_secure_homes_only() -> None:
    duty = declared(OMBUDSMAN)
    home, custody = duty.citations

    assert "secure children's home only" in home.note
    assert (custody.evidence, custody.read_in) == (Evidence.UNCONFIRMED, ())
    assert "in custody: unconfirmed, check the source" in duty.action
    assert duty.duty_holder == "Registered person (secure home)"


def test_probation_is_to_be_asked_about_and_is_marked() -> None:
    item = worked_out(PROBATION, CaseFacts(probation=True))

    assert item.marks == (Mark.UNCONFIRMED,)
    assert "unconfirmed, check the source" in item.duty.no_number


@pytest.mark.parametrize("duty", [SCHOOL, PROBATION])
def test_a_holder_the_sheet_does_not_state_is_said_to_be_so(duty: str) -> None:
    assert any("not stated" in note for note in declared(duty).notes)

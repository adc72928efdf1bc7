"""Registrar, coroner, police, parents and family: no dates, one known start."""

from __future__ import annotations

import pytest
from tests.support.days import on
from tests.support.in_regime import declared, worked_out

from scrtool import CaseFacts
from scrtool.model import Evidence, Force
from scrtool.schedule.items import Outcome

REGISTRAR = "linked.registrar"
CORONER = "linked.coroner"
POLICE = "linked.police"
PARENTS = "linked.parents"
DUTIES = (REGISTRAR, CORONER, POLICE, PARENTS)


@pytest.mark.parametrize(
    ("death", "in_force"),
    [
        pytest.param("Mon 2019-09-30", False, id="the-day-before"),
        pytest.param("Tue 2019-10-01", True, id="the-first-day"),
        pytest.param("Wed 2019-10-02", True, id="the-day-after"),
    ],
)
def test_the_coroner_is_notified_from_1_october_2019(death: str, in_force: bool) -> None:
    facts = CaseFacts(incident=on(death), died=True, external_cause=True)
    item = worked_out(CORONER, facts)

    assert item.outcome is (Outcome.PROMPT if in_force else Outcome.NOT_IN_FORCE)


@pytest.mark.parametrize("duty", [REGISTRAR, POLICE, PARENTS])
@pytest.mark.parametrize("day", ["Wed 2016-06-01", "Mon 2026-11-23"])
def test_the_rest_are_in_force_on_any_day(duty: str, day: str) -> None:
    item = worked_out(duty, CaseFacts(incident=on(day)))

    assert (item.outcome, item.readings) == (Outcome.PROMPT, ())
    assert "as read in 2026" in item.edition.note


@pytest.mark.parametrize(
    ("duty", "word"),
    [
        pytest.param(REGISTRAR, 'the "required period"; 7 days', id="registrar"),
        pytest.param(CORONER, "as soon as reasonably practicable", id="coroner"),
        pytest.param(POLICE, "immediately", id="police"),
        pytest.param(PARENTS, "no number", id="parents"),
    ],
)
def test_the_words_of_each_are_never_a_date(duty: str, word: str) -> None:
    found = declared(duty)

    assert found.clocks == ()
    assert found.no_number.startswith(word)


def test_the_registrars_number_is_unconfirmed_in_words() -> None:
    assert "unconfirmed, check the source" in declared(REGISTRAR).no_number


@pytest.mark.parametrize(
    ("duty", "force", "evidence"),
    [
        pytest.param(REGISTRAR, Force.STATUTE, Evidence.CORROBORATED, id="registrar"),
        pytest.param(CORONER, Force.STATUTE, Evidence.CORROBORATED, id="coroner"),
        pytest.param(POLICE, Force.LOCAL, Evidence.UNCONFIRMED, id="police-practice"),
        pytest.param(PARENTS, Force.LOCAL, Evidence.SINGLE_SOURCE, id="parents-lincolnshire"),
    ],
)
def test_on_whose_word(duty: str, force: Force, evidence: Evidence) -> None:
    (cited,) = declared(duty).citations

    assert (cited.force, cited.evidence) == (force, evidence)


@pytest.mark.parametrize("duty", DUTIES)
def test_each_has_one_recipient(duty: str) -> None:
    assert len(declared(duty).recipients) == 1


def test_parents_of_a_looked_after_child_are_told_under_another_duty() -> None:
    assert any("england.looked-after-death.parents" in note for note in declared(PARENTS).notes)

"""What is left out, with its reason: every row of the sheet's table, and the leads apart."""

from __future__ import annotations

import pytest

from scrtool.rules.not_encoded import LEADS, NOT_ENCODED


def test_every_row_of_the_table_is_here_once() -> None:
    assert len(NOT_ENCODED) == 23
    assert len({(row.regime, row.place) for row in NOT_ENCODED}) == 23


@pytest.mark.parametrize("field", ["regime", "place", "reason"])
def test_no_cell_is_empty(field: str) -> None:
    assert all(getattr(row, field).strip() for row in NOT_ENCODED)


@pytest.mark.parametrize(
    ("regime", "place", "reason"),
    [
        pytest.param(
            "Child and adult practice reviews: completion",
            "Wales",
            "about six months is generally understood; not read in the original",
            id="wales",
        ),
        pytest.param(
            "Serious case management review",
            "Isle of Man",
            "panel and guidance exist; no time limit found",
            id="isle-of-man",
        ),
        pytest.param("Mental health homicide review", "England", "no source found", id="england"),
        pytest.param(
            "SCR as a thyristor (silicon controlled rectifier)",
            "-",
            "the summary mixes this in; not a safeguarding term",
            id="nowhere",
        ),
    ],
)
def test_a_row_is_the_text_shown(regime: str, place: str, reason: str) -> None:
    assert (regime, place, reason) in NOT_ENCODED


def test_places_are_those_of_the_sheet() -> None:
    assert {row.place for row in NOT_ENCODED} == {
        "Wales",
        "Northern Ireland",
        "England and Wales",
        "Scotland",
        "England",
        "Jersey",
        "Guernsey and Alderney",
        "Isle of Man",
        "New York State, USA",
        "-",
    }


@pytest.mark.parametrize("lead", ["Welsh reviews about six months", "about 8 weeks", "OWHR about"])
def test_leads_are_named_as_not_to_be_encoded(lead: str) -> None:
    assert LEADS.startswith("Leads, not to be encoded until read: ")
    assert lead in LEADS
    assert not [row for row in NOT_ENCODED if lead in row.reason]

"""The columns say of every case what the plain path says, row for row."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.support.generated import AS_OF, as_rows, first_difference, framed, plain, register
from tests.support.strategies import cases

from scrtool.calendars import SHIPPED, Calendar, calendar
from scrtool.facts import CaseFacts
from scrtool.frame import deadlines
from scrtool.model import CalendarId
from scrtool.rules import REGIMES

GENERATED = register(600, seed=1)
PROCLAIMED = frozenset((date(2023, 5, 9), date(2024, 2, 29), date(2026, 3, 14)))


def closed(division: CalendarId) -> Calendar:
    return calendar(division, SHIPPED, PROCLAIMED)


@pytest.mark.parametrize("regime", REGIMES)
def test_a_generated_register_is_answered_as_case_by_case(regime: str) -> None:
    found = as_rows(deadlines(framed(GENERATED), as_of=AS_OF, regime=regime))

    assert first_difference(found, plain(GENERATED, regime)) == ""


@pytest.mark.parametrize("regime", ["england", "scotland"])
def test_closed_days_given_move_and_mark_the_same_dates(regime: str) -> None:
    wanted = plain(GENERATED, regime, calendars=closed)
    found = as_rows(deadlines(framed(GENERATED), as_of=AS_OF, regime=regime, calendars=closed))

    assert first_difference(found, wanted) == ""
    assert any("closed-day-given" in row.notes for row in found) is (
        regime in {"england", "scotland"}
    )


@pytest.mark.parametrize("as_of", [date(2018, 6, 29), date(2024, 2, 29), date(2031, 12, 25)])
def test_any_day_may_be_looked_at(as_of: date) -> None:
    found = as_rows(deadlines(framed(GENERATED[:200]), as_of=as_of))

    assert first_difference(found, plain(GENERATED[:200], "england", as_of)) == ""


@settings(max_examples=15)
@given(known=st.lists(cases(), min_size=1, max_size=8))
def test_cases_that_can_be_true_are_answered_alike(known: list[CaseFacts]) -> None:
    drawn = [
        {"ref": f"case-{number}", **{k: v for k, v in case._asdict().items() if v is not None}}
        for number, case in enumerate(known)
    ]

    found = as_rows(deadlines(framed(drawn), as_of=AS_OF))

    assert first_difference(found, plain(drawn, "england")) == ""


@pytest.mark.parametrize(
    "columns",
    [
        pytest.param(["incident"], id="the incident alone"),
        pytest.param(["notified", "abuse", "died", "looked_after"], id="no day of the incident"),
        pytest.param(["incident", "aware", "notified", "rapid_review_sent"], id="no answers"),
    ],
)
def test_a_column_that_is_not_there_is_not_known(columns: list[str]) -> None:
    few = [{k: v for k, v in case.items() if k in {"ref", *columns}} for case in GENERATED[:200]]

    found = as_rows(deadlines(framed(few).select("ref", *columns), as_of=AS_OF))

    assert first_difference(found, plain(few, "england")) == ""

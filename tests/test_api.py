"""The library's public calls, as a program that imports it makes them."""

from __future__ import annotations

from datetime import date

import pytest
from tests.support.england import due_and_safe, item

import scrtool
from scrtool import CaseFacts, InputError, compute
from scrtool.calendars import SHIPPED, calendar
from scrtool.model import CalendarId


@pytest.mark.parametrize("regime", ["", "mercia", "England"])
def test_a_regime_that_is_not_there_is_refused_by_name(regime: str) -> None:
    with pytest.raises(InputError) as caught:
        compute(CaseFacts(), regime)

    (problem,) = caught.value.problems
    assert (problem.where, problem.typed) == ("regime", regime)
    assert "england" in problem.expected


def test_contradictory_facts_are_refused() -> None:
    with pytest.raises(InputError, match="2024-03-01 or later"):
        compute(CaseFacts(incident=date(2024, 3, 1), aware=date(2024, 2, 29)))


def test_a_date_alone_answers_under_the_law_of_england() -> None:
    schedule = compute(CaseFacts(incident=date(2024, 3, 1), looked_after=True))

    assert schedule.regime.id == "england"
    due = due_and_safe(item("england.notify-panel", schedule))
    assert due == (date(2024, 3, 8), date(2024, 3, 8))
    assert schedule.to_dict()["regime"] == "england"


def test_a_local_reading_is_added_where_it_is_chosen() -> None:
    facts = CaseFacts(incident=date(2024, 3, 1), aware=date(2024, 3, 4))
    chosen = {"england.notify-panel": frozenset({"incident"})}

    panel = item("england.notify-panel", compute(facts, presets=chosen))
    partners = item("england.notify-partners", compute(facts, presets=chosen))

    assert due_and_safe(panel) == (date(2024, 3, 11), date(2024, 3, 8))
    assert due_and_safe(partners) == (date(2024, 3, 11), date(2024, 3, 11))


def test_another_calendar_may_be_given() -> None:
    closed = frozenset({date(2024, 3, 5)})

    schedule = compute(
        CaseFacts(incident=date(2024, 3, 1)),
        calendars=lambda division: calendar(division, SHIPPED, closed),
    )

    limit = due_and_safe(item("england.notify-panel", schedule))
    assert limit == (date(2024, 3, 11), date(2024, 3, 11))
    assert schedule.calendars(CalendarId.SCOTLAND).closed(date(2024, 3, 5)) is not None


def test_every_public_name_is_there() -> None:
    assert all(getattr(scrtool, name) is not None for name in scrtool.__all__)


def test_a_name_that_is_not_there_is_an_ordinary_mistake() -> None:
    with pytest.raises(AttributeError, match="no attribute 'comptue'"):
        scrtool.comptue  # noqa: B018  the look-up is what is tested


def test_the_examples_of_the_contract() -> None:
    add, count, months = scrtool.add_working_days, scrtool.count_working_days, scrtool.add_months

    assert add(date(2024, 3, 1), 5) == date(2024, 3, 8)
    assert add(date(2026, 11, 26), -7, calendar="scotland") == date(2026, 11, 17)
    assert count(date(2024, 3, 1), date(2024, 3, 8)) == 5
    assert months(date(2026, 8, 31), 6) == date(2027, 2, 28)

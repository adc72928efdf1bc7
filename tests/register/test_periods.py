"""Years from 1 April to 31 March, and their quarters."""

from __future__ import annotations

from datetime import date

import pytest

from scrtool.register.periods import Period, quarter_of


@pytest.mark.parametrize(
    ("year", "month", "name"),
    [
        pytest.param(2024, 3, "2023-24 Q4", id="the-last-month-of-a-year"),
        pytest.param(2024, 4, "2024-25 Q1", id="the-first-month-of-a-year"),
        pytest.param(2024, 6, "2024-25 Q1", id="the-last-month-of-a-quarter"),
        pytest.param(2024, 7, "2024-25 Q2", id="the-first-month-of-a-quarter"),
        pytest.param(2024, 12, "2024-25 Q3", id="december"),
        pytest.param(2025, 1, "2024-25 Q4", id="january-is-of-the-year-before"),
        pytest.param(1999, 12, "1999-00 Q3", id="the-turn-of-the-century"),
    ],
)
def test_a_month_is_in_one_quarter(year: int, month: int, name: str) -> None:
    assert quarter_of(year, month).name == name


@pytest.mark.parametrize(
    ("period", "first", "last"),
    [
        (Period(2024), date(2024, 4, 1), date(2025, 3, 31)),
        (Period(2024, 1), date(2024, 4, 1), date(2024, 6, 30)),
        (Period(2024, 2), date(2024, 7, 1), date(2024, 9, 30)),
        (Period(2024, 3), date(2024, 10, 1), date(2024, 12, 31)),
        (Period(2023, 4), date(2024, 1, 1), date(2024, 3, 31)),
    ],
)
def test_a_period_has_a_first_and_a_last_day(period: Period, first: date, last: date) -> None:
    assert (period.first_day, period.last_day) == (first, last)


def test_a_quarter_is_part_of_its_year() -> None:
    assert Period(2023, 4).whole_year.name == "2023-24"

"""Days on a line in proportion to time, and labels that keep apart."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.support.days import on

from scrtool.render.page.scale import Scale, apart

YEAR = Scale(on("Mon 2024-01-01"), on("Tue 2024-12-31"), 10, 365)


@pytest.mark.parametrize(
    ("day", "down"),
    [
        pytest.param("Mon 2024-01-01", 10, id="first"),
        pytest.param("Tue 2024-01-02", 11, id="a-day-is-a-pixel-here"),
        pytest.param("Thu 2024-02-29", 69, id="leap-day"),
        pytest.param("Tue 2024-12-31", 375, id="last"),
    ],
)
def test_a_day_stands_in_proportion_to_time(day: str, down: int) -> None:
    assert YEAR.at(on(day)) == down


def test_one_day_alone_stands_at_the_top() -> None:
    day = on("Mon 2024-01-01")

    assert Scale(day, day, 10, 200).at(day) == 10


@pytest.mark.parametrize(
    ("space", "months"),
    [
        pytest.param(18, [*range(1, 13)], id="every-month"),
        pytest.param(40, [1, 4, 7, 10], id="every-quarter"),
        pytest.param(150, [1, 7], id="every-half-year"),
        pytest.param(300, [1], id="every-year"),
    ],
)
def test_months_are_marked_as_closely_as_there_is_room(space: int, months: list[int]) -> None:
    assert [day.month for day in YEAR.ticks(space)] == months


def test_a_line_of_many_years_is_marked_by_few_of_them() -> None:
    long = Scale(date(1990, 5, 1), date(2030, 5, 1), 0, 260)

    assert [day.year for day in long.ticks(18)] == [
        1990,
        1995,
        2000,
        2005,
        2010,
        2015,
        2020,
        2025,
        2030,
    ][1:]


def test_a_line_without_the_first_of_a_month_has_no_mark() -> None:
    assert Scale(on("Tue 2024-01-02"), on("Wed 2024-01-31"), 0, 300).ticks(18) == ()


@pytest.mark.parametrize(
    ("wanted", "tops"),
    [
        pytest.param((0, 50, 100), (0, 50, 100), id="apart-already"),
        pytest.param((0, 5, 100), (0, 20, 100), id="pushed-down"),
        pytest.param((0, 195, 198), (0, 160, 180), id="pushed-up-from-the-end"),
        pytest.param((90, 90, 90), (90, 110, 130), id="all-on-one-day"),
    ],
)
def test_labels_are_pushed_apart(wanted: tuple[int, ...], tops: tuple[int, ...]) -> None:
    assert apart(wanted, (20, 20, 20), 200) == tops


@given(st.lists(st.tuples(st.integers(0, 500), st.integers(10, 90)), min_size=1, max_size=40))
def test_no_label_covers_another_or_leaves_the_line(labels: list[tuple[int, int]]) -> None:
    wanted, sizes = zip(*sorted(labels), strict=True)
    bottom = max(600, sum(sizes))
    placed = [*zip(apart(wanted, sizes, bottom), sizes, strict=True)]

    assert placed[0][0] >= 0
    assert placed[-1][0] + placed[-1][1] <= bottom
    assert all(top + size <= following for (top, size), (following, _) in pairwise(placed))

"""Counting alone: an invented calendar, months, hours and the walk."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scrtool.timing import Day, DayTable, add_months, walk

# A calendar of three invented closed days, in March 2024: a Monday, a Tuesday and a Friday.
CLOSED = {date(2024, 3, 11): "fair", date(2024, 3, 12): "fair", date(2024, 3, 22): "flood"}
FIRST, LAST = date(2024, 3, 1), date(2024, 3, 31)  # Friday to Sunday
MARCH = DayTable(FIRST.toordinal(), LAST.toordinal(), CLOSED)


def why_closed(day: date) -> str | None:
    return ("Saturday", "Sunday")[day.weekday() - 5] if day.weekday() > 4 else CLOSED.get(day)


def march(day: int) -> date:
    return date(2024, 3, day)


@pytest.mark.parametrize(
    ("start", "n", "due"),
    [
        pytest.param(9, 0, 9, id="nought-on-a-saturday-is-that-saturday"),
        pytest.param(11, 0, 11, id="nought-on-a-closed-day-is-that-day"),
        pytest.param(1, 0, 1, id="nought-on-the-first-day-of-the-table"),
        pytest.param(31, 0, 31, id="nought-on-the-last-day-of-the-table"),
        pytest.param(4, 1, 5, id="monday-to-tuesday"),
        pytest.param(1, 1, 4, id="friday-to-monday"),
        pytest.param(2, 1, 4, id="saturday-to-monday"),
        pytest.param(3, 1, 4, id="sunday-to-monday"),
        pytest.param(8, 1, 13, id="over-a-weekend-and-two-closed-days"),
        pytest.param(11, 1, 13, id="from-a-closed-day"),
        pytest.param(21, 1, 25, id="over-a-closed-friday"),
        pytest.param(1, 5, 8, id="a-week"),
        pytest.param(1, 17, 29, id="three-closed-days-and-three-weekends"),
        pytest.param(28, 1, 29, id="the-last-working-day-of-the-table"),
        pytest.param(8, -1, 7, id="one-back"),
        pytest.param(4, -1, 1, id="monday-back-to-friday"),
        pytest.param(3, -1, 1, id="sunday-back-to-friday"),
        pytest.param(13, -1, 8, id="back-over-two-closed-days-and-a-weekend"),
        pytest.param(12, -1, 8, id="back-from-a-closed-day"),
        pytest.param(31, -18, 1, id="back-to-the-first-day-of-the-table"),
    ],
)
def test_working_days_are_added_and_counted(start: int, n: int, due: int) -> None:
    assert MARCH.add(march(start), n) == march(due)
    assert MARCH.count(march(start), march(due)) == n


@pytest.mark.parametrize(
    ("a", "b", "days"),
    [
        pytest.param(8, 8, 0, id="a-day-to-itself"),
        pytest.param(11, 11, 0, id="a-closed-day-to-itself"),
        pytest.param(1, 3, 0, id="friday-to-sunday"),
        pytest.param(8, 12, 0, id="up-to-a-closed-day"),
        pytest.param(1, 8, 5, id="first-left-out-last-let-in"),
        pytest.param(2, 8, 5, id="from-the-saturday-is-the-same"),
        pytest.param(8, 1, -5, id="back-first-let-in-day-before-the-last-let-in"),
        pytest.param(9, 1, -6, id="back-from-a-saturday-counts-the-friday-before-it"),
        pytest.param(12, 8, -1, id="back-over-a-closed-day-to-an-open-one"),
        pytest.param(12, 9, 0, id="back-over-nothing-but-closed-days"),
    ],
)
def test_working_days_between_two_days(a: int, b: int, days: int) -> None:
    assert MARCH.count(march(a), march(b)) == days


@pytest.mark.parametrize(
    ("start", "n"),
    [
        pytest.param(date(2024, 2, 29), 0, id="start-before-nought"),
        pytest.param(date(2024, 2, 29), 1, id="start-before"),
        pytest.param(date(2024, 2, 1), 1, id="start-well-before"),
        pytest.param(date(2024, 2, 29), -1, id="start-before-and-back"),
        pytest.param(date(2024, 4, 1), 0, id="start-after-nought"),
        pytest.param(date(2024, 4, 1), 1, id="start-after"),
        pytest.param(date(2024, 4, 1), -1, id="start-after-and-back"),
        pytest.param(FIRST, -1, id="answer-before-from-the-first-day"),
        pytest.param(date(2024, 3, 4), -2, id="answer-before"),
        pytest.param(date(2024, 3, 29), 1, id="answer-after"),
        pytest.param(LAST, 1, id="answer-after-the-last-day"),
        pytest.param(FIRST, 10**30, id="a-huge-number"),
        pytest.param(LAST, -(10**30), id="a-huge-number-back"),
    ],
)
def test_nothing_wraps_round_the_ends_of_the_table(start: date, n: int) -> None:
    with pytest.raises(IndexError):
        MARCH.add(start, n)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        pytest.param(date(2024, 2, 29), FIRST, id="from-before"),
        pytest.param(FIRST, date(2024, 2, 29), id="to-before"),
        pytest.param(date(2024, 4, 1), LAST, id="from-after"),
        pytest.param(LAST, date(2024, 4, 1), id="to-after"),
    ],
)
def test_a_count_from_outside_the_table_is_refused(a: date, b: date) -> None:
    with pytest.raises(IndexError):
        MARCH.count(a, b)


def test_a_count_back_from_the_first_day_of_the_table() -> None:
    assert MARCH.count(FIRST, FIRST) == 0
    assert MARCH.count(LAST, FIRST) == -18


def test_closed_days_outside_the_table_change_nothing() -> None:
    strays = {*CLOSED, date(2024, 2, 29), date(2024, 4, 1), date(1999, 1, 4), march(9)}
    table = DayTable(FIRST.toordinal(), LAST.toordinal(), strays)

    assert table.count(FIRST, LAST) == MARCH.count(FIRST, LAST) == 17


def test_the_first_and_the_last_day_of_a_table_can_be_closed_and_nothing_else_left() -> None:
    monday, wednesday = march(4), march(6)
    table = DayTable(monday.toordinal(), wednesday.toordinal(), {monday, wednesday})

    assert table.add(monday, 1) == table.add(wednesday, -1) == march(5)
    assert (table.count(monday, wednesday), table.count(wednesday, monday)) == (1, -1)


def test_the_same_table_by_date() -> None:
    rank, open_days = MARCH.by_date()

    assert (min(rank), max(rank), len(rank)) == (FIRST, LAST, 31)
    assert (rank[FIRST], rank[march(3)], rank[march(4)], rank[LAST]) == (1, 1, 2, 18)
    assert [day.day for day in open_days[:8]] == [1, 4, 5, 6, 7, 8, 13, 14]


class DateOfAnotherLibrary(date):
    """A ``date`` with a name of its own and no time of day."""


class NumberOfAnotherLibrary:
    def __index__(self) -> int:
        return 5


def test_a_date_or_whole_number_of_another_library_will_do() -> None:
    day = DateOfAnotherLibrary(2024, 3, 1)

    assert MARCH.add(day, 5) == march(8)
    assert type(MARCH.add(day, 0)) is date
    assert MARCH.add(march(1), NumberOfAnotherLibrary()) == march(8)  # type: ignore[arg-type]  # on purpose
    assert MARCH.count(day, march(8)) == MARCH.count(march(1), march(8)) == 5
    assert MARCH.count(march(8), day) == -5


@pytest.mark.parametrize("n", [0, 1, -1])
def test_a_datetime_is_never_taken_for_a_day(n: int) -> None:
    midnight = datetime(2024, 3, 8, tzinfo=UTC)
    with pytest.raises(TypeError, match="not a datetime"):
        MARCH.add(midnight, n)
    with pytest.raises(TypeError, match="not a datetime"):
        MARCH.count(midnight, march(8))
    with pytest.raises(TypeError, match="not a datetime"):
        MARCH.count(march(8), midnight)
    with pytest.raises(TypeError, match="not a datetime"):
        add_months(midnight, n)


def test_text_is_never_taken_for_a_day() -> None:
    with pytest.raises(TypeError, match="not a str"):
        MARCH.add("2024-03-08", 1)  # type: ignore[arg-type]  # on purpose


@pytest.mark.parametrize("n", [True, False, 0.0, 1.0, 2.5, "5", None])
def test_only_a_whole_number_counts(n: int) -> None:
    with pytest.raises(TypeError):
        MARCH.add(march(1), n)
    with pytest.raises(TypeError):
        add_months(march(1), n)


@given(start=st.dates(FIRST, LAST), end=st.dates(FIRST, LAST))
def test_the_table_agrees_with_the_walk(start: date, end: date) -> None:
    days = [day.count for day in walk(start, end, why_closed) if day.count is not None]

    assert abs(MARCH.count(start, end)) == days[-1]
    if why_closed(end) is None:
        assert MARCH.add(start, MARCH.count(start, end)) == end


def test_the_walk_numbers_what_it_counts_and_says_why_it_skips() -> None:
    assert list(walk(march(8), march(13), why_closed)) == [
        Day(march(8), 0, None),
        Day(march(9), None, "Saturday"),
        Day(march(10), None, "Sunday"),
        Day(march(11), None, "fair"),
        Day(march(12), None, "fair"),
        Day(march(13), 1, None),
    ]


def test_the_walk_goes_back() -> None:
    assert list(walk(march(13), march(7), why_closed)) == [
        Day(march(13), 0, None),
        Day(march(12), None, "fair"),
        Day(march(11), None, "fair"),
        Day(march(10), None, "Sunday"),
        Day(march(9), None, "Saturday"),
        Day(march(8), 1, None),
        Day(march(7), 2, None),
    ]


@pytest.mark.parametrize("day", [8, 9, 11])
def test_a_walk_to_where_it_starts_is_day_0_alone(day: int) -> None:
    assert list(walk(march(day), march(day), why_closed)) == [Day(march(day), 0, None)]


@pytest.mark.parametrize(
    ("start", "end", "days"),
    [
        pytest.param(date(2026, 11, 27), date(2026, 12, 25), 28, id="C4-28-days-to-christmas"),
        pytest.param(date(2026, 11, 27), date(2026, 12, 11), 14, id="C6-two-weeks"),
        pytest.param(date(2012, 10, 1), date(2012, 9, 3), 28, id="E2-four-weeks-back"),
    ],
)
def test_calendar_days_and_weeks_leave_nothing_out(start: date, end: date, days: int) -> None:
    assert [*walk(start, end, lambda _day: None)][-1] == Day(end, days, None)

"""Months and hours: the corresponding date, and elapsed time over the change of the clocks."""

from __future__ import annotations

import sys
import zoneinfo
from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scrtool.errors import InputError
from scrtool.timing import add_hours, add_months, london


@pytest.mark.parametrize(
    ("start", "months", "due"),
    [
        pytest.param(date(2026, 2, 28), 0, date(2026, 2, 28), id="no-months"),
        pytest.param(date(2026, 8, 31), 6, date(2027, 2, 28), id="A19-february-too-short"),
        pytest.param(date(2025, 12, 31), 6, date(2026, 6, 30), id="A20-june-too-short"),
        pytest.param(date(2027, 8, 29), 6, date(2028, 2, 29), id="A21-leap-year-has-the-day"),
        pytest.param(date(2027, 8, 31), 6, date(2028, 2, 29), id="leap-year-too-short-for-31"),
        pytest.param(date(2026, 11, 26), 12, date(2027, 11, 26), id="A22-one-year"),
        pytest.param(date(2026, 11, 26), 36, date(2029, 11, 26), id="A23-three-years"),
        pytest.param(date(2024, 2, 29), 12, date(2025, 2, 28), id="a-year-from-a-leap-day"),
        pytest.param(date(2026, 12, 1), -6, date(2026, 6, 1), id="C10-six-months-back"),
        pytest.param(date(2026, 11, 22), 6, date(2027, 5, 22), id="C12-a-saturday-not-moved"),
        pytest.param(date(1978, 9, 30), 4, date(1979, 1, 30), id="E1-dodds-v-walker"),
        pytest.param(date(2012, 10, 2), -6, date(2012, 4, 2), id="E3-six-months-before"),
        pytest.param(date(2012, 1, 17), 3, date(2012, 4, 17), id="E5-start-day-left-out"),
        pytest.param(date(2026, 4, 29), 2, date(2026, 6, 29), id="E6-day-after-two-months"),
        pytest.param(date(2018, 6, 29), 12, date(2019, 6, 29), id="E8-twelve-months"),
        pytest.param(date(2019, 6, 29), 3, date(2019, 9, 29), id="E8-then-three"),
        pytest.param(date(2026, 3, 31), -1, date(2026, 2, 28), id="back-to-a-shorter-month"),
        pytest.param(date(2026, 1, 31), -1, date(2025, 12, 31), id="back-over-the-new-year"),
        pytest.param(date(2026, 11, 30), 1, date(2026, 12, 30), id="into-december"),
        pytest.param(date(2026, 12, 31), 2, date(2027, 2, 28), id="over-the-new-year"),
    ],
)
def test_months_end_on_the_corresponding_date(start: date, months: int, due: date) -> None:
    assert add_months(start, months) == due


def by_the_month(start: date, months: int) -> date:
    """Return what ``add_months`` should: the corresponding date, or the last one there is."""
    year, month = divmod(start.year * 12 + start.month - 1 + months, 12)
    days = range(start.day, 0, -1)
    return next(found for day in days if (found := date_or_none(year, month + 1, day)))


def date_or_none(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


@given(start=st.dates(date(1000, 1, 1), date(8000, 12, 31)), months=st.integers(-9999, 9999))
def test_months_agree_with_looking_for_the_date(start: date, months: int) -> None:
    assert add_months(start, months) == by_the_month(start, months)


@given(
    a=st.dates(date(1978, 1, 1), date(2100, 12, 31)),
    b=st.dates(date(1978, 1, 1), date(2100, 12, 31)),
    months=st.integers(-600, 600),
)
def test_a_later_trigger_never_gives_an_earlier_month_end(a: date, b: date, months: int) -> None:
    assert add_months(min(a, b), months) <= add_months(max(a, b), months)


@pytest.mark.parametrize("months", [12 * 7976, -12 * 2024, 10**9, 10**30, -(10**30)])
def test_months_beyond_the_calendar_are_refused(months: int) -> None:
    with pytest.raises(InputError) as refused:
        add_months(date(2024, 3, 1), months)

    assert str(refused.value) == (
        "date: '2024-03-01' is not usable; "
        "expected a date whose months stay within the years 1 to 9999"
    )


def test_months_reach_from_the_first_year_to_the_last() -> None:
    assert add_months(date(2024, 3, 1), -12 * 2023) == date(1, 3, 1)
    assert add_months(date(2024, 3, 31), 12 * 7975 + 9) == date(9999, 12, 31)


def at(text: str) -> datetime:
    return datetime.fromisoformat(text)


@pytest.mark.parametrize(
    ("start", "hours", "due"),
    [
        pytest.param("2026-11-27T15:00", 0, "2026-11-27T15:00+00:00", id="no-hours"),
        pytest.param("2026-11-27T15:00", 24, "2026-11-28T15:00+00:00", id="C2-to-a-saturday"),
        pytest.param("2026-12-24T18:00", 24, "2026-12-25T18:00+00:00", id="D3-to-christmas"),
        pytest.param("2026-07-01T09:00", 48, "2026-07-03T09:00+01:00", id="in-summer"),
        pytest.param("2026-10-24T09:00", 72, "2026-10-27T08:00+00:00", id="clocks-go-back"),
        pytest.param("2026-03-28T09:00", 72, "2026-03-31T10:00+01:00", id="clocks-go-forward"),
        pytest.param("2026-10-27T08:00", -72, "2026-10-24T09:00+01:00", id="back-over-october"),
        pytest.param("2026-03-31T10:00", -72, "2026-03-28T09:00+00:00", id="back-over-march"),
        pytest.param("2026-10-24T09:00Z", 1, "2026-10-24T11:00+01:00", id="given-in-utc"),
        pytest.param("2026-10-24T09:00+05:30", 1, "2026-10-24T05:30+01:00", id="given-in-delhi"),
        pytest.param("2026-10-25T01:30", 1, "2026-10-25T01:30+00:00", id="shown-twice-first-one"),
        pytest.param("2026-03-29T01:30", 1, "2026-03-29T03:30+01:00", id="never-shown-is-0230"),
    ],
)
def test_hours_are_elapsed_and_shown_in_london(start: str, hours: int, due: str) -> None:
    end = add_hours(at(start), hours)

    assert end.isoformat(timespec="minutes") == due
    assert end.tzinfo is london()


def test_the_second_of_an_hour_shown_twice_can_be_asked_for() -> None:
    second = at("2026-10-25T01:30").replace(fold=1)

    assert add_hours(second, 1) == at("2026-10-25T02:30+00:00")


def test_the_answer_itself_may_be_the_second_showing() -> None:
    end = add_hours(at("2026-10-25T00:30"), 2)

    assert (end.hour, end.minute, end.fold) == (1, 30, 1)


@given(
    start=st.datetimes(datetime(1996, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC)),  # noqa: DTZ001 - Hypothesis wants naive bounds
    hours=st.integers(-1000, 1000),
)
def test_as_many_hours_pass_as_were_asked_for(start: datetime, hours: int) -> None:
    end = add_hours(start, hours)

    assert end.astimezone(UTC) - start == timedelta(hours=hours)
    assert add_hours(end, -hours).astimezone(UTC) == start


@pytest.mark.parametrize(
    ("start", "hours"),
    [
        pytest.param("9999-12-31T23:00+00:00", 2, id="after-the-last-year"),
        pytest.param("0001-01-01T00:00+00:00", -2, id="before-the-first"),
        pytest.param("0001-01-01T00:00+14:00", 0, id="before-the-first-in-utc"),
        pytest.param("2024-03-01T00:00+00:00", 10**12, id="a-huge-number"),
    ],
)
def test_hours_beyond_the_calendar_are_refused(start: str, hours: int) -> None:
    with pytest.raises(InputError, match="a time whose hours stay within the years 1 to 9999"):
        add_hours(at(start), hours)


def test_an_offset_of_its_own_is_enough() -> None:
    start = datetime(2026, 1, 1, 12, tzinfo=timezone(timedelta(hours=1), "somewhere"))

    assert add_hours(start, 1) == at("2026-01-01T12:00+00:00")


def test_a_machine_without_time_zones_is_served_by_those_of_dateutil(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(sys.modules, "tzdata", None)
    zoneinfo.reset_tzpath(to=())
    zoneinfo.ZoneInfo.clear_cache()
    london.cache_clear()
    try:
        assert add_hours(at("2026-10-24T09:00"), 72).isoformat() == "2026-10-27T08:00:00+00:00"
    finally:
        zoneinfo.reset_tzpath()
        london.cache_clear()
    assert add_hours(at("2026-11-27T15:00"), 24) == at("2026-11-28T15:00+00:00")

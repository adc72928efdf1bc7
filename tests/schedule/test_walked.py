"""Every day of a reading: counted with its number, or skipped with its reason."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from tests.support.invented import CLOCK, DUTY, calendars, march, only

from scrtool.facts import CaseFacts
from scrtool.model import CalendarId, Unit
from scrtool.schedule.walked import BY_CLOCK, BY_DATE, walked
from scrtool.timing import Day

CALENDAR = calendars(CalendarId.ENGLAND_AND_WALES)


def days(length: int, unit: Unit, start: date | None, *, floor: bool = False) -> tuple[Day, ...]:
    clock = CLOCK._replace(length=length, unit=unit, floor=floor)
    (reading,) = only(CaseFacts(incident=start), DUTY._replace(clocks=(clock,))).readings
    return walked(reading, CALENDAR)


@pytest.mark.parametrize("unit", Unit)
def test_without_a_day_to_start_from_there_is_nothing_to_show(unit: Unit) -> None:
    assert days(5, unit, None) == ()


def test_hours_without_a_time_of_day_show_nothing() -> None:
    assert days(24, Unit.HOUR, march(8)) == ()


def test_working_days_are_numbered_and_closed_days_say_why() -> None:
    assert days(2, Unit.WORKING_DAY, march(8)) == (
        Day(march(8), 0, None),
        Day(march(9), None, "Saturday"),
        Day(march(10), None, "Sunday"),
        Day(march(11), None, "fair"),
        Day(march(12), None, "fair"),
        Day(march(13), 1, None),
        Day(march(14), 2, None),
    )


def test_counting_back_shows_the_days_in_the_direction_of_counting() -> None:
    assert days(-2, Unit.WORKING_DAY, march(13)) == (
        Day(march(13), 0, None),
        Day(march(12), None, "fair"),
        Day(march(11), None, "fair"),
        Day(march(10), None, "Sunday"),
        Day(march(9), None, "Saturday"),
        Day(march(8), 1, None),
        Day(march(7), 2, None),
    )


def test_calendar_days_are_all_numbered() -> None:
    assert days(4, Unit.DAY, march(8)) == tuple(Day(march(8 + n), n, None) for n in range(5))


@pytest.mark.parametrize(
    ("unit", "end"),
    [
        pytest.param(Unit.MONTH, date(2024, 4, 1), id="a-month"),
        pytest.param(Unit.YEAR, date(2025, 3, 1), id="a-year"),
    ],
)
@pytest.mark.parametrize("floor", [True, False])
def test_months_and_years_number_no_day(unit: Unit, end: date, floor: bool) -> None:
    first, *rest = days(1, unit, march(1), floor=floor)

    assert first == Day(march(1), 0, None)
    assert {(day.count, day.reason) for day in rest} == {(None, BY_DATE)}
    assert rest[-1].on == end


def test_hours_number_no_day() -> None:
    assert days(72, Unit.HOUR, datetime(2024, 3, 8, 9, 0)) == (  # noqa: DTZ001  London's
        Day(march(8), 0, None),
        Day(march(9), None, BY_CLOCK),
        Day(march(10), None, BY_CLOCK),
        Day(march(11), None, BY_CLOCK),
    )


def test_nought_shows_day_0_alone() -> None:
    assert days(0, Unit.WORKING_DAY, march(9)) == (Day(march(9), 0, None),)

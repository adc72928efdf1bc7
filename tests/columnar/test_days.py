"""The working-day dimension agrees with the calendar it is laid out from, day by day."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

import pytest

from scrtool.calendars import FIRST_DAY, LAST_DAY, SHIPPED, Calendar, calendar
from scrtool.columnar.days import days, steps
from scrtool.columnar.sheet import Step
from scrtool.columnar.tables import all_steps
from scrtool.errors import InputError
from scrtool.model import CalendarId, Unit
from scrtool.timing import add_months

ENGLAND = CalendarId.ENGLAND_AND_WALES
# A Tuesday, a Saturday, Christmas Day: only the first would otherwise be a working day.
GIVEN = frozenset((date(2023, 5, 9), date(2026, 3, 14), date(2024, 12, 25)))
SEED = 5


def given(division: CalendarId) -> Calendar:
    return calendar(division, SHIPPED, GIVEN)


def place(day: date) -> int:
    return (day - FIRST_DAY).days


def some_days(count: int) -> list[date]:
    drawn = Random(SEED)  # noqa: S311  not for secrets
    return [FIRST_DAY + timedelta(days=drawn.randrange(place(LAST_DAY))) for _ in range(count)]


def added(of: Calendar, day: date, n: int) -> date | None:
    try:
        return of.add(day, n)
    except InputError:
        return None


@pytest.mark.parametrize("division", CalendarId)
def test_every_day_is_there_once_open_or_with_the_reason_why_not(division: CalendarId) -> None:
    known = days(calendar(division))

    assert (known.dates[0], known.dates[-1]) == (date(1978, 1, 1), date(2100, 12, 31))
    assert len(known.dates) == 44925
    assert known.reasons[place(date(2022, 9, 19))]
    assert not known.is_open[place(date(2022, 9, 19))]
    assert known.is_open[place(date(2022, 9, 20))]


@pytest.mark.parametrize("division", CalendarId)
def test_differences_of_the_running_count_count_working_days(division: CalendarId) -> None:
    of = calendar(division)
    worked = days(of).worked

    for one, other in zip(some_days(500), reversed(some_days(500)), strict=True):
        first, last = sorted((one, other))
        assert worked[place(last)] - worked[place(first)] == of.count(first, last)


@pytest.mark.parametrize("n", [0, 1, 5, 15, 16, -1, -7, -8, 250])
def test_a_step_in_working_days_ends_as_the_calendar_adds(n: int) -> None:
    of = calendar(ENGLAND)
    found = steps(Step(ENGLAND, Unit.WORKING_DAY, n), calendar)

    for day in (*some_days(500), FIRST_DAY, LAST_DAY):
        end = found.ends[place(day)]
        assert end == added(of, day, n)
        assert found.provisional[place(day)] == (end and of.is_provisional(day, end))


@pytest.mark.parametrize(("unit", "n"), [(Unit.MONTH, 6), (Unit.MONTH, -6), (Unit.YEAR, 3)])
def test_a_step_in_months_ends_on_the_corresponding_day(unit: Unit, n: int) -> None:
    found = steps(Step(ENGLAND, unit, n), calendar)
    months = n * (12 if unit is Unit.YEAR else 1)

    assert found.ends == [add_months(day, months) for day in days(calendar(ENGLAND)).dates]


def test_months_and_days_do_not_roll_and_say_where_they_end_on_a_closed_day() -> None:
    found = steps(Step(ENGLAND, Unit.MONTH, 6), calendar)

    assert found.ends[place(date(2023, 6, 25))] == date(2023, 12, 25)
    assert found.closed[place(date(2023, 6, 25))] is True
    assert found.closed[place(date(2023, 6, 27))] is False
    assert found.closed[place(date(2100, 8, 1))] is None


@pytest.mark.parametrize("n", [5, -7])
def test_a_count_says_that_it_meets_a_closed_day_given(n: int) -> None:
    of = given(ENGLAND)
    found = steps(Step(ENGLAND, Unit.WORKING_DAY, n), given)

    for day in (date(2023, 5, 9) + timedelta(days=shift) for shift in range(-20, 21)):
        end = found.ends[place(day)]
        assert end
        assert found.closed_day_given[place(day)] == bool(of.given_between(day, end))


def test_every_clock_of_every_regime_has_its_step() -> None:
    lengths = {(step.calendar, step.unit, step.length) for step in all_steps()}

    assert (ENGLAND, Unit.WORKING_DAY, 5) in lengths
    assert (ENGLAND, Unit.WORKING_DAY, -8) in lengths
    assert (CalendarId.SCOTLAND, Unit.DAY, 28) in lengths
    assert Unit.HOUR not in {unit for _, unit, _ in lengths}

"""Reminders: counted back in working days, from a day or from an hour."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from scrtool.calendars import calendar
from scrtool.errors import InputError
from scrtool.facts import Moment
from scrtool.model import CalendarId
from scrtool.schedule.alarms import alarms

LONDON = ZoneInfo("Europe/London")
ENGLAND = calendar(CalendarId.ENGLAND_AND_WALES)
SCOTLAND = calendar(CalendarId.SCOTLAND)
HOUR = timedelta(hours=1)


def reminded(due: date, *working_days: int) -> list[date]:
    return [alarm.on for alarm in alarms(Moment(due), working_days, ENGLAND)]


def test_no_reminder_is_asked_for() -> None:
    assert alarms(Moment(date(2024, 3, 8)), (), ENGLAND) == ()


@pytest.mark.parametrize(
    ("due", "working_days", "on"),
    [
        pytest.param(date(2024, 3, 8), 1, date(2024, 3, 7), id="ordinary-week"),
        pytest.param(date(2024, 3, 8), 0, date(2024, 3, 8), id="the-day-itself"),
        pytest.param(date(2024, 3, 11), 1, date(2024, 3, 8), id="over-a-weekend"),
        pytest.param(date(2024, 4, 2), 2, date(2024, 3, 27), id="over-easter"),
        pytest.param(date(2024, 4, 2), 5, date(2024, 3, 22), id="a-week-over-easter"),
        pytest.param(date(2026, 12, 29), 1, date(2026, 12, 24), id="over-christmas"),
        pytest.param(date(2024, 3, 9), 1, date(2024, 3, 8), id="due-on-a-saturday"),
    ],
)
def test_a_reminder_is_counted_back_in_working_days(due: date, working_days: int, on: date) -> None:
    assert reminded(due, working_days) == [on]


def test_each_reminder_is_on_its_own_day_in_the_order_asked() -> None:
    assert reminded(date(2024, 4, 2), 5, 2) == [date(2024, 3, 22), date(2024, 3, 27)]


def test_the_calendar_is_that_of_the_clock() -> None:
    due = Moment(date(2024, 1, 3))  # 2 January is a bank holiday in Scotland alone

    assert [a.on for a in alarms(due, (1,), ENGLAND)] == [date(2024, 1, 2)]
    assert [a.on for a in alarms(due, (1,), SCOTLAND)] == [date(2023, 12, 29)]


@pytest.mark.parametrize(
    ("working_days", "before"),
    [
        pytest.param(1, 15 * HOUR, id="nine-the-day-before"),
        pytest.param(0, -9 * HOUR, id="nine-on-the-day"),
        pytest.param(2, 39 * HOUR, id="nine-two-days-before"),
    ],
)
def test_a_whole_day_is_reminded_of_at_nine_counted_from_the_midnight_it_begins_at(
    working_days: int, before: timedelta
) -> None:
    (alarm,) = alarms(Moment(date(2024, 3, 8)), (working_days,), ENGLAND)

    assert alarm.before == before


def at(hour: int, day: int = 8, month: int = 3) -> Moment:
    when = datetime(2024, month, day, hour, tzinfo=LONDON)
    return Moment(when.date(), when)


@pytest.mark.parametrize(
    ("due", "working_days", "before"),
    [
        pytest.param(at(16), 1, 31 * HOUR, id="afternoon"),
        pytest.param(at(8), 0, 0 * HOUR, id="never-after-the-hour-itself"),
        pytest.param(at(16), 0, 7 * HOUR, id="the-same-day"),
        # Friday 25 October 09:00 to Monday 28 October 09:00, when the clocks go back.
        pytest.param(at(9, 28, 10), 1, 73 * HOUR, id="an-hour-more-in-october"),
    ],
)
def test_an_hour_is_reminded_of_by_elapsed_time(
    due: Moment, working_days: int, before: timedelta
) -> None:
    (alarm,) = alarms(due, (working_days,), ENGLAND)

    assert alarm.before == before
    assert due.at
    rung = due.at.astimezone(UTC) - alarm.before
    assert working_days == 0 or rung.astimezone(LONDON).hour == 9


def test_a_day_that_cannot_be_counted_to_is_named_with_its_option() -> None:
    with pytest.raises(InputError, match=r"--alarm: '9wd' is not usable; .*before 1978-01-05"):
        alarms(Moment(date(1978, 1, 5)), (9,), ENGLAND)

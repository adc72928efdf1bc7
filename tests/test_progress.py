"""Met, missed, due, overdue: judged to the day, or to the minute where both times are known."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from tests.support.days import on

from scrtool.calendars import calendar
from scrtool.facts import Moment
from scrtool.model import CalendarId
from scrtool.progress import Status, left, status

ENGLAND = calendar(CalendarId.ENGLAND_AND_WALES)
LIMIT = Moment(date(2024, 3, 8))
AT_NINE = Moment(date(2024, 3, 8), datetime(2024, 3, 8, 9, 0, tzinfo=UTC))
PARIS = timezone(timedelta(hours=1))


@pytest.mark.parametrize(
    ("as_of", "expected"),
    [
        pytest.param(None, None, id="no-day-says-nothing"),
        pytest.param(date(2024, 3, 7), Status.DUE, id="the-day-before"),
        pytest.param(date(2024, 3, 8), Status.DUE, id="on-the-day-until-midnight"),
        pytest.param(date(2024, 3, 9), Status.OVERDUE, id="the-day-after"),
    ],
)
def test_what_is_not_done_is_due_or_overdue(as_of: date | None, expected: Status | None) -> None:
    assert status(LIMIT, None, as_of) is expected


def test_an_hour_is_due_until_its_day_is_over() -> None:
    assert status(AT_NINE, None, date(2024, 3, 8)) is Status.DUE
    assert status(AT_NINE, None, date(2024, 3, 9)) is Status.OVERDUE


@pytest.mark.parametrize(
    ("due", "done", "expected"),
    [
        pytest.param(LIMIT, Moment(date(2024, 3, 7)), Status.MET, id="the-day-before"),
        pytest.param(LIMIT, Moment(date(2024, 3, 8)), Status.MET, id="on-the-last-day"),
        pytest.param(LIMIT, Moment(date(2024, 3, 9)), Status.MISSED, id="the-day-after"),
        pytest.param(
            LIMIT,
            Moment(date(2024, 3, 8), datetime(2024, 3, 8, 23, 59, tzinfo=UTC)),
            Status.MET,
            id="a-minute-before-midnight",
        ),
        pytest.param(AT_NINE, Moment(date(2024, 3, 8)), Status.MET, id="that-day-hour-not-known"),
        pytest.param(AT_NINE, Moment(date(2024, 3, 9)), Status.MISSED, id="the-day-after-the-hour"),
        pytest.param(AT_NINE, AT_NINE, Status.MET, id="to-the-minute"),
        pytest.param(
            AT_NINE,
            Moment(date(2024, 3, 8), datetime(2024, 3, 8, 9, 1, tzinfo=UTC)),
            Status.MISSED,
            id="a-minute-late",
        ),
        pytest.param(
            AT_NINE,
            Moment(date(2024, 3, 8), datetime(2024, 3, 8, 10, 0, tzinfo=PARIS)),
            Status.MET,
            id="the-same-instant-on-another-clock",
        ),
    ],
)
def test_what_is_done_was_met_or_missed(due: Moment, done: Moment, expected: Status) -> None:
    assert status(due, done, date(2024, 4, 1)) is expected
    assert status(due, done, None) is expected


def test_a_time_without_an_offset_is_londons_whatever_the_machine(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    import time  # noqa: PLC0415  only here is a clock asked for

    monkeypatch.setenv("TZ", "America/New_York")
    time.tzset()
    try:
        done = Moment(date(2024, 3, 8), datetime(2024, 3, 8, 8, 59))  # noqa: DTZ001  London's
        assert status(AT_NINE, done, None) is Status.MET
    finally:
        monkeypatch.undo()
        time.tzset()


@pytest.mark.parametrize(
    ("as_of", "due", "days", "working_days"),
    [
        pytest.param("Mon 2024-03-04", "Tue 2024-04-02", 29, 19, id="contract-over-easter"),
        pytest.param("Fri 2024-03-08", "Fri 2024-03-08", 0, 0, id="today"),
        pytest.param("Fri 2024-03-08", "Mon 2024-03-11", 3, 1, id="over-a-weekend"),
        pytest.param("Sat 2024-03-09", "Fri 2024-03-08", -1, -1, id="a-day-over"),
        pytest.param("Mon 2024-03-11", "Fri 2024-03-08", -3, -1, id="a-weekend-over"),
        pytest.param("Tue 2024-03-12", "Fri 2024-03-08", -4, -2, id="a-working-day-over-too"),
    ],
)
def test_what_is_left_is_counted_both_ways(
    as_of: str, due: str, days: int, working_days: int
) -> None:
    assert left(Moment(on(due)), on(as_of), ENGLAND) == (days, working_days)

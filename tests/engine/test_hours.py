"""Clocks that count hours: to the minute, through every weekend, and not without a time of day."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from tests.support.invented import CLOCK, DUTY, march, only

from scrtool.facts import CaseFacts
from scrtool.model import Role, Unit
from scrtool.schedule.items import Item, Mark, Outcome

DAY_LONG = CLOCK._replace(length=24, unit=Unit.HOUR)
HOURS = DUTY._replace(clocks=(DAY_LONG,))
SUMMER = timezone(timedelta(hours=1))


def item(at: date, *lengths: int) -> Item:
    clocks = [DAY_LONG._replace(length=n, name=str(n), role=Role.ALTERNATE) for n in lengths]
    return only(CaseFacts(incident=at), HOURS._replace(clocks=(DAY_LONG, *clocks)))


def test_without_a_time_of_day_it_cannot_be_worked_out_to_the_hour() -> None:
    found = item(march(8))

    assert (found.outcome, found.due) == (Outcome.UNDETERMINED, None)
    assert found.readings[0].trigger is not None
    assert found.missing == found.untimed  # the day is there: what is missing is its hour
    assert found.untimed == (found.readings[0].clock.runs_from,)


def test_midnight_given_is_a_time_of_day() -> None:
    found = item(datetime(2024, 3, 8, 0, 0))  # noqa: DTZ001  London's

    assert found.due is not None
    assert found.due.at == datetime(2024, 3, 9, 0, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("at", "end"),
    [
        pytest.param(
            datetime(2024, 3, 8, 16, 40),  # noqa: DTZ001  London's
            datetime(2024, 3, 9, 16, 40, tzinfo=UTC),
            id="friday-to-saturday",
        ),
        pytest.param(
            datetime(2024, 3, 10, 9, 0),  # noqa: DTZ001  London's
            datetime(2024, 3, 11, 9, 0, tzinfo=UTC),
            id="to-a-closed-monday",
        ),
        pytest.param(
            datetime(2024, 3, 30, 9, 0),  # noqa: DTZ001  London's
            datetime(2024, 3, 31, 10, 0, tzinfo=SUMMER),
            id="the-night-the-clocks-go-forward-is-an-hour-short",
        ),
        pytest.param(
            datetime(2024, 10, 26, 9, 0),  # noqa: DTZ001  London's
            datetime(2024, 10, 27, 8, 0, tzinfo=UTC),
            id="the-night-they-go-back-is-an-hour-long",
        ),
        pytest.param(
            datetime(2024, 3, 8, 16, 40, tzinfo=UTC),
            datetime(2024, 3, 9, 16, 40, tzinfo=UTC),
            id="a-zone-given-is-kept-to",
        ),
    ],
)
def test_hours_pass_on_every_day_and_end_to_the_minute(at: datetime, end: datetime) -> None:
    found = item(at)

    assert found.outcome is Outcome.DEADLINE
    assert found.due is not None
    assert found.due.at is not None
    assert found.due.at.isoformat() == end.isoformat()  # the same instant, and London's offset
    assert found.due.on == end.date()


def test_an_hour_carries_no_mark_of_a_closed_day() -> None:
    reading = item(datetime(2024, 3, 10, 9, 0)).readings[0]  # noqa: DTZ001  London's

    assert (reading.marks, reading.working_day_before) == ((), None)


def test_an_hour_past_the_list_is_not_provisional() -> None:
    reading = item(datetime(2024, 12, 31, 9, 0)).readings[0]  # noqa: DTZ001  London's

    assert Mark.PROVISIONAL not in reading.marks


@pytest.mark.parametrize(
    ("lengths", "safe"),
    [
        pytest.param((23,), "2024-03-09T08:00:00+00:00", id="an-hour-earlier-the-same-day"),
        pytest.param((25,), "2024-03-09T09:00:00+00:00", id="an-hour-later-is-not-safe"),
        pytest.param((23, 5), "2024-03-08T14:00:00+00:00", id="the-earliest-of-three"),
    ],
)
def test_of_two_hours_the_earlier_is_safe(lengths: tuple[int, ...], safe: str) -> None:
    found = item(datetime(2024, 3, 8, 9, 0), *lengths)  # noqa: DTZ001  London's

    assert found.limit is not None
    assert found.limit.safe_due.at is not None
    assert found.limit.safe_due.at.isoformat() == safe


@pytest.mark.parametrize(
    ("unit", "length", "name"),
    [
        pytest.param(Unit.DAY, 1, "number", id="an-hour-of-a-day-ends-before-its-midnight"),
        pytest.param(Unit.DAY, 0, "other", id="the-midnight-before-ends-first"),
    ],
)
def test_an_hour_and_a_day_are_compared_by_when_they_end(
    unit: Unit, length: int, name: str
) -> None:
    other = CLOCK._replace(name="other", role=Role.ALTERNATE, unit=unit, length=length)
    facts = CaseFacts(incident=datetime(2024, 3, 7, 9, 0))  # noqa: DTZ001  London's

    found = only(facts, HOURS._replace(clocks=(DAY_LONG, other)))

    assert found.limit is not None
    assert found.limit.safe.clock.name == name


def test_in_the_hour_that_comes_twice_the_earlier_instant_is_safe() -> None:
    # From 02:30 BST the day before, 23 hours end at 01:30 BST and 24 at 01:30 GMT.
    earlier = DAY_LONG._replace(name="bst", role=Role.ALTERNATE, length=23)
    at = datetime(2024, 10, 26, 1, 30, tzinfo=UTC)

    found = only(CaseFacts(incident=at), HOURS._replace(clocks=(DAY_LONG, earlier)))

    assert found.limit is not None
    assert found.limit.safe.clock.name == "bst"

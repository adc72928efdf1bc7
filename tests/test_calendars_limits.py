"""What a calendar refuses, what the user adds to it, and what it does not load."""

from __future__ import annotations

import subprocess
import sys
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

import pytest

from scrtool.calendars import (
    SHIPPED,
    Published,
    add_working_days,
    calendar,
    count_working_days,
)
from scrtool.errors import InputError
from scrtool.model import CalendarId

if TYPE_CHECKING:
    from collections.abc import Callable

ENGLAND = calendar(CalendarId.ENGLAND_AND_WALES)

WITHIN = "expected a date within 1978-01-01 to 2100-12-31"
COUNT_WITHIN = "expected a date whose count stays within 1978-01-01 to 2100-12-31"


@pytest.mark.parametrize(
    ("start", "n", "message"),
    [
        pytest.param(date(1977, 12, 31), 0, WITHIN, id="1977-nought"),
        pytest.param(date(1977, 12, 31), 5, WITHIN, id="1977"),
        pytest.param(date(1977, 12, 30), -5, WITHIN, id="1977-back"),
        pytest.param(date(2101, 1, 1), 0, WITHIN, id="2101-nought"),
        pytest.param(date(2101, 1, 3), 5, WITHIN, id="2101"),
        pytest.param(date(2101, 1, 1), -5, WITHIN, id="2101-back"),
        pytest.param(date.min, 5, WITHIN, id="the-first-date-there-is"),
        pytest.param(date.max, -5, WITHIN, id="the-last-date-there-is"),
        pytest.param(date(2100, 12, 31), 1, COUNT_WITHIN, id="answer-in-2101"),
        pytest.param(date(1978, 1, 3), -1, COUNT_WITHIN, id="answer-in-1977"),
        pytest.param(date(2024, 3, 1), 10**30, COUNT_WITHIN, id="a-huge-number"),
        pytest.param(date(2024, 3, 1), -(10**5000), COUNT_WITHIN, id="too-huge-to-print"),
    ],
)
def test_dates_before_1978_or_after_2100_are_refused(start: date, n: int, message: str) -> None:
    with pytest.raises(InputError) as refused:
        add_working_days(start, n)

    assert str(refused.value) == f"date: '{start}' is not usable; {message}"


def test_a_count_names_every_date_it_refuses() -> None:
    with pytest.raises(InputError) as refused:
        count_working_days(date(1977, 12, 31), date(2101, 1, 1))

    assert str(refused.value) == (
        f"date: '1977-12-31' is not usable; {WITHIN}\ndate: '2101-01-01' is not usable; {WITHIN}"
    )


@pytest.mark.parametrize(
    ("a", "b"),
    [
        pytest.param(date(1977, 12, 31), date(2024, 3, 1), id="from-1977"),
        pytest.param(date(2024, 3, 1), date(1977, 12, 31), id="to-1977"),
        pytest.param(date(2101, 1, 1), date(2100, 12, 31), id="from-2101"),
        pytest.param(date(2100, 12, 31), date(2101, 1, 1), id="to-2101"),
    ],
)
def test_a_count_outside_1978_to_2100_is_refused(a: date, b: date) -> None:
    with pytest.raises(InputError, match=WITHIN):
        count_working_days(a, b)


@pytest.mark.parametrize(
    "on",
    [
        pytest.param(date(1977, 12, 30), id="friday-in-1977"),
        pytest.param(date(1977, 12, 31), id="saturday-in-1977"),
        pytest.param(date(2101, 1, 1), id="2101"),
    ],
)
def test_no_reason_is_given_outside_1978_to_2100(on: date) -> None:
    with pytest.raises(InputError, match=WITHIN):
        ENGLAND.closed(on)


@pytest.mark.parametrize("name", ["wales", "England-and-Wales", "england_and_wales", "", " "])
@pytest.mark.parametrize(
    "call",
    [
        pytest.param(lambda name: add_working_days(date(2024, 3, 1), 5, name), id="add"),
        pytest.param(
            lambda name: count_working_days(date(2024, 3, 1), date(2024, 3, 8), name), id="count"
        ),
    ],
)
def test_an_unknown_calendar_is_refused_with_those_there_are(
    name: str, call: Callable[[str], object]
) -> None:
    with pytest.raises(InputError) as refused:
        call(name)

    assert str(refused.value) == (
        f"calendar: {name!r} is not usable; "
        "expected one of england-and-wales, scotland, northern-ireland"
    )


@pytest.mark.parametrize("n", [0, 5, -5])
@pytest.mark.parametrize("year", [1970, 2024, 2035, 2150])
def test_a_datetime_is_never_taken_for_a_day(year: int, n: int) -> None:
    with pytest.raises(TypeError, match="not a datetime"):
        add_working_days(datetime(year, 3, 1, tzinfo=UTC), n)


@pytest.mark.parametrize("year", [1970, 2024, 2035, 2150])
def test_nor_is_one_counted_or_looked_up(year: int) -> None:
    midnight = datetime(year, 3, 1, tzinfo=UTC)
    with pytest.raises(TypeError, match="not a datetime"):
        count_working_days(midnight, date(2024, 3, 1))
    with pytest.raises(TypeError, match="not a datetime"):
        count_working_days(date(2024, 3, 1), midnight)
    with pytest.raises(TypeError, match="datetime"):
        ENGLAND.closed(midnight)
    with pytest.raises(TypeError, match="datetime"):
        calendar(CalendarId.SCOTLAND, given=frozenset({midnight}))


@pytest.mark.parametrize("n", [True, False, 0.0, 5.0, -5.0, "5", None])
@pytest.mark.parametrize("year", [2024, 2035])
def test_only_a_whole_number_counts(year: int, n: int) -> None:
    with pytest.raises(TypeError):
        add_working_days(date(year, 3, 1), n)


class TestClosedDaysGiven:
    """Tuesday 24 and Wednesday 25 November 2026 given; a Saturday and Christmas Day besides."""

    given = frozenset(
        {date(2026, 11, 24), date(2026, 11, 25), date(2026, 11, 28), date(2026, 12, 25)}
    )
    closing = calendar(CalendarId.ENGLAND_AND_WALES, given=given)

    def test_they_are_not_counted(self) -> None:
        assert self.closing.add(date(2026, 11, 23), 5) == date(2026, 12, 2)
        assert self.closing.add(date(2026, 11, 26), -1) == date(2026, 11, 23)
        assert self.closing.count(date(2026, 11, 23), date(2026, 11, 30)) == 3

    def test_nor_in_a_year_outside_the_list(self) -> None:
        later = calendar(CalendarId.ENGLAND_AND_WALES, given=frozenset({date(2030, 3, 5)}))

        assert ENGLAND.add(date(2030, 3, 4), 1) == date(2030, 3, 5)
        assert later.add(date(2030, 3, 4), 1) == date(2030, 3, 6)
        assert later.closed(date(2030, 3, 5)) == "closed day you gave"

    def test_other_calendars_do_not_have_them(self) -> None:
        assert ENGLAND.add(date(2026, 11, 23), 5) == date(2026, 11, 30)
        assert add_working_days(date(2026, 11, 23), 5) == date(2026, 11, 30)

    def test_a_day_that_was_closed_anyway_keeps_its_own_reason(self) -> None:
        assert self.closing.closed(date(2026, 11, 24)) == "closed day you gave"
        assert self.closing.closed(date(2026, 11, 28)) == "Saturday"
        assert self.closing.closed(date(2026, 12, 25)) == "Christmas Day"

    @pytest.mark.parametrize(
        ("a", "b", "met"),
        [
            pytest.param(date(2026, 11, 25), date(2026, 12, 31), [], id="day-0-is-not-met"),
            pytest.param(date(2026, 11, 26), date(2026, 12, 31), [], id="closed-anyway"),
            pytest.param(date(2026, 11, 20), date(2026, 11, 23), [], id="before-them"),
            pytest.param(date(2026, 11, 23), date(2026, 11, 24), [24], id="up-to-the-last-day"),
            pytest.param(date(2026, 11, 20), date(2026, 12, 31), [24, 25], id="both-in-order"),
            pytest.param(date(2026, 11, 25), date(2026, 11, 23), [24], id="back-from-day-0"),
            pytest.param(date(2026, 12, 31), date(2026, 11, 24), [24, 25], id="back-to-one"),
        ],
    )
    def test_those_that_a_count_meets_are_named(self, a: date, b: date, met: list[int]) -> None:
        assert self.closing.given_between(a, b) == tuple(date(2026, 11, day) for day in met)

    def test_they_are_refused_outside_1978_to_2100_all_at_once(self) -> None:
        wrong = frozenset({date(1977, 12, 31), date(2101, 1, 3), date(2024, 3, 1)})
        with pytest.raises(InputError) as refused:
            calendar(CalendarId.SCOTLAND, given=wrong)

        assert str(refused.value) == (
            f"closed day: '1977-12-31' is not usable; {WITHIN}\n"
            f"closed day: '2101-01-03' is not usable; {WITHIN}"
        )


@pytest.mark.parametrize(
    ("on", "working"),
    [
        pytest.param(date(2026, 11, 26), date(2026, 11, 26), id="a-working-day-is-its-own"),
        pytest.param(date(2027, 2, 28), date(2027, 2, 26), id="A19-a-sunday"),
        pytest.param(date(2026, 12, 25), date(2026, 12, 24), id="C4-christmas-day"),
        pytest.param(date(2026, 4, 6), date(2026, 4, 2), id="easter-monday"),
        pytest.param(date(2029, 1, 1), date(2028, 12, 29), id="after-the-list"),
    ],
)
def test_the_working_day_on_or_before_a_day(on: date, working: date) -> None:
    assert ENGLAND.working_day_on_or_before(on) == working


def test_there_is_one_calendar_for_a_list_and_its_days() -> None:
    scotland = calendar(CalendarId.SCOTLAND)

    assert scotland is calendar(CalendarId.SCOTLAND, SHIPPED, frozenset())
    assert scotland is not ENGLAND
    assert scotland is not calendar(CalendarId.SCOTLAND, given=frozenset({date(2026, 1, 6)}))
    assert (scotland.id, scotland.published, scotland.given) == ("scotland", SHIPPED, frozenset())


def test_the_shipped_list_says_how_far_it_reaches() -> None:
    assert SHIPPED.name == "GOV.UK list to 2028-12-26"
    for division in CalendarId:
        assert SHIPPED.first(division) == date(2011, 1, 1)
        assert SHIPPED.last(division) == date(2028, 12, 26)


SPANS = ((date(2011, 1, 1), date(2012, 12, 31)), (date(2040, 1, 1), date(2040, 12, 31)))
LISTED = {date(2012, 1, 3): "a day of the first list", date(2040, 1, 3): "and of the second"}
TWO_LISTS = Published(
    "two lists", dict.fromkeys(CalendarId, SPANS), dict.fromkeys(CalendarId, LISTED)
)


class TestAListWithAGap:
    """2011 to 2012 and 2040: between the two, days are worked out by rule and provisional."""

    gap = calendar(CalendarId.ENGLAND_AND_WALES, TWO_LISTS)

    @pytest.mark.parametrize(
        ("start", "due"),
        [
            pytest.param(date(2012, 1, 2), date(2012, 1, 4), id="in-the-first"),
            pytest.param(date(2040, 1, 2), date(2040, 1, 4), id="in-the-second"),
            pytest.param(date(2026, 4, 2), date(2026, 4, 7), id="easter-in-the-gap"),
            pytest.param(date(2039, 12, 30), date(2040, 1, 2), id="from-the-gap-into-the-second"),
        ],
    )
    def test_each_day_follows_the_list_that_has_it(self, start: date, due: date) -> None:
        assert self.gap.add(start, 1) == due

    def test_the_names_of_the_gap_are_those_by_rule(self) -> None:
        assert self.gap.closed(date(2012, 1, 3)) == "a day of the first list"
        assert self.gap.closed(date(2026, 4, 3)) == "Good Friday"
        assert self.gap.closed(date(2040, 12, 25)) is None  # the second list leaves it out

    def test_a_count_across_the_gap_is_provisional(self) -> None:
        assert not self.gap.is_provisional(date(2011, 3, 1), date(2012, 3, 1))
        assert not self.gap.is_provisional(date(2040, 3, 1), date(2040, 4, 1))
        assert self.gap.is_provisional(date(2012, 3, 1), date(2040, 3, 1))
        assert self.gap.is_provisional(date(2026, 3, 1), date(2026, 4, 1))


def test_inside_the_list_nothing_slow_is_loaded() -> None:
    program = """
import sys
from datetime import date
from scrtool.calendars import CalendarId, add_working_days, calendar, count_working_days
add_working_days(date(2024, 3, 1), 5)
count_working_days(date(2024, 3, 1), date(2024, 4, 8), "scotland")
calendar(CalendarId.NORTHERN_IRELAND).closed(date(2024, 3, 1))
loaded = {"holidays", "dateutil", "zoneinfo", "json"} & set(sys.modules)
add_working_days(date(2028, 12, 29), 5)
print(sorted(loaded), "holidays" in sys.modules)
"""
    ran = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )

    assert ran.stdout == "[] True\n"

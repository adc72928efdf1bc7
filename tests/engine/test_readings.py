"""Every clock worked out: the day it ends, and the marks that stand beside the date."""

from __future__ import annotations

from datetime import date

import pytest
from tests.support.invented import (
    ACT,
    ADVISORY,
    ALTERNATE,
    CLOCK,
    DUTY,
    LIST,
    ONE_PAGE,
    PRESET,
    RUMOUR,
    law,
    march,
    only,
)

from scrtool import engine
from scrtool.calendars import Calendar, calendar
from scrtool.facts import CaseFacts, Event
from scrtool.model import CalendarId, Clock, Evidence, Role, Unit
from scrtool.schedule.items import Item, Mark, Outcome, Reading


def read(clock: Clock, start: date) -> Reading:
    (reading,) = only(CaseFacts(incident=start), DUTY._replace(clocks=(clock,))).readings
    return reading


def counting(length: int, unit: Unit) -> Clock:
    return CLOCK._replace(length=length, unit=unit)


@pytest.mark.parametrize(
    ("length", "unit", "start", "end"),
    [
        pytest.param(5, Unit.WORKING_DAY, march(1), march(8), id="a-week"),
        pytest.param(5, Unit.WORKING_DAY, march(8), march(19), id="over-two-closed-days"),
        pytest.param(5, Unit.WORKING_DAY, march(9), march(19), id="from-a-saturday"),
        pytest.param(5, Unit.WORKING_DAY, march(11), march(19), id="from-a-closed-day"),
        pytest.param(0, Unit.WORKING_DAY, march(11), march(11), id="nought-stays-on-a-closed-day"),
        pytest.param(-1, Unit.WORKING_DAY, march(13), march(8), id="back-over-closed-days"),
        pytest.param(10, Unit.DAY, march(1), march(11), id="days-end-on-a-closed-day"),
        pytest.param(28, Unit.DAY, march(1), march(29), id="four-weeks"),
        pytest.param(-1, Unit.DAY, march(12), march(11), id="days-back"),
        pytest.param(1, Unit.MONTH, date(2024, 1, 31), date(2024, 2, 29), id="a-short-month"),
        pytest.param(6, Unit.MONTH, march(1), date(2024, 9, 1), id="six-months-to-a-sunday"),
        pytest.param(1, Unit.YEAR, date(2024, 2, 29), date(2025, 2, 28), id="a-short-year"),
        pytest.param(3, Unit.YEAR, march(1), date(2027, 3, 1), id="three-years"),
    ],
)
def test_a_clock_ends_on_the_day_its_unit_says(
    length: int, unit: Unit, start: date, end: date
) -> None:
    reading = read(counting(length, unit), start)

    assert reading.due == (end, None)
    assert reading.not_before is None


@pytest.mark.parametrize(
    ("clock", "start", "before"),
    [
        pytest.param(counting(10, Unit.DAY), march(1), march(8), id="days-to-a-closed-monday"),
        pytest.param(counting(8, Unit.DAY), march(1), march(8), id="days-to-a-saturday"),
        pytest.param(counting(6, Unit.MONTH), march(1), date(2024, 8, 30), id="months-to-a-sunday"),
        pytest.param(counting(1, Unit.MONTH), date(2024, 2, 22), march(21), id="months-to-a-flood"),
        pytest.param(
            counting(1, Unit.YEAR), date(2023, 3, 11), march(8), id="a-year-to-a-closed-day"
        ),
        pytest.param(counting(7, Unit.DAY), march(1), None, id="days-to-a-working-day"),
        pytest.param(counting(1, Unit.MONTH), march(1), None, id="months-to-a-working-day"),
        pytest.param(counting(0, Unit.WORKING_DAY), march(11), None, id="working-days-never"),
        pytest.param(
            counting(1, Unit.MONTH)._replace(floor=True), date(2024, 2, 22), None, id="nor-a-floor"
        ),
    ],
)
def test_a_limit_on_a_closed_day_names_the_working_day_before(
    clock: Clock, start: date, before: date | None
) -> None:
    reading = read(clock, start)

    assert reading.working_day_before == before
    assert (Mark.NOT_A_WORKING_DAY in reading.marks) is (before is not None)


def test_at_least_is_a_floor_and_never_due() -> None:
    floor = counting(1, Unit.YEAR)._replace(floor=True)
    item = only(CaseFacts(incident=march(1)), DUTY._replace(clocks=(floor,)))

    assert (item.outcome, item.limit) == (Outcome.PROMPT, None)
    assert item.not_before == (date(2025, 3, 1), None)


@pytest.mark.parametrize(
    ("clock", "marks"),
    [
        pytest.param(CLOCK, set(), id="official"),
        pytest.param(CLOCK._replace(citation=RUMOUR), {Mark.UNCONFIRMED}, id="the-number"),
        pytest.param(
            CLOCK._replace(start_evidence=Evidence.UNCONFIRMED), {Mark.UNCONFIRMED}, id="its-start"
        ),
        pytest.param(
            CLOCK._replace(start_evidence=Evidence.SINGLE_SOURCE),
            {Mark.SINGLE_SOURCE},
            id="its-start-on-one-page",
        ),
        pytest.param(
            CLOCK._replace(citation=ONE_PAGE), {Mark.SINGLE_SOURCE}, id="the-number-on-one-page"
        ),
        pytest.param(
            CLOCK._replace(citation=RUMOUR, start_evidence=Evidence.SINGLE_SOURCE),
            {Mark.UNCONFIRMED},
            id="unconfirmed-prevails",
        ),
        pytest.param(
            CLOCK._replace(citation=ONE_PAGE, start_evidence=Evidence.UNCONFIRMED),
            {Mark.UNCONFIRMED},
            id="also-in-the-start-words",
        ),
        pytest.param(
            CLOCK._replace(start_evidence=Evidence.CORROBORATED), set(), id="start-corroborated"
        ),
        pytest.param(
            CLOCK._replace(role=Role.ADVISORY, citation=ACT), {Mark.ADVISORY}, id="advisory"
        ),
        pytest.param(ADVISORY, {Mark.ADVISORY, Mark.UNCONFIRMED}, id="an-advisory-rumour"),
    ],
)
@pytest.mark.parametrize("incident", [None, march(1)])
def test_some_marks_stand_whatever_the_dates(
    clock: Clock, marks: set[Mark], incident: date | None
) -> None:
    (reading,) = only(CaseFacts(incident=incident), DUTY._replace(clocks=(clock,))).readings

    assert set(reading.marks) == marks


def test_the_marks_of_a_date_have_a_fixed_order() -> None:
    clock = ADVISORY._replace(citation=ONE_PAGE)
    assert read(clock, march(1)).marks == (Mark.SINGLE_SOURCE, Mark.ADVISORY)


@pytest.mark.parametrize(
    ("start", "length", "provisional"),
    [
        pytest.param(date(2024, 12, 2), 5, False, id="inside-the-list"),
        pytest.param(date(2024, 12, 30), 1, False, id="to-its-last-day"),
        pytest.param(date(2024, 12, 31), 1, True, id="past-its-last-day"),
        pytest.param(date(2024, 1, 1), 1, False, id="from-its-first-day"),
        pytest.param(date(2024, 1, 1), -1, True, id="back-before-its-first-day"),
        pytest.param(date(2023, 12, 29), 1, True, id="from-before-its-first-day"),
    ],
)
def test_a_count_that_leaves_the_list_is_provisional(
    start: date, length: int, provisional: bool
) -> None:
    marks = read(counting(length, Unit.WORKING_DAY), start).marks

    assert (Mark.PROVISIONAL in marks) is provisional


@pytest.mark.parametrize("unit", [Unit.DAY, Unit.MONTH, Unit.YEAR])
def test_only_working_days_can_be_provisional(unit: Unit) -> None:
    reading = read(counting(1, unit), date(2024, 12, 31))

    assert Mark.PROVISIONAL not in reading.marks


def with_given(start: date, *given: date) -> Reading:
    """Work out five working days on a calendar with further closed days."""

    def calendars(division: CalendarId) -> Calendar:
        return calendar(division, LIST, frozenset(given))

    facts = CaseFacts(incident=start)
    regime = law(DUTY._replace(clocks=(CLOCK,)))
    (item,) = engine.compute(facts, regime, calendars).items
    return item.readings[0]


@pytest.mark.parametrize(
    ("given", "end", "marked"),
    [
        pytest.param((), march(8), False, id="none-given"),
        pytest.param((march(5),), march(13), True, id="met-in-the-count"),
        pytest.param((march(8),), march(13), True, id="on-the-last-day"),
        pytest.param((march(1),), march(8), False, id="on-day-0-which-is-not-counted"),
        pytest.param((march(14),), march(8), False, id="after-the-last-day"),
        pytest.param((march(2),), march(8), False, id="a-saturday-anyway"),
    ],
)
def test_a_closed_day_you_gave_is_skipped_and_said(
    given: tuple[date, ...], end: date, marked: bool
) -> None:
    reading = with_given(march(1), *given)

    assert reading.due == (end, None)
    assert (Mark.CLOSED_DAY_GIVEN in reading.marks) is marked


LOCAL = PRESET._replace(length=1)


def test_a_preset_is_not_worked_out_unless_chosen() -> None:
    duty = DUTY._replace(clocks=(CLOCK, LOCAL))

    assert [one.clock.name for one in only(CaseFacts(incident=march(1)), duty).readings] == [
        "number"
    ]
    chosen = only(CaseFacts(incident=march(1)), duty, "chosen")
    assert limit_of(chosen) == (march(8), march(4))


@pytest.mark.parametrize(
    ("clock", "safe"),
    [
        pytest.param(ALTERNATE._replace(length=1), march(4), id="an-alternate-counts"),
        pytest.param(ALTERNATE._replace(length=9), march(8), id="not-if-it-ends-later"),
        pytest.param(ADVISORY._replace(length=1), march(8), id="an-advisory-never-counts"),
        pytest.param(LOCAL, march(8), id="nor-a-preset-not-chosen"),
        pytest.param(
            ALTERNATE._replace(runs_from=Event.NOTIFIED), march(8), id="nor-one-without-its-day"
        ),
    ],
)
def test_the_safe_date_is_the_earliest_of_those_that_count(clock: Clock, safe: date) -> None:
    item = only(CaseFacts(incident=march(1)), DUTY._replace(clocks=(CLOCK, clock)))

    assert limit_of(item) == (march(8), safe)
    assert item.limit is not None
    assert item.limit.differs is (safe != march(8))


def limit_of(item: Item) -> tuple[date, date] | None:
    limit = item.limit
    return (limit.due.on, limit.safe_due.on) if limit and limit.due else None

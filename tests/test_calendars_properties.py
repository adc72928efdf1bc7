"""What holds for every date and every count, in all three divisions."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scrtool.calendars import Calendar, add_working_days, calendar, count_working_days
from scrtool.model import CalendarId
from scrtool.timing import walk

ONE_DAY = timedelta(days=1)
# Mostly inside the published list, sometimes on either side of it or across its ends.
PUBLISHED = st.dates(date(2011, 1, 1), date(2028, 12, 26))
ANY = st.dates(date(1980, 1, 1), date(2098, 12, 31))
DAYS = PUBLISHED | ANY
COUNTS = st.integers(-80, 80)
GIVEN = st.frozensets(st.dates(date(2026, 1, 1), date(2026, 3, 31)), max_size=20)
CALENDARS = st.sampled_from(CalendarId).map(calendar)


def by_walking(of: Calendar, start: date, n: int) -> date:
    """Return what ``add`` should, by looking at one day after another."""
    step = ONE_DAY if n > 0 else -ONE_DAY
    due, left = start, abs(n)
    while left:
        due += step
        left -= of.closed(due) is None
    return due


@given(of=CALENDARS, start=DAYS)
def test_nought_is_the_day_itself(of: Calendar, start: date) -> None:
    assert of.add(start, 0) == start


@given(of=CALENDARS, start=DAYS, n=COUNTS.filter(bool))
def test_a_count_lands_on_a_working_day(of: Calendar, start: date, n: int) -> None:
    assert of.closed(of.add(start, n)) is None


@given(of=CALENDARS, start=DAYS, n=COUNTS)
def test_adding_agrees_with_looking_at_each_day(of: Calendar, start: date, n: int) -> None:
    assert of.add(start, n) == by_walking(of, start, n)


@given(of=CALENDARS, start=DAYS, n=COUNTS)
def test_the_walk_to_the_due_day_counts_as_many(of: Calendar, start: date, n: int) -> None:
    numbered = [d.count for d in walk(start, of.add(start, n), of.closed) if d.count is not None]

    assert numbered == list(range(abs(n) + 1))


@given(of=CALENDARS, start=DAYS, n=COUNTS)
def test_counting_undoes_adding(of: Calendar, start: date, n: int) -> None:
    assert of.count(start, of.add(start, n)) == n


@given(of=CALENDARS, a=DAYS, b=DAYS)
def test_adding_undoes_counting_where_the_end_is_a_working_day(
    of: Calendar, a: date, b: date
) -> None:
    end = of.working_day_on_or_before(b)

    assert of.add(a, of.count(a, end)) == end


@given(of=CALENDARS, a=DAYS, b=DAYS)
def test_a_count_back_runs_to_the_day_before(of: Calendar, a: date, b: date) -> None:
    a, b = sorted((a, b))

    assert of.count(b, a) == -of.count(a - ONE_DAY, b - ONE_DAY)


@given(of=CALENDARS, a=DAYS, b=DAYS, c=DAYS)
def test_counts_onward_add_up(of: Calendar, a: date, b: date, c: date) -> None:
    a, b, c = sorted((a, b, c))

    assert of.count(a, b) + of.count(b, c) == of.count(a, c)


@given(of=CALENDARS, a=DAYS, later=st.integers(0, 40), n=COUNTS.filter(bool))
def test_a_later_trigger_never_gives_an_earlier_date(
    of: Calendar, a: date, later: int, n: int
) -> None:
    assert of.add(a, n) <= of.add(a + timedelta(days=later), n)


@given(of=CALENDARS, start=DAYS, n=COUNTS)
def test_a_longer_period_ends_later(of: Calendar, start: date, n: int) -> None:
    assert n in {-1, 0} or of.add(start, n) < of.add(start, n + 1)


@given(start=st.dates(date(2025, 12, 1), date(2026, 4, 30)), n=COUNTS, closed=GIVEN)
def test_all_this_holds_with_closed_days_given(
    start: date, n: int, closed: frozenset[date]
) -> None:
    of = calendar(CalendarId.SCOTLAND, given=closed)
    due = of.add(start, n)

    assert due == by_walking(of, start, n)
    assert of.count(start, due) == n
    met = [day.on for day in walk(start, due, of.closed) if day.reason == "closed day you gave"]
    assert of.given_between(start, due) == tuple(sorted(met))


@given(division=st.sampled_from(CalendarId), a=DAYS, b=DAYS, n=COUNTS)
def test_the_plain_functions_are_the_calendar_s(
    division: CalendarId, a: date, b: date, n: int
) -> None:
    assert add_working_days(a, n, division.value) == calendar(division).add(a, n)
    assert count_working_days(a, b, division.value) == calendar(division).count(a, b)


@pytest.mark.parametrize("division", CalendarId)
def test_every_day_of_the_list_and_of_the_years_about_it(division: CalendarId) -> None:
    of = calendar(division)
    origin = date(2010, 1, 1)
    numbered = [day for day in walk(origin, date(2029, 12, 31), of.closed) if day.count]

    assert len(numbered) > 5000
    for day in numbered:
        assert of.count(origin, day.on) == day.count
        assert of.add(origin, of.count(origin, day.on)) == day.on

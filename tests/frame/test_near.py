"""Cases whose days lie well within the calendars are answered by a quicker way, and alike."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import chain

import polars as pl
import pytest
from tests.support.generated import AS_OF, as_rows, first_difference, framed, plain, register

from scrtool.calendars import FIRST_DAY, LAST_DAY, calendar
from scrtool.columnar.plans import plan
from scrtool.columnar.sheet import Ended, Step
from scrtool.errors import InputError
from scrtool.frame import deadlines
from scrtool.frame.near import Reach, near, reach
from scrtool.model import CalendarId, Unit
from scrtool.rules import REGIMES

GENERATED = register(300, seed=11)
EVENTS = ("incident", "aware", "notified", "review_decided", "publish", "published")
WEEKS = timedelta(days=40)


def started(regime: str) -> list[Ended]:
    return [entry for entry in chain(*plan(regime).stages) if isinstance(entry, Ended)]


@pytest.mark.parametrize("regime", REGIMES)
def test_one_case_far_off_changes_nothing_in_the_others(regime: str) -> None:
    cases = framed(GENERATED)
    far = framed([{"ref": "far", "incident": LAST_DAY}])

    alone = as_rows(deadlines(cases, as_of=AS_OF, regime=regime))
    beside = as_rows(deadlines(pl.concat([cases, far]), as_of=AS_OF, regime=regime))

    assert first_difference([row for row in beside if row.ref != "far"], alone) == ""


@pytest.mark.parametrize("regime", REGIMES)
def test_no_count_from_a_near_day_leaves_the_calendars(regime: str) -> None:
    days = near(started(regime), calendar)
    edges = [
        *({"ref": f"{event} {day}", event: day} for event in EVENTS for day in days),
        *({"ref": f"all {day}", **dict.fromkeys(EVENTS, day)} for day in days),
    ]

    found = as_rows(deadlines(framed(edges), as_of=AS_OF, regime=regime))

    assert days.first < date(1985, 1, 1)
    assert days.last > date(2090, 1, 1)
    assert first_difference(found, plain(edges, regime)) == ""


@pytest.mark.parametrize("regime", REGIMES)
def test_at_the_ends_of_the_calendars_a_case_is_answered_alike_or_has_no_answer(
    regime: str,
) -> None:
    days = (FIRST_DAY, FIRST_DAY + WEEKS, LAST_DAY - WEEKS, LAST_DAY)
    edges = [{"ref": f"{event} {day}", event: day} for event in EVENTS for day in days]

    found = as_rows(deadlines(framed(edges), as_of=AS_OF, regime=regime))

    beyond = {row.ref for row in found if not row.id}
    answered = [case for case in edges if case["ref"] not in beyond]
    assert first_difference([row for row in found if row.id], plain(answered, regime)) == ""
    for case in edges:
        if case["ref"] in beyond:
            with pytest.raises(InputError):
                plain([case], regime)


def test_a_step_reaches_from_the_first_day_whose_end_is_known_to_the_last() -> None:
    step = Step(CalendarId.ENGLAND_AND_WALES, Unit.DAY, -10)
    whole = (LAST_DAY - FIRST_DAY).days

    assert reach(step, calendar) == Reach(10, whole, 10)
    assert reach(step._replace(length=10), calendar) == Reach(0, whole - 10, 10)


def test_where_nothing_is_counted_every_day_is_near() -> None:
    assert near([], calendar) == (FIRST_DAY, LAST_DAY)

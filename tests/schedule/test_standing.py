"""Met, missed, due, overdue, no date, undetermined: on the days where one turns into the next."""

from __future__ import annotations

from datetime import date

import pytest
from tests.support.invented import DUTY, TIMED, law, march, schedule

from scrtool.facts import CaseFacts, Event, Fact
from scrtool.model import Duty, Edition, Role
from scrtool.progress import Status
from scrtool.schedule.shape import standing

STEP = TIMED._replace(completes=Event.NOTIFIED)  # due on Friday 8 March 2024
WORD = DUTY
WITH_FACT = STEP._replace(when=(Fact.ABUSE,))
NOT_YET_LAW = STEP._replace(editions=(Edition("later", "later", march(9), None),))
START = CaseFacts(incident=march(1))


def now(facts: CaseFacts, duty: Duty, as_of: date | None) -> Status | None:
    found = schedule(facts, law(duty))
    return standing(found.items[0], found, as_of)


@pytest.mark.parametrize(
    ("notified", "as_of", "expected"),
    [
        pytest.param(None, march(1), Status.DUE, id="day-0"),
        pytest.param(None, march(7), Status.DUE, id="the-day-before-the-last"),
        pytest.param(None, march(8), Status.DUE, id="the-last-day-until-midnight"),
        pytest.param(None, march(9), Status.OVERDUE, id="the-day-after"),
        pytest.param(march(1), march(9), Status.MET, id="done-on-day-0"),
        pytest.param(march(8), march(9), Status.MET, id="done-on-the-last-day"),
        pytest.param(march(9), march(9), Status.MISSED, id="done-the-day-after"),
        pytest.param(march(9), march(8), Status.MISSED, id="done-later-than-the-day-looked-at"),
        pytest.param(march(8), None, Status.MET, id="done-needs-no-day-to-be-judged"),
        pytest.param(march(9), None, Status.MISSED, id="nor-done-late"),
        pytest.param(None, None, None, id="not-done-and-no-day"),
    ],
)
def test_where_a_limit_stands(
    notified: date | None, as_of: date | None, expected: Status | None
) -> None:
    assert now(START._replace(notified=notified), STEP, as_of) is expected


@pytest.mark.parametrize(
    ("facts", "duty", "expected"),
    [
        pytest.param(CaseFacts(), STEP, Status.UNDETERMINED, id="a-date-is-missing"),
        pytest.param(
            CaseFacts(notified=march(5)), STEP, Status.UNDETERMINED, id="done-but-no-limit-known"
        ),
        pytest.param(CaseFacts(abuse=False), WITH_FACT, Status.NO_DATE, id="missing-but-no-duty"),
        pytest.param(START._replace(abuse=False), WITH_FACT, Status.NO_DATE, id="no-duty"),
        pytest.param(START, WITH_FACT, Status.OVERDUE, id="a-condition-hides-nothing"),
        pytest.param(START, WORD, Status.NO_DATE, id="a-word-and-no-number"),
        pytest.param(START, NOT_YET_LAW, Status.NO_DATE, id="not-yet-law"),
        pytest.param(START, TIMED, Status.OVERDUE, id="nothing-completes-it"),
    ],
)
def test_where_a_duty_stands_that_has_no_limit_or_a_condition(
    facts: CaseFacts, duty: Duty, expected: Status
) -> None:
    assert now(facts, duty, march(20)) is expected


@pytest.mark.parametrize(
    ("as_of", "days", "working_days"),
    [
        pytest.param(march(1), 7, 5, id="day-0"),
        pytest.param(march(7), 1, 1, id="one-left"),
        pytest.param(march(8), 0, 0, id="today"),
        pytest.param(march(9), -1, -1, id="a-saturday-after-friday-is-over"),
        pytest.param(march(11), -3, -1, id="no-working-day-since"),
        pytest.param(march(13), -5, -1, id="two-closed-days-since"),
        pytest.param(march(14), -6, -2, id="one-working-day-since"),
    ],
)
def test_what_is_left_is_counted_in_days_and_working_days(
    as_of: date, days: int, working_days: int
) -> None:
    (item,) = schedule(START, law(STEP)).to_dict(as_of=as_of)["items"]

    assert (item["days_left"], item["working_days_left"]) == (days, working_days)


@pytest.mark.parametrize(
    ("facts", "as_of"),
    [
        pytest.param(START, None, id="no-day-to-judge-by"),
        pytest.param(START._replace(notified=march(5)), march(6), id="met"),
        pytest.param(START._replace(notified=march(11)), march(12), id="missed"),
        pytest.param(CaseFacts(), march(6), id="undetermined"),
    ],
)
def test_nothing_is_left_of_what_is_done_or_not_dated(facts: CaseFacts, as_of: date | None) -> None:
    (item,) = schedule(facts, law(STEP)).to_dict(as_of=as_of)["items"]

    assert (item["days_left"], item["working_days_left"]) == (None, None)


def test_a_safe_date_that_has_passed_is_not_overdue() -> None:
    earlier = STEP.clocks[0]._replace(name="safe", length=1)
    duty = STEP._replace(clocks=(*STEP.clocks, earlier._replace(role=Role.ALTERNATE)))

    assert now(START, duty, march(7)) is Status.DUE

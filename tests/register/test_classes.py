"""Each duty of a case in one class: what can be on time, and why something cannot be told."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime

import pytest

from scrtool.api import compute
from scrtool.engine import worked_out
from scrtool.facts import CaseFacts, Event
from scrtool.register import rows
from scrtool.register.classes import CASES, COLUMNS, Class, class_of, countable, within
from scrtool.rules import regime as whole

AS_OF = date(2024, 9, 4)
AWARE = date(2024, 3, 1)
NOTIFIED = date(2024, 3, 8)


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """A case, a duty of it, and the class that follows."""

    facts: CaseFacts
    duty: str
    wanted: Class | None
    regime: str = "england"


NOTIFY, REVIEW = "england.notify-panel", "england.rapid-review"
TABLE = {
    "a-duty-that-does-not-apply-is-not-counted": Case(
        facts=CaseFacts(aware=AWARE, abuse=False), duty=NOTIFY, wanted=None
    ),
    "a-law-not-yet-in-force-is-not-counted": Case(
        facts=CaseFacts(aware=date(2017, 3, 1)), duty=NOTIFY, wanted=None
    ),
    "done-on-the-last-day": Case(
        facts=CaseFacts(aware=AWARE, notified=NOTIFIED),
        duty=NOTIFY,
        wanted=Class.UNDER_EVERY_READING,
    ),
    "done-the-working-day-after": Case(
        facts=CaseFacts(aware=AWARE, notified=date(2024, 3, 11)), duty=NOTIFY, wanted=Class.LATE
    ),
    "nothing-recorded-and-past": Case(
        facts=CaseFacts(aware=AWARE), duty=NOTIFY, wanted=Class.OVERDUE
    ),
    "nothing-recorded-and-to-come": Case(
        facts=CaseFacts(aware=date(2024, 9, 2)), duty=NOTIFY, wanted=Class.NOT_YET_DUE
    ),
    # Due on 2 April, safe on 22 March 2024 (see the README).
    "done-on-the-safe-date": Case(
        facts=CaseFacts(aware=AWARE, notified=NOTIFIED, rapid_review_sent=date(2024, 3, 22)),
        duty=REVIEW,
        wanted=Class.UNDER_EVERY_READING,
    ),
    "done-the-day-after-the-safe-date": Case(
        facts=CaseFacts(aware=AWARE, notified=NOTIFIED, rapid_review_sent=date(2024, 3, 23)),
        duty=REVIEW,
        wanted=Class.AFTER_SAFE,
    ),
    "done-with-awareness-not-known": Case(
        facts=CaseFacts(notified=NOTIFIED, rapid_review_sent=date(2024, 3, 22)),
        duty=REVIEW,
        wanted=Class.SAFE_NOT_KNOWN,
    ),
    "counted-from-a-notification-only-projected": Case(
        facts=CaseFacts(aware=AWARE), duty=REVIEW, wanted=Class.PROJECTED
    ),
    "to-come-after-a-notification-only-projected": Case(
        facts=CaseFacts(aware=date(2024, 9, 2)), duty=REVIEW, wanted=Class.NOT_YET_DUE
    ),
    "done-in-a-month": Case(
        facts=CaseFacts(aware=AWARE, inexact=frozenset({Event.NOTIFIED})),
        duty=NOTIFY,
        wanted=Class.MONTH_ONLY,
    ),
    "counted-from-a-month": Case(
        facts=CaseFacts(aware=AWARE, inexact=frozenset({Event.NOTIFIED})),
        duty=REVIEW,
        wanted=Class.MONTH_ONLY,
    ),
    "the-day-it-is-counted-from-is-not-known": Case(
        facts=CaseFacts(notified=NOTIFIED),
        duty="england.local-review.publish",
        wanted=Class.DAY_MISSING,
    ),
    "published-does-not-show-completed": Case(
        facts=CaseFacts(
            incident=date(2015, 3, 2), review_started=date(2015, 4, 1), published=date(2016, 1, 4)
        ),
        duty="england-scr.complete",
        wanted=Class.NOT_SHOWN,
        regime="england-scr",
    ),
    "within-an-expectation-is-not-judged": Case(
        facts=CaseFacts(review_started=date(2024, 1, 8), review_completed=date(2024, 7, 8)),
        duty="england-sar.complete",
        wanted=Class.NOT_JUDGED,
        regime="england-sar",
    ),
    "past-an-expectation-is-not-late": Case(
        facts=CaseFacts(review_started=date(2024, 1, 8), review_completed=date(2024, 7, 9)),
        duty="england-sar.complete",
        wanted=Class.EXPECTATION,
        regime="england-sar",
    ),
    "not-done-and-past-an-expectation-is-not-overdue": Case(
        facts=CaseFacts(review_started=date(2024, 1, 8)),
        duty="england-sar.complete",
        wanted=Class.EXPECTATION,
        regime="england-sar",
    ),
    "past-every-reading-with-none-first-is-not-late": Case(
        facts=CaseFacts(
            incident=datetime(2024, 3, 1, 10, tzinfo=UTC),
            child_death_notified=date(2024, 3, 8),
            died=True,
        ),
        duty="linked.child-death.notify",
        wanted=Class.NO_HEADLINE,
        regime="linked",
    ),
    "within-every-reading-with-none-first-is-not-judged": Case(
        facts=CaseFacts(
            incident=datetime(2024, 3, 1, 10, tzinfo=UTC),
            child_death_notified=date(2024, 3, 1),
            died=True,
        ),
        duty="linked.child-death.notify",
        wanted=Class.NOT_JUDGED,
        regime="linked",
    ),
}


@pytest.mark.parametrize("case", TABLE.values(), ids=TABLE)
def test_a_case_is_in_the_class_that_its_days_show(case: Case) -> None:
    schedule = compute(case.facts, case.regime)
    row = next(one for one in rows(schedule, "A1", AS_OF) if one.id == case.duty)
    assert class_of(row, countable()[case.duty], case.facts) == case.wanted


def test_only_duties_with_a_limit_and_a_completion_can_be_on_time() -> None:
    found = countable()
    assert {"england.notify-panel", "england.rapid-review", "england-scr.complete"} <= set(found)
    assert "england.rapid-review.decision-criteria" not in found  # no number of days
    assert "england.local-review.keep-available" not in found  # at least a year: a floor
    assert "england.looked-after-death.ofsted" not in found  # no event says that it was done


def test_every_class_is_a_column_and_adds_up_to_cases() -> None:
    assert set(Class) <= set(COLUMNS)
    for column in COLUMNS:
        line = [column]
        while (total := COLUMNS[line[-1]]) is not None:
            line.append(total)
        assert line[-1] == CASES


@pytest.mark.parametrize("regime", ["england", "england-scr", "scotland", "linked", "wales"])
def test_leaving_out_what_is_not_counted_changes_no_answer(regime: str) -> None:
    facts = CaseFacts(incident=date(2024, 2, 28), aware=AWARE, notified=NOTIFIED, died=True)
    every = {row.id: row for row in rows(worked_out(facts, whole(regime)), "A1", AS_OF)}
    kept = {row.id: row for row in rows(worked_out(facts, within(regime)), "A1", AS_OF)}
    assert kept == {one: every[one] for one in kept}
    assert {one for one in every if one in countable()} <= set(kept)

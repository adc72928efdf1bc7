"""The rows of one case: a cell for every column of the contract, and statuses that are true."""

from __future__ import annotations

from datetime import date

from scrtool.api import compute
from scrtool.facts import CaseFacts
from scrtool.register import COLUMNS, BatchRow, rows

AS_OF = date(2024, 9, 4)
PROMISED = (
    "ref, id, edition, outcome, applies, depends_on, runs_from, trigger, due, safe, done, status, "
    "days_late, working_days_late, force, number_force, evidence, notes, warnings"
)


def row(facts: CaseFacts, duty: str, regime: str = "england") -> BatchRow:
    """Return the row of *duty* for a case with the reference A1."""
    found = rows(compute(facts, regime), "A1", AS_OF)
    return next(one for one in found if one.id == duty)


def test_the_columns_are_those_promised() -> None:
    assert ", ".join(COLUMNS) == PROMISED


def test_every_duty_has_a_row_in_the_order_of_the_rule_book() -> None:
    schedule = compute(CaseFacts(incident=date(2024, 3, 1), abuse=False))
    found = [one.id for one in rows(schedule, "A1", AS_OF)]
    assert found == [duty.id for duty in schedule.regime.duties]


def test_a_duty_that_does_not_apply_has_no_date() -> None:
    found = row(CaseFacts(incident=date(2024, 3, 1), abuse=False), "england.notify-panel")
    assert (found.applies, found.due, found.status, found.notes) == ("no", "", "no-date", "")


def test_what_was_done_late_says_how_late() -> None:
    # Friday 8 March 2024 to Tuesday 12 March 2024: Monday and Tuesday are working days.
    facts = CaseFacts(aware=date(2024, 3, 1), notified=date(2024, 3, 12))
    found = row(facts, "england.notify-panel")
    assert (found.due, found.done, found.status) == ("2024-03-08", "2024-03-12", "missed")
    assert (found.days_late, found.working_days_late) == ("4", "2")


def test_what_was_done_at_a_weekend_is_late_by_days_and_by_no_working_day() -> None:
    facts = CaseFacts(aware=date(2024, 3, 1), notified=date(2024, 3, 9))  # a Saturday
    found = row(facts, "england.notify-panel")
    assert (found.status, found.days_late, found.working_days_late) == ("missed", "1", "0")


def test_what_is_overdue_is_late_to_the_day_looked_at() -> None:
    found = row(CaseFacts(aware=date(2024, 8, 26)), "england.notify-panel")  # due on 2 September
    assert (found.status, found.days_late, found.working_days_late) == ("overdue", "2", "2")


def test_what_was_done_in_time_is_not_late() -> None:
    facts = CaseFacts(aware=date(2024, 3, 1), notified=date(2024, 3, 8))
    found = row(facts, "england.notify-panel")
    assert (found.status, found.days_late, found.working_days_late) == ("met", "", "")


def test_lateness_is_judged_by_due_and_the_other_reading_is_the_safe_date() -> None:
    facts = CaseFacts(
        aware=date(2024, 3, 1), notified=date(2024, 3, 8), rapid_review_sent=date(2024, 3, 28)
    )
    found = row(facts, "england.rapid-review")
    assert (found.due, found.safe, found.status) == ("2024-04-02", "2024-03-22", "met")
    assert found.days_late == ""


def test_a_published_report_does_not_show_that_its_review_was_completed() -> None:
    facts = CaseFacts(
        incident=date(2015, 3, 2), review_started=date(2015, 4, 1), published=date(2016, 1, 4)
    )
    found = row(facts, "england-scr.complete", "england-scr")
    assert (found.done, found.status) == ("", "undetermined")


def test_a_number_from_a_single_source_says_so() -> None:
    found = row(CaseFacts(published=date(2025, 1, 1)), "england.local-review.keep-available")
    assert "single-source" in found.notes.split("; ")

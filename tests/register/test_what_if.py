"""A regime supposed: another length, another headline; and what moves by it."""

from __future__ import annotations

from datetime import date

import pytest

from scrtool.engine import worked_out
from scrtool.facts import CaseFacts
from scrtool.model import Role, Unit
from scrtool.register import BatchRow, rows
from scrtool.register.what_if import Length, Supposed, all_clocks, changed, moved
from scrtool.rules import regime

AS_OF = date(2024, 9, 4)
# Friday 1 March; notified on Friday 8 March; the review sent on Thursday 28 March 2024.
FACTS = CaseFacts(
    aware=date(2024, 3, 1), notified=date(2024, 3, 8), rapid_review_sent=date(2024, 3, 28)
)
REVIEW = "england.rapid-review"


def row(supposed: Supposed, duty: str = REVIEW, facts: CaseFacts = FACTS) -> BatchRow:
    """Return the row of *duty* by England's rules with what is supposed."""
    schedule = worked_out(facts, changed(regime("england"), supposed), presets=supposed.presets)
    return next(one for one in rows(schedule, "A1", AS_OF) if one.id == duty)


def test_with_nothing_supposed_the_rules_are_the_same() -> None:
    assert changed(regime("england"), Supposed()) == regime("england")


@pytest.mark.parametrize(
    ("number", "unit", "due", "safe"),
    [
        pytest.param(15, Unit.WORKING_DAY, "2024-04-02", "2024-03-22", id="as-it-is"),
        # From 8 March: 11-15 and 18-22 March. From 1 March: 4-8 and 11-15 March.
        pytest.param(10, Unit.WORKING_DAY, "2024-03-22", "2024-03-15", id="ten-working-days"),
        pytest.param(10, Unit.DAY, "2024-03-18", "2024-03-11", id="ten-days"),
        pytest.param(1, Unit.MONTH, "2024-04-08", "2024-04-01", id="a-month"),
        pytest.param(1, Unit.YEAR, "2025-03-08", "2025-03-01", id="a-year"),
    ],
)
def test_a_length_is_that_of_both_readings(number: int, unit: Unit, due: str, safe: str) -> None:
    found = row(Supposed(lengths={REVIEW: Length(number, unit)}))
    assert (found.due, found.safe) == (due, safe)


def test_a_length_in_hours_needs_the_time_of_day() -> None:
    found = row(Supposed(lengths={REVIEW: Length(24, Unit.HOUR)}))
    assert (found.outcome, found.due) == ("undetermined", "")


def test_a_length_is_changed_in_every_edition_and_in_no_local_reading() -> None:
    supposed = Supposed(lengths={REVIEW: Length(10, Unit.WORKING_DAY)})
    duty = next(one for one in changed(regime("england"), supposed).duties if one.id == REVIEW)
    assert {c.length for c in all_clocks(duty) if c.role is not Role.PRESET} == {10}
    assert {c.length for c in all_clocks(duty) if c.role is Role.PRESET} == {15}


def test_a_length_counts_the_same_way_as_before() -> None:
    backwards = "england.national-review.copy-to-secretary-of-state"
    supposed = Supposed(lengths={backwards: Length(3, Unit.DAY)})
    duty = next(one for one in changed(regime("england"), supposed).duties if one.id == backwards)
    assert {clock.length for clock in all_clocks(duty) if clock.role is Role.HEADLINE} == {-3}


def test_another_reading_is_the_headline_and_the_old_one_still_counts() -> None:
    found = row(Supposed(headlines={REVIEW: "aware"}))
    assert (found.due, found.safe, found.status) == ("2024-03-22", "2024-03-22", "missed")
    assert found.runs_from == "aware"


def test_a_local_reading_chosen_moves_the_safe_date_and_not_the_due_date() -> None:
    facts = FACTS._replace(referred=date(2024, 2, 26))
    found = row(Supposed(presets={REVIEW: frozenset({"referral"})}), facts=facts)
    assert (found.due, found.safe) == ("2024-04-02", "2024-03-18")


def test_what_runs_from_a_projected_step_moves_with_it() -> None:
    notify = Supposed(lengths={"england.notify-panel": Length(10, Unit.WORKING_DAY)})
    facts = CaseFacts(aware=date(2024, 3, 1))
    # Notified by Friday 15 March instead of Friday 8 March 2024.
    assert row(Supposed(), facts=facts).due == "2024-04-02"
    assert row(notify, facts=facts).due == "2024-04-09"


def test_what_does_not_move_is_no_move() -> None:
    assert moved(row(Supposed()), row(Supposed())) is None


def test_a_move_has_what_was_and_what_would_be() -> None:
    move = moved(row(Supposed()), row(Supposed(headlines={REVIEW: "aware"})))
    assert move is not None
    assert (move.before.due, move.after.due, move.days_moved) == ("2024-04-02", "2024-03-22", -11)
    assert (move.before.status, move.after.status) == ("met", "missed")


def test_a_mark_alone_is_no_move() -> None:
    before = row(Supposed())
    assert moved(before, before._replace(notes="closed-day-given")) is None


def test_days_moved_are_not_known_where_there_is_no_date() -> None:
    move = moved(row(Supposed()), row(Supposed(lengths={REVIEW: Length(24, Unit.HOUR)})))
    assert move is not None
    assert move.days_moved is None

"""A day not exactly known: no clock runs from it, and nothing is met or missed on it."""

from __future__ import annotations

from datetime import date

import pytest

from scrtool.api import compute
from scrtool.facts import CaseFacts, Event
from scrtool.schedule.items import Item, Outcome
from scrtool.schedule.shape import standing

FRIDAY = date(2024, 3, 1)
AS_OF = date(2024, 9, 4)


def stands(facts: CaseFacts, duty: str) -> tuple[Item, str]:
    """Return the item of *duty*, and where it stands."""
    schedule = compute(facts)
    item = next(one for one in schedule.items if one.duty.id == f"england.{duty}")
    return item, str(standing(item, schedule, AS_OF))


def test_without_an_inexact_day_nothing_changes() -> None:
    assert compute(CaseFacts(FRIDAY)).items == compute(CaseFacts(FRIDAY, inexact=frozenset())).items


@pytest.mark.parametrize(
    ("facts", "duty"),
    [
        pytest.param(CaseFacts(inexact=frozenset({Event.INCIDENT})), "notify-panel", id="incident"),
        pytest.param(
            CaseFacts(FRIDAY, inexact=frozenset({Event.AWARE})),
            "notify-panel",
            id="awareness-is-not-assumed-from-the-incident",
        ),
        pytest.param(
            CaseFacts(aware=FRIDAY, inexact=frozenset({Event.SUSPECTED})),
            "notify-panel",
            id="what-may-be-the-later-start",
        ),
        pytest.param(
            CaseFacts(aware=FRIDAY, inexact=frozenset({Event.NOTIFIED})),
            "rapid-review",
            id="a-step-taken-is-not-projected",
        ),
        pytest.param(
            CaseFacts(aware=FRIDAY, inexact=frozenset({Event.REVIEW_DECIDED})),
            "local-review.publish",
            id="what-the-duty-needs",
        ),
    ],
)
def test_no_clock_runs_from_a_day_not_known(facts: CaseFacts, duty: str) -> None:
    item, status = stands(facts, duty)
    assert (item.outcome, item.due, status) == (Outcome.UNDETERMINED, None, "undetermined")


def test_a_step_done_on_a_day_not_known_is_neither_met_nor_overdue() -> None:
    item, status = stands(
        CaseFacts(aware=FRIDAY, inexact=frozenset({Event.NOTIFIED})), "notify-panel"
    )
    assert item.due is not None
    assert status == "undetermined"


def test_what_happened_on_a_day_not_known_has_happened() -> None:
    item, _ = stands(CaseFacts(inexact=frozenset({Event.REVIEW_DECIDED})), "local-review.publish")
    assert (item.applies, item.depends_on) == (True, ())


def test_a_notification_on_a_day_not_known_settles_that_a_rapid_review_follows() -> None:
    item, _ = stands(CaseFacts(aware=FRIDAY, inexact=frozenset({Event.NOTIFIED})), "rapid-review")
    assert item.applies is True

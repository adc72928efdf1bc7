"""The LeDeR review: six months from notification, as an expectation."""

from __future__ import annotations

from datetime import date

import pytest
from tests.support.days import on
from tests.support.england import due_and_safe, reading
from tests.support.regimes import row, worked_out

from scrtool import CaseFacts
from scrtool.facts import Event
from scrtool.model import Evidence, Force
from scrtool.rules import regime
from scrtool.schedule.items import Mark

COMPLETE = "england-leder.complete"
NOTIFIED = CaseFacts(leder_notified=date(2026, 8, 31), died=True, learning_disability=True)


@pytest.mark.parametrize(
    ("notified", "due", "before"),
    [
        pytest.param("Mon 2026-08-31", "Sun 2027-02-28", "Fri 2027-02-26", id="C11-as-A19"),
        pytest.param("Fri 2026-11-27", "Thu 2027-05-27", None, id="working-day"),
        pytest.param("Fri 2026-06-26", "Sat 2026-12-26", "Thu 2026-12-24", id="boxing-day"),
        pytest.param("Sun 2027-08-29", "Tue 2028-02-29", None, id="leap-year"),
    ],
)
def test_six_months_from_notification_not_moved(
    notified: str, due: str, before: str | None
) -> None:
    found = worked_out(COMPLETE, NOTIFIED._replace(leder_notified=on(notified)))

    assert due_and_safe(found) == (on(due), on(due))
    assert reading("notified", found).working_day_before == (on(before) if before else None)


def test_duty_and_number_are_a_corroborated_expectation() -> None:
    found = worked_out(COMPLETE, NOTIFIED)
    (duty,) = found.citations
    number = reading("notified", found).clock.citation

    assert {(one.force, one.evidence) for one in (duty, number)} == {
        (Force.EXPECTATION, Evidence.CORROBORATED)
    }
    assert [source.key for source in duty.read_in] == ["HL10253", "HL10254"]
    assert Mark.UNCONFIRMED not in found.marks


@pytest.mark.parametrize(
    ("completed", "as_of", "status"),
    [
        pytest.param(None, "Sun 2027-02-28", "due", id="on-the-last-day"),
        pytest.param(None, "Mon 2027-03-01", "undetermined", id="past-it-and-never-overdue"),
        pytest.param("Sun 2027-02-28", "Mon 2027-03-01", "met", id="within-it"),
        pytest.param("Mon 2027-03-01", "Mon 2027-03-01", "undetermined", id="never-missed"),
    ],
)
def test_an_expectation_is_never_missed(completed: str | None, as_of: str, status: str) -> None:
    done = on(completed) if completed else None

    assert row(COMPLETE, NOTIFIED._replace(leder_completed=done), on(as_of))["status"] == status


@pytest.mark.parametrize(
    ("facts", "applies"),
    [
        pytest.param(NOTIFIED, True, id="notified"),
        pytest.param(NOTIFIED._replace(leder_notified=None), None, id="not-yet-notified"),
        pytest.param(NOTIFIED._replace(learning_disability=False), False, id="neither-condition"),
        pytest.param(NOTIFIED._replace(learning_disability=None), None, id="not-known"),
        pytest.param(NOTIFIED._replace(died=False), False, id="did-not-die"),
    ],
)
def test_when_it_applies(facts: CaseFacts, applies: bool | None) -> None:
    assert worked_out(COMPLETE, facts).applies is applies


def test_it_waits_for_the_notification_to_leder_and_no_other() -> None:
    found = worked_out(COMPLETE, CaseFacts(notified=date(2026, 8, 31)))

    assert (found.awaits, found.missing) == (Event.LEDER_NOTIFIED, (Event.LEDER_NOTIFIED,))


def test_the_regime_is_one_duty_with_the_dispute_named() -> None:
    leder = regime("england-leder")

    assert [duty.id for duty in leder.duties] == [COMPLETE]
    assert [dispute.point for dispute in leder.disputes] == ["the six months"]

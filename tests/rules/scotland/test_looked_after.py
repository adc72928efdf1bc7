"""The death of a looked-after child: a working day from awareness, or 24 hours from the death."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from tests.support.days import on
from tests.support.england import due_and_safe, due_of, reading
from tests.support.regimes import row, worked_out, written

from scrtool import CaseFacts, compute
from scrtool.facts import Event
from scrtool.render import Format
from scrtool.schedule.items import Basis, Mark, Outcome

MINISTERS = "scotland.looked-after-death.ministers"
INSPECTORATE = "scotland.looked-after-death.care-inspectorate"
PARENTS = "scotland.looked-after-death.parents"
REPORT = "scotland.looked-after-death.report"
BOTH = pytest.mark.parametrize("duty", [MINISTERS, INSPECTORATE])
AT_THREE = datetime.fromisoformat("2026-11-27T15:00")
LOOKED_AFTER = CaseFacts(looked_after=True, died=True)


@BOTH
@pytest.mark.parametrize(
    ("aware", "due"),
    [
        pytest.param("Fri 2026-11-27", "Tue 2026-12-01", id="C1-st-andrew"),
        pytest.param("Fri 2026-06-12", "Tue 2026-06-16", id="C8-one-off-scottish-holiday"),
        pytest.param("Mon 2026-11-23", "Tue 2026-11-24", id="ordinary-week"),
        pytest.param("Sat 2026-11-21", "Mon 2026-11-23", id="known-on-a-saturday"),
        pytest.param("Thu 2026-04-02", "Mon 2026-04-06", id="easter-monday-is-worked-in-scotland"),
        pytest.param("Thu 2026-12-31", "Tue 2027-01-05", id="second-of-january-and-its-substitute"),
        pytest.param("Fri 2026-07-31", "Tue 2026-08-04", id="first-monday-in-august"),
        pytest.param("Fri 2026-08-28", "Mon 2026-08-31", id="late-august-is-worked-in-scotland"),
        pytest.param("Fri 2022-09-16", "Tue 2022-09-20", id="state-funeral"),
        pytest.param("Thu 2026-12-24", "Tue 2026-12-29", id="christmas"),
    ],
)
def test_one_working_day_from_awareness_on_the_scottish_list(
    duty: str, aware: str, due: str
) -> None:
    facts = LOOKED_AFTER._replace(aware=on(aware))

    assert due_of("guidance", worked_out(duty, facts)) == on(due)


@BOTH
@pytest.mark.parametrize(
    ("died", "ends"),
    [
        pytest.param("2026-11-27T15:00", "2026-11-28T15:00:00+00:00", id="C2-clock-hours"),
        pytest.param("2026-12-24T23:50", "2026-12-25T23:50:00+00:00", id="a-holiday-counts"),
        pytest.param("2026-10-24T12:00", "2026-10-25T11:00:00+00:00", id="the-clocks-go-back"),
        pytest.param("2026-06-12T09:00", "2026-06-13T09:00:00+01:00", id="summer-time"),
    ],
)
def test_24_hours_from_the_death(duty: str, died: str, ends: str) -> None:
    facts = LOOKED_AFTER._replace(incident=datetime.fromisoformat(died))
    due = reading("regulator", worked_out(duty, facts)).due

    assert due is not None
    assert due.at is not None
    assert due.at.isoformat() == ends


@BOTH
def test_C1_C2_the_hours_are_the_safe_date(duty: str) -> None:  # noqa: N802  the row's name
    facts = LOOKED_AFTER._replace(incident=AT_THREE, aware=date(2026, 11, 27))
    found = worked_out(duty, facts)

    assert due_and_safe(found) == (on("Tue 2026-12-01"), on("Sat 2026-11-28"))
    assert (found.applies, found.missing, found.outcome) == (True, (), Outcome.DEADLINE)
    told = row(duty, facts, on("Sat 2026-11-28"))
    assert (told["due"], told["safe"]) == ("2026-12-01", "2026-11-28")
    assert (told["safe_at"], told["status"]) == ("2026-11-28T15:00:00+00:00", "due")


@BOTH
def test_C3_without_the_time_the_hours_cannot_be_computed(duty: str) -> None:  # noqa: N802
    facts = LOOKED_AFTER._replace(incident=date(2026, 11, 27), aware=date(2026, 11, 27))
    found = worked_out(duty, facts)

    assert due_of("regulator", found) is None
    assert due_and_safe(found) == (on("Tue 2026-12-01"), on("Tue 2026-12-01"))
    assert (found.missing, found.untimed) == ((Event.INCIDENT,), (Event.INCIDENT,))


@pytest.mark.parametrize(
    "style", [pytest.param(Format.PLAIN, id="plain"), pytest.param(Format.TABLE, id="terminal")]
)
def test_C3_says_so(style: Format) -> None:  # noqa: N802
    facts = LOOKED_AFTER._replace(incident=date(2026, 11, 27))
    text = " ".join(written(compute(facts, "scotland"), date(2026, 11, 27), style).split())

    assert "cannot compute to the hour: give --incident with the time of day" in text


def test_a_later_death_is_known_when_the_authority_knows_it() -> None:
    """The hours run from the death, not from awareness: three days before it was known."""
    facts = LOOKED_AFTER._replace(incident=AT_THREE, aware=date(2026, 12, 1))

    assert due_and_safe(worked_out(MINISTERS, facts)) == (
        on("Wed 2026-12-02"),
        on("Sat 2026-11-28"),
    )


def test_awareness_alone_leaves_the_hours_open() -> None:
    found = worked_out(MINISTERS, LOOKED_AFTER._replace(aware=date(2026, 11, 27)))

    assert (found.missing, found.untimed) == ((Event.INCIDENT,), ())
    assert due_and_safe(found) == (on("Tue 2026-12-01"), on("Tue 2026-12-01"))


def test_awareness_is_taken_from_the_death_and_marked() -> None:
    guidance = reading("guidance", worked_out(MINISTERS, CaseFacts(incident=AT_THREE)))

    assert guidance.trigger is not None
    assert (guidance.trigger.basis, Mark.ASSUMED in guidance.marks) == (Basis.ASSUMED, True)


@pytest.mark.parametrize(
    ("died", "due", "before"),
    [
        pytest.param("Fri 2026-11-27", "Fri 2026-12-25", "Thu 2026-12-24", id="C4-christmas-day"),
        pytest.param("Mon 2026-11-02", "Mon 2026-11-30", "Fri 2026-11-27", id="st-andrew"),
        pytest.param("Sat 2026-10-31", "Sat 2026-11-28", "Fri 2026-11-27", id="saturday"),
        pytest.param("Tue 2026-11-03", "Tue 2026-12-01", None, id="ordinary-day"),
        pytest.param("Mon 2026-03-09", "Mon 2026-04-06", None, id="easter-monday-is-worked"),
    ],
)
def test_the_report_is_28_days_from_the_death_not_moved(
    died: str, due: str, before: str | None
) -> None:
    facts = LOOKED_AFTER._replace(incident=on(died), learning_review=False)
    found = worked_out(REPORT, facts)

    assert due_and_safe(found) == (on(due), on(due))
    assert reading("death", found).working_day_before == (on(before) if before else None)
    assert (Mark.NOT_A_WORKING_DAY in found.marks) is (before is not None)
    assert found.applies is True


def test_C5_the_report_hangs_on_whether_a_learning_review_is_held() -> None:  # noqa: N802
    facts = LOOKED_AFTER._replace(incident=date(2026, 11, 27))
    found = worked_out(REPORT, facts)

    assert (found.applies, found.depends_on) == (None, ("learning_review",))
    assert not found.conditions[0].wanted
    assert due_of("death", found) == on("Fri 2026-12-25")
    assert worked_out(REPORT, facts._replace(learning_review=True)).applies is False


def test_the_report_does_not_run_from_awareness() -> None:
    found = worked_out(REPORT, LOOKED_AFTER._replace(aware=date(2026, 11, 27)))

    assert (found.outcome, found.missing) == (Outcome.UNDETERMINED, (Event.INCIDENT,))


@pytest.mark.parametrize("duty", [MINISTERS, INSPECTORATE, PARENTS, REPORT])
@pytest.mark.parametrize(
    ("facts", "applies"),
    [
        pytest.param(CaseFacts(looked_after=False, died=True), False, id="not-looked-after"),
        pytest.param(CaseFacts(looked_after=True, seriously_harmed=True), False, id="harmed"),
        pytest.param(CaseFacts(looked_after=True), None, id="death-not-known"),
        pytest.param(CaseFacts(died=True), None, id="status-not-known"),
        pytest.param(CaseFacts(), None, id="nothing-known"),
        pytest.param(LOOKED_AFTER, True, id="both"),
        pytest.param(LOOKED_AFTER._replace(abuse=False), True, id="abuse-is-not-asked"),
    ],
)
def test_who_applies(duty: str, facts: CaseFacts, applies: bool | None) -> None:
    no_review = facts._replace(learning_review=False)

    assert worked_out(duty, no_review).applies is applies


def test_parents_are_told_without_a_number() -> None:
    found = worked_out(PARENTS, LOOKED_AFTER._replace(incident=AT_THREE))

    assert (found.outcome, found.readings) == (Outcome.PROMPT, ())
    assert found.duty.action.startswith("Immediately ")
    assert found.duty.no_number.startswith("so far as reasonably practicable")


@pytest.mark.parametrize(
    ("duty", "step"),
    [
        pytest.param(MINISTERS, "ministers_told", id="ministers"),
        pytest.param(INSPECTORATE, "inspectorate_told", id="inspectorate"),
    ],
)
def test_what_is_recorded_is_judged_against_the_headline(duty: str, step: str) -> None:
    facts = LOOKED_AFTER._replace(incident=AT_THREE)

    def status(told: date) -> object:
        done: dict[str, date] = {step: told}
        return row(duty, facts._replace(**done), date(2026, 12, 7))["status"]  # type: ignore[arg-type]  # one date, of the field's own type

    assert (status(date(2026, 12, 1)), status(date(2026, 12, 2))) == ("met", "missed")

"""Safeguarding adults reviews: a duty without a number, and an expectation of six months."""

from __future__ import annotations

from datetime import date

import pytest
from tests.support.days import on
from tests.support.england import due_and_safe, reading
from tests.support.regimes import row, worked_out, written

from scrtool import CaseFacts, compute
from scrtool.facts import Event
from scrtool.model import Evidence, Force
from scrtool.render import Format
from scrtool.schedule.items import Mark, Outcome

REVIEW = "england-sar.review"
COMPLETE = "england-sar.complete"
ADULT = CaseFacts(age=40, adult_needs=True, agency_concern=True, abuse=True)
STARTED = CaseFacts(review_started=date(2026, 11, 22))


@pytest.mark.parametrize(
    ("facts", "applies"),
    [
        pytest.param(ADULT._replace(died=True), True, id="died-abuse-suspected"),
        pytest.param(ADULT._replace(seriously_harmed=True), True, id="alive-after-serious-abuse"),
        pytest.param(ADULT, None, id="neither-known"),
        pytest.param(ADULT._replace(died=False, seriously_harmed=False), False, id="neither"),
        pytest.param(ADULT._replace(died=True, abuse=False), False, id="no-abuse"),
        pytest.param(ADULT._replace(died=True, abuse=None), None, id="abuse-not-known"),
        pytest.param(ADULT._replace(died=True, agency_concern=False), False, id="no-concern"),
        pytest.param(ADULT._replace(died=True, agency_concern=None), None, id="concern-not-known"),
        pytest.param(ADULT._replace(died=True, adult_needs=False), False, id="no-needs"),
        pytest.param(ADULT._replace(died=True, age=17, adult_needs=None), False, id="a-child"),
        pytest.param(ADULT._replace(died=True, age=18), True, id="eighteen"),
        pytest.param(ADULT._replace(died=True, age=None), None, id="age-not-known"),
    ],
)
def test_when_a_review_must_be_arranged(facts: CaseFacts, applies: bool | None) -> None:
    assert worked_out(REVIEW, facts).applies is applies


@pytest.mark.parametrize(
    ("day", "in_force"),
    [
        pytest.param("Tue 2015-03-31", False, id="the-day-before"),
        pytest.param("Wed 2015-04-01", True, id="first-day"),
        pytest.param("Thu 2015-04-02", True, id="day-after"),
    ],
)
@pytest.mark.parametrize(
    ("duty", "event"),
    [
        pytest.param(REVIEW, "incident", id="section-44"),
        pytest.param(COMPLETE, "review_started", id="completing"),
    ],
)
def test_the_care_act_began_on_1_april_2015(
    duty: str, event: str, day: str, in_force: bool
) -> None:
    facts = CaseFacts(**{event: on(day)})  # type: ignore[arg-type]  # one date, of the field's own type
    found = worked_out(duty, facts)

    assert (found.outcome is not Outcome.NOT_IN_FORCE) is in_force
    assert found.edition_settled is in_force


def test_section_44_has_no_number() -> None:
    found = worked_out(REVIEW, ADULT._replace(died=True, incident=date(2026, 11, 22)))

    assert (found.outcome, found.readings, found.duty.no_number) == (
        Outcome.PROMPT,
        (),
        "no number",
    )
    (cited,) = found.citations
    assert (cited.force, cited.evidence, cited.provision) == (
        Force.STATUTE,
        Evidence.OFFICIAL,
        "s.44",
    )


@pytest.mark.parametrize(
    ("started", "due", "before"),
    [
        pytest.param("Sun 2026-11-22", "Sat 2027-05-22", "Fri 2027-05-21", id="C12-not-moved"),
        pytest.param("Mon 2026-08-31", "Sun 2027-02-28", "Fri 2027-02-26", id="shorter-month"),
        pytest.param("Mon 2026-11-23", "Sun 2027-05-23", "Fri 2027-05-21", id="sunday"),
        pytest.param("Tue 2026-11-24", "Mon 2027-05-24", None, id="working-day"),
    ],
)
def test_six_months_from_initiating_the_review(started: str, due: str, before: str | None) -> None:
    found = worked_out(COMPLETE, CaseFacts(review_started=on(started)))

    assert due_and_safe(found) == (on(due), on(due))
    assert reading("initiated", found).working_day_before == (on(before) if before else None)
    assert found.applies is True


def test_C12_is_unconfirmed_and_an_expectation() -> None:  # noqa: N802  the row's name
    found = worked_out(COMPLETE, STARTED)
    number = reading("initiated", found)

    assert (number.clock.citation.force, number.evidence) == (
        Force.EXPECTATION,
        Evidence.UNCONFIRMED,
    )
    assert found.citations[0].force is Force.EXPECTATION
    assert Mark.UNCONFIRMED in found.marks


@pytest.mark.parametrize(
    ("completed", "as_of", "status"),
    [
        pytest.param(None, "Sat 2027-05-22", "due", id="on-the-last-day"),
        pytest.param(None, "Sun 2027-05-23", "undetermined", id="past-it-and-never-overdue"),
        pytest.param("Sat 2027-05-22", "Tue 2027-06-01", "met", id="within-it"),
        pytest.param("Sun 2027-05-23", "Tue 2027-06-01", "undetermined", id="never-missed"),
    ],
)
def test_an_expectation_is_never_missed(completed: str | None, as_of: str, status: str) -> None:
    done = on(completed) if completed else None

    assert row(COMPLETE, STARTED._replace(review_completed=done), on(as_of))["status"] == status


@pytest.mark.parametrize(
    "facts",
    [
        pytest.param(STARTED, id="open"),
        pytest.param(STARTED._replace(review_completed=date(2027, 5, 30)), id="completed-late"),
    ],
)
@pytest.mark.parametrize(
    "style", [pytest.param(Format.PLAIN, id="plain"), pytest.param(Format.TABLE, id="terminal")]
)
def test_the_word_printed_is_expectation(facts: CaseFacts, style: Format) -> None:
    said = written(compute(facts, "england-sar"), date(2027, 6, 1), style)
    text = " ".join(said.casefold().split())

    assert "past an expectation" in text
    assert "overdue" not in text
    assert " over" not in text.replace("18 or over", "")


def test_nothing_is_to_be_completed_before_a_review_is_initiated() -> None:
    found = worked_out(COMPLETE, ADULT._replace(died=True, incident=date(2026, 11, 22)))

    assert (found.applies, found.awaits) == (None, Event.REVIEW_STARTED)
    assert found.outcome is Outcome.UNDETERMINED


@pytest.mark.parametrize(
    ("facts", "said"),
    [
        pytest.param(ADULT, 0, id="limbs-met-or-open"),
        pytest.param(ADULT._replace(abuse=False), 1, id="no-abuse"),
        pytest.param(ADULT._replace(agency_concern=False, abuse=False), 1, id="said-once"),
        pytest.param(ADULT._replace(died=False, seriously_harmed=False), 1, id="no-harm"),
        pytest.param(ADULT._replace(died=False), 0, id="harm-not-known"),
    ],
)
def test_a_review_is_otherwise_discretionary(facts: CaseFacts, said: int) -> None:
    remarks = [one.text for one in compute(facts, "england-sar").remarks]

    assert sum("discretionary (Care Act 2014 s.44(4))" in text for text in remarks) == said


def test_what_comes_later_is_expected() -> None:
    schedule = compute(ADULT._replace(died=True, incident=date(2026, 11, 22)), "england-sar")
    text = " ".join(written(schedule, date(2026, 11, 23), Format.TABLE).split())

    assert "6 months from --review-started (expected, unconfirmed)" in text

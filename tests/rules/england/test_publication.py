"""Publishing the local review within six months, and keeping it available for a year."""

from __future__ import annotations

import pytest
from tests.support.days import maybe, on
from tests.support.england import due_and_safe, reading, worked_out

from scrtool import CaseFacts
from scrtool.facts import Event
from scrtool.model import Evidence, Force
from scrtool.schedule.items import Mark, Outcome

PUBLISH = "local-review.publish"
DELAY = "local-review.delay-reasons"
NOT_PUBLISHING = "local-review.not-publishing"
KEEP = "local-review.keep-available"


def decided(day: str) -> CaseFacts:
    return CaseFacts(review_decided=on(day))


def published(day: str) -> CaseFacts:
    return CaseFacts(published=on(day))


@pytest.mark.parametrize(
    ("duty", "facts"),
    [
        pytest.param(PUBLISH, decided("Thu 2018-06-28"), id="publishing"),
        pytest.param(DELAY, decided("Thu 2018-06-28"), id="reasons-for-delay"),
        pytest.param(NOT_PUBLISHING, decided("Thu 2018-06-28"), id="not-publishing"),
        pytest.param(KEEP, published("Thu 2018-06-28"), id="keeping-available"),
    ],
)
def test_nothing_is_in_force_the_day_before(duty: str, facts: CaseFacts) -> None:
    item = worked_out(duty, facts)

    assert (item.outcome, item.readings) == (Outcome.NOT_IN_FORCE, ())


@pytest.mark.parametrize(
    ("day", "due", "edition"),
    [
        pytest.param("Mon 2026-01-05", "Sun 2026-07-05", "WT 2023", id="ordinary-six-months"),
        pytest.param("Mon 2026-08-31", "Sun 2027-02-28", "WT 2026", id="A19-short-february"),
        pytest.param("Wed 2025-12-31", "Tue 2026-06-30", "WT 2023", id="A20-last-day-of-june"),
        pytest.param("Sun 2027-08-29", "Tue 2028-02-29", "WT 2026", id="A21-leap-year"),
        pytest.param("Thu 2024-08-29", "Fri 2025-02-28", "WT 2023", id="29-august-no-leap-year"),
        pytest.param("Sat 2026-08-22", "Mon 2027-02-22", "WT 2026", id="decided-on-a-saturday"),
        pytest.param("Mon 2026-04-06", "Tue 2026-10-06", "WT 2026", id="decided-on-easter-monday"),
        pytest.param("Fri 2025-10-03", "Fri 2026-04-03", "WT 2023", id="ends-on-good-friday"),
        pytest.param("Thu 2026-06-25", "Fri 2026-12-25", "WT 2026", id="ends-on-christmas-day"),
        pytest.param("Sat 2022-03-19", "Mon 2022-09-19", "WT 2018", id="ends-on-state-funeral"),
        pytest.param("Tue 2022-11-08", "Mon 2023-05-08", "WT 2018", id="ends-on-coronation-day"),
        pytest.param("Fri 2019-11-08", "Fri 2020-05-08", "WT 2018", id="ends-on-moved-early-may"),
        pytest.param("Fri 2018-06-29", "Sat 2018-12-29", "WT 2018", id="first-day-in-force"),
        pytest.param("Sat 2018-06-30", "Sun 2018-12-30", "WT 2018", id="the-day-after-the-first"),
        pytest.param("Thu 2023-12-14", "Fri 2024-06-14", "WT 2018", id="day-before-wt2023"),
        pytest.param("Fri 2023-12-15", "Sat 2024-06-15", "WT 2023", id="day-of-wt2023"),
        pytest.param("Sat 2023-12-16", "Sun 2024-06-16", "WT 2023", id="day-after-wt2023"),
        pytest.param("Tue 2026-03-17", "Thu 2026-09-17", "WT 2023", id="day-before-wt2026"),
        pytest.param("Wed 2026-03-18", "Fri 2026-09-18", "WT 2026", id="day-of-wt2026"),
        pytest.param("Thu 2026-03-19", "Sat 2026-09-19", "WT 2026", id="day-after-wt2026"),
    ],
)
def test_the_report_is_published_within_six_months_of_the_decision(
    day: str, due: str, edition: str
) -> None:
    item = worked_out(PUBLISH, decided(day))

    assert (item.outcome, item.applies) == (Outcome.DEADLINE, True)
    assert due_and_safe(item) == (on(due), on(due))
    assert (item.edition.short, item.edition_settled) == (edition, True)


@pytest.mark.parametrize(
    ("day", "before"),
    [
        pytest.param("Wed 2025-12-31", None, id="A20-a-tuesday-needs-no-warning"),
        pytest.param("Mon 2026-08-31", "Fri 2027-02-26", id="A19-a-sunday"),
        pytest.param("Fri 2025-10-03", "Thu 2026-04-02", id="good-friday"),
        pytest.param("Mon 2025-10-06", "Thu 2026-04-02", id="easter-monday-back-over-the-weekend"),
        pytest.param("Thu 2026-06-25", "Thu 2026-12-24", id="christmas-day"),
        pytest.param("Sun 2026-06-28", "Thu 2026-12-24", id="substitute-boxing-day"),
        pytest.param("Sat 2022-03-19", "Fri 2022-09-16", id="state-funeral"),
        pytest.param("Tue 2022-11-08", "Fri 2023-05-05", id="coronation"),
        pytest.param("Fri 2019-11-08", "Thu 2020-05-07", id="moved-early-may"),
        pytest.param("Thu 2021-12-02", "Wed 2022-06-01", id="moved-spring-holiday"),
    ],
)
def test_a_limit_on_a_closed_day_is_marked_and_not_moved(day: str, before: str | None) -> None:
    one = reading("decision", worked_out(PUBLISH, decided(day)))

    assert (Mark.NOT_A_WORKING_DAY in one.marks) is (before is not None)
    assert one.working_day_before == maybe(before)


@pytest.mark.parametrize(
    ("day", "evidence"),
    [
        pytest.param("Fri 2018-06-29", Evidence.CORROBORATED, id="wt2018"),
        pytest.param("Fri 2023-12-15", Evidence.CORROBORATED, id="wt2023"),
        pytest.param("Wed 2026-03-18", Evidence.UNCONFIRMED, id="wt2026-carried-over"),
    ],
)
def test_the_six_months_are_guidance_and_their_start_is_unconfirmed(
    day: str, evidence: Evidence
) -> None:
    item = worked_out(PUBLISH, decided(day))

    one = reading("decision", item)
    assert (one.clock.citation.force, one.evidence) == (Force.GUIDANCE_SHOULD, evidence)
    assert one.clock.start_evidence is Evidence.UNCONFIRMED
    assert Mark.UNCONFIRMED in one.marks
    (duty,) = item.citations
    assert (duty.force, duty.evidence) == (Force.STATUTE, Evidence.UNCONFIRMED)
    assert duty.provision == "s.16F"


def test_the_decision_is_its_own_input() -> None:
    facts = CaseFacts(incident=on("Mon 2026-11-02"), rapid_review_sent=on("Wed 2026-11-25"))

    item = worked_out(PUBLISH, facts)

    assert item.outcome is Outcome.UNDETERMINED
    assert (item.applies, item.awaits) == (None, Event.REVIEW_DECIDED)
    assert item.missing == (Event.REVIEW_DECIDED,)


@pytest.mark.parametrize(
    ("day", "until", "edition"),
    [
        pytest.param("Thu 2026-11-26", "Fri 2027-11-26", "WT 2026", id="A22-one-year"),
        pytest.param("Tue 2028-02-29", "Wed 2029-02-28", "WT 2026", id="from-29-february"),
        pytest.param("Sat 2026-11-21", "Sun 2027-11-21", "WT 2026", id="published-on-a-saturday"),
        pytest.param("Thu 2025-04-03", "Fri 2026-04-03", "WT 2023", id="until-good-friday"),
        pytest.param("Thu 2025-12-25", "Fri 2026-12-25", "WT 2023", id="christmas-to-christmas"),
        pytest.param("Sun 2021-09-19", "Mon 2022-09-19", "WT 2018", id="until-the-state-funeral"),
        pytest.param("Fri 2018-06-29", "Sat 2019-06-29", "WT 2018", id="first-day-in-force"),
        pytest.param("Sat 2018-06-30", "Sun 2019-06-30", "WT 2018", id="the-day-after-the-first"),
        pytest.param("Thu 2023-12-14", "Sat 2024-12-14", "WT 2018", id="day-before-wt2023"),
        pytest.param("Fri 2023-12-15", "Sun 2024-12-15", "WT 2023", id="day-of-wt2023"),
        pytest.param("Sat 2023-12-16", "Mon 2024-12-16", "WT 2023", id="day-after-wt2023"),
        pytest.param("Tue 2026-03-17", "Wed 2027-03-17", "WT 2023", id="day-before-wt2026"),
        pytest.param("Wed 2026-03-18", "Thu 2027-03-18", "WT 2026", id="day-of-wt2026"),
        pytest.param("Thu 2026-03-19", "Fri 2027-03-19", "WT 2026", id="day-after-wt2026"),
    ],
)
def test_the_report_is_kept_available_for_at_least_a_year(
    day: str, until: str, edition: str
) -> None:
    item = worked_out(KEEP, published(day))

    assert (item.outcome, item.applies) == (Outcome.PROMPT, True)
    assert due_and_safe(item) is None  # a floor is not a deadline
    assert item.not_before == (on(until), None)
    assert item.edition.short == edition


def test_the_duty_to_keep_available_rests_on_one_page() -> None:
    (duty,) = worked_out(KEEP, published("Thu 2026-11-26")).citations

    assert (duty.force, duty.evidence) == (Force.GUIDANCE_MUST, Evidence.SINGLE_SOURCE)


def test_a_floor_is_never_marked_as_falling_on_a_closed_day() -> None:
    one = reading("published", worked_out(KEEP, published("Sat 2026-11-21")))

    assert (one.marks, one.due) == ((Mark.SINGLE_SOURCE,), None)
    assert one.working_day_before is None
    assert (one.clock.citation.force, one.evidence) == (
        Force.GUIDANCE_MUST,
        Evidence.SINGLE_SOURCE,
    )


def test_the_year_runs_from_a_publication_and_not_from_the_limit_of_one() -> None:
    item = worked_out(KEEP, decided("Wed 2025-12-31"))

    assert (item.outcome, item.missing) == (Outcome.UNDETERMINED, (Event.PUBLISHED,))
    assert (item.applies, item.awaits, item.not_before) == (None, Event.PUBLISHED, None)


@pytest.mark.parametrize(
    ("duty", "force", "fact"),
    [
        pytest.param(DELAY, Force.GUIDANCE_SHOULD, "publication_delayed", id="should"),
        pytest.param(NOT_PUBLISHING, Force.GUIDANCE_MUST, "not_publishing", id="must-not-settled"),
    ],
)
def test_reasons_are_given_with_no_number_and_unconfirmed(
    duty: str, force: Force, fact: str
) -> None:
    facts = decided("Wed 2025-12-31")
    asked = worked_out(duty, facts)

    assert (asked.applies, asked.depends_on) == (None, (fact,))
    assert (asked.outcome, asked.marks) == (Outcome.PROMPT, (Mark.UNCONFIRMED,))
    assert (asked.citations[0].force, asked.citations[0].evidence) == (force, Evidence.UNCONFIRMED)
    assert worked_out(duty, facts._replace(publication_delayed=True, not_publishing=True)).applies
    no = facts._replace(publication_delayed=False, not_publishing=False)
    assert worked_out(duty, no).applies is False

"""The national review: the Panel's own duties, most of them unconfirmed in their numbers."""

from __future__ import annotations

import pytest
from tests.support.days import on
from tests.support.england import due_and_safe, due_of, reading, worked_out

from scrtool import CaseFacts
from scrtool.facts import Event
from scrtool.model import Evidence, Force
from scrtool.schedule.items import Mark, Outcome

PUBLISH = "national-review.publish"
COPY = "national-review.copy-to-secretary-of-state"
KEEP = "national-review.keep-available"
INFORM = "national-review.inform"
CRITERIA = "national-review.criteria"
REVIEWERS = "national-review.reviewers"

HELD = CaseFacts(national_review=True)


@pytest.mark.parametrize(
    ("duty", "facts"),
    [
        pytest.param(PUBLISH, "national_review_started", id="publishing"),
        pytest.param(COPY, "national_publish", id="the-copy"),
        pytest.param(KEEP, "national_published", id="keeping-available"),
        pytest.param(INFORM, "national_review_started", id="telling"),
        pytest.param(CRITERIA, "incident", id="the-criteria"),
        pytest.param(REVIEWERS, "incident", id="the-pool"),
    ],
)
def test_nothing_is_in_force_the_day_before_and_all_is_on_the_day(duty: str, facts: str) -> None:
    before = CaseFacts(**{facts: on("Thu 2018-06-28")})  # type: ignore[arg-type]  # a date
    first = CaseFacts(**{facts: on("Fri 2018-06-29")})  # type: ignore[arg-type]  # a date

    assert worked_out(duty, before).outcome is Outcome.NOT_IN_FORCE
    assert worked_out(duty, first).outcome is not Outcome.NOT_IN_FORCE


@pytest.mark.parametrize(
    ("started", "due", "before"),
    [
        pytest.param("Wed 2025-12-31", "Tue 2026-06-30", None, id="last-day-of-june"),
        pytest.param("Mon 2026-08-31", "Sun 2027-02-28", "Fri 2027-02-26", id="short-february"),
        pytest.param("Sat 2026-08-22", "Mon 2027-02-22", None, id="started-on-a-saturday"),
        pytest.param("Fri 2025-10-03", "Fri 2026-04-03", "Thu 2026-04-02", id="good-friday"),
        pytest.param("Thu 2026-06-25", "Fri 2026-12-25", "Thu 2026-12-24", id="christmas-day"),
        pytest.param("Sat 2022-03-19", "Mon 2022-09-19", "Fri 2022-09-16", id="state-funeral"),
        pytest.param("Tue 2022-11-08", "Mon 2023-05-08", "Fri 2023-05-05", id="coronation"),
        pytest.param("Fri 2019-11-08", "Fri 2020-05-08", "Thu 2020-05-07", id="early-may-moved"),
        pytest.param("Fri 2018-06-29", "Sat 2018-12-29", "Fri 2018-12-28", id="first-day"),
    ],
)
def test_the_report_is_published_within_six_months(
    started: str, due: str, before: str | None
) -> None:
    item = worked_out(PUBLISH, HELD._replace(national_review_started=on(started)))

    assert (item.outcome, item.applies) == (Outcome.DEADLINE, True)
    assert due_and_safe(item) == (on(due), on(due))
    one = reading("start", item)
    assert one.working_day_before == (on(before) if before else None)
    assert (Mark.NOT_A_WORKING_DAY in one.marks) is (before is not None)


def test_the_six_months_are_unconfirmed_guidance_and_the_duty_is_statute() -> None:
    facts = HELD._replace(national_review_started=on("Wed 2025-12-31"))
    item = worked_out(PUBLISH, facts)

    one = reading("start", item)
    assert (one.clock.citation.force, one.evidence) == (Force.GUIDANCE_SHOULD, Evidence.UNCONFIRMED)
    assert one.marks == (Mark.UNCONFIRMED,)
    (duty,) = item.citations
    assert (duty.force, duty.evidence) == (Force.STATUTE, Evidence.OFFICIAL)
    assert duty.provision == "s.16B(4)-(5)"


@pytest.mark.parametrize(
    ("publish", "due", "safe"),
    [
        pytest.param("Thu 2026-11-26", "Tue 2026-11-17", "Mon 2026-11-16", id="ordinary"),
        pytest.param("Tue 2026-04-14", "Wed 2026-04-01", "Tue 2026-03-31", id="easter"),
        pytest.param("Mon 2027-01-11", "Wed 2026-12-30", "Tue 2026-12-29", id="new-year"),
        pytest.param("Mon 2026-12-28", "Wed 2026-12-16", "Tue 2026-12-15", id="over-christmas"),
        pytest.param("Sat 2026-11-21", "Thu 2026-11-12", "Wed 2026-11-11", id="on-a-saturday"),
        pytest.param("Mon 2022-09-26", "Wed 2022-09-14", "Tue 2022-09-13", id="state-funeral"),
        pytest.param("Mon 2023-05-15", "Wed 2023-05-03", "Tue 2023-05-02", id="coronation"),
        pytest.param("Thu 2020-05-14", "Mon 2020-05-04", "Fri 2020-05-01", id="early-may-moved"),
        pytest.param("Fri 2018-06-29", "Wed 2018-06-20", "Tue 2018-06-19", id="first-day"),
    ],
)
def test_the_report_goes_to_the_secretary_of_state_seven_working_days_before(
    publish: str, due: str, safe: str
) -> None:
    item = worked_out(COPY, HELD._replace(national_publish=on(publish)))

    assert (item.outcome, item.applies) == (Outcome.DEADLINE, True)
    assert due_and_safe(item) == (on(due), on(safe))
    assert (due_of("seven-back", item), due_of("seven-clear", item)) == (on(due), on(safe))


def test_that_regulations_cover_the_copy_is_official_and_the_number_unconfirmed() -> None:
    item = worked_out(COPY, HELD._replace(national_publish=on("Thu 2026-11-26")))

    (duty,) = item.citations
    assert (duty.force, duty.evidence) == (Force.STATUTE, Evidence.OFFICIAL)
    assert duty.provision == "regs 9-10"
    assert {one.evidence for one in item.readings} == {Evidence.UNCONFIRMED}
    assert {one.clock.citation.force for one in item.readings} == {Force.GUIDANCE_MUST}
    assert item.marks == (Mark.UNCONFIRMED,)


@pytest.mark.parametrize(
    ("published", "until", "edition"),
    [
        pytest.param("Thu 2026-11-26", "Mon 2029-11-26", "WT 2026", id="A23-three-years"),
        pytest.param("Thu 2024-02-29", "Sun 2027-02-28", "WT 2023", id="from-29-february"),
        pytest.param("Sat 2026-11-21", "Wed 2029-11-21", "WT 2026", id="published-on-a-saturday"),
        pytest.param("Thu 2025-12-25", "Mon 2028-12-25", "WT 2023", id="christmas-to-christmas"),
        pytest.param("Fri 2018-06-29", "Tue 2021-06-29", "WT 2018", id="first-day-in-force"),
        pytest.param("Thu 2023-12-14", "Mon 2026-12-14", "WT 2018", id="day-before-wt2023"),
        pytest.param("Fri 2023-12-15", "Tue 2026-12-15", "WT 2023", id="day-of-wt2023"),
        pytest.param("Sat 2023-12-16", "Wed 2026-12-16", "WT 2023", id="day-after-wt2023"),
        pytest.param("Tue 2026-03-17", "Sat 2029-03-17", "WT 2023", id="day-before-wt2026"),
        pytest.param("Wed 2026-03-18", "Sun 2029-03-18", "WT 2026", id="day-of-wt2026"),
        pytest.param("Thu 2026-03-19", "Mon 2029-03-19", "WT 2026", id="day-after-wt2026"),
    ],
)
def test_the_report_is_kept_available_for_at_least_three_years(
    published: str, until: str, edition: str
) -> None:
    item = worked_out(KEEP, HELD._replace(national_published=on(published)))

    assert (item.outcome, item.applies, item.due) == (Outcome.PROMPT, True, None)
    assert item.not_before == (on(until), None)
    assert item.edition.short == edition


def test_a23_is_unconfirmed_and_needs_no_list_of_holidays() -> None:
    item = worked_out(KEEP, HELD._replace(national_published=on("Thu 2026-11-26")))

    assert item.marks == (Mark.UNCONFIRMED,)  # not provisional, though 2029 is past the list
    assert [(one.force, one.evidence) for one in item.citations] == [
        (Force.GUIDANCE_MUST, Evidence.UNCONFIRMED),
        (Force.STATUTE, Evidence.UNCONFIRMED),
    ]


def test_the_three_years_run_from_a_publication_and_not_from_the_limit_of_one() -> None:
    item = worked_out(KEEP, HELD._replace(national_review_started=on("Wed 2025-12-31")))

    assert (item.outcome, item.missing) == (Outcome.UNDETERMINED, (Event.NATIONAL_PUBLISHED,))
    assert (item.awaits, item.not_before) == (Event.NATIONAL_PUBLISHED, None)


@pytest.mark.parametrize("duty", [PUBLISH, COPY, KEEP, INFORM, CRITERIA])
@pytest.mark.parametrize(
    ("answer", "applies"),
    [
        pytest.param(False, False, id="no-national-review"),
        pytest.param(None, None, id="not-known"),
    ],
)
def test_nothing_applies_without_a_national_review(
    duty: str, answer: bool | None, applies: bool | None
) -> None:
    item = worked_out(duty, CaseFacts(national_review=answer))

    assert item.applies is applies
    assert ("national_review" in item.depends_on) is (answer is None)


@pytest.mark.parametrize(
    ("duty", "force", "provision"),
    [
        pytest.param(CRITERIA, Force.STATUTE, "reg 3", id="criteria"),
        pytest.param(REVIEWERS, Force.STATUTE, "regs 4-5", id="reviewers"),
        pytest.param(INFORM, Force.PANEL, "", id="as-practice-from-a-letter"),
    ],
)
def test_the_duties_without_a_number_are_official(duty: str, force: Force, provision: str) -> None:
    item = worked_out(duty, HELD._replace(national_review_started=on("Wed 2025-12-31")))

    assert (item.outcome, item.applies, item.readings) == (Outcome.PROMPT, True, ())
    (cited,) = item.citations
    assert (cited.force, cited.evidence) == (force, Evidence.OFFICIAL)
    assert cited.provision == provision

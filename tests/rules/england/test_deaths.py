"""The death of a looked-after child or a care leaver: no national number, only local practice."""

from __future__ import annotations

from datetime import date

import pytest
from tests.support.days import on
from tests.support.england import due_and_safe, due_of, reading, worked_out

from scrtool import CaseFacts
from scrtool.model import Evidence, Force, Role
from scrtool.schedule.items import Mark, Outcome

STATE = "looked-after-death.secretary-of-state"
OFSTED = "looked-after-death.ofsted"
PARENTS = "looked-after-death.parents"
CARE_LEAVER = "care-leaver-death"
WITH_LOCAL_NUMBER = pytest.mark.parametrize("duty", [STATE, OFSTED, CARE_LEAVER])

DEATH = CaseFacts(aware=date(2026, 11, 23), died=True)
LOOKED_AFTER = DEATH._replace(looked_after=True)


def test_a25_parents_are_told_with_no_date_at_all() -> None:
    item = worked_out(PARENTS, LOOKED_AFTER)

    assert (item.applies, item.outcome, item.readings) == (True, Outcome.PROMPT, ())
    assert item.duty.no_number.startswith("so far as reasonably practicable")


@WITH_LOCAL_NUMBER
def test_a24_a_local_number_is_shown_and_is_never_due(duty: str) -> None:
    item = worked_out(duty, DEATH)

    assert item.outcome is Outcome.PROMPT
    assert due_and_safe(item) is None
    assert item.missing == ()
    assert item.duty.no_number == "no number nationally"
    assert Mark.ADVISORY in item.marks
    assert Mark.ADVISORY in reading("local-5wd", item).marks


@WITH_LOCAL_NUMBER
@pytest.mark.parametrize(
    ("aware", "shown"),
    [
        pytest.param("Mon 2026-11-23", "Mon 2026-11-30", id="ordinary-week"),
        pytest.param("Sat 2026-11-21", "Fri 2026-11-27", id="known-on-a-saturday"),
        pytest.param("Thu 2026-04-02", "Mon 2026-04-13", id="easter"),
        pytest.param("Wed 2026-12-23", "Mon 2027-01-04", id="christmas-and-new-year"),
        pytest.param("Fri 2026-12-25", "Tue 2027-01-05", id="known-on-christmas-day"),
    ],
)
def test_the_local_number_is_five_working_days_from_awareness(
    duty: str, aware: str, shown: str
) -> None:
    item = worked_out(duty, CaseFacts(aware=on(aware)))

    assert due_of("local-5wd", item) == on(shown)
    assert due_and_safe(item) is None


@pytest.mark.parametrize(
    ("duty", "force", "evidence"),
    [
        pytest.param(STATE, Force.LOCAL, Evidence.CORROBORATED, id="swindon-and-manchester"),
        pytest.param(OFSTED, Force.LOCAL, Evidence.CORROBORATED, id="the-same-two"),
        pytest.param(CARE_LEAVER, Force.LOCAL, Evidence.SINGLE_SOURCE, id="north-yorkshire-only"),
    ],
)
def test_the_local_number_claims_no_more_than_local_practice(
    duty: str, force: Force, evidence: Evidence
) -> None:
    local = reading("local-5wd", worked_out(duty, DEATH))

    assert (local.clock.role, local.clock.citation.force) == (Role.ADVISORY, force)
    assert local.evidence is evidence


@pytest.mark.parametrize(
    ("aware", "shown"),
    [
        pytest.param("Fri 2022-09-16", "Mon 2022-09-26", id="state-funeral"),
        pytest.param("Fri 2023-05-05", "Mon 2023-05-15", id="coronation"),
        pytest.param("Mon 2020-05-04", "Tue 2020-05-12", id="early-may-moved"),
        pytest.param("Mon 2022-05-30", "Wed 2022-06-08", id="jubilee-two-days"),
        pytest.param("Thu 2018-06-28", "Thu 2018-07-05", id="the-act-of-1989-was-law-before-2018"),
    ],
)
def test_the_local_number_skips_one_off_days(aware: str, shown: str) -> None:
    assert due_of("local-5wd", worked_out(STATE, CaseFacts(aware=on(aware)))) == on(shown)


def test_a_local_number_before_the_published_list_is_provisional() -> None:
    item = worked_out(STATE, CaseFacts(aware=on("Thu 2010-12-23")))

    assert due_of("local-5wd", item) == on("Tue 2011-01-04")  # 27 and 28 December, 3 January
    assert Mark.PROVISIONAL in reading("local-5wd", item).marks


@pytest.mark.parametrize(
    ("duty", "authorities"),
    [
        pytest.param(
            STATE,
            [("statute", "official", "Sch 2 para 20(1)(a)"), ("guidance-must", "official", "")],
            id="act-first-then-guidance",
        ),
        pytest.param(OFSTED, [("guidance-must", "official", "")], id="guidance-only"),
        pytest.param(PARENTS, [("statute", "official", "Sch 2 para 20(1)(b)")], id="act-only"),
    ],
)
def test_on_whose_word_the_looked_after_duties_rest(
    duty: str, authorities: list[tuple[str, str, str]]
) -> None:
    cited = worked_out(duty, LOOKED_AFTER).citations

    assert [(one.force, one.evidence, one.provision) for one in cited] == authorities


@pytest.mark.parametrize(
    ("facts", "applies"),
    [
        pytest.param(CaseFacts(looked_after=False, died=True), False, id="not-looked-after"),
        pytest.param(CaseFacts(care_leaver=True, died=True), False, id="a-care-leaver-is-neither"),
        pytest.param(CaseFacts(looked_after=True, died=False), False, id="did-not-die"),
        pytest.param(CaseFacts(looked_after=True, seriously_harmed=True), False, id="harmed"),
        pytest.param(CaseFacts(looked_after=True), None, id="death-not-known"),
        pytest.param(CaseFacts(died=True), None, id="status-not-known"),
        pytest.param(CaseFacts(), None, id="nothing-known"),
        pytest.param(CaseFacts(looked_after=True, died=True), True, id="both"),
        pytest.param(CaseFacts(looked_after=True, died=True, abuse=False), True, id="no-abuse"),
        pytest.param(CaseFacts(looked_after=True, died=True, abuse=True), True, id="abuse"),
        pytest.param(
            CaseFacts(looked_after=True, died=True, outside_england=True), True, id="away"
        ),
    ],
)
@pytest.mark.parametrize("duty", [STATE, OFSTED, PARENTS])
def test_the_death_of_a_looked_after_child_whatever_the_cause(
    duty: str, facts: CaseFacts, applies: bool | None
) -> None:
    assert worked_out(duty, facts).applies is applies


@pytest.mark.parametrize(
    ("age", "applies"),
    [
        pytest.param(16, True, id="sixteen"),
        pytest.param(17, True, id="seventeen-still-a-child"),
        pytest.param(18, True, id="eighteen"),
        pytest.param(24, True, id="up-to-the-day-before-the-25th-birthday"),
        pytest.param(25, False, id="the-25th-birthday"),
        pytest.param(None, None, id="age-not-known"),
    ],
)
def test_a_care_leaver_counts_up_to_and_including_24(age: int | None, applies: bool | None) -> None:
    item = worked_out(CARE_LEAVER, DEATH._replace(care_leaver=True, age=age))

    assert item.applies is applies
    assert item.depends_on == (("age",) if applies is None else ())


@pytest.mark.parametrize(
    ("aware", "edition", "evidence"),
    [
        pytest.param("Thu 2023-12-14", None, None, id="the-day-before-no-such-duty-found"),
        pytest.param("Fri 2023-12-15", "WT 2023", Evidence.CORROBORATED, id="first-day"),
        pytest.param("Sat 2023-12-16", "WT 2023", Evidence.CORROBORATED, id="day-after"),
        pytest.param("Tue 2026-03-17", "WT 2023", Evidence.CORROBORATED, id="day-before-wt2026"),
        pytest.param("Wed 2026-03-18", "WT 2026", Evidence.UNCONFIRMED, id="day-of-wt2026"),
        pytest.param("Thu 2026-03-19", "WT 2026", Evidence.UNCONFIRMED, id="day-after-wt2026"),
    ],
)
def test_the_care_leaver_duty_began_on_15_december_2023(
    aware: str, edition: str | None, evidence: Evidence | None
) -> None:
    item = worked_out(CARE_LEAVER, CaseFacts(aware=on(aware), care_leaver=True, died=True, age=20))

    in_force = item.outcome is not Outcome.NOT_IN_FORCE
    assert (item.edition.short if in_force else None) == edition
    assert (item.citations[0].evidence if in_force else None) is evidence
    assert item.citations[0].force is Force.GUIDANCE_SHOULD


@pytest.mark.parametrize(
    ("duty", "aware", "outcome"),
    [
        pytest.param(STATE, "Thu 2018-06-28", Outcome.PROMPT, id="the-act-throughout"),
        pytest.param(PARENTS, "Thu 2018-06-28", Outcome.PROMPT, id="the-act-throughout-too"),
        pytest.param(OFSTED, "Thu 2018-06-28", Outcome.NOT_IN_FORCE, id="guidance-not-before"),
        pytest.param(OFSTED, "Fri 2018-06-29", Outcome.PROMPT, id="guidance-first-day"),
    ],
)
def test_the_day_the_looked_after_duties_are_shown_from(
    duty: str, aware: str, outcome: Outcome
) -> None:
    assert worked_out(duty, CaseFacts(aware=on(aware))).outcome is outcome


@pytest.mark.parametrize(
    ("incident", "aware", "listed"),
    [
        pytest.param(date(2023, 12, 10), date(2023, 12, 14), False, id="known-the-day-before"),
        pytest.param(date(2023, 12, 10), date(2023, 12, 15), True, id="known-on-the-first-day"),
        pytest.param(date(2023, 12, 10), date(2023, 12, 20), True, id="died-before-known-after"),
    ],
)
def test_a_care_leavers_death_goes_by_the_day_it_became_known(
    incident: date, aware: date, listed: bool
) -> None:
    facts = CaseFacts(incident=incident, aware=aware, died=True, care_leaver=True, age=20)

    item = worked_out(CARE_LEAVER, facts)

    assert (item.outcome is Outcome.PROMPT) is listed

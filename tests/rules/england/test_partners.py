"""Reporting to the safeguarding partners: the same five working days, with authority of its own."""

from __future__ import annotations

from datetime import date

import pytest
from tests.support.days import on
from tests.support.england import due_and_safe, reading, worked_out

from scrtool import CaseFacts
from scrtool.model import Evidence, Force
from scrtool.schedule.items import Mark, Outcome

PARTNERS = "notify-partners"
REFER = "other-agency-refer"


def from_aware(aware: str) -> CaseFacts:
    return CaseFacts(aware=on(aware))


def test_nothing_is_due_the_day_before_the_duty_began() -> None:
    item = worked_out(PARTNERS, from_aware("Thu 2018-06-28"))

    assert (item.outcome, item.readings) == (Outcome.NOT_IN_FORCE, ())


@pytest.mark.parametrize(
    ("aware", "due", "edition"),
    [
        pytest.param("Mon 2026-11-23", "Mon 2026-11-30", "WT 2026", id="ordinary-week"),
        pytest.param("Sat 2026-11-21", "Fri 2026-11-27", "WT 2026", id="known-on-a-saturday"),
        pytest.param("Thu 2026-04-02", "Mon 2026-04-13", "WT 2026", id="easter"),
        pytest.param("Tue 2025-12-23", "Fri 2026-01-02", "WT 2023", id="christmas-new-year"),
        pytest.param("Fri 2026-12-25", "Tue 2027-01-05", "WT 2026", id="known-on-christmas-day"),
        pytest.param("Fri 2022-09-16", "Mon 2022-09-26", "WT 2018", id="state-funeral"),
        pytest.param("Fri 2023-05-05", "Mon 2023-05-15", "WT 2018", id="coronation"),
        pytest.param("Mon 2020-05-04", "Tue 2020-05-12", "WT 2018", id="early-may-moved"),
        pytest.param("Mon 2022-05-30", "Wed 2022-06-08", "WT 2018", id="jubilee-two-days"),
        pytest.param("Fri 2018-06-29", "Fri 2018-07-06", "WT 2018", id="first-day-in-force"),
        pytest.param("Sat 2018-06-30", "Fri 2018-07-06", "WT 2018", id="the-day-after-the-first"),
        pytest.param("Thu 2023-12-14", "Thu 2023-12-21", "WT 2018", id="day-before-wt2023"),
        pytest.param("Fri 2023-12-15", "Fri 2023-12-22", "WT 2023", id="day-of-wt2023"),
        pytest.param("Sat 2023-12-16", "Fri 2023-12-22", "WT 2023", id="day-after-wt2023"),
        pytest.param("Tue 2026-03-17", "Tue 2026-03-24", "WT 2023", id="day-before-wt2026"),
        pytest.param("Wed 2026-03-18", "Wed 2026-03-25", "WT 2026", id="day-of-wt2026"),
        pytest.param("Thu 2026-03-19", "Thu 2026-03-26", "WT 2026", id="day-after-wt2026"),
    ],
)
def test_the_partners_are_told_within_the_same_five_working_days(
    aware: str, due: str, edition: str
) -> None:
    item = worked_out(PARTNERS, from_aware(aware))

    assert item.outcome is Outcome.DEADLINE
    assert due_and_safe(item) == (on(due), on(due))
    assert (item.edition.short, item.edition_settled) == (edition, True)


def test_the_later_of_rule_is_that_of_the_panel() -> None:
    facts = CaseFacts(aware=date(2026, 11, 2), suspected=date(2026, 11, 4))

    item = worked_out(PARTNERS, facts)

    assert due_and_safe(item) == (on("Wed 2026-11-11"), on("Mon 2026-11-09"))


@pytest.mark.parametrize(
    ("aware", "evidence", "marks"),
    [
        pytest.param("Fri 2018-06-29", Evidence.CORROBORATED, (), id="wt2018"),
        pytest.param("Fri 2023-12-15", Evidence.CORROBORATED, (), id="wt2023"),
        pytest.param(
            "Wed 2026-03-18", Evidence.UNCONFIRMED, (Mark.UNCONFIRMED,), id="wt2026-carried-over"
        ),
    ],
)
def test_duty_and_number_are_guidance_known_alike_in_each_edition(
    aware: str, evidence: Evidence, marks: tuple[Mark, ...]
) -> None:
    item = worked_out(PARTNERS, from_aware(aware))

    number = reading("aware", item)
    (duty,) = item.citations
    assert (duty.force, duty.evidence) == (Force.GUIDANCE_SHOULD, evidence)
    assert (number.clock.citation.force, number.evidence) == (Force.GUIDANCE_SHOULD, evidence)
    assert reading("aware-incident", item).evidence is evidence
    assert item.marks == marks


@pytest.mark.parametrize(
    ("aware", "outcome"),
    [
        pytest.param("Thu 2018-06-28", Outcome.NOT_IN_FORCE, id="the-day-before"),
        pytest.param("Fri 2018-06-29", Outcome.PROMPT, id="first-day-in-force"),
        pytest.param("Mon 2026-11-23", Outcome.PROMPT, id="now"),
    ],
)
def test_another_agency_refers_with_no_number(aware: str, outcome: Outcome) -> None:
    item = worked_out(REFER, from_aware(aware))

    assert (item.outcome, item.readings) == (outcome, ())
    assert item.duty.no_number.startswith("no number")
    assert item.applies is True
    (duty,) = item.citations
    assert (duty.force, duty.evidence) == (Force.GUIDANCE_SHOULD, Evidence.CORROBORATED)

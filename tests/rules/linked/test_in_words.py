"""What the linked duties look like in print: marks, questions, and other nations."""

from __future__ import annotations

import csv
import io
from datetime import datetime

import pytest
from tests.support.days import on
from tests.support.regimes import written

from scrtool import CaseFacts, compute
from scrtool.render import Format

DAY = on("Mon 2026-11-23")
STYLES = pytest.mark.parametrize(
    "style", [pytest.param(Format.PLAIN, id="plain"), pytest.param(Format.TABLE, id="terminal")]
)


def said(facts: CaseFacts, style: Format = Format.TABLE, regime: str = "linked") -> str:
    return " ".join(written(compute(facts, regime), DAY, style).split())


@STYLES
def test_an_unconfirmed_duty_is_marked_wherever_it_is_named(style: Format) -> None:
    text = said(CaseFacts(incident=DAY), style)

    assert "by local practice (unconfirmed): police" in text
    assert "by local practice (unconfirmed): reviewing officer" in text
    assert "must tell Ombudsman (custody: unconfirmed)" in text


@STYLES
def test_probation_is_asked_and_never_told(style: Format) -> None:
    for facts in (CaseFacts(incident=DAY), CaseFacts(incident=DAY, probation=True)):
        text = said(facts, style)
        asked = "sk HMPPS about a serious further offence review (not covered by what was read; "

        assert f"{asked}existence unconfirmed)" in text
        assert "tell HMPPS" not in text


@STYLES
def test_outside_england_is_said_first_and_nothing_of_a_setting_is_a_must(style: Format) -> None:
    facts = CaseFacts(incident=DAY, died=True, outside_england=True, charity=True)
    text = said(facts, style)
    note = "Note: English limits do not apply outside England"

    assert text.index(note) < text.index("CDOP")
    assert "Not covered outside England: report the work-related accident" in text
    assert "Not due" not in text


def test_outside_england_is_said_first_of_serious_case_reviews_too() -> None:
    facts = CaseFacts(incident=on("Tue 2016-03-01"), died=True, outside_england=True)
    text = said(facts, regime="england-scr")

    assert text.index("English limits do not apply outside England") < text.index("5 working days")


@STYLES
def test_the_office_is_told_only_once_the_notification_was_sent(style: Format) -> None:
    text = said(CaseFacts(incident=DAY), style)

    assert "Once the notification is dated (--notified): by local practice tell partnership" in text
    assert "practice: copy the notification" not in text


def test_letters_are_spelt_out_only_where_they_are_used() -> None:
    assert "WT: Working Together." not in said(CaseFacts(incident=DAY))
    assert "WT: Working Together." in said(CaseFacts(incident=DAY), regime="england")


def test_in_csv_a_safe_date_stands_only_where_every_reading_is_known() -> None:
    hour = datetime.fromisoformat("2026-11-23T18:00")
    for incident, safe, known in ((DAY, "", "no"), (hour, "2026-11-24", "yes")):
        schedule = compute(CaseFacts(died=True, age=3, incident=incident), "linked")
        rows = csv.DictReader(io.StringIO(written(schedule, DAY, Format.CSV)))
        (row,) = [one for one in rows if one["id"] == "linked.child-death.notify"]

        assert (row["safe"], row["safe_known"]) == (safe, known)


@pytest.mark.parametrize(
    ("day", "shown"),
    [
        pytest.param("Sun 2003-11-02", True, id="long-before"),
        pytest.param("Thu 2018-06-28", True, id="the-day-before"),
        pytest.param("Fri 2018-06-29", False, id="the-day"),
    ],
)
def test_an_old_case_is_told_that_the_law_cited_may_be_younger(day: str, shown: bool) -> None:
    facts = CaseFacts(incident=on(day), died=True, age=4)

    assert ("Before 29 June 2018 check each" in said(facts)) is shown

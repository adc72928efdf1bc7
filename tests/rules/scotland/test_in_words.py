"""What a person reads of the Scottish duties: both readings, and what is not known."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from tests.support.regimes import written

from scrtool import CaseFacts, compute
from scrtool.render import Format, words
from scrtool.render.rulebook import one
from scrtool.render.rulebook_markdown import markdown
from scrtool.render.told import as_plain, in_order
from scrtool.report import MadeWith, NamedSchedule, Report
from scrtool.rules import regime

FRIDAY = date(2026, 11, 27)
DIED = CaseFacts(looked_after=True, died=True, age=5, incident=FRIDAY)
TIMED = DIED._replace(incident=datetime.fromisoformat("2026-11-27T15:00"))


def told(facts: CaseFacts, name: str = "scotland") -> str:
    """Return the checklist of who is to be told."""
    made_with = MadeWith("1.0.0", "2026-11-22", "2028-12-26")
    return as_plain(
        in_order(Report((NamedSchedule("case", compute(facts, name)),), FRIDAY, made_with))
    )


@pytest.mark.parametrize(
    ("style", "said"),
    [
        pytest.param(
            Format.TABLE,
            "Safe by Saturday 28 November 2026 at 15:00: 24 hours from the death",
            id="terminal",
        ),
        pytest.param(
            Format.PLAIN,
            "other reading, Saturday 28 November 2026 at 15:00: asked (corroborated): 24 hours",
            id="plain",
        ),
    ],
)
def test_the_hour_of_the_safe_date_is_said(style: Format, said: str) -> None:
    text = " ".join(written(compute(TIMED, "scotland"), FRIDAY, style).split())

    assert said in text
    assert "must immediately notify the Scottish Ministers" in text or style is Format.PLAIN


def test_a_safe_date_that_needs_the_hour_is_said_to_be_not_known() -> None:
    text = written(compute(DIED, "scotland"), FRIDAY)

    assert "safe     not known: another reading counts hours: give --incident with the time" in text


def test_the_checklist_gives_both_readings_or_says_which_is_missing() -> None:
    assert "safe by     Saturday 28 November 2026 at 15:00: 24 hours from the death" in told(TIMED)
    assert "reading     24 hours from the death, asked (Care Inspectorate): cannot compute" in (
        told(DIED)
    )


def test_D3_the_checklist_says_that_there_is_no_headline() -> None:  # noqa: N802  the row's name
    died = datetime.fromisoformat("2026-12-24T18:00")
    text = told(CaseFacts(died=True, unborn=False, age=3, incident=died), "linked")

    assert "Safe by Friday 25 December 2026 at 18:00 (unconfirmed), no headline: two read" in text
    assert "reading     Friday 25 December 2026 at 18:00: 24 hours from the death" in text
    assert "reading     Tuesday 29 December 2026: 1 working day" in text


def test_the_checklist_without_a_date_gives_the_numbers() -> None:
    text = told(CaseFacts(died=True, unborn=False, age=3), "linked")

    assert "24 hours from the death (should; unconfirmed, check the source); or 1 working" in text


def test_regulators_ask() -> None:
    text = " ".join(written(compute(DIED, "scotland"), FRIDAY, Format.TABLE).split())

    assert "supervision or licence: asked to tell Care Inspectorate" in text


def test_a_first_day_that_was_not_read_is_said_to_be_so() -> None:
    (duty, *_) = regime("scotland").duties

    assert words.in_force(duty.editions[0]).endswith("in force from a day that was not read")


def test_the_rule_book_calls_a_window_what_it_is() -> None:
    wales = regime("wales")
    said = " ".join(line.text for line in one(wales.duties[0], wales))

    assert (
        "a window of the 6 months before the death or the potentially life-threatening injury: the"
        in said
    )
    assert "the days looked at, not a deadline" in markdown([wales])


def test_two_weeks_are_printed_as_the_form_says_them() -> None:
    asked = CaseFacts(information_requested=date(2026, 11, 20))
    text = " ".join(written(compute(asked, "scotland"), FRIDAY, Format.TABLE).split())

    assert "2 weeks: asked" in text
    assert "14 calendar days" not in text


def test_the_page_that_says_must_is_quoted() -> None:
    text = " ".join(written(compute(DIED, "scotland"), FRIDAY, Format.PLAIN).split())

    assert 'the page says "must"; disputed' in text


def test_the_rule_book_does_not_begin_with_or() -> None:
    assert "| or " not in markdown([regime("wales"), regime("linked")])

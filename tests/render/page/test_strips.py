"""A strip shows each calendar day once: counted with its number, or why it is not."""

from __future__ import annotations

import re

import pytest
from tests.support.pages import BUSY, LOOKED_AFTER, ONE_DATE, page

CELL = re.compile(r'<li class="([a-z0-9 ]+)">(.*?)</li>')


def strip(title: str, *words: str) -> list[tuple[str, str]]:
    """Return the cells under a title: the kind of each, and what it says."""
    after = re.split(f"<h[34]>{re.escape(title)}</h[34]>", page(*words))[1].partition("</ol>")[0]
    return [(kind, re.sub("<[^>]+>", "", said)) for kind, said in CELL.findall(after)]


def test_working_days_are_numbered_and_the_rest_is_named() -> None:
    assert strip("5 working days from becoming aware", *ONE_DATE) == [
        ("d4 zero", "Fri 1 Mar 2024 day 0"),
        ("off", "Sat 2 Mar weekend"),
        ("off", "Sun 3 Mar weekend"),
        ("on", "Mon 4 Mar day 1"),
        ("on", "Tue 5 Mar day 2"),
        ("on", "Wed 6 Mar day 3"),
        ("on", "Thu 7 Mar day 4"),
        ("end", "Fri 8 Mar 2024 day 5: due"),
    ]


def test_a_bank_holiday_is_named_and_the_last_day_is_the_due_day() -> None:
    cells = strip("15 working days from sending the notification to the Panel", *ONE_DATE)

    assert cells[0] == ("d4 zero", "Fri 8 Mar 2024 day 0")
    assert [cell for cell in cells if cell[0] == "closed"] == [
        ("closed", "Fri 29 Mar Good Friday"),
        ("closed", "Mon 1 Apr Easter Monday"),
    ]
    assert cells[-1] == ("end", "Tue 2 Apr 2024 day 15: due")
    assert len(cells) == 26


def test_a_closed_day_given_is_said_to_be_yours() -> None:
    cells = strip("5 working days from becoming aware", *ONE_DATE, "--closed-day", "2024-03-05")

    assert ("closed", "Tue 5 Mar closed day you gave") in cells
    assert cells[-1] == ("end", "Mon 11 Mar 2024 day 5: due")


def test_days_counted_back_are_shown_in_the_order_of_time() -> None:
    cells = strip("7 working days before publication", *BUSY)

    assert cells[0] == ("d1 end", "Tue 23 Jul 2024 day 7: due")
    assert cells[1] == ("on", "Wed 24 Jul day 6")
    assert cells[-1] == ("zero", "Thu 1 Aug 2024 day 0")


def test_months_are_shown_by_the_month() -> None:
    assert strip("6 months from the decision to hold the review", *BUSY) == [
        ("zero", "Fri 1 Mar 2024 day 0"),
        *(("span", f"{name} 2024") for name in ("March", "April", "May", "June", "July", "August")),
        ("end", "Sun 1 Sep 2024 due"),
    ]


@pytest.mark.parametrize(
    ("command", "said"),
    [
        pytest.param(
            ONE_DATE,
            "Tuesday 2 April 2024: due, until midnight (projected). Not counted: 8 weekend days, "
            "Good Friday and Easter Monday. Day 0 is the notification, Friday 8 March 2024, "
            "projected, and is not counted; bank holidays of England and Wales.",
            id="projected",
        ),
        pytest.param(
            LOOKED_AFTER,
            "Monday 25 March 2024: ends, until midnight (unconfirmed). Not counted: 6 weekend "
            "days. Day 0 is becoming aware, Monday 4 March 2024, and is not counted; "
            "bank holidays of England and Wales.",
            id="unconfirmed",
        ),
    ],
)
def test_the_words_over_a_strip_say_how_surely(command: tuple[str, ...], said: str) -> None:
    assert f"<p>{said}</p>" in page(*command)


def test_clocks_that_run_over_the_same_days_share_a_strip() -> None:
    source = page(*ONE_DATE)

    assert source.count('<section class="strip">') == 3
    assert source.count("day 5: due") == 1
    assert "For: Notify the Panel of the incident; Report the same incident" in source


def test_hours_have_no_numbers() -> None:
    words = (
        *("deadlines", "--regime", "scotland", "--died", "--looked-after", "--as-of", "2026-10-26"),
        *("--incident", "2026-10-24T09:00", "--aware", "2026-10-24T09:00"),
    )

    assert strip("24 hours from the death (other reading)", *words) == [
        ("d5 zero", "Sat 24 Oct 2026 start"),
        ("end", "Sun 25 Oct 2026 ends at 08:00"),
    ]

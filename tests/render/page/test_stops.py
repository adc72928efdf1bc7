"""What stands on the timeline, in the order of time, each with a word of its own."""

from __future__ import annotations

import re

import pytest
from tests.support.pages import BUSY, LOOKED_AFTER, ONE_DATE, UNDATED, page

STOP = re.compile(r"<strong>([^<]+)</strong>([^<]*)</li>")
DAY = re.compile(r'<li><time datetime="([^"]+)">[^<]+</time><ul>(.*?)</ul></li>')


def stops(*words: str) -> list[tuple[str, str]]:
    """Return what the list says: the day, and the word with what follows it."""
    found = page(*words).partition('<ol class="stops">')[2].partition("</ol>")[0]
    return [
        (day, sign + said)
        for day, under in DAY.findall(found)
        for sign, said in STOP.findall(under)
    ]


def test_one_date_shows_what_is_given_taken_due_and_safe() -> None:
    assert stops(*ONE_DATE)[:7] == [
        ("2024-03-01", "Given: incident"),
        ("2024-03-01", "Not given: becoming aware (assumed)"),
        ("2024-03-04", "Day looked at"),
        (
            "2024-03-08",
            "Due: Notify the Panel of the incident; Report the same incident to the safeguarding "
            "partners (assumed): 4 days left (4 working days)",
        ),
        ("2024-03-08", "Not given: notification (projected)"),
        (
            "2024-03-22",
            "Safe by: Carry out a rapid review; Send the rapid review, and the decision on a local "
            "review (assumed; unconfirmed)",
        ),
        (
            "2024-04-02",
            "Due: Carry out a rapid review; Send the rapid review, and the decision on a local "
            "review (projected): 29 days left (19 working days)",
        ),
    ]


@pytest.mark.parametrize(
    ("command", "day", "said"),
    [
        (BUSY, "2024-01-12", "Due: Notify the Panel of the incident (assumed): met"),
        (BUSY, "2025-08-05", "Keep until at least: Keep the report or information publicly"),
        (
            BUSY,
            "2024-09-01",
            "Due: Complete and publish the report (unconfirmed; not a working day",
        ),
        (LOOKED_AFTER, "2024-03-11", "Local practice, no national limit: Notify the Secretary"),
    ],
)
def test_every_kind_of_day_has_its_word(command: tuple[str, ...], day: str, said: str) -> None:
    assert [on for on, words in stops(*command) if words.startswith(said)] == [day]


def test_the_days_are_in_the_order_of_time() -> None:
    days = [day for day, _ in stops(*BUSY)]

    assert days == sorted(days)


def test_without_a_day_there_is_no_timeline() -> None:
    assert "stops" not in page(*UNDATED).partition("</style>")[2]
    assert "case-timeline" not in page(*UNDATED)


def test_the_picture_says_each_day_in_full() -> None:
    source = page(*ONE_DATE)

    for day in ("Friday 1 March 2024", "Friday 22 March 2024", "Tuesday 2 April 2024"):
        assert f'class="on">{day}</tspan>' in source

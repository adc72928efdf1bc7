"""The first screen: one date and nothing else fits 80 columns by 24 lines, with the prompt."""

from __future__ import annotations

import re
from datetime import date

import pytest
from tests.cli.program import run

PROMPT = 1  # the line the shell writes after the answer
STYLE = re.compile(r"\x1b")
EVERY_MONTH = [date(year, month, 1) for year in range(2024, 2028) for month in range(1, 13)]
EDITIONS = [
    pytest.param("2018-06-29", id="first-day-in-force"),
    pytest.param("2018-10-01", id="working-together-2018"),
    pytest.param("2019-04-01", id="panel-guidance-2019"),
    pytest.param("2020-03-30", id="covid-easement"),
    pytest.param("2020-12-22", id="covid-easement-at-christmas"),
    pytest.param("2022-09-01", id="panel-guidance-2022"),
    pytest.param("2022-09-14", id="state-funeral"),
    pytest.param("2023-12-14", id="day-before-working-together-2023"),
    pytest.param("2023-12-15", id="working-together-2023"),
    pytest.param("2025-06-01", id="panel-guidance-2025"),
    pytest.param("2026-03-17", id="day-before-working-together-2026"),
    pytest.param("2026-03-18", id="working-together-2026"),
    pytest.param("2027-09-22", id="the-longest-names-of-days-and-months"),
]


def screen(day: str, columns: int, *args: str, seen: str | None = None) -> list[str]:
    """Return the first screen for an incident on *day*, seen on that day."""
    words = ("deadlines", "--incident", day, "--format", "table", *args)
    ran = run(*words, SCRTOOL_TODAY=seen or day, COLUMNS=str(columns))
    assert (ran.code, ran.err) == (0, b"")
    assert not STYLE.search(ran.text)
    return ran.lines


def too_wide(lines: list[str], columns: int) -> list[str]:
    """Return the lines wider than the terminal, but for a word that cannot be cut."""
    return [line for line in lines if len(line) > columns and " " in line.strip()]


@pytest.mark.parametrize("day", EDITIONS)
def test_in_every_edition_it_fits_with_the_prompt(day: str) -> None:
    lines = screen(day, 80)

    assert too_wide(lines, 80) == []
    assert len(lines) + PROMPT <= 24, "\n".join(lines)


@pytest.mark.parametrize("first", [pytest.param(day, id=f"{day:%Y-%m}") for day in EVERY_MONTH])
def test_in_every_month_it_fits_with_the_prompt(first: date) -> None:
    for number in (1, 15, 23):
        lines = screen(first.replace(day=number).isoformat(), 80)
        assert too_wide(lines, 80) == []
        assert len(lines) + PROMPT <= 24, "\n".join(lines)


@pytest.mark.parametrize("seen", ["2024-03-08", "2024-03-09", "2024-06-01", "2099-12-31"])
def test_however_late_it_is_it_fits(seen: str) -> None:
    lines = screen("2024-03-01", 80, seen=seen)

    assert too_wide(lines, 80) == []
    assert len(lines) + PROMPT <= 24, "\n".join(lines)


@pytest.mark.parametrize("columns", [40, 60, 80, 100])
@pytest.mark.parametrize("day", ["2024-03-01", "2027-09-22", "2028-12-20", "2018-06-28"])
def test_it_wraps_to_the_terminal_and_loses_no_word(day: str, columns: int) -> None:
    lines = screen(day, columns)

    assert too_wide(lines, columns) == []
    assert " ".join(" ".join(lines).split()) == " ".join(" ".join(screen(day, 80)).split())


def test_what_wraps_is_set_in_so_that_each_line_that_is_not_begins_something_new() -> None:
    lines = screen("2024-03-01", 40)
    begun = ("Incident", "Friday", "Tuesday", "Any agency", "Later", "If ", "Assumed", "Not legal")
    flush = [line for line in lines if line and not line.startswith(" ")]
    starts = [line for line in flush if line.startswith(begun)]

    assert len(starts) == 14
    notes = lines.index(next(line for line in lines if line.startswith("Assumed")))
    assert [line for line in lines[:notes] if line in flush and line not in starts] == []


def test_the_most_urgent_stands_first_then_later_then_what_would_change_it_then_the_notes() -> None:
    text = "\n".join(screen("2024-03-01", 80))
    order = (
        *("Friday 8 March 2024", "must notify the Panel", "Tuesday 2 April 2024", "Safe by"),
        *("Later, local review", "Later, publication", "Later, national review", "If abuse"),
        *("If a looked-after child died", "Assumed:", "Not legal advice."),
    )

    places = [text.index(words) for words in order]
    assert places == sorted(places)


def test_what_is_overdue_says_so_in_words() -> None:
    lines = screen("2024-03-01", 80, seen="2024-03-12")

    assert any("Friday 8 March 2024" in line and "4 days over" in line for line in lines)


@pytest.mark.parametrize("style", ["table", "plain", "markdown", "html"])
def test_a_time_that_was_given_is_said_so_that_a_slip_can_be_seen(style: str) -> None:
    death = ("deadlines", "--incident", "2024-03-01T16:40", "--as-of", "2024-03-04")

    assert "Incident: Friday 1 March 2024 at 16:40. As at" in run(*death, "--format", style).text

"""``--bank-holidays`` and ``--closed-day``: they move dates, and every answer says so."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from tests.cli.program import run

from scrtool.model import CalendarId

ONE_DATE = ("deadlines", "--incident", "2024-03-01")
CLOSED = ("--closed-day", "2024-03-05")
DECEMBER = ("deadlines", "--incident", "2028-12-20", "--as-of", "2028-12-20")


def saved(folder: Path, *days: str) -> str:
    """Write a list of the same bank holidays for every division, in GOV.UK's shape."""
    events = [{"title": "A holiday", "date": day, "notes": "", "bunting": False} for day in days]
    path = folder / "newer.json"
    path.write_text(json.dumps({name: {"events": events} for name in CalendarId}))
    return str(path)


@pytest.fixture
def newer(tmp_path: Path) -> str:
    """Return a list that goes on for a year after GOV.UK's, with a day of its own in December."""
    days = ("2028-12-22", "2028-12-25", "2028-12-26", "2029-01-01", "2029-12-25", "2029-12-26")
    return saved(tmp_path, *days)


def test_a_closed_day_moves_a_date_and_the_date_says_so() -> None:
    item = run(*ONE_DATE, *CLOSED, "--format", "json").item("notify-panel")

    assert (item["due"], item["safe"]) == ("2024-03-11", "2024-03-11")
    assert "closed-day-given" in item["notes"]
    assert [reading["notes"] for reading in item["readings"]] == [
        ["assumed", "closed-day-given"],
        ["assumed", "closed-day-given"],
    ]


def test_a_date_projected_from_one_that_a_closed_day_moved_says_so_too() -> None:
    item = run(*ONE_DATE, *CLOSED, "--format", "json").item("rapid-review")
    headline, _ = item["readings"]

    assert item["due"] == "2024-04-03"  # the second of April without the closed day
    assert "closed-day-given" in headline["notes"]


@pytest.mark.parametrize(
    ("style", "said", "named"),
    [
        pytest.param(
            "plain",
            "Monday 11 March 2024 (assumed; closed day given): 7 days left",
            "closed days given: 2024-03-05.",
            id="plain",
        ),
        pytest.param(
            "table",
            "Monday 11 March 2024 (assumed; closed day given): 7 days left",
            "closed days given: 2024-03-05.",
            id="table",
        ),
        pytest.param("json", '"closed-day-given"', '"closed_days": [', id="json"),
        pytest.param("ndjson", '"closed-day-given"', '"closed-day-given"', id="ndjson"),
        pytest.param("csv", "assumed; closed-day-given", "closed-day-given", id="csv"),
    ],
)
def test_every_format_says_that_a_closed_day_was_given(style: str, said: str, named: str) -> None:
    ran = run(*ONE_DATE, *CLOSED, "--format", style)

    assert said in ran.text
    assert named in ran.text


@pytest.mark.parametrize(
    "day",
    [
        pytest.param("2024-03-01", id="day-nought"),
        pytest.param("2024-03-03", id="a-sunday"),
        pytest.param("2024-03-29", id="good-friday"),
        pytest.param("2023-12-27", id="before-it-all"),
        pytest.param("2025-01-02", id="after-it-all"),
    ],
)
def test_a_closed_day_that_moves_nothing_marks_nothing(day: str) -> None:
    ran = run(*ONE_DATE, "--closed-day", day, "--format", "json")

    assert ran.item("notify-panel")["due"] == "2024-03-08"
    assert ran.item("rapid-review")["due"] == "2024-04-02"
    assert "closed-day-given" not in {note for item in ran.items for note in item["notes"]}
    assert ran.json["made_with"]["closed_days"] == [day]


def test_each_closed_day_given_is_named_once() -> None:
    ran = run(*ONE_DATE, *CLOSED, *CLOSED, "--closed-day", "2024-03-06", "--format", "json")

    assert ran.item("notify-panel")["due"] == "2024-03-12"
    assert ran.json["made_with"]["closed_days"] == ["2024-03-05", "2024-03-06"]


def test_a_day_explained_is_skipped_as_the_closed_day_given() -> None:
    ran = run("explain", "england.notify-panel", "--from", "2024-03-01", *CLOSED)

    assert "  Tue  5 Mar 2024  -       closed day you gave\n" in ran.text
    assert "  Mon 11 Mar 2024  day 5   due, until midnight (closed day given)\n" in ran.text
    assert "closed days given: 2024-03-05." in ran.text


def test_without_a_newer_list_a_date_past_the_published_one_is_provisional() -> None:
    ran = run(*DECEMBER, "--format", "json")

    assert ran.json["made_with"]["bank_holidays_to"] == "2028-12-26"
    assert "bank_holidays" not in ran.json["made_with"]
    assert "provisional" in ran.item("notify-panel")["notes"]


def test_a_newer_list_moves_dates_settles_them_and_is_named(newer: str) -> None:
    ran = run(*DECEMBER, "--bank-holidays", newer, "--format", "json")

    assert ran.code == 0
    assert ran.item("notify-panel")["due"] == "2029-01-02"
    assert "provisional" not in ran.item("notify-panel")["notes"]
    assert ran.json["made_with"]["bank_holidays"].startswith("newer.json")
    assert ran.json["made_with"]["bank_holidays_to"] == "2029-12-26"


@pytest.mark.parametrize("style", ["table", "plain"])
def test_a_newer_list_is_named_to_a_person_with_its_last_day_once(newer: str, style: str) -> None:
    text = " ".join(run(*DECEMBER, "--bank-holidays", newer, "--format", style).text.split())

    assert "bank holidays from newer.json to 2029-12-26." in text


def test_a_newer_list_holds_for_the_other_commands(newer: str) -> None:
    day = ("--bank-holidays", newer)

    assert run("workdays", "add", "5", "2028-12-20", *day) == (0, b"2029-01-02\n", b"")
    assert run("workdays", "count", "2028-12-20", "2029-01-02", *day) == (0, b"5\n", b"")
    assert run("workdays", "list", "2029", *day).lines[0] == "2029-01-01\tA holiday"
    told = run("explain", "england.notify-panel", "--from", "2028-12-20", *day)
    assert "  Fri 22 Dec 2028  -       A holiday\n" in told.text
    assert "provisional" not in told.text
    assert "newer.json" in run("notify-check", *DECEMBER[1:], *day).text


@pytest.mark.parametrize(
    ("content", "why"),
    [
        pytest.param(b"", "not JSON; ", id="empty"),
        pytest.param(b"<!DOCTYPE html>", "not JSON; ", id="a-web-page"),
        pytest.param(b"\xff\xfe{}", "not UTF-8 text; ", id="not-utf-8"),
        pytest.param(b"[]", "no divisions in it; ", id="a-list"),
        pytest.param(
            b'{"england-and-wales": {"events": []}}', "england-and-wales, ", id="empty-list"
        ),
    ],
)
@pytest.mark.parametrize(
    "words",
    [
        pytest.param(ONE_DATE, id="deadlines"),
        pytest.param(("notify-check",), id="notify-check"),
        pytest.param(("explain", "england.notify-panel", "--from", "2024-03-01"), id="explain"),
        pytest.param(("workdays", "add", "5", "2024-03-01"), id="workdays-add"),
        pytest.param(("workdays", "list", "2026"), id="workdays-list"),
    ],
)
def test_a_malformed_list_is_refused_by_every_command(
    words: tuple[str, ...], content: bytes, why: str, tmp_path: Path
) -> None:
    path = tmp_path / "list.json"
    path.write_bytes(content)
    ran = run(*words, "--bank-holidays", str(path))

    assert (ran.code, ran.out) == (2, b"")
    assert ran.talk[0].startswith(f"--bank-holidays {path}: {why}")


def test_a_malformed_list_and_a_bad_closed_day_and_date_are_told_together(tmp_path: Path) -> None:
    path = str(tmp_path / "none.json")
    ran = run("deadlines", "--incident", "x", "--bank-holidays", path, "--closed-day", "5 March")

    assert [line.split(": ")[0] for line in ran.talk] == [
        "--incident",
        f"--bank-holidays {path}",
        "--closed-day",
    ]


@pytest.mark.parametrize("day", ["1977-12-31", "2101-01-01", "2024-03-05T12:00", "5 March", ""])
def test_a_closed_day_that_is_not_usable_is_refused(day: str) -> None:
    ran = run(*ONE_DATE, "--closed-day", day)

    assert (ran.code, ran.out) == (2, b"")
    assert ran.talk[0].startswith(f"--closed-day: {day!r} is not usable; expected a date ")

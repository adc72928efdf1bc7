"""Markdown says of a dated duty what JSON says: each date, mark, condition and authority."""

from __future__ import annotations

import shlex
from datetime import date
from itertools import pairwise
from typing import Any

import pytest
from markdown_it import MarkdownIt
from tests.cli.program import ROOT, run

from scrtool.render import words
from scrtool.schedule.items import Mark

GOLDEN = ROOT / "tests" / "golden"
CASES = sorted(
    path.parent.name
    for path in GOLDEN.glob("*/command.txt")
    if path.read_text(encoding="utf-8").startswith("deadlines ")
)
BY, SAFE, WHAT, WHO, DUTY, NUMBER, RUNS_FROM, STATE, MARKS = range(9)


def rows(text: str) -> dict[str, list[str]]:
    """Return each row of the tables by the id of its duty, as a reader of Markdown sees it."""
    tokens = MarkdownIt("commonmark").enable("table").parse(text)
    cells = [
        "".join(child.content for child in inside.children or [])
        for opened, inside in pairwise(tokens)
        if opened.type == "td_open"
    ]
    found = [cells[at : at + 9] for at in range(0, len(cells), 9)]
    return {row[WHAT].rpartition("(")[2].rstrip(")"): row for row in found}


def both(case: str) -> list[tuple[dict[str, Any], list[str]]]:
    """Return what JSON and what Markdown say of each dated duty of a case."""
    given = shlex.split((GOLDEN / case / "command.txt").read_text(encoding="utf-8"))
    found = rows(run(*given, "--format", "markdown").text)
    cases = run(*given, "--format", "json").json["cases"]
    dated = [item for one in cases for item in one["items"] if item["due"] or item["safe"]]
    assert {item["id"] for item in dated} == {*found}
    return [(item, found[item["id"]]) for item in dated]


def day(iso: str) -> str:
    return words.day(date.fromisoformat(iso))


@pytest.mark.parametrize("case", CASES)
def test_each_dated_duty_has_a_row_with_both_dates_and_every_mark(case: str) -> None:
    for item, row in both(case):
        assert item["due"] is None or day(item["due"]) in row[BY]
        assert (day(item["safe"]) in row[SAFE]) != (item["safe"] == item["due"])
        assert row[MARKS] == "; ".join(words.MARKS[Mark(note)] for note in item["notes"])


@pytest.mark.parametrize("case", CASES)
def test_each_has_who_does_it_and_both_authorities(case: str) -> None:
    for item, row in both(case):
        assert row[WHO].startswith(item["duty_holder"])
        assert all(recipient["name"] in row[WHO] for recipient in item["recipients"])
        assert all(citation["instrument"] in row[DUTY] for citation in item["citations"])
        for reading in item["readings"]:
            assert reading["citation"]["instrument"] in row[NUMBER]
            assert reading["due"] in {None, item["due"]} or day(reading["due"]) in row[NUMBER]


@pytest.mark.parametrize("case", CASES)
def test_each_has_how_the_day_it_runs_from_is_known(case: str) -> None:
    for item, row in both(case):
        headline = [reading for reading in item["readings"] if reading["role"] == "headline"]
        for reading in headline:
            assert day(reading["trigger"][:10]) in row[RUNS_FROM]
            assert reading["basis"] == "given" or reading["basis"] in row[RUNS_FROM]


def test_what_is_not_a_working_day_has_the_one_before() -> None:
    given = ("deadlines", "--review-decided", "2024-03-01", "--as-of", "2024-03-04")
    row = rows(run(*given, "--format", "markdown").text)["england.local-review.publish"]

    assert row[BY].startswith("Sunday 1 September 2024 (unconfirmed; not a working day, not moved)")
    assert row[BY].endswith("; the working day before is Friday 30 August 2024")


def test_without_a_headline_the_safe_date_stands_alone() -> None:
    given = ("deadlines", "--incident", "2026-06-01T10:00", "--died", "--regime", "linked")
    row = rows(run(*given, "--format", "markdown").text)["linked.child-death.notify"]

    assert row[BY] == "no headline: two readings"
    assert row[SAFE].startswith("Tuesday 2 June 2026 at 10:00 (unconfirmed)")


def test_all_has_every_duty_of_json_under_its_id() -> None:
    given = ("deadlines", "--incident", "2024-03-01", "--all")
    text = run(*given, "--format", "markdown").text
    items = run(*given, "--format", "json").json["cases"][0]["items"]

    assert [item["id"] for item in items if f"(`{item['id']}`)" not in text] == []
    assert (
        "* by: does not apply on the facts given"
        in run(*given, "--no-abuse", "--format", "markdown").text
    )


def test_fields_are_columns() -> None:
    args = ("--fields", "id,due,notes", "--format", "markdown")
    lines = run("deadlines", "--incident", "2024-03-01", *args).lines

    assert lines[:3] == [
        "| id | due | notes |",
        "| --- | --- | --- |",
        "| england.notify-panel | 2024-03-08 | assumed |",
    ]

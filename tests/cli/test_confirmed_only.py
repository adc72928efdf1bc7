"""``--confirmed-only``: the duty stays in every format, its number goes, and why is said."""

from __future__ import annotations

import csv
import io
import json

import pytest
from tests.cli.program import run
from tests.support.sheets import cells

from scrtool.render import Format

# The number of Working Together 2026 was not read in the original; Panel 2025 is on one page.
CASE = (
    *("--incident", "2026-11-02", "--notified", "2026-11-05", "--died", "--abuse", "--age", "4"),
    *("--as-of", "2026-11-20"),
)
DEADLINES = ("deadlines", *CASE, "--confirmed-only")
ENGLAND = ("--regime", "england")
LEFT_OUT = "number left out: unconfirmed; --confirmed-only"
ONE_PAGE = "number left out: single source; --confirmed-only"
MEANING = "Left out (--confirmed-only): numbers that are unconfirmed or on one page only"


def said(*args: str) -> str:
    """Return an answer with every run of white space made one space."""
    ran = run(*args)
    assert (ran.code, ran.err) == (0, b"")
    return " ".join((in_cells(ran.out) if Format.XLSX in args else ran.text).split())


def in_cells(workbook: bytes) -> str:
    """Return what stands in the cells of a workbook, sheet after sheet."""
    return "\n".join(str(cell) for sheet in cells(workbook).values() for cell in sheet.values())


@pytest.mark.parametrize("style", ["table", "plain"])
@pytest.mark.parametrize("everything", [(), ("--all",)])
def test_a_person_is_told_that_a_number_was_left_out_and_why(
    style: str, everything: tuple[str, ...]
) -> None:
    text = said(*DEADLINES, *everything, "--format", style)

    assert LEFT_OUT in text
    assert ONE_PAGE in text
    assert MEANING in text
    assert "must notify the Panel" in text or "Notify the Panel of the incident" in text


@pytest.mark.parametrize("style", Format)
def test_no_date_that_was_left_out_is_in_any_format(style: Format) -> None:
    usual = said(*DEADLINES[:-1], "--ref", "A-1", "--format", style)
    text = said(*DEADLINES, "--ref", "A-1", "--format", style)

    for day, words in (("2026-11-23", "23 November"), ("2026-11-26", "26 November")):
        iso = day.replace("-", "") if style is Format.ICS else day
        assert iso in usual or words in usual
        assert iso not in text
        assert words not in text


def test_json_names_the_readings_left_out() -> None:
    item = run(*DEADLINES, *ENGLAND, "--format", "json").item("notify-panel")

    assert item["left_out"] == [
        {"name": "aware", "role": "headline", "evidence": "unconfirmed"},
        {"name": "aware-incident", "role": "alternate", "evidence": "unconfirmed"},
    ]
    assert (item["outcome"], item["status"], item["applies"]) == ("prompt", "no-date", "yes")
    assert (item["due"], item["safe"], item["safe_known"]) == (None, None, False)
    assert item["readings"] == []


def test_every_regime_that_answers_leaves_them_out() -> None:
    cases = run(*DEADLINES, "--format", "json").json["cases"]

    assert [case["regime"] for case in cases] == ["england", "linked"]
    assert all(case["confirmed_only"] for case in cases)
    assert any(item["left_out"] for item in cases[1]["items"])


def test_each_line_of_ndjson_names_them_too() -> None:
    items = [json.loads(line) for line in run(*DEADLINES, "--format", "ndjson").lines]
    (found,) = [item for item in items if item["id"] == "england.rapid-review"]

    assert {one["evidence"] for one in found["left_out"]} == {"single-source", "unconfirmed"}


def test_so_does_a_row_of_csv() -> None:
    rows = csv.DictReader(io.StringIO(run(*DEADLINES, "--format", "csv").text))
    (found,) = [row for row in rows if row["id"] == "england.rapid-review"]

    assert found["left_out"] == "sent (single-source); aware (unconfirmed)"
    assert (found["due"], found["safe"], found["status"]) == ("", "", "no-date")
    assert (found["number_evidence"], found["runs_from"]) == ("", "")


def test_without_it_nothing_is_left_out() -> None:
    ran = run("deadlines", *CASE, *ENGLAND, "--format", "json")

    assert all(item["left_out"] == [] for item in ran.items)
    assert ran.json["cases"][0]["confirmed_only"] is False
    assert ran.item("notify-panel")["due"] == "2026-11-09"


@pytest.mark.parametrize("style", ["table", "plain"])
def test_the_due_date_stands_and_no_safe_one_is_claimed_where_another_reading_goes(
    style: str,
) -> None:
    text = said("deadlines", "--incident", "2024-03-01", "--confirmed-only", "--format", style)

    assert "Tuesday 2 April 2024" in text
    assert "not known (other reading left out: unconfirmed; --confirmed-only)" in text
    assert "22 March 2024" not in text


def test_what_was_recorded_is_shown_and_neither_met_nor_missed() -> None:
    text = said(*DEADLINES, "--format", "table")

    assert "recorded as done on Thursday 5 November 2026" in text
    assert "Met:" not in text
    assert "Missed:" not in text


def test_a_local_reading_chosen_is_shown_and_is_never_due() -> None:
    chosen = ("--preset", "england.notify-panel=incident")
    ran = run(*DEADLINES, *ENGLAND, *chosen, "--format", "json")
    item = ran.item("notify-panel")

    assert (item["due"], item["safe"], item["status"]) == (None, None, "no-date")
    assert [(one["name"], one["due"]) for one in item["readings"]] == [("incident", "2026-11-09")]
    assert "Reading: Monday 9 November 2026" in said(*DEADLINES, *chosen, "--format", "table")


@pytest.mark.parametrize("style", ["table", "plain"])
def test_the_checklist_says_so_in_place_of_the_date(style: str) -> None:
    text = said("notify-check", *CASE, "--confirmed-only", "--format", style)

    assert f"by no date: {LEFT_OUT}" in text
    assert f"by no date: {ONE_PAGE}" in text
    assert MEANING in text


def test_the_checklist_says_why_no_safe_date_is_claimed() -> None:
    dated = ("--incident", "2024-03-01", "--died", "--abuse", "--age", "4")
    text = said("notify-check", *dated, "--confirmed-only")

    assert "safe by not known (other reading left out: unconfirmed; --confirmed-only)" in text


def test_the_checklist_says_that_a_local_number_was_left_out() -> None:
    dated = ("--as-of", "2026-11-20", "--died", "--care-leaver", "--age", "19")

    assert "in places local number left out: single source; --confirmed-only" in said(
        "notify-check", *dated, "--confirmed-only"
    )


@pytest.mark.parametrize("style", ["table", "plain"])
def test_the_explanation_has_no_day_to_count_and_says_why(style: str) -> None:
    words = ("explain", "england.rapid-review", "--from", "2026-11-05", "--confirmed-only")
    text = said(*words, "--format", style)

    assert f"No date: {ONE_PAGE}." in text
    assert "other reading left out: unconfirmed; --confirmed-only" in text
    assert MEANING in text
    assert "day 1" not in text


def test_nor_in_json() -> None:
    words = ("explain", "england.rapid-review", "--from", "2026-11-05", "--confirmed-only")
    found = run(*words, "--format", "json").json

    assert (found["days"], found["reading"], found["due"]) == ([], None, None)
    assert [one["name"] for one in found["left_out"]] == ["sent", "aware"]


def test_a_confirmed_number_is_explained_as_ever() -> None:
    words = ("explain", "england.notify-panel", "--from", "2024-03-01")

    assert said(*words, "--confirmed-only", "--format", "json") == said(*words, "--format", "json")


def test_later_stages_say_so_too() -> None:
    text = said("deadlines", "--incident", "2024-03-01", "--confirmed-only", "--format", "table")

    for stage in ("local review", "publication", "national review"):
        assert f"Later, {stage}: {LEFT_OUT}" in text


def test_what_is_left_out_stands_under_its_condition_and_its_event() -> None:
    one_date = (
        "deadlines",
        "--incident",
        "2026-03-18",
        "--as-of",
        "2026-03-18",
        "--confirmed-only",
    )

    assert "No date, if abuse or neglect is known or suspected, the child was under 18" in said(
        *one_date
    )


UNDATED = (
    *("48 hours, from", "3 weeks, from", "3 months, later", "7 days (how"),
    *("within 48 hours (guidance", "2 working days in the old"),
)


@pytest.mark.parametrize("style", Format)
@pytest.mark.parametrize("command", ["deadlines", "notify-check"])
def test_a_number_that_gives_no_date_is_left_out_too(command: str, style: str) -> None:
    facts = (*CASE, "--sudden", "--nhs-care", "--regime", "linked", "--ref", "A-1")
    text = said(command, *facts, "--confirmed-only", "--format", style)

    assert [number for number in UNDATED if number in text] == []


def test_such_a_number_gives_way_to_why_it_was_left_out() -> None:
    facts = ("deadlines", *CASE, "--sudden", "--nhs-care", "--regime", "linked")
    usual, text = said(*facts), said(*facts, "--confirmed-only")

    assert [number for number in UNDATED if number in usual] == [*UNDATED]
    assert "of the death (CA 2004 s.16M(3)): number left out: unconfirmed; --confirmed-only" in text
    assert "at once; numbers left out: single source and unconfirmed; --confirmed-only" in text
    assert 'the "required period"; number left out: unconfirmed; --confirmed-only' in text

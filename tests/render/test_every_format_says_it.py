"""No format drops a date, a doubt, a condition or an authority; none runs in a spreadsheet."""

from __future__ import annotations

import csv
import io
import json
import re
import subprocess
import sys

import pytest
from tests.cli.program import Ran, environment, run
from tests.support.rfc5545 import read
from tests.support.sheets import cells

from scrtool.render import Format
from scrtool.render.as_csv import harmless
from scrtool.render.rows import COLUMNS

PEOPLE = ("table", "plain", "markdown", "ics", "xlsx")
REVIEW = "england.rapid-review"
ONE_DATE = ("deadlines", "--incident", "2024-03-01")
LATER = ("--review-decided", "2024-03-01", "--publish", "2024-08-01")


def said(style: str, *args: str) -> str:
    """Return an answer with every run of white space made one space."""
    return " ".join(text_of(style, run(*ONE_DATE, *args, "--format", style)).split())


def text_of(style: str, ran: Ran) -> str:
    """Return what a person reads in an answer, in whatever file it comes."""
    if style == Format.XLSX:
        return "\n".join(map(str, cells(ran.out)["Deadlines"].values()))
    if style == Format.ICS:
        inside = read(ran.out).inside
        return "\n".join(one.text(name) for one in inside for name in ("SUMMARY", "DESCRIPTION"))
    return ran.text


def block(duty: str, *args: str) -> str:
    """Return what plain text says of one duty."""
    parts = run(*ONE_DATE, *args, "--format", "plain").text.split("\n\n")
    (found,) = [part for part in parts if part.startswith(f"{duty}: ")]
    return found


def row(duty: str, *args: str) -> dict[str, str]:
    """Return what a spreadsheet reads of one duty."""
    rows = csv.DictReader(io.StringIO(run(*ONE_DATE, *args, "--format", "csv").text))
    (found,) = [row for row in rows if row["id"] == duty]
    return found


@pytest.mark.parametrize(
    ("what", "words"),
    [
        pytest.param("headline", "Tuesday 2 April 2024", id="headline"),
        pytest.param("safe", "Friday 22 March 2024: from ", id="safe"),
        pytest.param("basis", "(projected", id="basis-of-the-headline"),
        pytest.param("basis", "(assumed; unconfirmed)", id="basis-of-the-safe-date"),
        pytest.param("condition", "abuse or neglect is", id="condition-abuse"),
        pytest.param("condition", "the child was ", id="condition-age"),
        pytest.param("condition", "seriously harmed", id="condition-harm"),
        pytest.param("duty", "Children Act 2004 s.16C(1)", id="authority-for-a-duty"),
        pytest.param("number", "15 working days", id="the-number"),
        pytest.param("not advice", "Not legal advice.", id="not-advice"),
        pytest.param("made with", "bank holidays to 2028-12-26", id="what-it-rests-on"),
    ],
)
@pytest.mark.parametrize("style", PEOPLE)
def test_a_person_is_told(style: str, what: str, words: str) -> None:
    assert words in said(style), what


@pytest.mark.parametrize("style", PEOPLE)
def test_a_person_is_told_how_binding_the_duty_is_and_how_binding_the_number(style: str) -> None:
    text = said(style)

    assert "must" in text
    assert "should" in text
    assert "asked" in text
    assert re.search(r"Panel (guidance, September )?2022", text)
    assert re.search(r"(WT|Working Together to Safeguard Children) 2023", text)


def test_plain_text_says_all_of_one_duty_in_its_own_block() -> None:
    told = block(REVIEW)

    assert "  by       Tuesday 2 April 2024 (projected" in told
    assert re.search(r"  safe     Friday 22 March 2024: from .* \(assumed; unconfirmed\)", told)
    assert told.count("  if       ") == 3
    assert "  duty     asked by the Panel (official): Panel, frequently asked questions" in told
    assert "  number   asked by the Panel (corroborated): 15 working days from sending" in told
    assert "Panel guidance, September 2022" in told
    assert "  edition  Panel guidance, September 2022, in force from September 2022" in told


def test_a_row_of_csv_says_it_all() -> None:
    told = row(REVIEW)

    assert (told["due"], told["safe"]) == ("2024-04-02", "2024-03-22")
    assert (told["runs_from"], told["trigger"]) == ("notified", "2024-03-08")
    assert {"assumed", "projected", "unconfirmed"} <= {*told["notes"].split("; ")}
    assert (told["applies"], told["depends_on"]) == (
        "depends",
        "abuse; age; died; seriously_harmed",
    )
    assert (told["force"], told["evidence"]) == ("panel", "official")
    assert told["citation"] == "Panel, frequently asked questions"
    assert (told["number_force"], told["number_evidence"]) == ("panel", "corroborated")
    assert told["number_citation"] == "Panel guidance, September 2022"


@pytest.mark.parametrize("style", [Format.JSON, Format.NDJSON])
def test_an_item_of_json_says_it_all(style: Format) -> None:
    ran = run(*ONE_DATE, "--format", style)
    items = ran.items if style is Format.JSON else [json.loads(line) for line in ran.lines]
    (told,) = [item for item in items if item["id"] == REVIEW]
    headline, other = told["readings"]

    assert (told["due"], told["safe"]) == ("2024-04-02", "2024-03-22")
    assert (headline["basis"], other["basis"]) == ("projected", "assumed")
    assert told["depends_on"] == ["abuse", "age", "died", "seriously_harmed"]
    assert (told["force"], told["evidence"]) == ("panel", "official")
    assert told["citations"][0]["instrument"] == "Panel, frequently asked questions"
    assert (headline["force"], headline["evidence"]) == ("panel", "corroborated")
    assert headline["citation"]["instrument"] == "Panel guidance, September 2022"
    assert (other["evidence"], other["due"]) == ("unconfirmed", "2024-03-22")


@pytest.mark.parametrize(
    ("args", "words", "mark"),
    [
        pytest.param(("--aware", "2024-03-04"), "projected", "projected", id="projected"),
        pytest.param((), "assumed", "assumed", id="assumed"),
        pytest.param(LATER, "not a working day", "not-a-working-day", id="not-a-working-day"),
        pytest.param(LATER, "unconfirmed", "unconfirmed", id="unconfirmed"),
        pytest.param(
            ("--review-decided", "2024-03-01", "--published", "2024-08-05"),
            "single source",
            "single-source",
            id="single-source",
        ),
        pytest.param(
            ("--closed-day", "2024-03-05"), "closed day given", "closed-day-given", id="closed-day"
        ),
        pytest.param(("--publish", "2029-01-09"), "provisional", "provisional", id="provisional"),
    ],
)
def test_every_mark_is_in_every_format(args: tuple[str, ...], words: str, mark: str) -> None:
    for style in PEOPLE:
        assert words in said(style, *args).lower(), style
    for style in ("json", "ndjson", "csv"):
        assert mark in said(style, *args), style


@pytest.mark.parametrize("style", Format)
def test_the_day_until_which_a_report_is_kept_is_not_dropped(style: Format) -> None:
    text = said(style, "--review-decided", "2024-03-01", "--published", "2024-08-05")

    assert "2025-08-05" in text or "Tuesday 5 August 2025" in text


@pytest.mark.parametrize("style", [*PEOPLE, "json", "ndjson"])
def test_the_covid_easement_is_not_dropped(style: str) -> None:
    ran = run("deadlines", "--incident", "2020-05-01", "--format", style)

    assert "COVID" in text_of(style, ran)


@pytest.mark.parametrize("style", Format)
def test_a_table_of_all_duties_or_some_is_the_same_in_every_run(style: Format) -> None:
    program = "import sys; from scrtool.__main__ import main; sys.exit(main(sys.argv[1:]))"
    words = [*ONE_DATE, "--looked-after", "--closed-day", "2024-03-05", "--all", "--format", style]
    answers = {
        subprocess.run(  # noqa: S603  our own program
            [sys.executable, "-c", program, *words],
            capture_output=True,
            check=True,
            env=environment({"PYTHONHASHSEED": seed}),
        ).stdout
        for seed in ("1", "2", "3")
    }

    assert len(answers) == 1


def test_a_reference_that_a_spreadsheet_would_run_comes_out_as_text() -> None:
    assert row(REVIEW, "--ref", "=cmd()")["ref"] == "'=cmd()"


@pytest.mark.parametrize("sign", ["=", "+", "-", "@", "\t", "\r"])
def test_a_cell_that_begins_as_a_formula_is_made_harmless(sign: str) -> None:
    assert harmless(f"{sign}1+1") == f"'{sign}1+1"
    assert harmless(f"1{sign}1") == f"1{sign}1"


@pytest.mark.parametrize("cell", ["", "-3", "-299", "2024-03-01", "abuse; age", "1"])
def test_a_plain_cell_is_left_alone(cell: str) -> None:
    assert harmless(cell) == cell


@pytest.mark.parametrize(
    "ref", ["a,b", 'say "so"', "two\nlines", "semi;colon", "\u00e9\u4e2d", " spaced ", "'", ""]
)
def test_any_reference_comes_back_from_csv_and_json_as_it_was(ref: str) -> None:
    assert row(REVIEW, "--ref", ref)["ref"] == ref
    assert run(*ONE_DATE, "--ref", ref, "--format", "json").json["cases"][0]["ref"] == ref


def test_csv_is_as_rfc_4180_has_it() -> None:
    raw = run(*ONE_DATE, "--format", "csv").out

    assert raw.count(b"\n") == raw.count(b"\r\n")
    assert raw.splitlines()[0].decode().split(",") == [*COLUMNS]
    assert not raw.startswith(b"\xef\xbb\xbf")

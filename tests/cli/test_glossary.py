"""``scrtool rules glossary``: every word of an answer is there, once a kind, and in order."""

from __future__ import annotations

from typing import Any

import pytest
from tests.cli.program import run

from scrtool.facts import Event, Fact
from scrtool.model import Evidence, Force, Role
from scrtool.progress import Status
from scrtool.schedule.items import Mark, Outcome

GLOSSARY = ("rules", "glossary", "--format")
MEANINGS = {
    ("day 0", "term"): "The trigger day, whatever the hour. It is never counted.",
    ("duty holder", "term"): "The body that must or should do what the duty says.",
    ("safe date", "term"): "The earliest date under any listed reading, headline or alternate. "
    "Shown with the headline whenever they differ.",
    ("Panel", "term"): "The Child Safeguarding Practice Review Panel.",
    ("safeguarding partners", "term"): "The local authority, the police and the integrated care "
    "board of an area.",
    ("CDOP", "abbreviation"): "Child death overview panel.",
    ("LSCB", "abbreviation"): "Local safeguarding children board.",
    ("SAB", "abbreviation"): "Safeguarding adults board.",
    ("statute", "force"): "A duty in an Act or regulations.",
    ("guidance-should", "force"): "Statutory guidance that says should.",
    ("single-source", "evidence"): "One page only.",
    ("headline", "reading"): "The reading with the best evidence: the due date.",
    ("prompt", "outcome"): "A duty with no number: its own word is printed, and no date.",
    ("overdue", "status"): "Not recorded as done, and the due date has passed.",
    ("projected", "mark"): "If the step before is taken on its last day.",
    ("incident", "event"): "Day of the death or serious harm.",
    ("died", "fact"): "The child (or, for an adults review, the adult) died.",
}


@pytest.fixture(scope="module")
def terms() -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = run(*GLOSSARY, "json").json["terms"]
    return found


@pytest.mark.parametrize(
    ("kind", "values"),
    [
        ("event", Event),
        ("fact", Fact),
        ("force", Force),
        ("evidence", Evidence),
        ("reading", Role),
        ("outcome", Outcome),
        ("status", Status),
        ("mark", Mark),
    ],
    ids=["event", "fact", "force", "evidence", "reading", "outcome", "status", "mark"],
)
def test_every_word_of_an_answer_is_explained(
    terms: list[dict[str, Any]], kind: str, values: type[Event]
) -> None:
    explained = [term["value"] for term in terms if term["kind"] == kind]

    assert sorted(explained) == sorted(values)


@pytest.mark.parametrize(("key", "meaning"), MEANINGS.items(), ids=[key[0] for key in MEANINGS])
def test_a_word_means_what_the_sheet_says(
    terms: list[dict[str, Any]], key: tuple[str, str], meaning: str
) -> None:
    (found,) = [term for term in terms if (term["term"], term["kind"]) == key]

    assert found["meaning"] == meaning


@pytest.mark.parametrize(
    "term",
    [
        "APC",
        "CDOP",
        "CI",
        "DARDR",
        "DHR",
        "ICB",
        "LA",
        "LeDeR",
        "LSCB",
        "OWHR",
        "RR",
        "SAB",
        "SAI",
        "SAR",
        "SCR",
        "SIN",
        "SoS",
        "wd",
        "WT",
        "edition",
        "home local authority",
        "local authority designated officer",
        "looked-after child",
        "national review",
        "rapid review",
        "recipient",
        "regime",
        "trigger",
        "working day",
        "Working Together",
    ],
)
def test_the_fields_own_words_are_there(terms: list[dict[str, Any]], term: str) -> None:
    assert term in [entry["term"] for entry in terms if entry["kind"] in {"term", "abbreviation"}]


def test_terms_are_in_order_capitals_and_small_letters_alike(terms: list[dict[str, Any]]) -> None:
    names = [term["term"] for term in terms]

    assert names == sorted(names, key=str.casefold)
    assert names[0] == "abroad"
    assert names[-1] == "youth justice"


def test_no_word_has_two_meanings_of_one_kind(terms: list[dict[str, Any]]) -> None:
    keys = [(term["term"], term["kind"]) for term in terms]

    assert len(set(keys)) == len(keys)


def test_every_meaning_is_a_sentence(terms: list[dict[str, Any]]) -> None:
    for term in terms:
        assert term["meaning"].endswith("."), term
        assert not term["meaning"][0].islower(), term


def test_what_is_given_has_its_option(terms: list[dict[str, Any]]) -> None:
    options = {(term["kind"], term["value"]): term["option"] for term in terms}

    assert options["event", "rapid_review_sent"] == "--rapid-review-sent"
    assert options["fact", "looked_after"] == "--looked-after"
    assert options["fact", "under_25"] == "--age"
    assert options["fact", "in_custody"] == "--setting"
    assert options["force", "statute"] == ""


def test_names_keep_their_spelling(terms: list[dict[str, Any]]) -> None:
    names = {term["value"]: term["term"] for term in terms}

    assert names["leder_notified"] == "LeDeR notified"
    assert names["nhs_care"] == "NHS care"
    assert names["in_childrens_home"] == "in children's home"
    assert names["panel_report_sent"] == "panel report sent"  # the national panel, not the Panel


def test_what_is_not_well_known_says_so(terms: list[dict[str, Any]]) -> None:
    meanings = {(term["term"], term["kind"]): term["meaning"] for term in terms}

    assert "Single source for the definition." in meanings["care leaver", "fact"]
    assert "an inference; no source was found" in meanings["aware", "event"]
    assert (
        "(unconfirmed, check the source)" in meanings["local authority designated officer", "term"]
    )


def test_plain_gives_a_term_and_its_meaning_a_line_each() -> None:
    lines = run(*GLOSSARY, "plain").lines

    assert "aware (event, --aware): becoming aware" in lines
    at = lines.index("statute (force): must")
    assert lines[at + 1] == "  A duty in an Act or regulations."


def test_words_that_only_repeat_the_meaning_are_not_printed_twice() -> None:
    lines = run(*GLOSSARY, "plain").lines

    at = lines.index("crime (fact, --crime)")
    assert lines[at + 1] == "  A crime is suspected."


def test_markdown_is_a_table_a_letter() -> None:
    lines = run(*GLOSSARY, "markdown").lines

    assert lines[0] == "# Glossary"
    assert lines.count("| Term | Kind | Printed as | Meaning |") == len(
        [line for line in lines if line.startswith("## ")]
    )
    assert "| **CDOP** | abbreviation |  | Child death overview panel. |" in lines
    assert (
        "| **incident** | event `--incident` | the incident | Day of the death or serious harm. |"
    ) in lines


def test_no_cell_of_the_markdown_breaks_its_row() -> None:
    rows = [line for line in run(*GLOSSARY, "markdown").lines if line.startswith("|")]

    assert {row.count("|") for row in rows} == {5}


def test_on_40_columns_nothing_is_longer() -> None:
    lines = run(*GLOSSARY, "table", COLUMNS="40").lines

    assert [line for line in lines if len(line) > 40] == []


def test_another_form_is_refused() -> None:
    ran = run(*GLOSSARY, "csv")

    assert (ran.code, ran.text) == (2, "")
    assert ran.talk == [
        "--format: 'csv' is not usable; expected one of table, plain, markdown, json"
    ]

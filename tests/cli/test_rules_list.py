"""``scrtool rules list`` with filters: typed expectations, every format, and bad input."""

from __future__ import annotations

import pytest
from tests.cli.program import run

STYLES = ("table", "plain", "json", "markdown")
LIST = ("rules", "list")


def ids(*words: str) -> list[str]:
    ran = run(*LIST, *words, "--format", "json")
    assert (ran.code, ran.err) == (0, b"")
    return [duty["id"] for duty in ran.json["duties"]]


def test_the_duties_of_the_panel() -> None:
    assert ids("--force", "panel") == [
        "england.rapid-review",
        "england.rapid-review.send",
        "england.national-review.inform",
    ]


def test_force_is_also_that_of_a_number() -> None:
    found = ids("--force", "guidance-should", "--regime", "england")

    assert "england.notify-panel" in found  # statute; its five working days are guidance
    assert "england.notify-partners" in found
    assert "england.looked-after-death.secretary-of-state" not in found


@pytest.mark.parametrize(
    ("on", "expected"),
    [
        pytest.param(
            "2026-03-17",
            ["england.local-review.copy-before-publication", "england.national-review.publish"],
            id="the-day-before-working-together-2026",
        ),
        pytest.param(
            "2026-03-18",
            [
                "england.notify-panel",
                "england.notify-partners",
                "england.care-leaver-death",
                "england.local-review.copy-before-publication",
                "england.national-review.publish",
            ],
            id="the-day-of-working-together-2026",
        ),
    ],
)
def test_what_is_unconfirmed_differs_from_day_to_day(on: str, expected: list[str]) -> None:
    found = ids("--on", on, "--evidence", "unconfirmed", "--regime", "england")
    told = {"england.notify-panel", "england.notify-partners", "england.care-leaver-death"}

    assert {*expected} <= {*found}
    assert told & {*found} == told & {*expected}


def test_start_words_of_a_single_source_count() -> None:
    single = ("--evidence", "single-source", "--regime", "england", "--on")

    assert "england.rapid-review" in ids(*single, "2025-06-01")
    assert "england.rapid-review" not in ids(*single, "2025-05-31")


@pytest.mark.parametrize(
    ("on", "there", "gone"),
    [
        pytest.param("2018-06-28", "england-scr.notify", "england.notify-panel", id="day-before"),
        pytest.param("2018-06-29", "england.notify-panel", "england-scr.notify", id="the-day"),
        pytest.param("2018-06-30", "england.notify-panel", "england-scr.notify", id="day-after"),
    ],
)
def test_duties_with_no_edition_that_day_are_left_out(on: str, there: str, gone: str) -> None:
    found = ids("--on", on)

    assert there in found
    assert gone not in found


def test_only_the_edition_of_that_day_is_shown() -> None:
    duties = run(*LIST, "--on", "2024-03-01", "--format", "json").json["duties"]
    editions = {duty["id"]: [one["name"] for one in duty["editions"]] for duty in duties}

    assert {len(names) for names in editions.values()} == {1}
    assert editions["england.notify-panel"] == ["Working Together 2023"]
    assert editions["england.rapid-review"] == ["Panel guidance, September 2022"]


def test_the_authority_is_that_of_the_edition_of_the_day() -> None:
    (duty,) = (
        duty
        for duty in run(*LIST, "--on", "2026-03-18", "--format", "json").json["duties"]
        if duty["id"] == "england.care-leaver-death"
    )

    assert duty["evidence"] == "unconfirmed"
    assert duty["citations"] == duty["editions"][0]["citations"]


def test_people_are_told_what_was_asked_and_which_edition_governs() -> None:
    lines = run(*LIST, "--on", "2025-06-30", "--force", "panel").lines

    assert lines[0] == (
        "3 of 90 duties: in force on Monday 30 June 2025, in the edition of that day; a first day "
        "that was not read is taken to be earlier; force panel, of the duty or of a national "
        "number."
    )
    at = lines.index("  england.rapid-review")
    assert lines[at + 3] == "    Panel guidance, June 2025, in force from June 2025"


@pytest.mark.parametrize("style", ["plain", "table"])
def test_none_at_all_is_said(style: str) -> None:
    ran = run(*LIST, "--on", "1990-01-01", "--force", "panel", "--format", style)

    assert (ran.code, ran.err) == (0, b"")
    assert ran.text.startswith("None of 90 duties: in force on Monday 1 January 1990")


def test_a_day_after_the_rules_were_checked_is_warned_of() -> None:
    warning = "What changed after Sunday 22 November 2026 is not known here."

    assert warning in run(*LIST, "--on", "2030-01-01").lines[0]
    assert warning not in run(*LIST, "--on", "2026-11-22").text


def test_force_and_evidence_are_asked_of_the_same_authority() -> None:
    asked = ("--force", "statute", "--evidence", "unconfirmed", "--regime", "england")

    assert "both of one and the same" in run(*LIST, *asked).lines[0]
    assert "england.local-review.publish" in ids(*asked)  # the duty, as far as it was read
    assert "england.notify-panel" not in ids(*asked)  # its unconfirmed number is guidance


@pytest.mark.parametrize("style", STYLES)
def test_every_form_has_the_same_duties(style: str) -> None:
    text = run(*LIST, "--on", "2019-01-01", "--force", "panel", "--format", style).text

    for duty in ("england.rapid-review", "england.national-review.inform"):
        assert duty in text
    assert "england.notify-panel" not in text


def test_markdown_of_a_part_says_that_it_is_one() -> None:
    asked = run(*LIST, "--force", "panel", "--format", "markdown").lines

    assert "3 of 90 duties: force panel, of the duty or of a national number." in asked
    assert not [line for line in run(*LIST, "--format", "markdown").lines if " of 90 " in line]


def test_every_unknown_value_is_refused_at_once_with_those_there_are() -> None:
    asked = ("--on", "soon", "--force", "law", "--evidence", "good", "--regime", "mars")
    ran = run(*LIST, *asked, "--format", "csv")

    assert (ran.code, ran.out) == (2, b"")
    assert ran.talk == [
        "--regime: 'mars' is not usable; expected one of england, england-scr, linked, "
        "england-sar, england-leder, england-dhr, scotland, wales",
        "--on: 'soon' is not usable; expected a date such as 2024-03-01",
        "--force: 'law' is not usable; expected one of statute, guidance-must, guidance-should, "
        "panel, regulator, expectation, local",
        "--evidence: 'good' is not usable; expected one of official, corroborated, "
        "single-source, unconfirmed",
        "--format: 'csv' is not usable; expected one of table, plain, json, markdown",
    ]


@pytest.mark.parametrize("option", ["--on", "--force", "--evidence", "--regime"])
def test_an_empty_value_is_refused(option: str) -> None:
    ran = run(*LIST, f"{option}=")

    assert (ran.code, ran.out) == (2, b"")
    assert ran.talk[0].startswith(f"{option}: '' is not usable; expected ")

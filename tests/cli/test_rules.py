"""``scrtool rules``: the rule book listed, one duty shown, the document for lawyers."""

from __future__ import annotations

import pytest
from tests.cli.program import run

from scrtool import rules
from scrtool.rules import REGIMES

DUTIES = [duty.id for duty in rules.regime("england").duties]


@pytest.mark.parametrize("style", ["table", "plain", "json", "markdown"])
def test_every_duty_is_listed_once_and_nothing_is_said_beside_it(style: str) -> None:
    ran = run("rules", "list", "--format", style)
    starts = {"table": "  {}", "plain": "  {}", "json": '      "id": "{}",', "markdown": "### {}"}

    assert (ran.code, ran.err) == (0, b"")
    for duty in DUTIES:
        assert ran.lines.count(starts[style].format(duty)) == 1


def test_off_a_terminal_it_is_plain_text() -> None:
    assert run("rules", "list") == run("rules", "list", "--format", "plain")


def test_the_list_says_who_must_or_should_do_what_by_what_number_on_whose_word() -> None:
    lines = run("rules", "list").lines
    at = lines.index("  england.notify-panel")

    assert lines[at + 1].strip().startswith("Local authority must notify the Panel")
    assert "Children Act 2004 s.16C(1)" in lines[at + 1]
    assert lines[at + 2].strip().startswith("5 working days from becoming aware")


def test_the_day_the_rules_were_checked_is_said() -> None:
    assert run("rules", "list").lines[0].endswith("checked on Sunday 22 November 2026")
    assert "Checked on Sunday 22 November 2026." in run("rules", "show", DUTIES[0]).text


@pytest.mark.parametrize("duty", DUTIES)
def test_one_duty_is_shown_with_every_edition_and_source(duty: str) -> None:
    ran = run("rules", "show", duty)
    (found,) = [one for one in rules.regime("england").duties if one.id == duty]

    assert (ran.code, ran.err) == (0, b"")
    assert ran.lines[0] == f"{duty}: {found.action}"
    for edition in found.editions:
        assert f"\n{edition.name}, in force " in ran.text
    for citation in found.citations:
        assert citation.instrument in ran.text
        assert all(source.url in ran.text for source in citation.read_in)
    for clock in found.clocks:
        assert clock.citation.instrument in ran.text


def test_a_table_says_what_plain_text_says() -> None:
    for words in (("list",), ("show", "england.rapid-review")):
        plain = run("rules", *words, "--format", "plain").text.split()
        assert run("rules", *words, "--format", "table").text.split() == plain


def test_one_regime_can_be_chosen() -> None:
    england, doubts = run("rules", "list", "--regime", "england").text.rsplit("\n\n", 1)

    assert run("rules", "list").text.startswith(england)
    assert doubts == "Unconfirmed: check the source. Single source: one page only.\n"
    assert "scotland." not in england
    assert run("rules", "list", "--regime", "mars").talk == [
        f"--regime: 'mars' is not usable; expected one of {', '.join(REGIMES)}"
    ]


@pytest.mark.parametrize(
    ("regime", "said"),
    [
        pytest.param(
            "england", "6 months from the decision to hold the review (unconfirmed)", id="number"
        ),
        pytest.param(
            "england",
            "15 working days from sending the notification to the Panel (single source); or 15 "
            "working days from becoming aware of the incident (unconfirmed)",
            id="start-words-and-number",
        ),
        pytest.param("england", "at least 1 year from publication (single source)", id="at-least"),
        pytest.param(
            "england-leder", "6 months from the notification to LeDeR\n", id="corroborated"
        ),
        pytest.param("linked", "10 calendar days from the incident\n", id="corroborated-too"),
    ],
)
def test_a_number_not_well_known_says_so_in_the_list(regime: str, said: str) -> None:
    assert said in run("rules", "list", "--regime", regime).text


@pytest.mark.parametrize("typed", ["england.notify-pannel", "notify-panel", "england.notify"])
def test_an_unknown_duty_is_refused_with_the_nearest(typed: str) -> None:
    ran = run("rules", "show", typed)

    assert (ran.code, ran.out) == (2, b"")
    assert f"DUTY: {typed!r} is not usable; expected the id of a duty" in ran.talk[0]
    assert "england.notify-pa" in ran.talk[0]


def test_the_id_of_a_duty_is_needed() -> None:
    ran = run("rules", "show")

    assert (ran.code, ran.out) == (2, b"")
    assert ran.talk[0].startswith("DUTY: expected the id of a duty")


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        pytest.param(("list",), "table, plain, json, markdown", id="list"),
        pytest.param(("show", "england.rapid-review"), "table, plain, json", id="show"),
    ],
)
@pytest.mark.parametrize("style", ["csv", "html", "xml", ""])
def test_a_format_there_is_not_is_refused_with_those_there_are(
    words: tuple[str, ...], expected: str, style: str
) -> None:
    ran = run("rules", *words, "--format", style)

    assert (ran.code, ran.out) == (2, b"")
    assert ran.talk == [f"--format: {style!r} is not usable; expected one of {expected}"]


def test_every_mistake_is_told_at_once() -> None:
    ran = run("rules", "list", "--regime", "mars", "--format", "csv", "stray", "--al")

    told = sorted(line.split(":")[0] for line in ran.talk)
    assert told == ["--al", "--format", "--regime", "stray"]


def test_an_unknown_command_is_refused_with_those_there_are() -> None:
    assert run("rules", "xyz").talk == [
        "xyz: no such command; one of list, show, diff, sources, glossary, not-encoded"
    ]
    assert run("rules", "lists").talk == ["lists: no such command; did you mean list?"]

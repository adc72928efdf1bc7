"""``scrtool rules sources`` and ``not-encoded``: what rests on what, and what is left out."""

from __future__ import annotations

from typing import Any

import pytest
from tests.cli.program import run

from scrtool.rules import REGIMES, regime
from scrtool.rules.not_encoded import LEADS, NOT_ENCODED

STYLES = ("table", "plain", "markdown", "json")
SOURCES = ("rules", "sources")
LEFT_OUT = ("rules", "not-encoded")


@pytest.fixture(scope="module")
def found() -> dict[str, dict[str, Any]]:
    listed = run(*SOURCES, "--format", "json").json["sources"]
    return {f"{one['key']}, {one['title']}": one for one in listed}


def test_every_source_is_there_once() -> None:
    listed = {tuple(source) for name in REGIMES for source in regime(name).sources}
    whole = run(*SOURCES, "--format", "json").json
    shown = [(one["key"], one["title"], one["url"]) for one in whole["sources"]]

    assert whole["schema"] == 1
    assert len({*shown}) == len(shown)
    assert listed <= {*shown}


@pytest.mark.parametrize(
    ("key", "kind", "expected"),
    [
        pytest.param("CA2004-16C", "duties", ["england.notify-panel"], id="a-duty"),
        pytest.param("DEVON", "numbers", ["england.notify-panel", "england.rapid-review"], id="n"),
        pytest.param("SI789-14", "checklists", ["publication"], id="a-checklist"),
    ],
)
def test_what_rests_on_a_source(
    found: dict[str, dict[str, Any]], key: str, kind: str, expected: list[str]
) -> None:
    (one,) = [one for one in found.values() if one["key"] == key and one["regimes"] == ["england"]]

    assert one[kind] == expected


def test_a_notice_and_a_remark_rest_on_a_source_too(found: dict[str, dict[str, Any]]) -> None:
    (newsletter,) = [one for title, one in found.items() if "Panel newsletter, 2021" in title]
    (debate,) = [one for title, one in found.items() if "House of Lords, report stage" in title]

    assert "england.rapid-review" in newsletter["notices"]
    assert newsletter["duties"] == []
    assert any(text.startswith("Outside England:") for text in debate["remarks"])


def test_those_cited_by_none_come_last_as_such() -> None:
    lines = run(*SOURCES).lines
    rows = run(*SOURCES, "--format", "json").json["sources"]
    kinds = ("duties", "numbers", "remarks", "notices", "checklists")
    used = [any(row[kind] for kind in kinds) for row in rows]

    assert used == sorted(used, reverse=True)
    assert not used[-1]
    assert len(lines) - 1 - lines.index("Listed, and cited by none") == used.count(False)


def test_one_regime_has_its_own_sources_only() -> None:
    rows = run(*SOURCES, "--regime", "wales", "--format", "json").json["sources"]

    assert {row["key"] for row in rows} == {source.key for source in regime("wales").sources}
    assert all(name.startswith("wales.") for row in rows for name in row["duties"])
    assert "cited by none" not in run(*SOURCES, "--regime", "wales").text


def test_plain_text_says_what_rests_on_it_in_words() -> None:
    lines = run(*SOURCES).lines
    (at,) = [at for at, line in enumerate(lines) if line.startswith("SI 2018/789, regulation 14:")]

    assert lines[0] == "Every source, and what rests on it: 132 sources"
    assert lines[at + 1 : at + 3] == [
        "  the duty   england.local-review.monitor",
        "  checklist  publication",
    ]


def test_a_source_in_markdown_is_a_row_that_links() -> None:
    rows = [line for line in run(*SOURCES, "--format", "markdown").lines if line.startswith("|")]

    assert {row.count("|") for row in rows} == {7}
    assert len(rows) == 2 + 132
    assert [row for row in rows if row.startswith("| [Devon, current flowchart](<https://")]
    assert "| cited by none |" in rows[-1]


def test_every_row_left_out_is_in_every_form() -> None:
    for style in ("plain", "markdown", "table"):
        text = " ".join(run(*LEFT_OUT, "--format", style).text.split())
        for row in NOT_ENCODED:
            assert row.regime in text
            assert row.reason in text
        assert text.endswith(LEADS)


def test_what_is_left_out_is_told_by_place() -> None:
    lines = run(*LEFT_OUT).lines

    assert lines[0] == "What is left out, and why"
    assert lines[lines.index("Wales") + 2] == (
        "  Child and adult practice reviews: completion: about six months is generally "
        "understood; not read in the original."
    )
    assert "No place" in lines


def test_what_is_left_out_in_json() -> None:
    whole = run(*LEFT_OUT, "--format", "json").json

    assert (whole["schema"], whole["leads"], len(whole["not_encoded"])) == (1, LEADS, 23)
    assert {
        "regime": "Mental health homicide review",
        "place": "England",
        "reason": "no source found",
    } in whole["not_encoded"]


@pytest.mark.parametrize("words", [SOURCES, LEFT_OUT])
@pytest.mark.parametrize("style", STYLES)
def test_every_form_is_written(words: tuple[str, ...], style: str) -> None:
    ran = run(*words, "--format", style)

    assert (ran.code, ran.err) == (0, b"")
    assert ran.text.endswith("\n")


@pytest.mark.parametrize("words", [SOURCES, LEFT_OUT])
def test_a_table_says_what_plain_text_says(words: tuple[str, ...]) -> None:
    plain, drawn = (run(*words, "--format", style).text for style in ("plain", "table"))

    assert plain.split() == drawn.split()


@pytest.mark.parametrize("words", [SOURCES, LEFT_OUT])
def test_another_form_is_refused(words: tuple[str, ...]) -> None:
    ran = run(*words, "--format", "csv")

    assert (ran.code, ran.out) == (2, b"")
    assert ran.talk == [
        "--format: 'csv' is not usable; expected one of table, plain, markdown, json"
    ]


def test_every_mistake_is_told_at_once() -> None:
    ran = run(*SOURCES, "--regime", "mars", "--format", "csv", "stray")

    assert sorted(line.split(":")[0] for line in ran.talk) == ["--format", "--regime", "stray"]

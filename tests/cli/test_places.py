"""The nation, the three areas and the regime, as typed and as refused."""

from __future__ import annotations

import pytest
from tests.cli.program import run

DATED = ("deadlines", "--incident", "2024-03-01")


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        pytest.param(
            ("--nation", "cornwall"),
            "--nation: 'cornwall' is not usable; expected one of england, scotland, wales, "
            "northern-ireland, jersey, guernsey, isle-of-man, elsewhere",
            id="unknown-nation",
        ),
        pytest.param(
            ("--nation", "scotland", "--no-outside-england"),
            "--no-outside-england and --nation scotland: give one; what happened there happened "
            "outside England",
            id="scotland-is-not-england",
        ),
        pytest.param(
            ("--nation", "england", "--outside-england"),
            "--outside-england and --nation england: give one; what happened in England did not "
            "happen outside it",
            id="england-is-england",
        ),
        pytest.param(
            ("--harmed-area", " "),
            "--harmed-area: ' ' is not usable; expected the name of a local authority's area",
            id="area-of-no-name",
        ),
        pytest.param(
            ("--regime", "england-scr"),
            "--regime: 'england-scr' is not usable; expected a regime in force on the days given: "
            "england",
            id="regime-not-in-force",
        ),
        pytest.param(
            ("--regime", "england", "--aware", "2017-01-02"),
            "--aware: '2017-01-02' is not usable; expected 2024-03-01 or later: it cannot come "
            "before --incident",
            id="only-what-is-wrong",
        ),
    ],
)
def test_what_cannot_be_used_is_named_with_what_can(typed: tuple[str, ...], told: str) -> None:
    ran = run(*DATED, *typed)

    assert (ran.code, ran.out) == (2, b"")
    assert ran.talk == [told]


def test_contradictions_are_all_told_at_once() -> None:
    ran = run(
        *("notify-check", "--looked-after", "--age", "30", "--nation", "england"),
        *("--outside-england", "--regime", "atlantis"),
    )

    assert ran.code == 2
    assert [line.partition(":")[0] for line in ran.talk] == [
        "--looked-after and --age",
        "--outside-england and --nation england",
        "--regime",
    ]


def test_a_nation_given_is_not_said_to_be_taken_as_england() -> None:
    assert "Taken as" in run(*DATED, "--format", "plain").text
    assert "Taken as" not in run(*DATED, "--nation", "england", "--format", "plain").text


def test_whose_duty_comes_once_under_every_regime() -> None:
    ran = run(*DATED, "--died", "--abuse", "--age", "4", "--harmed-area", "Northshire")

    assert ran.lines.count("Whose duty") == 1
    assert any(
        line.startswith("Northshire (it happened there): must notify the Panel")
        for line in ran.lines
    )


def test_an_authority_with_nothing_to_do_says_so() -> None:
    ran = run(*DATED, "--no-abuse", "--harmed-area", "Northshire", "--responsible-area", "West")

    assert "Northshire (it happened there): no duty named here falls to it" in ran.lines
    (line,) = [line for line in ran.lines if line.startswith("West (")]
    assert "if a looked-after child died, must notify the Secretary of State" in line


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        pytest.param(
            ("--nation", "wales", "--no-lives-in-england", "--died", "--looked-after"),
            "has duties of its own if it is an English authority",
            id="looked-after-and-died-in-wales",
        ),
        pytest.param(
            ("--nation", "scotland", "--died", "--care-leaver"),
            "has duties of its own if it is an English authority",
            id="care-leaver-died-in-scotland",
        ),
        pytest.param(
            ("--nation", "wales", "--seriously-harmed", "--looked-after"),
            "has duties of its own only if a looked-after child or a care leaver died",
            id="looked-after-and-harmed-in-wales",
        ),
        pytest.param(
            ("--died", "--care-leaver", "--age", "26"),
            "no duty named here falls to it",
            id="care-leaver-too-old",
        ),
    ],
)
def test_the_authority_responsible_is_told_of_duties_it_may_have(
    typed: tuple[str, ...], told: str
) -> None:
    ran = run(*DATED, *typed, "--responsible-area", "West")
    (line,) = [line for line in ran.lines if line.startswith("West (")]

    assert line == f"West (it is responsible for the child): {told}"


@pytest.mark.parametrize(
    ("typed", "way"),
    [
        pytest.param(("--incident", "2024-03-01"), ": --regime england shows them.", id="today"),
        pytest.param(("--incident", "2016-03-01"), ".", id="where-england-would-be-refused"),
    ],
)
@pytest.mark.parametrize("nation", ["wales", "scotland", "jersey"])
def test_a_child_in_english_care_who_died_elsewhere_is_not_forgotten(
    typed: tuple[str, ...], way: str, nation: str
) -> None:
    ran = run("deadlines", *typed, "--nation", nation, "--died", "--looked-after")
    said = (
        "Note: If an English authority was looking after the child, or is responsible for the care "
        f"leaver, English law may give it duties of its own on the death{way}"
    )

    assert said in ran.lines


@pytest.mark.parametrize("style", ["plain", "table", "markdown", "html"])
@pytest.mark.parametrize("nation", ["northern-ireland", "guernsey", "elsewhere"])
def test_where_nothing_was_read_nobody_is_not_the_answer(nation: str, style: str) -> None:
    text = run("notify-check", "--nation", nation, "--died", "--format", style).text

    assert "Not known: who is to be told there is not encoded." in " ".join(text.split())
    assert "Nobody, under the rules" not in text

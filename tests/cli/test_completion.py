"""Shell completion: the script for each shell, and what it is answered when Tab is pressed."""

from __future__ import annotations

import pytest
from tests.cli.program import Ran, spawn

from scrtool.render import Format

BY_NAME = {"_TYPER_COMPLETE_TEST_DISABLE_SHELL_DETECTION": "1"}  # else the shell at hand is taken


def pressed_tab(shell: str, line: str) -> Ran:
    """Return what a shell is answered where *line* ends at the cursor."""
    words = line.split(" ")
    told = {
        "bash": {"COMP_WORDS": "\n".join(words), "COMP_CWORD": str(len(words) - 1)},
        "zsh": {"_TYPER_COMPLETE_ARGS": line},
        "fish": {"_TYPER_COMPLETE_ARGS": line, "_TYPER_COMPLETE_FISH_ACTION": "get-args"},
    }[shell]
    return spawn(env=told | {"_SCRTOOL_COMPLETE": f"complete_{shell}"})


def offered(line: str) -> list[str]:
    ran = pressed_tab("bash", line)
    assert (ran.code, ran.err) == (0, b"")
    return ran.text.split()


@pytest.mark.parametrize(
    ("shell", "lines"),
    [
        pytest.param(
            "bash",
            [
                "_SCRTOOL_COMPLETE=complete_bash",
                "complete -o default -F _scrtool_completion scrtool",
            ],
            id="bash",
        ),
        pytest.param("zsh", ["#compdef scrtool", "_SCRTOOL_COMPLETE=complete_zsh"], id="zsh"),
        pytest.param(
            "fish", ["complete --command scrtool", "_SCRTOOL_COMPLETE=complete_fish"], id="fish"
        ),
    ],
)
def test_the_script_of_each_shell_is_printed(shell: str, lines: list[str]) -> None:
    ran = spawn("--show-completion", shell, env=BY_NAME)

    assert (ran.code, ran.err) == (0, b"")
    assert [line for line in lines if line not in ran.text] == []


def test_commands_are_offered() -> None:
    assert offered("scrtool ") == [
        *("deadlines", "notify-check", "explain", "batch", "report", "checklist", "calendar"),
        *("timeline", "export-model", "rules", "workdays"),
    ]
    assert offered("scrtool dead") == ["deadlines"]
    assert offered("scrtool rules ") == [
        *("list", "show", "diff", "sources", "glossary", "not-encoded")
    ]
    assert offered("scrtool workdays s") == ["sub"]


def test_options_are_offered() -> None:
    assert offered("scrtool deadlines --rap") == ["--rapid-review-sent"]
    assert offered("scrtool deadlines --no-ab") == ["--no-abuse"]
    assert offered("scrtool notify-check --looked") == ["--looked-after"]
    assert offered("scrtool workdays add --cal") == ["--calendar"]


def test_options_are_offered_after_others_and_after_mistakes() -> None:
    assert offered("scrtool deadlines --incident 2024-03-01 --form") == ["--format"]
    assert offered("scrtool deadlines --nosuch 2024-03-01 --form") == ["--format"]


@pytest.mark.parametrize(
    ("line", "answer"),
    [
        pytest.param("scrtool deadlines --format ", " ".join(Format), id="formats"),
        pytest.param("scrtool deadlines --format nd", "ndjson", id="a-format"),
        pytest.param("scrtool rules list --format m", "markdown", id="a-format-of-rules"),
        pytest.param("scrtool workdays add --calendar sc", "scotland", id="a-calendar"),
        pytest.param("scrtool rules list --force p", "panel", id="a-force"),
        pytest.param("scrtool rules list --evidence un", "unconfirmed", id="a-grade"),
        pytest.param("scrtool rules diff --regime w", "wales", id="a-regime"),
        pytest.param(
            "scrtool explain england.rapid-review.",
            "england.rapid-review.send england.rapid-review.decision-criteria",
            id="a-duty",
        ),
        pytest.param("scrtool rules show england.other", "england.other-agency-refer", id="shown"),
    ],
)
def test_values_that_are_known_are_offered(line: str, answer: str) -> None:
    assert sorted(offered(line)) == sorted(answer.split())


@pytest.mark.parametrize("shell", ["zsh", "fish"])
def test_other_shells_are_offered_the_same_with_what_each_means(shell: str) -> None:
    for line, name, meaning in (
        ("scrtool dead", "deadlines", "hat is due"),
        ("scrtool deadlines --rap", "--rapid-review-sent", "Day the rapid review was sent"),
    ):
        ran = pressed_tab(shell, line)
        assert (ran.code, ran.err) == (0, b"")
        assert name in ran.text
        assert meaning in ran.text


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("scrtool xyz --for", id="after-an-unknown-command"),
        pytest.param("scrtool --xyz", id="an-unknown-option"),
        pytest.param("scrtool deadlines --incident ", id="a-date"),
        pytest.param("scrtool deadlines --incident soon --abuse --no-abuse x", id="mistakes"),
    ],
)
@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_where_there_is_nothing_to_offer_nothing_is_said(shell: str, line: str) -> None:
    assert pressed_tab(shell, line).err == b""

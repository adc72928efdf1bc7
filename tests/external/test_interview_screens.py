"""The interview in a real terminal of 80 columns and 24 lines: what is seen, keys and all."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.cli.program import run
from tests.external.programs import Terminal

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

pytestmark = pytest.mark.external

ASK = "scrtool notify-check --ask --regime england-dhr"


@pytest.fixture
def terminal(tmp_path: Path) -> Iterator[Terminal]:
    opened = Terminal(tmp_path, 80, 24)
    yield opened
    opened.close()


def test_a_question_its_meaning_and_the_answer_are_on_one_screen(terminal: Terminal) -> None:
    terminal.type(f"clear; {ASK}")
    terminal.wait("y, n or d:")
    terminal.type("?")
    terminal.wait("y, n or d:")
    terminal.type("maybe")
    terminal.wait("y, n or d:")
    terminal.type("nx")
    terminal.key("BSpace")
    terminal.wait("y, n or d:")
    terminal.type("y; true")
    terminal.wait("y, n or d:")
    terminal.press("yx")
    terminal.key("BSpace")
    terminal.key("Enter")
    seen = terminal.wait("ready>")

    words = ("notify-check", "--regime", "england-dhr", "--homicide-review")
    expected = [line for line in run(*words, "--format", "table").lines if line]
    assert seen[-2] == f"The same again: scrtool {' '.join(words)}"
    assert seen[-2 - len(expected) : -2] == expected


@pytest.mark.parametrize("key", ["C-c", "C-d"])
def test_a_key_leaves_and_the_shell_begins_a_line_of_its_own(terminal: Terminal, key: str) -> None:
    terminal.type(ASK)
    terminal.wait("y, n or d:")
    terminal.key(key)
    terminal.wait("ready>")
    terminal.type("echo code $?; PS1='done> '")
    seen = terminal.wait("done>")

    assert seen[-2] == "code 130"
    assert "Traceback" not in "\n".join(seen)

"""The three first commands in a real terminal: what is seen, at 80 columns and at 40."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.cli.program import run
from tests.external.programs import Terminal

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    Opener = Callable[..., Terminal]

pytestmark = pytest.mark.external

DEADLINES = ("deadlines", "--incident", "2024-03-01")
COMMANDS = [
    pytest.param(DEADLINES, id="deadlines"),
    pytest.param(("notify-check", "--looked-after"), id="notify-check"),
    pytest.param(("explain", "england.rapid-review", "--from", "2024-03-08"), id="explain"),
]


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[Opener]:
    """Give terminals, and end each of them."""
    terminals: list[Terminal] = []

    def opener(columns: int, lines: int, **env: str) -> Terminal:
        folder = tmp_path / str(len(terminals))
        folder.mkdir()
        terminals.append(Terminal(folder, columns, lines, **env))
        return terminals[-1]

    yield opener
    for terminal in terminals:
        terminal.close()


@pytest.mark.parametrize("day", ["2024-03-01", "2026-11-20", "2022-09-14"])
def test_the_whole_answer_and_the_prompt_are_seen_on_one_screen(opened: Opener, day: str) -> None:
    words = ("deadlines", "--incident", day)
    seen = opened(80, 24, SCRTOOL_TODAY=day).answer(" ".join(("scrtool", *words)))
    expected = run(*words, "--format", "table", SCRTOOL_TODAY=day).lines

    assert seen[-1].startswith("done>")
    assert seen[-1 - len(expected) : -1] == [line for line in expected if line]


@pytest.mark.parametrize("columns", [80, 40])
@pytest.mark.parametrize("words", COMMANDS)
def test_what_a_terminal_shows_is_what_is_drawn_for_its_width(
    opened: Opener, words: tuple[str, ...], columns: int
) -> None:
    seen = opened(columns, 200).answer(" ".join(("scrtool", *words)))
    drawn = run(*words, "--format", "table", COLUMNS=str(columns)).lines

    wanted = [piece for line in drawn if line.strip() for piece in cut(line, columns)]
    assert seen[-1 - len(wanted) : -1] == wanted


def cut(line: str, columns: int) -> list[str]:
    """Return the rows that a terminal makes of a line with a word too long for it."""
    return [line[at : at + columns].rstrip() for at in range(0, len(line), columns)]


@pytest.mark.parametrize("words", COMMANDS)
def test_with_no_color_nothing_on_the_screen_is_styled(
    opened: Opener, words: tuple[str, ...]
) -> None:
    terminal = opened(80, 200, NO_COLOR="1")
    terminal.answer(" ".join(("scrtool", *words)))

    assert [line for line in terminal.screen("-e") if "\x1b" in line] == []


def test_without_it_headings_are_styled(opened: Opener) -> None:
    terminal = opened(80, 50)
    terminal.answer(" ".join(("scrtool", *DEADLINES)))

    assert [line for line in terminal.screen("-e") if "\x1b[1m" in line]


def test_a_mistake_is_told_on_the_screen_and_the_exit_code_is_two(opened: Opener) -> None:
    seen = opened(80, 24).answer("scrtool deadlines --incident 01/03/2024; echo code $?")

    assert seen[-2] == "code 2"
    assert any(line.startswith("scrtool: --incident: '01/03/2024' is not usable") for line in seen)


def test_interrupted_with_the_keyboard_it_ends_with_130(opened: Opener) -> None:
    terminal = opened(80, 24)
    terminal.type("(echo 2024-03-01; sleep 60) | scrtool workdays add 5")
    terminal.wait("2024-03-08")
    terminal.key("C-c")
    terminal.wait("ready>")
    terminal.type("echo code $?; PS1='done> '")
    seen = terminal.wait("done>")

    assert seen[-2] == "code 130"
    assert "Traceback" not in "\n".join(seen)


def test_tab_completes_commands_and_options(opened: Opener) -> None:
    terminal = opened(80, 24)
    terminal.answer('eval "$(scrtool --show-completion bash)"')
    terminal.press("scrtool dead")
    terminal.key("Tab")
    terminal.wait("ready> scrtool deadlines")
    terminal.press("--rap")
    terminal.key("Tab")

    seen = terminal.wait("ready> scrtool deadlines --rapid-review-sent")
    assert "Traceback" not in "\n".join(seen)

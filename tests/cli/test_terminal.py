"""On a terminal and off it: what is the default, what is coloured, and that colour says nothing."""

from __future__ import annotations

import fcntl
import os
import pty
import re
import struct
import subprocess
import termios
from typing import TYPE_CHECKING

import pytest
from tests.cli.program import command, environment, run, spawn

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

ONE_DATE = ("deadlines", "--incident", "2024-03-01")
LATE = (*ONE_DATE, "--as-of", "2025-01-01")  # overdue is drawn in red
COMMANDS = [
    pytest.param(LATE, id="deadlines"),
    pytest.param((*LATE, "--all"), id="deadlines-all"),
    pytest.param((*LATE, "--fields", "id,due"), id="deadlines-fields"),
    pytest.param(("notify-check", "--looked-after"), id="notify-check"),
    pytest.param(("explain", "england.rapid-review", "--from", "2024-03-08"), id="explain"),
    pytest.param(("rules", "list"), id="rules-list"),
    pytest.param(("rules", "show", "england.rapid-review"), id="rules-show"),
]
STYLE = re.compile(r"\x1b\[[0-9;]*m")
XTERM = {"TERM": "xterm-256color"}


def on_terminal(*words: str, env: Mapping[str, str] = XTERM, columns: int = 80) -> tuple[int, str]:
    """Run on a terminal of its own; return the exit code and all that the terminal was sent."""
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
    told = environment(env)
    for name in ("COLUMNS", "LINES"):  # the terminal itself says how wide it is
        del told[name]
    running = subprocess.Popen(  # noqa: S603  our own program
        command(*words), stdin=theirs, stdout=theirs, stderr=theirs, env=told
    )
    os.close(theirs)
    sent = b"".join(iter(lambda: _read(ours), b""))
    os.close(ours)
    return running.wait(), sent.decode().replace("\r\n", "\n")


def _read(terminal: int) -> bytes:
    try:
        return os.read(terminal, 1 << 16)
    except OSError:  # Linux says so when the other side has closed
        return b""


def bare(sent: str) -> list[str]:
    """Return the lines without their style, and without the spaces it may end on."""
    return [line.rstrip() for line in STYLE.sub("", sent).splitlines()]


@pytest.mark.parametrize("words", COMMANDS)
def test_on_a_terminal_the_default_is_the_table_in_colour(words: tuple[str, ...]) -> None:
    code, sent = on_terminal(*words)

    assert code == 0
    assert bare(sent) == run(*words, "--format", "table").lines


@pytest.mark.parametrize("words", [LATE, ("notify-check",)])
def test_headings_are_styled_there(words: tuple[str, ...]) -> None:
    _, sent = on_terminal(*words)

    assert STYLE.search(sent)


@pytest.mark.parametrize("words", COMMANDS)
def test_off_a_terminal_nothing_is_styled_in_any_format(words: tuple[str, ...]) -> None:
    for style in ("table", "plain"):
        assert b"\x1b" not in run(*words, "--format", style).out


def is_bare(words: tuple[str, ...], env: Mapping[str, str]) -> None:
    """See that a terminal is sent the words of the table and no escape."""
    code, sent = on_terminal(*words, env=env)

    assert (code, "\x1b" in sent) == (0, False)
    assert sent == run(*words, "--format", "table").text


@pytest.mark.parametrize("words", COMMANDS)
def test_with_no_color_no_escape_is_sent_and_the_words_are_the_same(words: tuple[str, ...]) -> None:
    is_bare(words, XTERM | {"NO_COLOR": "1"})


def test_a_terminal_that_knows_no_escape_is_sent_none() -> None:
    is_bare(LATE, {"TERM": "dumb"})


def test_an_empty_no_color_is_not_set() -> None:
    _, sent = on_terminal(*LATE, env=XTERM | {"NO_COLOR": ""})

    assert STYLE.search(sent)


def test_colour_can_be_forced_off_a_terminal() -> None:
    ran = spawn(*LATE, "--format", "table", env=XTERM | {"FORCE_COLOR": "1"})

    assert STYLE.search(ran.text)
    assert bare(ran.text) == run(*LATE, "--format", "table").lines


@pytest.mark.parametrize("style", ["plain", "json", "ndjson", "csv"])
def test_forced_colour_never_gets_into_a_format_that_has_none(style: str) -> None:
    assert run(*LATE, "--format", style, FORCE_COLOR="1") == run(*LATE, "--format", style)


@pytest.mark.parametrize("words", [LATE, ("notify-check",), ("rules", "list")])
def test_a_file_written_from_a_terminal_gets_no_colour(
    words: tuple[str, ...], tmp_path: Path
) -> None:
    code, sent = on_terminal(*words, "--output", str(tmp_path / "case.txt"))

    assert (code, sent) == (0, "")
    assert b"\x1b" not in (tmp_path / "case.txt").read_bytes()


@pytest.mark.parametrize("columns", [40, 60, 80])
def test_it_is_as_wide_as_the_terminal(columns: int) -> None:
    _, sent = on_terminal(*LATE, columns=columns)

    widest = max(len(line) for line in STYLE.sub("", sent).splitlines())
    assert columns - 12 <= widest <= columns


def test_on_a_very_wide_terminal_lines_stay_short_enough_to_read() -> None:
    _, sent = on_terminal(*LATE, columns=250)

    assert max(len(line) for line in STYLE.sub("", sent).splitlines()) <= 100


@pytest.mark.parametrize("words", [("workdays", "add", "5"), ("workdays", "sub", "5")])
def test_a_filter_without_input_does_not_wait_on_a_terminal(words: tuple[str, ...]) -> None:
    code, sent = on_terminal(*words)

    assert code == 2
    assert sent.startswith("scrtool: DATE: ")
    assert "standard input" in sent


@pytest.mark.parametrize(
    "words",
    [("deadlines", "--incident", "soon"), ("deadline",), ("--nosuch",), ("deadlines", "--nosuch")],
)
def test_mistakes_are_told_without_colour_or_boxes(words: tuple[str, ...]) -> None:
    code, sent = on_terminal(*words, env=XTERM | {"FORCE_COLOR": "1"})

    assert (code, "\x1b" in sent) == (2, False)
    assert sent.startswith("scrtool: ")


def test_help_is_plain_text_on_a_terminal_too() -> None:
    code, sent = on_terminal("deadlines", "--help", env=XTERM | {"FORCE_COLOR": "1"})

    assert (code, "\x1b" in sent) == (0, False)
    assert sent.startswith("Usage: scrtool deadlines")

"""The calendar and the timeline in a real terminal, at 80 columns and at 40, with no colour."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.cli.program import run
from tests.external.programs import Terminal

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

pytestmark = pytest.mark.external

ONE_DATE = ("--incident", "2024-03-01")
LONG = (
    *("--incident", "2024-01-05", "--notified", "2024-01-11", "--review-decided", "2024-03-01"),
    *("--published", "2024-08-05", "--as-of", "2024-08-10"),
)
PICTURES = [
    pytest.param(("calendar", *ONE_DATE), id="calendar"),
    pytest.param(("calendar", *LONG), id="calendar-long"),
    pytest.param(("timeline", *ONE_DATE), id="timeline"),
    pytest.param(("timeline", *LONG), id="timeline-long"),
]
HEIGHT = 300


@pytest.fixture(params=[80, 40])
def terminal(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[tuple[Terminal, int]]:
    """Give a terminal without colour, and its width."""
    opened = Terminal(tmp_path, request.param, HEIGHT, NO_COLOR="1")
    yield opened, request.param
    opened.close()


@pytest.mark.parametrize("words", PICTURES)
def test_what_is_seen_is_what_is_drawn_and_no_line_is_broken(
    terminal: tuple[Terminal, int], words: tuple[str, ...]
) -> None:
    opened, columns = terminal
    seen = opened.answer(" ".join(("scrtool", *words)))
    drawn = run(*words, "--format", "table", COLUMNS=str(columns)).lines

    wanted = [line for line in drawn if line.strip()]
    assert seen[-1 - len(wanted) : -1] == wanted
    assert [line for line in wanted if len(line) > columns] == []
    assert [line for line in opened.screen("-e") if "\x1b" in line] == []


def test_the_months_and_their_letters_are_seen_on_a_small_screen(tmp_path: Path) -> None:
    opened = Terminal(tmp_path, 80, 24)
    try:
        opened.answer("scrtool calendar --incident 2024-03-01 | head -20")
        seen = opened.answer("scrtool calendar --incident 2024-03-01 --format table | head -20")
    finally:
        opened.close()

    assert any(line.startswith("March 2024") and line.endswith("April 2024") for line in seen)
    assert any(" 8D " in line for line in seen)
    assert any(line.startswith("D  deadline, until midnight") for line in seen)


def test_a_reference_in_another_script_leaves_the_lines_below_as_they_are(tmp_path: Path) -> None:
    opened = Terminal(tmp_path, 80, HEIGHT, LANG="C.UTF-8", LC_ALL="C.UTF-8")
    try:
        plain = opened.answer("scrtool timeline --incident 2024-03-01 --ref ref")
        seen = opened.answer(
            "scrtool timeline --incident 2024-03-01 --ref '\u05d0\u05d1 =cmd() <b>'"
        )
    finally:
        opened.close()

    (with_it, *below), (_, *usual) = from_reference(seen), from_reference(plain)
    assert "=cmd() <b>" in with_it
    assert below == usual
    assert len(below) > 20


def from_reference(seen: list[str]) -> list[str]:
    """Return what is seen from the line with the reference on."""
    (at,) = [place for place, line in enumerate(seen) if line.startswith("Reference: ")]
    return seen[at:]

"""``scrtool calendar`` and ``timeline``: what they take, and what they say to a mistake."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.cli.program import run
from tests.cli.test_terminal import STYLE, XTERM, bare, on_terminal

if TYPE_CHECKING:
    from pathlib import Path

ONE_DATE = ("--incident", "2024-03-01")
PICTURES = ["calendar", "timeline"]


@pytest.mark.parametrize("command", PICTURES)
def test_off_a_terminal_it_is_plain_text_and_on_one_it_is_drawn(command: str) -> None:
    assert run(command, *ONE_DATE).out == run(command, *ONE_DATE, "--format", "plain").out
    code, sent = on_terminal(command, *ONE_DATE)

    assert code == 0
    assert bare(sent) == run(command, *ONE_DATE, "--format", "table").lines


@pytest.mark.parametrize("command", PICTURES)
def test_nothing_is_told_by_colour(command: str) -> None:
    _, coloured = on_terminal(command, *ONE_DATE, "--as-of", "2025-01-01")
    _, without = on_terminal(
        command, *ONE_DATE, "--as-of", "2025-01-01", env=XTERM | {"NO_COLOR": "1"}
    )

    assert STYLE.search(coloured)
    assert not STYLE.search(without)
    assert bare(coloured) == bare(without)


@pytest.mark.parametrize("command", PICTURES)
def test_a_file_gets_plain_text_and_no_colour(command: str, tmp_path: Path) -> None:
    path = tmp_path / "dates.txt"

    assert run(command, *ONE_DATE, "--output", str(path), FORCE_COLOR="1").code == 0
    assert path.read_bytes() == run(command, *ONE_DATE, "--format", "plain").out
    assert run(command, *ONE_DATE, "--output", str(path)).code == 2
    assert run(command, *ONE_DATE, "--output", str(tmp_path / "dates.csv")).code == 2


@pytest.mark.parametrize("command", PICTURES)
def test_one_date_is_needed(command: str) -> None:
    ran = run(command, "--died")

    assert (ran.code, ran.out) == (2, b"")
    assert ran.talk == ["--incident: a date is needed, such as --incident 2024-03-01"]


@pytest.mark.parametrize("command", PICTURES)
def test_what_it_has_no_form_for_is_refused(command: str) -> None:
    ran = run(command, *ONE_DATE, "--format", "json")

    assert (ran.code, ran.out) == (2, b"")
    assert b"one of table, plain" in ran.err


@pytest.mark.parametrize(
    ("args", "said"),
    [
        pytest.param(("--from", "2024-13"), "--from: '2024-13' is not usable; ", id="no-month"),
        pytest.param(("--from", "2024-03-01"), "--from: '2024-03-01' is not usable", id="a-day"),
        pytest.param(("--from", "March"), "expected a month such as 2024-03", id="a-name"),
        pytest.param(("--from", "1977-12"), "from 1978 to 2100", id="too-early"),
        pytest.param(("--from", "\u0662\u0660\u0662\u0664-03"), "a month such as", id="digits"),
        pytest.param(("--months", "0"), "--months: '0' is not usable; ", id="none"),
        pytest.param(("--months", "25"), "expected a number from 1 to 24", id="too-many"),
        pytest.param(("--months", "-1"), "--months: ", id="negative"),
        pytest.param(("--months", "two"), "expected a number from 1 to 24", id="a-word"),
    ],
)
def test_a_mistake_is_named_with_what_was_expected(args: tuple[str, ...], said: str) -> None:
    ran = run("calendar", *ONE_DATE, *args)

    assert (ran.code, ran.out) == (2, b"")
    assert said in ran.err.decode()


def test_every_mistake_is_told_at_once() -> None:
    args = ("--incident", "soon", "--from", "x", "--months", "y", "--output", "none/x")
    ran = run("calendar", *args)

    assert [line.partition(":")[0].split()[0] for line in ran.talk] == [
        *("--incident", "--output", "--from", "--months")
    ]


@pytest.mark.parametrize(
    "args",
    [
        pytest.param(("--from", "2100-12", "--months", "24"), id="past-the-last-year"),
        pytest.param(("--from", "1978-01", "--months", "1"), id="the-first-month"),
        pytest.param(("--incident", "2098-12-31", "--months", "24"), id="near-the-end"),
    ],
)
def test_at_the_ends_of_what_can_be_counted_it_answers(args: tuple[str, ...]) -> None:
    given = () if "--incident" in args else ONE_DATE
    ran = run("calendar", *given, *args, "--as-of", "2099-01-01", "--format", "table")

    assert ran.code == 0
    assert "2101" not in ran.text

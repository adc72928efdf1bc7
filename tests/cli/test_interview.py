"""``notify-check --ask``: what is asked, what may be answered, and the way to the same answer."""

from __future__ import annotations

import os
import pty
import subprocess
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.cli.interviewed import Held, in_process, on_terminal, same_as
from tests.cli.program import command, environment, run

from scrtool.facts import FACTS, Fact, Setting
from scrtool.rules import REGIMES

if TYPE_CHECKING:
    from pathlib import Path

ASK = ("notify-check", "--ask")
DHR = ("--regime", "england-dhr")  # one duty, which hangs on one fact
CTRL_C, CTRL_D = "\x03", "\x04"
AGE = "How old was the child or young person on the day, in whole years?"
DIED = "Is it true that the child died?"
ABUSE = "Is it true that abuse or neglect is known or suspected?"
SETTING = "Where did the child live, or where was the child cared for?"
LOOKED_AFTER = "Is it true that the child was looked after?"


def ends_as_told(held: Held) -> None:
    """Check that the last line is a command that gives the same bytes."""
    assert held.code == 0
    assert held.out
    assert same_as(held, run(*held.again))


def test_from_nothing_to_a_checklist_on_a_terminal(tmp_path: Path) -> None:
    typed = ["15", "y", "", "yes", "n", "d", "don't know", "e"]
    held = on_terminal(tmp_path, ASK, typed)

    assert held.questions[:5] == [AGE, DIED, SETTING, LOOKED_AFTER, ABUSE]
    assert len(held.questions) == len(typed)
    assert held.again == ["notify-check", "--died", "--no-abuse", "--looked-after", "--age", "15"]
    assert held.said.endswith(f"scrtool {' '.join(held.again)}\n")
    assert held.out.startswith(
        b"Who is to be told. Given: the child died; abuse or neglect is neither"
    )
    ends_as_told(held)


def test_a_slip_a_meaning_and_a_way_back_on_a_terminal(tmp_path: Path) -> None:
    typed = ["b", "fifteen", "200", "?", "15", "y", "?", "perhaps", "b", "N", "q"]
    held = on_terminal(tmp_path, (*ASK, "--regime", "england"), typed)

    assert "This is the first question" in held.said
    assert held.said.count("Type the age in whole years;") == 2
    assert "--age: '200' is not usable; expected whole years from 0 to 120" in held.said
    assert "Age in whole years on the day" in held.said
    assert FACTS[Fact.ABUSE].meaning in held.said
    assert "Type y for yes or n for no;" in held.said
    assert held.questions[:4] == [AGE, DIED, ABUSE, DIED], "back, and the answer is taken away"
    assert (held.code, held.out) == (130, b"")


@pytest.mark.parametrize("way", ["q", "quit", "Q", CTRL_C, CTRL_D])
@pytest.mark.parametrize("before", [(), ("15", "y")], ids=["at-once", "later"])
def test_leaving_says_nothing_on_standard_output(
    tmp_path: Path, way: str, before: tuple[str, ...]
) -> None:
    held = on_terminal(tmp_path, ASK, [*before, way])

    assert (held.code, held.out) == (130, b"")
    assert held.said.endswith("\n") or way == CTRL_C  # which may come between two lines
    assert "Traceback" not in held.said
    assert "same again" not in held.said


@pytest.mark.parametrize("columns", [40, 80])
def test_no_line_is_wider_than_the_terminal(tmp_path: Path, columns: int) -> None:
    words = (*ASK, "--regime", "linked")
    held = on_terminal(tmp_path, words, ["?", "x", "7", "y", "?", "q"], columns)

    assert [line for line in held.said.splitlines() if len(line) > columns] == []
    assert "\x1b" not in held.said


def test_a_line_that_is_not_text_is_only_a_wrong_answer(tmp_path: Path) -> None:
    assert on_terminal(tmp_path, ASK, ["\u00bd", "\u00e9\U0001f600", "q"]).code == 130


@pytest.mark.parametrize("way", ["", "d", "D", "don't know", "don\u2019t know", "  not known "])
def test_not_known_is_left_out_and_not_asked_again(way: str) -> None:
    held = in_process([*ASK, *DHR], [way])

    assert held.again == ["notify-check", *DHR]
    ends_as_told(held)


@pytest.mark.parametrize("typed", ["7", "custody", " Custody "])
def test_a_setting_is_chosen_by_number_or_name(typed: str) -> None:
    held = in_process([*ASK, "--regime", "linked"], [typed, *["d"] * 30])

    assert held.again == ["notify-check", "--regime", "linked", "--setting", "custody"]
    assert b"setting custody" in held.out
    ends_as_told(held)


@pytest.mark.parametrize("typed", ["0", "11", "prison", "y"])
def test_another_setting_is_not_taken(typed: str) -> None:
    held = in_process([*ASK, "--regime", "linked"], [typed])

    assert "Type a number or a name from the list" in held.said
    assert [f"{place}. {one}" in held.said for place, one in enumerate(Setting, 1)] == [True] * 10


def test_each_setting_has_a_meaning() -> None:
    said = in_process([*ASK, "--regime", "linked"], ["?"]).said

    assert "secure-childrens-home: Living in a secure children's home." in said
    assert "\nchildrens-home: Living in a children's home." in said
    assert "hospital: no duty turns on it." in said


def test_an_answer_that_contradicts_another_says_so_and_is_asked_again() -> None:
    held = in_process([*ASK, "--care-leaver", "--died"], ["12", "19", *["d"] * 30])

    assert "--care-leaver and --age: give one; a care leaver was looked after" in held.said
    assert held.again == ["notify-check", "--care-leaver", "--died", "--age", "19"]
    ends_as_told(held)


def test_what_was_given_is_not_asked_and_comes_back_in_the_command() -> None:
    words = ["--no-abuse", "--incident", "2024-03-01T16:40", "--format", "json", "--all"]
    words += ["--confirmed-only"]
    words += ["--ref", "A 'B' $C", "--closed-day", "2024-03-04", "--closed-day", "2024-03-05"]
    held = in_process([*ASK, *words], ["4", "y", "d", "n", *["d"] * 30])

    assert held.questions[:4] == [AGE, DIED, SETTING, LOOKED_AFTER]
    for word in words:
        assert word in held.again
    ends_as_told(held)


def test_a_reference_that_looks_like_an_option_or_an_escape_comes_back_whole() -> None:
    held = in_process([*ASK, "--regime", "england-leder", "--ref=--died\x1b[2J'"], [])

    assert r"""$'--ref=--died\x1b[2J\''""" in held.said
    assert "\x1b" not in held.said


def test_where_nothing_is_open_nothing_is_asked() -> None:
    held = in_process([*ASK, "--regime", "england-leder"], [])

    assert held.questions == []
    ends_as_told(held)


def test_the_answer_may_go_to_a_file(tmp_path: Path) -> None:
    path = tmp_path / "list.txt"
    held = in_process([*ASK, *DHR, "--output", str(path)], ["y"])

    assert (held.code, held.out) == (0, b"")
    assert path.read_bytes() == run("notify-check", *DHR, "--homicide-review").out
    assert held.again == ["notify-check", *DHR, "--output", str(path), "--homicide-review"]


def test_where_the_file_cannot_be_written_the_answers_are_not_lost(tmp_path: Path) -> None:
    held = in_process([*ASK, *DHR, "--output", str(tmp_path)], ["y"])

    assert held.code == 2
    assert "cannot be written" in held.said
    assert f"--output {tmp_path} --homicide-review\n" in held.said


def test_a_word_of_warning_is_still_said() -> None:
    held = in_process([*ASK, *DHR, "--incident", "2030-01-01"], ["y"])

    assert "scrtool: --incident 2030-01-01 is after" in held.said


def test_without_a_terminal_it_refuses_and_does_not_wait() -> None:
    ran = run(*ASK, stdin=b"y\ny\n")

    assert (ran.code, ran.out) == (2, b"")
    (line,) = ran.talk
    assert line.startswith("--ask: there is no terminal to ask on; give the facts as options")


@pytest.mark.parametrize("missing", ["stdin", "stderr"])
def test_one_of_the_two_is_not_enough(missing: str) -> None:
    ours, theirs = pty.openpty()
    streams = {"stdin": theirs, "stdout": theirs, "stderr": theirs, missing: subprocess.PIPE}
    ended = subprocess.run(  # noqa: S603  our own program
        command(*ASK),
        env=environment(),
        check=False,
        timeout=30,
        stdin=streams["stdin"],
        stdout=streams["stdout"],
        stderr=streams["stderr"],
    )
    os.close(theirs)
    os.close(ours)

    assert ended.returncode == 2


def test_every_mistake_is_told_before_anything_is_asked() -> None:
    held = in_process(
        [*ASK, "--age", "old", "--bogus", "--died", "--suicide", "--recovered"], ["y"]
    )

    assert (held.code, held.questions) == (2, [])
    assert [line.partition(": ")[0] for line in held.said.splitlines()] == [
        "scrtool",
        "--age",
        "--suicide and --recovered",
        "--recovered and --died",
    ]


GIVEN = st.sampled_from(
    [
        [],
        ["--died"],
        ["--looked-after"],
        ["--care-leaver", "--format", "json"],
        ["--incident", "2024-03-01", "--format", "table"],
        ["--incident", "2018-07-03", "--no-abuse", "--all"],
        ["--notified", "2026-11-20", "--seriously-harmed"],
        ["--setting", "custody", "--unborn"],
    ]
)
TYPED = st.lists(
    st.sampled_from(["y", "n", "d", "", "?", "0", "4", "16", "17", "19", "30", "b4", "hospital"])
)


# Serious case reviews end before these days: a regime not in force is refused at once.
@given(GIVEN, st.sampled_from([name for name in REGIMES if name != "england-scr"]), TYPED)
def test_whatever_is_typed_it_ends_asks_nothing_twice_and_is_given_again_by_its_command(
    words: list[str], regime: str, lines: list[str]
) -> None:
    held = in_process([*ASK, *words, "--regime", regime], [*lines, *["d"] * 60])

    assert len(held.questions) == len({*held.questions})
    ends_as_told(held)


@settings(max_examples=20)  # two interviews each
@given(GIVEN, TYPED, st.integers(1, 5))
def test_going_back_asks_the_same_again(words: list[str], lines: list[str], back: int) -> None:
    rest = ["d"] * 60
    asked = [*ASK, *words, "--regime", "england"]
    straight = in_process(asked, [*lines, *rest])
    there_and_back = in_process(asked, [*["d"] * back, *["b"] * back, *lines, *rest])

    if len(straight.questions) > back:
        assert there_and_back.questions[-1] == straight.questions[-1]
        assert there_and_back.again == straight.again


def test_enough_ends_the_questions_and_answers_with_what_is_known() -> None:
    held = in_process(ASK, ["4", "y", "e"])

    assert held.questions == [AGE, DIED, SETTING]
    assert held.again == ["notify-check", "--died", "--age", "4"]
    ends_as_told(held)


def test_a_death_brings_in_the_questions_of_everybody_else_who_is_told() -> None:
    held = in_process(ASK, ["4", "y", "early-years", *["d"] * 30])

    assert "Is it true that a crime is suspected?" in held.questions
    assert b"Ofsted and local child protection agencies" in held.out
    ends_as_told(held)


def test_in_another_nation_it_asks_whether_the_child_lives_in_england() -> None:
    asked = "Is it true that the child normally lives in England?"
    held = in_process([*ASK, "--nation", "wales"], [*["d"] * 12, "e"])
    home = in_process([*ASK, "--nation", "wales", "--lives-in-england", "--died"], ["e"])

    assert asked in held.questions
    assert b"Child Safeguarding Practice Review Panel" in home.out
    ends_as_told(held)

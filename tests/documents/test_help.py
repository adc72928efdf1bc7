"""Help: every command and option is in it, each with a sentence, and the README has the rest."""

from __future__ import annotations

import re
from importlib import import_module
from typing import TYPE_CHECKING

import pytest
from openpyxl import Workbook
from tests.cli.program import ROOT, run
from typer.core import TyperArgument, TyperCommand, TyperOption

from scrtool.cli.app import COMMANDS
from scrtool.cli.command import LazyGroup
from scrtool.facts import ASKED, Event
from scrtool.render import Format

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

README = (ROOT / "README.md").read_text(encoding="utf-8")
TOP = (
    *("deadlines", "notify-check", "explain", "batch", "report", "checklist", "calendar"),
    *("timeline", "export-model", "rules", "workdays"),
)


def every_command() -> Iterator[tuple[tuple[str, ...], TyperCommand]]:
    """Yield each command that runs, with the words that call it."""
    for name, module in COMMANDS.items():
        command = import_module(module).COMMAND
        if isinstance(command, LazyGroup):
            for below, place in command.load.items():
                home, _, attribute = place.partition(":")
                yield (name, below), getattr(import_module(home), attribute or "COMMAND")
        else:
            yield (name,), command


LEAVES = dict(every_command())
ids = [pytest.param(words, id=" ".join(words)) for words in LEAVES]


def help_of(words: tuple[str, ...]) -> str:
    ran = run(*words, "--help")
    assert (ran.code, ran.err) == (0, b"")
    return " ".join(ran.text.split())


def a_register(folder: Path) -> None:
    """Write the registers that the examples of ``batch`` name."""
    rows = [["ref", "incident"], ["A1", "2024-03-01"]]
    (folder / "cases.csv").write_text("\n".join(map(",".join, rows)), encoding="utf-8")
    book = Workbook()
    for row in rows:
        book.worksheets[0].append(row)
    book.save(folder / "cases.xlsx")


def test_the_commands_are_those_of_the_readme() -> None:
    assert tuple(COMMANDS) == TOP
    for group, *below in LEAVES:
        (row,) = [line for line in README.splitlines() if line.startswith(f"| `scrtool {group}")]
        assert [name for name in below if not re.search(rf"`[^`]*\b{name}\b[^`]*`", row)] == []


def test_help_opens_with_three_examples_that_run() -> None:
    examples = [line.split() for line in run("--help").lines if line.startswith("    scrtool ")]

    assert len(examples) == 3
    assert [run(*words[1:]).code for words in examples] == [0, 0, 0]


@pytest.mark.parametrize("words", ids)
def test_the_examples_of_each_command_run(
    words: tuple[str, ...], tmp_path_factory: pytest.TempPathFactory
) -> None:
    with pytest.MonkeyPatch.context() as patch:
        folder = tmp_path_factory.mktemp("examples")
        patch.chdir(folder)
        a_register(folder)
        for line in run(*words[:1], "--help").lines:
            if line.startswith("    scrtool "):
                assert run(*line.split()[1:]).code == 0, line


@pytest.mark.parametrize("words", ids)
def test_every_option_and_word_of_a_command_is_in_its_help_with_a_sentence(
    words: tuple[str, ...],
) -> None:
    text = help_of(words)

    for param in LEAVES[words].params:
        assert isinstance(param, TyperOption | TyperArgument)
        assert param.help
        assert param.help.endswith((".", "rules list")), param.help
        assert " ".join(param.help.split()).replace("- ", "-") in text.replace("- ", "-")
        names = [*param.opts, *param.secondary_opts] if isinstance(param, TyperOption) else []
        assert [name for name in names if name not in text] == []


@pytest.mark.parametrize("words", ids)
def test_every_value_an_option_takes_is_named_in_its_help(words: tuple[str, ...]) -> None:
    for param in LEAVES[words].params:
        if isinstance(param, TyperOption) and not param.is_flag:
            assert param.metavar
            assert param.metavar.isupper()


@pytest.mark.parametrize("words", [(), *((name,) for name in TOP), *LEAVES])
def test_no_line_of_help_is_wider_than_a_terminal(words: tuple[str, ...]) -> None:
    lines = run(*words, "--help").lines

    assert [line for line in lines if len(line) > 80 and not line.startswith("    scrtool ")] == []
    assert not any(line.endswith("...") for line in lines), "a summary is cut short"


def test_help_is_the_same_wherever_it_is_asked_for() -> None:
    for words in LEAVES:
        assert run(*words, "--help") == run(*words, "--incident", "soon", "--help")


def test_an_event_has_the_option_of_its_value_and_so_has_a_fact() -> None:
    deadlines = {param.name: param for param in LEAVES["deadlines",].params}

    for event in Event:
        assert deadlines[event.value].opts == [f"--{event.value.replace('_', '-')}"]
    for fact in ASKED:
        assert deadlines[fact.value].opts == [f"--{fact.value.replace('_', '-')}"]
        assert deadlines[fact.value].secondary_opts == [f"--no-{fact.value.replace('_', '-')}"]


def test_deadlines_and_notify_check_take_the_same_options() -> None:
    def names(command: str) -> set[str]:
        return {str(param.name) for param in LEAVES[command,].params}

    assert names("deadlines") - names("notify-check") == {"template", "check"}
    assert names("notify-check") - names("deadlines") == {"ask"}


def test_the_pictures_take_the_same_events_and_facts() -> None:
    def names(command: str) -> set[str]:
        return {str(param.name) for param in LEAVES[command,].params}

    of_documents = {"all", "fields", "template", "bom", "alarm", "cancel", "check"}
    assert names("deadlines") - names("timeline") == of_documents
    assert names("calendar") - names("timeline") == {"from", "months"}


@pytest.mark.parametrize("style", Format)
def test_every_format_is_in_the_readme_and_in_help(style: Format) -> None:
    assert f"`{style}`" in README
    assert style in help_of(("deadlines",))


@pytest.mark.parametrize("code", ["0", "2", "70"])
def test_every_exit_code_is_in_the_readme(code: str) -> None:
    assert f"| {code} |" in README


@pytest.mark.parametrize(
    "option",
    ["--incident", "--aware", "--all", "--format", "--bank-holidays", "--closed-day"],
)
def test_the_options_a_newcomer_needs_are_in_the_readme(option: str) -> None:
    assert option in README


def test_the_version_says_what_an_answer_rests_on() -> None:
    ran = run("--version")

    assert (ran.code, ran.err) == (0, b"")
    assert re.fullmatch(
        r"scrtool \d+\.\d+\.\d+, rules of 2026-11-22, bank holidays to 2028-12-26\n", ran.text
    )

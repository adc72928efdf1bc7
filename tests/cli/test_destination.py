"""The form of an answer: by ``--format``, else by the end of the file's name; ``--bom``."""

from __future__ import annotations

import io
import os
import sys
from typing import TYPE_CHECKING

import pytest
from tests.cli.program import run
from tests.cli.test_terminal import on_terminal

from scrtool.cli.destination import SUFFIXES, not_seen
from scrtool.render import Format

if TYPE_CHECKING:
    from pathlib import Path

ONE_DATE = ("deadlines", "--incident", "2024-03-01")
EXPLAIN = ("explain", "england.rapid-review", "--from", "2024-03-08")
BOM = b"\xef\xbb\xbf"
HERE = [pytest.param(end, style, id=end) for end, style in SUFFIXES.items()]


class Screen(io.TextIOWrapper):
    """Standard output where a person looks."""

    def isatty(self) -> bool:
        return True


def written(folder: Path, name: str, *words: str) -> bytes:
    """Return what a file called *name* holds, having seen that nothing was said."""
    ran = run(*words, "--output", str(folder / name))
    assert (ran.code, ran.out, ran.err) == (0, b"", b"")
    return (folder / name).read_bytes()


@pytest.mark.parametrize(("end", "style"), HERE)
@pytest.mark.parametrize(
    "words", [(*ONE_DATE, "--ref", "A-1"), ("notify-check", "--looked-after", "--ref", "A-1")]
)
def test_the_end_of_the_name_says_the_format(
    end: str, style: Format, words: tuple[str, ...], tmp_path: Path
) -> None:
    printed = run(*words, "--format", style).out

    assert written(tmp_path, f"plan{end}", *words) == printed
    assert written(tmp_path, f"PLAN2{end.upper()}", *words) == printed


def test_every_format_but_the_table_has_an_end_of_its_own() -> None:
    assert {*SUFFIXES.values()} == {*Format} - {Format.TABLE}
    assert {".txt", ".md", ".csv", ".json", ".ndjson"} <= {*SUFFIXES}
    assert (SUFFIXES[".txt"], SUFFIXES[".md"]) == (Format.PLAIN, Format.MARKDOWN)


@pytest.mark.parametrize(
    ("words", "name", "style"),
    [
        pytest.param(EXPLAIN, "day.json", "json", id="explain"),
        pytest.param(("rules", "list"), "rules.md", "markdown", id="rules-list"),
        pytest.param(
            ("rules", "show", "england.rapid-review"), "one.json", "json", id="rules-show"
        ),
        pytest.param(("rules", "glossary"), "terms.md", "markdown", id="glossary"),
        pytest.param(("rules", "sources"), "sources.json", "json", id="sources"),
        pytest.param(("rules", "not-encoded"), "left.md", "markdown", id="not-encoded"),
        pytest.param(("checklist", "told"), "told.md", "markdown", id="checklist"),
        pytest.param(("checklist", "told"), "told.txt", "plain", id="checklist-plain"),
    ],
)
def test_so_it_does_for_every_command_that_writes_a_file(
    words: tuple[str, ...], name: str, style: str, tmp_path: Path
) -> None:
    assert written(tmp_path, name, *words) == run(*words, "--format", style).out


@pytest.mark.parametrize("name", ["plan", ".csv", "plan.", "v1.2/plan"])
def test_a_name_without_an_end_is_plain_text(name: str, tmp_path: Path) -> None:
    (tmp_path / "v1.2").mkdir()

    assert written(tmp_path, name, *ONE_DATE) == run(*ONE_DATE, "--format", "plain").out


def test_a_file_is_plain_text_also_where_a_terminal_would_get_a_table(tmp_path: Path) -> None:
    assert on_terminal(*ONE_DATE, "--output", str(tmp_path / "plan")) == (0, "")
    assert (tmp_path / "plan").read_bytes() == run(*ONE_DATE, "--format", "plain").out


@pytest.mark.parametrize("end", [".pdf", ".docx", ".x", ".txt~"])
def test_an_end_that_is_not_known_is_refused_with_those_that_are(end: str, tmp_path: Path) -> None:
    path = str(tmp_path / f"plan{end}")
    ran = run(*ONE_DATE, "--output", path)

    assert (ran.code, ran.out) == (2, b"")
    (told,) = ran.talk
    assert told.startswith(f"--output: {path!r} is not usable; expected a name that ends in .txt, ")
    assert told.endswith(", or --format to say what it is to be")
    assert [end for end in SUFFIXES if end not in told] == []
    assert not any(tmp_path.iterdir())


def test_a_command_offers_only_the_ends_of_what_it_writes(tmp_path: Path) -> None:
    ran = run(*EXPLAIN, "--output", str(tmp_path / "day.csv"))

    assert (ran.code, ran.out) == (2, b"")
    assert "a name that ends in .txt, .json, or --format" in ran.talk[0]


@pytest.mark.parametrize("name", ["plan.pdf", "plan.txt", "plan.json", "plan.ics", "plan"])
def test_a_format_that_was_asked_for_decides(name: str, tmp_path: Path) -> None:
    words = (*ONE_DATE, "--format", "csv")

    assert written(tmp_path, name, *words) == run(*words).out


def test_but_a_text_is_not_called_a_workbook(tmp_path: Path) -> None:
    path = str(tmp_path / "plan.xlsx")
    ran = run(*ONE_DATE, "--format", "csv", "--output", path)

    assert (ran.code, ran.out) == (2, b"")
    assert ran.talk == [
        f"--output: {path!r} is not usable; expected a name that does not end in .xlsx, "
        "with --format csv"
    ]
    assert not any(tmp_path.iterdir())


@pytest.mark.parametrize("shown", [None, "-"])
def test_a_workbook_is_not_for_a_terminal(
    shown: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(io.BytesIO()))
    assert not_seen("xlsx", shown) == ()

    monkeypatch.setattr(sys, "stdout", Screen(io.BytesIO()))
    (problem,) = not_seen(Format.XLSX, shown)
    assert str(problem) == (
        "--format: 'xlsx' is not usable; expected a file to put it in: add --output plan.xlsx"
    )
    assert not_seen("xlsx", "plan.xlsx") == not_seen("csv", shown) == ()


def test_a_pipe_of_any_name_is_written_to(tmp_path: Path) -> None:
    path = tmp_path / "case.pipe"
    os.mkfifo(path)
    reader = os.open(path, os.O_RDONLY | os.O_NONBLOCK)
    try:
        assert run(*ONE_DATE, "--output", str(path)).code == 0
        assert os.read(reader, 100).startswith(b"Incident: Friday 1 March 2024.")
    finally:
        os.close(reader)


def test_a_dash_with_a_format_is_standard_output() -> None:
    words = (*ONE_DATE, "--format", "csv")

    assert run(*words, "--output", "-") == run(*words)


def test_the_fields_of_json_are_offered_for_a_name_of_json(tmp_path: Path) -> None:
    words = (*ONE_DATE, "--fields", "id,readings")

    assert b'"readings"' in written(tmp_path, "plan.json", *words)
    assert run(*words, "--output", str(tmp_path / "plan.csv")).code == 2


def test_excel_is_given_the_mark_by_which_it_knows_utf_8(tmp_path: Path) -> None:
    plain = run(*ONE_DATE, "--format", "csv").out

    assert run(*ONE_DATE, "--format", "csv", "--bom").out == BOM + plain
    assert written(tmp_path, "plan.csv", *ONE_DATE, "--bom") == BOM + plain
    assert not plain.startswith(BOM)


@pytest.mark.parametrize("style", [style for style in Format if style is not Format.CSV])
def test_no_other_format_has_that_mark(style: Format) -> None:
    ran = run(*ONE_DATE, "--format", style, "--bom")

    assert (ran.code, ran.out) == (2, b"")
    assert "--bom: only for csv: add --format csv, or --output plan.csv" in ran.err.decode()


def test_a_command_that_writes_no_csv_has_no_such_option() -> None:
    assert run(*EXPLAIN, "--bom").code == 2
    assert run("checklist", "told", "--bom").code == 2


@pytest.mark.parametrize(
    ("command", "example"), [("deadlines", "plan.ics"), ("calendar", "case.txt")]
)
def test_the_help_names_a_file_that_the_command_writes(command: str, example: str) -> None:
    said = " ".join(run(command, "--help").text.split())

    assert f"the end of its name says the format, such as {example}." in said

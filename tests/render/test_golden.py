"""Whole answers, byte for byte: ``tests/golden/<case>/command.txt`` and what each format writes.

A new case is a folder with a ``command.txt``; ``./bin/test --update-golden`` writes the rest.
"""

from __future__ import annotations

import shlex
from importlib import import_module
from typing import NamedTuple

import pytest
from tests.cli.program import ROOT, run
from tests.support.parts import parts

from scrtool.render import Format

GOLDEN = ROOT / "tests" / "golden"
CASES = sorted(path.parent.name for path in GOLDEN.glob("*/command.txt"))


class Variant(NamedTuple):
    """A format, the columns it has to wrap to, and what is given beside it."""

    style: Format
    columns: str = "80"
    more: tuple[str, ...] = ()


VARIANTS = {str(style): Variant(style) for style in Format}
VARIANTS["table-40"] = Variant(Format.TABLE, "40")
NO_ROWS = (
    b"scrtool: no rows: No duty is encoded for what happened in Northern Ireland, and English "
    b"limits do not apply.\n"
)
TALK = {("nothing-encoded", Format.CSV): NO_ROWS, ("nothing-encoded", Format.NDJSON): NO_ROWS}
VARIANTS["ics"] = Variant(Format.ICS, more=("--ref", "2024-017"))  # warned about without one


@pytest.fixture(autouse=True)
def _made_with_is_fixed(monkeypatch: pytest.MonkeyPatch) -> None:
    """A release changes no expected file."""
    monkeypatch.setattr("scrtool.cli.report.__version__", "1.0.0")
    monkeypatch.setattr("scrtool.cli.report.RULES_OF", "2026-11-22")


def written(case: str, variant: str) -> bytes:
    """Return what the command of *case* writes, having seen that it does so twice."""
    words = shlex.split((GOLDEN / case / "command.txt").read_text(encoding="utf-8"))
    style, columns, more = VARIANTS[variant]
    ran = run(*words, "--format", style, *more, COLUMNS=columns)
    assert (ran.code, ran.err) == (0, TALK.get((case, style), b""))
    assert run(*words, "--format", style, *more, COLUMNS=columns) == ran
    return ran.out


@pytest.mark.parametrize("variant", VARIANTS)
@pytest.mark.parametrize("case", CASES)
def test_the_answer_is_as_expected_byte_for_byte(
    case: str, variant: str, request: pytest.FixtureRequest
) -> None:
    path = GOLDEN / case / f"expected.{variant}"
    answer = written(case, variant)
    if request.config.getoption("update_golden"):
        path.write_bytes(answer)

    expected = path.read_bytes()
    if variant == Format.XLSX:
        assert parts(expected) == parts(answer)
    else:
        assert expected == answer


@pytest.mark.parametrize("case", CASES)
def test_the_day_it_is_does_not_depend_on_the_clock(case: str) -> None:
    assert " --as-of " in (GOLDEN / case / "command.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize("style", Format)
def test_every_format_has_a_module_and_expected_answers(style: Format) -> None:
    module = import_module(f"scrtool.render.as_{style}")

    assert callable(module.render)
    assert [case for case in CASES if not (GOLDEN / case / f"expected.{style}").exists()] == []


def test_every_module_of_a_format_belongs_to_one() -> None:
    modules = sorted(path.stem for path in (ROOT / "src/scrtool/render").glob("as_*.py"))

    assert modules == sorted(f"as_{style}" for style in Format)


def test_nothing_else_lies_among_the_cases() -> None:
    expected = {"command.txt", *(f"expected.{variant}" for variant in VARIANTS)}

    for folder in GOLDEN.iterdir():
        if folder.is_dir():
            assert {path.name for path in folder.iterdir()} == expected, folder.name


def test_the_cases_asked_for_are_there() -> None:
    assert {*CASES} >= {
        *("one-date-only", "looked-after-child-died-and-notified", "nothing-known", "christmas"),
        *("provisional", "closed-day-given", "covid-easement", "not-in-force"),
        *("decided-and-published", "suspicion-later", "single-source", "confirmed-only"),
    }


def test_no_line_of_a_table_is_wider_than_its_terminal_but_a_word_that_cannot_be_cut() -> None:
    for path in sorted(GOLDEN.glob("*/expected.table*")):
        widest = 40 if path.name.endswith("-40") else 80
        wide = [
            line for line in path.read_text(encoding="utf-8").splitlines() if len(line) > widest
        ]
        assert [line for line in wide if " " in line.strip()] == [], path.parent.name

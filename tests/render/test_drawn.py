"""Calendars, timelines and texts to paste, byte for byte: ``tests/golden-drawn/<case>/``.

As with ``tests/golden``: a new case is a folder with a ``command.txt``.
"""

from __future__ import annotations

import shlex

import pytest
from tests.cli.program import ROOT, run

DRAWN = ROOT / "tests" / "golden-drawn"
CASES = sorted(path.parent.name for path in DRAWN.glob("*/command.txt"))
FORMS = {"table": ("table", "80"), "table-40": ("table", "40"), "plain": ("plain", "80")}


def words(case: str) -> list[str]:
    return shlex.split((DRAWN / case / "command.txt").read_text(encoding="utf-8"))


def forms(case: str) -> tuple[str, ...]:
    """Return the forms a case has: a text to paste has one."""
    return ("plain",) if words(case)[0] == "deadlines" else tuple(FORMS)


@pytest.fixture(autouse=True)
def _made_with_is_fixed(monkeypatch: pytest.MonkeyPatch) -> None:
    """A release changes no expected file."""
    monkeypatch.setattr("scrtool.cli.report.__version__", "1.0.0")
    monkeypatch.setattr("scrtool.cli.report.RULES_OF", "2026-11-22")


@pytest.mark.parametrize(
    ("case", "form"),
    [pytest.param(case, form, id=f"{case}-{form}") for case in CASES for form in forms(case)],
)
def test_the_answer_is_as_expected_byte_for_byte(
    case: str, form: str, request: pytest.FixtureRequest
) -> None:
    style, columns = FORMS[form]
    path = DRAWN / case / f"expected.{form}"
    ran = run(*words(case), "--format", style, COLUMNS=columns)
    assert (ran.code, ran.err) == (0, b"")
    assert run(*words(case), "--format", style, COLUMNS=columns) == ran
    if request.config.getoption("update_golden"):
        path.write_bytes(ran.out)

    assert path.read_bytes() == ran.out


def test_nothing_else_lies_among_the_cases() -> None:
    for case in CASES:
        expected = {"command.txt", *(f"expected.{form}" for form in forms(case))}
        assert {path.name for path in (DRAWN / case).iterdir()} == expected, case


@pytest.mark.parametrize("case", CASES)
def test_the_day_it_is_does_not_depend_on_the_clock(case: str) -> None:
    assert "--as-of" in words(case)


def test_no_line_is_wider_than_its_terminal() -> None:
    for path in sorted(DRAWN.glob("*/expected.table*")):
        widest = 40 if path.name.endswith("-40") else 80
        lines = path.read_text(encoding="utf-8").splitlines()
        assert [line for line in lines if len(line) > widest] == [], path.parent.name

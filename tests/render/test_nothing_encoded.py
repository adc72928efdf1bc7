"""A place of which nothing is encoded: no format says that nobody is told, or nothing at all."""

from __future__ import annotations

import io

import pytest
from openpyxl import load_workbook
from tests.cli.program import run
from tests.support.pages import Parsed, page

FACTS = ("--nation", "northern-ireland", "--incident", "2024-03-01", "--as-of", "2024-03-04")
CASE = ("deadlines", *FACTS)
NOT_KNOWN = "Not known: who is to be told there is not encoded."


@pytest.mark.parametrize("style", ["plain", "table", "markdown"])
def test_a_checklist_says_not_known_and_never_nobody(style: str) -> None:
    said = run("notify-check", *FACTS, "--format", style).out.decode()

    assert NOT_KNOWN in said
    assert "Nobody, under the rules" not in said


def test_the_page_says_not_known_and_has_no_empty_list_of_sources() -> None:
    said = Parsed(page(*CASE)).said()

    assert NOT_KNOWN in said
    assert "Nobody, under the rules" not in said
    assert "Pages read" not in said
    assert "No source: nothing is encoded, or nothing applies." in said


@pytest.mark.parametrize("sheet", ["Deadlines", "Who to tell"])
def test_a_sheet_without_a_duty_says_why(sheet: str) -> None:
    written = run(*CASE, "--ref", "A-6", "--format", "xlsx").out
    (row,) = [
        [cell for cell in row if cell]
        for row in load_workbook(io.BytesIO(written))[sheet].iter_rows(values_only=True)
        if "A-6" in row
    ]

    assert row == [
        "A-6",
        "Nothing encoded: Northern Ireland. No duty is encoded for what happened in Northern "
        "Ireland, and English limits do not apply.",
    ]


@pytest.mark.parametrize("style", ["csv", "ndjson"])
def test_a_file_of_rows_without_one_is_explained_on_standard_error(style: str) -> None:
    ran = run(*CASE, "--format", style)

    assert ran.code == 0
    assert ran.talk == [
        "no rows: No duty is encoded for what happened in Northern Ireland, and English limits "
        "do not apply."
    ]

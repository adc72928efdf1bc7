"""What a spreadsheet would run as a formula comes out as text, and dates as ISO 8601."""

from __future__ import annotations

import csv
import io
import re

import polars
import pytest
from tests.cli.program import run

from scrtool.render.as_csv import harmless

ONE_DATE = ("deadlines", "--incident", "2024-03-01", "--format", "csv")


def refs(ref: str) -> set[str]:
    rows = csv.DictReader(io.StringIO(run(*ONE_DATE, "--ref", ref).out.decode(), newline=""))
    return {row["ref"] for row in rows}


@pytest.mark.parametrize("sign", ["=", "+", "-", "@", "\uff1d", "\uff0b", "\uff0d", "\uff20"])
@pytest.mark.parametrize(
    "before",
    ["", " ", "   ", "\xa0", "\u3000", "\t", "\r", "\n", "\r\n ", "\ufeff", "\u200b", "\u200f"],
)
def test_a_formula_is_text_whatever_is_before_its_sign(before: str, sign: str) -> None:
    assert harmless(f"{before}{sign}cmd()") == f"'{before}{sign}cmd()"
    assert refs(f"{before}{sign}1+1") == {f"'{before}{sign}1+1"}


@pytest.mark.parametrize("cell", ["\tcase", "\rcase", "\ncase"])
def test_what_breaks_a_line_first_is_text_too(cell: str) -> None:
    assert harmless(cell) == f"'{cell}"


@pytest.mark.parametrize(
    "cell",
    [
        *(
            "",
            " ",
            "-3",
            "-299",
            "2024-03-01",
            "abuse; age",
            "1",
            "a=b",
            "a\n=b",
            "x @ y",
            "\u2212",
        ),
        *("\u200fcase", "\U0001f9d2\u200d\U0001f467", "it's", "<script>", "\u00bd", " a ", "'=1"),
    ],
)
def test_anything_else_is_left_alone(cell: str) -> None:
    assert harmless(cell) == cell


@pytest.mark.parametrize("cell", ["-", "--3", "-3.5", "-\u0663", "-3\n", "\uff0d3"])
def test_only_a_plain_negative_number_stays_one(cell: str) -> None:
    assert harmless(cell) == f"'{cell}"


def test_every_date_is_iso_8601() -> None:
    rows = list(csv.DictReader(io.StringIO(run(*ONE_DATE).text)))
    dated = [row[name] for row in rows for name in ("trigger", "due", "safe", "not_before")]

    assert {len(cell) for cell in dated} == {0, 10}
    assert [cell for cell in dated if cell and not re.fullmatch(r"\d{4}-\d\d-\d\d", cell)] == []


@pytest.mark.parametrize("mark", [(), ("--bom",)])
def test_a_reader_of_another_make_finds_dates_and_the_text_as_it_was(mark: tuple[str, ...]) -> None:
    ref = 'a;b, "c"\n<script> \U0001f9d2 \u200f\u05d0'
    frame = polars.read_csv(run(*ONE_DATE, "--ref", ref, *mark).out, try_parse_dates=True)

    assert frame.columns[0] == "ref"
    assert set(frame["ref"]) == {ref}
    assert [frame.schema[name] for name in ("trigger", "due", "safe")] == [polars.Date] * 3
    assert str(frame["due"][0]) == "2024-03-08"

"""docs/scale.md says of every table what the program writes, and its Python runs."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import polars as pl
import pytest
from tests.cli.program import ROOT

from scrtool.columnar import shapes
from scrtool.columnar.query import query
from scrtool.frame.model import model

if TYPE_CHECKING:
    from pathlib import Path

DOCUMENT = (ROOT / "docs" / "scale.md").read_text(encoding="utf-8")
TYPES = {pl.Int32: "integer", pl.String: "text", pl.Boolean: "boolean", pl.Date: "date"}
TABLES = {name: table for name, table in model().items() if name != "cases_template"}


def described(name: str) -> list[tuple[str, str]]:
    """Return the columns and types under the heading of a table."""
    section = DOCUMENT.partition(f"### `{name}`\n")[2].partition("\n#")[0]
    return re.findall(r"^\| `(\w+)` \| (\w+) \|", section, flags=re.MULTILINE)


@pytest.mark.parametrize("name", TABLES)
def test_every_column_is_described_in_order_with_its_type(name: str) -> None:
    written = [(column, TYPES[type(kind)]) for column, kind in TABLES[name].schema.items()]

    assert described(name) == written


def test_every_table_and_no_other_is_described() -> None:
    found = re.findall(r"^### `(\w+)`$", DOCUMENT, flags=re.MULTILINE)

    assert sorted(found) == sorted([*TABLES, "cases"])


def test_the_query_reads_no_table_that_is_not_described() -> None:
    read = set(re.findall(r"(?:FROM|JOIN) ([a-z_]+?)(?: |\n)", query()))
    own = set(re.findall(r"^([a-z_0-9]+) AS \($", query(), flags=re.MULTILINE))

    assert read - own <= {*TABLES, "cases", "params"}


def test_the_python_example_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "cases").mkdir()
    days = pl.Series(["2024-03-01"]).str.to_date()
    pl.DataFrame({"ref": ["A"], "incident": days}).write_parquet("cases/one.parquet")
    (code,) = [part for part in DOCUMENT.split("```python\n") if "scan_parquet" in part]

    exec(code.partition("```")[0], {})  # noqa: S102  the document's own words

    assert pl.read_parquet("late.parquet").height > 0


def test_the_shapes_of_rows_are_those_of_the_tables() -> None:
    assert list(TABLES["duty"].columns) == list(shapes.DutyRow._fields)
    assert list(TABLES["clock"].columns) == list(shapes.ClockRow._fields)

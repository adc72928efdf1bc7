"""The columns say of a register what ``scrtool batch`` writes of the same file, cell for cell."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

import polars as pl
from tests.cli.program import run
from tests.support.generated import AS_OF, as_rows, first_difference, framed, register

from scrtool.frame import deadlines
from scrtool.register import COLUMNS, BatchRow

if TYPE_CHECKING:
    from pathlib import Path

ANSWERS = {True: "yes", False: "no", None: ""}


def test_a_file_and_a_frame_give_the_same_rows(tmp_path: Path) -> None:
    cases = framed(register(400, seed=9)).with_columns(regime=pl.lit("england"))
    written = cases.to_dicts()
    with (tmp_path / "cases.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(cases.columns)
        writer.writerows([_cell(value) for value in row.values()] for row in written)

    ran = run("batch", str(tmp_path / "cases.csv"), "--as-of", AS_OF.isoformat())

    assert ran.code == 0
    read = csv.DictReader(io.StringIO(ran.text))
    found = sorted(BatchRow(*(row[name] for name in COLUMNS)) for row in read)
    assert first_difference(as_rows(deadlines(cases, as_of=AS_OF)), found) == ""


def _cell(value: object) -> str:
    if value is None or isinstance(value, bool):
        return ANSWERS[value]
    return str(value)

"""A comparison that cannot fail shows nothing: whatever differs between two answers is found."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import polars as pl
import pytest
from benchmarks import agreement, ways
from benchmarks.agreement import compared

from scrtool.register import COLUMNS

if TYPE_CHECKING:
    from collections.abc import Callable

    from benchmarks.agreement import Found

CASES, DUTIES = 7, 3
CASE = 4  # in the middle of a slice
STARTS = ("C3", "C6")


def answer(folder: Path, name: str, rows: pl.DataFrame) -> Path:
    rows.write_parquet(folder / f"{name}.parquet")
    return folder / f"{name}.parquet"


def rows() -> pl.DataFrame:
    """Return three duties of each case, the cells of a row all different."""
    cells = {name: [f"{name} {n}" for n in range(CASES * DUTIES)] for name in COLUMNS}
    refs = [f"C{n // DUTIES + 1}" for n in range(CASES * DUTIES)]
    return pl.DataFrame(cells | {"ref": refs})


def found(folder: Path, other: pl.DataFrame) -> Found:
    one = answer(folder, "streaming", rows())
    return compared({"streaming": one, "frame": answer(folder, "frame", other)}, STARTS)


def cell(column: str, value: str | None, row: int = (CASE - 1) * DUTIES) -> pl.DataFrame:
    """Return the rows with one cell changed."""
    at = pl.int_range(pl.len()) == row
    return rows().with_columns(pl.when(at).then(pl.lit(value)).otherwise(column).alias(column))


@pytest.mark.parametrize("starts", [(), ("C2",), STARTS])
def test_the_same_rows_in_another_order_agree(tmp_path: Path, starts: tuple[str, ...]) -> None:
    one = answer(tmp_path, "streaming", rows())
    other = answer(tmp_path, "frame", rows().reverse())

    told = compared({"streaming": one, "frame": other}, starts)

    assert told.agree
    assert told.rows == told.compared == {"streaming": CASES * DUTIES, "frame": CASES * DUTIES}
    assert told.first == []


@pytest.mark.parametrize("column", COLUMNS)
@pytest.mark.parametrize("value", ["other", "", None])
def test_a_changed_cell_is_found(tmp_path: Path, column: str, value: str | None) -> None:
    told = found(tmp_path, cell(column, value))

    assert not told.agree
    assert told.different == 2
    place = COLUMNS.index(column)
    assert {(row[place], *row[-2:]) for row in told.first} == {
        (rows()[column][(CASE - 1) * DUTIES], 1, 0),
        (value or "", 0, 1),
    }


@pytest.mark.parametrize("row", range(CASES * DUTIES))
def test_every_row_is_compared(tmp_path: Path, row: int) -> None:
    assert found(tmp_path, cell("due", "2024-03-08", row)).different == 2


@pytest.mark.parametrize(
    ("change", "different"),
    [
        pytest.param(lambda it: it.slice(1), 1, id="a row is missing"),
        pytest.param(lambda it: it.clear(), CASES * DUTIES, id="every row is missing"),
        pytest.param(lambda it: pl.concat([it, it.tail(1)]), 1, id="a row is there twice"),
        pytest.param(
            lambda it: it.with_columns(due=pl.col("due").shift(-1)).with_columns(
                due=pl.col("due").fill_null("due 0")
            ),
            2 * CASES * DUTIES,
            id="the same cells, each a row further on",
        ),
    ],
)
def test_other_rows_are_found(
    tmp_path: Path, change: Callable[[pl.DataFrame], pl.DataFrame], different: int
) -> None:
    told = found(tmp_path, change(rows()))

    assert not told.agree
    assert told.different == different


def test_nothing_and_an_empty_text_are_the_same(tmp_path: Path) -> None:
    one = answer(tmp_path, "streaming", cell("due", ""))
    other = answer(tmp_path, "frame", cell("due", None))

    assert compared({"streaming": one, "frame": other}, STARTS).agree


def test_other_columns_are_refused(tmp_path: Path) -> None:
    with pytest.raises(SystemExit, match="frame has the columns"):
        found(tmp_path, rows().drop("warnings"))


@pytest.mark.parametrize(("spoilt", "code"), [(False, 0), (True, 1)])
def test_the_exit_code_says_whether_the_ways_agree(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    spoilt: bool,
    code: int,
) -> None:
    def started(name: str, folder: Path) -> Path:
        path = folder / f"{name}.parquet"
        ways.WAYS[name](folder, path)
        if spoilt and name == "duckdb":
            told = pl.read_parquet(path)
            first = pl.int_range(pl.len()) == 0
            told.with_columns(
                status=pl.when(first).then(pl.lit("?")).otherwise("status")
            ).write_parquet(path)
        return path

    monkeypatch.setattr(agreement, "started", started)

    assert (
        agreement.main(["40", "--ways", "frame,duckdb", "--folder", str(tmp_path / "new")]) == code
    )
    assert ("DIFFERENT: 2 rows" in capsys.readouterr().out) is spoilt

"""Whether all four ways to answer a register say the same, cell for cell.

    SPARK_PYTHON=… .venv/bin/python -m benchmarks.agreement 1000000
    .venv/bin/python -m benchmarks.agreement 10000 --ways streaming,frame,duckdb

Streaming (``scrtool batch``), Polars (``scrtool.frame``), and the exported query on DuckDB and on
Apache Spark answer one invented register. Every row of every answer is then counted, slice by slice
of the references: the ways agree if each says each row, with all its cells, as often as the
others. What is not said by all of them is listed, and the exit code is 1.
"""

from __future__ import annotations

import os
import sys
import time
from argparse import ArgumentParser
from contextlib import nullcontext
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, NamedTuple

import duckdb
from benchmarks.ways import AS_OF, WAYS, prepared, started

from scrtool.register import COLUMNS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

SLICE = 50_000  # cases at a time: 1,200,000 rows of each way are held
SHOWN = 20


class Found(NamedTuple):
    """What a comparison found.

    Attributes:
        rows: Of each way, as many as its answer has.
        compared: Of each way, as many as were looked at; the same, or something was passed over.
        different: How many distinct rows are not said equally often by every way.
        first: The first of them by reference and duty: the cells, then how often each way says it.
    """

    rows: dict[str, int]
    compared: dict[str, int]
    different: int
    first: list[tuple[str | int, ...]]

    @property
    def agree(self) -> bool:
        """Whether every row was compared and all are the same."""
        return not self.different and self.rows == self.compared


def compared(answers: Mapping[str, Path], starts: Sequence[str]) -> Found:
    """Compare every cell of every row.

    Args:
        answers: Where the answer of each way is, as a Parquet file or a folder of them.
        starts: References at which a new slice begins, in order; they change the memory taken
            and never what is found.

    Raises:
        SystemExit: an answer has other columns than a register's.
    """
    base = duckdb.connect()
    base.execute("SET memory_limit = '4GB'")
    for name, answer in answers.items():
        _view(base, name, answer)
    rows = {name: _one(base, f"SELECT count(*) FROM {name}") for name in answers}
    looked_at, different = dict.fromkeys(answers, 0), 0
    first: list[tuple[str | int, ...]] = []
    for part in _slices(starts):
        base.execute(f"CREATE OR REPLACE TEMP TABLE part AS {_counted(answers, part)}")
        for name in answers:
            looked_at[name] += _one(base, f"SELECT coalesce(sum({name}), 0) FROM part")
        odd = f"FROM part WHERE NOT ({_all_equal(answers)})"
        different += _one(base, f"SELECT count(*) {odd}")
        first += base.sql(f"{odd} ORDER BY ALL LIMIT {SHOWN - len(first)}").fetchall()
    return Found(rows, looked_at, different, first)


def _one(base: duckdb.DuckDBPyConnection, query: str) -> int:
    (row,) = base.sql(query).fetchall()
    return int(row[0])


def _view(base: duckdb.DuckDBPyConnection, name: str, answer: Path) -> None:
    """Make the answer a view of texts; nothing is an empty text, as CSV cannot tell them apart."""
    read = f"FROM '{answer / '*.parquet' if answer.is_dir() else answer}'"
    columns = tuple(base.sql(read).columns)
    if columns != COLUMNS:
        raise SystemExit(f"agreement: {name} has the columns {columns}")
    texts = ", ".join(f'coalesce(CAST("{one}" AS VARCHAR), \'\') AS "{one}"' for one in COLUMNS)
    base.execute(f"CREATE VIEW {name} AS SELECT {texts}, ref AS slice_by {read}")


def _slices(starts: Sequence[str]) -> Iterator[str]:
    """Yield the condition of each slice; together they take in every text there is, and null."""
    if not starts:
        yield "true"
        return
    yield f"slice_by IS NULL OR slice_by < '{starts[0]}'"
    for start, end in pairwise(starts):
        yield f"slice_by >= '{start}' AND slice_by < '{end}'"
    yield f"slice_by >= '{starts[-1]}'"


def _counted(names: Mapping[str, Path], part: str) -> str:
    """Return the query that gives every distinct row, with how often each way says it."""
    columns = ", ".join(f'"{one}"' for one in COLUMNS)
    counts = ", ".join(f"count(*) FILTER (way = '{name}') AS {name}" for name in names)
    said = " UNION ALL ".join(
        f"SELECT '{name}' AS way, {columns} FROM {name} WHERE {part}" for name in names
    )
    return f"SELECT {columns}, {counts} FROM ({said}) GROUP BY {columns}"


def _all_equal(names: Mapping[str, Path]) -> str:
    first, *others = names
    return " AND ".join(f"{first} = {other}" for other in others)


def _told(found: Found) -> Iterator[str]:
    """Yield the outcome in words, and what differs."""
    for name, rows in found.rows.items():
        yield f"{name}: {rows:,} rows, {found.compared[name]:,} compared"
    if found.agree:
        yield f"the same in every cell of {len(COLUMNS)} columns: {', '.join(found.rows)}"
        return
    yield f"DIFFERENT: {found.different:,} rows are not said equally often by every way"
    for row in found.first:
        cells, counts = row[: len(COLUMNS)], row[len(COLUMNS) :]
        said = ", ".join(f"{name} {n}" for name, n in zip(found.rows, counts, strict=True))
        yield f"  {said}: {' | '.join(map(str, cells))}"


def _run(folder: Path, rows: int, names: Sequence[str]) -> bool:
    """Answer, compare and say what was found; return whether the ways agree."""
    sys.stdout.write(f"{rows:,} cases as at {AS_OF}\n")
    prepared(folder, rows)
    answers = {}
    for name in names:
        began = time.perf_counter()
        answers[name] = started(name, folder)
        sys.stdout.write(f"{name}: answered in {time.perf_counter() - began:.0f} s\n")
        sys.stdout.flush()
    found = compared(answers, [f"C{number:08}" for number in range(SLICE + 1, rows + 1, SLICE)])
    sys.stdout.write("".join(f"{line}\n" for line in _told(found)))
    return found.agree


def main(args: list[str]) -> int:
    """Read the arguments and compare; return the exit code, 1 if the ways differ.

    Raises:
        SystemExit: the arguments cannot be used, or a way failed.
    """
    parser = ArgumentParser(prog="benchmarks.agreement", description=__doc__)
    parser.add_argument("rows", type=int, help="how many cases")
    parser.add_argument("--ways", default=",".join(WAYS), help=f"else {','.join(WAYS)}")
    parser.add_argument("--folder", type=Path, help="keep the answers here; a new or empty folder")
    wanted = parser.parse_args(args)
    names = wanted.ways.split(",")
    if not set(names) <= set(WAYS) or len(names) < 2:
        parser.error(
            f"--ways: {wanted.ways!r} is not usable; expected two or more of {', '.join(WAYS)}"
        )
    if "spark" in names and "SPARK_PYTHON" not in os.environ:
        parser.error("SPARK_PYTHON is to name a Python that has pyspark; .ci/run makes one")
    if wanted.folder:
        wanted.folder.mkdir(parents=True, exist_ok=True)
    kept = nullcontext(str(wanted.folder.resolve())) if wanted.folder else TemporaryDirectory()
    with kept as folder:
        return int(not _run(Path(folder), wanted.rows, names))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

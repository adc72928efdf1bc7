"""Cases by the column: how many a second, beside others, and how that grows.

    .venv/bin/python -m benchmarks.columns            print the figures, some minutes later
    .venv/bin/python -m benchmarks.columns --write    put them in docs/performance.md too

Run by the Python of ./bin/test, which has the libraries compared with. What the engines say of a
million cases is compared too: Polars with DuckDB row for row, with the plain path on a part.
"""

from __future__ import annotations

import sys
import time
import warnings
from argparse import ArgumentParser
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import duckdb
import polars as pl
from benchmarks import column_work as work

from scrtool import rules
from scrtool.columnar.query import query
from scrtool.engine import worked_out
from scrtool.facts import CaseFacts
from scrtool.frame import deadlines
from scrtool.frame.model import model
from scrtool.register import COLUMNS
from scrtool.register import rows as batch_rows

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

DOCUMENT = Path(__file__).parent.parent / "docs" / "performance.md"
BEGIN, END = "<!-- columns: python -m benchmarks.columns --write -->\n", "<!-- end of columns -->\n"
AS_OF = date(2026, 11, 22)
MILLION = 1_000_000
FEW = ("ref", "id", "applies", "due", "safe", "done", "status")
PLAIN = 5_000


class Taken(NamedTuple):
    """What a piece of work took: seconds by the clock, and of the processors."""

    wall: float
    cpu: float


def taken(run: Callable[[], object], rounds: int) -> Taken:
    """Return the median of *rounds*, after one to warm up."""
    run()
    found = []
    for _ in range(rounds):
        wall, cpu = time.perf_counter(), time.process_time()
        run()
        found.append(Taken(time.perf_counter() - wall, time.process_time() - cpu))
    return Taken(*(sorted(each)[rounds // 2] for each in zip(*found, strict=True)))


def step_table(rounds: int) -> str:
    """Return what one calendar step takes, by each way."""
    dates = work.cases(MILLION)["incident"]
    costs = {name: (taken(run, rounds), count) for name, (count, run) in work.steps(dates).items()}
    each = {name: cost.cpu / count * 1e9 for name, (cost, count) in costs.items()}
    ours = next(iter(each.values()))
    return table(
        "five working days from each of 1,000,000 dates | processor ns a date | scrtool = 1",
        ((name, f"{ns:.1f}", f"{ns / ours:.1f}") for name, ns in each.items()),
    )


def database(cases: pl.DataFrame) -> duckdb.DuckDBPyConnection:
    """Return DuckDB with the model and *cases*."""
    base = duckdb.connect()
    params = pl.DataFrame({"as_of": [AS_OF]})
    for name, each in {**model(), "cases": work.whole(cases), "params": params}.items():
        base.register("given", each.to_arrow())
        base.execute(f"CREATE TABLE {name} AS FROM given")
        base.unregister("given")
    return base


def plain(cases: pl.DataFrame) -> list[tuple[str, ...]]:
    """Return the rows of the plain path."""
    law = rules.regime("england")
    found: list[tuple[str, ...]] = []
    for row in cases.iter_rows(named=True):
        ref = row.pop("ref")
        found.extend(batch_rows(worked_out(CaseFacts(**row), law), ref, AS_OF))
    return found


def full_table(rounds: int) -> str:
    """Return how many full cases a second each engine answers."""
    cases = work.cases(MILLION)
    part = cases.head(PLAIN)
    base, text = database(cases), query(("england",))
    found = f"CREATE OR REPLACE TEMP TABLE found AS {text}"
    ways: tuple[tuple[str, int, Callable[[], object]], ...] = (
        *(way for rows in (MILLION // 10, MILLION, 4 * MILLION) for way in by_column(rows)),
        ("the query on DuckDB, 1,000,000 cases", MILLION, lambda: base.execute(found)),
        (f"one `scrtool.compute` after the other, {PLAIN:,} cases", PLAIN, lambda: plain(part)),
    )
    lines = []
    for name, count, run in ways:
        cost = taken(run, rounds)
        lines.append((name, f"{count / cost.wall:,.0f}", f"{count / cost.cpu:,.0f}"))
    agree(cases, base)
    return table("all 24 duties of England | cases a second | a second of one processor", lines)


def by_column(rows: int) -> Iterator[tuple[str, int, Callable[[], object]]]:
    """Yield the ways by the column: every column, few, and to copy an answer that is there."""
    cases = work.cases(rows)
    for fields, said in ((COLUMNS, "every column"), (FEW, f"{len(FEW)} columns")):
        yield (
            f"`scrtool.frame`, {said}, {rows:,} cases",
            rows,
            partial(deadlines, cases, as_of=AS_OF, fields=fields),
        )
    if rows == MILLION:
        answer = deadlines(cases, as_of=AS_OF)
        name = f"no work: Polars copying that answer of {len(answer):,} rows, every column"
        yield name, rows, answer.rechunk


def agree(cases: pl.DataFrame, base: duckdb.DuckDBPyConnection) -> None:
    """Compare what the engines say.

    Raises:
        SystemExit: they differ.
    """
    mine = deadlines(cases, as_of=AS_OF)
    base.register("mine", mine.cast({pl.Enum: pl.String}).to_arrow())
    columns = ", ".join(f"NULLIF(CAST({name} AS STRING), '')" for name in mine.columns)
    counted = f"SELECT sum(hash({columns})), count(*) FROM"
    first, second = (base.sql(f"{counted} {name}").fetchall() for name in ("mine", "found"))
    if first != second:
        raise SystemExit("bench: Polars and DuckDB differ")
    part = deadlines(cases.head(PLAIN), as_of=AS_OF).drop("warnings")
    texts = part.select(pl.all().cast(pl.String).fill_null(""))
    if sorted(texts.iter_rows()) != sorted(row[:-1] for row in plain(cases.head(PLAIN))):
        raise SystemExit("bench: Polars and the plain path differ")


def growth_table(rounds: int) -> str:
    """Return how the time grows with cases, with duties and with years."""
    lines = [
        (f"{rows:,} cases", *_grown(work.cases(rows), "england", rounds))
        for rows in (10_000, 100_000, MILLION, 4 * MILLION)
    ]
    some = work.cases(200_000)
    for regime in ("wales", "england-scr", "scotland", "england", "linked"):
        duties = len(rules.regime(regime).duties)
        lines.append((f"{duties} duties (`{regime}`)", *_grown(some, regime, rounds)))
    for years in (1, 8, 40):
        spread = work.cases(200_000, years)
        lines.append((f"{years} years of cases", *_grown(spread, "england", rounds)))
    return table("`scrtool.frame` | s | processor µs a case", lines)


def _grown(cases: pl.DataFrame, regime: str, rounds: int) -> tuple[str, str]:
    cost = taken(lambda: deadlines(cases, as_of=AS_OF, regime=regime), rounds)
    return f"{cost.wall:.3f}", f"{cost.cpu / len(cases) * 1e6:.2f}"


def table(head: str, rows: Iterable[Iterable[str]]) -> str:
    """Return a table of Markdown."""
    columns = head.split(" | ")
    lines = (columns, ["---", *("--:" for _ in columns[1:])], *rows)
    return "".join(f"| {' | '.join(line)} |\n" for line in lines)


def main(args: list[str]) -> None:
    """Measure, print, and with ``--write`` keep the figures."""
    parser = ArgumentParser(prog="benchmarks.columns", description=__doc__)
    parser.add_argument("--write", action="store_true", help="keep the figures in the document")
    parser.add_argument("--rounds", type=int, default=5, help="of each; else 5")
    wanted = parser.parse_args(args)
    warnings.simplefilter("ignore")  # pandas says that its own offset is slow
    parts = [one(wanted.rounds) for one in (step_table, full_table, growth_table)]
    sys.stdout.write(block := "\n".join(parts))
    if wanted.write:
        old = DOCUMENT.read_text(encoding="utf-8")
        before, after = old.partition(BEGIN)[0], old.partition(END)[2]
        DOCUMENT.write_text(f"{before}{BEGIN}\n{block}\n{END}{after}", encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])

"""One register answered by the column, from a file to a file: Parquet in, Parquet out.

    python -m benchmarks.by_column typed CASES.csv CASES.parquet
    python -m benchmarks.by_column answered CASES.parquet ANSWER.parquet AS_OF

Each in a process of its own, so that what it takes is what the work takes.
"""

from __future__ import annotations

import sys
from datetime import date

import polars as pl

from scrtool.frame import deadlines
from scrtool.frame.model import case_schema

_ANSWERS = {"yes": True, "no": False}


def typed(read: pl.LazyFrame) -> pl.LazyFrame:
    """Return a register read as texts with the types that ``scrtool.frame`` asks for."""
    return read.select(_typed(name) for name in read.collect_schema())


def _typed(name: str) -> pl.Expr:
    kind, text = case_schema()[name], pl.col(name)
    if kind == pl.Boolean:
        return text.replace_strict(_ANSWERS, return_dtype=pl.Boolean)
    return text.str.to_date("%Y-%m-%d") if kind == pl.Date else text.cast(kind)


def main(what: str, source: str, target: str, as_of: str = "") -> None:
    """Give a register of texts its types, or answer one as at *as_of*, every column."""
    if what == "typed":
        typed(pl.scan_csv(source, infer_schema=False)).sink_parquet(target)
        return
    deadlines(pl.scan_parquet(source), as_of=date.fromisoformat(as_of)).sink_parquet(target)


if __name__ == "__main__":
    main(*sys.argv[1:])

"""Five working days on from each date read, by Polars: the fastest of the ways tried.

Polars refuses a date that is not a working day unless told where to start from; the working
day before gives the answers of scrtool.
"""

from __future__ import annotations

import sys

import polars as pl

from scrtool._bank_holidays import ENGLAND_AND_WALES


def main() -> None:
    """Read dates from standard input, write each moved on."""
    moved = pl.col("day").dt.add_business_days(5, holidays=list(ENGLAND_AND_WALES), roll="backward")
    read = pl.read_csv(sys.stdin.buffer, has_header=False, schema={"day": pl.Date})
    read.select(moved).write_csv(sys.stdout.buffer, include_header=False)

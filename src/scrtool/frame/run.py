"""A plan run on Polars: columns stage by stage, then a row for every case and duty.

Nothing here knows the law: the plan says what is worked out, the tables what it is called.
"""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import TYPE_CHECKING

import polars as pl

from scrtool.columnar import sql
from scrtool.columnar.doubts import WEEKEND
from scrtool.columnar.plans import BEYOND
from scrtool.columnar.sheet import Ended
from scrtool.columnar.standing import AS_OF
from scrtool.frame.dimension import ended
from scrtool.frame.words import Words

if TYPE_CHECKING:
    from datetime import date

    from scrtool.calendars import Calendars
    from scrtool.columnar.plans import Plan
    from scrtool.columnar.sheet import Defined
    from scrtool.frame.words import Shape

SLICE = 65_536  # cases at a time: what is worked out of them stays near the processor
_SATURDAY = 6


class Run:
    """One plan, judged on one day, ready for any number of cases."""

    def __init__(self, plan: Plan, as_of: date, calendars: Calendars, shape: Shape) -> None:
        """Lay out every expression once; what no column of *shape* rests on is left out."""
        self._plan = plan
        words = Words(plan, calendars, shape)
        worked_out = [
            [one for entry in stage for one in _columns(entry, calendars)] for stage in plan.stages
        ]
        self._first = [pl.lit(as_of).alias(AS_OF), *_weekend(plan)]
        self._rows = words.rows
        self._stages = _needed([*worked_out, words.columns], words.rows, plan.lost)
        self._doubtful, self._warnings = pl.sql_expr(plan.doubtful), pl.sql_expr(plan.warnings)
        self._says_warnings = "warnings" in shape.fields and plan.doubtful != sql.NO
        self.schema = shape.schema

    def answered(self, cases: pl.DataFrame) -> pl.DataFrame:
        """Return the rows of every case: one a duty, or one alone for a case without an answer."""
        wanted = self.schema(cases.schema["ref"])
        slices = list(cases.iter_slices(SLICE))
        if not slices:
            return pl.DataFrame(schema=wanted)
        with ThreadPoolExecutor(pl.thread_pool_size()) as pool:  # Polars lets other threads run
            return pl.concat(pool.map(partial(self._slice, wanted=wanted), slices))

    def _slice(self, cases: pl.DataFrame, wanted: pl.Schema) -> pl.DataFrame:
        known = cases.select("ref", *self._plan.columns).with_columns(*self._first)
        known = known.with_columns(self._warnings_of(known))
        for stage in self._stages:
            known = known.with_columns(*stage)
        kept, lost = self._parted(known)
        rows = [kept.select(row) for row in self._rows]
        if len(lost):
            rows.append(_without_answer(lost, wanted))
        return pl.concat(rows)

    def _parted(self, known: pl.DataFrame) -> tuple[pl.DataFrame, pl.DataFrame]:
        """Return the cases that can be answered, and those of which a date lies beyond."""
        if not known.select(pl.sql_expr(self._plan.lost).any()).item():
            return known, known.clear()
        lost = pl.col(self._plan.lost)
        return known.filter(~lost), known.filter(lost)

    def _warnings_of(self, known: pl.DataFrame) -> pl.Series:
        """Return what is doubtful in each case; words are only put together where it is."""
        if not self._says_warnings:
            return pl.repeat(None, len(known), dtype=pl.String, eager=True).alias("warnings")
        doubted = known.select(self._doubtful.alias("doubted")).to_series()
        said = known.filter(doubted).select(self._warnings.alias("warnings")).to_series()
        at = doubted.to_frame().select(
            pl.when("doubted").then(pl.col("doubted").cum_sum() - 1).cast(pl.UInt32)
        )
        return said.gather(at.to_series())


def _needed(
    stages: list[list[pl.Expr]], rows: list[list[pl.Expr]], *others: str
) -> list[list[pl.Expr]]:
    """Return of *stages* only what *rows* and the *others* rest on."""
    used = {*others, *(name for row in rows for one in row for name in one.meta.root_names())}
    kept: list[list[pl.Expr]] = []
    for stage in reversed(stages):
        here = [one for one in stage if one.meta.output_name() in used]
        used.update(name for one in here for name in one.meta.root_names())
        kept.append(here)
    return [stage for stage in reversed(kept) if stage]


def _columns(entry: Defined | Ended, calendars: Calendars) -> list[pl.Expr]:
    if isinstance(entry, Ended):
        return ended(entry, calendars)
    return [pl.sql_expr(entry.text).alias(entry.name)]


def _weekend(plan: Plan) -> list[pl.Expr]:
    """Return the column of which day of a weekend the notification was sent on, if any."""
    if "notified" not in plan.columns:
        return []
    day = (pl.col("notified").dt.weekday() - _SATURDAY).cast(pl.UInt32, strict=False)
    names = pl.lit(pl.Series(["Saturday", "Sunday"]))
    return [names.gather(day).alias(WEEKEND)]


def _without_answer(lost: pl.DataFrame, wanted: pl.Schema) -> pl.DataFrame:
    said: dict[str, pl.Expr] = {"ref": pl.col("ref"), "warnings": pl.lit(BEYOND)}
    nothing = {name: pl.lit(None, dtype=kind) for name, kind in wanted.items()}
    return lost.select(**{name: said.get(name, nothing[name]) for name in wanted})

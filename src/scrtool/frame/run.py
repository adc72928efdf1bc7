"""A plan run on Polars: columns stage by stage, then a row for every case and duty.

Nothing here knows the law: the plan says what is worked out, the tables what it is called.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import polars as pl

from scrtool.columnar import sql
from scrtool.columnar.doubts import WEEKEND
from scrtool.columnar.duties import BEYOND
from scrtool.columnar.sheet import Ended
from scrtool.columnar.standing import AS_OF
from scrtool.frame.dimension import ended
from scrtool.frame.words import Words

if TYPE_CHECKING:
    from datetime import date

    from scrtool.calendars import Calendars
    from scrtool.columnar.duties import Plan
    from scrtool.columnar.sheet import Defined

_SATURDAY = 6


def answered(
    cases: pl.LazyFrame,
    plan: Plan,
    as_of: date,
    calendars: Calendars,
    types: dict[str, pl.Enum],
) -> pl.LazyFrame:
    """Return the rows of every case: one a duty, or one alone for a case that has no answer."""
    known = _warned(cases.select("ref", *plan.columns, pl.lit(as_of).alias(AS_OF)), plan)
    for stage in plan.stages:
        known = known.with_columns(*(one for entry in stage for one in _columns(entry, calendars)))
    kept = known
    if plan.lost != sql.NO:
        kept = known.filter(~pl.col(plan.lost))
    words = Words(plan, calendars, types)
    for shown in words.stages:
        kept = kept.with_columns(*shown)
    rows = [kept.select(row) for row in words.rows]
    lost = known.filter(pl.col(plan.lost)).select("ref", pl.lit(BEYOND).alias("warnings"))
    return pl.concat([*rows, lost], how="diagonal")


def _columns(entry: Defined | Ended, calendars: Calendars) -> list[pl.Expr]:
    if isinstance(entry, Ended):
        return ended(entry, calendars)
    return [pl.sql_expr(entry.text).alias(entry.name)]


def _warned(cases: pl.LazyFrame, plan: Plan) -> pl.LazyFrame:
    """Return *cases* with what is doubtful in each; words are only put together where it is."""
    if "notified" in plan.columns:
        day = pl.col("notified").dt.weekday() - _SATURDAY
        names = pl.Series(["Saturday", "Sunday"])
        weekend = pl.lit(names).gather(day.cast(pl.UInt32, strict=False), null_on_oob=True)
        cases = cases.with_columns(weekend.alias(WEEKEND))
    if plan.doubtful == sql.NO:
        return cases.with_columns(pl.lit(None, pl.String).alias("warnings"))
    doubtful = pl.sql_expr(plan.doubtful)
    sure = cases.filter(~doubtful).with_columns(pl.lit(None, pl.String).alias("warnings"))
    doubted = cases.filter(doubtful).with_columns(pl.sql_expr(plan.warnings).alias("warnings"))
    return pl.concat([sure, doubted])

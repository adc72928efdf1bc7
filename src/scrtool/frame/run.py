"""A plan run on Polars: columns stage by stage, then a row for every case and duty.

Nothing here knows the law: the plan says what is worked out, the tables what it is called.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import polars as pl

from scrtool.columnar import sql
from scrtool.columnar.doubts import WEEKEND
from scrtool.columnar.plans import BEYOND
from scrtool.columnar.sheet import Ended
from scrtool.columnar.standing import AS_OF
from scrtool.frame.dimension import ended
from scrtool.frame.words import Words, schema

if TYPE_CHECKING:
    from datetime import date

    from scrtool.calendars import Calendars
    from scrtool.columnar.plans import Plan
    from scrtool.columnar.sheet import Defined

    Types = dict[str, pl.Enum]

SLICE = 65_536  # cases at a time: what is worked out of them stays near the processor
_SATURDAY = 6


class Run:
    """One plan, judged on one day, ready for any number of cases."""

    def __init__(self, plan: Plan, as_of: date, calendars: Calendars, types: Types) -> None:
        """Lay out every expression once."""
        self._plan = plan
        words = Words(plan, calendars, types)
        self._stages = [
            [pl.lit(as_of).alias(AS_OF), *_weekend(plan)],
            *(
                [one for each in stage for one in _columns(each, calendars)]
                for stage in plan.stages
            ),
            *filter(None, words.stages),
        ]
        self._rows = words.rows
        self._types = types
        self._doubtful, self._warnings = pl.sql_expr(plan.doubtful), pl.sql_expr(plan.warnings)

    def schema(self, ref: pl.DataType) -> pl.Schema:
        """Return the columns of the answer, for references of the type *ref*."""
        return pl.Schema(schema(self._types, ref))

    def answered(self, cases: pl.DataFrame) -> pl.DataFrame:
        """Return the rows of every case: one a duty, or one alone for a case without an answer."""
        wanted = self.schema(cases.schema["ref"])
        parts = [self._slice(each, wanted) for each in cases.iter_slices(SLICE)]
        return pl.concat(parts) if parts else pl.DataFrame(schema=wanted)

    def _slice(self, cases: pl.DataFrame, wanted: pl.Schema) -> pl.DataFrame:
        known = cases.select("ref", *self._plan.columns)
        for stage in self._stages:
            known = known.with_columns(*stage)
        kept, lost = self._parted(known)
        kept = self._warned(kept)
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

    def _warned(self, known: pl.DataFrame) -> pl.DataFrame:
        """Return *known* with what is doubtful; words are only put together where it is."""
        nothing = pl.lit(None, pl.String).alias("warnings")
        if self._plan.doubtful == sql.NO:
            return known.with_columns(nothing)
        sure = known.filter(~self._doubtful).with_columns(nothing)
        doubted = known.filter(self._doubtful)
        return pl.concat([sure, doubted.with_columns(self._warnings.alias("warnings"))])


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
    return [names.gather(day, null_on_oob=True).alias(WEEKEND)]


def _without_answer(lost: pl.DataFrame, wanted: pl.Schema) -> pl.DataFrame:
    said: dict[str, pl.Expr] = {"ref": pl.col("ref"), "warnings": pl.lit(BEYOND)}
    nothing = {name: pl.lit(None, dtype=kind) for name, kind in wanted.items()}
    return lost.select(**{name: said.get(name, nothing[name]) for name in wanted})

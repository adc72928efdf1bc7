"""A plan run on Polars: columns stage by stage, then a row for every case and duty.

Nothing here knows the law: the plan says what is worked out, the tables what it is called.
"""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from functools import cached_property, partial
from itertools import chain
from typing import TYPE_CHECKING

import polars as pl

from scrtool.columnar.plans import BEYOND
from scrtool.columnar.sheet import Ended
from scrtool.columnar.standing import AS_OF
from scrtool.facts import Event
from scrtool.frame.near import near
from scrtool.frame.rows import Rows
from scrtool.frame.stages import stages
from scrtool.frame.warned import Warned, weekend

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from scrtool.calendars import Calendars
    from scrtool.columnar.plans import Plan
    from scrtool.frame.stages import Stages
    from scrtool.frame.words import Shape

    Columns = list[pl.Series]

SLICE = 262_144  # cases at a time, at most: few enough to keep what is worked out of them


class Run:
    """One plan, ready for any number of cases."""

    def __init__(self, plan: Plan, calendars: Calendars, shape: Shape) -> None:
        """Lay out every expression once; what no column of *shape* rests on is left out."""
        self._plan, self._calendars = plan, calendars
        self._rows = Rows(plan, calendars, shape)
        self._warned = Warned(plan.doubts if "warnings" in shape.fields else ())
        self._days = [event for event in Event if event in plan.columns]
        ends = (entry for entry in chain(*plan.stages) if isinstance(entry, Ended))
        self._first_day, self._last_day = near(ends, calendars)
        self.schema = shape.schema

    def answered(self, cases: pl.DataFrame, as_of: date) -> pl.DataFrame:
        """Return the rows of every case: one a duty, or one alone for a case without an answer."""
        wanted = self.schema(cases.schema["ref"])
        slices = _evenly(cases)
        longest = max(map(len, slices), default=0)
        fixed = {name: one.new_from_index(0, longest) for name, one in self._rows.fixed.items()}
        answer = partial(self._slice, as_of=as_of, fixed=fixed)
        with ThreadPoolExecutor(pl.thread_pool_size()) as pool:  # Polars lets other threads run
            pieces = [*chain(*pool.map(answer, slices))]
        if not pieces:
            return pl.DataFrame(schema=wanted)
        columns = zip(wanted, zip(*pieces, strict=True), strict=True)
        return pl.DataFrame([pl.concat(parts).alias(name) for name, parts in columns])

    def _slice(
        self, cases: pl.DataFrame, as_of: date, fixed: Mapping[str, pl.Series]
    ) -> list[Columns]:
        """Return the columns of the rows of each duty; a case far off goes the long way alone."""
        known = self._given(cases, as_of)
        there = pl.col(self._days).is_between(self._first_day, self._last_day)
        if all(known.select(there.all()).row(0)):
            return self._worked_out(known, fixed, near=True)
        near = known.select(pl.all_horizontal(there.fill_null(value=True))).to_series()
        parts = {True: known.filter(near), False: known.filter(~near)}
        each = (self._worked_out(part, fixed, near=one) for one, part in parts.items())
        return [*chain(*each)]

    def _worked_out(
        self, known: pl.DataFrame, fixed: Mapping[str, pl.Series], *, near: bool
    ) -> list[Columns]:
        """Return the columns of the rows of each duty; those of two duties may be the same."""
        known = known.with_columns(self._warned.of(known, near=near).alias("warnings"))
        for stage in self._near if near else self._far:
            known = known.with_columns(*stage)
        if near:
            return self._shown(known, fixed)
        lost = known.get_column(self._plan.lost)
        shown = self._shown(known.filter(~lost), fixed)
        return [*shown, self._without_answer(known.filter(lost))]

    def _shown(self, known: pl.DataFrame, fixed: Mapping[str, pl.Series]) -> list[Columns]:
        found = {name: one.head(len(known)) for name, one in fixed.items()}
        found.update((one.name, one) for one in known.get_columns())
        return [[found[name] for name in names] for names in self._rows.named]

    def _given(self, cases: pl.DataFrame, as_of: date) -> pl.DataFrame:
        known = cases.select("ref", *self._plan.columns).with_columns(pl.lit(as_of).alias(AS_OF))
        if Event.NOTIFIED not in self._days:
            return known
        return known.with_columns(weekend(Event.NOTIFIED))

    @cached_property
    def _near(self) -> Stages:
        return stages(self._plan, self._calendars, self._rows, near=True)

    @cached_property
    def _far(self) -> Stages:
        return stages(self._plan, self._calendars, self._rows, near=False)

    def _without_answer(self, lost: pl.DataFrame) -> Columns:
        said: dict[str, pl.Expr] = {"ref": pl.col("ref"), "warnings": pl.lit(BEYOND)}
        wanted = self.schema(lost.schema["ref"])
        nothing = {name: pl.lit(None, dtype=kind) for name, kind in wanted.items()}
        return lost.select(**{name: said.get(name, nothing[name]) for name in wanted}).get_columns()


def _evenly(cases: pl.DataFrame) -> list[pl.DataFrame]:
    """Return *cases* in as few parts as will do, of like length, so that none is waited for."""
    parts = -(-len(cases) // SLICE)
    return list(cases.iter_slices(-(-len(cases) // parts))) if parts else []

"""What is doubtful in each case, put into words; only where it is, and only for what is."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import polars as pl

from scrtool.calendars import FIRST_DAY, LAST_DAY
from scrtool.columnar.doubts import JOINT, WEEKEND
from scrtool.frame.dimension import looked_up, place

if TYPE_CHECKING:
    from collections.abc import Sequence

    from scrtool.columnar.doubts import Doubt

_SATURDAY, _SUNDAY = 6, 7


def weekend(notified: str) -> pl.Expr:
    """Return the column of which day of a weekend the notification was sent on, if any."""
    day = pl.col(notified).dt.weekday()
    saturday = pl.when(day == _SATURDAY).then(pl.lit("Saturday"))
    return saturday.when(day == _SUNDAY).then(pl.lit("Sunday")).alias(WEEKEND)


class Warned:
    """Everything that can be doubtful in a case."""

    def __init__(self, doubts: Sequence[Doubt]) -> None:
        """Lay out when each doubt holds, and its words."""
        self._whens = [pl.sql_expr(one.when).alias(str(n)) for n, one in enumerate(doubts)]
        self._texts = [pl.sql_expr(one.text) for one in doubts]

    def of(self, known: pl.DataFrame, *, near: bool) -> pl.Series:
        """Return what is said of each case, in order; nothing where all is well.

        Args:
            known: The columns given of each case.
            near: Whether every day in them is one of the calendars.
        """
        held = known.select(self._whens)
        any_held = held.select(pl.all().any())
        found = [int(one.name) for one in any_held.get_columns() if one.item()]
        if not found:
            return pl.repeat(None, len(known), dtype=pl.String, eager=True)
        doubted = held.select(pl.any_horizontal(*map(str, found))).to_series()
        shown = {name for one in found for name in self._texts[one].meta.root_names()}
        few = held.select(map(str, found)).with_columns(known.select(shown)).filter(doubted)
        if near:
            few = few.with_columns(_written(name) for name in shown if few.schema[name] == pl.Date)
        parts = [pl.when(pl.col(str(one))).then(self._texts[one]) for one in found]
        said = few.select(pl.concat_str(parts, separator=JOINT, ignore_nulls=True)).to_series()
        at = pl.when(doubted).then(doubted.cum_sum() - 1)
        return said.gather(pl.select(at).to_series())


def _written(day: str) -> pl.Expr:
    """Return the column *day* as text, looked up: to write each again takes ten times as long."""
    return looked_up(_texts_of_days(), place(pl.col(day))).alias(day)


@cache
def _texts_of_days() -> pl.Series:
    return pl.date_range(FIRST_DAY, LAST_DAY, eager=True).cast(pl.String)

"""What is doubtful in each case, put into words; only where it is, and only for what is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import polars as pl

from scrtool.columnar.doubts import JOINT, WEEKEND

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

    def of(self, known: pl.DataFrame) -> pl.Series:
        """Return what is said of each case, in order; nothing where all is well."""
        held = known.select(self._whens)
        any_held = held.select(pl.all().any())
        found = [int(one.name) for one in any_held.get_columns() if one.item()]
        if not found:
            return pl.repeat(None, len(known), dtype=pl.String, eager=True)
        doubted = held.select(pl.any_horizontal(*map(str, found))).to_series()
        parts = [pl.when(pl.col(str(one))).then(self._texts[one]) for one in found]
        said = pl.concat_str(parts, separator=JOINT, ignore_nulls=True)
        few = known.with_columns(held.select(map(str, found))).filter(doubted).select(said)
        at = pl.when(doubted).then(doubted.cum_sum() - 1)
        return few.to_series().gather(pl.select(at).to_series())

"""The working-day dimension on Polars: adding and counting days are look-ups by place.

No loop over rows, and no holiday: the days come from ``scrtool.columnar.days``.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import polars as pl

from scrtool.calendars import FIRST_DAY
from scrtool.columnar.days import days, steps

if TYPE_CHECKING:
    from scrtool.calendars import Calendar, Calendars
    from scrtool.columnar.sheet import Ended, Step

_1970 = 719_163  # the ordinal of the day that Polars counts from
_FIRST = FIRST_DAY.toordinal() - _1970


def place(day: pl.Expr) -> pl.Expr:
    """Return where *day* stands in the calendar, from 0; nothing for one before it."""
    return (day.to_physical() - _FIRST).cast(pl.UInt32, strict=False)


def looked_up(values: pl.Series, at: pl.Expr) -> pl.Expr:
    """Return the value of a table at a place; nothing beyond its end."""
    beyond = len(values)  # where one more value stands, which is nothing
    return pl.lit(values.extend_constant(None, 1)).gather(at.clip(upper_bound=beyond))


@cache
def tables_of(step: Step, calendars: Calendars) -> tuple[pl.Series, ...]:
    """Return the columns of ``Steps`` by the place of the day that *step* starts on."""
    ends, *marks = steps(step, calendars)
    return pl.Series(ends, dtype=pl.Date), *(pl.Series(mark, dtype=pl.Boolean) for mark in marks)


def ended(entry: Ended, calendars: Calendars) -> list[pl.Expr]:
    """Return the columns of where a length of time ends."""
    at = place(pl.col(entry.day))
    series = tables_of(entry.step, calendars)
    return [
        looked_up(values, at).alias(name) for name, values in zip(entry.gives, series, strict=False)
    ]


@cache
def worked(calendar: Calendar) -> pl.Series:
    """Return how many working days there are up to and including each day, by its place."""
    return pl.Series(days(calendar).worked, dtype=pl.Int32)

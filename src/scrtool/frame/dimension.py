"""The working-day dimension on Polars: adding and counting days are look-ups by place.

No loop over rows, and no holiday: the days come from ``scrtool.columnar.days``.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import polars as pl

from scrtool.calendars import FIRST_DAY, LAST_DAY
from scrtool.columnar.days import days, steps

if TYPE_CHECKING:
    from scrtool.calendars import Calendar, Calendars
    from scrtool.columnar.sheet import Ended, Step

_1970 = 719_163  # the ordinal of the day that Polars counts from
_FIRST = FIRST_DAY.toordinal() - _1970
_BEYOND = (LAST_DAY - FIRST_DAY).days + 1  # the place of no day, and of one out of range


def place(day: pl.Expr) -> pl.Expr:
    """Return where *day* stands in the calendar, from 0; after its end if it is not there."""
    there = day.is_between(FIRST_DAY, LAST_DAY)
    at = pl.when(there).then(day.to_physical() - _FIRST).otherwise(_BEYOND)
    return at.cast(pl.UInt16, wrap_numerical=True)  # no strict cast: half the time


def place_of(day: str) -> str:
    """Return the name of the column of the places of *day*; a plan's own have no space."""
    return f"place of {day}"


def looked_up(values: pl.Series, at: pl.Expr) -> pl.Expr:
    """Return the value of a table at a place; nothing beyond its end."""
    return pl.lit(values.extend_constant(None, 1)).gather(at)


def looked_up_if(known: pl.Expr, values: pl.Series, at: pl.Expr) -> pl.Expr:
    """Return the value of a table at a place, where it is *known* that there is one.

    It is quicker than ``looked_up``, for no value need be asked whether it is there.
    """
    return pl.when(known).then(pl.lit(gapless(values)).gather(at))


def gapless(values: pl.Series) -> pl.Series:
    """Return *values* with one more, and any of them where there is none."""
    some = values.drop_nulls()[0]
    return values.fill_null(some).extend_constant(some, 1)


@cache
def tables_of(step: Step, calendars: Calendars) -> tuple[pl.Series, ...]:
    """Return the columns of ``Steps`` by the place of the day that *step* starts on."""
    ends, *marks = steps(step, calendars)
    return pl.Series(ends, dtype=pl.Date), *(pl.Series(mark, dtype=pl.Boolean) for mark in marks)


def ended(entry: Ended, calendars: Calendars, *, near: bool) -> list[pl.Expr]:
    """Return the columns of where a length of time ends.

    Args:
        entry: What is looked up, of which day; its place is a column already.
        calendars: Gives the calendar that a clock names.
        near: Whether every day lies where no table has a gap (``scrtool.frame.near``).
    """
    day, at = pl.col(entry.day), pl.col(place_of(entry.day))
    tables = zip(entry.gives, tables_of(entry.step, calendars), strict=False)
    if near:
        known = day.is_not_null()
        return [looked_up_if(known, values, at).alias(name) for name, values in tables]
    return [looked_up(values, at).alias(name) for name, values in tables]


@cache
def worked(calendar: Calendar) -> pl.Series:
    """Return how many working days there are up to and including each day, by its place."""
    return pl.Series(days(calendar).worked, dtype=pl.Int32)

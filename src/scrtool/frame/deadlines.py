"""``scrtool.frame.deadlines``: frames in, the same kind of frame out."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, overload

import polars as pl

from scrtool import calendars as uk
from scrtool import rules
from scrtool.columnar.plans import INPUTS, plan
from scrtool.errors import InputError, Problem
from scrtool.frame.given import typed
from scrtool.frame.run import Run
from scrtool.frame.words import kinds
from scrtool.model import CalendarId
from scrtool.timing import plain_day

if TYPE_CHECKING:
    from scrtool.calendars import Calendars


@overload
def deadlines(
    cases: pl.LazyFrame, *, as_of: date, regime: str = ..., calendars: Calendars = ...
) -> pl.LazyFrame: ...
@overload
def deadlines(
    cases: pl.DataFrame, *, as_of: date, regime: str = ..., calendars: Calendars = ...
) -> pl.DataFrame: ...
@overload
def deadlines(  # pandas and pyarrow have no types of their own
    cases: Any, *, as_of: date, regime: str = ..., calendars: Calendars = ...
) -> Any: ...
def deadlines(
    cases: Any, *, as_of: date, regime: str = "england", calendars: Calendars = uk.calendar
) -> Any:
    """Work out every duty of every case, by the column.

    Args:
        cases: A Polars frame, eager or lazy; or one of pandas or pyarrow, by way of Arrow.
            It has a column ``ref``, a column of London calendar days for each event known, and
            a column of true, false and null for each fact (contract section 4). An instant is
            taken as its London day. Columns that are not known are left aside.
        as_of: London calendar day that *due* and *overdue* are judged by.
        regime: The body of rules where a column ``regime`` is not there, or says nothing.
        calendars: Gives the calendar that a clock names; the shipped lists by default.

    Returns:
        A frame of the same kind, with a row for every case and duty and the columns of
        ``scrtool batch``; null where that writes nothing. The rows come in no set order. A case
        of which a date lies beyond the calendars has one row alone, with ``warnings`` saying so.

    Raises:
        InputError: a column is missing or of the wrong kind, *as_of* is out of range, or
            there is no such regime.
        TypeError: *cases* is no frame, or *as_of* is not a bare date.

    Source:
        The same declarations as ``scrtool.compute``; docs/decisions/0017.
    """
    if isinstance(cases, pl.LazyFrame | pl.DataFrame):
        return _of(cases, as_of, regime, calendars)
    library = type(cases).__module__.partition(".")[0]
    if library == "pandas":
        framed = pl.DataFrame(pl.from_pandas(cases))
        return deadlines(framed, as_of=as_of, regime=regime, calendars=calendars).to_pandas()
    if library == "pyarrow":
        framed = pl.DataFrame(cases)
        return deadlines(framed, as_of=as_of, regime=regime, calendars=calendars).to_arrow()
    expected = "a frame of Polars or pandas, or a table of pyarrow"
    raise TypeError(f"expected {expected}, not a {type(cases).__name__}")


def _of(
    cases: pl.LazyFrame | pl.DataFrame, as_of: date, regime: str, calendars: Calendars
) -> pl.LazyFrame | pl.DataFrame:
    _refuse(as_of, regime)
    known = typed(cases.lazy())
    given = known.collect_schema()
    columns = frozenset(INPUTS).intersection(given)
    closed = any(calendars(one).given for one in CalendarId)
    names = tuple(rules.REGIMES) if "regime" in given else (regime,)
    plans = [plan(name, columns, closed_days=closed) for name in names]
    types = kinds(plans)
    runs = {one.regime.id: Run(one, as_of, calendars, types) for one in plans}

    def answered(batch: pl.DataFrame) -> pl.DataFrame:
        if "regime" not in given:
            return runs[regime].answered(batch)
        named = pl.col("regime").fill_null(regime)
        return pl.concat(run.answered(batch.filter(named == name)) for name, run in runs.items())

    if isinstance(cases, pl.DataFrame):
        return answered(known.collect())
    shape = runs[names[0]].schema(given["ref"])
    return known.map_batches(answered, schema=shape, streamable=True)


def _refuse(as_of: date, regime: str) -> None:
    """Refuse a day or a body of rules that there is no answer for.

    Raises:
        InputError: as ``deadlines``.
    """
    if regime not in rules.REGIMES:
        raise InputError((Problem("regime", regime, f"one of {', '.join(rules.REGIMES)}"),))
    if not uk.FIRST_DAY <= plain_day(as_of) <= uk.LAST_DAY:
        expected = f"a date within {uk.FIRST_DAY} to {uk.LAST_DAY}"
        raise InputError((Problem("as_of", str(as_of), expected),))

"""``scrtool.frame.deadlines``: frames in, the same kind of frame out."""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple, overload

import polars as pl

from scrtool import calendars as uk
from scrtool import rules
from scrtool.columnar.plans import INPUTS, plan
from scrtool.errors import InputError, Problem
from scrtool.frame.given import refuse_values, typed
from scrtool.frame.run import Run
from scrtool.frame.words import Shape, kinds
from scrtool.model import CalendarId
from scrtool.register import COLUMNS
from scrtool.timing import plain_day

if TYPE_CHECKING:
    from collections.abc import Sequence

    from scrtool.calendars import Calendars


class _Asked(NamedTuple):
    """What is asked of every case."""

    as_of: date
    regime: str
    fields: Sequence[str]
    calendars: Calendars


@overload
def deadlines(
    cases: pl.LazyFrame,
    *,
    as_of: date,
    regime: str = ...,
    fields: Sequence[str] = ...,
    calendars: Calendars = ...,
) -> pl.LazyFrame: ...
@overload
def deadlines(
    cases: pl.DataFrame,
    *,
    as_of: date,
    regime: str = ...,
    fields: Sequence[str] = ...,
    calendars: Calendars = ...,
) -> pl.DataFrame: ...
@overload
def deadlines(  # pandas and pyarrow have no types of their own
    cases: Any,
    *,
    as_of: date,
    regime: str = ...,
    fields: Sequence[str] = ...,
    calendars: Calendars = ...,
) -> Any: ...
def deadlines(
    cases: Any,
    *,
    as_of: date,
    regime: str = "england",
    fields: Sequence[str] = COLUMNS,
    calendars: Calendars = uk.calendar,
) -> Any:
    """Work out every duty of every case, by the column.

    Args:
        cases: A Polars frame, eager or lazy; or one of pandas or pyarrow, by way of Arrow.
            It has a column ``ref``, a column of London calendar days for each event known, and
            a column of true, false and null for each fact (contract section 4). An instant is
            taken as its London day. Columns that are not known are left aside.
        as_of: London calendar day that *due* and *overdue* are judged by.
        regime: The body of rules where a column ``regime`` is not there, or says nothing.
        fields: The columns to give, in order; those left out are not worked out.
        calendars: Gives the calendar that a clock names; the shipped lists by default.

    Returns:
        A frame of the same kind, with a row for every case and duty and the columns of
        ``scrtool batch``, or those asked for; null where that writes nothing. The rows come in
        no set order. A case of which a date lies beyond the calendars has one row alone, with
        ``warnings`` saying so.

    Raises:
        InputError: a column is missing or of the wrong kind, *as_of* is out of range, or
            there is no such regime or field; a word or a number in a frame that is not lazy is
            not one that can be (a lazy one then ends in an error of Polars when it is collected).
        TypeError: *cases* is no frame, or *as_of* is not a bare date.

    Source:
        The same declarations as ``scrtool.compute``; docs/decisions/0017.
    """
    asked = _Asked(as_of, regime, fields, calendars)
    if isinstance(cases, pl.LazyFrame | pl.DataFrame):
        return _of(cases, asked)
    library = type(cases).__module__.partition(".")[0]
    if library == "pandas":
        return _of(pl.DataFrame(pl.from_pandas(cases)), asked).to_pandas()
    if library == "pyarrow":
        return _of(pl.DataFrame(cases), asked).to_arrow()
    expected = "a frame of Polars or pandas, or a table of pyarrow"
    raise TypeError(f"expected {expected}, not a {type(cases).__name__}")


def _of(cases: Any, asked: _Asked) -> Any:
    """Answer a frame of Polars, lazily if it is lazy."""
    _refuse(asked)
    known = typed(cases.lazy())
    given = known.collect_schema()
    if isinstance(cases, pl.DataFrame):
        refuse_values(cases)
    names = tuple(rules.REGIMES) if "regime" in given else (asked.regime,)
    columns = frozenset(INPUTS).intersection(given)
    runs = _runs(names, columns, tuple(asked.fields), asked.calendars)

    def answered(batch: pl.DataFrame) -> pl.DataFrame:
        if "regime" not in given:
            return runs[asked.regime].answered(batch, asked.as_of)
        named = pl.col("regime").fill_null(asked.regime)
        parts = ((run, batch.filter(named == name)) for name, run in runs.items())
        return pl.concat(run.answered(part, asked.as_of) for run, part in parts)

    if isinstance(cases, pl.DataFrame):
        return answered(known.collect())
    shape = runs[names[0]].schema(given["ref"])
    return known.map_batches(answered, schema=shape, streamable=True)


@lru_cache(maxsize=8)  # laying out takes longer than answering some thousand cases
def _runs(
    names: tuple[str, ...], columns: frozenset[str], fields: tuple[str, ...], calendars: Calendars
) -> dict[str, Run]:
    closed = any(calendars(one).given for one in CalendarId)
    plans = [plan(name, columns, closed_days=closed) for name in names]
    shape = Shape(fields, kinds(plans))
    return {one.regime.id: Run(one, calendars, shape) for one in plans}


def _refuse(asked: _Asked) -> None:
    """Refuse a day, a body of rules or a field that there is no answer for, all at once.

    Raises:
        InputError: with each of them.
    """
    wrong = [
        Problem("fields", name, f"one of {', '.join(COLUMNS)}")
        for name in asked.fields
        if name not in COLUMNS
    ]
    if asked.regime not in rules.REGIMES:
        wrong.append(Problem("regime", asked.regime, f"one of {', '.join(rules.REGIMES)}"))
    if not uk.FIRST_DAY <= plain_day(asked.as_of) <= uk.LAST_DAY:
        expected = f"a date within {uk.FIRST_DAY} to {uk.LAST_DAY}"
        wrong.append(Problem("as_of", str(asked.as_of), expected))
    if wrong:
        raise InputError(tuple(wrong))

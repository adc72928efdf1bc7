"""The columns of a register brought to the types that the plan counts on, every problem at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import polars as pl

from scrtool import rules
from scrtool.columnar.plans import INPUTS
from scrtool.errors import InputError, Problem
from scrtool.facts import Area, Event, Nation, Setting

if TYPE_CHECKING:
    from collections.abc import Iterator

    from polars.datatypes import DataType, DataTypeClass

    Kind = DataType | DataTypeClass

LONDON = "Europe/London"
MOST = (1 << 31) - 1
_EVENTS = frozenset(map(str, Event))
_NUMBERS = frozenset({"age", "children"})
_WORDS = {
    "setting": [*map(str, Setting)],
    "nation": [*map(str, Nation)],
    "regime": [*rules.REGIMES],
}
_NAMES = frozenset(map(str, Area))


def typed(cases: pl.LazyFrame) -> pl.LazyFrame:
    """Return the columns of *cases* that count, as dates, answers, numbers and words.

    Raises:
        InputError: there is no ``ref`` or no date, or a column is of another kind.
    """
    schema = cases.collect_schema()
    wrong = tuple(_problems(schema))
    if wrong:
        raise InputError(wrong)
    wanted = [name for name in (*INPUTS, "regime") if name in schema]
    return cases.select("ref", *(_as_counted(name, schema[name]) for name in wanted))


def refuse_values(cases: pl.DataFrame) -> None:
    """Refuse words that are none of those known, and numbers that count nothing.

    Raises:
        InputError: with each, as it was given.
    """
    wrong = [
        Problem(name, str(value), f"one of {', '.join(_WORDS[name])}, or null")
        for name in _WORDS
        if name in cases.columns
        for value in _not_known(cases[name], {*_WORDS[name], ""})
    ]
    wrong += [
        Problem(name, str(value), "a whole number, 0 or more")
        for name in sorted(_NUMBERS)
        if name in cases.columns
        for value in _not_whole(cases[name])
    ]
    if wrong:
        raise InputError(tuple(wrong))


def _not_known(column: pl.Series, words: set[str]) -> list[str]:
    found = {one for one in column.cast(pl.String).unique().to_list() if one is not None}
    return sorted(found - words)


def _not_whole(column: pl.Series) -> list[object]:
    found = column.drop_nans() if column.dtype.is_float() else column
    numbers = found.drop_nulls().unique().sort().to_list()
    return [one for one in numbers if not (0 <= one <= MOST and one == int(one))]


def _problems(schema: pl.Schema) -> Iterator[Problem]:
    if "ref" not in schema:
        yield Problem("ref", None, "a column of the references of the cases is needed")
    if not _EVENTS.intersection(schema):
        yield Problem("columns", ", ".join(schema), "one of dates, such as incident")
    for name, kind in schema.items():
        expected = _expected(name)
        if expected and not _fits(name, kind):
            yield Problem(name, str(kind), expected)


def _expected(name: str) -> str:
    if name in _EVENTS:
        return "a column of dates, as pl.Date has them"
    if name in _NUMBERS:
        return "a column of whole numbers"
    if name in _WORDS:
        return f"a column of text: {', '.join(_WORDS[name])}"
    if name in _NAMES:
        return "a column of text: the names of areas"
    return "a column of true, false and null" if name in INPUTS else ""


def _fits(name: str, kind: Kind) -> bool:
    if kind == pl.Null:
        return True
    if name in _EVENTS:
        return kind == pl.Date or isinstance(kind, pl.Datetime)
    if name in _NUMBERS:
        return kind.is_numeric()
    if name in _WORDS or name in _NAMES:
        return kind == pl.String or isinstance(kind, pl.Enum | pl.Categorical)
    return kind == pl.Boolean


def _as_counted(name: str, kind: Kind) -> pl.Expr:
    """Return the column *name*; an instant becomes its London day, a word must be a known one."""
    column = pl.col(name)
    if isinstance(kind, pl.Datetime):
        return (column.dt.convert_time_zone(LONDON) if kind.time_zone else column).dt.date()
    if name in _EVENTS:
        return column.cast(pl.Date)
    if name in _NUMBERS:
        return (column.fill_nan(None) if kind.is_float() else column).cast(pl.Int32)
    if name in _WORDS:
        said = column.cast(pl.String).replace("", None)
        return said.cast(pl.Enum(_WORDS[name])).cast(pl.String)
    if name in _NAMES:
        return column.cast(pl.String).str.strip_chars().replace("", None)
    return column.cast(pl.Boolean)

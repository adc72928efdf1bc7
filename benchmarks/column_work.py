"""The work that ``columns`` measures: invented cases, and one calendar step done by others."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import duckdb
import holidays
import numpy as np
import pandas as pd
import polars as pl
from pandas.tseries.offsets import CustomBusinessDay

from scrtool import calendars as uk
from scrtool._bank_holidays import ENGLAND_AND_WALES
from scrtool.columnar.sheet import Step
from scrtool.frame.dimension import looked_up, place, tables_of
from scrtool.frame.model import case_schema
from scrtool.model import CalendarId, Unit

if TYPE_CHECKING:
    from collections.abc import Callable

FIRST = date(2018, 7, 1)
CLOSED = list(ENGLAND_AND_WALES)
FIVE = Step(CalendarId.ENGLAND_AND_WALES, Unit.WORKING_DAY, 5)
_YES = {"died": 0.5, "abuse": 0.8, "looked_after": 0.2, "care_leaver": 0.05}


def cases(rows: int, years: int = 8) -> pl.DataFrame:
    """Return *rows* invented cases with the columns of a register, over *years* from July 2018."""
    chance = np.random.default_rng(5)
    first = np.datetime64(FIRST) + chance.integers(0, 365 * years, rows)
    days, known_of = {"incident": first}, {}
    for event, before, most, known in (
        ("aware", "incident", 10, 0.8),
        ("notified", "aware", 12, 0.8),
        ("rapid_review_sent", "notified", 40, 0.7),
        ("review_decided", "rapid_review_sent", 30, 0.5),
        ("publish", "review_decided", 300, 0.4),
        ("published", "publish", 20, 0.3),
    ):
        day = days[before] + chance.integers(0, most, rows)
        days[event] = day
        known_of[event] = chance.random(rows) < known
    columns = {name: _hidden(day, known_of.get(name)) for name, day in days.items()}
    answers = {fact: _answers(chance.random(rows), yes) for fact, yes in _YES.items()}
    ages = pl.Series(chance.integers(0, 20, rows), dtype=pl.Int32)
    refs = pl.int_range(rows, eager=True).cast(pl.String)
    return pl.DataFrame({"ref": refs, **columns, **answers, "age": ages})


def _hidden(day: np.ndarray, known: np.ndarray | None) -> pl.Series:
    series = pl.Series(day)
    if known is None:
        return series
    return pl.select(pl.when(pl.Series(known)).then(series)).to_series()


def _answers(roll: np.ndarray, yes: float) -> pl.Series:
    """Return yes, no or not known: a tenth of the answers are not known."""
    rolled = pl.Series(roll)
    return pl.select(pl.when(rolled < 0.9).then(rolled < 0.9 * yes)).to_series()


def whole(given: pl.DataFrame) -> pl.DataFrame:
    """Return *given* with every column that the exported query reads."""
    missing = {name: kind for name, kind in case_schema().items() if name not in given.columns}
    nothing = (pl.lit(None, dtype=kind).alias(name) for name, kind in missing.items())
    return given.with_columns(*nothing).select(list(case_schema()))


def steps(dates: pl.Series) -> dict[str, tuple[int, Callable[[], object]]]:
    """Return each way to add five working days: how many of *dates* it does, and how."""
    few = dates.head(len(dates) // 50)
    frame, array = dates.to_frame("day"), dates.to_numpy()
    ends = tables_of(FIVE, uk.calendar)[0]
    numpys = np.busdaycalendar(holidays=CLOSED)
    offset = CustomBusinessDay(5, holidays=CLOSED)
    stamps = pd.Series(pd.to_datetime(few.to_numpy()))
    listed = holidays.country_holidays("GB", subdiv="ENG", years=range(2018, 2030))
    base = duckdb.connect()
    base.register("given", frame.to_arrow())
    base.register("ends", pl.DataFrame({"starts": _starts(), "ends": ends}).to_arrow())
    base.execute("CREATE TABLE cases AS FROM given; CREATE TABLE step AS FROM ends")
    joined = "CREATE OR REPLACE TEMP TABLE found AS SELECT s.ends FROM cases c "
    joined += "LEFT JOIN step s ON s.starts = c.day"
    polars = pl.col("day").dt.add_business_days(5, holidays=CLOSED, roll="backward")
    ours = looked_up(ends, place(pl.col("day")))
    return {
        "scrtool's table, on Polars": (len(dates), lambda: frame.select(ours)),
        "`numpy.busday_offset`": (
            len(dates),
            lambda: np.busday_offset(array, 5, roll="backward", busdaycal=numpys),
        ),
        "Polars `add_business_days`": (len(dates), lambda: frame.select(polars)),
        "DuckDB, joining scrtool's table": (len(dates), lambda: base.execute(joined)),
        "pandas `CustomBusinessDay`": (len(few), lambda: stamps + offset),
        "a loop over `holidays`": (len(few), lambda: [_walked(day, listed) for day in few]),
    }


def _starts() -> pl.Series:
    return pl.date_range(uk.FIRST_DAY, uk.LAST_DAY, eager=True)


def _walked(day: date, listed: holidays.HolidayBase) -> date:
    left, one = 5, timedelta(days=1)
    while left:
        day += one
        left -= day.weekday() < 5 and day not in listed
    return day

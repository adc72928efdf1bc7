"""The rule book and the working-day dimension as frames: what the portable query joins."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING, ForwardRef

import polars as pl

from scrtool import calendars as uk
from scrtool import rules
from scrtool.calendars import FIRST_DAY
from scrtool.columnar import shapes, tables
from scrtool.columnar.days import Steps, days
from scrtool.columnar.plans import INPUTS
from scrtool.facts import Area, Event
from scrtool.frame.dimension import tables_of
from scrtool.model import CalendarId

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from polars.datatypes import DataTypeClass

    from scrtool.calendars import Calendars

_WEEKEND = {5: "Saturday", 6: "Sunday"}
_KINDS: dict[str, DataTypeClass] = {
    "int": pl.Int32,
    "str": pl.String,
    "bool": pl.Boolean,
    "date": pl.Date,
}


_BY_REGIME: dict[str, tuple[type, Callable[[str], Iterable[tuple[object, ...]]]]] = {
    "duty": (shapes.DutyRow, tables.duties),
    "edition": (shapes.EditionRow, tables.editions),
    "clock": (shapes.ClockRow, tables.clocks),
    "condition": (shapes.ConditionRow, tables.conditions),
    "open_question": (shapes.OpenRow, tables.open_questions),
}


def model(calendars: Calendars = uk.calendar) -> dict[str, pl.DataFrame]:
    """Return every table that the query reads, by its name, and the shape of ``cases``.

    Args:
        calendars: Gives the calendar that a clock names; the shipped lists by default.
    """
    return {
        "cases_template": pl.DataFrame(schema=case_schema()),
        **{
            name: _framed(row, chain.from_iterable(map(rows, rules.REGIMES)))
            for name, (row, rows) in _BY_REGIME.items()
        },
        "event": _framed(shapes.EventRow, tables.events()),
        "mark": _framed(shapes.MarksRow, tables.marks()),
        "working_day": pl.concat(working_days(one, calendars) for one in CalendarId),
        "step": steps(calendars),
    }


def case_schema() -> Mapping[str, DataTypeClass]:
    """Return the columns of ``cases``, in order: a reference, days, answers, numbers, words."""
    kinds = {
        **dict.fromkeys(INPUTS, pl.Boolean),
        **dict.fromkeys(map(str, Event), pl.Date),
        **dict.fromkeys(("age", "children"), pl.Int32),
        **dict.fromkeys(("setting", "nation", *map(str, Area)), pl.String),
    }
    return {"ref": pl.String, "regime": pl.String, **{name: kinds[name] for name in INPUTS}}


def _framed(row: type, rows: Iterable[tuple[object, ...]]) -> pl.DataFrame:
    """Return *rows* as a frame of the columns and types that *row* declares."""
    declared: Mapping[str, ForwardRef] = row.__annotations__
    schema = {
        name: _KINDS[kind.__forward_arg__.removesuffix(" | None")]
        for name, kind in declared.items()
    }
    return pl.DataFrame(list(rows), schema=schema, orient="row")


def working_days(division: CalendarId, calendars: Calendars) -> pl.DataFrame:
    """Return every day of one calendar: open or why not, and how many open ones there are by it."""
    found = days(calendars(division))
    count = len(found.dates)
    return pl.DataFrame(
        {
            "calendar": pl.repeat(str(division), count, eager=True),
            "on_date": pl.Series(found.dates, dtype=pl.Date),
            "ordinal": pl.int_range(count, dtype=pl.Int32, eager=True),
            "weekend": pl.Series([_WEEKEND.get(day.weekday()) for day in found.dates]),
            "is_open": pl.Series(found.is_open),
            "reason": pl.Series(found.reasons, dtype=pl.String),
            "worked": pl.Series(found.worked, dtype=pl.Int32),
            "provisional": pl.Series(found.provisional),
        }
    )


def steps(calendars: Calendars) -> pl.DataFrame:
    """Return where each length of time ends, for every day it may start on."""
    count = (uk.LAST_DAY - FIRST_DAY).days + 1
    starts = pl.date_range(FIRST_DAY, uk.LAST_DAY, eager=True)
    return pl.concat(
        pl.DataFrame(
            {
                "step_key": pl.repeat(key, count, dtype=pl.Int32, eager=True),
                "calendar": pl.repeat(str(step.calendar), count, eager=True),
                "unit": pl.repeat(str(step.unit), count, eager=True),
                "length": pl.repeat(step.length, count, dtype=pl.Int32, eager=True),
                "starts": starts,
                **dict(
                    zip(
                        Steps._fields,
                        tables_of(step, calendars),
                        strict=True,
                    )
                ),
            }
        )
        for key, step in enumerate(tables.all_steps(), 1)
    )

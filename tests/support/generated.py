"""A generated register: cases of every kind, the same for one seed, and their plain answers."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random
from typing import TYPE_CHECKING, Any

import polars as pl

from scrtool import calendars as uk
from scrtool import rules
from scrtool.engine import worked_out
from scrtool.facts import ASKED, Area, CaseFacts, Event, Nation, Setting
from scrtool.frame.model import case_schema
from scrtool.register import COLUMNS, BatchRow, rows
from scrtool.register.quality import doubts
from scrtool.register.source import SourceCase

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from scrtool.calendars import Calendars

    Case = dict[str, Any]  # what a row of a register holds, by column

AS_OF = date(2026, 11, 22)  # a Sunday
EARLIEST, LATEST = date(2004, 1, 1), date(2034, 12, 31)
_OFTEN = {"incident": 0.9, "aware": 0.6, "notified": 0.6, "review_decided": 0.5, "publish": 0.5}


def register(count: int, seed: int) -> list[Case]:
    """Return *count* cases: few or many answers, days in order and out of it, any edition."""
    drawn = Random(seed)  # noqa: S311  not for secrets
    return [_case(drawn, number) for number in range(count)]


def _case(drawn: Random, number: int) -> Case:
    case: Case = {"ref": f"case-{number}", **_days(drawn)}
    chance = drawn.choice((0.08, 0.3))
    for fact in ASKED:
        if (roll := drawn.random()) < 2 * chance:
            case[str(fact)] = roll < chance
    return case | _other(drawn)


def _other(drawn: Random) -> Case:
    """Return what is no day and no answer of yes or no: each given with its own chance."""
    areas = ("Northshire", "northshire", "Southshire")
    offered: dict[str, tuple[float, Sequence[object]]] = {
        "age": (0.5, range(30)),
        "setting": (0.3, [*map(str, Setting)]),
        "nation": (0.2, [*map(str, Nation)]),
        **dict.fromkeys(map(str, Area), (0.3, areas)),
        "children": (0.1, range(1, 8)),
    }
    return {
        name: drawn.choice(values)
        for name, (chance, values) in offered.items()
        if drawn.random() < chance
    }


def _days(drawn: Random) -> Case:
    day = EARLIEST + timedelta(days=drawn.randrange((LATEST - EARLIEST).days))
    found: Case = {}
    for event in Event:
        step = timedelta(days=drawn.randrange(45) - (30 if drawn.random() < 0.1 else 0))
        if drawn.random() < _OFTEN.get(event, 0.2):
            found[str(event)] = day + step
            day = day + step if drawn.random() < 0.5 else day
    return found


def framed(cases: Iterable[Case]) -> pl.DataFrame:
    """Return *cases* as a frame of every column there can be."""
    schema = case_schema()
    return pl.DataFrame([{name: case.get(name) for name in schema} for case in cases], schema)


def facts(case: Case) -> CaseFacts:
    """Return what is known of *case*."""
    known = {k: v for k, v in case.items() if k in CaseFacts._fields}
    nation = Nation(known["nation"]) if known.get("nation") else None
    return CaseFacts(**known | {"nation": nation})


def plain(
    cases: Iterable[Case], regime: str, as_of: date = AS_OF, calendars: Calendars = uk.calendar
) -> list[BatchRow]:
    """Return the rows of the plain path, one case after the other, in order."""
    law = rules.regime(regime)
    return sorted(
        row
        for case in cases
        for row in rows(
            worked_out(facts(case), law, calendars), case["ref"], as_of, _said(case, facts(case))
        )
    )


def _said(case: Case, known: CaseFacts) -> tuple[str, ...]:
    source = SourceCase(1, case["ref"], known, children=case.get("children"))
    return tuple(doubts(source))


def as_rows(answer: pl.DataFrame) -> list[BatchRow]:
    """Return the rows of a frame as those of a register, in order: every cell a text."""
    assert tuple(answer.columns) == COLUMNS
    texts = answer.select(pl.col(name).cast(pl.String).fill_null("") for name in COLUMNS)
    return sorted(BatchRow(*row) for row in texts.iter_rows())


def first_difference(one: Sequence[BatchRow], other: Sequence[BatchRow]) -> str:
    """Return the first place where two answers differ, or nothing."""
    if len(one) != len(other):
        return f"{len(one)} rows, not {len(other)}"
    return next(_different(one, other), "")


def _different(one: Sequence[BatchRow], other: Sequence[BatchRow]) -> Iterator[str]:
    for left, right in zip(one, other, strict=True):
        for name, mine, theirs in zip(COLUMNS, left, right, strict=True):
            if mine != theirs:
                yield f"{left.ref}, {left.id}, {name}: {mine!r}, not {theirs!r}"

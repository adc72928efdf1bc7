"""The columns of a plan as expressions of Polars, stage by stage: each from those before it."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

import polars as pl

from scrtool.columnar.sheet import Ended
from scrtool.facts import Event
from scrtool.frame.dimension import ended, place, place_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from scrtool.calendars import Calendars
    from scrtool.columnar.plans import Plan
    from scrtool.columnar.sheet import Defined
    from scrtool.frame.rows import Rows

    Stages = list[list[pl.Expr]]


def stages(plan: Plan, calendars: Calendars, rows: Rows, *, near: bool) -> Stages:
    """Return what *rows* rest on, and last their own columns; nothing else is worked out.

    Args:
        plan: The columns of a case.
        calendars: Gives the calendar that a clock names.
        rows: The columns shown.
        near: Whether every day lies where no count leaves the calendars, so that no case is lost.
    """
    started = {entry.day for entry in chain(*plan.stages) if isinstance(entry, Ended)}
    given = [place(pl.col(day)).alias(place_of(day)) for day in Event if day in plan.columns]

    def columns(entry: Defined | Ended) -> Iterator[pl.Expr]:
        if isinstance(entry, Ended):
            yield from ended(entry, calendars, near=near)
            return
        yield pl.sql_expr(entry.text).alias(entry.name)
        if entry.name in started:
            yield place(pl.sql_expr(entry.text)).alias(place_of(entry.name))

    worked_out = [[*chain(*map(columns, stage))] for stage in plan.stages]
    used = {*chain(*rows.named)} if near else {plan.lost, *chain(*rows.named)}
    return _needed([given, *worked_out, rows.columns], used)


def _needed(each: Stages, used: Iterable[str]) -> Stages:
    """Return of the stages only what the columns *used* rest on."""
    wanted = set(used)
    kept: Stages = []
    for stage in reversed(each):
        here = [one for one in stage if one.meta.output_name() in wanted]
        wanted.update(chain(*(one.meta.root_names() for one in here)))
        kept.append(here)
    return [stage for stage in reversed(kept) if stage]

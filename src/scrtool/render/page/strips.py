"""A strip for each clock: every calendar day from its start to its end, counted or why not.

The days come from the schedule, counted; in months and years only the months are shown.
"""

from __future__ import annotations

import re
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from scrtool.model import Role, Unit
from scrtool.render import limits, words
from scrtool.render.explanation import CALENDARS, WEEKEND, ending, in_short
from scrtool.render.page.markup import NOTHING, Html, el, joined, listed, text
from scrtool.schedule.walked import BY_CLOCK, walked

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from scrtool.report import CaseReport
    from scrtool.schedule.items import Item, Reading
    from scrtool.timing import Day

LONG = 15  # months that are shown one by one; beyond them, years
COMPACT = frozenset({Unit.MONTH, Unit.YEAR})


class Strip(NamedTuple):
    """The days of one or more clocks that run over the same days, with the duties they serve."""

    readings: dict[str, Reading]
    duties: dict[str, None]


def strips(items: Iterable[Item], report: CaseReport, level: int) -> Html:
    """Return a strip for each clock of *items* that has come to a date, each once."""
    found: dict[tuple[object, ...], Strip] = {}
    for item in items:
        for reading in item.readings:
            if reading.trigger and reading.is_worked_out:
                strip = found.setdefault(_same_days(reading), Strip({}, {}))
                strip.readings.setdefault(_title(item, reading), reading)
                strip.duties[item.duty.action] = None
    return joined(_strip(strip, report, level) for strip in found.values())


def _same_days(reading: Reading) -> tuple[object, ...]:
    clock = reading.clock
    ends = reading.due, reading.not_before, reading.window
    return reading.trigger, ends, clock.unit, clock.calendar


def _title(item: Item, reading: Reading) -> str:
    named = "" if reading.clock.role is Role.HEADLINE else f" ({limits.role(item, reading)})"
    return f"{limits.only_if(reading)}{words.length(reading.clock)}{named}"


def _strip(strip: Strip, report: CaseReport, level: int) -> Html:
    (title, first), *others = strip.readings.items()
    days = walked(first, report.schedule.calendars(first.clock.calendar))
    parts = (
        el(f"h{level}", title),
        el("p", f"{in_short(days, first)}. {_day_zero(first)}"),
        el("p", f"For: {'; '.join(strip.duties)}."),
        _others([said for said, _ in others]),
        el("ol", _cells(days, first), class_="cells", role="list"),
    )
    return el("section", *parts, class_="strip")


def _day_zero(reading: Reading) -> str:
    began = words.trigger(reading.trigger) if reading.trigger else ""
    if reading.clock.unit is Unit.HOUR:
        return f"It runs from {began}, on every day."
    worked = reading.clock.unit is Unit.WORKING_DAY
    on = f"; {CALENDARS[reading.clock.calendar]}" if worked else ""
    return f"Day 0 is {began}, and is not counted{on}."


def _others(said: list[str]) -> Html:
    return joined((el("p", "The same days also for:"), listed(said))) if said else NOTHING


def _cells(days: tuple[Day, ...], reading: Reading) -> Html:
    """Return the days in the order of time, also where they are counted back."""
    start, *between = days
    first = "start" if reading.clock.unit is Unit.HOUR else "day 0"
    shown = [_cell(start.on, first, "zero", year=True)]
    compact = reading.clock.unit in COMPACT
    if between:
        *middle, end = between
        shown += _months(middle) if compact else map(_between, middle)
        shown.append(_cell(end.on, _end(end, reading), "end", year=True))
    in_time = shown if days[0].on <= days[-1].on else shown[::-1]
    return joined((_under_its_weekday(in_time[0], days), *in_time[1:]) if not compact else in_time)


def _under_its_weekday(cell: Html, days: tuple[Day, ...]) -> Html:
    """Return the first cell so that, where there is room, each week is a row from Monday."""
    first = min(days[0].on, days[-1].on)
    return Html(cell.replace('class="', f'class="d{first.weekday()} ', 1))


def _end(day: Day, reading: Reading) -> str:
    """Return what the last day is, in a word: how surely is said above the strip."""
    said = re.split(r"[,;(]", ending(reading))[0].strip()
    return f"day {day.count}: {said}" if day.count else said


def _between(day: Day) -> Html:
    if day.count is not None:
        return _cell(day.on, f"day {day.count}", "on")
    if day.reason == BY_CLOCK:
        return _cell(day.on, "hours run", "on")
    return _closed(day)


def _closed(day: Day) -> Html:
    if day.reason in WEEKEND:
        return _cell(day.on, "weekend", "off")
    return _cell(day.on, day.reason or "", "closed")


def _months(days: Iterable[Day]) -> Iterator[Html]:
    """Yield each month between the ends, or each year if there are many."""
    months = [month for month, _ in groupby((day.on.year, day.on.month) for day in days)]
    if len(months) > LONG:
        years = (str(year) for year, _ in groupby(year for year, _ in months))
        return (_span(year) for year in years)
    return (_span(f"{words.MONTHS[month - 1]} {year}") for year, month in months)


def _span(name: str) -> Html:
    return el("li", el("b", name), class_="span")


def _cell(on: date, said: str, kind: str, *, year: bool = False) -> Html:
    weekday = words.WEEKDAYS[on.weekday()][:3]
    named = f"{on.day} {words.MONTHS[on.month - 1][:3]}{f' {on.year}' if year else ''}"
    tail = f" <span>{text(said)}</span>" if said else ""
    return Html(f'<li class="{kind}">{weekday} <b>{named}</b>{tail}</li>')

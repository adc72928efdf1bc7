"""A case as a line in time: each date at its place, to scale, with the stretch it is counted over.

Nothing is told by colour. Plain text says the distance instead.
"""

from __future__ import annotations

from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from scrtool.render import diary, words
from scrtool.render.cases import together, whole
from scrtool.render.diary import Letter
from scrtool.render.lines import BLANK, Line, as_text, columns, drawn
from scrtool.render.months import Month
from scrtool.render.reference import titled
from scrtool.render.summary import notes

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from scrtool.render.diary import Entry
    from scrtool.report import CaseReport, Report

LABEL = 12  # columns: 22 Mar 2024, and a space
RUNS, STARTS, NOW = "-", "+", ":"
LABELLED = 9  # columns between two ticks, at least: Mar 2024, and a space
STEPS = (1, 2, 3, 6, 12, 24, 60, 120)  # months from tick to tick


class Scale(NamedTuple):
    """Which day is in the first column and which in the last, of how many."""

    first: date
    last: date
    width: int

    @property
    def days(self) -> int:
        """How many days lie between the two."""
        return (self.last - self.first).days

    def column(self, on: date) -> int:
        """Return the column of a day."""
        return round((on - self.first).days / (self.days or 1) * (self.width - 1))


def as_table(report: Report) -> str:
    """Return the line as drawn on a terminal, as wide as it is."""
    width = columns(styled=report.styled)
    lines = whole(together(report), lambda case: _drawn(case, width), headed=True)
    return drawn(lines, styled=report.styled)


def as_plain(report: Report) -> str:
    """Return a line for each thing on the line, with how far it is from the first."""
    return as_text(whole(together(report), _listed, headed=True, spaced=True))


def _drawn(case: CaseReport, width: int) -> Iterator[Line]:
    found = _shown(case)
    scale = Scale(*_reach(found), max(2, width - LABEL))
    now = case.as_of if scale.first <= case.as_of <= scale.last else None
    yield from titled(case)
    yield from notes(case, first=True)
    yield BLANK
    yield Line(_said(scale))
    yield from _axis(scale)
    for one in found:
        yield Line(f"{_label(one.on)} {_track(one, scale, now)}")
        yield from (line._replace(indent=line.indent + 3) for line in one.lines)
    yield BLANK
    yield from diary.legend(one.letter for one in found)
    yield Line(f"{STARTS}{RUNS * 2}  counted over these days", hang=5)
    if now:
        yield Line(f"{NOW}  the day it is looked at", hang=3)
    yield from diary.undated(case)


def _listed(case: CaseReport) -> Iterator[Line]:
    found = _shown(case)
    first, _ = _reach(found)
    yield from titled(case)
    yield from notes(case, first=True)
    yield BLANK
    for one in found:
        yield Line(f"{_distance(first, one.on)}: {diary.in_one_line(one)}")
    yield BLANK
    yield from diary.undated(case)


def _distance(first: date, on: date) -> str:
    days = (on - first).days
    return f"{words.plural(days, 'day')} on" if days else "First"


def _shown(case: CaseReport) -> list[Entry]:
    """Return what is on the line; the day it is looked at only where it lies between the rest."""
    found = diary.diary(case)
    rest = [one for one in found if one.letter is not Letter.TODAY]
    first, last = _reach(rest)
    return [one for one in found if first <= one.on <= last]


def _reach(found: Iterable[Entry]) -> tuple[date, date]:
    days = [on for one in found for on in (one.on, one.since or one.on)]
    return min(days), max(days)


def _said(scale: Scale) -> str:
    reach = f"{words.day(scale.first)} to {words.day(scale.last)}"
    if not scale.days:
        return f"{words.day(scale.first)}, one day."
    each = scale.days / (scale.width - 1)
    return f"{reach}: {words.plural(scale.days, 'day')}, {each:.1f} to a column."


def _label(on: date) -> str:
    return f"{on.day:>2} {words.MONTHS[on.month - 1][:3]} {on.year}"


def _track(one: Entry, scale: Scale, now: date | None) -> str:
    cells = [" "] * scale.width
    if now:
        cells[scale.column(now)] = NOW
    if one.since:
        start, end = scale.column(one.since), scale.column(one.on)
        for at in range(min(start, end), max(start, end)):
            cells[at] = RUNS
        cells[start] = STARTS
    cells[scale.column(one.on)] = one.letter
    return "".join(cells).rstrip()


def _axis(scale: Scale) -> Iterator[Line]:
    """Yield the months over the line, with as many named as there is room for."""
    ticks = _ticks(scale)
    names, marks = [" "] * (scale.width + LABEL), [" "] * scale.width
    for on in ticks:
        at = scale.column(on)
        marks[at] = "|"
        name = f"{words.MONTHS[on.month - 1][:3]} {on.year}"
        start = LABEL + min(at, scale.width - len(name))
        if not "".join(names[start - 1 : start + len(name)]).strip():
            names[start : start + len(name)] = name
    if ticks:
        yield Line("".join(names).rstrip())
        yield Line(" " * LABEL + "".join(marks).rstrip())


def _ticks(scale: Scale) -> Sequence[date]:
    """Return first days of months within the scale, far enough apart to be named."""
    found: list[date] = []
    for step in STEPS:
        found = [on for on in _firsts(scale) if (on.year * 12 + on.month - 1) % step == 0]
        places = [scale.column(on) for on in found]
        if all(b - a >= LABELLED for a, b in pairwise(places)):
            break
    return found


def _firsts(scale: Scale) -> Iterator[date]:
    month = Month.of(scale.first)
    while (on := date(*month, 1)) <= scale.last:
        if on >= scale.first:
            yield on
        month = month.later(1)

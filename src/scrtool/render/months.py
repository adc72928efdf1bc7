"""Months as a grid: each day with its letters, as many months side by side as there is room for.

It draws. Which days are marked, and by what, is given.
"""

from __future__ import annotations

import calendar
from datetime import date
from itertools import zip_longest
from typing import TYPE_CHECKING, NamedTuple

from scrtool.render import words
from scrtool.render.lines import BLANK, Kind, Line

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    Marks = Mapping[date, str]

CELL = 5  # columns: the day, and up to three letters
WIDTH = 7 * CELL
GAP = 4
MORE = "+"
WEEKEND = "-"


class Month(NamedTuple):
    """A month of a year."""

    year: int
    month: int

    @classmethod
    def of(cls, day: date) -> Month:
        """Return the month that *day* is in."""
        return cls(day.year, day.month)

    def later(self, months: int) -> Month:
        """Return the month so many months on, or back."""
        year, month = divmod(self.year * 12 + self.month - 1 + months, 12)
        return Month(year, month + 1)

    def __str__(self) -> str:
        return f"{words.MONTHS[self.month - 1]} {self.year}"


def runs(months: Iterable[Month]) -> Iterator[list[Month]]:
    """Yield months that follow one another together."""
    run: list[Month] = []
    for month in sorted(set(months)):
        if run and month != run[-1].later(1):
            yield run
            run = []
        run.append(month)
    if run:
        yield run


def drawn_months(months: Iterable[Month], marks: Marks, width: int) -> Iterator[Line]:
    """Yield the grids; between two that do not follow one another, the months left out."""
    beside = max(1, (width + GAP) // (WIDTH + GAP))
    before: Month | None = None
    for run in runs(months):
        if before:
            yield Line(_left_out(before.later(1), run[0].later(-1)))
            yield BLANK
        for at in range(0, len(run), beside):
            yield from _side_by_side(run[at : at + beside], marks)
            yield BLANK
        before = run[-1]


def _left_out(first: Month, last: Month) -> str:
    if first == last:
        return f"({first} is left out: nothing falls in it.)"
    since = first if first.year != last.year else words.MONTHS[first.month - 1]
    return f"({since} to {last} are left out: nothing falls in them.)"


def _side_by_side(months: Sequence[Month], marks: Marks) -> Iterator[Line]:
    grids = [list(_grid(month, marks)) for month in months]
    for place, row in enumerate(zip_longest(*grids, fillvalue="")):
        text = (" " * GAP).join(f"{cells:<{WIDTH}}" for cells in row).rstrip()
        yield Line(text, kind=Kind.TEXT if place else Kind.HEADING)


def _grid(month: Month, marks: Marks) -> Iterator[str]:
    yield str(month)
    yield "".join(f"{name[:3]:<{CELL}}" for name in words.WEEKDAYS)
    for week in calendar.Calendar().monthdayscalendar(month.year, month.month):
        yield "".join(_cell(month, day, marks) for day in week)


def _cell(month: Month, day: int, marks: Marks) -> str:
    """Return a day with its letters; 0 is a place in the week that belongs to another month."""
    if not day:
        return " " * CELL
    room, letters = CELL - 2, marks.get(date(*month, day), "")
    if calendar.weekday(*month, day) >= calendar.SATURDAY:
        letters += WEEKEND
    shown = letters if len(letters) <= room else letters[: room - 1] + MORE
    return f"{day:>2}{shown:<{room}}"

"""A case as months on a wall: each day marked by letters, and below them every date in words.

Nothing is told by colour. Plain text is the list alone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from scrtool.calendars import LAST_DAY
from scrtool.render import diary, words
from scrtool.render.cases import together, whole
from scrtool.render.diary import Letter
from scrtool.render.lines import BLANK, Line, as_text, columns, drawn
from scrtool.render.months import MORE, WEEKEND, WIDTH, Month, drawn_months
from scrtool.render.reference import titled
from scrtool.render.summary import notes

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import date

    from scrtool.render.diary import Entry
    from scrtool.report import CaseReport, Report

MOST = 12  # months drawn, unless another number is asked for
HOLIDAY = "h"


class Span(NamedTuple):
    """Which months are asked for: from which on, and how many; None is as the dates have it."""

    start: Month | None = None
    length: int | None = None


EVERY = Span()


class Page(NamedTuple):
    """What is shown of one case: its months, what falls in them, and the bank holidays there."""

    months: tuple[Month, ...]
    entries: tuple[Entry, ...]
    holidays: dict[date, str]
    outside: tuple[Entry, ...]
    undrawn: tuple[Month, ...]


def as_table(report: Report, span: Span = EVERY) -> str:
    """Return the months as drawn on a terminal, as wide as it is."""
    width = columns(styled=report.styled)
    lines = whole(together(report), lambda case: _drawn(case, span, width), headed=True)
    return drawn(lines, styled=report.styled)


def as_plain(report: Report, span: Span = EVERY) -> str:
    """Return a line for each thing that falls on a day, and for each bank holiday."""
    body = whole(together(report), lambda case: _listed(case, span), headed=True, spaced=True)
    return as_text(body)


def _drawn(case: CaseReport, span: Span, width: int) -> Iterator[Line]:
    page = _page(case, span)
    yield from titled(case)
    yield from notes(case, first=True)
    yield BLANK
    if width >= WIDTH:
        grids = list(drawn_months(page.months, _marks(page), width))
        yield from grids
        yield from _legend(page)
        if any(MORE in line.text for line in grids):
            yield Line(f"{MORE}  and more, below", hang=3)
        yield BLANK
    for lines in _in_order(page):
        yield from lines
    yield from _further(page)
    yield from diary.undated(case)


def _listed(case: CaseReport, span: Span) -> Iterator[Line]:
    page = _page(case, span)
    yield from titled(case)
    yield from notes(case, first=True)
    yield BLANK
    days = [(one.on, diary.in_one_line(one)) for one in page.entries]
    days += [(on, f"{words.day(on)}: {name}") for on, name in page.holidays.items()]
    yield from (Line(said) for _, said in sorted(days, key=lambda day: day[0]))
    yield BLANK
    yield from _further(page)
    yield from diary.undated(case)


def _page(case: CaseReport, span: Span) -> Page:
    found = diary.diary(case)
    months = _months(found, span)
    drawn_ones = months if span.length else months[:MOST]
    listed = {*months}
    entries = tuple(one for one in found if Month.of(one.on) in listed)
    outside = tuple(one for one in found if one not in entries and one.letter is not Letter.TODAY)
    holidays = _holidays(case, drawn_ones)
    return Page(drawn_ones, entries, holidays, outside, months[len(drawn_ones) :])


def _months(found: Sequence[Entry], span: Span) -> tuple[Month, ...]:
    """Return the months asked for, as far as days are counted; else those something falls in."""
    busy = sorted({Month.of(one.on) for one in found if one.letter is not Letter.TODAY})
    start = span.start or busy[0]
    if span.length:
        asked = (start.later(at) for at in range(span.length))
        return tuple(month for month in asked if month.year <= LAST_DAY.year)
    return tuple(month for month in busy if month >= start) or (start,)


def _holidays(case: CaseReport, months: Iterable[Month]) -> dict[date, str]:
    """Return the weekdays of *months* that are not worked, and why, in each calendar used."""
    shown = {*months}
    readings = [one for item in case.schedule.applicable() for one in item.readings]
    used = {reading.clock.calendar for reading in readings}
    found: dict[date, list[str]] = {}
    for name in sorted(used):
        where = f" ({name.replace('-', ' ').title()})" if len(used) > 1 else ""
        days = case.schedule.calendars(name)
        for year in sorted({month.year for month in shown}):
            for on, reason in days.holidays(year).items():
                doubt = " (provisional)" if days.is_provisional(on, on) else ""
                found.setdefault(on, []).append(f"{reason}{doubt}{where}")
    return {on: "; ".join(found[on]) for on in sorted(found) if Month.of(on) in shown}


def _marks(page: Page) -> dict[date, str]:
    """Return the letters of each day, each once, in their order."""
    letters = [(one.on, str(one.letter)) for one in page.entries]
    letters += [(on, HOLIDAY) for on in page.holidays]
    marks: dict[date, str] = {}
    for on, letter in dict.fromkeys(letters):
        marks[on] = marks.get(on, "") + letter
    return marks


def _legend(page: Page) -> Iterator[Line]:
    yield from diary.legend(one.letter for one in page.entries)
    if page.holidays:
        yield Line(f"{HOLIDAY}  bank holiday", hang=3)
    yield Line(f"{WEEKEND}  Saturday or Sunday", hang=3)


def _in_order(page: Page) -> Iterator[tuple[Line, ...]]:
    """Yield what stands in the list, by day."""
    days = [(one.on, tuple(diary.marked(one))) for one in page.entries]
    for on, name in page.holidays.items():
        days.append((on, (Line(f"{HOLIDAY}  {words.day(on)}: {name}", hang=3),)))
    return (lines for _, lines in sorted(days, key=lambda day: day[0]))


def _further(page: Page) -> Iterator[Line]:
    """Yield what is not shown, so that nothing is lost in silence."""
    if page.outside:
        first, last = page.outside[0].on, page.outside[-1].on
        reach = words.day(first) if first == last else f"{words.day(first)} to {words.day(last)}"
        count = words.plural(len(page.outside), "date")
        yield Line(f"Not in these months: {count}, {reach}.")
    if page.undrawn:
        named = words.listed(map(str, page.undrawn))
        year, month = page.undrawn[0]
        yield Line(f"Listed and not drawn: {named}; --from {year}-{month:02} draws them.")

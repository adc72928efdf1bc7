"""A workbook: deadlines, who to tell, what it rests on, bank holidays, and the rows of CSV.

Source:
    docs/decisions/0013: XlsxWriter, live formulas, and why each file is packed again.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from scrtool.render import about_rows, deadline_rows, tick_rows, words
from scrtool.render.collecting import put_off
from scrtool.render.rows import COLUMNS, row
from scrtool.render.workbook import Book, Column, Styled

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scrtool.calendars import Calendar
    from scrtool.render.workbook import Cell, Sheet
    from scrtool.report import Report

DAYS = frozenset({"trigger", "due", "safe", "not_before"})
NUMBERS = frozenset({"days_left", "working_days_left"})
HOLIDAYS = (Column("Day", 13), Column("Name", 44), Column("Of", 24))
ABOVE = 2  # rows over the header of the deadlines
LOOKS = {"overdue": "bad", "missed": "bad", "met": "good", "due": "open"}


def render(report: Report) -> bytes:
    """Return a workbook of five sheets."""
    with put_off():
        return _book(report).data()


def _book(report: Report) -> Book:
    book = Book(report.as_of, f"{words.NOT_ADVICE} {report.made_with}")
    deadlines = _deadlines(book, report)
    ticks = _headed(book.sheet("Who to tell", tick_rows.COLUMNS, pages=2))
    about = _headed(book.sheet("About", about_rows.COLUMNS))
    _fill(about, about_rows.rows(report))
    _bank_holidays(book, report)
    data = _headed(book.sheet("Data", _columns(report), pages=2, wraps=False))
    for one in report.each():
        case = one.to_dict()
        _fill(deadlines, deadline_rows.rows(one))
        _fill(ticks, tick_rows.rows(one))
        _fill(about, about_rows.given(one, case))
        _fill(data, _data(case, report))
    _finish(deadlines, ticks, data)
    return book


def _headed(sheet: Sheet) -> Sheet:
    sheet.head()
    return sheet


def _fill(sheet: Sheet, rows: Iterator[list[Cell]]) -> None:
    for cells in rows:
        sheet.row(cells)


def _deadlines(book: Book, report: Report) -> Sheet:
    """Return the sheet of deadlines, with the day that its formulas reckon from over it."""
    sheet = book.sheet("Deadlines", deadline_rows.COLUMNS, above=ABOVE, pages=2)
    rests_on = f"{words.NOT_ADVICE} {report.made_with}"
    hint = (
        "Change the day and the days left follow; =TODAY() is today. "
        "What has no date and hangs on facts not given is on the sheet Data."
    )
    sheet.row([Styled("As at", "bold"), Styled(report.as_of, "input"), Styled(hint, "note")])
    sheet.row([Styled(rests_on, "note")])
    book.name(deadline_rows.AS_AT, "Deadlines!$B$1")
    return _headed(sheet)


def _finish(deadlines: Sheet, ticks: Sheet, data: Sheet) -> None:
    deadlines.mark(deadline_rows.STATUS, LOOKS)
    ticks.offer(0, tick_rows.BOXES)
    for sheet in (deadlines, ticks, data):
        sheet.close()


def _columns(report: Report) -> list[Column]:
    return [Column(field, 16) for field in report.fields or COLUMNS]


def _data(case: dict[str, Any], report: Report) -> Iterator[list[Cell]]:
    fields = report.fields or COLUMNS
    for item in case["items"]:
        found = row(item, case)
        yield [_typed(field, found[field]) for field in fields]


def _typed(field: str, said: str) -> Cell:
    """Return a cell of CSV as what it is: a day, a number or a text."""
    if field in NUMBERS and said:
        return int(said)
    if field in DAYS and len(said) == len("2024-03-01"):
        return Styled(date.fromisoformat(said), "iso")
    return said


def _bank_holidays(book: Book, report: Report) -> None:
    """Add the sheet of the days not worked, in the years of the answer, named for formulas."""
    sheet = _headed(book.sheet("Bank holidays", HOLIDAYS))
    found = [*_limits(report)]
    years = (report.as_of.year, *(year for _, year in found))
    for calendar in dict.fromkeys(calendar for calendar, _ in found):
        first = sheet.next + 1
        for year in range(min(years), max(years) + 1):
            for day, name in calendar.holidays(year).items():
                sheet.row([day, name, str(calendar.id)])
        place = f"'{sheet.name}'!$A${first}:$A${sheet.next}"
        book.name(deadline_rows.holidays_of(calendar.id), place)
    sheet.close()


def _limits(report: Report) -> Iterator[tuple[Calendar, int]]:
    """Yield the calendar and the year of every limit in the answer."""
    for case in report.cases:
        for item in case.schedule.items:
            if limit := item.limit:
                calendar = limit.leading.clock.calendar
                yield case.schedule.calendars(calendar), limit.end.on.year

"""Sheets of a workbook, row by row: styles, header, filter, and the same bytes every time.

What stands in the cells belongs to the modules that call this.
"""

from __future__ import annotations

from datetime import date, datetime
from io import BytesIO
from typing import TYPE_CHECKING, Any, NamedTuple

from scrtool.facts import Moment

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

MOST_LINES = 27  # a row can be 409 points high
LONGEST = 32767  # characters that a cell can hold
ROW = "{row}"  # in a formula: the number of the row it stands in
DAY, HOUR = "dd mmm yyyy", "dd mmm yyyy hh:mm"
# Nothing typed by a user becomes a formula, a link or a number.
SAFE = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
LINE = 15  # points that a line of text is high
STYLES: dict[str, dict[str, Any]] = {
    "text": {},
    "plain": {"text_wrap": False},
    "bold": {"bold": True},
    "title": {"bold": True, "font_size": 14, "text_wrap": False},
    "note": {"italic": True, "text_wrap": False},
    "head": {"bold": True, "bg_color": "#1D3557", "font_color": "#FFFFFF", "border": 1},
    "day": {"num_format": DAY, "align": "left"},
    "hour": {"num_format": HOUR, "align": "left"},
    "iso": {"num_format": "yyyy-mm-dd", "align": "left"},
    "input": {"num_format": DAY, "align": "left", "bold": True, "border": 1},
    "number": {"num_format": "0", "align": "center"},
    "box": {"align": "center", "font_size": 14, "border": 1},
    "empty": {"num_format": DAY, "align": "left", "border": 1},
    "bad": {"bg_color": "#FBE0DD", "font_color": "#7A1210", "bold": True},
    "good": {"bg_color": "#DDF2E3", "font_color": "#0B4A22"},
    "open": {"bg_color": "#FFF4CC", "font_color": "#4D3B00"},
}


class Formula(NamedTuple):
    """A formula, with the value it has while nothing is changed; ``{row}`` is its own row."""

    text: str
    value: str | int


class Styled(NamedTuple):
    """A value in a style other than that of its type."""

    value: str | date
    style: str


class Column(NamedTuple):
    """The title over a column, and how many characters wide it is."""

    title: str
    width: int


Cell = str | int | date | Moment | Formula | Styled | None


class Book:
    """A workbook, built in memory."""

    def __init__(self, made_on: date, about: str) -> None:
        from xlsxwriter import Workbook  # 0.1 s, and only this format needs it

        self.file = BytesIO()
        self.book = Workbook(self.file, {"in_memory": True, **SAFE})
        created = datetime(made_on.year, made_on.month, made_on.day)  # noqa: DTZ001  has no zone
        self.book.set_properties({"title": "Deadlines", "comments": about, "created": created})
        common = {"valign": "top", "text_wrap": True}
        self.styles = {name: self.book.add_format(common | own) for name, own in STYLES.items()}

    def sheet(
        self,
        name: str,
        columns: Sequence[Column],
        *,
        above: int = 0,
        pages: int = 1,
        wraps: bool = True,
    ) -> Sheet:
        """Add a sheet with rows *above* its header, printed so many *pages* wide."""
        return Sheet(self, name, columns, above, pages, wraps=wraps)

    def name(self, name: str, place: str) -> None:
        """Give a name to a place, for formulas."""
        self.book.define_name(name, f"={place}")

    def data(self) -> bytes:
        """Close the workbook and return it: every part is dated 1980, and nothing says where."""
        self.book.close()
        return self.file.getvalue()


class Sheet:
    """One sheet: a header that stays, a filter over it, and rows under it."""

    def __init__(
        self,
        book: Book,
        name: str,
        columns: Sequence[Column],
        above: int,
        pages: int,
        *,
        wraps: bool,
    ) -> None:
        self.name = name
        self.wraps = wraps
        self.text = book.styles["text" if wraps else "plain"]
        self.styles = book.styles
        self.sheet = book.book.add_worksheet(name)
        self.columns = columns
        self.header = above
        self.next = 0
        for place, column in enumerate(columns):
            self.sheet.set_column(place, place, column.width)
        self.sheet.hide_gridlines(0)  # not even in print
        self.sheet.set_landscape()
        self.sheet.set_paper(9)  # A4
        self.sheet.fit_to_pages(pages, 0)
        self.sheet.set_footer(f"&L{name}&CNot legal advice&R&P / &N")

    def head(self) -> None:
        """Write the header: it stays while the rest is scrolled, and is printed on each page."""
        self.row([Styled(column.title, "head") for column in self.columns])
        self.sheet.freeze_panes(self.next, 1)
        self.sheet.repeat_rows(self.header)
        self.sheet.repeat_columns(0)

    def row(self, cells: Sequence[Cell]) -> None:
        """Write one row, as high as its longest text: no program finds that by itself."""
        lines = max(map(_lines, cells, self.columns)) if self.wraps else 1
        if lines > 1:
            self.sheet.set_row(self.next, LINE * min(lines, MOST_LINES))
        for place, cell in enumerate(cells):
            if cell is not None and cell != "":
                self._write(place, cell)
        self.next += 1

    def mark(self, column: str, looks: Mapping[str, str]) -> None:
        """Colour the cells of *column* that say a word; the word itself is always there."""
        place = f"{column}{self.header + 2}:{column}{max(self.next, self.header + 2)}"
        for word, style in looks.items():
            rule = {"type": "cell", "criteria": "==", "value": f'"{word}"'}
            self.sheet.conditional_format(place, rule | {"format": self.styles[style]})

    def offer(self, column: int, values: Sequence[str]) -> None:
        """Let one of *values* be picked in every cell of *column*."""
        last = max(self.next - 1, self.header + 1)
        rule = {"validate": "list", "source": list(values)}
        self.sheet.data_validation(self.header + 1, column, last, column, rule)

    def close(self) -> None:
        """Put the filter over what was written."""
        last = max(self.next - 1, self.header)
        self.sheet.autofilter(self.header, 0, last, len(self.columns) - 1)

    def _write(self, place: int, cell: Cell) -> None:
        if isinstance(cell, str):
            self.sheet.write_string(self.next, place, cell[:LONGEST], self.text)
        elif isinstance(cell, Styled) and isinstance(cell.value, str):
            self.sheet.write_string(self.next, place, cell.value[:LONGEST], self.styles[cell.style])
        elif isinstance(cell, Styled):
            self.sheet.write_datetime(self.next, place, cell.value, self.styles[cell.style])
        else:
            self._value(place, cell)

    def _value(self, place: int, cell: int | date | Moment | Formula | None) -> None:
        if isinstance(cell, Formula):
            text = cell.text.replace(ROW, str(self.next + 1))
            style = self.text if isinstance(cell.value, str) else self.styles["number"]
            self.sheet.write_formula(self.next, place, text, style, cell.value)
        elif isinstance(cell, Moment) and cell.at:
            at = cell.at.replace(tzinfo=None)  # a cell has no zone: London's time, as shown
            self.sheet.write_datetime(self.next, place, at, self.styles["hour"])
        elif isinstance(cell, Moment | date):
            on = cell.on if isinstance(cell, Moment) else cell
            self.sheet.write_datetime(self.next, place, on, self.styles["day"])
        else:
            self.sheet.write_number(self.next, place, cell, self.styles["number"])


def _lines(cell: Cell, column: Column) -> int:
    """Return how many lines a text takes in a column; one for what does not wrap."""
    if isinstance(cell, Styled):
        return _lines(cell.value, column) if cell.style == "head" else 1
    if not isinstance(cell, str) or (len(cell) <= column.width and "\n" not in cell):
        return 1
    return sum(1 + len(line) // column.width for line in cell.split("\n"))

"""XLSX: real dates, a header that stays in sight, filters; and a sheet that says what it rests on.

Rows are written as they come, so memory does not grow with them. Texts stay texts: nothing
carried through is run as a formula.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, Any, BinaryIO

from scrtool.errors import InputError, Problem
from scrtool.register.rows import COLUMNS
from scrtool.register.source import text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from scrtool.register.rows import BatchRow
    from scrtool.register.source import Cell

MOST_ROWS = 1_048_576  # of a sheet, the header among them
DAYS = frozenset({"trigger", "due", "safe", "done"})
NUMBERS = frozenset({"days_late", "working_days_late"})
WIDE = {"id": 40, "edition": 30, "depends_on": 30, "notes": 24, "warnings": 40, "ref": 14}
USUAL, WIDEST = 13, 40
_ISO_DAY = len("2024-03-01")


class XlsxWriter:
    """Writes each row as it comes, to a workbook with two sheets."""

    def __init__(
        self, file: BinaryIO, carried: tuple[str, ...], as_of: date, made_with: str
    ) -> None:
        """Write the header, and the sheet that says what the rows rest on."""
        import xlsxwriter

        as_texts = {"strings_to_formulas": False, "strings_to_urls": False}
        self._book = xlsxwriter.Workbook(
            file, {"constant_memory": True, "strings_to_numbers": False, **as_texts}
        )
        # The day looked at and not the clock, so that the same input gives the same bytes.
        self._book.set_properties({"created": datetime.combine(as_of, datetime.min.time())})
        self._day = self._book.add_format({"num_format": "dd mmm yyyy", "align": "left"})
        self._minute = self._book.add_format({"num_format": "dd mmm yyyy hh:mm", "align": "left"})
        self._sheet = self._book.add_worksheet("Duties")
        self._names = (*COLUMNS, *carried)
        self._written = 0
        self._head()
        self._about(as_of, made_with)

    def _head(self) -> None:
        bold = self._book.add_format({"bold": True, "bottom": 1, "text_wrap": True})
        for place, name in enumerate(self._names):
            self._sheet.set_column(place, place, WIDE.get(name, _wide_enough(name)))
        self._sheet.freeze_panes(1, 2)
        for place, name in enumerate(self._names):
            self._sheet.write_string(0, place, name, bold)

    def _about(self, as_of: date, made_with: str) -> None:
        about = self._book.add_worksheet("About")
        about.set_column(0, 0, 100)
        lines = (
            f"As at {as_of.isoformat()}: what is due and overdue is judged by that day.",
            f"Made with {made_with}",
            "due is the headline date; safe is the earliest under any reading.",
            "Lateness is counted from due. Empty means not known, or nothing to say.",
            "Not legal advice.",
        )
        for place, line in enumerate(lines):
            about.write_string(place, 0, line)

    def write(self, row: BatchRow, extras: Sequence[Cell]) -> None:
        """Write one row.

        Raises:
            InputError: the sheet is full.
        """
        self._written += 1
        if self._written >= MOST_ROWS:
            told = f"more than the {MOST_ROWS:,} rows of a workbook; use csv, or --only overdue,due"
            raise InputError((Problem("--format xlsx", None, told),))
        for place, (name, cell) in enumerate(zip(COLUMNS, row, strict=True)):
            if cell:
                self._put(place, _value(name, cell))
        for place, extra in enumerate(extras, len(COLUMNS)):
            if extra not in (None, ""):
                self._put(place, extra)

    def _put(self, place: int, value: Any) -> None:
        at = (self._written, place)
        if isinstance(value, bool):
            self._sheet.write_string(*at, text(value))
        elif isinstance(value, (int, float)):
            self._sheet.write_number(*at, value)
        elif isinstance(value, datetime) and (value.hour or value.minute):
            self._sheet.write_datetime(*at, value.replace(tzinfo=None), self._minute)
        elif isinstance(value, date):
            self._sheet.write_datetime(*at, value, self._day)
        else:
            self._sheet.write_string(*at, text(value))

    def close(self) -> None:
        """Set the filters and end the workbook."""
        self._sheet.autofilter(0, 0, self._written, len(self._names) - 1)
        self._book.close()


def _value(name: str, cell: str) -> Cell:
    """Return the cell of a column as a workbook has it: a day as a day, a number as a number."""
    if name in NUMBERS:
        return int(cell)
    if name not in DAYS:
        return cell
    return date.fromisoformat(cell) if len(cell) == _ISO_DAY else datetime.fromisoformat(cell)


def _wide_enough(name: str) -> int:
    return min(max(USUAL, len(name) + 3), WIDEST)


xlsx_writer = XlsxWriter

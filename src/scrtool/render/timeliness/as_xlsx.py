"""XLSX: the rows with numbers as numbers, and a sheet that says what they mean."""

from __future__ import annotations

import io
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from scrtool.render.timeliness.said import HIDDEN, LABELS, TITLE, below
from scrtool.render.timeliness.tidy import NAMES, NUMBERS, rows

if TYPE_CHECKING:
    from scrtool.register.figures import Figures
    from scrtool.render.timeliness.tidy import Value

WIDE = {"duty": 36, "hidden": 30, "notes": 40, "made_with": 40, "percentiles": 38}
USUAL = 13
DAYS = frozenset({"from", "to", "as_of"})


def render(figures: Figures) -> bytes:
    """Return the workbook, dated the day looked at: the same input gives the same bytes."""
    import xlsxwriter

    held = io.BytesIO()
    book = xlsxwriter.Workbook(
        held, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    )
    created = datetime.combine(figures.asked.as_of, datetime.min.time())
    book.set_properties({"created": created, "title": TITLE})
    _figures(book, figures)
    _about(book, figures)
    book.close()
    return held.getvalue()


def _figures(book: Any, figures: Figures) -> None:
    sheet = book.add_worksheet("Figures")
    wrapped = book.add_format({"bold": True, "bottom": 1, "text_wrap": True, "valign": "top"})
    day = book.add_format({"num_format": "dd mmm yyyy", "align": "left"})
    right = book.add_format({"align": "right"})
    number = 0
    for place, name in enumerate(NAMES):
        sheet.set_column(place, place, WIDE.get(name, USUAL))
        sheet.write_string(0, place, LABELS.get(name, name.replace("_", " ")), wrapped)
    for number, row in enumerate(rows(figures, HIDDEN), 1):
        for place, name in enumerate(NAMES):
            _put(sheet, (number, place), name, row[name], (day, right))
    sheet.freeze_panes(1, 3)
    sheet.autofilter(0, 0, number, len(NAMES) - 1)


def _put(
    sheet: Any, at: tuple[int, int], name: str, value: Value, formats: tuple[Any, Any]
) -> None:
    if value is None or value == "":
        return
    day, right = formats
    if isinstance(value, str) and name in DAYS:
        sheet.write_datetime(*at, date.fromisoformat(value), day)
    elif isinstance(value, str):
        sheet.write_string(*at, value, right if name in NUMBERS else None)
    else:
        sheet.write_number(*at, value)


def _about(book: Any, figures: Figures) -> None:
    about = book.add_worksheet("About")
    wrapped = book.add_format({"text_wrap": True, "valign": "top"})
    about.set_column(0, 0, 100)
    for place, said in enumerate((TITLE, *below(figures))):
        about.write_string(place, 0, said, wrapped)

"""A workbook read by openpyxl, another library than the one that wrote it."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any

from openpyxl import load_workbook

if TYPE_CHECKING:
    from openpyxl.workbook import Workbook


def opened(data: bytes, *, values: bool = True) -> Workbook:
    """Open a workbook: the values that were written with it, or its formulas."""
    return load_workbook(io.BytesIO(data), data_only=values)


def cells(data: bytes, *, values: bool = True) -> dict[str, dict[str, Any]]:
    """Return every cell that is not empty, by sheet and place."""
    book = opened(data, values=values)
    return {
        sheet.title: {
            cell.coordinate: cell.value
            for row in sheet.iter_rows()
            for cell in row
            if cell.value is not None
        }
        for sheet in book.worksheets
    }


def records(
    data: bytes, sheet: str, header: int = 1, *, values: bool = True
) -> list[dict[str, Any]]:
    """Return the rows under the header of a sheet, each by the titles of its columns."""
    rows = opened(data, values=values)[sheet].iter_rows(min_row=header, values_only=True)
    titles = [str(title) for title in next(rows)]
    return [dict(zip(titles, row, strict=True)) for row in rows]

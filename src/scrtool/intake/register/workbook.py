"""XLSX: the first sheet with a column ``ref``; days as days, formulas by the value saved."""

from __future__ import annotations

import zipfile
from itertools import zip_longest
from typing import TYPE_CHECKING, Any, BinaryIO

from scrtool.intake.register.columns import REF, known
from scrtool.intake.register.sheet import Line, Sheet, refusal, trimmed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scrtool.register.source import Cell

MOST_BYTES = 2 << 30
SUSPECT_BYTES, SUSPECT_RATIO = 100 << 20, 200  # a real workbook packs to a tenth or so
MOST_PARTS = 10_000
_FORMULA = "f"


def sheet(name: str, file: BinaryIO) -> Sheet:
    """Return the register in the workbook *file*.

    Raises:
        InputError: it is not a workbook, or unpacks to more than a register can be.
    """
    _unpacks_to_a_fair_size(name, file)
    from openpyxl import load_workbook  # 0.2 s, and only workbooks need it

    try:
        saved, written = (
            load_workbook(file, read_only=True, data_only=values) for values in (True, False)
        )
    except Exception as error:
        raise refusal(name, f"not a workbook that can be read: {error}") from None
    title = _with_reference(name, saved)
    others = f"read from the sheet {title!r}" if len(saved.sheetnames) > 1 else ""
    rows = _pairs(name, saved[title], written[title])
    number, header = _header(name, rows)
    names = trimmed(name, header)
    return Sheet(name, names, _lines(rows, names), number, (others,) if others else ())


def _unpacks_to_a_fair_size(name: str, file: BinaryIO) -> None:
    """Look at the sizes in the directory of the file before anything is unpacked."""
    try:
        parts = zipfile.ZipFile(file).infolist()
    except (zipfile.BadZipFile, OSError, ValueError):
        raise refusal(name, "not a workbook: its end is missing or damaged") from None
    packed = sum(part.compress_size for part in parts) or 1
    size = sum(part.file_size for part in parts)
    suspect = size > SUSPECT_BYTES and size > SUSPECT_RATIO * packed
    if suspect or size > MOST_BYTES or len(parts) > MOST_PARTS:
        told = f"{packed:,} bytes that unpack to {size:,}: not opened; save the register as CSV"
        raise refusal(name, told)
    if not any(part.filename == "[Content_Types].xml" for part in parts):
        raise refusal(name, "a zip file and not a workbook")
    file.seek(0)


def _with_reference(name: str, book: Any) -> str:
    """Return the title of the first sheet whose first row names a reference, else of the first."""
    sheets = [one for one in book.worksheets if hasattr(one, "iter_rows")]
    if not sheets:
        raise refusal(name, "no sheet with cells")
    for one in sheets:
        one.reset_dimensions()
        first = next((row for row in one.iter_rows(values_only=True) if any(row)), ())
        if any(known(str(cell)) == REF for cell in first):
            return str(one.title)
    return str(sheets[0].title)


def _pairs(name: str, saved: Any, written: Any) -> Iterator[list[tuple[Cell, bool]]]:
    """Yield each row: the value of each cell, and whether it is a formula never worked out."""
    for one in (saved, written):
        one.reset_dimensions()
    try:
        for values, cells in zip_longest(
            saved.iter_rows(values_only=True), written.iter_rows(), fillvalue=()
        ):
            yield [
                (value, value is None and cell.data_type == _FORMULA)
                for value, cell in zip(values, cells, strict=False)
            ]
    except Exception as error:
        raise refusal(name, f"cannot be read to its end: {error}") from None


def _header(name: str, rows: Iterator[list[tuple[Cell, bool]]]) -> tuple[int, list[str]]:
    for number, row in enumerate(rows, 1):
        header = ["" if value is None else str(value) for value, _ in row]
        if any(header):
            return number, header
    raise refusal(name, "empty; expected a header such as ref, incident, aware")


def _lines(rows: Iterator[list[tuple[Cell, bool]]], header: tuple[str, ...]) -> Iterator[Line]:
    for number, row in enumerate(rows, 2):
        cells = [value for value, _ in row]
        while len(cells) > len(header) and cells[-1] is None:
            cells.pop()
        unworked = tuple(
            f"{name} is a formula without a saved value, taken as blank"
            for name, (_, is_unworked) in zip(header, row, strict=False)
            if is_unworked
        )
        if unworked or any(value not in {None, ""} for value in cells):
            yield Line(number, tuple(cells), unworked)

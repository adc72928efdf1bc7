"""The formats that are text: CSV, TSV and NDJSON, written as they come."""

from __future__ import annotations

from typing import TYPE_CHECKING, BinaryIO

from scrtool.render.register.row_text import DelimitedText, ObjectText, RowText

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from scrtool.register.rows import BatchRow
    from scrtool.register.source import Cell

PIECES = 24  # more cost more: memory is then asked for anew, time after time
_FIRST, _LAST = 1, 18


class TextWriter:
    """Writes the rows as they come, some cases at a time."""

    def __init__(self, file: BinaryIO, form: RowText) -> None:
        self.form = form
        self._file = file
        self._held = [form.header().encode()]

    def write(self, row: BatchRow, extras: Sequence[Cell]) -> None:
        """Write one row."""
        start, end = self.form.start(row.ref), self.form.end(row.warnings, extras)
        self.put([(start + self.form.span(_FIRST, row[_FIRST:_LAST]) + end).encode()])

    def put(self, text: Sequence[bytes]) -> None:
        """Write the text of one row or more, in pieces."""
        held = self._held
        held += text
        if len(held) > PIECES:
            self.close()

    def close(self) -> None:
        """Write what was held back, and leave the file open."""
        self._file.write(b"".join(self._held))
        self._held.clear()


def csv_writer(file: BinaryIO, carried: tuple[str, ...], as_of: date, made_with: str) -> TextWriter:
    """Return a writer of CSV. The day and what the rows were made with have no place in it."""
    _ = as_of, made_with
    return TextWriter(file, DelimitedText(carried, ","))


def tsv_writer(file: BinaryIO, carried: tuple[str, ...], as_of: date, made_with: str) -> TextWriter:
    """Return a writer of cells with tabs between them."""
    _ = as_of, made_with
    return TextWriter(file, DelimitedText(carried, "\t"))


def ndjson_writer(
    file: BinaryIO, carried: tuple[str, ...], as_of: date, made_with: str
) -> TextWriter:
    """Return a writer of an object a row."""
    _ = as_of, made_with
    return TextWriter(file, ObjectText(carried))

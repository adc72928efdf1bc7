"""CSV and TSV: RFC 4180, UTF-8, a row a duty. What is carried through is not changed."""

from __future__ import annotations

import csv
import io
from functools import partial
from typing import TYPE_CHECKING, BinaryIO

from scrtool.register.rows import COLUMNS
from scrtool.register.source import text

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from scrtool.register.rows import BatchRow
    from scrtool.register.source import Cell

PIECE = 1 << 16


class DelimitedWriter:
    """Writes a header, then each row as it comes."""

    def __init__(
        self, file: BinaryIO, carried: tuple[str, ...], as_of: date, made_with: str, delimiter: str
    ) -> None:
        """Write the header. The day and what the rows were made with have no place in it."""
        _ = as_of, made_with
        self._file = file
        self._text = io.StringIO(newline="")
        self._writer = csv.writer(self._text, delimiter=delimiter)
        self._writer.writerow((*COLUMNS, *carried))

    def write(self, row: BatchRow, extras: Sequence[Cell]) -> None:
        """Write one row."""
        self._writer.writerow((*row, *map(text, extras)))
        if self._text.tell() > PIECE:
            self.close()

    def close(self) -> None:
        """Write what was held back, and leave the file open."""
        self._file.write(self._text.getvalue().encode())
        self._text.seek(0)
        self._text.truncate()


CSV_WRITER = partial(DelimitedWriter, delimiter=",")
TSV_WRITER = partial(DelimitedWriter, delimiter="\t")

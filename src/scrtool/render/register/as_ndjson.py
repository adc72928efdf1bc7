"""NDJSON: an object a row; null where a cell is empty, lists where a cell has parts."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, BinaryIO

from scrtool.register.rows import COLUMNS, JOINT
from scrtool.register.source import text

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from scrtool.register.rows import BatchRow
    from scrtool.register.source import Cell

PARTS = frozenset({"depends_on", "notes", "warnings"})
NUMBERS = frozenset({"days_late", "working_days_late"})


class NdjsonWriter:
    """Writes each row as it comes."""

    def __init__(
        self, file: BinaryIO, carried: tuple[str, ...], as_of: date, made_with: str
    ) -> None:
        """Begin. The day and what the rows were made with have no place in it."""
        _ = as_of, made_with
        self._file = file
        self._carried = carried

    def write(self, row: BatchRow, extras: Sequence[Cell]) -> None:
        """Write one row."""
        found: dict[str, Cell] = {
            name: value(name, cell) for name, cell in zip(COLUMNS, row, strict=True)
        }
        found |= dict(zip(self._carried, extras, strict=True))
        self._file.write(json.dumps(found, ensure_ascii=False, default=text).encode() + b"\n")

    def close(self) -> None:
        """Do nothing: no row was held back."""


def value(name: str, cell: str) -> str | int | list[str] | None:
    """Return the cell of a column as JSON has it."""
    if name in PARTS:
        return cell.split(JOINT) if cell else []
    if not cell:
        return None
    return int(cell) if name in NUMBERS else cell


NDJSON_WRITER = NdjsonWriter

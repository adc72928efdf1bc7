"""The text of a row, in spans that can be joined: for CSV and TSV, and for NDJSON.

One writer for both paths, so that what is put together is what is written out in full.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Protocol

from scrtool.register.rows import COLUMNS, JOINT
from scrtool.register.source import text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from scrtool.register.source import Cell

PARTS = frozenset({"depends_on", "notes", "warnings"})
NUMBERS = frozenset({"days_late", "working_days_late"})


class RowText(Protocol):
    """How a row is written: its reference, then spans of its cells, then its end."""

    def header(self) -> str:
        """Return what stands above the rows."""

    def start(self, ref: str) -> str:
        """Return the beginning of every row of one case."""

    def span(self, start: int, cells: Sequence[str]) -> str:
        """Return *cells*, the first of which has the place *start* among the columns."""

    def end(self, warnings: str, extras: Sequence[Cell]) -> str:
        """Return the end of every row of one case, with its line end."""


class DelimitedText:
    """RFC 4180: a cell is quoted where it has to be. What is carried through is not changed."""

    def __init__(self, carried: tuple[str, ...], delimiter: str) -> None:
        self._names = (*COLUMNS, *carried)
        self._delimiter = delimiter
        self._special = (delimiter, '"', "\r", "\n")

    def header(self) -> str:
        """Return the names of the columns."""
        return self._delimiter.join(map(self._cell, self._names)) + "\r\n"

    def start(self, ref: str) -> str:
        """Return the reference."""
        return self._cell(ref) + self._delimiter

    def span(self, start: int, cells: Sequence[str]) -> str:  # noqa: ARG002  a place has no name
        """Return the cells, each with a delimiter after it."""
        return "".join(self._cell(cell) + self._delimiter for cell in cells)

    def end(self, warnings: str, extras: Sequence[Cell]) -> str:
        """Return the warnings and what is carried through."""
        cells = [warnings, *[one if isinstance(one, str) else text(one) for one in extras]]
        return self._delimiter.join(map(self._cell, cells)) + "\r\n"

    def _cell(self, cell: str) -> str:
        if not cell or cell.isalnum():
            return cell
        for special in self._special:
            if special in cell:
                return '"' + cell.replace('"', '""') + '"'
        return cell


class ObjectText:
    """An object a row: null where a cell is empty, a list where it has parts."""

    def __init__(self, carried: tuple[str, ...]) -> None:
        self._carried = [json.dumps(name, ensure_ascii=False) for name in carried]

    def header(self) -> str:
        """Return nothing: every row names its cells."""
        return ""

    def start(self, ref: str) -> str:
        """Return the brace and the reference."""
        return "{" + self.span(0, (ref,))

    def span(self, start: int, cells: Sequence[str]) -> str:
        """Return the cells with their names, each with a comma after it."""
        named = zip(COLUMNS[start:], cells, strict=False)
        return "".join(f'"{name}": {_json(_value(name, cell))}, ' for name, cell in named)

    def end(self, warnings: str, extras: Sequence[Cell]) -> str:
        """Return the warnings, what is carried through, and the brace."""
        said = _json(_value("warnings", warnings))
        carried = zip(self._carried, extras, strict=True)
        return f'"warnings": {said}' + "".join(f", {k}: {_json(v)}" for k, v in carried) + "}\n"


def _json(value: Cell) -> str:
    return json.dumps(value, ensure_ascii=False, default=text)


def _value(name: str, cell: str) -> str | int | list[str] | None:
    """Return the cell of a column as JSON has it."""
    if name in PARTS:
        return cell.split(JOINT) if cell else []
    if not cell:
        return None
    return int(cell) if name in NUMBERS else cell

"""The rows of a case as texts that can be compared, sorted or counted, and read back as rows.

For what does not write them as they come.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from scrtool.register.rows import BatchRow

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from scrtool.register.source import Cell

CELL, ROW = "\x1f", "\x1e"  # stand in no cell of an answer; the separators that ASCII has for it


class CellsApart:
    """Every cell apart from the next, every row from the next."""

    def header(self) -> str:
        """Return nothing: the cells have no names."""
        return ""

    def start(self, ref: str) -> str:  # noqa: ARG002  the reference is known
        """Return nothing: the reference is known."""
        return ""

    def span(self, start: int, cells: Sequence[str]) -> str:  # noqa: ARG002  a place has no name
        """Return the cells, each with a separator after it."""
        return "".join([cell + CELL for cell in cells])

    def end(self, warnings: str, extras: Sequence[Cell]) -> str:  # noqa: ARG002  not asked for
        """Return the warnings and the end of the row."""
        return warnings + ROW


def apart(told: Iterable[bytes]) -> list[str]:
    """Return the texts of the rows of one case, of which *told* are the pieces."""
    return b"".join(told).decode().split(ROW)[:-1]


def read_back(ref: str, text: str) -> BatchRow:
    """Return the row that *text* stands for."""
    return BatchRow(ref, *text.split(CELL))

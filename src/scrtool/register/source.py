"""One case of a register, as the reading of a file hands it over."""

from __future__ import annotations

from datetime import datetime, time
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from scrtool.facts import CaseFacts

Cell = object  # a text, a number, yes or no, a day, or nothing: as its file has it


class SourceCase(NamedTuple):
    """One row of a register.

    ``number`` is its row, the header being the first. ``regime`` is empty where none was
    named. ``children`` is how many children its notification was about, if recorded.
    ``extras`` are the cells of the columns carried through, ``doubts`` what was noticed
    while it was read.
    """

    number: int
    ref: str
    facts: CaseFacts
    regime: str = ""
    children: int | None = None
    extras: tuple[Cell, ...] = ()
    doubts: tuple[str, ...] = ()


def text(cell: Cell) -> str:
    """Return *cell* as it is written in a text file."""
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "yes" if cell else "no"
    if isinstance(cell, datetime):
        return str(cell.date()) if cell.time() == time() else f"{cell:%Y-%m-%dT%H:%M}"
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return str(cell)

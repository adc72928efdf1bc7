"""What every kind of file is read as: a header, and rows of cells with their numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from scrtool.errors import InputError, Problem

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scrtool.register.source import Cell

MOST_COLUMNS = 1_000
UTF_8 = "text in UTF-8 or, with its mark, UTF-16; in Excel: save as CSV UTF-8"


class Line(NamedTuple):
    """One row: its number (the header is 1), its cells, and what was noticed of it.

    ``problem`` takes the place of the cells where the row could not be read; ``rows`` is
    how many rows it stands for.
    """

    number: int
    cells: tuple[Cell, ...] | list[str] = ()
    doubts: tuple[str, ...] = ()
    problem: str = ""
    rows: int = 1


class Sheet(NamedTuple):
    """A register as read: what it is called, its header, its rows.

    ``number`` is the row the header stands in; ``remarks`` are to be told once.
    """

    name: str
    header: tuple[str, ...]
    lines: Iterator[Line]
    number: int = 1
    remarks: tuple[str, ...] = ()


def refusal(name: str, expected: str) -> InputError:
    """Return the error of a file that cannot be read at all, or not to its end."""
    return InputError((Problem(name, None, expected),))


def is_text(cell: Cell) -> bool:
    """Return whether *cell* can be written again: a text with bytes that are no text cannot."""
    if not isinstance(cell, str) or cell.isascii():
        return True
    try:
        cell.encode()
    except UnicodeEncodeError:
        return False
    return True


def trimmed(name: str, header: list[str]) -> tuple[str, ...]:
    """Return *header* without the blank cells at its end.

    Raises:
        InputError: there are more columns than a register can have.
    """
    while header and not header[-1].strip():
        header.pop()
    if not all(map(is_text, header)):
        raise refusal(f"{name}, row 1", f"not text in one encoding; expected {UTF_8}")
    if len(header) > MOST_COLUMNS:
        many = f"{len(header):,} columns; expected {MOST_COLUMNS:,} at most"
        raise refusal(f"{name}, row 1", many)
    return tuple(header)

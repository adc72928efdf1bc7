"""The rows of a register, written one after the other. One module a kind of file."""

from __future__ import annotations

from enum import StrEnum
from importlib import import_module
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date
    from typing import BinaryIO

    from scrtool.register.rows import BatchRow
    from scrtool.register.source import Cell


class RegisterFormat(StrEnum):
    """How the rows are written; the first three are text."""

    CSV = "csv"
    TSV = "tsv"
    NDJSON = "ndjson"
    XLSX = "xlsx"
    PARQUET = "parquet"


class Writer(Protocol):
    """Takes row after row, and ends the file."""

    def write(self, row: BatchRow, extras: Sequence[Cell]) -> None:
        """Write one row, with the cells carried through."""

    def close(self) -> None:
        """End the file: what was held back is written."""


def writer(chosen: RegisterFormat) -> Callable[[BinaryIO, tuple[str, ...], date, str], Writer]:
    """Return what makes a writer of *chosen*, importing only its module.

    It is given the file, the names of the columns carried through, the London day the cases
    are looked at, and what the answers were made with.
    """
    binary = chosen in {RegisterFormat.XLSX, RegisterFormat.PARQUET}
    module = import_module(f"scrtool.render.register.as_{chosen if binary else 'text'}")
    found: Callable[[BinaryIO, tuple[str, ...], date, str], Writer]
    found = getattr(module, f"{chosen}_writer")
    return found

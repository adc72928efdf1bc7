"""Parquet, by way of Polars: the limits as dates, the lateness as numbers, the rest as texts.

``trigger`` and ``done`` are texts, for they may have a time of day. The rows are kept until
the end.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, BinaryIO

from scrtool.errors import InputError, Problem
from scrtool.register.rows import COLUMNS
from scrtool.register.source import text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from scrtool.register.rows import BatchRow
    from scrtool.register.source import Cell

INSTALL = "Parquet needs the extra analyst: pip install 'scrtool[analyst]'"
DAYS = frozenset({"due", "safe"})
NUMBERS = frozenset({"days_late", "working_days_late"})


class ParquetWriter:
    """Keeps every row, and writes them at the end."""

    def __init__(
        self, file: BinaryIO, carried: tuple[str, ...], as_of: date, made_with: str
    ) -> None:
        """Begin, with Polars.

        Raises:
            InputError: it is not installed.
        """
        try:
            import polars
        except ImportError:
            raise InputError((Problem("--format parquet", None, INSTALL),)) from None
        self._polars: Any = polars
        self._file = file
        self._carried = carried
        self._metadata = {"scrtool.as_of": as_of.isoformat(), "scrtool.made_with": made_with}
        self._columns: list[list[Cell]] = [[] for _ in (*COLUMNS, *carried)]

    def write(self, row: BatchRow, extras: Sequence[Cell]) -> None:
        """Keep one row."""
        values = (_value(name, cell) for name, cell in zip(COLUMNS, row, strict=True))
        for column, value in zip(self._columns, (*values, *extras), strict=True):
            column.append(value)

    def close(self) -> None:
        """Write every row."""
        pl = self._polars
        kinds = dict.fromkeys(DAYS, pl.Date) | dict.fromkeys(NUMBERS, pl.Int32)
        series = [
            pl.Series(name, column, dtype=kinds.get(name, pl.String))
            for name, column in zip(COLUMNS, self._columns, strict=False)
        ]
        carried = zip(self._carried, self._columns[len(COLUMNS) :], strict=True)
        series += [_series(pl, name, column) for name, column in carried]
        pl.DataFrame(series).write_parquet(self._file, metadata=self._metadata)


def _series(pl: Any, name: str, column: list[Cell]) -> Any:
    """Return a column carried through: of its own kind where it has one, else as texts."""
    kinds = {type(value) for value in column if value is not None}
    if len(kinds) == 1:
        return pl.Series(name, column)
    return pl.Series(name, [None if v is None else text(v) for v in column], dtype=pl.String)


def _value(name: str, cell: str) -> Cell:
    if name in DAYS:
        return date.fromisoformat(cell) if cell else None
    if name in NUMBERS:
        return int(cell) if cell else None
    return cell


parquet_writer = ParquetWriter

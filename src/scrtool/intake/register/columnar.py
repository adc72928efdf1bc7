"""Parquet, by way of Polars, which not everybody has."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, BinaryIO

from scrtool.errors import InputError, Problem
from scrtool.facts import Event
from scrtool.intake.register.columns import known
from scrtool.intake.register.sheet import Line, Sheet, refusal, trimmed

if TYPE_CHECKING:
    from collections.abc import Iterator

LONDON = "Europe/London"
INSTALL = "Parquet needs the extra analyst: pip install 'scrtool[analyst]'"


def polars(name: str) -> Any:
    """Return Polars.

    Raises:
        InputError: it is not installed.
    """
    try:
        import polars as found  # 0.3 s, and only Parquet needs it
    except ImportError:
        raise InputError((Problem(name, None, INSTALL),)) from None
    return found


def sheet(name: str, file: BinaryIO) -> Sheet:
    """Return the register in the Parquet *file*.

    Raises:
        InputError: Polars is not installed, or the file cannot be read.
    """
    pl = polars(name)
    try:
        frame = pl.read_parquet(file)
    except Exception as error:
        raise refusal(name, f"not Parquet that can be read: {error}") from None
    return Sheet(name, trimmed(name, list(frame.columns)), _lines(_in_london(frame, pl)))


def _in_london(frame: Any, pl: Any) -> Any:
    """Return *frame* with each instant of an event as London has it: its day may be another."""
    instants = [
        name
        for name, kind in frame.schema.items()
        if getattr(kind, "time_zone", None) and known(name) in tuple(Event)
    ]
    here = pl.col(instants).dt.convert_time_zone(LONDON).dt.replace_time_zone(None)
    return frame.with_columns(here)


def _lines(frame: Any) -> Iterator[Line]:
    for number, row in enumerate(frame.iter_rows(), 2):
        if any(value is not None for value in row):
            yield Line(number, row)

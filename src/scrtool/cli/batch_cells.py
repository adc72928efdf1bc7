"""Cells of a row, taken by their places."""

from __future__ import annotations

from operator import itemgetter
from typing import TYPE_CHECKING

from scrtool.intake.register.sheet import is_text

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from scrtool.register.source import Cell


def getter(places: list[int]) -> Callable[[Sequence[Cell]], tuple[str, ...]]:
    """Return what takes the cells at *places*, always as a tuple."""
    if len(places) == 1:
        only = places[0]
        return lambda cells: (cells[only],)  # type: ignore[return-value]  # texts, once read
    found: Callable[[Sequence[Cell]], tuple[str, ...]] = itemgetter(*places) if places else _none
    return found


def _none(_: Sequence[Cell]) -> tuple[str, ...]:
    return ()


def is_written(ref: str, extras: tuple[str, ...]) -> bool:
    """Return whether a reference and what is carried through can be written as they are."""
    if not ref or ref != ref.strip() or not is_text(ref):
        return False
    return all(map(is_text, extras))

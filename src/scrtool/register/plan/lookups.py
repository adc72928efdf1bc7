"""What takes some cells of a row by their places."""

from __future__ import annotations

from functools import lru_cache
from operator import itemgetter
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

Cell = TypeVar("Cell")
KEPT = 2_000  # the oldest is let go


@lru_cache(KEPT)
def taking(places: tuple[int, ...]) -> Callable[[Sequence[Cell]], tuple[Cell, ...]]:
    """Return what takes what stands at *places*, always as a tuple."""
    if len(places) > 1:
        return itemgetter(*places)
    return lambda cells: tuple([cells[at] for at in places])

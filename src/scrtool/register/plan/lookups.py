"""What takes some cells of a row by their places."""

from __future__ import annotations

from operator import itemgetter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    Key = Callable[[Sequence[object]], object]


def getter(places: Sequence[int]) -> Key:
    """Return what takes the cells at *places*: one by itself, several as a tuple."""
    return itemgetter(*places) if places else _none


def _none(_: Sequence[object]) -> tuple[()]:
    return ()

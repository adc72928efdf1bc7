"""What takes some cells of a row by their places."""

from __future__ import annotations

from functools import lru_cache
from operator import itemgetter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    Key = Callable[[Sequence[object]], object]

KEPT = 2_000  # the oldest is let go


def getter(places: Sequence[int]) -> Key:
    """Return what takes the cells at *places*: one by itself, several as a tuple."""
    return itemgetter(*places) if places else _none


@lru_cache(KEPT)
def taking(places: tuple[int, ...]) -> Callable[[Sequence[str]], Sequence[str]]:
    """Return what takes what stands at *places*: always as a sequence."""
    if len(places) > 1:
        return itemgetter(*places)
    return lambda texts: [texts[at] for at in places]


def _none(_: Sequence[object]) -> tuple[()]:
    return ()

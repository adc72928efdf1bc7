"""By what the rows of a frame are looked up."""

from __future__ import annotations

from operator import itemgetter
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from scrtool.register.plan.slots import Prefix, Rest, Slot

    Key = Callable[[Sequence[object]], object]


class Keyed(NamedTuple):
    """A row looked up by the days it is counted from, and the stretches other days fall in.

    ``done`` is the place of its recorded day, or -1.
    """

    place: int
    days: Key
    eras: Key | None
    slot: Slot
    done: int


class Quick(NamedTuple):
    """A row looked up by days alone, with what it is looked up in at hand."""

    place: int
    on: Key
    rests: dict[object, Rest]
    prefixes: dict[int, Prefix]
    keyed: Keyed


class Paired(NamedTuple):
    """A row put together from two days: ``first`` is the place of the headline's."""

    keyed: Keyed
    first: int
    other: int


def getter(places: list[int]) -> Key:
    """Return what takes the cells at *places*: one by itself, several as a tuple."""
    return itemgetter(*places) if places else _no_day


def _no_day(_: Sequence[object]) -> tuple[()]:
    return ()

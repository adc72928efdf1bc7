"""By what the rows of a frame are looked up, one by one and several at once."""

from __future__ import annotations

from operator import itemgetter
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from scrtool.register.plan.recorded import Judge
    from scrtool.register.plan.slots import Slot

    Key = Callable[[Sequence[object]], object]


class Keyed(NamedTuple):
    """A row looked up by the days it is counted from, and the stretches other days fall in.

    ``at`` and ``within`` are the places of the two, ``days`` and ``eras`` what takes them;
    ``pair`` has the places of the headline's day and of the other, where the row can be put
    together from both. ``done`` is the place of its recorded day, or -1.
    """

    place: int
    at: tuple[int, ...]
    within: tuple[int, ...]
    days: Key
    eras: Key | None
    pair: tuple[int, int] | None
    slot: Slot
    done: int

    @property
    def stands(self) -> bool:
        """Return whether no day stands in the row: it turns on editions alone."""
        return self.done < 0 and not self.at


class Open(NamedTuple):
    """What some days say of several rows: the editions chosen, and the text of each row."""

    chains: tuple[int, ...]
    texts: tuple[str, ...]


class Done(NamedTuple):
    """The same of rows recorded as done: what stands before and after what the judge says.

    Without a ``judge`` they are not judged alike.
    """

    chains: tuple[int, ...]
    heads: tuple[str, ...]
    judge: Judge | None
    tails: tuple[str, ...]


class Group(NamedTuple):
    """Rows that are looked up by the same days, all at once.

    ``table`` is shared by every frame with the same rows. ``chains`` are the editions that
    ``prefixes`` hold for. ``keyed`` has every row, ``shown`` tells those that do not say
    the same whatever the day.
    """

    days: Key
    table: dict[object, Open]
    chains: tuple[int, ...]
    prefixes: tuple[str, ...]
    keyed: tuple[Keyed, ...]
    shown: tuple[bool, ...]


class DoneGroup(NamedTuple):
    """The same of rows recorded as done, on the day at the place ``done``."""

    days: Key
    table: dict[object, Done]
    chains: tuple[int, ...]
    prefixes: tuple[str, ...]
    done: int
    keyed: tuple[Keyed, ...]


class Layout(NamedTuple):
    """The rows that no day changes, and how the others are found.

    ``order`` takes the rows of the rule book, in its order, from those that no day changes,
    those of each group, and those ``alone``, one after the other.
    """

    rows: list[str]
    open: tuple[Group, ...]
    done: tuple[DoneGroup, ...]
    alone: tuple[Keyed, ...]
    order: Callable[[list[str]], Sequence[str]]


def getter(places: Sequence[int]) -> Key:
    """Return what takes the cells at *places*: one by itself, several as a tuple."""
    return itemgetter(*places) if places else _no_day


def _no_day(_: Sequence[object]) -> tuple[()]:
    return ()

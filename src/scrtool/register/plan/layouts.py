"""How the rows of a kind of case are put together from pieces, and in what order.

The pieces of a case: what stands around its rows, what no day changes, what each limit says
with the ends of its rows, and the rows that are worked out by themselves.
"""

from __future__ import annotations

from operator import itemgetter
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from scrtool.register.plan.limits import Open

if TYPE_CHECKING:
    from array import array
    from collections.abc import Callable, Sequence

    from scrtool.register.plan.limits import Limit
    from scrtool.register.plan.met_days import Numbers
    from scrtool.register.plan.slots import Days, Writing

    Around = tuple[str, str, str]  # before the rows of a case, between two of them, after them
    Alone = Callable[[Numbers, object], str]

Kept = TypeVar("Kept")
KEPT = 20_000  # a table that is full begins again, so memory stays what it is
START, BETWEEN, END = range(3)  # the places of what stands around the rows of a case


class Counted(NamedTuple):
    """A row of which the days say something: its place among the duties, and what it rests on."""

    place: int
    prefix: str
    writing: Writing
    chain: int
    limit: Limit


class Rows(NamedTuple):
    """The rows of a kind of case, by their places among the duties.

    ``whole`` are those that no day changes, ``alone`` gives those that turn on what is known of
    one case.
    """

    whole: dict[int, str]
    counted: list[Counted]
    alone: dict[int, Alone]


class Together:
    """Rows of one limit: what its days say stands in each, before an end of its own."""

    __slots__ = ("_rows", "said", "tails")

    def __init__(self, rows: tuple[Counted, ...]) -> None:
        self.said = rows[0].limit.said
        self.tails: dict[int, tuple[str, ...]] = {}
        self._rows = rows

    def ends(self, marks: int, on: Days) -> tuple[str, ...]:
        """Return the ends of the rows with the *marks* of the days *on*, not met before."""
        found = tuple(row.writing.tail(row.chain, marks, on) for row in self._rows)
        self.tails[marks] = found
        return found


class ByDay(NamedTuple):
    """Rows of one limit that one day settles: its place, and what is known of each day."""

    place: int
    texts: list[str | None]
    marks: array[int]
    group: Together


class Layout(NamedTuple):
    """The rows of a kind of case.

    ``fixed`` are the pieces that no day changes. ``order`` takes every piece in its place, of
    ``rows`` those of each row, the first of which is empty where the row is not wanted.
    """

    fixed: tuple[str, ...]
    by_day: tuple[ByDay, ...]
    others: tuple[Together, ...]
    alone: tuple[Alone, ...]
    order: Callable[[list[str]], Sequence[str]]
    rows: tuple[tuple[int, ...], ...]


class Layouts:
    """Lays out rows. What layouts have in common is kept once, so that little is looked at."""

    def __init__(self, same: Callable[[str], str]) -> None:
        """Begin.

        Args:
            same: Returns a text, the same object each time.
        """
        self._same = same
        self._kept: dict[object, Any] = {}

    def of(self, rows: Rows) -> Layout:
        """Lay out the rows of a case."""
        fixed = tuple(map(self._same, (*rows.whole.values(), *(r.prefix for r in rows.counted))))
        groups = _groups(rows.counted)
        places = _places(rows, groups)
        together = [self._together(group) for group in groups]
        by_day = tuple(one for one in together if isinstance(one, ByDay))
        others = tuple(one for one in together if isinstance(one, Together))
        order = self._once(places, itemgetter(*_order(places)))
        alone = tuple(rows.alone.values())
        found = Layout(self._once(fixed, fixed), by_day, others, alone, order, places)
        return self._once((fixed, *map(id, (*together, *alone)), order), found)

    def _together(self, rows: tuple[Counted, ...]) -> ByDay | Together:
        limit, found = rows[0].limit, Together(rows)
        key = (id(limit), *((id(row.writing), row.chain) for row in rows))
        if isinstance(limit, Open) and limit.by_day:
            return self._once(key, ByDay(limit.place, limit.texts, limit.marks, found))
        return self._once(key, found)

    def _once(self, key: object, found: Kept) -> Kept:
        """Return what was first kept for *key* among what is of the same kind as *found*."""
        if len(self._kept) >= KEPT:
            self._kept.clear()
        kept: Kept = self._kept.setdefault((type(found), key), found)
        return kept


def _groups(counted: list[Counted]) -> list[tuple[Counted, ...]]:
    """Return the rows of each limit, those that one day settles first."""
    found: dict[int, list[Counted]] = {}
    for row in sorted(counted, key=lambda row: not row.limit.by_day):
        found.setdefault(id(row.limit), []).append(row)
    return [tuple(group) for group in found.values()]


def _places(rows: Rows, groups: list[tuple[Counted, ...]]) -> tuple[tuple[int, ...], ...]:
    """Return the places of the pieces of each row, that which says whether it is wanted first."""
    at = END + 1
    found: dict[int, tuple[int, ...]] = {
        place: (at + further,) for further, place in enumerate(rows.whole)
    }
    at += len(rows.whole)
    prefixes = {row.place: at + further for further, row in enumerate(rows.counted)}
    at += len(rows.counted)
    for group in groups:
        for tail, row in enumerate(group, at + 1):
            found[row.place] = (at, prefixes[row.place], tail)
        at += 1 + len(group)
    found |= {place: (at + further,) for further, place in enumerate(rows.alone)}
    return tuple(found[place] for place in sorted(found))


def as_read(row: tuple[int, ...]) -> tuple[int, ...]:
    """Return the places of the pieces of a row, from left to right."""
    said, *others = row
    return (others[0], said, *others[1:]) if others else row


def _order(rows: tuple[tuple[int, ...], ...]) -> list[int]:
    found = [START]
    for row in rows:
        found += [*as_read(row), BETWEEN]
    found[-1] = END
    return found

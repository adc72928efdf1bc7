"""How the rows of a kind of case are put together from pieces, and in what order.

The pieces of a case: what stands around its rows, what no day changes, what each limit says
with the ends of its rows, and the rows that are worked out by themselves.
"""

from __future__ import annotations

from operator import itemgetter
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from scrtool.register.plan.limits import Limit
    from scrtool.register.plan.met_days import Numbers
    from scrtool.register.plan.slots import Days, Facts, Writing

    Texts = Sequence[str]
    Alone = Callable[[Numbers, Texts, Facts], str]

START, BETWEEN, END = range(3)  # the places of what stands around the rows of a case


class Around(NamedTuple):
    """What stands before the rows of a case, between two of them, and after them."""

    start: str
    between: str
    end: str


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

    def __init__(self, rows: tuple[Counted, ...]) -> None:
        self.said = rows[0].limit.said
        self.tails: dict[int, tuple[str, ...]] = {}
        self._rows = rows

    def ends(self, marks: int, on: Days) -> tuple[str, ...]:
        """Return the ends of the rows with the *marks* of the days *on*, not met before."""
        found = tuple(row.writing.tail(row.chain, marks, on) for row in self._rows)
        self.tails[marks] = found
        return found


class Layout(NamedTuple):
    """The rows of a kind of case.

    ``fixed`` are the pieces that no day changes. ``order`` takes every piece in its place, of
    ``rows`` those of each row, the first of which is empty where the row is not wanted.
    """

    fixed: tuple[str, ...]
    limits: tuple[Together, ...]
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
        self._together: dict[object, Together] = {}
        self._orders: dict[object, Callable[[list[str]], Sequence[str]]] = {}

    def of(self, rows: Rows) -> Layout:
        """Lay out the rows of a case."""
        fixed = (*rows.whole.values(), *(row.prefix for row in rows.counted))
        groups: dict[int, list[Counted]] = {}
        for row in rows.counted:
            groups.setdefault(id(row.limit), []).append(row)
        places = _places(rows, [*groups.values()])
        if places not in self._orders:
            self._orders[places] = itemgetter(*_order(places))
        return Layout(
            fixed=tuple(map(self._same, fixed)),
            limits=tuple(self._of_limit(tuple(group)) for group in groups.values()),
            alone=tuple(rows.alone.values()),
            order=self._orders[places],
            rows=places,
        )

    def _of_limit(self, rows: tuple[Counted, ...]) -> Together:
        key = (id(rows[0].limit), *((id(row.writing), row.chain) for row in rows))
        return self._together.setdefault(key, Together(rows))


def _places(rows: Rows, groups: list[list[Counted]]) -> tuple[tuple[int, ...], ...]:
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

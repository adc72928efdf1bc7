"""Hiding small numbers in a table, and enough of the others that totals do not give them away.

Pure arithmetic on one table whose rows and columns both add up to totals, and totals of totals;
several tables of the same cases stand in ``together``. It knows nothing of cases.

How it is sure: for every number hidden there is another table, of whole numbers none of
which is below 0, that has the same numbers wherever one is shown and another number here. It
is made by a move: one more in one place, one fewer in another, so that what is shown still
adds up. What a move changes is hidden, and nothing hidden is left that no move changes.
"""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

Cell = tuple[str, str]
ZERO = 1_000_000  # what hiding a 0 costs, in numbers hidden
FOLLOWED = 1_000  # what changing the total of a row costs, in the same
LOOKED_AT = 24  # other places tried for a move, besides those under the same total


class Tree(NamedTuple):
    """What adds up to what: each name with the total it is part of, the last total with none."""

    parents: Mapping[str, str | None]

    def line(self, name: str | None) -> tuple[str, ...]:
        """Return *name* and every total it is part of."""
        found: list[str] = []
        while name is not None:
            found.append(name)
            name = self.parents[name]
        return tuple(found)

    def leaves(self) -> list[str]:
        """Return the names that are no total."""
        totals = set(self.parents.values())
        return [name for name in self.parents if name not in totals]


class _Shift(NamedTuple):
    """One more at ``up``, one fewer at ``down`` if there is one; ``changed`` are the names hit."""

    up: str
    down: str | None
    changed: tuple[str, ...]


class _Move(NamedTuple):
    """A shift of rows with one of columns; ``changed`` are the numbers that are others after it."""

    rows: _Shift
    columns: _Shift
    changed: tuple[Cell, ...]


class Following(NamedTuple):
    """A move that changes totals of rows, for tables with the same totals to make as well.

    ``fewer``: one fewer at ``rows.up``; else one more.
    """

    rows: _Shift
    fewer: bool


class Table:
    """The numbers of one table, its totals among them, and which are hidden."""

    def __init__(
        self,
        rows: Tree,
        columns: Tree,
        counts: Mapping[Cell, int],
        least: int,
        kind: str = "",
    ) -> None:
        """Add up the totals, and hide what is small.

        Args:
            rows: What the rows are, and what they add up to.
            columns: The same of the columns.
            counts: A number for cells that are no total; one not given is 0.
            least: The smallest number that is shown, besides 0.
            kind: The same for tables that count the same things in other words.
        """
        self.rows, self.columns, self.least, self.kind = rows, columns, least, kind
        self.values = dict.fromkeys(product(rows.parents, columns.parents), 0)
        for (row, column), count in counts.items():
            for cell in product(rows.line(row), columns.line(column)):
                self.values[cell] += count
        self.hidden = {cell for cell, value in self.values.items() if 0 < value < least}
        self.following: list[Following] = []
        self._moved: set[Cell] = set()
        self._shifts: dict[tuple[bool, str], list[_Shift]] = {}

    def protect(self, cells: Iterable[Cell] | None = None) -> None:
        """Hide *cells*, and what else has to be; without any, all that is hidden already."""
        wanted = list(self.values if cells is None else cells)
        for cell in wanted:
            if (cells is not None or cell in self.hidden) and cell not in self._moved:
                move = min(self._moves(*cell), key=self._cost)
                self._make(move.changed)
                if move.columns.down is None:
                    fewer = self.values[move.rows.up, move.columns.up] > 0
                    self.following.append(Following(move.rows, fewer))

    def follow(self, move: Following, total: str) -> None:
        """Make a move with the same rows and the same change of totals, if there is one."""
        rows, fewer = move
        place = rows.up if fewer else rows.down
        ways = [
            tuple(product(rows.changed, columns.changed))
            for columns in self._along(total, rows=False)
            if place is None or self.values[place, columns.up] > 0
        ]
        if ways:
            self._make(min(ways, key=self._anew))

    def _make(self, changed: tuple[Cell, ...]) -> None:
        self._moved.update(changed)
        self.hidden.update(changed)

    def _moves(self, row: str, column: str) -> Iterator[_Move]:
        """Yield each move that changes a number."""
        for one, other in product(self._along(row, rows=True), self._along(column, rows=False)):
            if self._is_possible(one, other):
                yield _Move(one, other, tuple(product(one.changed, other.changed)))

    def _along(self, name: str, *, rows: bool) -> list[_Shift]:
        key = (rows, name)
        if key not in self._shifts:
            self._shifts[key] = list(_shifts(self.rows if rows else self.columns, name))
        return self._shifts[key]

    def _is_possible(self, one: _Shift, other: _Shift) -> bool:
        """Return whether the move, or its reverse, leaves every number at 0 or above."""
        with_fewer = ((one.up, other.down), (one.down, other.up))
        with_more = ((one.up, other.up), (one.down, other.down))
        return self._all_there(with_fewer) or self._all_there(with_more)

    def _all_there(self, cells: Iterable[tuple[str | None, str | None]]) -> bool:
        return all(
            self.values[row, column] > 0
            for row, column in cells
            if row is not None and column is not None
        )

    def _cost(self, move: _Move) -> int:
        """Return how much would be hidden anew; more where other tables would have to follow."""
        return self._anew(move.changed) + (FOLLOWED if move.columns.down is None else 0)

    def _anew(self, changed: tuple[Cell, ...]) -> int:
        """Return how much would be hidden anew: rather not what is large, and least of all a 0.

        Who knows the matter often knows where there can be none.
        """
        anew = (self.values[cell] for cell in changed if cell not in self.hidden)
        return sum(1 + (value or ZERO) for value in anew)


def _shifts(tree: Tree, name: str) -> Iterator[_Shift]:
    """Yield each shift that changes *name*: from under it to elsewhere, or from nowhere."""
    leaves = tree.leaves()
    inside = [leaf for leaf in leaves if name in tree.line(leaf)]
    outside = [leaf for leaf in leaves if name not in tree.line(leaf)]
    for up in inside:
        near = [leaf for leaf in outside if tree.parents[leaf] == tree.parents[up]]
        far = [leaf for leaf in outside if leaf not in near][:LOOKED_AT]
        for down in (*near, *far, None):
            changed = set(tree.line(up)).symmetric_difference(tree.line(down))
            yield _Shift(up, down, tuple(sorted(changed)))

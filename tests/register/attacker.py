"""Two readers of a table who want to know what is hidden.

One solves the linear system of everything shown, exactly. The other goes through every table
of whole numbers that would have been shown just so.
"""

from __future__ import annotations

from fractions import Fraction
from itertools import product
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scrtool.register.suppression import Cell, Table

Row = dict[tuple[str, str], Fraction]
Placed = tuple[str, str, str]
Key = TypeVar("Key", bound=tuple[str, ...])


def leaves(table: Table) -> list[Cell]:
    """Return the cells that are no total: what is not known."""
    return list(product(table.rows.leaves(), table.columns.leaves()))


def adds_up(table: Table, cell: Cell) -> set[Cell]:
    """Return the cells that *cell* is the sum of, from the definition of a total."""
    return {
        (row, column)
        for row, column in leaves(table)
        if cell[0] in table.rows.line(row) and cell[1] in table.columns.line(column)
    }


def determined(table: Table) -> set[Cell]:
    """Return what is hidden and follows from what is shown, by linear algebra."""
    basis: dict[Cell, Row] = {}
    for cell in table.values:
        if cell not in table.hidden:
            _add(basis, _reduced(basis, _row(table, cell)))
    return {cell for cell in table.hidden if not _reduced(basis, _row(table, cell))}


def determined_together(tables: list[Table], total: str) -> list[tuple[int, Cell]]:
    """Return the same for several tables, where it is known which totals are the same number."""
    basis: dict[Placed, dict[Placed, Fraction]] = {}
    for place, table in enumerate(tables):
        for cell in table.values:
            if cell not in table.hidden:
                _add(basis, _reduced(basis, _placed(place, table, cell)))
    for row in _same_totals(tables, total):
        _add(basis, _reduced(basis, row))
    return [
        (place, cell)
        for place, table in enumerate(tables)
        for cell in table.hidden
        if not _reduced(basis, _placed(place, table, cell))
    ]


def _same_totals(tables: list[Table], total: str) -> Iterator[dict[Placed, Fraction]]:
    """Yield that a total is the same number in the first table and in another."""
    first = tables[0]
    for place, table in enumerate(tables[1:], 1):
        for cell in product(table.rows.parents, [total]):
            if table.values[cell] == first.values.get(cell):
                less = {key: -n for key, n in _placed(0, first, cell).items()}
                yield _placed(place, table, cell) | less


def _placed(place: int, table: Table, cell: Cell) -> dict[Placed, Fraction]:
    return {(str(place), *one): n for one, n in _row(table, cell).items()}


def _row(table: Table, cell: Cell) -> Row:
    return dict.fromkeys(adds_up(table, cell), Fraction(1))


def _reduced(
    basis: dict[Key, dict[Key, Fraction]], row: dict[Key, Fraction]
) -> dict[Key, Fraction]:
    """Return *row* less what is known of it already."""
    while pivot := next((cell for cell in row if cell in basis), None):
        factor = row[pivot]
        for cell, value in basis[pivot].items():
            left = row.get(cell, Fraction(0)) - factor * value
            if left:
                row[cell] = left
            else:
                del row[cell]
    return row


def _add(basis: dict[Key, dict[Key, Fraction]], row: dict[Key, Fraction]) -> None:
    if not row:
        return
    pivot = next(iter(row))
    new = {cell: value / row[pivot] for cell, value in row.items()}
    for other in basis.values():
        if factor := other.get(pivot):
            for cell, value in new.items():
                other[cell] = other.get(cell, Fraction(0)) - factor * value
            for cell in [cell for cell, value in other.items() if not value]:
                del other[cell]
    basis[pivot] = new


def alike(table: Table, most: int) -> Iterator[dict[Cell, int]]:
    """Yield every table of numbers from 0 to *most* that shows the same."""
    cells = leaves(table)
    shown = [
        (adds_up(table, cell), n) for cell, n in table.values.items() if cell not in table.hidden
    ]
    for numbers in product(range(most + 1), repeat=len(cells)):
        guess = dict(zip(cells, numbers, strict=True))
        if all(sum(guess[part] for part in parts) == n for parts, n in shown):
            yield guess

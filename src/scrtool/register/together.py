"""Tables of the same cases, of which each might give away what is hidden in another."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scrtool.register.suppression import Cell, Following, Table


def suppress(tables: list[Table], total: str) -> None:
    """Protect every table; and hide in each a number that is the same number in another.

    Two tables of the same cases have the same totals, and two of one kind have more in
    common: hidden in one and shown in the other, a number would not be hidden. Where a move
    changes totals, tables with those totals make it as well, so that they stay the same.

    Args:
        tables: Tables whose rows and columns have names in common.
        total: The column that is the total of all others.
    """
    for table in tables:
        table.protect()
    _follow(tables, total)
    while given_away := list(_given_away(tables, total)):
        for table, cell in given_away:
            table.protect([cell])
        _follow(tables, total)


def _follow(tables: list[Table], total: str) -> None:
    """Let each table make the moves of those it has a total in common with."""
    pending = [(table, move) for table in tables for move in table.following]
    while pending:
        table, move = pending.pop()
        for other in tables:
            if move not in other.following and _shares(table, other, move, total):
                other.following.append(move)
                other.follow(move, total)
                pending.append((other, move))


def _shares(table: Table, other: Table, move: Following, total: str) -> bool:
    """Return whether a total that *move* changes in one table is the same in the other."""
    rows = move.rows.changed
    has_all = all(row in other.rows.parents for row in rows)
    return has_all and any(table.values[row, total] == other.values[row, total] for row in rows)


def _given_away(tables: list[Table], total: str) -> Iterator[tuple[Table, Cell]]:
    hidden = {_same(table, cell, total) for table in tables for cell in table.hidden}
    for table in tables:
        for cell in table.values:
            if cell not in table.hidden and _same(table, cell, total) in hidden:
                yield table, cell


def _same(table: Table, cell: Cell, total: str) -> tuple[str, Cell, int]:
    """Return what is the same for numbers that are taken to be one."""
    return "" if cell[1] == total else table.kind, cell, table.values[cell]

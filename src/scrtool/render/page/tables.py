"""A table: a caption, a scope on every heading, and cells that say what they are when stacked."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from scrtool.render.page.markup import Html, el, joined, worded

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


class Head(NamedTuple):
    """The columns of a table; ``of_row`` is the one whose cell names the row."""

    columns: tuple[str, ...]
    of_row: int = 0


def table(caption: str, head: Head, bodies: Iterable[Html], kind: str = "stacks") -> Html:
    """Return a table of rows in one or more bodies.

    The roles are said again because a table whose rows are stacked on a narrow screen
    would otherwise lose them.
    """
    cells = (el("th", column, scope="col", role="columnheader") for column in head.columns)
    top = el("thead", el("tr", *cells, role="row"), role="rowgroup")
    return el("table", el("caption", caption), top, *bodies, class_=kind, role="table")


def body(head: Head, rows: Iterable[Sequence[str]], title: str = "") -> Html:
    """Return rows, under a title of their own if there is one."""
    above = [_title(title, len(head.columns))] if title else []
    return el("tbody", *above, *(_row(head, cells) for cells in rows), role="rowgroup")


def _title(title: str, columns: int) -> Html:
    named = el("th", title, colspan=str(columns), scope="rowgroup", role="rowheader")
    return el("tr", named, class_="group", role="row")


def _row(head: Head, cells: Sequence[str]) -> Html:
    found = zip(head.columns, cells, strict=True)
    return el("tr", *(_cell(head, n, *pair) for n, pair in enumerate(found)), role="row")


def _cell(head: Head, n: int, column: str, said: str) -> Html:
    name = el("span", f"{column}: ", class_="k", aria_hidden="true")
    inner = joined((name, said)) if said else name
    if n == head.of_row:
        return el("th", inner, scope="row", role="rowheader")
    return el("td", inner, role="cell")


def labelled(pairs: Iterable[tuple[str, str]]) -> Html:
    """Return facts in a cell, each under its label."""
    return joined(
        el("p", el("span", f"{label[0].upper()}{label[1:]}: ", class_="l"), worded(said))
        for label, said in pairs
    )

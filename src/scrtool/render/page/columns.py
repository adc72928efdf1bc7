"""Chosen fields as a table, with nothing else: what ``--fields`` asks for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scrtool.render.page.markup import Html, el
from scrtool.render.page.tables import Head, body, table
from scrtool.render.rows import chosen

if TYPE_CHECKING:
    from scrtool.report import Report

CAPTION = "The fields asked for"


def columns(report: Report) -> Html:
    """Return a table of the fields asked for, a row a duty, which scrolls if it is too wide."""
    head = Head(report.fields)
    rows = (tuple(row.values()) for row in chosen(report))
    shown = table(CAPTION, head, [body(head, rows)], "wide")
    return el("div", shown, class_="scrolls", role="region", aria_label=CAPTION, tabindex="0")

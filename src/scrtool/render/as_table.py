"""The terminal: one screen, most urgent first; or chosen fields as columns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scrtool.render.cases import whole
from scrtool.render.lines import drawn, screen
from scrtool.render.summary import summary

if TYPE_CHECKING:
    from scrtool.report import Report


WHOLE_LINE = 10_000  # columns: wider than any row, to see how wide the rows are


def render(report: Report) -> str:
    """Return the first screen, everything in full, or the fields asked for as columns."""
    if report.fields:
        return _columns(report)
    if report.everything:
        from scrtool.render.as_plain import everything

        return drawn(whole(report, everything, headed=True), styled=report.styled)
    return drawn(whole(report, summary, headed=True), styled=report.styled)


def _columns(report: Report) -> str:
    """Return chosen fields as columns; a row to a block where they are too wide for the screen."""
    from rich import box
    from rich.table import Table

    from scrtool.render.rows import chosen, records

    table = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    for field in report.fields:
        table.add_column(field, no_wrap=True)
    for row in chosen(report):
        table.add_row(*map(escaped, row.values()))
    console = screen(styled=report.styled)
    unlimited = console.options.update(max_width=WHOLE_LINE)
    if console.measure(table, options=unlimited).minimum > console.width:
        return records(report)
    with console.capture() as capture:
        console.print(table)
    return "".join(f"{line.rstrip()}\n" for line in capture.get().splitlines() if line.strip())


def escaped(cell: str) -> str:
    """Return *cell* so that square brackets in it are not read as a style."""
    from rich.markup import escape

    return escape(cell)

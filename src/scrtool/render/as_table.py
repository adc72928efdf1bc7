"""The terminal: one screen, most urgent first; or chosen fields as columns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scrtool.render.lines import drawn
from scrtool.render.summary import summary

if TYPE_CHECKING:
    from scrtool.report import Report


def render(report: Report) -> str:
    """Return the first screen, everything in full, or the fields asked for as columns."""
    if report.fields:
        return _columns(report)
    if report.everything:
        from scrtool.render.as_plain import everything

        return drawn(everything(report))
    return drawn(summary(report))


def _columns(report: Report) -> str:
    from rich import box
    from rich.console import Console
    from rich.table import Table

    from scrtool.render.rows import rows

    table = Table(*report.fields, box=box.SIMPLE_HEAD, pad_edge=False)
    for row in rows(report):
        table.add_row(*(row[field] for field in report.fields))
    console = Console(highlight=False, markup=False)
    with console.capture() as capture:
        console.print(table)
    return "".join(f"{line.rstrip()}\n" for line in capture.get().splitlines() if line.strip())

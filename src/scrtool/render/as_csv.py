"""CSV: one row a duty, a fixed header, RFC 4180, UTF-8."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scrtool.render.rows import COLUMNS, rows

if TYPE_CHECKING:
    from scrtool.report import Report

# A spreadsheet runs a cell that starts with one of these as a formula.
_RUNS = ("=", "+", "-", "@", "\t", "\r")


def render(report: Report) -> str:
    """Return the header and a row for each item."""
    import csv  # only this format needs it
    import io

    fields = report.fields or COLUMNS
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(fields)
    writer.writerows([harmless(row[field]) for field in fields] for row in rows(report))
    return text.getvalue()


def harmless(cell: str) -> str:
    """Return *cell* so that no spreadsheet runs it: an apostrophe goes before a formula sign.

    A plain negative number, such as days over, stays a number.
    """
    if cell.startswith(_RUNS) and not (cell[0] == "-" and cell[1:].isdigit()):
        return "'" + cell
    return cell

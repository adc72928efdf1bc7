"""CSV: one row a duty, a fixed header, RFC 4180, UTF-8."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scrtool.render.rows import COLUMNS, rows

if TYPE_CHECKING:
    from scrtool.report import Report

# A spreadsheet runs a cell that starts with one of these as a formula; the last four are the
# wide forms, which it takes for the same.
_RUNS = ("=", "+", "-", "@", "\uff1d", "\uff0b", "\uff0d", "\uff20")
# It may drop what is before the sign: white space, and what cannot be seen.
_DROPPED = re.compile(r"^[\s\x00-\x20\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+")
_NEGATIVE = re.compile(r"-[0-9]+")
_BREAKS = ("\t", "\r", "\n")


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
    """Return *cell* so that no spreadsheet runs it: an apostrophe goes before a formula.

    A plain negative number, such as days over, stays a number.
    """
    runs = cell.startswith(_BREAKS) or _DROPPED.sub("", cell).startswith(_RUNS)
    return f"'{cell}" if runs and not _NEGATIVE.fullmatch(cell) else cell

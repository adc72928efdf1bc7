"""CSV: a row a duty and period, and in every row whether small numbers are hidden."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

from scrtool.render.timeliness.said import HIDDEN
from scrtool.render.timeliness.tidy import NAMES, rows

if TYPE_CHECKING:
    from scrtool.register.figures import Figures


def render(figures: Figures) -> str:
    """Return the rows under a header."""
    text = io.StringIO(newline="")
    table = csv.DictWriter(text, NAMES)
    table.writeheader()
    table.writerows(rows(figures, HIDDEN))
    return text.getvalue()

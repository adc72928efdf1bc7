"""How timely the duties of a register were, as text, data, a workbook and a page.

Formats and computes nothing: a figure that is hidden does not come this far.
"""

from __future__ import annotations

from enum import StrEnum
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from scrtool.register.figures import Figures


class ReportFormat(StrEnum):
    """How the figures are written."""

    TABLE = "table"
    PLAIN = "plain"
    JSON = "json"
    CSV = "csv"
    XLSX = "xlsx"
    HTML = "html"


def render(figures: Figures, style: ReportFormat) -> bytes:
    """Return the figures written in *style*, importing only its module."""
    module = import_module(f"scrtool.render.timeliness.as_{style}")
    rendered: Callable[[Figures], str | bytes] = module.render
    found = rendered(figures)
    return found if isinstance(found, bytes) else found.encode()

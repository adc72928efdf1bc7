"""From a report to text. One module a format; only the one asked for is imported."""

from __future__ import annotations

from enum import StrEnum
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from scrtool.report import Report

    Renderer = Callable[[Report], str | bytes]


class Format(StrEnum):
    """How an answer is written; each has a module ``as_<format>``."""

    TABLE = "table"
    PLAIN = "plain"
    JSON = "json"
    NDJSON = "ndjson"
    CSV = "csv"
    MARKDOWN = "markdown"
    ICS = "ics"
    XLSX = "xlsx"
    HTML = "html"


def renderer(chosen: Format) -> Renderer:
    """Return the function that writes *chosen*, importing only its module."""
    render: Renderer = import_module(f"scrtool.render.as_{chosen}").render
    return render

"""The terminal: a table a duty, no wider than 80 columns."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING

from scrtool.register.classes import CASES, ON_TIME, UNDETERMINED, Class
from scrtool.register.figures import MEDIAN, NINETIETH, SHARE, SHARE_EVERY
from scrtool.render.timeliness.said import TITLE, about, below, cell, is_empty

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scrtool.register.figures import DutyFigures, Figures, Line

WIDTH = 80
PERIOD = 12
HEADS = {
    CASES: "Cases",
    ON_TIME: "On time",
    Class.LATE: "Late",
    Class.OVERDUE: "Overdue",
    Class.NOT_YET_DUE: "Due",
    Class.NOT_JUDGED: "In time",
    UNDETERMINED: "Undet.",
    SHARE: "Share",
    SHARE_EVERY: "Every",
    MEDIAN: "Med.",
    NINETIETH: "P90",
}
EXPLAINED = (
    "Due: not yet due. Undet.: undetermined. In time: of what is never called late. Every: share "
    "on time under every reading. Med., P90: median and 90th percentile of lateness, in working "
    "days."
)


def render(figures: Figures) -> str:
    """Return every duty, then what the figures mean and rest on."""
    return "".join(f"{line}\n" for line in _lines(figures))


def _lines(figures: Figures) -> Iterator[str]:
    yield TITLE
    yield ""
    if not figures.duties:
        yield "No case with a duty that could be on time."
        yield ""
    for duty in figures.duties:
        yield from _wrapped(f"{duty.duty.id}: {duty.duty.action}")
        yield from _table(duty)
        for said in about(duty):
            yield from _wrapped(said, "  ")
        yield ""
    for said in (EXPLAINED, *below(figures)):
        yield from _wrapped(said)


def _wrapped(said: str, indent: str = "") -> list[str]:
    return textwrap.wrap(
        said, WIDTH, initial_indent=indent, subsequent_indent=f"{indent}  ", break_on_hyphens=False
    )


def _table(duty: DutyFigures) -> Iterator[str]:
    columns = [one for one in HEADS if one == CASES or not is_empty(duty, one)]
    widths = {
        one: max(len(HEADS[one]), *(len(cell(line, one)) for line in duty.lines)) + 1
        for one in columns
    }
    yield " " * PERIOD + "".join(f"{HEADS[one]:>{widths[one]}}" for one in columns)
    for line in duty.lines:
        cells = (f"{cell(line, one):>{widths[one]}}" for one in columns)
        yield f"{_period(line):<{PERIOD}}{''.join(cells)}"


def _period(line: Line) -> str:
    return f" {line.name}" if line.is_quarter else line.name

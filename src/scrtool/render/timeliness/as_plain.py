"""Plain text, to be read out or searched: a line a duty and period, every figure named."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scrtool.register.classes import CASES, COLUMNS
from scrtool.register.figures import DERIVED
from scrtool.render.timeliness.said import LABELS, TITLE, about, below, cell

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scrtool.register.figures import Figures, Line


def render(figures: Figures) -> str:
    """Return every line of every duty, then what the figures mean and rest on."""
    return "".join(f"{line}\n" for line in _lines(figures))


def _lines(figures: Figures) -> Iterator[str]:
    yield TITLE
    for duty in figures.duties:
        yield f"{duty.duty.id}: {duty.duty.action}"
        yield from (f"{duty.duty.id}, {line.name}: {_figures(line)}" for line in duty.lines)
        yield from about(duty)
    yield from below(figures)


def _figures(line: Line) -> str:
    said = ((one, cell(line, one)) for one in (*COLUMNS, *DERIVED))
    told = ((one, value) for one, value in said if one == CASES or value not in {"0", "-"})
    return "; ".join(f"{LABELS[one]} {value}" for one, value in told)

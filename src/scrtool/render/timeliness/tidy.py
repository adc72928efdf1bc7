"""The figures as rows with named cells: what CSV, XLSX and JSON have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scrtool.register.classes import COLUMNS
from scrtool.register.figures import DERIVED
from scrtool.render.timeliness.said import level

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scrtool.register.figures import DutyFigures, Figures, Line

Value = str | int | float | None
NUMBERS = (*map(str, COLUMNS), *DERIVED)
ABOUT = ("duty", "level", "period", "from", "to")
LAST = (
    "hidden",
    "notes",
    "number_force",
    "small_numbers",
    "percentiles",
    "as_of",
    "made_with",
)
NAMES = (*ABOUT, *NUMBERS, *LAST)
PERCENTILES = "nearest-rank of cases done, on time = 0"


def period(line: Line) -> dict[str, str | None]:
    """Return what period a line is of."""
    return {
        "level": level(line),
        "period": line.name,
        "from": line.period.first_day.isoformat() if line.period else None,
        "to": line.period.last_day.isoformat() if line.period else None,
    }


def figures_of(line: Line) -> dict[str, Value]:
    """Return every number of a line, None where it is hidden or there is none."""
    return {str(one): n for one, n in {**line.numbers, **line.derived}.items()}


def hidden(line: Line) -> list[str]:
    """Return the names of what is hidden, in the order of the columns."""
    return [one for one in NUMBERS if one in line.hidden]


def small_numbers(figures: Figures) -> str:
    """Return in two words whether small numbers are hidden."""
    least = figures.asked.suppress
    return f"1 to {least - 1} hidden" if least else "not hidden"


def rows(figures: Figures, mark: str) -> Iterator[dict[str, Value]]:
    """Yield a row for every line of every duty; *mark* stands for what is hidden."""
    last = {
        "small_numbers": small_numbers(figures),
        "percentiles": PERCENTILES,
        "as_of": figures.asked.as_of.isoformat(),
        "made_with": figures.asked.made_with,
    }
    for duty in figures.duties:
        for line in duty.lines:
            yield {**_row(duty, line, mark), **last}


def _row(duty: DutyFigures, line: Line, mark: str) -> dict[str, Value]:
    shown: dict[str, Value] = {
        one: mark if one in line.hidden else value for one, value in figures_of(line).items()
    }
    notes = (note if n is None else f"{note} ({n})" for note, n in line.notes.items())
    return {
        "duty": duty.duty.id,
        **period(line),
        **shown,
        "hidden": "; ".join(hidden(line)),
        "notes": "; ".join(notes),
        "number_force": "; ".join(duty.forces),
    }

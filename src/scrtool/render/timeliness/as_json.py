"""JSON: the duties with their lines; what is hidden is null and named."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from scrtool.render.timeliness.said import METHOD, of_rows, small_numbers
from scrtool.render.timeliness.tidy import figures_of, hidden, period

if TYPE_CHECKING:
    from scrtool.register.figures import DutyFigures, Figures, Line


def render(figures: Figures) -> str:
    """Return one object."""
    asked = figures.asked
    whole = {
        "schema": 1,
        "as_of": asked.as_of.isoformat(),
        "made_with": asked.made_with,
        "by": "quarter" if asked.by_quarter else "year",
        "small_numbers": {"hidden_below": asked.suppress or None, "words": small_numbers(figures)},
        "rows": {
            **figures.rows._asdict(),
            "complete": not figures.incomplete,
        },
        "method": [*METHOD, *of_rows(figures)],
        "not_recorded": [
            {"id": duty.id, "column": str(duty.completes)} for duty in figures.not_recorded
        ],
        "duties": [_duty(duty) for duty in figures.duties],
    }
    return json.dumps(whole, indent=2, ensure_ascii=False) + "\n"


def _duty(duty: DutyFigures) -> dict[str, Any]:
    return {
        "id": duty.duty.id,
        "action": duty.duty.action,
        "number_force": list(duty.forces),
        "lines": [_line(line) for line in duty.lines],
    }


def _line(line: Line) -> dict[str, Any]:
    return {**period(line), **figures_of(line), "hidden": hidden(line), "notes": line.notes}

"""The cells of a move by their names, and how many there were: what every form has in common."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections import Counter

    from scrtool.register.what_if import Move
    from scrtool.render.what_if import Heading

BOTH = ("outcome", "due", "safe", "status", "notes")
NAMES = (
    "ref",
    "id",
    *(f"{name}_{when}" for name in BOTH for when in ("before", "after")),
    "days_moved",
    "warnings",
    "what_if",
)


def flat(move: Move, heading: Heading) -> dict[str, object]:
    """Return the cells of a move by their names."""
    pairs = ((f"{name}_before", f"{name}_after", name) for name in BOTH)
    cells: dict[str, object] = {"ref": move.before.ref, "id": move.before.id}
    for before, after, name in pairs:
        cells |= {before: getattr(move.before, name), after: getattr(move.after, name)}
    warnings = move.after.warnings
    return {
        **cells,
        "days_moved": move.days_moved,
        "warnings": warnings,
        "what_if": heading.words,
    }


def most_first(statuses: Counter[tuple[str, str]]) -> list[tuple[tuple[str, str], int]]:
    """Return how each status moved, the most frequent first."""
    return sorted(statuses.items(), key=lambda one: (-one[1], one[0]))

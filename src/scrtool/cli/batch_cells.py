"""Cells of a row that are written as they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scrtool.intake.register.sheet import is_text

if TYPE_CHECKING:
    from scrtool.register.source import Cell


def is_written(ref: str, extras: tuple[Cell, ...]) -> bool:
    """Return whether a reference and what is carried through can be written as they are."""
    if not ref or ref != ref.strip() or not is_text(ref):
        return False
    return all(map(is_text, extras))

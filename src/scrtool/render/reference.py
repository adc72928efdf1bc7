"""The user's own reference for a case, where it stands in a text for a person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scrtool.render.lines import Kind, Line

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scrtool.report import CaseReport

NONE_GIVEN = "case"  # what a case is called where the user gave it no reference


def titled(report: CaseReport) -> Iterator[Line]:
    """Yield the reference on a line of its own, if there is one."""
    if report.ref != NONE_GIVEN:
        yield Line(f"Reference: {shown(report.ref)}", kind=Kind.HEADING)


def shown(ref: str) -> str:
    """Return a reference on one line, with nothing in it that could redraw a terminal."""
    from unicodedata import category

    kept = {"Cf", "Zs"}  # what joins emoji or turns right to left, and spaces: harmless on a line
    return "".join(
        char
        if char.isprintable() or category(char) in kept
        else char.encode("unicode_escape").decode()
        for char in ref
    )

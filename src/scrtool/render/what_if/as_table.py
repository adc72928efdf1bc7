"""A move a block, for a screen of 80 columns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scrtool.render.what_if import NOT_LAW
from scrtool.render.what_if.cells import most_first

if TYPE_CHECKING:
    from collections import Counter
    from collections.abc import Iterator

    from scrtool.register.what_if import Move
    from scrtool.render.what_if import Heading


class Table:
    """A move a block, for a screen of 80 columns."""

    def __init__(self, heading: Heading) -> None:
        self.heading = heading

    def top(self) -> str:
        """Return what is supposed."""
        return f"{self.heading.words}\n\n"

    def move(self, move: Move) -> str:
        """Return the dates and the status, before and after."""
        lines = (f"  {name:<7} {said}" for name, said in _said(move))
        return "\n".join([f"{move.before.ref}  {move.before.id}", *lines]) + "\n\n"

    def end(self, cases: int, statuses: Counter[tuple[str, str]]) -> str:
        """Return how many moved, and how."""
        lines = [f"{summary(cases, statuses)}"]
        lines += [f"  {before} -> {after}: {n:,}" for (before, after), n in most_first(statuses)]
        closing = [f"As at {self.heading.as_of}.", f"Made with {self.heading.made_with}"]
        return "\n".join([*lines, *closing, f"{NOT_LAW}. Not legal advice."]) + "\n"


def _said(move: Move) -> Iterator[tuple[str, str]]:
    """Yield what is different, always the due date, and the safe date where it is another."""
    before, after = move.before, move.after
    yield "due", _pair(before.due, after.due) + _moved(move.days_moved)
    if before.safe != after.safe or after.safe != after.due:
        yield "safe", _pair(before.safe, after.safe)
    yield "status", _pair(before.status, after.status)
    if before.outcome != after.outcome:
        yield "outcome", _pair(before.outcome, after.outcome)
    if before.notes or after.notes:
        yield "notes", _pair(before.notes, after.notes)
    if after.warnings:
        yield "warning", after.warnings


def _pair(before: str, after: str) -> str:
    return before if before == after and before else f"{before or 'none'} -> {after or 'none'}"


def _moved(days: int | None) -> str:
    if not days:
        return ""
    unit = "day" if abs(days) == 1 else "days"
    return f" ({abs(days)} {unit} {'earlier' if days < 0 else 'later'})"


def summary(cases: int, statuses: Counter[tuple[str, str]]) -> str:
    """Return in a sentence how much moved."""
    return f"{statuses.total():,} duties move in {cases:,} cases; by status:"


FORM = Table

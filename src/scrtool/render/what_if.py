"""What would move, before and after: as text for a screen, CSV, and JSON. Each says "what if".

Written as it comes, so memory does not grow with the register.
"""

from __future__ import annotations

import csv
import io
import json
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple, Protocol

from scrtool.register.rows import JOINT

if TYPE_CHECKING:
    from collections import Counter
    from collections.abc import Iterator

    from scrtool.register.what_if import Move

BOTH = ("outcome", "due", "safe", "status", "notes")
NAMES = (
    "ref",
    "id",
    *(f"{name}_{when}" for name in BOTH for when in ("before", "after")),
    "days_moved",
    "warnings",
    "what_if",
)
NOT_LAW = "What if, not the law"


class WhatIfFormat(StrEnum):
    """How the moves are written."""

    TABLE = "table"
    CSV = "csv"
    JSON = "json"


class Heading(NamedTuple):
    """What stands above: the changes supposed, as typed; the day; what it was made with."""

    changes: tuple[str, ...]
    as_of: str
    made_with: str

    @property
    def words(self) -> str:
        """What is supposed, and that it is not the law."""
        return f"{NOT_LAW}: {JOINT.join(self.changes)}"


class Form(Protocol):
    """Gives the text above, of each move, and below."""

    def top(self) -> str:
        """Return what stands above the moves."""

    def move(self, move: Move) -> str:
        """Return one move."""

    def end(self, cases: int, statuses: Counter[tuple[str, str]]) -> str:
        """Return what stands below: how many cases there were, and how each status moved."""


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
        lines += [f"  {before} -> {after}: {n:,}" for (before, after), n in _sorted(statuses)]
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


class Csv:
    """A move a row; each says that it is supposed."""

    def __init__(self, heading: Heading) -> None:
        self.heading = heading

    def top(self) -> str:
        """Return the names of the columns."""
        return _csv(NAMES)

    def move(self, move: Move) -> str:
        """Return one row."""
        cells = flat(move, self.heading)
        return _csv(tuple("" if cells[name] is None else str(cells[name]) for name in NAMES))

    def end(self, cases: int, statuses: Counter[tuple[str, str]]) -> str:
        """Return nothing: rows are all there is."""
        _ = cases, statuses
        return ""


class Json:
    """One object: what is supposed, the moves, and how many."""

    def __init__(self, heading: Heading) -> None:
        self.heading = heading
        self._between = ""

    def top(self) -> str:
        """Return the beginning of the object."""
        said = {
            "schema": 1,
            "what_if": list(self.heading.changes),
            "words": self.heading.words,
            "as_of": self.heading.as_of,
            "made_with": self.heading.made_with,
        }
        return _json(said)[:-1] + ', "moves": ['

    def move(self, move: Move) -> str:
        """Return one move."""
        between, self._between = self._between, ","
        cells = flat(move, self.heading)
        for name in ("notes_before", "notes_after", "warnings"):
            cells[name] = str(cells[name]).split(JOINT) if cells[name] else []
        told = {name: None if cells[name] == "" else cells[name] for name in NAMES[:-1]}
        return f"{between}\n{_json(told)}"

    def end(self, cases: int, statuses: Counter[tuple[str, str]]) -> str:
        """Return the end of the object."""
        found = [
            {"before": before, "after": after, "duties": n}
            for (before, after), n in _sorted(statuses)
        ]
        counted = {"cases": cases, "moved": statuses.total(), "statuses": found}
        return f'\n], "summary": {_json(counted)}}}\n'


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


def summary(cases: int, statuses: Counter[tuple[str, str]]) -> str:
    """Return in a sentence how much moved."""
    return f"{statuses.total():,} duties move in {cases:,} cases; by status:"


def form(style: WhatIfFormat, heading: Heading) -> Form:
    """Return what writes moves in *style*."""
    forms: dict[WhatIfFormat, type[Table | Csv | Json]] = {
        WhatIfFormat.TABLE: Table,
        WhatIfFormat.CSV: Csv,
        WhatIfFormat.JSON: Json,
    }
    return forms[style](heading)


def _sorted(statuses: Counter[tuple[str, str]]) -> list[tuple[tuple[str, str], int]]:
    return sorted(statuses.items(), key=lambda one: (-one[1], one[0]))


def _csv(cells: tuple[str, ...]) -> str:
    text = io.StringIO(newline="")
    csv.writer(text).writerow(cells)
    return text.getvalue()


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)

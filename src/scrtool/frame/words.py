"""The rows of each duty, in the columns of a register: words for numbers, and how late.

Each distinct column is worked out once; a duty's rows then only name the columns they show.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import polars as pl

from scrtool.columnar import sql
from scrtool.columnar.limits import MARKS
from scrtool.columnar.standing import LATE
from scrtool.columnar.tables import spoken
from scrtool.columnar.triggers import EVENT_KEYS
from scrtool.frame.dimension import looked_up, place, worked
from scrtool.model import Evidence, Force
from scrtool.progress import Status
from scrtool.schedule.items import Outcome

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from scrtool.calendars import Calendars
    from scrtool.columnar.block import Block
    from scrtool.columnar.plans import Plan
    from scrtool.model import Clock

_LATENESS = ("days_late", "working_days_late")
_APPLIES = ("yes", "no", "depends")
_STATUSES = tuple(map(str, Status))
_FIXED: dict[str, tuple[str, ...]] = {
    "outcome": tuple(map(str, Outcome)),
    "applies": _APPLIES,
    "runs_from": tuple(map(str, EVENT_KEYS)),
    "status": _STATUSES,
    "force": tuple(map(str, Force)),
    "number_force": tuple(map(str, Force)),
    "evidence": tuple(map(str, Evidence)),
    "notes": tuple(spoken(bits, MARKS) for bits in range(1 << len(MARKS))),
}


def asked(block: Block) -> list[str]:
    """Return what is said for each sum of the open questions of a duty."""
    names = (*block.names, *block.awaited)
    return [spoken(bits, names) for bits in range(1 << len(names))]


def kinds(plans: Iterable[Plan]) -> dict[str, pl.Enum]:
    """Return the type of each column of words: every word that can stand there."""
    blocks = [block for plan in plans for block in plan.blocks]
    words: dict[str, Iterable[str]] = {
        **_FIXED,
        "id": (block.duty.id for block in blocks),
        "edition": (one.name for block in blocks for one in block.duty.editions),
        "depends_on": (words for block in blocks for words in asked(block)),
    }
    return {name: pl.Enum(list(dict.fromkeys(filter(None, each)))) for name, each in words.items()}


class Shape(NamedTuple):
    """The columns of an answer, in order, and the types of those that hold words."""

    fields: tuple[str, ...]
    types: dict[str, pl.Enum]

    def schema(self, ref: pl.DataType) -> pl.Schema:
        """Return the type of every column, for references of the type *ref*."""
        others: dict[str, pl.DataType] = {
            "ref": ref,
            **dict.fromkeys(("trigger", "due", "safe", "done"), pl.Date()),
            **dict.fromkeys(_LATENESS, pl.Int32()),
            "warnings": pl.String(),
        }
        return pl.Schema({name: self.types.get(name) or others[name] for name in self.fields})


class Words:
    """The columns shown, each once, and for every duty which of them are its row.

    ``columns`` are worked out first; ``rows`` only choose among columns.
    """

    def __init__(self, plan: Plan, calendars: Calendars, shape: Shape) -> None:
        """Lay out the rows of *plan* in *shape*."""
        self._calendars, self._types, self._fields = calendars, shape.types, shape.fields
        self._names: dict[str, str] = {}
        self.columns: list[pl.Expr] = []
        self.rows = [self._row(block) for block in plan.blocks]

    def _row(self, block: Block) -> list[pl.Expr]:
        authorities = [(one.citations or block.duty.citations)[0] for one in block.duty.editions]
        settled = sql.chosen([(sql.negated(block.settled), sql.NO_NUMBER)], block.edition)
        applies = [(sql.is_missing(block.applies), "3"), (block.applies, "1")]
        shown = {
            "ref": pl.col("ref"),
            "id": self._word("id", "1", [block.duty.id]),
            "edition": self._word("edition", settled, [one.name for one in block.duty.editions]),
            "outcome": self._word("outcome", block.outcome),
            "applies": self._word("applies", sql.chosen(applies, "2")),
            "depends_on": self._word("depends_on", block.open, asked(block), first=0),
            "runs_from": self._word("runs_from", block.event),
            "trigger": _day(block.trigger),
            "due": _day(block.due),
            "safe": _day(block.safe),
            "done": _day(block.done),
            "status": self._word("status", block.status),
            **self._late(block),
            "force": self._word("force", block.edition, [str(one.force) for one in authorities]),
            "number_force": self._number_force(block),
            "evidence": self._word(
                "evidence", block.edition, [str(one.evidence) for one in authorities]
            ),
            "notes": self._word("notes", block.marks, first=0),
            "warnings": pl.col("warnings"),
        }
        return [shown[name].alias(name) for name in self._fields]

    def _kept(self, key: str, expr: pl.Expr) -> pl.Expr:
        """Return the column that *expr* gives, worked out once under *key*."""
        if key not in self._names:
            self._names[key] = f"shown_{len(self._names)}"
            self.columns.append(expr.alias(self._names[key]))
        return pl.col(self._names[key])

    def _word(
        self, column: str, number: str, words: Sequence[str] | None = None, first: int = 1
    ) -> pl.Expr:
        """Return the word that stands at *number*, from *first* on; an empty one is nothing."""
        known = [word or None for word in (_FIXED[column] if words is None else words)]
        kind = self._types[column]
        if number == sql.NO_NUMBER:
            return pl.lit(None, dtype=kind)
        if number.isdigit():
            return pl.lit(known[int(number) - first], dtype=kind)
        if len(set(known)) == 1 and column in {"force", "evidence"}:
            return pl.lit(known[0], dtype=kind)
        table = pl.Series([*[None] * first, *known], dtype=kind)
        found = pl.lit(table).gather(pl.sql_expr(number).cast(pl.UInt32))
        return self._kept(f"{column}: {number}, {known}", found)

    def _number_force(self, block: Block) -> pl.Expr:
        editions = [one.clocks or block.duty.clocks for one in block.duty.editions]
        most = max(map(len, editions))
        forces = [force for clocks in editions for force in _forces(clocks, most)]
        if block.clock == sql.NO_NUMBER:
            return pl.lit(None, dtype=self._types["number_force"])
        number = f"({block.edition} - 1) * {most} + {block.clock}"
        if block.edition.isdigit() and block.clock.isdigit():
            number = str((int(block.edition) - 1) * most + int(block.clock))
        return self._word("number_force", number, forces)

    def _late(self, block: Block) -> dict[str, pl.Expr]:
        """Return how late, in days and in working days; nothing where nothing is late."""
        if block.end == sql.NO_DAY or block.status.isdigit():
            return {name: pl.lit(None, dtype=pl.Int32) for name in _LATENESS}
        counted = worked(self._calendars(block.calendar))
        is_late = pl.col(block.status).is_in([int(number) for number in LATE])
        until, end = (pl.when(is_late).then(pl.col(day)) for day in (block.until, block.end))
        days = (until - end).dt.total_days().cast(pl.Int32)
        open_days = looked_up(counted, place(until)) - looked_up(counted, place(end))
        key = f"{block.status}, {block.until}, {block.end}"
        return {
            name: self._kept(f"{name}: {key}", number)
            for name, number in zip(_LATENESS, (days, open_days), strict=True)
        }


def _day(text: str) -> pl.Expr:
    return pl.lit(None, dtype=pl.Date) if text == sql.NO_DAY else pl.col(text)


def _forces(clocks: Sequence[Clock], most: int) -> list[str]:
    found = [str(clock.citation.force) for clock in clocks]
    return found + [""] * (most - len(found))

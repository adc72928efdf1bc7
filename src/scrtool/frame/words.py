"""The words of an answer: which can stand in a column, and the one that stands at a number."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import polars as pl

from scrtool.columnar.limits import MARKS
from scrtool.columnar.tables import spoken
from scrtool.columnar.triggers import EVENT_KEYS
from scrtool.model import Evidence, Force
from scrtool.progress import Status
from scrtool.schedule.items import Outcome

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from scrtool.columnar.block import Block
    from scrtool.columnar.plans import Plan

LATENESS = ("days_late", "working_days_late")
APPLIES = ("yes", "no", "depends")
_BYTE = 1 << 8
FIXED: dict[str, tuple[str, ...]] = {
    "outcome": tuple(map(str, Outcome)),
    "applies": APPLIES,
    "runs_from": tuple(map(str, EVENT_KEYS)),
    "status": tuple(map(str, Status)),
    "force": tuple(map(str, Force)),
    "number_force": tuple(map(str, Force)),
    "evidence": tuple(map(str, Evidence)),
    "notes": tuple(spoken(bits, MARKS) for bits in range(1, 1 << len(MARKS))),
}


def asked(block: Block) -> list[str]:
    """Return what is said for each sum of the open questions of a duty."""
    names = (*block.names, *block.awaited)
    return [spoken(bits, names) for bits in range(1 << len(names))]


def kinds(plans: Iterable[Plan]) -> dict[str, pl.Enum]:
    """Return the type of each column of words: every word that can stand there."""
    blocks = [block for plan in plans for block in plan.blocks]
    words: dict[str, Iterable[str]] = {
        **FIXED,
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
            **dict.fromkeys(LATENESS, pl.Int32()),
            "warnings": pl.String(),
        }
        return pl.Schema({name: self.types.get(name) or others[name] for name in self.fields})


class Vocabulary:
    """The words of each column as Polars keeps them: a byte to a row, where there are few."""

    def __init__(self, types: dict[str, pl.Enum]) -> None:
        """Speak of columns of these *types*."""
        self._types = types

    def literal(self, column: str, word: str) -> pl.Expr:
        """Return *word* for every case."""
        return pl.lit(word, dtype=self._types[column])

    def fixed(self, column: str, word: str | None) -> pl.Series:
        """Return *word*, or nothing, as the one value of a series."""
        return pl.Series([word], dtype=self._types[column])

    def at(self, column: str, number: pl.Expr, words: Sequence[str]) -> pl.Expr:
        """Return which of *words* stands at *number*, from 1; any where none does.

        A table without a gap is read quicker, so one that is not said is not left empty.
        """
        some = next(filter(None, words))
        if not set(words) - {some, ""}:
            return self.literal(column, some)
        table = pl.Series([some, *(word or some for word in words)], dtype=self._types[column])
        narrow = pl.UInt8 if len(table) <= _BYTE else pl.UInt16  # the narrower, the quicker
        return pl.lit(table).gather(number.cast(narrow, wrap_numerical=True))

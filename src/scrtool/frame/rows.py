"""The rows of each duty, in the columns of a register.

Each distinct column is worked out once; a duty's rows then only name the columns they show.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import polars as pl

from scrtool.columnar import sql
from scrtool.columnar.standing import AS_OF, LATE
from scrtool.frame.dimension import gapless, place, worked
from scrtool.frame.words import APPLIES, FIXED, LATENESS, Vocabulary, asked

if TYPE_CHECKING:
    from collections.abc import Sequence

    from scrtool.calendars import Calendars
    from scrtool.columnar.block import Block
    from scrtool.columnar.plans import Plan
    from scrtool.frame.words import Shape
    from scrtool.model import Clock


class Rows:
    """The columns shown, each once, and for every duty which of them are its row.

    ``columns`` are worked out for each case, and ``fixed`` are the same for all; ``named`` has
    for every duty the names of the columns of its rows, in the order of the fields.
    """

    def __init__(self, plan: Plan, calendars: Calendars, shape: Shape) -> None:
        """Lay out the rows of *plan* in *shape*."""
        self._calendars, self._said = calendars, Vocabulary(shape.types)
        self._names: dict[str, str] = {}
        self.columns: list[pl.Expr] = []
        self.fixed: dict[str, pl.Series] = {}
        shown = map(self._row, plan.blocks)
        self.named = [[row[name] for name in shape.fields] for row in shown]

    def _row(self, block: Block) -> dict[str, str]:
        authorities = [(one.citations or block.duty.citations)[0] for one in block.duty.editions]
        forces = [str(one.force) for one in authorities]
        evidence = [str(one.evidence) for one in authorities]
        return {
            "ref": "ref",
            "id": self._word("id", "1", [block.duty.id]),
            "edition": self._edition(block),
            "outcome": self._word("outcome", block.outcome, FIXED["outcome"]),
            "applies": self._applies(block.applies),
            "depends_on": self._word_if("depends_on", block.open, asked(block)[1:]),
            "runs_from": self._word_if("runs_from", block.event, FIXED["runs_from"]),
            "trigger": self._day(block.trigger),
            "due": self._day(block.due),
            "safe": self._day(block.safe),
            "done": self._day(block.done),
            "status": self._word("status", block.status, FIXED["status"]),
            **self._late(block),
            "force": self._word("force", block.edition, forces),
            "number_force": self._number_force(block),
            "evidence": self._word("evidence", block.edition, evidence),
            "notes": self._word_if("notes", block.marks, FIXED["notes"]),
            "warnings": "warnings",
        }

    def _kept(self, key: str, expr: pl.Expr) -> str:
        """Return the name of the column that *expr* gives, worked out once under *key*."""
        if key not in self._names:
            self._names[key] = f"shown {len(self._names)}"
            self.columns.append(expr.alias(self._names[key]))
        return self._names[key]

    def _always(self, key: str, one: pl.Series) -> str:
        """Return the name of the column that holds *one* value for every case."""
        self.fixed[key] = one
        return key

    def _day(self, text: str) -> str:
        nothing = pl.Series([None], dtype=pl.Date)
        return self._always("no day", nothing) if text == sql.NO_DAY else text

    def _fixed(self, column: str, word: str | None) -> str:
        return self._always(f"{column} is {word}", self._said.fixed(column, word))

    def _word(self, column: str, number: str, words: Sequence[str]) -> str:
        """Return the word that stands at *number*, from 1 on: there is one."""
        if number.isdigit():
            return self._fixed(column, words[int(number) - 1])
        if len(set(words)) == 1:
            return self._fixed(column, words[0])
        found = self._said.at(column, pl.sql_expr(number), words)
        return self._kept(f"{column}: {number}, {words}", found)

    def _word_if(self, column: str, number: str, words: Sequence[str]) -> str:
        """Return the word that stands at *number*, from 1 on; nothing at 0, or for no number."""
        if number in {sql.NO_NUMBER, "0"}:
            return self._fixed(column, None)
        if number.isdigit():
            return self._fixed(column, words[int(number) - 1])
        at = pl.sql_expr(number)
        found = pl.when(at > 0).then(self._said.at(column, at.fill_null(0), words))
        return self._kept(f"{column}: {number}, {words}", found)

    def _edition(self, block: Block) -> str:
        """Return the edition, where it is settled which."""
        names = [one.name for one in block.duty.editions]
        if block.settled == sql.NO:
            return self._fixed("edition", None)
        named = self._said.at("edition", pl.sql_expr(block.edition), names)
        found = pl.when(pl.sql_expr(block.settled)).then(named)
        return self._kept(f"edition: {block.settled}, {block.edition}, {names}", found)

    def _applies(self, answer: str) -> str:
        fixed = {sql.YES: "yes", sql.NO: "no", sql.UNKNOWN: "depends"}
        if answer in fixed:
            return self._fixed("applies", fixed[answer])
        yes, no, depends = (self._said.literal("applies", word) for word in APPLIES)
        applies = pl.col(answer)
        said = pl.when(applies.is_null()).then(depends).when(applies).then(yes).otherwise(no)
        return self._kept(f"applies: {answer}", said)

    def _number_force(self, block: Block) -> str:
        editions = [one.clocks or block.duty.clocks for one in block.duty.editions]
        most = max(map(len, editions))
        forces = [force for clocks in editions for force in _forces(clocks, most)]
        number = f"({block.edition} - 1) * {most} + {block.clock}"
        if block.clock == sql.NO_NUMBER:
            number = block.clock
        elif block.edition.isdigit() and block.clock.isdigit():
            number = str((int(block.edition) - 1) * most + int(block.clock))
        return self._word_if("number_force", number, forces)

    def _late(self, block: Block) -> dict[str, str]:
        """Return how late, in days and in working days; nothing where nothing is late."""
        if block.end == sql.NO_DAY or block.status.isdigit():
            nothing = self._always("not late", pl.Series([None], dtype=pl.Int32))
            return dict.fromkeys(LATENESS, nothing)
        is_late = pl.col(block.status).is_in([int(number) for number in LATE])
        until, end = pl.col(block.until), pl.col(block.end)
        if block.until == AS_OF:
            until = until.first()  # the same day for all: looked up once
        days = until.to_physical() - end.to_physical()
        counted = pl.lit(gapless(worked(self._calendars(block.calendar))))
        open_days = counted.gather(place(until)) - counted.gather(place(end))
        key = f"{block.status}, {block.until}, {block.end}"
        return {
            name: self._kept(f"{name}: {key}", pl.when(is_late).then(number))
            for name, number in zip(LATENESS, (days, open_days), strict=True)
        }


def _forces(clocks: Sequence[Clock], most: int) -> list[str]:
    """Return how binding each number is, and blanks for the places where no clock stands."""
    found = [str(clock.citation.force) for clock in clocks]
    return found + [""] * (most - len(found))

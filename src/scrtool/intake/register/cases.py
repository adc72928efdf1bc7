"""From a row of cells to a case, or to every problem of the row."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from scrtool import rules
from scrtool.errors import InputError, Problem
from scrtool.facts import ASKED, CaseFacts, Event, Nation, Setting
from scrtool.intake.register import cells, columns
from scrtool.intake.register.cells import UnreadableError
from scrtool.intake.register.sheet import UTF_8, is_text
from scrtool.register.source import SourceCase, text

if TYPE_CHECKING:
    from scrtool.intake.register.sheet import Line

_EVENTS = frozenset(map(str, Event))
_ASKED = frozenset(map(str, ASKED))


class Reader:
    """Reads row after row by one header."""

    def __init__(self, found: columns.Columns) -> None:
        self.columns = found

    def case(self, line: Line) -> SourceCase:
        """Return the case of one row.

        Raises:
            InputError: with every problem of the row.
        """
        if line.problem:
            raise InputError((Problem(f"row {line.number}", None, line.problem),))
        return _Row(self.columns, line).case()


class _Row:
    """One row while it is read: what was found, and what is wrong with it."""

    def __init__(self, found: columns.Columns, line: Line) -> None:
        self.columns = found
        self.line = line
        self.wrong: list[Problem] = []
        self.values: dict[str, object] = {}
        self.inexact: list[Event] = []
        self.doubts = list(line.doubts)

    def case(self) -> SourceCase:
        cells_in = self.line.cells
        if len(cells_in) > self.columns.width and any(map(text, cells_in[self.columns.width :])):
            expected = f"{len(cells_in)} cells; expected {self.columns.width}, as in the header"
            raise InputError((Problem(f"row {self.line.number}", None, expected),))
        for name in self.columns.places:
            self._take(name)
        ref, regime = self._cell(columns.REF), self._cell(columns.REGIME)
        self._check(ref, regime)
        if self.wrong:
            raise InputError(tuple(self.wrong))
        self.values["inexact"] = frozenset(self.inexact)
        facts = CaseFacts(**self.values)  # type: ignore[arg-type]  # each field has its own type
        return SourceCase(
            self.line.number,
            ref,
            facts,
            regime,
            self._children(),
            tuple(self._raw(place) for _, place in self.columns.carried),
            tuple(self.doubts),
        )

    def _raw(self, place: int) -> object:
        return self.line.cells[place] if place < len(self.line.cells) else None

    def _cell(self, name: str) -> str:
        place = self.columns.places.get(name)
        return "" if place is None else text(self._raw(place)).strip()

    def _take(self, name: str) -> None:
        typed = self._cell(name)
        if not typed or name in {columns.REF, columns.REGIME}:
            return
        try:
            self.values[name] = self._value(name, typed)
        except UnreadableError as error:
            self._tell(name, typed, str(error))

    def _value(self, name: str, typed: str) -> object:
        if name in _EVENTS:
            return self._day(name, typed)
        if name in _ASKED:
            return cells.answer(typed)
        if name == columns.AGE:
            return cells.whole(typed)
        if name in columns.PLACES:
            return typed
        return _one_of(Setting if name == columns.SETTING else Nation, typed)

    def _day(self, name: str, typed: str) -> date | None:
        found = cells.day(typed)
        if found is None:
            self.inexact.append(Event(name))
            self.doubts.append(f"{name} {typed} is a month: the day is not known")
        return found

    def _check(self, ref: str, regime: str) -> None:
        """Note what a row cannot do without, and a body of rules that there is not."""
        if not ref:
            self._tell(columns.REF, None, "a reference of your own for the case")
        if regime and regime not in rules.REGIMES:
            self._tell(columns.REGIME, regime, f"one of {', '.join(rules.REGIMES)}, or blank")
        has_day = bool(self.inexact) or any(self.values.get(name) for name in _EVENTS)
        if not has_day and not self.wrong:
            self._tell(None, None, "no date in the row; expected one at least, such as incident")
        for name, place in (*self.columns.carried, (columns.REF, self.columns.places[columns.REF])):
            if not is_text(self._raw(place)):
                self._tell(name, None, f"not text in the encoding of the rest; expected {UTF_8}")

    def _children(self) -> int | None:
        place = self.columns.children
        typed = "" if place is None else text(self._raw(place)).strip()
        return int(typed) if typed.isascii() and typed.isdigit() and len(typed) < 4 else None

    def _tell(self, name: str | None, typed: str | None, expected: str) -> None:
        where = f"row {self.line.number}" + (f", {name}" if name else "")
        if typed is None:
            self.wrong.append(Problem(where, None, expected))
        else:
            self.wrong.append(cells.problem(where, typed, expected))


def _one_of(kind: type[Setting] | type[Nation], typed: str) -> Setting | Nation:
    if typed in tuple(kind):
        return kind(typed)
    raise UnreadableError(f"one of {', '.join(kind)}, or blank if not known")

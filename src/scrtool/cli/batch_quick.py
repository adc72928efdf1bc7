"""The quick way through a register: rows of a kind met before are looked up and put together.

What it does not know it leaves to the plain way: a row with a mistake, a time of day, a month,
a limit beyond the calendars.
"""

from __future__ import annotations

from itertools import chain, islice
from operator import le
from typing import TYPE_CHECKING

from scrtool import rules
from scrtool.cli.batch_cells import is_written
from scrtool.cli.batch_kinds import Kinds
from scrtool.errors import InputError
from scrtool.facts import Event
from scrtool.intake.register import columns
from scrtool.register.plan.layouts import BETWEEN
from scrtool.register.plan.lookups import taking
from scrtool.register.plan.met_days import OtherwiseError
from scrtool.register.rows import JOINT
from scrtool.register.source import text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from scrtool.cli.batch_kinds import Wanted
    from scrtool.intake.register.cases import Reader
    from scrtool.intake.register.sheet import Line
    from scrtool.model import Regime
    from scrtool.register.plan.kinds import Kind
    from scrtool.register.quality import Seen
    from scrtool.register.source import Cell
    from scrtool.render.register.row_text import RowText

    # The rows of one case in pieces of text, how many they are, whether something is doubtful.
    Told = tuple[tuple[bytes, ...], int, bool]

_REF = "\ue000"  # stands for a reference that is written as it is
AT_ONCE = 256  # rows: after as many it is looked whether too much is kept


class Quick:
    """Answers rows from what was worked out for others."""

    def __init__(
        self,
        wanted: Wanted,
        reader: Reader,
        form: RowText,
        seen: Seen,
        regimes: Callable[[str], Regime] = rules.regime,
    ) -> None:
        """Begin with nothing known.

        Args:
            wanted: What is wanted of every row.
            reader: Reads the rows of the register.
            form: How rows are written.
            seen: The references met, shared with the plain way.
            regimes: Gives the rules by their name.
        """
        found = reader.columns
        self._kinds = Kinds(wanted, reader, form, regimes)
        self.statuses = self._kinds.statuses
        self._form, self._seen = form, seen
        self._carried = taking(tuple(place for _, place in found.carried))
        self._ref = found.places[columns.REF]
        self._width = found.width
        self._notified = self._kinds.places.get(Event.NOTIFIED, -1)
        self._start = form.start(_REF)
        self._end = b"" if found.carried else form.end("", ()).encode()

    def tell(self, lines: Iterable[Line]) -> Iterator[tuple[Line, Told | None]]:
        """Yield each row with what is told of it, or None to leave it to the plain way."""
        rest = iter(lines)
        for line in rest:
            self._kinds.let_go()
            yield from self._tell(chain((line,), islice(rest, AT_ONCE - 1)))

    def _tell(self, lines: Iterable[Line]) -> Iterator[tuple[Line, Told | None]]:
        kinds, width = self._kinds, self._width
        typed_in, answers_in, said_by = kinds.typed, kinds.answers, kinds.said
        known, number, era = kinds.known, kinds.days.number, kinds.days.era
        for line in lines:
            _, raw, doubts, _, _ = line
            if doubts or len(raw) != width:
                yield line, None
                continue
            cells = raw if isinstance(raw, list) else [text(cell) for cell in raw]
            typed = typed_in(cells)
            try:
                numbers = [*map(number, typed)]
                kind = known[said_by[answers_in(cells)], *map(era, numbers)]
            except KeyError:
                kind, numbers = kinds.meet(line, cells)
            if kind is None or not all(map(le, kind.earlier(typed), kind.later(typed))):
                yield line, None
            else:
                yield line, self._told(line, cells, kind, numbers)

    def _told(self, line: Line, cells: list[str], kind: Kind, days: list[int]) -> Told | None:
        ref, extras = cells[self._ref], self._carried(line.cells)
        plain = ref.isascii() and ref.isalnum()
        if (extras or not plain) and not is_written(ref, extras):
            return None
        said = self._said(line.number, kind, days, ref)
        try:
            rows, count = kind.text(days, line)
        except (OtherwiseError, InputError):  # the plain way tells what is wrong
            return None
        if not count:
            return (), 0, bool(said)
        end = self._form.end(said, extras).encode() if said or extras else self._end
        begun = self._start.replace(_REF, ref) if plain else self._form.start(ref)
        start = begun.encode()
        return (start, rows.replace(BETWEEN, end + start), end), count, bool(said)

    def named(self, line: Line) -> tuple[str, tuple[Cell, ...]]:
        """Return the reference of a row that was told, and its cells that are carried through."""
        return text(line.cells[self._ref]), self._carried(line.cells)

    def _said(self, number: int, kind: Kind, numbers: list[int], ref: str) -> str:
        repeat = self._seen.repeat(ref, number)
        closed = self._kinds.days.weekends[numbers[self._notified]] if self._notified >= 0 else ""
        if not (repeat or closed or kind.doubtful):
            return ""
        return JOINT.join(filter(None, (*kind.first_doubts, closed, *kind.last_doubts, repeat)))

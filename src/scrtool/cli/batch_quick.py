"""The quick way through a register: rows of a kind met before are looked up and put together.

What it does not know it leaves to the plain way: a row with a mistake, a time of day, a month,
a limit beyond the calendars.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from scrtool import rules
from scrtool.cli.batch_cells import getter, is_written
from scrtool.cli.batch_days import in_order
from scrtool.cli.batch_kinds import Kinds
from scrtool.errors import InputError
from scrtool.facts import Event
from scrtool.intake.register import columns
from scrtool.register.plan.basis import OtherwiseError
from scrtool.register.rows import JOINT
from scrtool.register.source import text

if TYPE_CHECKING:
    from collections.abc import Callable

    from scrtool.cli.batch_kinds import Kind, Wanted
    from scrtool.intake.register.cases import Reader
    from scrtool.intake.register.sheet import Line
    from scrtool.model import Regime
    from scrtool.register.plan.frames import Frame
    from scrtool.register.plan.layouts import Around
    from scrtool.register.quality import Seen
    from scrtool.register.source import Cell
    from scrtool.render.register.row_text import RowText

    # The rows of one case as text, how many they are, and whether something is doubtful.
    Told = tuple[str, int, bool]


class Quick:
    """Answers a row from what was worked out for others."""

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
        events = [event for event in Event if event in found.places]
        places = {event: place for place, event in enumerate(events)}
        self._kinds = Kinds(wanted, reader, form, places, regimes)
        self.statuses = self._kinds.statuses
        self._form, self._seen = form, seen
        told = [name for name in found.places if name not in (*Event, *columns.PLACES, "ref")]
        answers = [found.places[name] for name in told]
        answers += [found.children] if found.children is not None else []
        self._answers = getter(answers)
        self._days = getter([found.places[event] for event in events])
        self._carried = getter([place for _, place in found.carried])
        self._ref = found.places[columns.REF]
        self._width = found.width
        self._notified = places.get(Event.NOTIFIED, -1)
        self._end = "" if found.carried else form.end("", ())

    def told(self, line: Line) -> Told | None:
        """Return the rows of one case as text, or None to leave it to the plain way."""
        number, raw, doubts, problem, _ = line
        if problem or doubts or len(raw) != self._width:
            return None
        cells = raw if isinstance(raw, list) else [text(cell) for cell in raw]
        days, ref, extras = self._days(cells), cells[self._ref], self._carried(raw)
        numbers = self._kinds.numbers(days)
        if numbers is None or not is_written(ref, extras):
            return None
        kind = self._kinds.of(line, self._answers(cells), days, numbers)
        if kind is None:
            return None
        frames, orders, _, _, _ = kind
        if not in_order(days, orders):
            return None
        said = self._said(number, kind, numbers, ref)
        end = self._form.end(said, extras) if said or extras else self._end
        start = self._form.start(ref)
        try:
            put, rows = self._put(frames, numbers, (start, end + start, end), line)
        except (OtherwiseError, InputError):  # the plain way tells what is wrong
            return None
        return put, rows, bool(said)

    def named(self, line: Line) -> tuple[str, tuple[Cell, ...]]:
        """Return the reference of a row that was told, and its cells that are carried through."""
        return text(line.cells[self._ref]), self._carried(line.cells)

    @staticmethod
    def _put(
        frames: tuple[Frame, ...], numbers: list[int], around: Around, line: Line
    ) -> tuple[str, int]:
        if len(frames) == 1:
            return frames[0].text(numbers, around, line)
        told = [frame.text(numbers, around, line) for frame in frames]
        return "".join([put for put, _ in told]), sum([rows for _, rows in told])

    def _said(self, number: int, kind: Kind, numbers: list[int], ref: str) -> str:
        repeat = self._seen.repeat(ref, number)
        closed = self._kinds.days.weekend(numbers[self._notified]) if self._notified >= 0 else ""
        if not (repeat or closed or kind.doubtful):
            return ""
        return JOINT.join(filter(None, (*kind.first_doubts, closed, *kind.last_doubts, repeat)))

"""A kind of case: the same answers, and the same events given. Its rows are put together by day."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from scrtool.facts import Event
from scrtool.register.plan.basis import Basis
from scrtool.register.plan.layouts import Counted, Layouts, Rows
from scrtool.register.plan.limits import Limit
from scrtool.register.plan.patterns import Patterns
from scrtool.register.plan.slots import ALONE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from scrtool.register.plan.halves import Half
    from scrtool.register.plan.layouts import Alone, Layout
    from scrtool.register.plan.met_days import Numbers, Places
    from scrtool.register.plan.slots import Prefix, Run, Slot, Written

    Texts = Sequence[str]

LAYOUTS_KEPT = 500  # a table that is full begins again, so memory stays what it is
ODD = object()  # marks a layout for a case that does not say what its like did


class Row(NamedTuple):
    """The row of one duty in a kind of case; ``done`` is the place of its recorded day, or -1."""

    slot: Slot
    done: int


class Limits:
    """Every limit of one body of rules, as they are met."""

    def __init__(self, run: Run, places: Places) -> None:
        """Begin.

        Args:
            run: How rows are written, and which are wanted.
            places: The place of the column of each event.
        """
        self.run = run
        self.places = places
        self.layouts = Layouts(run, places)
        self._patterns = Patterns(run, places.met)
        self._alike: dict[object, int] = {}
        self._bases: dict[object, Basis] = {}
        self._numbers: dict[object, int] = {}

    def of(self, row: Row, half: Half, eras: Texts) -> Limit:
        """Return the limit of a row, one for all that are counted alike under these editions."""
        writing = row.slot.writing
        counts = self._alike.setdefault(writing.alike(half), len(self._alike))
        key = (counts, writing.eras(eras))
        basis = self._bases.get(key)
        if basis is None:
            basis = Basis(writing, half, self.places, self._patterns, self._numbers)
            self._bases[key] = basis
        return Limit(basis, row.done)


class Frame:
    """Every case with the same answers and the same events given."""

    def __init__(self, rows: tuple[Row, ...], limits: Limits) -> None:
        self._rows = rows
        self._limits = limits
        self._run = limits.run
        self._eras = limits.places.met.eras
        turning = {event for row in rows for event in row.slot.writing.parts.days}
        self._turning = [limits.places.of[event] for event in Event if event in turning]
        self._layouts: dict[object, Layout] = {}

    def layout(self, days: Numbers, line: object) -> Layout:
        """Return how the rows of a case are laid out.

        Args:
            days: The number of each, by the place of the column; 0 where none is given.
            line: The row of the register, for what was not met before.

        Raises:
            OtherwiseError: the case has to be worked out by itself.
            InputError: a limit lies beyond the calendars.
        """
        key = self._key(days)
        return self._layouts.get(key) or self._new_layout(key, days, line)

    def odd(self, days: Numbers, line: object) -> Layout:
        """Return the same where a limit that starts a clock falls in another stretch of the law."""
        key = self._key(days), ODD
        return self._layouts.get(key) or self._new_layout(key, days, line)

    def _key(self, days: Numbers) -> tuple[object, ...]:
        return tuple([self._eras[days[place]] for place in self._turning])

    def _new_layout(self, key: tuple[object, ...], days: Numbers, line: object) -> Layout:
        """Lay out a case. Where it is odd, what is projected is worked out by itself."""
        if len(self._layouts) >= LAYOUTS_KEPT:
            self._layouts.clear()
        rows, on = Rows({}, [], {}), self._limits.places.dated(days)
        eras, facts = [self._eras[day] for day in days], partial(self._run.facts, line)
        for place, row in enumerate(self._rows):
            parts, half = row.slot.writing.parts, row.slot.writing.sample(eras, on)
            alone = parts.by_fact or (ODD in key and parts.projected)
            prefix = ALONE if alone else row.slot.prefix(half, facts)
            self._lay(rows, place, half, prefix, eras)
        found = self._layouts[key] = self._limits.layouts.of(rows)
        return found

    def _lay(self, rows: Rows, place: int, half: Half, prefix: Prefix, eras: Texts) -> None:
        """Put a row among *rows* where it belongs under the editions of *half*."""
        row = self._rows[place]
        writing = row.slot.writing
        if prefix.alone:
            rows.alone[place] = _by_itself(row, self._run, self._limits.places)
        elif prefix.instead and row.done >= 0:
            rows.alone[place] = _standing(prefix.instead, row.done, self._run, self._limits.places)
        elif prefix.instead:
            rows.whole[place] = self._run.same(prefix.instead.text(self._run, None))
        elif writing.parts.counted or row.done >= 0:
            limit = self._limits.of(row, half, eras)
            rows.counted.append(Counted(place, prefix.text, writing, half.chain, limit))
        else:
            whole = writing.written(half, prefix.text)
            rows.whole[place] = self._run.same(whole.text(self._run, None))


def _by_itself(row: Row, run: Run, places: Places) -> Alone:
    """Return what gives a row that turns on the days and the answers together."""
    slot, done = row
    met = places.met

    def text(days: Numbers, line: object) -> str:
        fallen = slot.writing.eras([met.eras[day] for day in days])
        key = slot.writing.on(days), fallen
        written = slot.alone(key, partial(run.facts, line))
        return written.text(run, met.dates[days[done]] if done >= 0 else None)

    return text


def _standing(written: Written, done: int, run: Run, places: Places) -> Alone:
    """Return what gives the row of a duty that does not apply and is recorded as done."""

    def text(days: Numbers, line: object) -> str:  # noqa: ARG001  the day it was done alone counts
        return written.text(run, places.met.dates[days[done]])

    return text

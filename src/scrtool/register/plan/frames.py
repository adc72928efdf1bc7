"""A kind of case: the same answers, and the same events given. Its rows are put together by day."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from scrtool.facts import Event
from scrtool.register.plan.basis import Basis, OtherwiseError
from scrtool.register.plan.layouts import BETWEEN, END, START, Counted, Layouts, Rows, as_read
from scrtool.register.plan.limits import Done, Open, Two
from scrtool.register.plan.slots import ALONE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from scrtool.register.plan.halves import Half
    from scrtool.register.plan.layouts import Alone, Around, Layout
    from scrtool.register.plan.limits import Limit
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
        self.layouts = Layouts(run.same)
        self._alike: dict[object, int] = {}
        self._bases: dict[object, Basis] = {}
        self._limits: dict[object, Limit] = {}
        self._numbers: dict[object, int] = {}

    def of(self, row: Row, half: Half, eras: Texts) -> Limit:
        """Return the limit of a row, one for all that are counted alike under these editions."""
        writing = row.slot.writing
        counts = self._alike.setdefault(writing.alike(half), len(self._alike))
        key = (counts, writing.eras(eras))
        basis = self._bases.get(key)
        if basis is None:
            basis = self._bases[key] = Basis(writing, half, self.places, self._numbers)
        return self._limits.get((key, row.done)) or self._new(key, basis, row.done)

    def _new(self, key: object, basis: Basis, done: int) -> Limit:
        one = Done(basis, done) if done >= 0 else Open(basis, self.places.met)
        found = self._limits[key, done] = Two(basis, done) if basis.two else one
        return found


class Frame:
    """Every case with the same answers and the same events given."""

    def __init__(self, rows: tuple[Row, ...], limits: Limits) -> None:
        self._rows = rows
        self._limits = limits
        self._run = limits.run
        self._everything = limits.run.everything
        self._eras = limits.places.met.eras
        turning = {event for row in rows for event in row.slot.writing.parts.days}
        self._turning = [limits.places.of[event] for event in Event if event in turning]
        self._layouts: dict[object, Layout] = {}

    def text(self, days: Numbers, around: Around, line: object) -> tuple[str, int]:
        """Return the rows of one case in the order of the rule book, and how many they are.

        Args:
            days: The number of each, by the place of the column; 0 where none is given.
            around: What stands before, between and after the rows.
            line: The row of the register, for what was not met before.

        Raises:
            OtherwiseError: the case has to be worked out by itself.
            InputError: a limit lies beyond the calendars.
        """
        eras = self._eras
        key = tuple([eras[days[place]] for place in self._turning])
        layout = self._layouts.get(key) or self._new_layout(key, days, line)
        try:
            return self._put(layout, days, around, line)
        except OtherwiseError:  # a limit that starts a clock falls in another stretch of the law
            odd = self._layouts.get((key, ODD)) or self._new_layout((key, ODD), days, line)
            return self._put(odd, days, around, line)

    def _put(self, layout: Layout, days: Numbers, around: Around, line: object) -> tuple[str, int]:
        fixed, by_day, others, alone, order, rows = layout
        found = [*around, *fixed]
        for place, texts, marks, group in by_day:
            at = days[place]
            text, mark = texts[at], marks[at]
            if text is None:
                text, mark = group.said(days)
            found.append(text)
            found += group.tails.get(mark) or group.ends(mark, self._limits.places.dated(days))
        for group in others:
            text, mark = group.said(days)
            found.append(text)
            found += group.tails.get(mark) or group.ends(mark, self._limits.places.dated(days))
        if alone:
            found += [one(days, line) for one in alone]
        if self._everything:
            return "".join(order(found)), len(rows)
        return _wanted(found, layout)

    def _new_layout(self, key: tuple[object, ...], days: Numbers, line: object) -> Layout:
        """Lay out a case. Where it is odd, what is projected is worked out by itself."""
        if len(self._layouts) >= LAYOUTS_KEPT:
            self._layouts.clear()
        rows, on = Rows({}, [], {}), self._limits.places.dated(days)
        eras, facts = [self._eras[day] for day in days], partial(self._run.facts, line)
        for place, row in enumerate(self._rows):
            parts, half = row.slot.writing.parts, row.slot.writing.sample(eras, on)
            prefix = row.slot.prefix(half, facts)
            if parts.by_fact or (ODD in key and parts.projected):
                prefix = ALONE
            self._lay(rows, place, half, prefix, eras)
        found = self._layouts[key] = self._limits.layouts.of(rows)
        return found

    def _lay(self, rows: Rows, place: int, half: Half, prefix: Prefix, eras: Texts) -> None:
        """Put a row among *rows* where it belongs under the editions of *half*."""
        row = self._rows[place]
        writing = row.slot.writing
        if prefix.alone:
            rows.alone[place] = _by_itself(row, self._run, self._eras)
        elif prefix.instead and row.done >= 0:
            rows.alone[place] = _standing(prefix.instead, row.done, self._run)
        elif prefix.instead:
            rows.whole[place] = prefix.instead.text(self._run, 0)
        elif writing.parts.counted or row.done >= 0:
            limit = self._limits.of(row, half, eras)
            rows.counted.append(Counted(place, prefix.text, writing, half.chain, limit))
        else:
            rows.whole[place] = writing.written(half, prefix.text).text(self._run, 0)


def _by_itself(row: Row, run: Run, eras: Texts) -> Alone:
    """Return what gives a row that turns on the days and the answers together."""
    slot, done = row

    def text(days: Numbers, line: object) -> str:
        fallen = slot.writing.eras([eras[day] for day in days])
        key = slot.writing.on(days), fallen
        written = slot.alone(key, partial(run.facts, line))
        return written.text(run, days[done] if done >= 0 else 0)

    return text


def _standing(written: Written, done: int, run: Run) -> Alone:
    """Return what gives the row of a duty that does not apply and is recorded as done."""

    def text(days: Numbers, line: object) -> str:  # noqa: ARG001  the day it was done alone counts
        return written.text(run, days[done])

    return text


def _wanted(found: list[str], layout: Layout) -> tuple[str, int]:
    """Return the rows that are wanted."""
    rows = ["".join([found[at] for at in as_read(row)]) for row in layout.rows if found[row[0]]]
    text = found[START] + found[BETWEEN].join(rows) + found[END] if rows else ""
    return text, len(rows)

"""What the days say of a limit, worked out day by day and kept in tables by the day's number.

Shared by every duty that is counted alike, in every case where the same is given. Where a day
not met before falls under other editions than the limit was laid out for, ``OtherwiseError``.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from scrtool.register.plan.lookups import taking
from scrtool.register.plan.met_days import OtherwiseError, Table
from scrtool.register.plan.patterns import NEVER

if TYPE_CHECKING:
    from scrtool.register.plan.halves import Half
    from scrtool.register.plan.met_days import Numbers, Places
    from scrtool.register.plan.patterns import Entry, Patterns
    from scrtool.register.plan.slots import Writing

    Beside = tuple[int, int]  # marks of the other of two days, and how far its readings end

MOST = 1 << 8  # more marks than there are; those of the other of two days are multiples of it
KEPT = 50_000  # a table that is full begins again, so memory stays what it is


class Basis:
    """A limit worked out day by day, for all that are counted alike under the same editions.

    Where it rests on one day, that at ``place``, what is known of each stands in ``entries``;
    where on one and another, that at ``other``, in ``besides`` too. ``first`` is the place of the
    first of several.
    """

    def __init__(
        self,
        writing: Writing,
        half: Half,
        places: Places,
        patterns: Patterns,
        numbers: dict[object, int],
    ) -> None:
        """Begin.

        Args:
            writing: One of the duties that are counted alike.
            half: What follows for it from the days of one case.
            places: The place of the column of each event, and the days that stand there.
            patterns: Keeps the patterns.
            numbers: Gives marks their numbers, the same for every limit.
        """
        run = writing.run
        self.two = half.two if run.apart else None
        starts = (self.two.headline,) if self.two else writing.parts.counted
        at = tuple(places.of[event] for event in starts)
        self._on = taking(at)
        self.first = at[0] if at else 0
        self.place = at[0] if len(at) == 1 else -1
        self.other = places.of[self.two.other] if self.two else -1
        self._parts, self._chain = writing.parts, half.chain
        self._places, self._patterns, self._numbers = places, patterns, numbers
        self.entries: Table[Entry] = Table(places.met if self.place >= 0 else None)
        self.besides: Table[Beside] = Table(places.met if self.two else None)
        self._several: dict[object, Entry] = {}

    def several(self, days: Numbers) -> Entry:
        """Return what several days together say of a limit, told from the first of them.

        Raises:
            OtherwiseError: they fall under other editions.
            InputError: the limit lies beyond the calendars.
        """
        found = self._several.get(self._on(days))
        if found is None:
            if len(self._several) >= KEPT:
                self._several.clear()
            first = self._places.met.indexes[days[self.first]]
            found = self._several[self._on(days)] = self._entry(self._half(days), first)
        return found

    def met(self, days: Numbers) -> Entry:
        """Work out a day that was not met before, and keep what it says.

        Raises:
            OtherwiseError: it falls under other editions.
            InputError: the limit lies beyond the calendars.
        """
        return self._keep(self._half(days), days)

    def met_both(self, days: Numbers) -> tuple[Entry, Beside]:
        """Work out two days of which one was not met before, and keep what each says.

        Raises:
            OtherwiseError: they fall under other editions, or it is not a limit of two days.
            InputError: the limit lies beyond the calendars.
        """
        half, at, met = self._half(days), days[self.other], self._places.met
        if half.two is None:
            raise OtherwiseError
        due, far = half.two.other_due, NEVER
        if due:
            far = met.index(date.fromisoformat(due)) - met.indexes[at]
        found = self._number(half.two.other_marks) * MOST, far
        return self._keep(half, days), self.besides.keep(at, found, found)

    def _keep(self, half: Half, days: Numbers) -> Entry:
        at = days[self.place]
        found = self._entry(half, self._places.met.indexes[at])
        return self.entries.keep(at, found, id(found))

    def _half(self, days: Numbers) -> Half:
        found = self._parts.half_on(self._places.dated(days))
        if found.chain != self._chain or bool(self.two) > bool(found.two):
            raise OtherwiseError
        return found

    def _entry(self, half: Half, day: int) -> Entry:
        two = half.two if self.two else None
        marks = self._number(two.marks if two else half.marks)
        return self._patterns.entry(half, marks, day, two=bool(two))

    def _number(self, marks: object) -> int:
        found = self._numbers.setdefault(marks, len(self._numbers))
        if found >= MOST:
            raise OtherwiseError
        return found

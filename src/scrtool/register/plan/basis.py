"""What the days say of a limit, worked out day by day and kept in tables by the day's number.

Shared by every duty that is counted alike, in every case where the same is given. Where a day
not met before falls under other editions than the limit was laid out for, ``OtherwiseError``.
"""

from __future__ import annotations

from array import array
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from scrtool.register.plan.lookups import getter
from scrtool.register.plan.slots import DAYS, DONE, SAFE

if TYPE_CHECKING:
    from scrtool.register.plan.halves import Half
    from scrtool.register.plan.met_days import Numbers, Places
    from scrtool.register.plan.recorded import Judge
    from scrtool.register.plan.slots import Writing

MOST = 1 << 8  # more marks than there are; those of the other of two days are multiples of it
NEVER = date.max.toordinal()  # of a reading that comes to no date
KEPT = 50_000  # a table that is full begins again, so memory stays what it is


class OtherwiseError(Exception):
    """Some days do not say what was laid out: the case has to be worked out by itself."""


class First(NamedTuple):
    """What the days say of a limit; of a limit of two days, the headline's.

    ``head`` are the cells up to the safe date; of a limit of two days they end before it, and
    ``soonest`` is the due date where a safe date is known, else 0, by its place among all days.
    ``opened`` are the cells from ``done`` on while nothing is recorded, empty where the rows are
    not wanted; ``judge`` is for a day that is.
    """

    head: str
    opened: str
    judge: Judge
    marks: int
    soonest: int
    status: str


class Basis:
    """A limit worked out day by day, for all that are counted alike under the same editions.

    Where it rests on one day, or on one and another, what is known of each day stands in
    tables by its number, as ``First`` has it: little is then looked at for a case.
    """

    def __init__(
        self, writing: Writing, half: Half, places: Places, numbers: dict[object, int]
    ) -> None:
        """Begin.

        Args:
            writing: One of the duties that are counted alike.
            half: What follows for it from the days of one case.
            places: The place of the column of each event, and the days that stand there.
            numbers: Gives marks their numbers, the same for every limit.
        """
        self.run = writing.run
        self.two = half.two if self.run.apart else None
        starts = (self.two.headline,) if self.two else writing.parts.counted
        at = [places.of[event] for event in starts]
        self._on = getter(at)
        self.place = at[0] if len(at) == 1 else -1
        self.other = places.of[self.two.other] if self.two else -1
        self._parts, self._chain = writing.parts, half.chain
        self._places, self._numbers = places, numbers
        self.judge = self.run.judge(half)
        met = places.met
        self.heads, self.opened, self.statuses = met.texts(), met.texts(), met.texts()
        self.ends, self.working, self.marks = met.numbers(), met.numbers(), met.numbers()
        self.soonest, self.other_ends, self.other_marks = (
            met.numbers() if self.two else array("i") for _ in range(3)
        )
        self._several: dict[object, First] = {}

    def first(self, days: Numbers) -> First:
        """Return what the days say of a limit of one day, or of several together; and keep it.

        Raises:
            OtherwiseError: they fall under other editions.
            InputError: the limit lies beyond the calendars.
        """
        if self.place >= 0:
            return self._known(days[self.place]) or self.met(days)
        found = self._several.get(self._on(days))
        if found is None:
            if len(self._several) >= KEPT:
                self._several.clear()
            found = self._several[self._on(days)] = self._of(self._half(days))
        return found

    def _known(self, at: int) -> First | None:
        head, opened, status = self.heads[at], self.opened[at], self.statuses[at]
        if head is None or opened is None or status is None:
            return None
        judge = self.judge._replace(end=self.ends[at], working=self.working[at])
        return First(head, opened, judge, self.marks[at], 0, status)

    def met(self, days: Numbers) -> First:
        """Work out days of which one was not met before, and keep what each says.

        Raises:
            OtherwiseError: they fall under other editions, or it is not a limit of two days.
            InputError: the limit lies beyond the calendars.
        """
        half = self._half(days)
        at, found = days[self.place], self._of(half)
        self.heads[at], self.opened[at], self.statuses[at] = found.head, found.opened, found.status
        self.ends[at], self.working[at] = found.judge.end, found.judge.working
        self.marks[at] = found.marks
        if self.two and half.two:
            ends = half.two.other_due
            self.soonest[at] = found.soonest
            self.other_ends[days[self.other]] = _ordinal(ends) if ends else NEVER
            self.other_marks[days[self.other]] = self._number(half.two.other_marks) * MOST
        return found

    def _half(self, days: Numbers) -> Half:
        found = self._parts.half_on(self._places.dated(days))
        if found.chain != self._chain or bool(self.two) > bool(found.two):
            raise OtherwiseError
        return found

    def _of(self, half: Half) -> First:
        run, row, judge = self.run, half.row, self.run.judge(half)
        if judge[2:] != self.judge[2:]:
            raise OtherwiseError
        return First(
            head=run.encode(DAYS, row[DAYS : SAFE if self.two else DONE]),
            opened=run.same(run.opened(row)),
            judge=judge,
            marks=self._number(half.two.marks if self.two and half.two else half.marks),
            soonest=_ordinal(row.due) if row.safe and row.due else 0,
            status=row.status,
        )

    def _number(self, marks: object) -> int:
        found = self._numbers.setdefault(marks, len(self._numbers))
        if found >= MOST:
            raise OtherwiseError
        return found


def _ordinal(day: str) -> int:
    return date.fromisoformat(day).toordinal()

"""What the days say of a limit, kept by day: the cells from ``runs_from`` to ``working_days_late``.

Shared by every duty that is counted alike, in every case where the same is given. Where a day
not met before falls under other editions than the limit was laid out for, ``OtherwiseError``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Protocol

from scrtool.register.plan.lookups import getter
from scrtool.register.plan.met_days import put, table_by
from scrtool.register.plan.slots import DAYS, DONE, SAFE

if TYPE_CHECKING:
    from scrtool.register.plan.halves import Half
    from scrtool.register.plan.met_days import Numbers, Places
    from scrtool.register.plan.recorded import Judge
    from scrtool.register.plan.slots import Writing

    Said = tuple[str, int]

MOST = 1 << 10  # more marks than there are; those of the other of two days are multiples of it


class OtherwiseError(Exception):
    """Some days do not say what was laid out: the case has to be worked out by itself."""


class First(NamedTuple):
    """What one day says of a limit; of a limit of two days, the headline's.

    The first four are cells as text, each the same object wherever it is the same: what is
    looked at for case after case is then little. ``soonest`` is the due date where a safe date
    is known, else empty. ``opened`` are the cells from ``done`` on while nothing is recorded,
    empty where the rows are not wanted; ``judge`` is for a day that is.
    """

    runs_from: str
    trigger: str
    due: str
    safe: str
    opened: str
    marks: int
    judge: Judge
    soonest: str
    status: str


class Basis:
    """A limit worked out day by day, for all that are counted alike under the same editions."""

    def __init__(
        self, writing: Writing, half: Half, places: Places, numbers: dict[object, int]
    ) -> None:
        """Begin.

        Args:
            writing: One of the duties that are counted alike.
            half: What follows for it from the days of one case.
            places: The place of the column of each event.
            numbers: Gives marks their numbers, the same for every limit.
        """
        self.run = writing.run
        self.two = half.two if self.run.apart else None
        self.on = getter([places.of[self.two.headline]]) if self.two else writing.on
        self.other = getter([places.of[self.two.other]]) if self.two else writing.on
        self._parts, self._chain = writing.parts, half.chain
        self._places, self._numbers = places, numbers
        self._firsts = table_by(1 if self.two else len(writing.parts.counted))
        self._others = table_by(1)

    def first(self, days: Numbers) -> First:
        """Return what the days say of the limit, or of one of two days what the headline's says.

        Raises:
            OtherwiseError: they fall under other editions, or it is not a limit of two days.
            InputError: the limit lies beyond the calendars.
        """
        try:
            found: First | None = self._firsts[self.on(days)]
        except LookupError:
            found = None
        return found or self._met(days)[0]

    def others(self, days: Numbers) -> Said:
        """Return when the other readings of a limit of two days end, and their marks.

        Raises:
            OtherwiseError: they fall under other editions, or it is not a limit of two days.
            InputError: the limit lies beyond the calendars.
        """
        try:
            found: Said | None = self._others[self.other(days)]
        except LookupError:
            found = None
        return found or self._met(days)[1]

    def _met(self, days: Numbers) -> tuple[First, Said]:
        """Work out days not met before, and keep what each says."""
        half = self._parts.half_on(self._places.dated(days))
        two = half.two
        if half.chain != self._chain or (self.two and two is None):
            raise OtherwiseError
        found = self._first(half)
        put(self._firsts, self.on(days), found)
        more = ("", 0)
        if self.two and two:
            more = two.other_due, self._number(two.other_marks) * MOST
            put(self._others, self.other(days), more)
        return found, more

    def _first(self, half: Half) -> First:
        run, row = self.run, half.row
        runs_from, trigger, due, safe = (
            run.same(run.encode(DAYS + at, (cell,))) for at, cell in enumerate(row[DAYS:DONE])
        )
        return First(
            runs_from=runs_from,
            trigger=trigger,
            due=due,
            safe=safe,
            opened=run.same(run.opened(row)),
            marks=self._number(half.two.marks if self.two and half.two else half.marks),
            judge=run.judge(half),
            soonest=run.same(row.safe and row.due),
            status=row.status,
        )

    def _number(self, marks: object) -> int:
        found = self._numbers.setdefault(marks, len(self._numbers))
        if found >= MOST:
            raise OtherwiseError
        return found


class Limit(Protocol):
    """What the days of a case say of a limit."""

    def said(self, days: Numbers) -> Said:
        """Return the cells, empty where the rows are not wanted, and the number of the marks.

        Args:
            days: The number of each, by the place of the column.

        Raises:
            OtherwiseError: they fall under other editions than those laid out.
            InputError: the limit lies beyond the calendars.
        """


class Open:
    """A limit of one day, of a step that is not recorded as done."""

    def __init__(self, basis: Basis) -> None:
        self._first = basis.first
        self._met = basis.run.statuses.add

    def said(self, days: Numbers) -> Said:
        """Return the cells and the number of the marks."""
        runs_from, trigger, due, safe, opened, marks, _, _, status = self._first(days)
        self._met(status)
        return opened and f"{runs_from}{trigger}{due}{safe}{opened}", marks


class Done:
    """A limit of one day, of a step that is recorded as done."""

    def __init__(self, basis: Basis, done: int) -> None:
        self._first = basis.first
        self._judged = basis.run.recorded.text
        self._done = done

    def said(self, days: Numbers) -> Said:
        """Return the cells and the number of the marks."""
        runs_from, trigger, due, safe, _, marks, judge, _, _ = self._first(days)
        judged = self._judged(judge, days[self._done])
        return judged and f"{runs_from}{trigger}{due}{safe}{judged}", marks


class Two:
    """A limit of two days, put together: of the headline's, and of that of other readings."""

    def __init__(self, basis: Basis, done: int) -> None:
        self._run = basis.run
        self._first, self._others = basis.first, basis.others
        self._done = done
        self._safes: dict[str, str] = {}

    def said(self, days: Numbers) -> Said:
        """Return the cells and the number of the marks."""
        runs_from, trigger, due, _, opened, marks, judge, soonest, status = self._first(days)
        end, more = self._others(days)
        if end and soonest and end < soonest:
            soonest = end
        safe = self._safes.get(soonest) or self._safe(soonest)
        if self._done >= 0:
            opened = self._run.recorded.text(judge, days[self._done])
        else:
            self._run.statuses.add(status)
        return opened and f"{runs_from}{trigger}{due}{safe}{opened}", marks + more

    def _safe(self, day: str) -> str:
        found = self._safes[day] = self._run.same(self._run.encode(SAFE, (day,)))
        return found

"""What the days of a case say of a limit: the cells from ``runs_from`` to ``working_days_late``.

Open, recorded as done, or put together from two days; each from what its ``Basis`` keeps.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Protocol

from scrtool.register.plan.slots import SAFE

if TYPE_CHECKING:
    from collections.abc import Callable

    from scrtool.register.plan.basis import Basis
    from scrtool.register.plan.met_days import MetDays, Numbers

    Said = tuple[str, int]


class Limit(Protocol):
    """What the days of a case say of a limit. ``by_day`` says that a table has it all."""

    by_day: bool

    @property
    def said(self) -> Callable[[Numbers], Said]:
        """Return the cells, empty where the rows are not wanted, and the number of the marks.

        Given the number of each day, by the place of its column.

        Raises:
            OtherwiseError: they fall under other editions than those laid out.
            InputError: the limit lies beyond the calendars.
        """


class Open:
    """A limit of a step that is not recorded as done: of one day, or several together.

    Of one day, that at ``place``, what is known stands in ``texts`` and ``marks``.
    """

    def __init__(self, basis: Basis, met: MetDays) -> None:
        self.place, self.by_day = basis.place, basis.place >= 0
        self.texts, self.marks = met.texts(), basis.marks
        self._basis = basis

    def said(self, days: Numbers) -> Said:
        """Return the cells and the number of the marks."""
        first = self._basis.first(days)
        self._basis.run.statuses.add(first.status)
        text = first.opened and first.head + first.opened
        if self.by_day:
            self.texts[days[self.place]] = text
        return text, first.marks


class Done:
    """A limit of a step that is recorded as done: of one day, or several together."""

    by_day = False

    def __init__(self, basis: Basis, done: int) -> None:
        self.said = self._of_one if basis.place >= 0 else self._of_several
        self._basis, self._place, self._done = basis, basis.place, done
        self._judged = basis.run.recorded.judged

    def _of_one(self, days: Numbers) -> Said:
        at, basis = days[self._place], self._basis
        head = basis.heads[at]
        if head is None:
            return self._of_several(days)
        _, _, calendar, otherwise = basis.judge
        ends, working = basis.ends[at], basis.working[at]
        judged = self._judged(ends, working, calendar, otherwise, days[self._done])
        return judged and head + judged, basis.marks[at]

    def _of_several(self, days: Numbers) -> Said:
        first = self._basis.first(days)
        judged = self._judged(*first.judge, days[self._done])
        return judged and first.head + judged, first.marks


class Two:
    """A limit of two days, put together: of the headline's, and of that of other readings."""

    by_day = False

    def __init__(self, basis: Basis, done: int) -> None:
        self._basis, self._done = basis, done
        self._tables = (basis.place, basis.other, basis.heads, basis.other_ends, basis.soonest)
        self._judged = basis.run.recorded.judged
        self._safes: dict[int, str] = {}

    def said(self, days: Numbers) -> Said:
        """Return the cells and the number of the marks."""
        place, other, heads, other_ends, soonest_of = self._tables
        at, beside, basis = days[place], days[other], self._basis
        head, end, soonest = heads[at], other_ends[beside], soonest_of[at]
        if head is None or not end:
            basis.met(days)
            return self.said(days)
        soonest = min(soonest, end)
        safe = self._safes.get(soonest) or self._safe(soonest)
        if self._done >= 0:
            _, _, calendar, otherwise = basis.judge
            ends, working = basis.ends[at], basis.working[at]
            opened = self._judged(ends, working, calendar, otherwise, days[self._done])
        else:
            opened = basis.opened[at] or ""
            basis.run.statuses.add(basis.statuses[at] or "")
        return opened and f"{head}{safe}{opened}", basis.marks[at] + basis.other_marks[beside]

    def _safe(self, soonest: int) -> str:
        cell = date.fromordinal(soonest).isoformat() if soonest else ""
        found = self._safes[soonest] = self._basis.run.encode(SAFE, (cell,))
        return found

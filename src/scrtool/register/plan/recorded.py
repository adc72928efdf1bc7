"""What a row says of a duty recorded as done: the day, how it stands, how late it was.

The same for every duty, and so kept once: the first two cells by day, the last two by how late.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from scrtool.progress import Status
from scrtool.register.rows import COLUMNS

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from scrtool.calendars import Calendar

DONE, LATE = COLUMNS.index("done"), COLUMNS.index("days_late")
KEPT = 20_000  # a table that is full begins again, so memory stays what it is


class Judge(NamedTuple):
    """What a duty recorded as done is judged by. Without an ``end``, ``otherwise`` is said."""

    end: str
    on: date | None
    calendar: Calendar | None
    can_be_missed: bool
    otherwise: str


class Recorded:
    """The cells from ``done`` to ``working_days_late``, as text. Empty: the row is not wanted."""

    def __init__(
        self,
        encode: Callable[[int, Sequence[str]], str],
        wanted: Callable[[str], bool],
        statuses: set[str],
    ) -> None:
        """Begin.

        Args:
            encode: Turns cells into text, the first of which has the place given.
            wanted: Whether rows of a status are wanted.
            statuses: Is told every status that is met.
        """
        self._encode = encode
        self._wanted = wanted
        self._statuses = statuses
        self._said: dict[tuple[str, str], str] = {}
        self._late: dict[tuple[int, int], str] = {}
        self._met: dict[str, str] = {}
        self._days: dict[str, date] = {}

    def text(self, judge: Judge, done: str) -> str:
        """Return the cells for a duty done on the day written as *done*."""
        if judge.on is None or judge.calendar is None:
            return self._whole(judge.otherwise, done)
        if done <= judge.end:
            return self._met.get(done) or self._in_time(done)
        if not judge.can_be_missed:
            return self._whole(Status.UNDETERMINED, done)
        first = self._first(Status.MISSED, done)
        on = self._days.get(done) or self._day(done)
        return first and first + self._last(
            (on - judge.on).days, judge.calendar.count(judge.on, on)
        )

    def _in_time(self, done: str) -> str:
        if len(self._met) >= KEPT:
            self._met.clear()
        found = self._met[done] = self._whole(Status.MET, done)
        return found

    def _day(self, done: str) -> date:
        if len(self._days) >= KEPT:
            self._days.clear()
        found = self._days[done] = date.fromisoformat(done)
        return found

    def _whole(self, status: str, done: str) -> str:
        first = self._first(status, done)
        return first and first + self._last(0, 0)

    def _first(self, status: str, done: str) -> str:
        found = self._said.get((status, done))
        if found is None:
            if len(self._said) >= KEPT:
                self._said.clear()
            self._statuses.add(status)
            found = self._encode(DONE, (done, str(status))) if self._wanted(status) else ""
            self._said[status, done] = found
        return found

    def _last(self, days: int, working: int) -> str:
        found = self._late.get((days, working))
        if found is None:
            cells = (str(days), str(working)) if days else ("", "")
            found = self._late[days, working] = self._encode(LATE, cells)
        return found

"""What a row says of a duty recorded as done: the day, how it stands, how late it was.

The same for every duty, and so kept once: the first two cells by day, the last two by how late.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from scrtool.calendars import FIRST_DAY
from scrtool.progress import Status
from scrtool.register.rows import COLUMNS

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from scrtool.calendars import Calendar

    Count = tuple[int, int]

DONE, LATE = COLUMNS.index("done"), COLUMNS.index("days_late")


class Judge(NamedTuple):
    """What a duty recorded as done is judged by. Without a ``calendar``, ``otherwise`` is said.

    ``end`` is the last day in time, and ``at`` where it stands among all days, and among
    working days.
    """

    end: str
    at: Count
    calendar: Calendar | None
    otherwise: str


class Recorded:
    """The cells from ``done`` to ``working_days_late``, as text. Empty: the row is not wanted.

    Every table is by day, or by how many days: they end where the calendars do.
    """

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
        self._met: dict[str, str] = {}
        self._missed: dict[str, str] = {}
        self._late: dict[Count, str] = {}
        self._counts: dict[Calendar, dict[str, Count]] = {}

    def judge(
        self, end: date | None, calendar: Calendar | None, otherwise: str, *, can_be_missed: bool
    ) -> Judge:
        """Return what to judge by.

        Args:
            end: London calendar day, the last one in time; None where there is no limit.
            calendar: Counts how late, in working days.
            otherwise: What is said where there is no limit.
            can_be_missed: Whether a day past the limit is late; if not, it is not known.
        """
        if end is None or calendar is None:
            return Judge("", (0, 0), None, otherwise)
        if not can_be_missed:
            return Judge(end.isoformat(), (0, 0), None, Status.UNDETERMINED)
        return Judge(end.isoformat(), self._count(end.isoformat(), calendar), calendar, "")

    def text(self, judge: Judge, done: str) -> str:
        """Return the cells for a duty done on the day written as *done*.

        Raises:
            InputError: it is a day beyond the calendars.
        """
        if done <= judge.end:
            return self._met.get(done) or self._in_time(done)
        if judge.calendar is None:
            return self._whole(judge.otherwise, done)
        days, working = self._counts[judge.calendar].get(done) or self._count(done, judge.calendar)
        late = days - judge.at[0], working - judge.at[1]
        first = self._missed.get(done) or self._too_late(done)
        return first and first + (self._late.get(late) or self._how_late(late))

    def _count(self, day: str, calendar: Calendar) -> Count:
        on = date.fromisoformat(day)
        found = on.toordinal(), calendar.count(FIRST_DAY, on)
        self._counts.setdefault(calendar, {})[day] = found
        return found

    def _in_time(self, done: str) -> str:
        found = self._met[done] = self._whole(Status.MET, done)
        return found

    def _too_late(self, done: str) -> str:
        found = self._missed[done] = self._first(Status.MISSED, done)
        return found

    def _how_late(self, late: Count) -> str:
        found = self._late[late] = self._encode(LATE, tuple(map(str, late)))
        return found

    def _whole(self, status: str, done: str) -> str:
        first = self._first(status, done)
        return first and first + self._encode(LATE, ("", ""))

    def _first(self, status: str, done: str) -> str:
        self._statuses.add(status)
        return self._encode(DONE, (done, str(status))) if self._wanted(status) else ""

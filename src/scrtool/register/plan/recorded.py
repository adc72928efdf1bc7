"""What a row says of a duty recorded as done: the day, how it stands, how late it was.

The same for every duty, and so kept once: the first two cells by day, the last two by how late.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from scrtool.calendars import FIRST_DAY
from scrtool.progress import Status
from scrtool.register.rows import COLUMNS

if TYPE_CHECKING:
    from array import array
    from collections.abc import Callable, Sequence
    from datetime import date

    from scrtool.calendars import Calendar
    from scrtool.register.plan.met_days import MetDays

DONE, LATE = COLUMNS.index("done"), COLUMNS.index("days_late")


class Judge(NamedTuple):
    """What a duty recorded as done is judged by. Without a ``calendar``, ``otherwise`` is said.

    ``end`` is the last day in time by its place among all days, and ``working`` its place among
    working days.
    """

    end: int
    working: int
    calendar: Calendar | None
    otherwise: str


class Recorded:
    """The cells from ``done`` to ``working_days_late``, as text. Empty: the row is not wanted."""

    def __init__(
        self,
        encode: Callable[[int, Sequence[str]], str],
        wanted: Callable[[str], bool],
        statuses: set[str],
        days: MetDays,
    ) -> None:
        """Begin.

        Args:
            encode: Turns cells into text, the first of which has the place given.
            wanted: Whether rows of a status are wanted.
            statuses: Is told every status that is met.
            days: The days that are called by number.
        """
        self._encode = encode
        self._wanted = wanted
        self._statuses = statuses
        self._days = days
        self._met = days.texts()
        self._missed = days.texts()
        self._late: dict[tuple[int, int], str] = {}
        self._working: dict[Calendar, array[int]] = {}

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
            return Judge(0, 0, None, otherwise)
        if not can_be_missed:
            return Judge(end.toordinal(), 0, None, Status.UNDETERMINED)
        if calendar not in self._working:
            self._working[calendar] = self._days.numbers()
        return Judge(end.toordinal(), calendar.count(FIRST_DAY, end), calendar, "")

    def judged(
        self, end: int, working: int, calendar: Calendar | None, otherwise: str, done: int
    ) -> str:
        """Return the cells for a duty done on the day with the number *done*; see ``Judge``."""
        on = self._days.ordinals[done]
        if on <= end:
            return self._met[done] or self._in_time(done)
        if calendar is None:
            return self._whole(otherwise, done)
        first = self._missed[done] or self._too_late(done)
        until = self._working[calendar][done] or self._count(calendar, done)
        late = on - end, until - working
        return first and first + (self._late.get(late) or self._how_late(late))

    def _in_time(self, done: int) -> str:
        found = self._met[done] = self._whole(Status.MET, done)
        return found

    def _too_late(self, done: int) -> str:
        found = self._missed[done] = self._first(Status.MISSED, done)
        return found

    def _count(self, calendar: Calendar, done: int) -> int:
        found = self._working[calendar][done] = calendar.count(FIRST_DAY, self._days.dates[done])
        return found

    def _how_late(self, late: tuple[int, int]) -> str:
        found = self._late[late] = self._encode(LATE, tuple(map(str, late)))
        return found

    def _whole(self, status: str, done: int) -> str:
        first = self._first(status, done)
        return first and first + self._encode(LATE, ("", ""))

    def _first(self, status: str, done: int) -> str:
        self._statuses.add(status)
        day = self._days.dates[done].isoformat()
        return self._encode(DONE, (day, str(status))) if self._wanted(status) else ""

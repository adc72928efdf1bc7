"""What a row says of a duty recorded as done: the day, how it stands, how late it was.

The same for every duty, and so kept once.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from scrtool.calendars import FIRST_DAY
from scrtool.progress import Status
from scrtool.register.plan.met_days import DAYS, day_at
from scrtool.register.rows import COLUMNS

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from scrtool.calendars import Calendar

    # Turns cells into the text of a file, the first of which has the place given: ready to be
    # joined to what stands before and after.
    Encode = Callable[[int, Sequence[str]], str]

DONE, LATE, REST = (COLUMNS.index(name) for name in ("done", "days_late", "force"))
_DAY = "\ue000"  # stands for the day it was done


class Judge(NamedTuple):
    """What a duty recorded as done is judged by: in time up to ``end``, else what ``later`` says.

    Without ``end``, a London calendar day, it is never in time; ``calendar`` counts how late.
    """

    end: date | None
    calendar: Calendar | None
    later: str


class Lates:
    """How late, in days and in working days by one calendar, as text.

    ``overdue`` has it by the last day in time, for a step that is not recorded.
    """

    def __init__(self, calendar: Calendar, encode: Encode) -> None:
        self.overdue = [""] * DAYS
        self._calendar = calendar
        self._encode = encode
        self._ranks: list[int | None] = [None] * DAYS
        self._texts: dict[tuple[int, int], str] = {}

    def late(self, end: int, done: int) -> str:
        """Return how late a step was.

        Args:
            end: The last day in time, by its index.
            done: The day it was done, by its index.
        """
        before, until = self._ranks[end], self._ranks[done]
        if before is None or until is None:
            before, until = self._rank(end), self._rank(done)
        late = done - end, until - before
        return self._texts.get(late) or self._text(late)

    def _rank(self, index: int) -> int:
        found = self._ranks[index] = self._calendar.count(FIRST_DAY, day_at(index))
        return found

    def _text(self, late: tuple[int, int]) -> str:
        found = self._texts[late] = self._encode(LATE, tuple(map(str, late)))
        return found


def no_words(_: int, __: int) -> str:
    """Return nothing: it is not said how late."""
    return ""


class Recorded:
    """The cells from ``done`` to ``working_days_late``, as text. Empty: the row is not wanted."""

    def __init__(self, encode: Encode, wanted: Callable[[str], bool], statuses: set[str]) -> None:
        """Begin.

        Args:
            encode: Turns cells into text, the first of which has the place given.
            wanted: Whether rows of a status are wanted.
            statuses: Is told every status that is met.
        """
        self._encode = encode
        self._wanted = wanted
        self._statuses = statuses
        self._lates: dict[Calendar, Lates] = {}

    def lates(self, calendar: Calendar) -> Lates:
        """Return what says how late a step was by *calendar*."""
        if calendar not in self._lates:
            self._lates[calendar] = Lates(calendar, self._encode)
        return self._lates[calendar]

    def finished(self, status: str) -> tuple[str, str] | None:
        """Return the cells before and after the day it was done, but for how late that was.

        None if the rows are not wanted.
        """
        if not self._wanted(status):
            return None
        before, _, after = self._encode(DONE, (_DAY, status)).partition(_DAY)
        return before, after if status == Status.MISSED else after + self._encode(LATE, ("", ""))

    def judged(self, judge: Judge, done: date) -> str:
        """Return the cells for a duty done on the day *done*."""
        status = Status.MET if judge.end and done <= judge.end else judge.later
        self._statuses.add(status)
        late = ("", "")
        if status == Status.MISSED and judge.end and judge.calendar:
            late = str((done - judge.end).days), str(judge.calendar.count(judge.end, done))
        return self._encode(DONE, (str(done), status, *late)) if self._wanted(status) else ""

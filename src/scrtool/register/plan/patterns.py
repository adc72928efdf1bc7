"""What is kept of a day: how the cells of a limit are worded, and how far off their days are.

Hundreds of days have the same words around theirs, and are as far from the day itself: what is
kept is one of a few things, which are looked at often and so are near.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from scrtool.progress import Status
from scrtool.register.plan.met_days import OtherwiseError
from scrtool.register.plan.recorded import DONE, LATE, REST, no_words
from scrtool.register.plan.slots import DAYS

if TYPE_CHECKING:
    from collections.abc import Callable

    from scrtool.calendars import Calendar
    from scrtool.register.plan.halves import Half
    from scrtool.register.plan.met_days import MetDays
    from scrtool.register.plan.slots import Run

    Texts = list[str]  # of every day of the calendars, by its index
    # Before each of three days, in what it is looked up, and how far off it is, in days: the
    # trigger, the due and the safe day.
    Head = tuple[str, Texts, int, str, Texts, int, str, Texts, int]
    # The bit of the status, the number of the marks, then the words up to how late it is, and
    # where and how far off that is looked up.
    Opened = tuple[int, int, str, Texts, int]
    # The bit, the number of the marks, the words before and after the day it was done, and what
    # says how late that was.
    Finished = tuple[int, int, str, str, Callable[[int, int], str]]
    # Opened while nothing is recorded; done in time, or not; how far off the last day in time is.
    Entry = tuple[Head, Opened, Finished, Finished, int]
    # How far off the three days are, in days; a text for what is no day.
    Far = tuple[int | str, ...]
    Key = tuple[str, Far, str, bool, bool, tuple[Calendar | None, str], int, int]

_CELLS = 128  # of a table: what an entry is counted as
NEVER = 1 << 30  # days: further off than any
UNWANTED = -1  # stands for the marks of a row that is not wanted
STATUSES = (*Status, "")
BITS = {status: 1 << place for place, status in enumerate(STATUSES)}
# Stand for days until the words around them are told apart.
_HOLES = ("\ue000", "\ue001", "\ue002")
_ISO_DAY = len("2024-03-01")


class Patterns:
    """What was kept of days so far, each once."""

    def __init__(self, run: Run, met: MetDays) -> None:
        """Begin.

        Args:
            run: How rows are written, and which are wanted.
            met: The days that are called by number.
        """
        self._run = run
        self._met = met
        self._kept: dict[Key, Entry] = {}

    def entry(self, half: Half, marks: int, day: int, *, two: bool) -> Entry:
        """Return what is to be kept of a day.

        Args:
            half: What follows from it.
            marks: The number of its marks.
            day: The index of the day itself, from which others are told.
            two: Whether another day has a part in the safe date: then the due one is told for it.

        Raises:
            OtherwiseError: it cannot be told so.
        """
        row, judge, index = half.row, self._run.judge(half), self._met.index
        cells = row.trigger, row.due, row.due if two and row.safe else row.safe
        days = [index(date.fromisoformat(one)) if len(one) == _ISO_DAY else None for one in cells]
        # A cell that is no day is told as it stands.
        far = tuple([c if on is None else on - day for c, on in zip(cells, days, strict=True)])
        end = index(judge.end) - day if judge.end else -NEVER
        if row.days_late:
            self._overdue(half)
        wanted, late = self._run.keeps(row), bool(row.days_late)
        key = row.runs_from, far, row.status, late, wanted, judge[1:], end, marks
        return self._kept.get(key) or self._new(key, half, far, end)

    def _overdue(self, half: Half) -> None:
        """Keep how late a step is that is not recorded."""
        if half.end is None or half.calendar is None:
            raise OtherwiseError
        overdue = self._run.recorded.lates(half.calendar).overdue
        overdue[self._met.index(half.end)] = self._run.encode(LATE, half.row[LATE:REST])

    def _new(self, key: Key, half: Half, far: Far, end: int) -> Entry:
        self._met.cells += _CELLS
        judge, marks = self._run.judge(half), key[-1]
        head, rest = self._head(half.row.runs_from, far)
        found = self._kept[key] = (
            head,
            self._opened(half, rest, marks, end),
            self._finished(Status.MET, rest, marks, None),
            self._finished(judge.later, rest, marks, judge.calendar),
            end,
        )
        return found

    def _head(self, runs_from: str, far: Far) -> tuple[Head, str]:
        """Return the cells up to the safe date, and what stands after that."""
        met = self._met
        shown = [
            hole if isinstance(one, int) else one for one, hole in zip(far, _HOLES, strict=True)
        ]
        rest = self._run.encode(DAYS, (runs_from, *shown))
        found: list[tuple[str, Texts, int]] = []
        for one, hole in zip(far, _HOLES, strict=True):
            if isinstance(one, int):
                before, _, rest = rest.partition(hole)
                found.append((before, met.written, one))
            else:
                found.append(("", met.blank, 0))
        first, second, third = found
        return (*first, *second, *third), rest

    def _opened(self, half: Half, rest: str, marks: int, end: int) -> Opened:
        """Return the cells from ``done`` on while nothing is recorded."""
        row, run = half.row, self._run
        bit = BITS[row.status]
        if not run.keeps(row):
            return bit, UNWANTED, "", self._met.blank, 0
        if not row.days_late:
            return bit, marks, rest + run.encode(DONE, row[DONE:REST]), self._met.blank, 0
        overdue = run.recorded.lates(half.calendar).overdue if half.calendar else self._met.blank
        return bit, marks, rest + run.encode(DONE, row[DONE:LATE]), overdue, end

    def _finished(self, status: str, rest: str, marks: int, by: Calendar | None) -> Finished:
        """Return the cells from ``done`` on of a step recorded as done."""
        recorded = self._run.recorded
        said = recorded.finished(status)
        if not said:
            return BITS[status], UNWANTED, "", "", no_words
        before, after = said
        late = recorded.lates(by).late if by and status == Status.MISSED else no_words
        return BITS[status], marks, rest + before, after, late

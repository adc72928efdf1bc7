"""The row of one duty, for every case with the same answers and the same events given.

Looked up by the days it rests on. A row that was not met before is put together from its
halves, and a row of what was done from spans of cells: up to ``due``, then ``safe``, what was
done, the rest. A text that is empty is a row that is not wanted.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple, Protocol

from scrtool.progress import Status
from scrtool.register.plan.two import NOTES
from scrtool.register.rows import COLUMNS, JOINT

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from scrtool.facts import CaseFacts, Event
    from scrtool.register.plan.halves import Half, Parts
    from scrtool.register.rows import BatchRow

    Days = Mapping[Event, date]
    Facts = Callable[[], CaseFacts]

FIRST, SAFE, DONE, REST, LAST = (
    COLUMNS.index(name) for name in ("id", "safe", "done", "force", "warnings")
)
KEPT = 50_000  # a table that is full begins again, so memory stays what it is
# What the row of a duty that does not apply has nothing to say of.
_NOTHING = {
    "runs_from": "",
    "trigger": "",
    "due": "",
    "safe": "",
    "status": str(Status.NO_DATE),
    "days_late": "",
    "working_days_late": "",
    "number_force": "",
    "notes": "",
}


class Encode(Protocol):
    """Turns cells into the text of a file, ready to be joined to what stands before and after."""

    def __call__(self, start: int, cells: Sequence[str]) -> str:
        """Return the text of *cells*, the first of which has the place *start*."""


class Run(NamedTuple):
    """What is the same for every slot: how rows are written, which are wanted, what was met.

    ``apart`` says that a limit of two days may be put together from each: not where it turns
    on both whether a row is wanted.
    """

    encode: Encode
    keeps: Callable[[BatchRow], bool]
    statuses: set[str]
    apart: bool


class Spans(NamedTuple):
    """A row while nothing is recorded, and what it is made of. ``end`` is empty without a limit.

    ``done`` gives the cells on what was done, by day. For a limit of two days ``others``
    gives, for each day of the other, the earliest end of its readings and their notes, and
    ``tails`` the rest of the row by those notes.
    """

    whole: str
    head: str
    safe: str
    tail: str
    open: str
    end: str
    row: BatchRow
    half: Half
    done: dict[str, str]
    others: dict[str, tuple[str, frozenset[str]]]
    tails: dict[frozenset[str], str]


class Slot:
    """The rows of one duty as they are met, recorded as done or not."""

    def __init__(self, parts: Parts, facts: CaseFacts, run: Run, *, recorded: bool) -> None:
        self.parts = parts
        self.said = tuple(facts.says(fact) for fact in parts.asked)
        self.run = run
        self.recorded = recorded
        self.spans: dict[object, Spans] = {}
        self.firsts: dict[object, Spans | None] = {}
        self.safes: dict[str, str] = {}
        self._done: dict[object, dict[str, str]] = {}

    def met(self, key: object, facts: Facts, days: Days) -> Spans:
        """Work out the row for days not met before."""
        if len(self.spans) >= KEPT:
            self.spans.clear()
        found = self.spans[key] = self._laid_out(*self._row(self.parts.half(key, days), facts))
        return found

    def met_first(self, key: object, facts: Facts, days: Days) -> Spans | None:
        """Work out the row for a headline's day not met before; None if it is not one of two."""
        if len(self.firsts) >= KEPT:
            self.firsts.clear()
        row, half = self._row(self.parts.first_half(key, days), facts)
        is_one = self.run.apart and half.two and half.two.headline is self.parts.counted[1]
        found = self.firsts[key] = self._laid_out(row, half) if is_one else None
        return found

    def _row(self, half: Half, facts: Facts) -> tuple[BatchRow, Half]:
        verdict = self.parts.verdict(self.said, half, facts)
        if half.applies is False or not verdict.as_usual:
            half = self.parts.half_of(facts())
            return half.row, half._replace(two=None)
        row = half.row._replace(applies=verdict.applies, depends_on=verdict.depends_on)
        if verdict.applies == "no":
            return row._replace(**_NOTHING), half._replace(end=None, two=None)
        return row, half

    def _laid_out(self, row: BatchRow, half: Half) -> Spans:
        encode, wanted = self.run.encode, self.run.keeps(row)
        if not self.recorded:
            self.run.statuses.add(row.status)
        judged_by = (half.end, half.calendar, half.can_be_missed, row.status)
        return Spans(
            whole=encode(FIRST, row[FIRST:LAST]) if wanted else "",
            head=encode(FIRST, row[FIRST:SAFE]),
            safe=encode(SAFE, row[SAFE:DONE]),
            tail=encode(REST, row[REST:LAST]),
            open=encode(DONE, row[DONE:REST]) if wanted else "",
            end=half.end.isoformat() if half.end else "",
            row=row,
            half=half,
            done=self._done.setdefault(judged_by, {}),
            others=self.parts.others.setdefault(half.chain, {}),
            tails={},
        )

    def judged(self, spans: Spans, done: str) -> str:
        """Return the cells on what was done, for a limit and a day not met before."""
        status, days, working = _judged(spans, done)
        self.run.statuses.add(status)
        row = spans.row._replace(
            done=done, status=status, days_late=days, working_days_late=working
        )
        text = self.run.encode(DONE, row[DONE:REST]) if self.run.keeps(row) else ""
        spans.done[done] = text
        return text

    def safe(self, day: str) -> str:
        """Return the cell of the safe date, for a day not met before."""
        if len(self.safes) >= KEPT:
            self.safes.clear()
        found = self.safes[day] = self.run.encode(SAFE, (day,))
        return found

    def tail(self, spans: Spans, other: frozenset[str]) -> str:
        """Return the rest of the row with the notes of both days, for notes not met before."""
        own = spans.half.two.marks if spans.half.two else frozenset()
        row = spans.row._replace(notes=JOINT.join(n for n in NOTES if n in own or n in other))
        found = spans.tails[other] = self.run.encode(REST, row[REST:LAST])
        return found


def _judged(spans: Spans, done: str) -> tuple[str, str, str]:
    """Return the status of what was done that day, and how late it was."""
    half = spans.half
    if half.end is None or half.calendar is None:
        return spans.row.status, "", ""
    on = date.fromisoformat(done)
    if on <= half.end:
        return str(Status.MET), "", ""
    if not half.can_be_missed:
        return str(Status.UNDETERMINED), "", ""
    late = half.calendar.count(half.end, on)
    return str(Status.MISSED), str((on - half.end).days), str(late)

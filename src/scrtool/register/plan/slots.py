"""The rows of one duty: what turns on answers stands first in a row, what turns on days after it.

So each is written once, and a row is the two put together: ``Rest`` for the days, shared by
every case; ``Prefix`` for the answers. A text that is empty is a row that is not wanted.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

from scrtool.progress import Status
from scrtool.register.plan.recorded import Judge, Recorded
from scrtool.register.plan.two import NOTES
from scrtool.register.rows import COLUMNS, JOINT

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import date

    from scrtool.facts import CaseFacts, Event
    from scrtool.register.plan.halves import Half, Parts
    from scrtool.register.rows import BatchRow

    Days = Mapping[Event, date]
    Facts = Callable[[], CaseFacts]

FIRST, DAYS, SAFE, DONE, REST, LAST = (
    COLUMNS.index(name) for name in ("id", "runs_from", "safe", "done", "force", "warnings")
)
KEPT = 20_000  # a table that is full begins again, so memory stays what it is
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

    ``put`` writes what turns on days after what turns on answers, if the row is wanted.
    ``tables`` are those of rows looked up together. ``apart`` says that a limit of two days may
    be put together from each: not where it turns on both whether a row is wanted.
    """

    encode: Encode
    keeps: Callable[[BatchRow], bool]
    statuses: set[str]
    apart: bool
    put: Callable[[str, str], str]
    recorded: Recorded
    tables: dict[object, dict[object, Any]]


class Rest(NamedTuple):
    """The cells of a row that turn on days, as text: all of them, or what they are made of.

    ``tails`` gives the end of the row, by the notes of the other day of a limit of two.
    """

    whole: str
    days: str
    safe: str
    open: str
    tail: str
    status: str
    judge: Judge
    row: BatchRow
    half: Half
    chain: int
    tails: dict[frozenset[str], str]


class Prefix(NamedTuple):
    """The cells of a row that turn on answers, as text.

    ``instead`` takes the place of the rest where the duty does not apply; where ``alone``,
    the row has to be worked out by itself.
    """

    text: str
    instead: Rest | None = None
    alone: bool = False


class Writing:
    """The rests of one duty, as they are met: for every case in which the same is given."""

    def __init__(self, parts: Parts, run: Run) -> None:
        self.parts, self.run = parts, run
        self.rests: dict[object, Rest] = {}
        self.firsts: dict[object, Rest | None] = {}
        self.safes: dict[str, str] = {}
        self._texts: dict[str, str] = {}
        self._tail_of: dict[tuple[str, ...], str] = {}
        self._tails: dict[object, dict[frozenset[str], str]] = {}

    def met(self, key: object, days: Days) -> Rest:
        """Work out the rest for days not met before."""
        if len(self.rests) >= KEPT:
            self.rests.clear()
        half = self.parts.half_on(days)
        found = self.rests[key] = self.rest(half.row, half)
        return found

    def met_first(self, key: object, days: Days) -> Rest | None:
        """Work out the rest for a headline's day not met before; None if it is not one of two."""
        if len(self.firsts) >= KEPT:
            self.firsts.clear()
        half = self.parts.first_half(days)
        is_one = self.run.apart and half.two and half.two.headline is self.parts.counted[1]
        found = self.firsts[key] = self.rest(half.row, half) if is_one else None
        return found

    def rest(self, row: BatchRow, half: Half) -> Rest:
        """Return the cells that turn on days, as text."""
        encode = self.run.encode
        end = half.end.isoformat() if half.end else ""
        judge = Judge(end, half.end, half.calendar, half.can_be_missed, row.status)
        opened = encode(DONE, row[DONE:REST]) if self.run.keeps(row) else ""
        days, end_of_row = encode(DAYS, row[DAYS:SAFE]), row[REST:LAST]
        safe = self.safes.get(row.safe) or self.safe(row.safe)
        tail = self._tail_of.get(end_of_row) or encode(REST, end_of_row)
        return Rest(
            whole=opened and days + safe + opened + tail,
            days=days,
            safe=safe,
            open=self._texts.setdefault(opened, opened),
            tail=self._tail_of.setdefault(end_of_row, tail),
            status=row.status,
            judge=judge,
            row=row,
            half=half,
            chain=half.chain,
            tails=self._tails.setdefault((half.chain, half.two and half.two.marks), {}),
        )

    def safe(self, day: str) -> str:
        """Return the cell of the safe date, for a day not met before."""
        if len(self.safes) >= KEPT:
            self.safes.clear()
        found = self.safes[day] = self.run.encode(SAFE, (day,))
        return found

    def tail(self, rest: Rest, other: frozenset[str]) -> str:
        """Return the end of the row with the notes of both days, for notes not met before."""
        two = rest.half.two
        own = two.marks if two else frozenset()
        row = rest.row._replace(notes=JOINT.join(n for n in NOTES if n in own or n in other))
        found = rest.tails[other] = self.run.encode(REST, row[REST:LAST])
        return found


class Slot:
    """One duty for one set of answers."""

    def __init__(self, writing: Writing, facts: CaseFacts) -> None:
        self.writing = writing
        self.said = tuple(facts.says(fact) for fact in writing.parts.asked)
        self.prefixes: dict[int, Prefix] = {}
        self._alone: dict[object, tuple[str, Rest]] = {}

    def prefix(self, rest: Rest, facts: Facts) -> Prefix:
        """Work out what turns on the answers, under editions not met before."""
        half, parts = rest.half, self.writing.parts
        verdict = parts.verdict(self.said, half, facts)
        row = rest.row._replace(applies=verdict.applies, depends_on=verdict.depends_on)
        text = self.writing.run.encode(FIRST, row[FIRST:DAYS])
        found = Prefix(text)
        if half.applies is False or not verdict.as_usual:
            found = Prefix("", alone=True)
        elif verdict.applies == "no":
            none = half._replace(end=None, two=None)
            found = Prefix(text, self.writing.rest(row._replace(**_NOTHING), none))
        self.prefixes[rest.chain] = found
        return found

    def alone(self, key: object, facts: Facts) -> tuple[str, Rest]:
        """Return the row of a case that has to be worked out by itself, in its two parts."""
        if key not in self._alone:
            if len(self._alone) >= KEPT:
                self._alone.clear()
            half = self.writing.parts.half_of(facts())
            text = self.writing.run.encode(FIRST, half.row[FIRST:DAYS])
            self._alone[key] = text, self.writing.rest(half.row, half._replace(two=None))
        return self._alone[key]

"""The row of one duty: what turns on answers stands first in it, what turns on days after it.

So each is written once, and a row is put together. A text that is empty is a row not wanted.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from scrtool.progress import Status
from scrtool.register.plan.alike import alike
from scrtool.register.plan.lookups import taking
from scrtool.register.plan.recorded import DONE, REST, Judge
from scrtool.register.rows import COLUMNS

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import date

    from scrtool.facts import CaseFacts, Event
    from scrtool.register.plan.halves import Half, Parts
    from scrtool.register.plan.recorded import Encode, Recorded
    from scrtool.register.rows import BatchRow

    Days = Mapping[Event, date]
    Facts = Callable[[], CaseFacts]

FIRST, DAYS, LAST = (COLUMNS.index(name) for name in ("id", "runs_from", "warnings"))
KEPT = 4_000  # a table that is full begins again, so memory stays what it is
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


class Run(NamedTuple):
    """What is the same for every slot: how rows are written, which are wanted, what was met.

    ``everything`` says that every row is wanted. ``apart`` says that a limit of two days may
    be put together from each: not where it turns on both whether a row is wanted. ``texts`` has
    each text of a cell once; ``facts`` gives the case of a row of the register.
    """

    encode: Encode
    keeps: Callable[[BatchRow], bool]
    statuses: set[str]
    everything: bool
    apart: bool
    recorded: Recorded
    texts: dict[str, str]
    facts: Callable[[Any], CaseFacts]

    def same(self, text: str) -> str:
        """Return *text*, the same object each time."""
        return self.texts.setdefault(text, text)

    def opened(self, row: BatchRow) -> str:
        """Return the cells of a row of which nothing is recorded, from ``done`` on."""
        return self.encode(DONE, row[DONE:REST]) if self.keeps(row) else ""

    def judge(self, half: Half) -> Judge:
        """Return what a duty recorded as done is judged by."""
        if half.end is None or half.calendar is None:
            return Judge(None, None, half.row.status)
        later = Status.MISSED if half.can_be_missed else Status.UNDETERMINED
        return Judge(half.end, half.calendar, later)


class Written(NamedTuple):
    """A row that no day changes, but for the one on which the duty is recorded as done.

    ``opened`` are its cells from that day on while none is recorded; ``status`` is how it stands.
    """

    first: str
    head: str
    opened: str
    tail: str
    status: str
    judge: Judge

    def text(self, run: Run, done: date | None) -> str:
        """Return the row of a duty *done* on that day; None is not recorded."""
        if done:
            said = run.recorded.judged(self.judge, done)
        else:
            said = self.opened
            run.statuses.add(self.status)
        return said and self.first + self.head + said + self.tail


class Prefix(NamedTuple):
    """The cells of a row that turn on answers, as text.

    Where the duty does not apply, ``instead`` is the row; where ``alone``, the row has to be
    worked out by itself.
    """

    text: str
    instead: Written | None = None
    alone: bool = False


ALONE = Prefix("", alone=True)


class Writing:
    """What is written of one duty where the same is given, whatever the answers."""

    def __init__(self, parts: Parts, run: Run, places: Mapping[Event, int]) -> None:
        self.parts = parts
        self.run = run
        self._alike: dict[int, object] = {}
        self.on = taking(tuple(places[event] for event in parts.counted))
        self.eras = taking(tuple(places[event] for event in parts.days))
        self._samples: dict[object, Half] = {}
        self._tails: dict[object, str] = {}

    def sample(self, eras: Sequence[str], on: Days) -> Half:
        """Return what follows from the first days met under the same editions."""
        key = self.eras(eras)
        found = self._samples.get(key)
        if found is None:
            found = self._samples[key] = self.parts.half_on(on)
        return found

    def alike(self, half: Half) -> object:
        """Return what is equal for duties that are counted alike under the editions of *half*."""
        found = self._alike.get(half.chain)
        if found is None:
            own = alike(self.parts, half) if self.run.everything else id(self)
            found = self._alike[half.chain] = own
        return found

    def tail(self, chain: int, marks: int, on: Days) -> str:
        """Return the end of the row, under the editions *chain* and with the *marks* of *on*."""
        found = self._tails.get((chain, marks))
        if found is None:
            row = self.parts.half_on(on).row
            text = self.run.same(self.run.encode(REST, row[REST:LAST]))
            found = self._tails[chain, marks] = text
        return found

    def written(self, half: Half, first: str) -> Written:
        """Return the row of *half*, of which *first* is what turns on answers."""
        run, row = self.run, half.row
        head, opened = run.encode(DAYS, row[DAYS:DONE]), run.same(run.opened(row))
        tail = run.same(run.encode(REST, row[REST:LAST]))
        return Written(run.same(first), head, opened, tail, row.status, run.judge(half))


class Slot:
    """One duty for one set of answers."""

    def __init__(self, writing: Writing, facts: CaseFacts) -> None:
        self.writing = writing
        self.said = tuple(facts.says(fact) for fact in writing.parts.asked)
        self._prefixes: dict[int, Prefix] = {}
        self._alone: dict[object, Written] = {}

    def prefix(self, half: Half, facts: Facts) -> Prefix:
        """Return what turns on the answers, under the editions of *half*."""
        return self._prefixes.get(half.chain) or self._prefix(half, facts)

    def _prefix(self, half: Half, facts: Facts) -> Prefix:
        verdict = self.writing.parts.verdict(self.said, half, facts)
        row = half.row._replace(applies=verdict.applies, depends_on=verdict.depends_on)
        found = Prefix(self.writing.run.encode(FIRST, row[FIRST:DAYS]))
        if half.applies is False or not verdict.as_usual:
            found = ALONE
        elif verdict.applies == "no":
            nothing = half._replace(row=row._replace(**_NOTHING), end=None)
            found = Prefix("", self.writing.written(nothing, found.text))
        self._prefixes[half.chain] = found
        return found

    def alone(self, key: object, facts: Facts) -> Written:
        """Return the row of a case that has to be worked out by itself."""
        found = self._alone.get(key)
        if found is None:
            if len(self._alone) >= KEPT:
                self._alone.clear()
            half, run = self.writing.parts.half_of(facts()), self.writing.run
            text = run.encode(FIRST, half.row[FIRST:DAYS])
            found = self._alone[key] = self.writing.written(half, text)
        return found

"""The quick way through a register: rows of a kind met before are looked up and put together.

What it does not know it leaves to the plain way: a row with a mistake, a time of day, a month.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from scrtool import rules
from scrtool.cli.batch_cells import getter, is_written
from scrtool.cli.batch_days import Days, among_changes, in_order, is_plain
from scrtool.errors import InputError
from scrtool.facts import BY_AREAS, Event, before
from scrtool.intake.register import columns
from scrtool.register.answers import regimes_for
from scrtool.register.plan.halves import World
from scrtool.register.plan.layouts import Around
from scrtool.register.plan.limits import OtherwiseError
from scrtool.register.plan.plans import Plan
from scrtool.register.plan.recorded import Recorded
from scrtool.register.plan.slots import Run
from scrtool.register.quality import standing_doubts
from scrtool.register.rows import JOINT
from scrtool.register.source import text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from scrtool.cli.batch_run import Job
    from scrtool.facts import CaseFacts
    from scrtool.intake.register.cases import Reader
    from scrtool.intake.register.sheet import Line
    from scrtool.model import Regime
    from scrtool.register.plan.frames import Frame
    from scrtool.register.quality import Seen
    from scrtool.register.selection import Selection
    from scrtool.register.source import SourceCase
    from scrtool.render.register.row_text import RowText

KEPT = 50_000  # a table that is full begins again, so memory stays what it is


class Kind(NamedTuple):
    """What rows with the same answers and the same events given have in common."""

    frames: tuple[Frame, ...]
    orders: tuple[tuple[int, int], ...]
    first_doubts: tuple[str, ...]
    last_doubts: tuple[str, ...]


class Told(NamedTuple):
    """The rows of one case as text, how many they are, and whether something is doubtful."""

    text: str
    rows: int
    doubtful: bool


class Quick:
    """Answers a row from what was worked out for others."""

    def __init__(
        self,
        job: Job,
        reader: Reader,
        form: RowText,
        seen: Seen,
        regimes: Callable[[str], Regime] = rules.regime,
    ) -> None:
        found = reader.columns
        self._regimes = regimes
        self.statuses: set[str] = set()
        self._run = _run_of(job.selection, form, self.statuses)
        self._job, self._reader, self._form, self._seen = job, reader, form, seen
        self._events = [event for event in Event if event in found.places]
        self._places = {event: place for place, event in enumerate(self._events)}
        told = [name for name in found.places if name not in (*Event, *columns.PLACES, "ref")]
        answers = [found.places[name] for name in told]
        answers += [found.children] if found.children is not None else []
        self._answers = getter(answers)
        self._days = getter([found.places[event] for event in self._events])
        self._carried = getter([place for _, place in found.carried])
        self._ref = found.places[columns.REF]
        pairs = [pair for pair in BY_AREAS.values() if found.places.keys() >= {*pair}]
        self._pairs = [(found.places[one], found.places[other]) for one, other in pairs]
        self._width = found.width
        self._notified = self._places.get(Event.NOTIFIED)
        self._begin()

    def _begin(self) -> None:
        """Have nothing kept."""
        self._kinds: dict[object, Kind | None] = {}
        self._met_days = Days()
        self._plans: dict[str, Plan] = {}

    def told(self, line: Line) -> Told | None:
        """Return the rows of one case as text, or None to leave it to the plain way."""
        raw = line.cells
        if line.problem or line.doubts or len(raw) != self._width:
            return None
        cells = raw if isinstance(raw, list) else [text(cell) for cell in raw]
        days, ref, extras = self._days(cells), cells[self._ref], self._carried(raw)
        met = self._met(line, cells, days)
        if met is None or not is_written(ref, extras):
            return None
        kind, eras = met
        said = self._said(line, kind, days, ref)
        end, start = self._form.end(said, extras), self._form.start(ref)
        around = Around(start, end + start, end)
        found, rows = "", 0
        try:
            for frame in kind.frames:
                put, more = frame.text(days, eras, around, lambda: self._reader.case(line).facts)
                found, rows = found + put, rows + more
        except OtherwiseError:
            return None
        return Told(found, rows, bool(said))

    def _met(
        self, line: Line, cells: list[str], days: tuple[str, ...]
    ) -> tuple[Kind, list[str]] | None:
        """Return the kind of a row, and the stretches its days fall in, if they are in order."""
        eras = self._met_days.eras(days)
        if eras is None:
            return None
        key = (self._answers(cells), *map(bool, days))
        if self._pairs or not self._met_days.old.isdisjoint(days):
            key = (key, *self._further(cells, days))
        kind = self._kinds.get(key)
        if kind is None:
            kind = self._kind(key, line)
            eras = self._met_days.eras(days)
        if kind is None or eras is None or not in_order(days, kind.orders):
            return None
        return kind, eras

    def _further(self, cells: list[str], days: tuple[str, ...]) -> Iterator[object]:
        """Yield what else turns on a row: of two authorities, whether they are one; old days."""
        yield from self._areas(cells)
        yield among_changes(days)

    def _areas(self, cells: list[str]) -> Iterator[bool | None]:
        """Yield, of each two authorities that matter together, whether they are one."""
        for one, other in self._pairs:
            first, second = cells[one].casefold().strip(), cells[other].casefold().strip()
            yield first == second if first and second else None

    def _said(self, line: Line, kind: Kind, days: tuple[str, ...], ref: str) -> str:
        repeat = self._seen.repeat(ref, line.number)
        notified = days[self._notified] if self._notified is not None else ""
        closed = self._met_days.weekend(notified) if notified else ""
        if not (repeat or closed or kind.first_doubts or kind.last_doubts):
            return ""
        return JOINT.join(filter(None, (*kind.first_doubts, closed, *kind.last_doubts, repeat)))

    def _plan(self, regime: str) -> Plan:
        if regime not in self._plans:
            world = World(self._regimes(regime), self._job.calendars, self._job.as_of)
            plan = self._plans[regime] = Plan(world, self._run, self._places)
            self._met_days.change_on(plan.changes)
        return self._plans[regime]

    def _kind(self, key: object, line: Line) -> Kind | None:
        """Return what a row has in common with its like; None if it has to be read by itself."""
        if len(self._kinds) > KEPT:
            self._kinds.clear()
        try:
            case = self._reader.case(line)
        except InputError:
            return None
        if not all(is_plain(one) for one in self._days([text(c) for c in line.cells]) if one):
            return None
        self._kinds[key] = found = self._common(case)
        return found

    def _common(self, case: SourceCase) -> Kind | None:
        regimes = (case.regime,) if case.regime else regimes_for(case.facts)
        frames = [self._plan(regime).frame(case.facts) for regime in regimes]
        whole = tuple(frame for frame in frames if frame)
        if len(whole) < len(frames):
            return None
        first, last = standing_doubts(case)
        return Kind(whole, tuple(self._orders(case.facts)), first, last)

    def _orders(self, facts: CaseFacts) -> list[tuple[int, int]]:
        """Return the places of each two days of which the first may not be the earlier.

        Of what a day follows the nearest is enough: that one follows the others itself.
        """
        given = facts.events()
        nearest = ((later, next((b for b in before(later) if b in given), None)) for later in given)
        return [(self._places[later], self._places[one]) for later, one in nearest if one]


def _run_of(chosen: Selection, form: RowText, statuses: set[str]) -> Run:
    recorded = Recorded(form.span, chosen.keeps_all, statuses)
    everything, apart = chosen.everything, chosen.until is None
    return Run(form.span, chosen.keeps, statuses, everything, apart, recorded)

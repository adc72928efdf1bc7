"""What rows with the same answers and the same events given have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from scrtool.cli.batch_days import Days, among_changes
from scrtool.errors import InputError
from scrtool.facts import BY_AREAS, Event, before
from scrtool.intake.register import columns
from scrtool.register.answers import regimes_for
from scrtool.register.plan.halves import World
from scrtool.register.plan.kinds import Kind, Said
from scrtool.register.plan.lookups import taking
from scrtool.register.plan.met_days import MetDays, Places
from scrtool.register.plan.plans import Plan
from scrtool.register.plan.recorded import Recorded
from scrtool.register.plan.said import said as said_in
from scrtool.register.plan.slots import Run
from scrtool.register.quality import standing_doubts
from scrtool.register.source import text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from datetime import date

    from scrtool.calendars import Calendars
    from scrtool.facts import CaseFacts
    from scrtool.intake.register.cases import Reader
    from scrtool.intake.register.sheet import Line
    from scrtool.model import Regime
    from scrtool.register.plan.frames import Frame
    from scrtool.register.selection import Selection
    from scrtool.register.source import Cell
    from scrtool.render.register.row_text import RowText

    # Its frames, the places of days that have an order, and its doubts whatever the days.
    Like = tuple[
        tuple[Frame, ...],
        tuple[tuple[int, int], ...],
        tuple[tuple[str, ...], tuple[str, ...]],
    ]

# What is full begins again, so memory stays what it is: kinds, and cells of all tables by day.
KEPT, CELLS_KEPT = 50_000, 4_000_000


class Wanted(NamedTuple):
    """What is wanted of every row."""

    as_of: date
    calendars: Calendars
    selection: Selection


class Kinds:
    """The kinds of rows met so far.

    ``typed`` and ``answers`` take the days and the answers of a row, ``said`` has what it says by
    its answers, and ``known`` its kind by that and the stretches of ``days``. ``let_go`` may
    begin all of these anew.
    """

    def __init__(
        self, wanted: Wanted, reader: Reader, form: RowText, regimes: Callable[[str], Regime]
    ) -> None:
        """Begin.

        Args:
            wanted: What is wanted of every row.
            reader: Reads the rows of the register.
            form: How rows are written.
            regimes: Gives the rules by their name.
        """
        self._wanted, self._reader, self._form, self._regimes = wanted, reader, form, regimes
        self.statuses: set[str] = set()
        at, children = reader.columns.places, reader.columns.children
        events = [event for event in Event if event in at]
        self.places = {event: place for place, event in enumerate(events)}
        self.typed = taking(tuple(at[event] for event in events))
        told = [at[name] for name in at if name not in (*Event, *columns.PLACES, columns.REF)]
        self._answers = taking((*told, *(() if children is None else (children,))))
        pairs = [pair for pair in BY_AREAS.values() if at.keys() >= {*pair}]
        self._pairs = [(at[one], at[other]) for one, other in pairs]
        self.answers = self._with_areas if pairs else self._answers
        self._begin()

    def _begin(self) -> None:
        """Have nothing kept."""
        met = MetDays()
        self.days = Days(met)
        self._places = Places(self.places, met)
        self._run = self._run_over()
        self.said: dict[object, Said] = {}
        self.known: dict[tuple[object, ...], Kind | None] = {}
        self._same_said: dict[object, Said] = {}
        self._likes: dict[object, Like | None] = {}
        self._plans: dict[str, Plan] = {}

    def _run_over(self) -> Run:
        chosen, encode = self._wanted.selection, self._form.span
        return Run(
            encode=encode,
            keeps=chosen.keeps,
            statuses=self.statuses,
            everything=chosen.everything,
            apart=chosen.until is None,
            recorded=Recorded(encode, chosen.keeps_all, self.statuses),
            texts={},
            facts=lambda line: self._reader.case(line).facts,
        )

    def let_go(self) -> None:
        """Begin again, if too much is kept."""
        if self._places.met.cells > CELLS_KEPT or len(self.known) + len(self.said) > KEPT:
            self._begin()

    def _with_areas(self, cells: Sequence[Cell]) -> tuple[object, ...]:
        """Return what is answered, and of each two authorities whether they are one."""
        return (*self._answers(cells), *self._same_areas(cells))

    def _same_areas(self, cells: Sequence[Cell]) -> Iterator[bool | None]:
        for one, other in self._pairs:
            first, second = (text(cells[at]).casefold().strip() for at in (one, other))
            yield first == second if first and second else None

    def meet(self, line: Line, cells: list[str]) -> tuple[Kind | None, list[int]]:
        """Return the kind of a row that was not known, and the numbers of its days.

        No kind where the row has to be read by itself.

        Args:
            line: The row.
            cells: Its cells, as text.
        """
        typed = self.typed(cells)
        numbers = self.days.numbers(typed)
        if numbers is None:
            return None, []
        try:
            said = self._said(line, self.answers(cells))
            like = self._like(line, (said, *among_changes(typed)))
        except InputError:  # the plain way tells what is wrong
            return None, []
        key = said, *map(self.days.era, numbers)  # the stretches are known with the plans
        kind = self.known[key] = Kind(*like) if like else None
        return kind, numbers

    def _said(self, line: Line, answers: object) -> Said:
        found = self.said.get(answers)
        if found is None:
            found = self._same_said.setdefault(said_in(self._reader.case(line)), Said())
            self.said[answers] = found
        return found

    def _like(self, line: Line, key: tuple[object, ...]) -> Like | None:
        """Return what a row has in common with those of the same *key*, if it can be told."""
        if key not in self._likes:
            case = self._reader.case(line)
            regimes = (case.regime,) if case.regime else regimes_for(case.facts)
            frames = [self._plan(regime).frame(case.facts) for regime in regimes]
            whole = tuple(frame for frame in frames if frame)
            found = whole, tuple(self._orders(case.facts)), standing_doubts(case)
            self._likes[key] = found if len(whole) == len(frames) else None
        return self._likes[key]

    def _plan(self, regime: str) -> Plan:
        if regime not in self._plans:
            world = World(self._regimes(regime), self._wanted.calendars, self._wanted.as_of)
            plan = self._plans[regime] = Plan(world, self._run, self._places)
            self.days.change_on(plan.changes)
        return self._plans[regime]

    def _orders(self, facts: CaseFacts) -> Iterator[tuple[int, int]]:
        """Yield the places of each two days of which the first may not be the earlier.

        Of what a day follows the nearest is enough: that one follows the others itself.
        """
        given, at = facts.events(), self._places.of
        for later in given:
            nearest = next((earlier for earlier in before(later) if earlier in given), None)
            if nearest:
                yield at[later], at[nearest]

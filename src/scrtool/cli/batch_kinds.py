"""What rows with the same answers and the same events given have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from scrtool.cli.batch_days import Days, among_changes
from scrtool.errors import InputError
from scrtool.facts import BY_AREAS, before
from scrtool.register.answers import regimes_for
from scrtool.register.plan.halves import World
from scrtool.register.plan.met_days import MetDays, Places
from scrtool.register.plan.plans import Plan
from scrtool.register.plan.recorded import Recorded
from scrtool.register.plan.slots import Run
from scrtool.register.quality import standing_doubts
from scrtool.register.source import text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import date

    from scrtool.calendars import Calendars
    from scrtool.facts import CaseFacts, Event
    from scrtool.intake.register.cases import Reader
    from scrtool.intake.register.sheet import Line
    from scrtool.model import Regime
    from scrtool.register.plan.frames import Frame
    from scrtool.register.selection import Selection
    from scrtool.register.source import SourceCase
    from scrtool.render.register.row_text import RowText

# What is full begins again, so memory stays what it is: kinds, and cells of all tables by day.
KEPT, CELLS_KEPT = 50_000, 12_000_000


class Kind(NamedTuple):
    """What rows with the same answers and the same events given have in common.

    ``orders`` are the places of each two days of which the first may not be the earlier;
    ``doubtful`` says that there are doubts whatever the days.
    """

    frames: tuple[Frame, ...]
    orders: tuple[tuple[int, int], ...]
    doubtful: bool
    first_doubts: tuple[str, ...]
    last_doubts: tuple[str, ...]


class Wanted(NamedTuple):
    """What is wanted of every row."""

    as_of: date
    calendars: Calendars
    selection: Selection


class Kinds:
    """The kinds of rows met so far."""

    def __init__(
        self,
        wanted: Wanted,
        reader: Reader,
        form: RowText,
        places: dict[Event, int],
        regimes: Callable[[str], Regime],
    ) -> None:
        """Begin.

        Args:
            wanted: What is wanted of every row.
            reader: Reads the rows of the register.
            form: How rows are written.
            places: The place of each event among the days of a row.
            regimes: Gives the rules by their name.
        """
        self._wanted, self._reader, self._regimes = wanted, reader, regimes
        self._form, self._at = form, places
        self.statuses: set[str] = set()
        at = reader.columns.places
        pairs = [pair for pair in BY_AREAS.values() if at.keys() >= {*pair}]
        self._pairs = [(at[one], at[other]) for one, other in pairs]
        self._begin()

    def _begin(self) -> None:
        """Have nothing kept."""
        met = MetDays()
        self.days = Days(met)
        self._places = Places(self._at, met)
        self._run = self._run_over(met)
        self._kinds: dict[object, Kind | None] = {}
        self._same: dict[object, tuple[tuple[int, int], ...]] = {}
        self._plans: dict[str, Plan] = {}

    def _run_over(self, met: MetDays) -> Run:
        chosen, encode = self._wanted.selection, self._form.span
        return Run(
            encode=encode,
            keeps=chosen.keeps,
            statuses=self.statuses,
            everything=chosen.everything,
            apart=chosen.until is None,
            recorded=Recorded(encode, chosen.keeps_all, self.statuses, met),
            texts={},
            facts=lambda line: self._reader.case(line).facts,
        )

    def numbers(self, days: tuple[str, ...]) -> list[int] | None:
        """Return the number of each day as written; None if one of them is not a day.

        Where too much is kept, all of it is let go before.
        """
        if self._places.met.cells > CELLS_KEPT or len(self._kinds) > KEPT:
            self._begin()
        return self.days.numbers(days)

    def of(
        self, line: Line, answers: object, days: tuple[str, ...], numbers: list[int]
    ) -> Kind | None:
        """Return the kind of a row; None if it has to be read by itself.

        Args:
            line: The row.
            answers: What is answered in it, as written.
            days: Its days, as written.
            numbers: Their numbers.
        """
        key: object = (answers, *map(bool, numbers))
        if self._pairs or (self.days.old and not self.days.old.isdisjoint(numbers)):
            key = (key, *self._same_areas(line), among_changes(days))
        return self._kinds.get(key) or self._met(key, line)

    def _same_areas(self, line: Line) -> Iterator[bool | None]:
        """Yield, of each two authorities that matter together, whether they are one."""
        for one, other in self._pairs:
            first, second = (text(line.cells[at]).casefold().strip() for at in (one, other))
            yield first == second if first and second else None

    def _met(self, key: object, line: Line) -> Kind | None:
        if key in self._kinds:
            return None
        try:
            found = self._common(self._reader.case(line))
        except InputError:  # the plain way tells what is wrong
            return None
        self._kinds[key] = found
        return found

    def _common(self, case: SourceCase) -> Kind | None:
        regimes = (case.regime,) if case.regime else regimes_for(case.facts)
        frames = [self._plan(regime).frame(case.facts) for regime in regimes]
        whole = tuple(frame for frame in frames if frame)
        if len(whole) < len(frames):
            return None
        first, last = standing_doubts(case)
        orders = tuple(self._orders(case.facts))
        return Kind(whole, self._same.setdefault(orders, orders), bool(first or last), first, last)

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

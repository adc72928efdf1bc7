"""The figures of a timeliness report: for each duty a line a quarter, a year and for all.

What is hidden is not here at all: a number, and every figure made from it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from scrtool.register import suppression
from scrtool.register.classes import CASES, COLUMNS, DECIDED, ON_TIME, Class, countable
from scrtool.register.periods import ALL, NOT_NOTIFIED, Period
from scrtool.register.spread import spread
from scrtool.register.timeliness import Group
from scrtool.register.together import suppress

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from scrtool.model import Duty
    from scrtool.register.timeliness import Timeliness

SHARE, SHARE_EVERY = "percent_on_time", "percent_on_time_every_reading"
MEDIAN, NINETIETH = "median_working_days_late", "p90_working_days_late"
DERIVED = (SHARE, SHARE_EVERY, MEDIAN, NINETIETH)
EVERY = str(Class.UNDER_EVERY_READING)
MADE_FROM = {
    SHARE: (ON_TIME, DECIDED),
    SHARE_EVERY: (EVERY, DECIDED),
    MEDIAN: (ON_TIME, Class.LATE),
    NINETIETH: (ON_TIME, Class.LATE),
}


class Line(NamedTuple):
    """One duty in one period: a number for each column, None where it is hidden or there is none.

    ``hidden`` names those of the columns that are hidden, ``notes`` the marks beside the
    dates with how many cases have each, None where that is not told. ``period`` is empty for
    all, and for what was not notified; ``name`` tells them apart.
    """

    name: str
    period: Period | None
    numbers: dict[str, int | None]
    derived: dict[str, float | None]
    hidden: frozenset[str]
    notes: dict[str, int | None]

    @property
    def is_quarter(self) -> bool:
        """Return whether it is one quarter."""
        return bool(self.period and self.period.quarter)


class DutyFigures(NamedTuple):
    """One duty: a line for every period in which a case was notified, for none, and for all."""

    duty: Duty
    forces: tuple[str, ...]
    lines: tuple[Line, ...]


class Asked(NamedTuple):
    """What was asked for. ``suppress`` is the smallest number shown besides 0; 0: all are."""

    as_of: date
    made_with: str
    by_quarter: bool = True
    suppress: int = 0


class Rows(NamedTuple):
    """Rows of the register: in the figures, not in them for a mistake, and with warnings.

    None where it is not told.
    """

    counted: int | None
    refused: int | None
    doubtful: int | None


class Figures(NamedTuple):
    """The report. ``incomplete`` and ``doubtful`` say that there are such rows at all.

    ``not_recorded`` are the duties of which the register has no column to say they were done.
    """

    asked: Asked
    duties: tuple[DutyFigures, ...]
    not_recorded: tuple[Duty, ...]
    rows: Rows
    incomplete: bool
    doubtful: bool


def figures(counted: Timeliness, asked: Asked, rows: Rows) -> Figures:
    """Return the figures of all that was counted, with small numbers hidden if that was asked.

    Args:
        counted: Case after case.
        asked: What is wanted.
        rows: How many rows the register had.
    """
    found = [_Duty(duty_id, duty, counted, asked) for duty_id, duty in _in_order(counted)]
    suppress([one.table for one in found], CASES)
    return Figures(
        asked,
        tuple(one.figures() for one in found),
        tuple(counted.not_recorded.values()),
        Rows(None, None, None) if asked.suppress else rows,
        bool(rows.refused),
        bool(rows.doubtful),
    )


def _in_order(counted: Timeliness) -> Iterator[tuple[str, Duty]]:
    """Yield the duties with a case, and those that were named, as the rule book has them."""
    for duty_id, duty in countable().items():
        named = duty_id in counted.only and duty_id not in counted.not_recorded
        if named or duty_id in counted.groups:
            yield duty_id, duty


class _Duty:
    """One duty, while its figures are made."""

    def __init__(self, duty_id: str, duty: Duty, counted: Timeliness, asked: Asked) -> None:
        self.duty = duty
        self.asked = asked
        self.groups: dict[str, Group] = {}
        self.periods: dict[str, Period | None] = {ALL: None}
        parents: dict[str, str | None] = {ALL: None}
        leaves: dict[str, Group] = {}
        for period, group in _sorted(counted.groups.get(duty_id, {})):
            line = list(_line(period, by_quarter=asked.by_quarter))
            for (name, of), (total, _) in zip(line, [*line[1:], (ALL, None)], strict=True):
                parents[name], self.periods[name] = total, of
            leaves.setdefault(line[0][0], Group()).include(group)
        rows = suppression.Tree(parents)
        for leaf, group in leaves.items():
            for name in rows.line(leaf):
                self.groups.setdefault(name, Group()).include(group)
        counts = {(leaf, str(k)): n for leaf, g in leaves.items() for k, n in g.classes.items()}
        columns = suppression.Tree(COLUMNS)
        self.table = suppression.Table(rows, columns, counts, asked.suppress, str(duty.completes))

    def figures(self) -> DutyFigures:
        """Return the lines, each year before its quarters, and all of them last."""
        forces = sorted(self.groups[ALL].forces) if ALL in self.groups else []
        names = sorted(self.periods, key=self._place)
        return DutyFigures(self.duty, tuple(forces), tuple(map(self._line, names)))

    def _place(self, name: str) -> tuple[bool, bool, Period]:
        return name == ALL, name == NOT_NOTIFIED, self.periods[name] or Period(0)

    def _line(self, name: str) -> Line:
        group = self.groups.get(name, Group())
        hidden = {column for column in COLUMNS if (name, column) in self.table.hidden}
        numbers = {
            str(column): None if column in hidden else self.table.values[name, column]
            for column in COLUMNS
        }
        derived = self._derived(group, numbers)
        hidden |= {one for one, made_from in MADE_FROM.items() if hidden.intersection(made_from)}
        told = dict.fromkeys(sorted(group.notes)) if self.asked.suppress else dict(group.notes)
        notes: dict[str, int | None] = dict(sorted(told.items()))
        return Line(name, self.periods[name], numbers, derived, frozenset(map(str, hidden)), notes)

    def _derived(self, group: Group, numbers: dict[str, int | None]) -> dict[str, float | None]:
        """Return the shares and the lateness, from what is shown alone."""
        decided, on_time, every = numbers[DECIDED], numbers[ON_TIME], numbers[EVERY]
        late = numbers[Class.LATE]
        found = (None, None) if None in {on_time, late} else spread(group.late_by)
        shares = percent(on_time, decided), percent(every, decided)
        return dict(zip(DERIVED, (*shares, *found), strict=True))


def _sorted(groups: dict[Period | None, Group]) -> Iterable[tuple[Period | None, Group]]:
    return sorted(groups.items(), key=lambda pair: (pair[0] is None, pair[0] or Period(0)))


def _line(period: Period | None, *, by_quarter: bool) -> Iterator[tuple[str, Period | None]]:
    """Yield the period and the year it adds up to."""
    if period is None:
        yield NOT_NOTIFIED, None
        return
    if by_quarter:
        yield period.name, period
    yield period.whole_year.name, period.whole_year


def percent(part: int | None, whole: int | None) -> float | None:
    """Return a share in a hundred to one decimal place, a half rounded up; None if hidden."""
    if part is None or not whole:
        return None
    return (2000 * part + whole) // (2 * whole) / 10

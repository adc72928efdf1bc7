"""What the days of a case say of its limits: the cells from ``runs_from`` to how late.

One class for the limits of a kind, so that a case is put together in few steps: of one day and
open, of one day and recorded as done, of two days, of several. The first, by far the most, writes
out what the others call, because a call costs as much as the rest.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Protocol

from scrtool.register.plan.patterns import NEVER

if TYPE_CHECKING:
    from scrtool.register.plan.basis import Basis
    from scrtool.register.plan.met_days import MetDays, Numbers
    from scrtool.register.plan.patterns import Entry


class Limit(NamedTuple):
    """A limit: what it rests on, and the place of the day it was recorded as done, or -1."""

    basis: Basis
    done: int


class LimitsOfKind(Protocol):
    """The limits of one kind in a kind of case."""

    def __init__(self, limits: tuple[Limit, ...], met: MetDays) -> None:
        """Begin."""

    def fill(self, days: Numbers, marks: list[int], texts: list[str]) -> int:
        """Add to *marks* those of each limit, and to *texts* its cells.

        Args:
            days: The number of each, by the place of the column; 0 where none is given.
            marks: What the rows are laid out by.
            texts: What is filled in.

        Returns:
            The bits of the statuses.

        Raises:
            OtherwiseError: the days fall under other editions than those laid out.
            InputError: a limit lies beyond the calendars.
        """


class _Kind:
    """What every kind needs of the days."""

    def __init__(self, met: MetDays) -> None:
        self._index = met.indexes
        self._written = met.written

    def _told(
        self, entry: Entry, on: int, done: int, no_later: int = NEVER
    ) -> tuple[int, int, str]:
        """Return the bit of the status, the marks, and the cells.

        Args:
            entry: What is kept of the day with the index *on*.
            on: That from which its days are told.
            done: The number of the day the step was done; 0 if it is not recorded.
            no_later: The index of a day that the safe one may not come after.
        """
        head, opened, in_time, later, end = entry
        first, triggers, trigger, then, dues, due, also, safes, safe = head
        shown = safes[min(on + safe, no_later)]
        cells = f"{first}{triggers[on + trigger]}{then}{dues[on + due]}{also}{shown}"
        if not done:
            bit, mark, rest, lates, late = opened
            return bit, mark, f"{cells}{rest}{lates[on + late]}"
        was = self._index[done]
        if was <= on + end:
            bit, mark, before, after, _ = in_time
            return bit, mark, f"{cells}{before}{self._written[was]}{after}"
        bit, mark, before, after, how_late = later
        return bit, mark, f"{cells}{before}{self._written[was]}{after}{how_late(on + end, was)}"


class OneDay(_Kind):
    """Limits of one day, their step not recorded as done."""

    def __init__(self, limits: tuple[Limit, ...], met: MetDays) -> None:
        super().__init__(met)
        self._limits = [(b.place, b.entries.at, b.entries.kept, b) for b, _ in limits]

    def fill(self, days: Numbers, marks: list[int], texts: list[str]) -> int:
        """Add what the days say."""
        index, bits = self._index, 0
        for place, known, entries, basis in self._limits:
            at = days[place]
            head, opened, _, _, _ = entries[known[at]] or basis.met(days)
            first, triggers, trigger, then, dues, due, also, safes, safe = head
            bit, mark, rest, lates, late = opened
            on = index[at]
            bits |= bit
            marks.append(mark)
            texts.append(
                f"{first}{triggers[on + trigger]}{then}{dues[on + due]}{also}{safes[on + safe]}"
                f"{rest}{lates[on + late]}"
            )
        return bits


class OneDayDone(_Kind):
    """Limits of one day, their step recorded as done."""

    def __init__(self, limits: tuple[Limit, ...], met: MetDays) -> None:
        super().__init__(met)
        self._limits = [(b.place, done, b.entries.at, b.entries.kept, b) for b, done in limits]

    def fill(self, days: Numbers, marks: list[int], texts: list[str]) -> int:
        """Add what the days say."""
        bits = 0
        for place, step, known, entries, basis in self._limits:
            at = days[place]
            entry = entries[known[at]] or basis.met(days)
            bit, mark, text = self._told(entry, self._index[at], days[step])
            bits |= bit
            marks.append(mark)
            texts.append(text)
        return bits


class TwoDays(_Kind):
    """Limits of two days: the headline's, and that of other readings, which may be sooner."""

    def __init__(self, limits: tuple[Limit, ...], met: MetDays) -> None:
        super().__init__(met)
        self._limits = [(b.place, b.other, done, b.entries, b.besides, b) for b, done in limits]

    def fill(self, days: Numbers, marks: list[int], texts: list[str]) -> int:
        """Add what the days say."""
        index, bits = self._index, 0
        for place, other, step, entries, besides, basis in self._limits:
            at, beside = days[place], days[other]
            entry, further = entries.kept[entries.at[at]], besides.kept[besides.at[beside]]
            if entry is None or further is None:
                entry, further = basis.met_both(days)
            more, far = further
            done = days[step] if step >= 0 else 0
            bit, mark, text = self._told(entry, index[at], done, index[beside] + far)
            bits |= bit
            marks += (mark, more)
            texts.append(text)
        return bits


class SeveralDays(_Kind):
    """Limits of several days together."""

    def __init__(self, limits: tuple[Limit, ...], met: MetDays) -> None:
        super().__init__(met)
        self._limits = limits

    def fill(self, days: Numbers, marks: list[int], texts: list[str]) -> int:
        """Add what the days say."""
        bits = 0
        for basis, step in self._limits:
            entry, on = basis.several(days), self._index[days[basis.first]]
            bit, mark, text = self._told(entry, on, days[step] if step >= 0 else 0)
            bits |= bit
            marks.append(mark)
            texts.append(text)
        return bits


def kind(limit: Limit) -> type[LimitsOfKind]:
    """Return what a limit is one of."""
    basis, done = limit
    if basis.two:
        return TwoDays
    if basis.place < 0:
        return SeveralDays
    return OneDay if done < 0 else OneDayDone

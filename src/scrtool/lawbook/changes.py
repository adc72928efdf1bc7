"""What changed in the law between two days: editions that began or ended, notices likewise.

Half-open: changes after the first day, up to and including the last. No wording.
"""

from __future__ import annotations

from datetime import timedelta
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from scrtool.lawbook.choosing import NATIONAL

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from datetime import date

    from scrtool.model import Clock, Duty, Edition, Overlay, Regime


class Change(NamedTuple):
    """One duty on the day one of its editions gives way to another.

    Without ``before`` the duty begins; without ``after`` it ends. ``day_known`` is False
    where only the month was read: ``day`` is then the first of it.
    """

    day: date
    day_known: bool
    regime: str
    duty: Duty
    before: Edition | None
    after: Edition | None

    @property
    def moves(self) -> bool:
        """Return whether a national number begins, ends, or is counted otherwise."""
        return _counted(self.duty, self.before) != _counted(self.duty, self.after)


class Notice(NamedTuple):
    """A notice beside duties, on the day it is first shown, or no longer shown."""

    day: date
    regime: str
    overlay: Overlay
    begins: bool


class Changes(NamedTuple):
    """What changed after ``first``, up to and including ``last``.

    ``perhaps`` may have: only the month is known, and the day used falls outside.
    ``not_read`` are duties that began on a day that was not read, so never listed.
    """

    first: date
    last: date
    duties: tuple[Change, ...]
    notices: tuple[Notice, ...]
    perhaps: tuple[Change, ...]
    not_read: tuple[str, ...]


def between(regimes: Iterable[Regime], first: date, last: date) -> Changes:
    """Return what changed after *first*, up to and including *last*, in order of days.

    Args:
        regimes: Where to look.
        first: A change of this very day is not in.
        last: A change of this very day is in; not before *first*.
    """
    laws = tuple(regimes)
    turns = [turn for law in laws for duty in law.duties for turn in _turns(law, duty)]

    def is_in(one: Change | Notice) -> bool:
        return first < one.day <= last

    return Changes(
        first,
        last,
        _by_day(filter(is_in, turns)),
        tuple(sorted(filter(is_in, _notices(laws)), key=lambda one: one.day)),
        _by_day(filter(_may_be_in(first, last), turns)),
        tuple(duty.id for law in laws for duty in law.duties if _start_not_read(duty)),
    )


def _turns(law: Regime, duty: Duty) -> Iterator[Change]:
    for before, after in pairwise((None, *duty.editions, None)):
        day = after.start if after else before and before.end
        known = after.start_day_known if after else bool(before and before.end_day_known)
        if day:
            yield Change(day, known, law.id, duty, before, after)


def _notices(laws: Iterable[Regime]) -> Iterator[Notice]:
    for law in laws:
        for overlay in law.overlays:
            yield Notice(overlay.start, law.id, overlay, begins=True)
            yield Notice(overlay.end, law.id, overlay, begins=False)


def _by_day(turns: Iterable[Change]) -> tuple[Change, ...]:
    return tuple(sorted(turns, key=lambda one: one.day))  # regimes and duties keep their order


def _may_be_in(first: date, last: date) -> Callable[[Change], bool]:
    """Return what tells a change of the rest of *first*'s month, its day not known."""
    next_day = first + timedelta(days=1)

    def may_be_in(one: Change) -> bool:
        month = (one.day.year, one.day.month) == (next_day.year, next_day.month)
        return not one.day_known and month and one.day <= first < last

    return may_be_in


def _start_not_read(duty: Duty) -> bool:
    return duty.editions[0].start is None and not duty.editions[0].start_day_known


def _counted(duty: Duty, edition: Edition | None) -> frozenset[tuple[object, ...]]:
    clocks = edition.clocks or duty.clocks if edition else ()
    return frozenset(
        (clock.name, clock.role, *counted(clock)) for clock in clocks if clock.role in NATIONAL
    )


def counted(clock: Clock) -> tuple[object, ...]:
    """Return all of a clock that a date depends on, and the words that say it."""
    starts = (clock.runs_from, clock.or_later, clock.words)
    return (clock.length, clock.unit, clock.calendar, clock.floor, clock.window, *starts)

"""What is known of a day as written: the stretch of the law it falls in, and whether it is closed.

Kept for as many days as a register is likely to have.
"""

from __future__ import annotations

from bisect import bisect_right
from datetime import date

from scrtool.intake.register.cells import UnreadableError, day
from scrtool.register.quality import weekend
from scrtool.rules.reach import REACH

# Between these days the regimes that answer stay the same: before the last, days choose too.
CHANGES = sorted(
    {str(day) for one in REACH.values() if not one.asked for day in (one.start, one.end) if day}
)
SETTLED_FROM = CHANGES[-1]
KEPT = 50_000  # a table that is full begins again, so memory stays what it is
_ISO_DAY = len("2024-03-01")


class Days:
    """The days met so far. ``old`` are those on which it turns which regimes answer."""

    def __init__(self) -> None:
        self.old: set[str] = set()
        self._changes: list[str] = []
        self._eras: dict[str, str] = {"": ""}
        self._closed: dict[str, str] = {}

    def change_on(self, days: set[str]) -> None:
        """Begin again, with the law changing on *days* too."""
        self._changes = sorted({*self._changes, *days})
        self._forget()

    def eras(self, days: tuple[str, ...]) -> list[str] | None:
        """Return the stretch that each of *days* falls in, called by its first day.

        None if one of them is not a day, or something stands around it.
        """
        try:
            return [*map(self._eras.__getitem__, days)]
        except KeyError:
            return self._met(days)

    def _met(self, days: tuple[str, ...]) -> list[str] | None:
        if len(self._eras) > KEPT:
            self._forget()
        for one in days:
            if one and not is_plain(one):
                return None
            if one:
                place = bisect_right(self._changes, one)
                self._eras[one] = self._changes[place - 1] if place else "before"
                if one < SETTLED_FROM:
                    self.old.add(one)
        return [self._eras[one] for one in days]

    def _forget(self) -> None:
        self._eras = {"": ""}
        self.old.clear()

    def weekend(self, notified: str) -> str:
        """Return what is to be said of a notification on that day; nothing on a weekday."""
        found = self._closed.get(notified)
        if found is None:
            if len(self._closed) > KEPT:
                self._closed.clear()
            found = self._closed[notified] = weekend(notified)
        return found


def among_changes(days: tuple[str, ...]) -> tuple[int, ...]:
    """Return between which of ``CHANGES`` each of *days* falls."""
    return tuple(bisect_right(CHANGES, one) for one in days if one)


def in_order(days: tuple[str, ...], orders: tuple[tuple[int, int], ...]) -> bool:
    """Return whether of each two places in *orders* the first has no earlier day."""
    for later, one in orders:  # noqa: SIM110  all() over a generator takes three times as long
        if days[later] < days[one]:
            return False
    return True


def is_plain(typed: str) -> bool:
    """Return whether *typed* is a day, and nothing stands around it."""
    try:
        return len(typed) == _ISO_DAY and type(day(typed)) is date
    except UnreadableError:
        return False

"""What is known of a day as written: its number, and the stretch of the law it falls in.

Kept for as many days as a register is likely to have.
"""

from __future__ import annotations

from bisect import bisect_right
from datetime import date
from typing import TYPE_CHECKING

from scrtool.intake.register.cells import UnreadableError, day
from scrtool.register.quality import weekend
from scrtool.rules.reach import REACH

if TYPE_CHECKING:
    from scrtool.register.plan.met_days import MetDays

# On these days it turns which regimes answer.
CHANGES = sorted(
    {
        str(day)
        for one in REACH.values()
        if not one.asked
        for day in (one.start, one.end, one.trailing)
        if day
    }
)


class Days:
    """The days met so far, as written.

    ``number`` gives the number of one, ``era`` the stretch it falls in, and ``weekends`` what is
    to be said of a notification on it.
    """

    def __init__(self, met: MetDays) -> None:
        self._met = met
        self._numbers = {"": 0}
        self.number = self._numbers.__getitem__
        self.era = met.eras.__getitem__
        self._changes = CHANGES
        self.weekends = [""]

    def change_on(self, days: set[str]) -> None:
        """Let the law change on *days* too."""
        self._changes = sorted({*self._changes, *days})
        self._met.eras[1:] = map(self._era, [*self._numbers][1:])

    def numbers(self, days: tuple[str, ...]) -> list[int] | None:
        """Return the number of each of *days*, 0 for none.

        None if one of them is not a day of the calendars, or something stands around it.
        """
        known = [one in self._numbers or self._add(one) for one in days]
        return [*map(self.number, days)] if all(known) else None

    def _add(self, typed: str) -> bool:
        """Give a day its number, if it is one; return whether it is."""
        if not is_plain(typed):
            return False
        self._numbers[typed] = self._met.add(date.fromisoformat(typed), self._era(typed))
        self.weekends.append(weekend(typed))
        return True

    def _era(self, day: str) -> str:
        """Return the stretch that *day* falls in, called by its first day."""
        place = bisect_right(self._changes, day)
        return self._changes[place - 1] if place else "before"


def among_changes(days: tuple[str, ...]) -> tuple[int, ...]:
    """Return between which of ``CHANGES`` each of *days* falls; -1 for none."""
    return tuple(bisect_right(CHANGES, one) if one else -1 for one in days)


def is_plain(typed: str) -> bool:
    """Return whether *typed* is a day of the calendars, and nothing stands around it."""
    try:
        found = day(typed)
    except UnreadableError:
        return False
    return type(found) is date and found.isoformat() == typed

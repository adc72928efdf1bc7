"""The days met so far, each with a number: what is known of a day is then found by its place."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from scrtool.facts import Event

    Numbers = Sequence[int]

KEPT = 50_000  # a table that is full begins again, so memory stays what it is
_AT_ONCE = 256


class MetDays:
    """Days by their numbers, from 1; 0 stands for none."""

    def __init__(self) -> None:
        self.dates = [date.min]
        self.ordinals = [0]

    def add(self, day: date) -> int:
        """Return the number of a day not met before.

        Args:
            day: London calendar day, one of those that the calendars have.
        """
        self.dates.append(day)
        self.ordinals.append(day.toordinal())
        return len(self.dates) - 1


class Places:
    """The place of the column of each event, and the days that stand there."""

    def __init__(self, of: Mapping[Event, int], met: MetDays) -> None:
        self.of = of
        self.met = met

    def dated(self, days: Numbers) -> dict[Event, date]:
        """Return the days of a case, by their numbers, as dates."""
        dates = self.met.dates
        return {event: dates[days[place]] for event, place in self.of.items() if days[place]}


def put(table: Any, key: Any, found: object) -> None:
    """Keep *found* in a table: of one day a list by its number, of several days a dictionary."""
    if isinstance(table, list):
        if key >= len(table):
            table.extend([None] * (key - len(table) + _AT_ONCE))
    elif len(table) >= KEPT:
        table.clear()
    table[key] = found


def table_by(days: int) -> Any:
    """Return an empty table by as many *days*."""
    return [] if days == 1 else {}

"""The days met so far, each with a number: what is known of a day is then found by its place."""

from __future__ import annotations

from array import array
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from scrtool.facts import Event

    Numbers = Sequence[int]

_AT_ONCE = 512


class MetDays:
    """Days by their numbers, from 1; 0 stands for none. Every table has room for each of them.

    ``eras`` says of each in what stretch between changes of the law it falls; ``cells`` is how
    large all tables are together.
    """

    def __init__(self) -> None:
        self.dates = [date.min]
        self.eras = [""]
        self.ordinals = array("i", [0])
        self.cells = 0
        self._room = _AT_ONCE
        self._texts: list[list[str | None]] = []
        self._numbers: list[array[int]] = []

    def add(self, day: date, era: str) -> int:
        """Return the number of a day not met before.

        Args:
            day: London calendar day, one of those that the calendars have.
            era: The stretch between changes of the law that it falls in.
        """
        self.dates.append(day)
        self.eras.append(era)
        self.ordinals.append(day.toordinal())
        if len(self.dates) > self._room:
            self._room += _AT_ONCE
            self.cells += _AT_ONCE * (len(self._texts) + len(self._numbers))
            for table in self._texts:
                table.extend([None] * _AT_ONCE)
            for numbers in self._numbers:
                numbers.extend([0] * _AT_ONCE)
        return len(self.dates) - 1

    def texts(self) -> list[str | None]:
        """Return a table of a text for each day, with nothing in it."""
        found: list[str | None] = [None] * self._room
        self._texts.append(found)
        self.cells += self._room
        return found

    def numbers(self) -> array[int]:
        """Return a table of a number for each day, all of them 0."""
        found = array("i", [0]) * self._room
        self._numbers.append(found)
        self.cells += self._room
        return found


class Places:
    """The place of the column of each event, and the days that stand there."""

    def __init__(self, of: Mapping[Event, int], met: MetDays) -> None:
        self.of = of
        self.met = met

    def dated(self, days: Numbers) -> dict[Event, date]:
        """Return the days of a case, by their numbers, as dates."""
        dates = self.met.dates
        return {event: dates[days[place]] for event, place in self.of.items() if days[place]}

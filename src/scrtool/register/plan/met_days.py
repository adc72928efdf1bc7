"""The days met so far, each with a number: what is known of a day is then found by its place."""

from __future__ import annotations

from array import array
from datetime import date
from typing import TYPE_CHECKING, Generic, TypeVar

from scrtool.calendars import FIRST_DAY, LAST_DAY

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from scrtool.facts import Event

    Numbers = Sequence[int]

Kept = TypeVar("Kept")
DAYS = (LAST_DAY - FIRST_DAY).days + 1
_AT_ONCE = 512
CELL = 8  # bytes: what a cell of a table is counted as
_MOST = 255  # the largest number in a byte
_FIRST = FIRST_DAY.toordinal()


class OtherwiseError(Exception):
    """Some days do not say what was laid out: the case has to be worked out by itself."""


class MetDays:
    """Days by their numbers, from 1; 0 stands for none. Every table has room for each of them.

    ``eras`` says of each in what stretch between changes of the law it falls; ``indexes`` its
    place among all days of the calendars. ``cells`` is how large all tables are together.
    ``written`` has days as text by their index, of those that were met or worked out; ``blank``
    has nothing for any.
    """

    def __init__(self) -> None:
        self.dates = [date.min]
        self.eras = [""]
        self.indexes = array("i", [0])
        self.written, self.blank = [""] * DAYS, [""] * DAYS
        self.cells = 0
        self._room = _AT_ONCE
        self._tables: list[bytearray] = []

    def add(self, day: date, era: str) -> int:
        """Return the number of a day not met before.

        Args:
            day: London calendar day, one of those that the calendars have.
            era: The stretch between changes of the law that it falls in.
        """
        self.dates.append(day)
        self.eras.append(era)
        self.indexes.append(self.index(day))
        if len(self.dates) > self._room:
            self._room += _AT_ONCE
            self.cells += _AT_ONCE // CELL * len(self._tables)
            for table in self._tables:
                table.extend(bytes(_AT_ONCE))
        return len(self.dates) - 1

    def index(self, day: date) -> int:
        """Return the place of *day* among those of the calendars; from now on it is written.

        Raises:
            OtherwiseError: it is not one of them.
        """
        found = day.toordinal() - _FIRST
        if not 0 <= found < DAYS:
            raise OtherwiseError
        self.written[found] = self.written[found] or day.isoformat()
        return found

    def table(self) -> bytearray:
        """Return a table with room for a small number of each day, all of them 0."""
        found = bytearray(self._room)
        self._tables.append(found)
        self.cells += self._room // CELL
        return found


class Table(Generic[Kept]):
    """What is known of each day by its number: one of a few things, of which it has the place.

    So a table is small, and what is looked at in it is near.
    """

    __slots__ = ("_places", "at", "kept")

    def __init__(self, met: MetDays | None) -> None:
        self.at = met.table() if met else bytearray()
        self.kept: list[Kept | None] = [None]
        self._places: dict[object, int] = {}

    def keep(self, number: int, known: Kept, key: object) -> Kept:
        """Keep what is *known* of the day with that *number*; the *key* is equal if that is.

        A table that is full begins again.
        """
        place = self._places.get(key)
        if place is None:
            if len(self.kept) > _MOST:
                self._places.clear()
                del self.kept[1:]
                self.at[:] = bytes(len(self.at))
            place = self._places[key] = len(self.kept)
            self.kept.append(known)
        self.at[number] = place
        return known


def day_at(index: int) -> date:
    """Return the day of the calendars with that *index*."""
    return date.fromordinal(_FIRST + index)


class Places:
    """The place of the column of each event, and the days that stand there."""

    def __init__(self, of: Mapping[Event, int], met: MetDays) -> None:
        self.of = of
        self.met = met

    def dated(self, days: Numbers) -> dict[Event, date]:
        """Return the days of a case, by their numbers, as dates."""
        dates = self.met.dates
        return {event: dates[days[place]] for event, place in self.of.items() if days[place]}

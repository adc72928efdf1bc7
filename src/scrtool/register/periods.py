"""When a case was notified: the year from 1 April to 31 March, and its quarters.

A case without a notification has a place of its own and is never put anywhere by a guess.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import NamedTuple

ALL = "all"
NOT_NOTIFIED = "not notified"
APRIL = 4
_QUARTERS = 4
_ONE_DAY = timedelta(days=1)


class Period(NamedTuple):
    """A year, or a quarter of it: Q1 is April to June, Q4 January to March.

    ``year`` is the calendar year in which 1 April falls; ``quarter`` 0 is the whole year.
    """

    year: int
    quarter: int = 0

    @property
    def name(self) -> str:
        """Return the usual name: 2024-25, or 2024-25 Q1."""
        said = f"{self.year}-{(self.year + 1) % 100:02d}"
        return f"{said} Q{self.quarter}" if self.quarter else said

    @property
    def first_day(self) -> date:
        """The day it begins."""
        if not self.quarter:
            return date(self.year, APRIL, 1)
        month = APRIL + 3 * (self.quarter - 1)
        return date(self.year + (month > 12), (month - 1) % 12 + 1, 1)

    @property
    def last_day(self) -> date:
        """The day it ends, itself included."""
        if self.quarter in {0, _QUARTERS}:
            return date(self.year + 1, APRIL, 1) - _ONE_DAY
        return self._replace(quarter=self.quarter + 1).first_day - _ONE_DAY

    @property
    def whole_year(self) -> Period:
        """The year it is part of."""
        return Period(self.year)


def quarter_of(year: int, month: int) -> Period:
    """Return the quarter that a calendar month lies in."""
    since_april = (month - APRIL) % 12
    return Period(year - (month < APRIL), since_april // 3 + 1)

"""A schedule on a day, as renderers are given it: all that varies by day or machine is here."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from datetime import date

    from scrtool.schedule import Schedule


class MadeWith(NamedTuple):
    """What an answer rests on: printed, so that it can be checked and repeated."""

    scrtool: str
    rules: str
    bank_holidays_to: str
    bank_holidays: str = ""
    closed_days: tuple[str, ...] = ()

    @property
    def bank_holidays_words(self) -> str:
        """The list of bank holidays, said in words."""
        listed = (
            f"from {self.bank_holidays}" if self.bank_holidays else f"to {self.bank_holidays_to}"
        )
        given = f"; closed days given: {', '.join(self.closed_days)}" if self.closed_days else ""
        return f"bank holidays {listed}{given}"

    def __str__(self) -> str:
        return f"scrtool {self.scrtool}, rules {self.rules}, {self.bank_holidays_words}."


class Report(NamedTuple):
    """One case, worked out, and the London day it is looked at.

    ``styled`` is False for a file, which gets no bold and no colour.
    """

    ref: str
    schedule: Schedule
    as_of: date
    made_with: MadeWith
    everything: bool = False
    fields: tuple[str, ...] = ()
    styled: bool = True

"""Schedules on a day, as renderers are given them: all that varies by day or machine is here."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator
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


class CalendarFile(NamedTuple):
    """What is chosen for a calendar file alone: reminders, and whether every entry is withdrawn.

    ``alarms`` are working days before each limit.
    """

    alarms: tuple[int, ...] = (2, 1)
    cancelled: bool = False


class NamedSchedule(NamedTuple):
    """One case worked out by one regime, under the user's own reference for it."""

    ref: str
    schedule: Schedule


class CaseReport(NamedTuple):
    """One case, worked out by one regime, and the London day it is looked at.

    ``styled`` is False for a file, which gets no bold and no colour.
    """

    ref: str
    schedule: Schedule
    as_of: date
    made_with: MadeWith
    everything: bool = False
    fields: tuple[str, ...] = ()
    styled: bool = True
    calendar_file: CalendarFile = CalendarFile()

    def to_dict(self) -> dict[str, Any]:
        """Return the element of ``cases`` that scripts rely on."""
        return self.schedule.to_dict(self.ref, self.as_of, everything=self.everything)


class Report(NamedTuple):
    """What a renderer is given: every case of an answer, and what is common to them all.

    ``cases`` are in the order to be read; one case has an element for each regime that
    answers for it. The rest as in ``CaseReport``.
    """

    cases: tuple[NamedSchedule, ...]
    as_of: date
    made_with: MadeWith
    everything: bool = False
    fields: tuple[str, ...] = ()
    styled: bool = True
    calendar_file: CalendarFile = CalendarFile()

    def each(self) -> Iterator[CaseReport]:
        """Yield every case by itself, with what is common to them."""
        return (CaseReport(case.ref, case.schedule, *self[1:]) for case in self.cases)

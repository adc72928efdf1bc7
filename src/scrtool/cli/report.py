"""What varies by day or machine: as_of, made_with, and whether a person is looking.

The only reader of the clock.
"""

from __future__ import annotations

import os
import sys
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any

from scrtool import __version__
from scrtool import calendars as uk
from scrtool.errors import InputError, Problem
from scrtool.intake.options import a_date, dates
from scrtool.render import Format
from scrtool.report import MadeWith

if TYPE_CHECKING:
    from collections.abc import Callable

    from scrtool.calendars import Calendars, Published
    from scrtool.model import CalendarId

RULES_OF = "2026-11-22"


def today() -> date:
    """Return today in London.

    London is never more than an hour ahead of UTC, so the zone is looked up only in
    the last hour of the day: it takes 3 ms.
    """
    now = datetime.now(UTC)
    last_hour = 23
    if now.hour < last_hour:
        return now.date()
    from scrtool.timing import london

    return now.astimezone(london()).date()


def as_of(typed: str | None) -> date:
    """Return the day to look at a case: ``--as-of``, else ``SCRTOOL_TODAY``, else today.

    Raises:
        InputError: the day given cannot be read.
    """
    set_day = os.environ.get("SCRTOOL_TODAY")
    where, text = ("--as-of", typed) if typed is not None else ("SCRTOOL_TODAY", set_day)
    if text is None:
        return today()
    taken = a_date(where, text)
    if taken.problem or not taken.value:
        raise InputError((taken.problem,) if taken.problem else ())
    return taken.value


def published(bank_holidays: str | None) -> Published:
    """Return the shipped list, or the one in the file given."""
    if bank_holidays is None:
        return uk.SHIPPED
    from scrtool.intake.bankfile import read

    return read(bank_holidays)


def calendars_for(bank_holidays: str | None, closed_day: tuple[str, ...]) -> Calendars:
    """Return what gives each calendar, with the list and the closed days given.

    Raises:
        InputError: the file or a day cannot be read.
    """
    if bank_holidays is None and not closed_day:
        return uk.calendar
    listed, given = gathered(
        lambda: published(bank_holidays), lambda: frozenset(dates("--closed-day", closed_day))
    )

    def calendar(division: CalendarId) -> uk.Calendar:
        return uk.calendar(division, listed, given)

    return calendar


def gathered(*steps: Callable[[], Any]) -> list[Any]:
    """Return what each step gives; if any fails, raise the problems of all.

    Raises:
        InputError: with every problem of every step.
    """
    values: list[Any] = []
    problems: list[Problem] = []
    for step in steps:
        try:
            values.append(step())
        except InputError as error:
            problems += error.problems
    if problems:
        raise InputError(tuple(problems))
    return values


def made_with(calendars: Calendars = uk.calendar, closed_day: tuple[str, ...] = ()) -> MadeWith:
    """Return what an answer rests on."""
    from scrtool.model import CalendarId

    listed = calendars(CalendarId.ENGLAND_AND_WALES).published
    last = listed.last(CalendarId.ENGLAND_AND_WALES).isoformat()
    name = "" if listed is uk.SHIPPED else listed.name
    return MadeWith(__version__, RULES_OF, last, name, closed_day)


def is_shown(output: str | None) -> bool:
    """Return whether the answer goes to the screen, and not to a file."""
    return output in {None, "-"}


def on_terminal() -> bool:
    """Return whether standard output is a terminal."""
    return bool(sys.stdout and sys.stdout.isatty())


def chosen_format(typed: str | None, allowed: tuple[Format, ...] = tuple(Format)) -> Format:
    """Return the format asked for; else a table on a terminal and plain text off it.

    Raises:
        InputError: there is no such format.
    """
    if typed is None:
        return Format.TABLE if sys.stdout and sys.stdout.isatty() else Format.PLAIN
    if typed in allowed:
        return Format(typed)
    raise InputError((Problem("--format", typed, f"one of {', '.join(allowed)}"),))

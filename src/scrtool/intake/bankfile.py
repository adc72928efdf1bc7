"""A newer list of bank holidays, as downloaded from GOV.UK (``--bank-holidays FILE``).

It becomes a ``Published`` list. What a calendar makes of that list is not decided here.
"""

from __future__ import annotations

import json
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from scrtool.calendars import FIRST_DAY, LAST_DAY, SHIPPED, Published
from scrtool.errors import InputError, Problem
from scrtool.model import CalendarId

if TYPE_CHECKING:
    Days = dict[date, str]
    Span = tuple[date, date]

_MOST_BYTES = 2_000_000  # GOV.UK's file has about 60,000
_MOST_EVENTS = 2_000  # in a division: 123 years of fewer than fifteen
_MOST_SHOWN = 40  # characters of a wrong value
_GOVUK = "GOV.UK's bank-holidays.json as downloaded"
_DATE = f"a date such as 2024-03-29, within {FIRST_DAY} to {LAST_DAY}"
_TEXT = "a line of text"


def read(path: str) -> Published:
    """Read a file in GOV.UK's format as a list that takes the shipped one's place.

    In each division the file prevails from its first date (from 1 January, if
    that date is in January) to its last. Earlier days are the shipped list's, as
    far as that reaches. Any gap between the two, and every day after the last
    date, is left to be worked out by rule, and is provisional.

    Args:
        path: The file, as typed.

    Returns:
        The list, named after the file and the last date it answers for.

    Raises:
        InputError: with everything that is wrong with the file.
    """
    where = f"--bank-holidays {path}"
    found: list[Problem] = []
    lists = _divisions(where, _load(where, path), found)
    if found:
        raise InputError(tuple(found))
    spans = {division: _spans(division, days) for division, days in lists.items()}
    return Published(
        name=f"{Path(path).name} to {min(reach[-1][1] for reach in spans.values())}",
        spans=spans,
        days={division: _merged(division, days) for division, days in lists.items()},
    )


def _load(where: str, path: str) -> object:
    """Return what the file holds, whatever that is."""
    try:
        with Path(path).open("rb") as file:
            raw = file.read(_MOST_BYTES + 1)
    except OSError as error:
        raise _unusable(where, f"cannot be read: {error.strerror}") from None
    except ValueError:  # a NUL in the path
        raise _unusable(where, "cannot be read: no such file") from None
    if len(raw) > _MOST_BYTES:
        raise _unusable(where, f"too large; expected {_GOVUK}")
    try:
        return json.loads(raw.decode("utf-8-sig"))
    except UnicodeDecodeError:
        raise _unusable(where, f"not UTF-8 text; expected {_GOVUK}") from None
    except (ValueError, RecursionError):
        raise _unusable(where, f"not JSON; expected {_GOVUK}") from None


def _unusable(where: str, why: str) -> InputError:
    return InputError((Problem(where, None, why),))


def _divisions(where: str, loaded: object, found: list[Problem]) -> dict[CalendarId, Days]:
    """Return the holidays of all three divisions, adding to *found* what is wrong."""
    if not isinstance(loaded, dict):
        found.append(Problem(where, None, f"no divisions in it; expected {_GOVUK}"))
        return {}
    return {
        division: _holidays(f"{where}: {division}", loaded.get(division), found)
        for division in CalendarId
    }


def _holidays(where: str, division: object, found: list[Problem]) -> Days:
    days: Days = {}
    for number, event in enumerate(_events(where, division, found), start=1):
        day, name = _event(f"{where}, event {number}", event, found)
        if day and name:
            days[day] = name
    years = {day.year for day in days}
    found += [
        Problem(where, None, f"no dates in {year}; expected {_GOVUK}")
        for year in range(min(years, default=0), max(years, default=0))
        if year not in years  # it would be taken for a year without bank holidays
    ]
    return days


def _events(where: str, division: object, found: list[Problem]) -> list[object]:
    match division:
        case {"events": [_, *_] as events} if len(events) <= _MOST_EVENTS:
            return list(events)
        case {"events": _}:
            expected = f"expected a list of 1 to {_MOST_EVENTS} events"
            found.append(Problem(f"{where}, events", None, expected))
        case _:
            found.append(Problem(where, None, f"no events given; expected {_GOVUK}"))
    return []


def _event(where: str, event: object, found: list[Problem]) -> tuple[date | None, str | None]:
    if not isinstance(event, dict):
        found.append(Problem(where, None, "expected a date with a title"))
        return None, None
    day = _day(f"{where}, date", event.get("date"), found)
    title = _text(f"{where}, title", event.get("title"), found)
    notes = event.get("notes") and _text(f"{where}, notes", event["notes"], found)
    if title and notes:
        return day, f"{title} ({notes[0].lower()}{notes[1:]})"
    return day, title


def _day(where: str, value: object, found: list[Problem]) -> date | None:
    try:
        day = _as_written(value)
    except ValueError:
        day = None
    if day is None or not FIRST_DAY <= day <= LAST_DAY:
        found.append(_wrong(where, value, _DATE))
        return None
    return day


def _as_written(value: object) -> date | None:
    """Read the one written form; ``fromisoformat`` alone would also take 20240329."""
    if not isinstance(value, str) or len(value) != len("2024-03-29") or value[4:8:3] != "--":
        return None
    return date.fromisoformat(value)


def _text(where: str, value: object, found: list[Problem]) -> str | None:
    if isinstance(value, str) and value.strip() and value.isprintable():
        return value
    found.append(_wrong(where, value, _TEXT))  # an escape in a name could redraw a terminal
    return None


def _wrong(where: str, value: object, expected: str) -> Problem:
    if isinstance(value, str):
        return Problem(where, value[:_MOST_SHOWN], expected)
    return Problem(where, None, f"missing, or not text; expected {expected}")


def _spans(division: CalendarId, days: Days) -> tuple[Span, ...]:
    """Return the stretches that the shipped list and then the file answer for."""
    own = _first(days), max(days)
    shipped = SHIPPED.first(division), SHIPPED.last(division)
    if own[0] <= shipped[0]:
        return (own,)
    if own[0] <= shipped[1] + timedelta(days=1):
        return ((shipped[0], own[1]),)
    return shipped, own


def _merged(division: CalendarId, days: Days) -> Days:
    first = _first(days)
    return {day: name for day, name in SHIPPED.days[division].items() if day < first} | days


def _first(days: Days) -> date:
    """Return the first day a file answers for: 1 January where it lists a date in January."""
    first = min(days)
    return first.replace(day=1) if first.month == 1 else first

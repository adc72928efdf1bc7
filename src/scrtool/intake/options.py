"""What was typed on the command line, as facts. Every problem at once, nothing guessed.

Only ISO 8601 is read; a time is London's.
"""

from __future__ import annotations

from datetime import date, datetime, time
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from scrtool.calendars import FIRST_DAY, LAST_DAY
from scrtool.errors import InputError, Problem
from scrtool.facts import ASKED, Area, CaseFacts, Event, Nation, Setting, problems
from scrtool.facts.spelling import spell

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

Name = TypeVar("Name", bound=StrEnum)
A_DATE = "a date such as 2024-03-01"
A_MOMENT = "a date such as 2024-03-01, or with the time 2024-03-01T16:40"
OLDEST = 120
WITHIN = f"within {FIRST_DAY} to {LAST_DAY}"
IN_RANGE = f"a date {WITHIN}"
_DATE, _MINUTE, _SECOND = len("2024-03-01"), len("2024-03-01T16:40"), len("2024-03-01T16:40:00")


class Taken(NamedTuple):
    """A value read, or the problem with it."""

    value: date | None
    problem: Problem | None = None


def a_date(where: str, typed: str) -> Taken:
    """Read one date, written as 2024-03-01 and in no other way."""
    return _taken(where, typed, _date, A_DATE)


def a_moment(where: str, typed: str) -> Taken:
    """Read one date, or a date with the time of day (London)."""
    return _taken(where, typed, _datetime if len(typed) > _DATE else _date, A_MOMENT)


def _taken(where: str, typed: str, read: Callable[[str], date], expected: str) -> Taken:
    try:
        value = read(typed)
    except ValueError:
        return Taken(None, Problem(where, typed, expected))
    if not FIRST_DAY.year <= value.year <= LAST_DAY.year:
        return Taken(None, Problem(where, typed, IN_RANGE))
    return Taken(value)


def _date(typed: str) -> date:
    """Read the one written form; ``fromisoformat`` would also take 20240301 and week dates."""
    if len(typed) != _DATE or not _is_dashed(typed):
        raise ValueError(typed)
    return date.fromisoformat(typed)


def _datetime(typed: str) -> datetime:
    on, letter, at = typed.partition("T")
    if len(typed) not in {_MINUTE, _SECOND} or not letter or not _is_clock(at):
        raise ValueError(typed)
    return datetime.combine(_date(on), time.fromisoformat(at))


def _is_clock(typed: str) -> bool:
    return typed.isascii() and all(part.isdigit() for part in typed.split(":"))


def _is_dashed(typed: str) -> bool:
    return typed.isascii() and typed[4:8:3] == "--" and typed[:4].isdigit()


def case_facts(typed: Mapping[str, str | bool | None]) -> CaseFacts:
    """Turn the options of one case into facts.

    Args:
        typed: Field name to what was typed: text for events, the age and the
            setting, True or False for a fact; None or absent is not known.

    Raises:
        InputError: with every value that cannot be read and every contradiction.
    """
    found: list[Problem] = []
    values: dict[str, date | bool | int | str | None] = {}
    for event in Event:
        text = typed.get(event)
        if isinstance(text, str):
            values[event], problem = a_moment(spell(event), text)
            found += [problem] if problem else []
    values |= {fact: typed.get(fact) is True for fact in ASKED if typed.get(fact) is not None}
    values["age"] = _age(typed.get("age"), found)
    values["setting"] = _one_of(Setting, "setting", typed, found)
    values["nation"] = _one_of(Nation, "nation", typed, found)
    values |= {area: _area(area, typed, found) for area in Area}
    facts = CaseFacts(**values)  # type: ignore[arg-type]  # each field is filled with its own type
    found += problems(facts, spell)
    if found:
        raise InputError(tuple(found))
    return facts


def _age(typed: str | bool | None, found: list[Problem]) -> int | None:
    if not isinstance(typed, str):
        return None
    if typed.isascii() and typed.isdigit() and len(typed) < 4 and int(typed) <= OLDEST:
        return int(typed)
    found.append(Problem("--age", typed, f"whole years from 0 to {OLDEST}"))
    return None


def _one_of(
    names: type[Name], field: str, typed: Mapping[str, str | bool | None], found: list[Problem]
) -> Name | None:
    """Return the name typed for *field*; one that is not of *names* is a problem found."""
    text = typed.get(field)
    if not isinstance(text, str):
        return None
    if text in tuple(names):
        return names(text)
    found.append(Problem(spell(field), text, f"one of {', '.join(names)}"))
    return None


def _area(area: Area, typed: Mapping[str, str | bool | None], found: list[Problem]) -> str | None:
    """Return the name of a local authority as typed, without the spaces around it."""
    text = typed.get(area)
    if not isinstance(text, str):
        return None
    if text.strip() and text.isprintable():
        return text.strip()
    found.append(Problem(spell(area), text, "the name of a local authority's area"))
    return None


def dates(where: str, typed: Iterable[str]) -> tuple[date, ...]:
    """Read every date of an option that may be repeated.

    Raises:
        InputError: with each one that cannot be read.
    """
    taken = [a_date(where, text) for text in typed]
    if wrong := tuple(one.problem for one in taken if one.problem):
        raise InputError(wrong)
    return tuple(one.value for one in taken if one.value)

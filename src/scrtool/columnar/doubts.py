"""What is doubtful in a case, told beside its answers: when, and in which words.

The same as ``scrtool.register.quality``, for every case at once; a repeated reference is not
looked for, for the rows of a table have no order.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from scrtool.columnar import sql
from scrtool.columnar.facts import ALL_EVENTS, is_said
from scrtool.facts import CONTRADICTIONS, Event, Fact, Nation, before

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from scrtool.columnar.sheet import Sheet

JOINT = "; "
WEEKEND = "notified_weekend"  # a column: Saturday, Sunday or nothing
# As in ``scrtool.register.quality``; a test holds them equal.
MOST_CHILDREN = 4
OLDEST_CARE_LEAVER = 24


class Doubt(NamedTuple):
    """When something is doubtful, and the SQL of what is said."""

    when: str
    text: str


def doubts(sheet: Sheet) -> Iterator[Doubt]:
    """Yield every reason to look again at a case, in the order of a register."""
    days = [event for event in ALL_EVENTS if event in sheet.columns]
    for later in days:
        yield from _out_of_order(later, [one for one in before(later) if one in days])
    yield from _contradicting(sheet)
    if Event.NOTIFIED in days:
        yield Doubt(sql.is_given(WEEKEND), _said("notified ", Shown("notified"), " is a ", WEEKEND))
    yield from _beyond(sheet)


class Shown(str):
    """A column whose value is shown as text."""

    __slots__ = ()


def _said(*parts: str) -> str:
    """Return the SQL that puts *parts* together: words, values shown, and the weekend's name."""
    return f"CONCAT({', '.join(map(_part, parts))})"


def _part(part: str) -> str:
    if isinstance(part, Shown):
        return f"CAST({part} AS STRING)"
    return part if part == WEEKEND else sql.quoted(part)


def _out_of_order(later: Event, earlier: list[Event]) -> Iterator[Doubt]:
    """Yield *later* dated before one that it must follow: the nearest such."""
    nearer = [sql.is_yes(f"{later} < {one}") for one in earlier]
    for place, one in enumerate(earlier):
        none_nearer = (sql.negated(text) for text in nearer[:place])
        said = _said(f"{later} ", Shown(later), f" is before {one} ", Shown(one))
        yield Doubt(sql.both(nearer[place], *none_nearer), said)


def _contradicting(sheet: Sheet) -> Iterator[Doubt]:
    for (one, said), (other, also), why in CONTRADICTIONS:
        together = sql.both(is_said(one, said, sheet), is_said(other, also, sheet))
        words = f"{_named(one, said)} and {_named(other, also)}: {why}".replace("; ", ", ")
        if together != sql.NO:
            yield Doubt(together, sql.quoted(words))


def _named(field: str, said: bool | range | Nation) -> str:
    if isinstance(said, Nation):
        return f"{field} {said}"
    return field if said is not False else f"no_{field}"


def _beyond(sheet: Sheet) -> Iterator[Doubt]:
    """Yield an age and a number of children that the words do not fit."""
    if {"age", str(Fact.CARE_LEAVER)} <= sheet.columns:
        old = sql.both(sql.is_yes(Fact.CARE_LEAVER), sql.is_yes(f"age > {OLDEST_CARE_LEAVER}"))
        yield Doubt(old, _said("care_leaver and age ", Shown("age"), ": a care leaver is under 25"))
    if "children" in sheet.columns:
        said = f": one notification takes up to {MOST_CHILDREN} children, ask the service"
        many = sql.is_yes(f"children > {MOST_CHILDREN}")
        yield Doubt(many, _said("children ", Shown("children"), said))


def warnings(found: Sequence[Doubt]) -> str:
    """Return the SQL of everything said of a case, put together; nothing where all is well."""
    if not found:
        return sql.NO_TEXT
    doubtful = sql.either(*(one.when for one in found))
    parts = (
        f"CASE WHEN {one.when} THEN CONCAT('{JOINT}', {one.text}) ELSE '' END" for one in found
    )
    said = f"NULLIF(SUBSTR(CONCAT({', '.join(parts)}), {len(JOINT) + 1}), '')"
    return f"CASE WHEN {doubtful} THEN {said} END"

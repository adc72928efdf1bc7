"""The answers of a case as columns: given, implied by others, or following from age and setting.

The same as ``CaseFacts.says`` and ``CaseFacts.when``, for every case at once.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from scrtool.columnar import sql
from scrtool.facts import BY_AREAS, OPPOSED, Event, Fact, Nation
from scrtool.facts.questions import ASKED_AS, BY_AGE, BY_SETTING, LIVED_IN

if TYPE_CHECKING:
    from scrtool.columnar.sheet import Sheet

ALL_EVENTS = tuple(Event)


def says(fact: Fact, sheet: Sheet) -> str:
    """Return the column of the answers to *fact*, given or derived."""
    if fact in ASKED_AS:
        return sheet.define(f"{fact}_said", _derived(fact, sheet))
    implied = [
        (is_said(field, also, sheet), sql.NO if said else sql.YES)
        for said, field, also in OPPOSED.get(fact, ())
    ]
    given = sheet.answer(fact)
    left_open = sql.chosen(implied, _from_areas(fact, sheet))
    if left_open == sql.UNKNOWN:
        return given
    text = left_open if given == sql.UNKNOWN else f"COALESCE({given}, {left_open})"
    return sheet.define(f"{fact}_said", text)


def _derived(fact: Fact, sheet: Sheet) -> str:
    if fact in BY_AGE:
        return _aged(fact, sheet)
    if fact in BY_SETTING:
        return _set_in(fact, sheet)
    if fact is Fact.ARRANGEMENTS_HAD_BEGUN:
        return _begun(sheet)
    if fact is Fact.ATTENDED_STILLBIRTH:
        unborn = sql.is_yes(sheet.answer(Fact.UNBORN))
        return sql.both(unborn, sql.negated(sheet.answer(Fact.STILLBIRTH_UNATTENDED)))
    abroad = sql.is_yes(says(Fact.OUTSIDE_ENGLAND, sheet))
    if fact is Fact.ABROAD:
        return abroad
    return sql.both(abroad, sql.negated(sheet.answer(Fact.LIVES_IN_ENGLAND)))


def _from_areas(fact: Fact, sheet: Sheet) -> str:
    """Return whether the authorities named for *fact* are two; not known unless both are named."""
    if fact not in BY_AREAS or not sheet.columns.issuperset(BY_AREAS[fact]):
        return sql.UNKNOWN
    one, other = BY_AREAS[fact]
    differ = f"LOWER({one}) <> LOWER({other})"
    if fact is not Fact.PLACED_ELSEWHERE:
        return differ
    return sql.chosen([(sql.is_yes(sheet.answer(Fact.LOOKED_AFTER)), differ)], sql.UNKNOWN)


def _not_born(sheet: Sheet) -> str:
    return sql.either(
        sql.is_yes(sheet.answer(Fact.UNBORN)), sql.is_yes(sheet.answer(Fact.STILLBIRTH_UNATTENDED))
    )


def _aged(fact: Fact, sheet: Sheet) -> str:
    not_born = _not_born(sheet)
    looked_after = sql.is_yes(sheet.answer(Fact.LOOKED_AFTER))
    child = sql.NO if fact is Fact.ADULT else sql.YES
    by_care = sql.chosen([(looked_after, child)], sql.UNKNOWN)
    if "age" not in sheet.columns:
        return sql.chosen([(not_born, sql.NO)], by_care)
    ages = BY_AGE[fact]
    by_age = f"age BETWEEN {ages.start} AND {ages.stop - 1}"
    return sql.chosen([(not_born, sql.NO), ("age IS NULL", by_care)], by_age)


def _set_in(fact: Fact, sheet: Sheet) -> str:
    """Return whether the setting says so; a child not born lived and was held nowhere."""
    nowhere = [(_not_born(sheet), sql.NO)] if fact in LIVED_IN else []
    lived = sql.chosen(nowhere, sql.UNKNOWN)
    if "setting" not in sheet.columns:
        return lived
    named = ", ".join(f"'{setting}'" for setting in sorted(BY_SETTING[fact]))
    return sql.chosen([(sql.is_missing("setting"), lived)], f"setting IN ({named})")


def _begun(sheet: Sheet) -> str:
    began = sheet.day(Event.ARRANGEMENTS_BEGAN)
    day = sql.first_known(sheet.day(Event.AWARE), sheet.day(Event.INCIDENT))
    return sql.UNKNOWN if sql.NO_DAY in {began, day} else f"{began} <= {day}"


def is_said(field: str, said: bool | range | Nation, sheet: Sheet) -> str:
    """Return whether *field* was given as *said*; a date given counts as yes."""
    if field not in sheet.columns:
        return sql.NO
    if isinstance(said, Nation):
        return f"COALESCE({field} = '{said}', FALSE)"
    if isinstance(said, range):
        return f"COALESCE({field} BETWEEN {said.start} AND {said.stop - 1}, FALSE)"
    if field in ALL_EVENTS:
        return sql.is_given(field) if said else sql.NO
    return sql.is_yes(field) if said else sql.is_no(field)


def first_day(sheet: Sheet) -> str:
    """Return the column of the first event dated, in the order a case runs."""
    return sheet.define("first_day", sql.first_known(*map(sheet.day, ALL_EVENTS)))

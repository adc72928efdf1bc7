"""Small pieces of SQL, simplified as they are put together: three-valued logic and look-ups.

Only what DuckDB, Spark and Polars all read the same way. No law and no counting belong here.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

YES, NO = "TRUE", "FALSE"
UNKNOWN = "CAST(NULL AS BOOLEAN)"
NO_DAY = "CAST(NULL AS DATE)"
NO_NUMBER = "CAST(NULL AS INTEGER)"
NO_TEXT = "CAST(NULL AS STRING)"
_SURE = re.compile(r"COALESCE\([^()]*, FALSE\)|\w+ IS (NOT )?NULL")  # yes or no, never open
_NEGATED = re.compile(r"NOT (\w+|COALESCE\([^()]*\))")
_KNOWN = re.compile(r"(\w+) IS (NOT )?NULL")
_CONSTANTS = frozenset({YES, NO, UNKNOWN, NO_DAY, NO_NUMBER, NO_TEXT})


def is_constant(text: str) -> bool:
    """Return whether *text* says the same for every case."""
    return text in _CONSTANTS or text.lstrip("-").isdigit()


def both(*parts: str) -> str:
    """Return whether all hold: one no settles it, else one not known leaves it open."""
    wanted = [part for part in dict.fromkeys(parts) if part != YES]
    if NO in wanted:
        return NO
    return _joined(wanted, " AND ") if wanted else YES


def either(*parts: str) -> str:
    """Return whether any holds: one yes settles it, else one not known leaves it open."""
    wanted = [part for part in dict.fromkeys(parts) if part != NO]
    if YES in wanted:
        return YES
    return _joined(wanted, " OR ") if wanted else NO


def negated(part: str) -> str:
    """Return the opposite; the opposite of not known is not known."""
    fixed = {YES: NO, NO: YES, UNKNOWN: UNKNOWN}
    if part in fixed:
        return fixed[part]
    if twice := _NEGATED.fullmatch(part):
        return twice[1]
    if known := _KNOWN.fullmatch(part):
        return is_missing(known[1]) if known[2] else is_given(known[1])
    return f"NOT {_closed(part)}"


def is_yes(part: str) -> str:
    """Return whether *part* is known to be yes."""
    if part in {YES, NO} or _SURE.fullmatch(part):
        return part
    return NO if part == UNKNOWN else f"COALESCE({part}, FALSE)"


def is_no(part: str) -> str:
    """Return whether *part* is known to be no."""
    if part in {YES, NO, UNKNOWN}:
        return YES if part == NO else NO
    return f"NOT COALESCE({part}, TRUE)"


def is_missing(part: str) -> str:
    """Return whether nothing is known: no day, no number, neither yes nor no."""
    if is_constant(part):
        return YES if "NULL" in part else NO
    return f"{part} IS NULL"


def is_given(part: str) -> str:
    """Return whether something is known."""
    if is_constant(part):
        return NO if "NULL" in part else YES
    return f"{part} IS NOT NULL"


def first_known(*parts: str) -> str:
    """Return the first that is known."""
    wanted = [part for part in dict.fromkeys(parts) if part != NO_DAY]
    if not wanted:
        return NO_DAY
    return wanted[0] if len(wanted) == 1 else f"COALESCE({', '.join(wanted)})"


def chosen(branches: Iterable[tuple[str, str]], otherwise: str) -> str:
    """Return the value beside the first condition that holds."""
    kept: list[tuple[str, str]] = []
    for condition, value in branches:
        if condition == YES:
            otherwise = value
            break
        if condition != NO:
            kept.append((condition, value))
    while kept and kept[-1][1] == otherwise:
        kept.pop()
    whens = "".join(f"WHEN {condition} THEN {value} " for condition, value in kept)
    return f"CASE {whens}ELSE {otherwise} END" if kept else otherwise


def by_number(number: str, values: list[str]) -> str:
    """Return the value that stands at *number*, counted from 1; one value needs no choice."""
    if len(set(values)) == 1:
        return values[0]
    if number.isdigit():
        return values[int(number) - 1]
    return chosen(
        ((f"{number} = {place}", value) for place, value in enumerate(values, 1)), values[-1]
    )


def earlier_of(one: str, other: str) -> str:
    """Return the earlier of two days, or the one that is known."""
    if NO_DAY in {one, other} or one == other:
        return one if other == NO_DAY else other
    return chosen(
        ((is_missing(one), other), (is_missing(other), one), (f"{other} < {one}", other)), one
    )


def later_of(one: str, other: str) -> str:
    """Return the later of two days, or the one that is known."""
    if NO_DAY in {one, other} or one == other:
        return one if other == NO_DAY else other
    return chosen(
        ((is_missing(one), other), (is_missing(other), one), (f"{other} > {one}", other)), one
    )


def within(day: str, start: date | None, end: date | None) -> str:
    """Return whether *day* is on or after *start* and before *end*; not where it is not known."""
    if day == NO_DAY:
        return NO
    from_start = f"{day} >= {literal(start)}" if start else YES
    to_end = f"{day} < {literal(end)}" if end else YES
    return both(is_given(day) if not start and not end else YES, from_start, to_end)


def literal(day: date) -> str:
    """Return a day as SQL writes it."""
    return f"DATE '{day.isoformat()}'"


def quoted(text: str) -> str:
    """Return *text* as SQL writes it."""
    escaped = text.replace("'", "''")
    return f"'{escaped}'"


def mask(parts: Iterable[tuple[str, int]]) -> str:
    """Return the sum of the numbers whose conditions hold."""
    sums = [
        str(number) if condition == YES else f"CASE WHEN {condition} THEN {number} ELSE 0 END"
        for condition, number in parts
        if condition != NO
    ]
    return " + ".join(sums) if sums else "0"


def _joined(parts: list[str], between: str) -> str:
    return parts[0] if len(parts) == 1 else between.join(map(_closed, parts))


def _closed(part: str) -> str:
    plain = part.isidentifier() or (part.startswith("COALESCE(") and part.count("(") == 1)
    return part if plain else f"({part})"

"""What was typed for ``--alarm``, as working days. Every problem at once, nothing guessed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scrtool.errors import InputError, Problem

if TYPE_CHECKING:
    from collections.abc import Iterable

NONE = "none"
UNIT = "wd"
MOST = 99
EXPECTED = f"working days before the limit such as 5wd, from 0wd to {MOST}wd, or {NONE}"


def alarms(typed: Iterable[str]) -> tuple[int, ...]:
    """Return how many working days before a limit to be reminded, the longest first.

    Args:
        typed: ``5wd`` and the like, or ``none`` alone.

    Raises:
        InputError: with each that cannot be read, or ``none`` beside another.
    """
    asked = tuple(dict.fromkeys(typed))
    if asked == (NONE,):
        return ()
    if wrong := tuple(Problem("--alarm", one, _wanted(one)) for one in asked if not _is_read(one)):
        raise InputError(wrong)
    return tuple(sorted({int(one.removesuffix(UNIT)) for one in asked}, reverse=True))


def _wanted(one: str) -> str:
    return f"{NONE} alone, or none of it" if one == NONE else EXPECTED


def _is_read(one: str) -> bool:
    number = one.removesuffix(UNIT)
    digits = number.isascii() and number.isdigit() and len(number) <= len(str(MOST))
    return one.endswith(UNIT) and digits

"""What is supposed, as typed: lengths such as 10wd, readings. Every mistake at once."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, TypeVar

from scrtool import rules
from scrtool.errors import InputError, Problem
from scrtool.model import Role, Unit
from scrtool.register.what_if import Length, all_clocks

if TYPE_CHECKING:
    from collections.abc import Iterable

Found = TypeVar("Found")
UNITS = {
    "wd": Unit.WORKING_DAY,
    "d": Unit.DAY,
    "m": Unit.MONTH,
    "y": Unit.YEAR,
    "h": Unit.HOUR,
}
MOST = {"wd": 999, "d": 999, "m": 120, "y": 20, "h": 999}
_LENGTH = re.compile(r"(\d{1,3})(wd|d|m|y|h)", re.ASCII)
A_LENGTH = "a length such as 10wd (working days), 10d (days), 6m (months), 1y or 24h"


def lengths(typed: Iterable[str]) -> dict[str, Length]:
    """Read ``--length`` DUTY=LENGTH, each duty once.

    Raises:
        InputError: with each that names no duty with a headline, or no length.
    """
    offered = sorted(
        duty.id
        for duty in rules.duties().values()
        if any(clock.role is Role.HEADLINE for clock in all_clocks(duty))
    )
    found: dict[str, Length] = {}
    wrong = []
    for text in typed:
        duty, _, value = text.partition("=")
        length = _length(value)
        if duty not in offered:
            wrong.append(Problem("--length", text, f"DUTY=LENGTH with one of {_list(offered)}"))
        elif length is None:
            wrong.append(Problem("--length", text, A_LENGTH))
        elif duty in found:
            wrong.append(Problem("--length", text, f"one length for {duty}"))
        else:
            found[duty] = length
    return _unless(wrong, found)


def readings(typed: Iterable[str]) -> dict[str, str]:
    """Read ``--reading`` DUTY=READING, each duty once.

    Raises:
        InputError: with each that names no duty, or no reading of it besides the headline.
    """
    offered = _named(frozenset({Role.ALTERNATE, Role.PRESET, Role.ADVISORY}))
    found: dict[str, str] = {}
    wrong = []
    for text in typed:
        duty, _, name = text.partition("=")
        if text not in offered:
            wrong.append(Problem("--reading", text, f"one of {_list(offered)}"))
        elif duty in found:
            wrong.append(Problem("--reading", text, f"one reading for {duty}"))
        else:
            found[duty] = name
    return _unless(wrong, found)


def presets(typed: Iterable[str]) -> dict[str, frozenset[str]]:
    """Read ``--preset`` DUTY=READING; a duty may have several.

    Raises:
        InputError: with each that names no local reading.
    """
    offered = _named(frozenset({Role.PRESET}))
    found: dict[str, frozenset[str]] = {}
    wrong = []
    for text in typed:
        duty, _, name = text.partition("=")
        found[duty] = found.get(duty, frozenset()) | {name}
        if text not in offered:
            wrong.append(Problem("--preset", text, f"one of {_list(offered)}"))
    return _unless(wrong, found)


def _length(typed: str) -> Length | None:
    found = _LENGTH.fullmatch(typed)
    if not found or not 1 <= int(found[1]) <= MOST[found[2]]:
        return None
    return Length(int(found[1]), UNITS[found[2]])


def _named(roles: frozenset[Role]) -> list[str]:
    """Return each reading of one of *roles*, as it is typed."""
    return sorted(
        {
            f"{duty.id}={clock.name}"
            for duty in rules.duties().values()
            for clock in all_clocks(duty)
            if clock.role in roles
        }
    )


def _list(offered: Iterable[str]) -> str:
    return ", ".join(offered)


def _unless(wrong: list[Problem], found: Found) -> Found:
    """Return what was found, if nothing was wrong."""
    if wrong:
        raise InputError(tuple(wrong))
    return found

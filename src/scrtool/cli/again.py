"""The one line that gives the same answer again, as a shell reads it."""

from __future__ import annotations

import os
from shlex import quote
from typing import TYPE_CHECKING, Any

from scrtool.facts import ASKED
from scrtool.facts.spelling import spell

if TYPE_CHECKING:
    from collections.abc import Mapping

    Typed = Mapping[str, Any]


def command(typed: Typed) -> str:
    """Return the one line that gives the same answer without an interview."""
    words = [word for name, value in typed.items() for word in _words(name, value)]
    return " ".join(map(_quoted, ["scrtool", "notify-check", *words]))


def _words(name: str, value: Any) -> list[str]:
    """Return an option as typed; what is not given, and what is off, is left out."""
    if value is False and name in ASKED:
        return [spell(f"no_{name}")]
    if value is True:
        return [spell(name)]
    values = value if isinstance(value, tuple) else (value,)
    return [word for one in values if isinstance(one, str) for word in _valued(spell(name), one)]


def _valued(option: str, value: str) -> list[str]:
    return [f"{option}={value}"] if value.startswith("-") else [option, value]


def _quoted(word: str) -> str:
    """Return *word* as a shell reads it back, with nothing in it that could redraw a terminal."""
    return quote(word) if word.isprintable() else f"$'{''.join(map(_escaped, word))}'"


def _escaped(char: str) -> str:
    if char in "'\\":
        return f"\\{char}"
    return char if char.isprintable() else "".join(f"\\x{byte:02x}" for byte in os.fsencode(char))

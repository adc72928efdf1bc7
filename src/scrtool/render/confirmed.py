"""What is said where ``--confirmed-only`` left a number out: which kind of number, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scrtool.model import Role
from scrtool.render import words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from scrtool.schedule.items import Item, Reading

NUMBER = "number"
OPTION = "--confirmed-only"
KINDS = {
    Role.HEADLINE: NUMBER,
    Role.ALTERNATE: "other reading",
    Role.PRESET: "local reading you chose",
    Role.ADVISORY: "local number",
}
MEANING = (
    f"Left out ({OPTION}): numbers that are unconfirmed or on one page only, or whose "
    "start words are; their duties stand, without a date."
)


def number(item: Item) -> str:
    """Return that the number that gives the date was left out, and why; nothing if it was not."""
    found = [reading for reading in item.left_out if reading in item.foremost]
    return _said(NUMBER, found) if found else ""


def others(item: Item) -> Iterator[str]:
    """Yield each kind of reading left out that would have counted towards the safe date."""
    return _kinds(r for r in item.left_out if r.is_national and r not in item.foremost)


def local(item: Item) -> Iterator[str]:
    """Yield that a local number was left out, where there is no national limit."""
    return _kinds(reading for reading in item.left_out if reading.clock.role is Role.ADVISORY)


def without_option(said: str) -> str:
    """Return what is said of a number left out for one who never typed the option."""
    return said.replace(f"; {OPTION}", "").replace(f" ({OPTION})", "")


def _kinds(readings: Iterable[Reading]) -> Iterator[str]:
    kinds: dict[str, list[Reading]] = {}
    for reading in readings:
        kinds.setdefault(KINDS[reading.clock.role], []).append(reading)
    return (_said(kind, found) for kind, found in kinds.items())


def _said(kind: str, readings: Iterable[Reading]) -> str:
    why = words.listed(dict.fromkeys(map(_doubt, readings)))
    return f"{kind} left out: {why}; {OPTION}"


def _doubt(reading: Reading) -> str:
    return next(words.MARKS[mark] for mark in words.DOUBTS if mark in reading.marks)

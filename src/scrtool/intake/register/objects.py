"""NDJSON: one object a line."""

from __future__ import annotations

import json
from itertools import chain
from typing import TYPE_CHECKING

from scrtool.intake.register.columns import READ, known
from scrtool.intake.register.decoded import CUT
from scrtool.intake.register.delimited import TOO_LONG
from scrtool.intake.register.sheet import Line, Sheet, refusal, trimmed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scrtool.intake.register.decoded import Decoded
    from scrtool.register.source import Cell

    Pairs = list[tuple[str, Cell]]
AN_OBJECT = 'an object on one line, such as {"ref": "A1", "incident": "2024-03-01"}'


def sheet(text: Decoded) -> Sheet:
    """Return the register in *text*.

    The columns are the names in the first object that can be read, and every name that is
    known; any other name in a later object is told.

    Raises:
        InputError: no line is an object.
    """
    numbered = enumerate(text.lines(), 1)
    before: list[tuple[int, str]] = []
    for number, line in numbered:
        before.append((number, line))
        if isinstance(found := _object(line), list):
            own = [name for name, _ in found]
            rest = sorted(READ - {known(name) for name in own})
            header = (*trimmed(text.name, own), *rest)
            return Sheet(text.name, header, _rows(chain(before, numbered), header), number)
    expected = AN_OBJECT if before else "empty; expected objects, one a line"
    raise refusal(f"{text.name}, row 1", expected)


def _object(line: str) -> Pairs | str:
    """Return the names and values of one line, or what is wrong with it."""
    if line.startswith(CUT):
        return TOO_LONG
    try:
        found = json.loads(line, object_pairs_hook=_Pairs)
    except (ValueError, RecursionError):
        return f"not JSON; expected {AN_OBJECT}"
    if not isinstance(found, _Pairs):
        return f"expected {AN_OBJECT}"
    names = [known(name) for name, _ in found]
    twice = next((name for name in names if names.count(name) > 1), None)
    return f"{twice}: each name once" if twice is not None else [*found]


class _Pairs(list["tuple[str, Cell]"]):
    """The names and values of an object, in order, with those that stand twice."""

    def to_dict(self) -> dict[str, Cell]:
        return {name: _plain(value) for name, value in self}


def _plain(value: Cell) -> Cell:
    """Return a value with its objects as dictionaries, to be carried through."""
    if isinstance(value, _Pairs):
        return value.to_dict()
    return [_plain(part) for part in value] if isinstance(value, list) else value


def _rows(numbered: Iterator[tuple[int, str]], header: tuple[str, ...]) -> Iterator[Line]:
    places = {known(name): place for place, name in enumerate(header)}
    for number, line in numbered:
        if line.strip():
            yield _line(number, _object(line), places)


def _line(number: int, found: Pairs | str, places: dict[str, int]) -> Line:
    if isinstance(found, str):
        return Line(number, problem=found)
    new = [name for name, _ in found if known(name) not in places]
    if new:
        told = f"{new[0][:60]!r}: not a name of the first line; give it there, as null if blank"
        return Line(number, problem=told)
    cells: list[Cell] = [None] * len(places)
    for name, value in found:
        cells[places[known(name)]] = _plain(value)
    return Line(number, tuple(cells))

"""Which column is what: by name, in any order; those not known are carried through."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from scrtool.errors import InputError, Problem
from scrtool.facts import ASKED, Event
from scrtool.register.rows import COLUMNS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scrtool.intake.register.sheet import Sheet

REF, AGE, SETTING, NATION, REGIME, CHILDREN = (
    "ref",
    "age",
    "setting",
    "nation",
    "regime",
    "children",
)
PLACES = ("harmed_area", "lives_area", "responsible_area")
READ = frozenset([REF, AGE, SETTING, NATION, REGIME, *PLACES, *map(str, Event), *map(str, ASKED)])
SHOWN = 12
GIVEN = "_given"


class Columns(NamedTuple):
    """The place of each column that is read, and of each that is carried through."""

    places: dict[str, int]
    carried: tuple[tuple[str, int], ...]
    width: int
    children: int | None = None

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the columns carried through, in the answer.

        As the file has them; one that an answer has too, such as notes, is told apart.
        """
        own = {known(name) for name, _ in self.carried} | {*COLUMNS}
        return tuple(_apart(name, own) for name, _ in self.carried)


def known(name: str) -> str:
    """Return the name that a column is known by: ``Rapid review sent`` is rapid_review_sent."""
    return name.strip().lower().replace(" ", "_").replace("-", "_")


def _apart(name: str, taken: set[str]) -> str:
    while known(name) in COLUMNS:
        name = f"{name}{GIVEN}"
        while known(name) in taken:
            name = f"{name}{GIVEN}"
    return name


def columns(sheet: Sheet) -> Columns:
    """Return where each column stands.

    Raises:
        InputError: a name stands twice, or there is no reference or no date.
    """
    problems = [*_twice(sheet), *_missing(sheet)]
    if problems:
        raise InputError(tuple(problems))
    found = {known(name): place for place, name in enumerate(sheet.header)}
    carried = tuple(
        (name.strip() or f"column {place + 1}", place)
        for place, name in enumerate(sheet.header)
        if known(name) not in READ
    )
    places = {name: place for name, place in found.items() if name in READ}
    return Columns(places, carried, len(sheet.header), found.get(CHILDREN))


def _twice(sheet: Sheet) -> Iterator[Problem]:
    first: dict[str, int] = {}
    for place, name in enumerate(sheet.header, 1):
        if known(name) in first and name.strip():
            expected = f"each name once: also column {first[known(name)]}"
            yield Problem(f"{_header(sheet)}, column {place}", name, expected)
        first.setdefault(known(name), place)


def _missing(sheet: Sheet) -> Iterator[Problem]:
    names = {known(name) for name in sheet.header}
    shown = ", ".join(name.strip()[:30] for name in sheet.header[:SHOWN])
    more = ", …" if len(sheet.header) > SHOWN else ""
    if REF not in names:
        expected = f"a header with the column ref, such as ref,incident,aware; found: {shown}{more}"
        yield Problem(_header(sheet), None, expected)
    elif names.isdisjoint(map(str, Event)):
        expected = f"a column with a date, such as incident; found: {shown}{more}"
        yield Problem(_header(sheet), None, expected)


def _header(sheet: Sheet) -> str:
    return f"{sheet.name}, row {sheet.number}"

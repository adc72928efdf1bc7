"""One object: what is supposed, the moves, and how many."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from scrtool.register.rows import JOINT
from scrtool.render.what_if.cells import NAMES, flat, most_first

if TYPE_CHECKING:
    from collections import Counter

    from scrtool.register.what_if import Move
    from scrtool.render.what_if import Heading


class Json:
    """One object: what is supposed, the moves, and how many."""

    def __init__(self, heading: Heading) -> None:
        self.heading = heading
        self._between = ""

    def top(self) -> str:
        """Return the beginning of the object."""
        said = {
            "schema": 1,
            "what_if": list(self.heading.changes),
            "words": self.heading.words,
            "as_of": self.heading.as_of,
            "made_with": self.heading.made_with,
        }
        return _json(said)[:-1] + ', "moves": ['

    def move(self, move: Move) -> str:
        """Return one move."""
        between, self._between = self._between, ","
        cells = flat(move, self.heading)
        for name in ("notes_before", "notes_after", "warnings"):
            cells[name] = str(cells[name]).split(JOINT) if cells[name] else []
        told = {name: None if cells[name] == "" else cells[name] for name in NAMES[:-1]}
        return f"{between}\n{_json(told)}"

    def end(self, cases: int, statuses: Counter[tuple[str, str]]) -> str:
        """Return the end of the object."""
        found = [
            {"before": before, "after": after, "duties": n}
            for (before, after), n in most_first(statuses)
        ]
        counted = {"cases": cases, "moved": statuses.total(), "statuses": found}
        return f'\n], "summary": {_json(counted)}}}\n'


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


FORM = Json

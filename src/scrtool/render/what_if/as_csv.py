"""A move a row; each says that it is supposed."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

from scrtool.render.what_if.cells import NAMES, flat

if TYPE_CHECKING:
    from collections import Counter

    from scrtool.register.what_if import Move
    from scrtool.render.what_if import Heading


class Csv:
    """A move a row; each says that it is supposed."""

    def __init__(self, heading: Heading) -> None:
        self.heading = heading

    def top(self) -> str:
        """Return the names of the columns."""
        return _csv(NAMES)

    def move(self, move: Move) -> str:
        """Return one row."""
        cells = flat(move, self.heading)
        return _csv(tuple("" if cells[name] is None else str(cells[name]) for name in NAMES))

    def end(self, cases: int, statuses: Counter[tuple[str, str]]) -> str:
        """Return nothing: rows are all there is."""
        _ = cases, statuses
        return ""


def _csv(cells: tuple[str, ...]) -> str:
    text = io.StringIO(newline="")
    csv.writer(text).writerow(cells)
    return text.getvalue()


FORM = Csv

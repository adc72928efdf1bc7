"""What would move, before and after. Every form says "what if", and is written as it comes.

So memory does not grow with the register.
"""

from __future__ import annotations

from enum import StrEnum
from importlib import import_module
from typing import TYPE_CHECKING, NamedTuple, Protocol

from scrtool.register.rows import JOINT

if TYPE_CHECKING:
    from collections import Counter
    from collections.abc import Callable

    from scrtool.register.what_if import Move

NOT_LAW = "What if, not the law"


class WhatIfFormat(StrEnum):
    """How the moves are written."""

    TABLE = "table"
    CSV = "csv"
    JSON = "json"


class Heading(NamedTuple):
    """What stands above: the changes supposed, as typed; the day; what it was made with."""

    changes: tuple[str, ...]
    as_of: str
    made_with: str

    @property
    def words(self) -> str:
        """What is supposed, and that it is not the law."""
        return f"{NOT_LAW}: {JOINT.join(self.changes)}"


class Form(Protocol):
    """Gives the text above, of each move, and below."""

    def top(self) -> str:
        """Return what stands above the moves."""

    def move(self, move: Move) -> str:
        """Return one move."""

    def end(self, cases: int, statuses: Counter[tuple[str, str]]) -> str:
        """Return what stands below: how many cases there were, and how each status moved."""


def form(style: WhatIfFormat, heading: Heading) -> Form:
    """Return what writes moves in *style*, importing only its module."""
    module = import_module(f"scrtool.render.what_if.as_{style}")
    found: Callable[[Heading], Form] = module.FORM
    return found(heading)

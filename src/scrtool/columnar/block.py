"""One duty of a plan: which columns its rows show. Values only."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from scrtool.model import CalendarId, Duty


class Block(NamedTuple):
    """The expressions of one duty's rows: numbers and days, whose words stand in tables.

    ``edition`` and ``clock`` are numbers within the duty. ``open`` is a sum of bits, whose
    names are ``names`` and, for the event waited for, ``awaited``; ``marks`` is another.
    """

    duty: Duty
    number: int
    edition: str
    settled: str
    applies: str
    outcome: str
    open: str
    clock: str
    event: str
    trigger: str
    end: str
    is_headline: str
    due: str
    safe: str
    done: str
    until: str
    status: str
    marks: str
    calendar: CalendarId
    names: tuple[str, ...]
    awaited: tuple[str, ...]

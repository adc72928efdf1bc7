"""Days as a wall calendar shows them, so that a reader can check a row against one."""

from __future__ import annotations

from datetime import date

_WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


def on(written: str) -> date:
    """Return the day written as ``Mon 2026-11-23``; a weekday that is not that day's is refused."""
    weekday, _, iso = written.partition(" ")
    day = date.fromisoformat(iso)
    assert weekday == _WEEKDAYS[day.weekday()], f"{written}: a wall calendar says otherwise"
    return day


def maybe(written: str | None) -> date | None:
    """Return the day written, or None for none."""
    return None if written is None else on(written)

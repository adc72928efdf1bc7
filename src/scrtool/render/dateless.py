"""The duties whose number ``--confirmed-only`` left out, in short: each stands, without a date."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scrtool.render import confirmed, limits, words
from scrtool.render.lines import Kind, Line

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from scrtool.report import CaseReport
    from scrtool.schedule.items import Item


def groups(
    items: Iterable[Item], report: CaseReport, sentence: Callable[[Item], str]
) -> Iterator[Line]:
    """Yield each duty as *sentence* has it, those alike in why and on what condition together."""
    alike: dict[str, list[Item]] = {}
    for item in items:
        alike.setdefault(f"No date{_conditions(item)}: {confirmed.number(item)}", []).append(item)
    for heading, members in alike.items():
        yield Line(heading, kind=Kind.HEADING)
        for item in members:
            yield Line(f"{sentence(item)}{_recorded(item, report)}", 2)
            kept = [reading for reading in item.readings if reading.is_national and reading.due]
            yield from (Line(f"Reading: {limits.said(reading)}", 4) for reading in kept)


def _conditions(item: Item) -> str:
    asked = f", if {words.conditions(item.conditions)}" if item.conditions else ""
    return f"{asked}, once {words.awaited(item.awaits)}" if item.awaits else asked


def _recorded(item: Item, report: CaseReport) -> str:
    """Return when the duty was recorded as done: in time or not, nothing says."""
    step = item.duty.completes
    on = report.schedule.facts.when(step) if step else None
    return f": recorded as done on {words.day(on.on)}" if on else ""

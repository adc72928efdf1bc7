"""What the rule book leaves out, and why, in every form. The words stand with the rules."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Any

from scrtool.render.forms import Forms, table
from scrtool.render.lines import BLANK, Kind, Line

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scrtool.model import NotEncoded

TITLE = "What is left out, and why"
NO_PLACE = "-"


def forms(rows: tuple[NotEncoded, ...], leads: str) -> Forms:
    """Return what is left out in every form, and the leads after it."""
    return Forms(
        lambda: _lines(rows, leads), lambda: _markdown(rows, leads), lambda: _dict(rows, leads)
    )


def _lines(rows: tuple[NotEncoded, ...], leads: str) -> Iterator[Line]:
    yield Line(TITLE, kind=Kind.HEADING)
    for place, there in groupby(rows, key=lambda row: row.place):
        yield BLANK
        yield Line("No place" if place == NO_PLACE else place, kind=Kind.HEADING)
        for row in there:
            yield Line(f"{row.regime}: {row.reason}.", 2)
    yield BLANK
    yield Line(leads)


def _markdown(rows: tuple[NotEncoded, ...], leads: str) -> str:
    return f"# {TITLE}\n\n{table(('What', 'Where', 'Why it is left out'), rows)}\n{leads}\n"


def _dict(rows: tuple[NotEncoded, ...], leads: str) -> dict[str, Any]:
    return {"not_encoded": [row._asdict() for row in rows], "leads": leads}

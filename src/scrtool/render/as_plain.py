"""Plain text: one fact a line, for reading aloud, for pasting and for pipes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scrtool.render.details import block
from scrtool.render.lines import BLANK, Line, as_text, of
from scrtool.render.outline import outline
from scrtool.render.summary import closing, header, notes, rest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scrtool.report import Report


def render(report: Report) -> str:
    """Return the dated duties in full, then the rest in short; or all of it in full."""
    if report.fields:
        from scrtool.render.rows import records

        return records(report)
    lines = everything(report) if report.everything else _short(report)
    return as_text(of(report.schedule.regime.person, lines))


def everything(report: Report) -> Iterator[Line]:
    """Yield every duty in full, also those that do not apply."""
    above = [*_everything(report)]
    yield from above
    yield from closing(report, above)


def _everything(report: Report) -> Iterator[Line]:
    yield Line(header(report))
    yield from notes(report, first=True)
    for item in report.schedule.items:
        yield BLANK
        yield from block(item, report)
    yield BLANK
    for remark in report.schedule.remarks:
        if not remark.first:
            yield Line(remark.text)


def _short(report: Report) -> Iterator[Line]:
    above = [*_in_short(report)]
    yield from above
    yield BLANK
    yield from closing(report, above)


def _in_short(report: Report) -> Iterator[Line]:
    found = outline(report)
    yield Line(header(report))
    yield from notes(report, first=True)
    for item, _ in (*found.dated, *found.done):
        yield BLANK
        yield from block(item, report)
    yield BLANK
    yield from rest(found, report)

"""Plain text: one fact a line, for reading aloud, for pasting and for pipes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scrtool.render.cases import whole
from scrtool.render.details import block
from scrtool.render.lines import BLANK, Line, as_text
from scrtool.render.outline import outline
from scrtool.render.summary import notes, rest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scrtool.report import CaseReport, Report


def render(report: Report) -> str:
    """Return the dated duties in full, then the rest in short; or all of it in full."""
    if report.fields:
        from scrtool.render.rows import records

        return records(report)
    if report.everything:
        return as_text(whole(report, everything, headed=True))
    return as_text(whole(report, _in_short, headed=True, spaced=True))


def everything(report: CaseReport) -> Iterator[Line]:
    """Yield every duty of one case in full, also those that do not apply."""
    yield from notes(report, first=True)
    for item in report.schedule.items:
        yield BLANK
        yield from block(item, report)
    yield BLANK
    for remark in report.schedule.remarks:
        if not remark.first:
            yield Line(remark.text)


def _in_short(report: CaseReport) -> Iterator[Line]:
    found = outline(report)
    yield from notes(report, first=True)
    for item, _ in (*found.dated, *found.done):
        yield BLANK
        yield from block(item, report)
    yield BLANK
    yield from rest(found, report)

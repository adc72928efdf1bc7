"""Every case of an answer, one under the other, and the end that they share.

What is said of one case stands elsewhere; this puts cases together and closes the answer.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from scrtool.render.lines import BLANK, Kind, Line, of
from scrtool.render.summary import closing, header

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from scrtool.report import CaseReport, Report


def whole(
    report: Report,
    body: Callable[[CaseReport], Iterator[Line]],
    *,
    headed: bool = False,
    spaced: bool = False,
) -> Iterator[Line]:
    """Yield what *body* says of each case, then what the answer rests on.

    Args:
        report: The cases, those of one reference together.
        body: Says one case, worked out by one regime.
        headed: Begin each reference with the days and facts given.
        spaced: Leave a blank line before the end.
    """
    above = [line for one in _each(report, body, headed=headed) for line in one]
    yield from above
    if spaced:
        yield BLANK
    yield from closing(report, above)


def _each(
    report: Report, body: Callable[[CaseReport], Iterator[Line]], *, headed: bool
) -> Iterator[Iterator[Line]]:
    before = None
    for one in report.each():
        about = (one.ref, one.schedule.facts)
        if before and about != before:
            yield iter((BLANK,))
        lines = [Line(header(one), kind=Kind.HEADING)] if headed and about != before else []
        if before == about:
            title = f"{one.schedule.regime.title} ({one.schedule.regime.id})"
            lines = [BLANK, Line(title, kind=Kind.HEADING)]
        yield of(one.schedule.regime.person, [*lines, *body(one)])
        before = about

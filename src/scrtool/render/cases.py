"""Every case of an answer, one under the other, and the end that they share.

What is said of one case stands elsewhere; this puts cases together and closes the answer.
"""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from scrtool.render import whose
from scrtool.render.lines import BLANK, Kind, Line, of
from scrtool.render.summary import closing, header

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from scrtool.facts import CaseFacts
    from scrtool.report import CaseReport, NamedSchedule, Report


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
    for place, (_, answers) in enumerate(groupby(report.each(), key=about)):
        first, *others = answers
        if place:
            yield iter((BLANK,))
        head = [Line(header(first), kind=Kind.HEADING)] if headed else []
        yield of(first.schedule.regime.person, [*head, *body(first)])
        for one in others:
            title = Line(f"{one.schedule.regime.title} ({one.schedule.regime.id})", 0, Kind.HEADING)
            yield of(one.schedule.regime.person, [BLANK, title, *body(one)])
        if named := [*whose.lines(one.schedule for one in (first, *others))]:
            yield iter((BLANK, *named))


def about(one: CaseReport | NamedSchedule) -> tuple[str, CaseFacts]:
    """Return whose answer it is: one case may have several, by a regime each."""
    return one.ref, one.schedule.facts


def together(report: Report) -> Report:
    """Return *report* with the duties of every body of rules of a case in one: one picture each."""
    groups = (tuple(group) for _, group in groupby(report.cases, key=about))
    return report._replace(cases=tuple(map(_merged, groups)))


def _merged(cases: tuple[NamedSchedule, ...]) -> NamedSchedule:
    items = tuple(item for case in cases for item in case.schedule.items)
    remarks = {remark.text: remark for case in cases for remark in case.schedule.remarks}
    whole = cases[0].schedule._replace(items=items, remarks=tuple(remarks.values()))
    return cases[0]._replace(schedule=whole)

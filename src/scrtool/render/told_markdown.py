"""Who must be told, as Markdown: a task list in the order of telling. It never ticks a box."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scrtool.render import summary, told, whose
from scrtool.render.lines import Line, named, of
from scrtool.render.marked import escaped, paragraphs, section, titled
from scrtool.render.told_details import details

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scrtool.report import CaseReport, Report
    from scrtool.schedule.items import Item


def render(report: Report) -> str:
    """Return the checklist of each case, one under the other."""
    blocks: list[str] = []
    for case in report.each():
        blocks += _case(case)
    blocks += paragraphs(summary.closing(report, ()))
    return "\n\n".join(blocks) + "\n"


def _case(case: CaseReport) -> Iterator[str]:
    person = case.schedule.regime.person
    yield titled("Who is to be told", case.ref)
    first = Line(told.known(case.schedule.facts))
    yield from paragraphs(of(person, [first, *summary.notes(case, first=True)]))
    found = told.sections(case)
    for title, members in found.items():
        yield f"## {title}" if members else f"{escaped(title)}."
        if members:
            yield "\n".join(line for item in members for line in _entry(item, case))
    yield from paragraphs(of(person, told.closing(case, found)))
    yield from section("##", whose.TITLE, [*whose.lines([case.schedule])][1:])


def _entry(item: Item, case: CaseReport) -> Iterator[str]:
    person = case.schedule.regime.person
    said = escaped(named(person, told.act(item)))
    yield f"- {told.BOX} **{escaped(told.recipients(item))}**: {said}"
    for label, text in details(item, case):
        yield f"  - {label}: {escaped(named(person, text))}"

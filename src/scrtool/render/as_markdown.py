"""Markdown: a document to paste, with a table of what is dated and a list of the rest."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from scrtool.render import details, limits, whose, words
from scrtool.render.cases import about
from scrtool.render.lines import Line, named, of
from scrtool.render.marked import escaped, listed, paragraphs, section, table, titled
from scrtool.render.outline import is_done, outline
from scrtool.render.reference import NONE_GIVEN
from scrtool.render.summary import closing, done, header, notes, rest

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from scrtool.model import Citation
    from scrtool.render.outline import Dated
    from scrtool.report import CaseReport, Report
    from scrtool.schedule.items import Item

TITLE = "What is due"
HEAD = (
    *("By", "Safe by", "What", "Who → to whom", "The duty rests on", "The number rests on"),
    *("Runs from", "State", "Marks"),
)
SAME = "the same day"


def render(report: Report) -> str:
    """Return the document; every duty in full, or a table of the fields asked for."""
    if report.fields:
        return _columns(report)
    refs = {case.ref for case in report.cases}
    blocks = [titled(TITLE, report.cases[0].ref if len(refs) == 1 else NONE_GIVEN)]
    above: list[Line] = []
    for _, answers in groupby(report.each(), key=about):
        blocks += _answers(tuple(answers), above, several=len(refs) > 1)
    blocks += paragraphs(closing(report, above))
    return "\n\n".join(filter(None, blocks)) + "\n"


def _columns(report: Report) -> str:
    from scrtool.render.rows import chosen

    cells = (map(escaped, row.values()) for row in chosen(report))
    return table(map(escaped, report.fields), cells) + "\n"


def _answers(cases: tuple[CaseReport, ...], above: list[Line], *, several: bool) -> Iterator[str]:
    """Yield what each body of rules says of one case, and which authority does what."""
    ref = f"{escaped(cases[0].ref)}: " if several else ""
    for place, case in enumerate(cases):
        regime = case.schedule.regime
        given = [Line(header(case))] if place == 0 else []
        yield f"## {ref}{regime.title} ({regime.id})"
        yield from paragraphs(of(regime.person, [*given, *notes(case, first=True)]))
        yield from _everything(case) if case.everything else _case(case, above)
    named = [*whose.lines(case.schedule for case in cases)]
    yield from section("##", whose.TITLE, named[1:])


def _case(case: CaseReport, above: list[Line]) -> Iterator[str]:
    person, found = case.schedule.regime.person, outline(case)
    dated = [*found.dated, *found.done]
    if dated:
        rows = [[named(person, cell) for cell in _row(one, case)] for one in dated]
        yield table(HEAD, rows)
    further = [*_warnings(dated), *of(person, rest(found, case))]
    above += further
    yield from section("###", "Also", further)
    yield from section("###", "Where it was read", _sources(dated))


def _row(one: Dated, case: CaseReport) -> Iterator[str]:
    item, limit = one
    yield escaped(_by(one))
    yield escaped(_safe(one, case))
    yield f"{escaped(item.duty.action)}{_conditions(item)} (`{item.duty.id}`)"
    yield escaped(words.who(item.duty))
    yield _joined(details.duty(citation) for citation in item.citations)
    yield _joined(said for _, said in details.numbers(item))
    yield escaped(words.trigger(limit.leading.trigger)) if limit.leading.trigger else ""
    yield escaped(_state(one, case))
    yield escaped("; ".join(words.MARKS[mark] for mark in item.marks))


def _by(one: Dated) -> str:
    item, limit = one
    if limit.headline is None or limit.due is None:
        return limits.no_headline(item)
    before = limit.headline.working_day_before
    said = f"; the working day before is {words.day(before)}" if before else ""
    return f"{words.moment(limit.due)}{words.marks(limit.headline)}{said}"


def _safe(one: Dated, case: CaseReport) -> str:
    item, limit = one
    if limit.headline is None:
        return f"{words.moment(limit.end)}{limits.known(item)}{words.marks(limit.safe)}"
    return next((said for _, said in details.safe(item, limit, case.as_of)), SAME)


def _state(one: Dated, case: CaseReport) -> str:
    return done(one, case) if is_done(one.item, case) else limits.state(*one, case)


def _conditions(item: Item) -> str:
    return "".join(f"; {label} {escaped(said)}" for label, said in details.conditions(item))


def _joined(said: Iterable[str]) -> str:
    return ". **Also:** ".join(map(escaped, said))


def _warnings(dated: Iterable[Dated]) -> Iterator[Line]:
    for item, _ in dated:
        yield from (Line(f"{item.duty.id}: {said}") for said in item.warnings)


def _sources(dated: Iterable[Dated]) -> Iterator[Line]:
    """Yield where each authority in the table can be opened, each once."""
    cited = (citation for one in dated for citation in _cited(one.item))
    found = {f"{words.place(citation)}: {citation.url}": None for citation in cited if citation.url}
    return map(Line, found)


def _cited(item: Item) -> tuple[Citation, ...]:
    return (*item.citations, *(reading.clock.citation for reading in item.readings))


def _everything(case: CaseReport) -> Iterator[str]:
    """Yield every duty in full, also those that do not apply."""
    person = case.schedule.regime.person
    for item in case.schedule.items:
        yield f"### {escaped(item.duty.action)} (`{item.duty.id}`)"
        said = details.facts(item, case)
        yield listed(Line(named(person, f"{label}: {text}")) for label, text in said)
    yield from paragraphs(
        of(person, (Line(found.text) for found in case.schedule.remarks if not found.first))
    )

"""The sheet about a workbook: what its words mean, its sources, what was given for each case."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING, Any

from scrtool.facts import ASKED, EVENTS, Event, Fact
from scrtool.render import meanings, whose, words
from scrtool.render.lines import named
from scrtool.render.workbook import Column, Styled
from scrtool.schedule.items import Mark

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from scrtool.facts import CaseFacts
    from scrtool.model import Citation, Regime
    from scrtool.render.workbook import Cell
    from scrtool.report import CaseReport, Report

COLUMNS = (
    Column("Reference, or word", 24),
    Column("What", 34),
    Column("Meaning, value or place", 60),
    Column("How it is known", 28),
    Column("Address", 60),
)
HOW_TO_USE = (
    "Change the day in cell B1 of the sheet Deadlines (or write =TODAY() there): the days left "
    "and the status follow. All else is as worked out on the day below.",
    "Boxes, days and initials on the sheet Who to tell are yours to fill in. Nobody is counted "
    "as told until it is recorded.",
    "The sheet Data has a row for each duty with the columns that scripts rely on.",
)


def rows(report: Report) -> Iterator[list[Cell]]:
    """Yield everything but what was given for each case."""
    yield _title("About this workbook")
    yield ["As at", words.day(report.as_of)]
    yield ["Advice", words.NOT_ADVICE]
    yield ["Made with", f"scrtool {report.made_with.scrtool}"]
    yield ["Rules of", report.made_with.rules]
    yield ["Bank holidays", report.made_with.bank_holidays_words]
    regimes = {case.schedule.regime.id: case.schedule.regime for case in report.cases}
    yield from map(_checked, regimes.values())
    for said in HOW_TO_USE:
        yield ["How to use it", None, said]
    yield from _words()
    yield _title("Sources")
    yield from map(_source, _cited(report))
    yield _title("What was given")


def _checked(regime: Regime) -> list[Cell]:
    return [f"Regime {regime.id}", regime.title, f"checked on {words.day(regime.checked_on)}"]


def _title(said: str) -> list[Cell]:
    return [Styled(said, "title")]


def _words() -> Iterator[list[Cell]]:
    yield _title("What the words mean")
    for mark, said in words.MARKS.items():
        yield ["mark", said, words.meaning(mark)]
    for force, said in meanings.FORCES.items():
        yield ["how strong", words.STRENGTHS[force], said]
    for evidence, said in meanings.EVIDENCE.items():
        yield ["how well known", words.GRADES[evidence], said]
    for status, said in meanings.STATUSES.items():
        yield ["status", str(status), said]


def _cited(report: Report) -> Iterable[Citation]:
    """Return each authority of a duty or a number in the answer, once."""
    shown = chain.from_iterable(
        case.schedule.items if report.everything else case.schedule.applicable()
        for case in report.cases
    )
    return dict.fromkeys(
        citation
        for item in shown
        for citation in (*item.citations, *(reading.clock.citation for reading in item.readings))
    )


def _source(citation: Citation) -> list[Cell]:
    known = f"{words.STRENGTHS[citation.force]}; {words.GRADES[citation.evidence]}"
    return [citation.short, words.place(citation), citation.note, known, citation.url]


def given(report: CaseReport, case: Mapping[str, Any]) -> Iterator[list[Cell]]:
    """Yield what was given for one case, what follows from it, and what was assumed.

    Args:
        report: The case.
        case: The same as ``to_dict`` has it.
    """
    person = report.schedule.regime.person
    yield [report.ref, "regime", report.schedule.regime.id, "given or usual"]
    yield from ([report.ref, *cells] for cells in _dates(report.schedule.facts))
    for said, how in _facts(report.schedule.facts, case):
        yield [report.ref, named(person, said), None, how]
    yield from ([report.ref, "place", said, "taken as"] for said in case["taken_as"])
    yield from ([report.ref, "note", remark] for remark in case["remarks"])
    for line in whose.of_one(report.schedule):
        yield [report.ref, whose.TITLE.lower(), line]
    yield [report.ref, "every other date and fact", None, "not known"]


def _dates(facts: CaseFacts) -> Iterator[list[Cell]]:
    for event, moment in facts.events().items():
        yield [EVENTS[event].words, moment, "given"]
    if facts.incident and not facts.aware:
        yield [EVENTS[Event.AWARE].words, facts.incident, words.MARKS[Mark.ASSUMED]]


def _facts(facts: CaseFacts, case: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    for fact in ASKED:
        if (answer := getattr(facts, fact)) is not None:
            yield words.fact(fact, yes=answer), "given"
    if facts.age is not None:
        yield f"age: {facts.age}", "given"
    yield from ((said, "given") for said in words.places(facts))
    for key, answer in case["implied"].items():
        yield words.fact(Fact(key), yes=answer), "follows from what is given"

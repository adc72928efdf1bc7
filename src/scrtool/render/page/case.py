"""One case, worked out by one regime, in its parts: each a heading and what stands under it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from scrtool.render import whose
from scrtool.render.lines import Line, of
from scrtool.render.outline import outline
from scrtool.render.page import checklist, deadlines, rests, strips, timeline
from scrtool.render.page.lines import as_list
from scrtool.render.page.markup import Html, el, joined
from scrtool.render.summary import header, summary

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scrtool.report import CaseReport


class Part(NamedTuple):
    """A part of a case: the end of its id, its heading, and its content."""

    name: str
    title: str
    content: Html


class Case(NamedTuple):
    """What is said of one case: its parts, and the lines of its summary."""

    parts: tuple[Part, ...]
    lines: tuple[Line, ...]


def case(report: CaseReport, telling: CaseReport, prefix: str, level: int) -> Case:
    """Return what is said of one case.

    Args:
        report: The case.
        telling: The same with only the duties to tell someone, in the order of telling.
        prefix: Makes the ids of this case unique.
        level: Of the headings of its parts.
    """
    person = report.schedule.regime.person
    lines = tuple(of(person, summary(report)))
    parts = [
        part._replace(content=_of(person, part.content))
        for part in _parts(report, telling, prefix, level)
    ]
    short = Part("short", "In short", as_list(lines))
    return Case((short, *(part for part in parts if part.content)), lines)


def _parts(report: CaseReport, telling: CaseReport, prefix: str, level: int) -> Iterator[Part]:
    found = outline(report)
    shown = [*(item for item, _ in (*found.dated, *found.done)), *found.prompt, *found.windows]
    yield Part("timeline", "Timeline", timeline.timeline(found, report, prefix))
    duties = Part("duties", "Duties and dates", deadlines.tables(found, report))
    told = Part("told", "Who is to be told", checklist.checklist(telling))
    yield from (duties, told) if found.dated or found.done else (told, duties)
    if named := [Line(said) for said in whose.of_one(report.schedule)]:
        yield Part("whose", whose.TITLE, as_list(tuple(named)))
    yield Part("days", "How the days are counted", strips.strips(shown, report, level + 1))
    yield Part("rests", "What this rests on", rests.rests(report))


def _of(person: str, said: Html) -> Html:
    """Return markup that speaks of *person* where the words of the facts say "the child"."""
    if person == "child":
        return said
    named = said.replace("the child", f"the {person}")
    return Html(named.replace("The child", f"The {person}"))


def section(part: Part, prefix: str, level: int) -> Html:
    """Return one part under its heading."""
    heading = el(f"h{level}", part.title, id=f"{prefix}-{part.name}")
    return el("section", heading, part.content)


def as_at(report: CaseReport, *, titled: bool = False) -> Html:
    """Return what was asked, under the heading of a case: by which rules, what was given, when.

    Args:
        report: The case.
        titled: Whether the heading names the rules already.
    """
    regime = report.schedule.regime
    (said,) = of(regime.person, [Line(header(report))])
    rules = () if titled else (el("p", f"{regime.title}.", class_="lead"),)
    return joined((*rules, el("p", said.text)))

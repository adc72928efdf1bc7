"""HTML: one page that stands alone, without a script and without a request to anywhere.

The parts of the page stand in ``page``; this puts them together.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from scrtool.render import told, words
from scrtool.render.page import head
from scrtool.render.page.case import as_at, case, section
from scrtool.render.page.markup import Html, el, joined, text
from scrtool.render.page.picture import shapes
from scrtool.render.page.sources import sources
from scrtool.render.summary import closing

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scrtool.render.lines import Line
    from scrtool.render.page.case import Case
    from scrtool.report import CaseReport, Report

TITLE = "What is due, and who is to be told"
COMMON = {"words": "Words used here", "sources": "Sources"}


def render(report: Report) -> bytes:
    """Return the page in UTF-8: every case with its parts, then what is common to them all.

    Each case is encoded by itself: one character that needs four bytes would otherwise
    make a text of thousands of cases four times as large.
    """
    return b"".join(part.encode() for part in _page(report))


def _page(report: Report) -> Iterator[Html]:
    refs = list(dict.fromkeys(one.ref for one in report.cases))
    about = refs[0] if len(refs) == 1 else words.plural(len(refs), "case")
    yield head.top(f"What is due: {about}")
    yield shapes()
    if report.fields:
        yield from _chosen(report)
    elif len(report.cases) == 1:
        yield from _alone(report)
    else:
        yield from _together(report, about)


def _chosen(report: Report) -> Iterator[Html]:
    from scrtool.render.page.columns import columns

    yield el("main", el("h1", TITLE), columns(report), id=head.MAIN, tabindex="-1")
    yield head.bottom([f"{words.NOT_ADVICE} {report.made_with}"])


def _alone(report: Report) -> Iterator[Html]:
    """Yield the page of one case: its parts are the parts of the page."""
    (one,), (telling,) = report.each(), told.in_order(report).each()
    found = case(one, telling, "case", 2)
    yield head.contents("On this page", _links(found))
    named = el("span", "Reference: ", head.reference(one.ref), class_="about")
    yield from _main(el("h1", TITLE, " ", named), as_at(one))
    yield from (section(part, "case", 2) for part in found.parts)
    yield from _ending(report, list(found.lines))


def _links(found: Case) -> Iterator[tuple[str, Html]]:
    yield from ((f"case-{part.name}", text(part.title)) for part in found.parts)
    yield from ((name, text(title)) for name, title in COMMON.items())


def _together(report: Report, about: str) -> Iterator[Html]:
    """Yield the page of several: a heading for each, and the parts of each under it."""
    several = Counter(one.ref for one in report.cases)
    links = [(f"case-{n}", _name(one, several)) for n, one in enumerate(report.each(), 1)]
    links += [(name, text(title)) for name, title in COMMON.items()]
    yield head.contents("On this page", links, "many")
    yield from _main(el("h1", TITLE, " ", el("span", about, class_="about")))
    lines: list[Line] = []
    for n, pair in enumerate(zip(report.each(), told.in_order(report).each(), strict=True), 1):
        found = case(*pair, f"case-{n}", 3)
        lines += found.lines
        yield _case(pair[0], found, f"case-{n}", by_rules=several[pair[0].ref] > 1)
    yield from _ending(report, lines)


def _name(one: CaseReport, several: Counter[str]) -> Html:
    """Return the reference, with the rules it was worked out by where one has several."""
    rules = [f": {one.schedule.regime.title}"] if several[one.ref] > 1 else []
    return joined((head.reference(one.ref), *rules))


def _case(one: CaseReport, found: Case, name: str, *, by_rules: bool) -> Html:
    """Return one case under its reference, or under its rules where the reference has several."""
    named = ("Reference: ", head.reference(one.ref))
    if by_rules:
        named = (f"{one.schedule.regime.title} ", el("span", *named, class_="about"))
    parts = (section(part, name, 3) for part in found.parts)
    asked = as_at(one, titled=by_rules)
    return el("article", el("h2", *named, id=name), asked, *parts, aria_labelledby=name)


def _main(*beginning: Html) -> Iterator[Html]:
    yield Html(f'<main id="{head.MAIN}" tabindex="-1">')
    yield from beginning


def _ending(report: Report, above: list[Line]) -> Iterator[Html]:
    """Yield what is common to every case, then the end of the page."""
    *spelt, advice = (line.text for line in closing(report, above))
    said = joined(el("p", line) for line in spelt) or el("p", "Every word is used in full.")
    for (name, title), content in zip(COMMON.items(), (said, sources(report)), strict=True):
        yield el("section", el("h2", title, id=name), content)
    yield Html("</main>")
    yield head.bottom([advice])

"""Every authority an answer rests on, once: how strong, how well known, where its words stand."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from scrtool.render import words
from scrtool.render.outline import outline
from scrtool.render.page.markup import NOTHING, Html, el, joined, link, listed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scrtool.model import Citation, Evidence, Source
    from scrtool.report import CaseReport, Report
    from scrtool.schedule.items import Item

LEAD = (
    "Every authority once, with how strong it is and how well it is known. The duty and the number "
    "of days each have one of their own. The numbers lead to the pages read."
)
PAGES = "Pages read"
NONE = "No source: nothing is encoded, or nothing applies."

Cited = tuple["Citation", "Evidence"]


def sources(report: Report) -> Html:
    """Return the authorities an answer names, then the pages in which their words were read."""
    places: dict[str, list[Cited]] = {}
    for cited in _each(report):
        places.setdefault(words.place(cited[0]), []).append(cited)
    if not places:
        return el("p", NONE)
    read = dict.fromkeys(
        page for found in places.values() for one, _ in found for page in one.read_in
    )
    numbers = {page: n for n, page in enumerate(read, 1)}
    authorities = [_authority(place, found, numbers) for place, found in places.items()]
    pages = (el("li", _page(page), id=f"read-{n}") for page, n in numbers.items())
    return joined(
        (
            el("p", LEAD),
            listed(authorities, class_="sources"),
            el("h3", PAGES),
            el("ol", *pages, class_="sources"),
        )
    )


def _each(report: Report) -> dict[Cited, None]:
    """Return each authority with how well it is known there, in the order first named."""
    cited: dict[Cited, None] = {}
    seen: set[tuple[int, Evidence]] = set()
    for one in report.each():
        for citation, evidence in chain.from_iterable(map(_cited, _named(one))):
            if (id(citation), evidence) not in seen:  # quicker than to compare them
                seen.add((id(citation), evidence))
                cited[citation, evidence] = None
    return cited


def _named(one: CaseReport) -> Iterator[Item]:
    """Yield the duties of which more is said than that they may come later."""
    items = one.schedule.items if one.everything else one.schedule.applicable()
    later = {id(item) for found in outline(one).later.values() for item in found}
    return (item for item in items if one.everything or id(item) not in later)


def _cited(item: Item) -> Iterator[Cited]:
    for citation in (*item.citations, *(overlay.citation for overlay in item.overlays)):
        yield citation, citation.evidence
    for reading in item.readings:
        yield reading.clock.citation, reading.evidence


def _authority(place: str, found: list[Cited], numbers: dict[Source, int]) -> Html:
    read: dict[str, dict[int, None]] = {}
    for citation, evidence in found:
        pages = dict.fromkeys(numbers[page] for page in citation.read_in)
        read.setdefault(_strength(citation, evidence), {}).update(pages)
    said = [joined((strength, _read(pages))) for strength, pages in read.items()]
    if len(said) == 1:
        return joined((el("strong", place), ": ", *said))
    return joined((el("strong", place), listed(said)))


def _strength(citation: Citation, evidence: Evidence) -> str:
    note = f"; {citation.note}" if citation.note else ""
    return f"{words.STRENGTHS[citation.force]} ({words.GRADES[evidence]}){note}"


def _read(pages: dict[int, None]) -> Html:
    links = [el("a", str(n), href=f"#read-{n}") for n in sorted(pages)]
    return joined((". Read in ", joined(links, ", "))) if links else NOTHING


def _page(source: Source) -> str:
    return link(source.url, source.title) if source.url else source.title

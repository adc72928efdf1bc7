"""Pages for tests: what is asked of the program, several cases at once, and a page taken apart."""

from __future__ import annotations

from datetime import date
from html.parser import HTMLParser
from typing import NamedTuple

from tests.cli.program import run

from scrtool import CaseFacts, compute
from scrtool.render import Format, renderer
from scrtool.report import MadeWith, NamedSchedule, Report

MADE_WITH = MadeWith("1.0.0", "2026-11-22", "2028-12-26")
ONE_DATE = ("deadlines", "--incident", "2024-03-01", "--as-of", "2024-03-04")
LOOKED_AFTER = (
    *("deadlines", "--incident", "2024-03-01", "--aware", "2024-03-04", "--notified", "2024-03-06"),
    *("--died", "--looked-after", "--abuse", "--age", "4", "--as-of", "2024-03-07"),
)
BUSY = (
    *("deadlines", "--incident", "2024-01-05", "--notified", "2024-01-11"),
    *("--partners-told", "2024-01-15", "--rapid-review-sent", "2024-02-02"),
    *("--review-decided", "2024-03-01", "--report-sent", "2024-07-22", "--publish", "2024-08-01"),
    *("--published", "2024-08-05", "--seriously-harmed", "--abuse", "--age", "4"),
    *("--as-of", "2024-08-10"),
)
UNDATED = ("notify-check", "--as-of", "2024-03-04")
FIELDS = (*ONE_DATE, "--fields", "id,due,safe,status,recipients,citation,number_citation,notes")
# What a page must show as it is, and never run.
HOSTILE = (
    "a;b,c",
    "two\nlines",
    "<script>alert(1)</script>",
    "=cmd()",
    "\N{TEDDY BEAR} bear",
    "\N{RIGHT-TO-LEFT OVERRIDE}turned\N{RIGHT-TO-LEFT MARK}",
    '"><img src=x onerror=alert(1)>',
    "'&amp;' \x1b",
    "x" * 120,
    "</title></style></svg>",
)
VOID = frozenset({"meta", "link", "br"})


def page(*words: str) -> str:
    """Return the page that the program writes."""
    ran = run(*words, "--format", "html")
    assert (ran.code, ran.err) == (0, b"")
    return ran.out.decode()


def hostile(count: int = len(HOSTILE)) -> str:
    """Return a page of *count* cases under references of the worst kind."""
    return several(*(HOSTILE[n % len(HOSTILE)] for n in range(count)))


def several(*refs: str, regimes: tuple[str, ...] = ("england",)) -> str:
    """Return a page with a case for each reference, worked out by each of *regimes*."""
    facts = CaseFacts(incident=date(2024, 3, 1), died=True)
    cases = tuple(NamedSchedule(ref, compute(facts, name)) for ref in refs for name in regimes)
    written = renderer(Format.HTML)(Report(cases, date(2024, 3, 4), MADE_WITH))
    assert isinstance(written, bytes)
    return written.decode()


class Element(NamedTuple):
    """An element as it was written: its name, its attributes, and the names it stands in."""

    name: str
    attributes: dict[str, str | None]
    within: tuple[str, ...]


class Parsed(HTMLParser):
    """A page taken apart by the parser of the standard library; a tag left open is an error."""

    def __init__(self, source: str) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[Element] = []
        self.texts: list[tuple[str, str]] = []
        self._open: list[str] = []
        self.feed(source)
        self.close()
        assert self._open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note an element and what it stands in."""
        self.elements.append(Element(tag, dict(attrs), tuple(self._open)))
        if tag not in VOID:
            self._open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note an element that closes itself, as those of a picture may."""
        self.elements.append(Element(tag, dict(attrs), tuple(self._open)))

    def handle_endtag(self, tag: str) -> None:
        """Close the element that is open, and no other."""
        assert self._open.pop() == tag

    def handle_data(self, data: str) -> None:
        """Note a text with the element it stands in."""
        self.texts.append((self._open[-1] if self._open else "", data))

    def named(self, *names: str) -> list[Element]:
        """Return the elements of these names."""
        return [element for element in self.elements if element.name in names]

    def said(self, *names: str) -> str:
        """Return all text outside the style, or the text that stands in these elements."""
        kept = (text for name, text in self.texts if name in names or not names)
        style = {text for name, text in self.texts if name == "style"}
        return "".join(text for text in kept if text not in style)

    def values(self, attribute: str) -> list[str]:
        """Return every value of an attribute."""
        found = (element.attributes.get(attribute) for element in self.elements)
        return [value for value in found if value is not None]

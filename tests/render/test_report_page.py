"""The page of a report, taken apart: headings, scopes, bars that say what the table says."""

from __future__ import annotations

import re
from html.parser import HTMLParser

from tests.cli.program import ROOT, run

REGISTER = str(ROOT / "tests" / "golden_report" / "register.csv")
VOID = frozenset({"meta", "link", "br"})


class Parsed(HTMLParser):
    """Every element with its attributes, the texts by element, and whether all are closed."""

    def __init__(self, source: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.texts: list[tuple[str, str]] = []
        self.open: list[str] = []
        self.feed(source)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.texts.append((self.open[-1] if self.open else "", data))

    def named(self, tag: str) -> list[dict[str, str | None]]:
        """Return the attributes of every element called *tag*."""
        return [attributes for name, attributes in self.elements if name == tag]

    def said(self, tag: str) -> list[str]:
        """Return the texts directly in elements called *tag*."""
        return [text for name, text in self.texts if name == tag]


def page(*options: str) -> Parsed:
    """Return the page of the twelve cases."""
    ran = run("report", REGISTER, "--as-of", "2024-09-04", "--format", "html", *options)
    found = Parsed(ran.text)
    assert found.open == []
    return found


def test_the_page_has_a_language_one_title_and_a_way_past_the_contents() -> None:
    found = page()
    assert found.named("html") == [{"lang": "en-GB"}]
    assert len(found.named("h1")) == 1
    assert {"href": "#main", "class": "skip"} in found.named("a")


def test_nothing_runs_and_nothing_is_asked_of_anybody() -> None:
    found = page()
    assert found.named("script") == found.named("img") == found.named("iframe") == []
    assert all(str(one["href"]).startswith("#") for one in found.named("a"))
    policies = [one["content"] for one in found.named("meta") if "http-equiv" in one]
    assert policies == [
        "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'"
    ]


def test_every_heading_of_a_table_has_its_scope_and_every_table_a_caption() -> None:
    found = page()
    assert {one.get("scope") for one in found.named("th")} == {"col", "row"}
    assert len(found.named("caption")) == len(found.named("table")) == 3


def test_every_link_leads_somewhere_and_no_name_stands_twice() -> None:
    found = page()
    names = [attributes["id"] for _, attributes in found.elements if "id" in attributes]
    assert len(names) == len(set(names))
    assert {str(one["href"])[1:] for one in found.named("a")} <= set(names)


def test_a_chart_is_a_picture_with_a_title_and_says_the_figures_of_the_table() -> None:
    found = page()
    pictures = [one for one in found.named("svg") if one.get("role") == "img"]
    assert len(pictures) == 3
    titles = {one.get("id") for one in found.named("title")}
    assert {one["aria-labelledby"] for one in pictures} <= titles
    cells = set(found.said("td"))
    shares = re.findall(r"\d+\.\d%", " ".join(found.said("text")))
    assert len(shares) > 10
    assert set(shares) <= cells


def test_a_bar_is_as_long_as_the_share_and_hatched_where_it_depends() -> None:
    found = page("--duty", "england.rapid-review", "--by", "year")
    bars = [(one.get("class"), one.get("x"), one["width"]) for one in found.named("rect")]
    # 66.7 in a hundred on time, 33.3 under every reading; then 50 and 25.
    assert bars == [
        ("track", "0", "100%"),
        ("some", "33.3%", "33.4%"),
        (None, "0", "33.3%"),
        ("track", "0", "100%"),
        ("some", "25.0%", "25.0%"),
        (None, "0", "25.0%"),
    ]


def test_what_is_hidden_has_no_bar() -> None:
    found = page("--duty", "england.rapid-review", "--suppress", "5")
    assert [one for one in found.named("rect") if one.get("class") != "track"] == []
    assert all(said.endswith("hidden [c]") for said in found.said("text"))


def test_without_a_case_the_page_says_so() -> None:
    ran = run("report", "-", "--format", "html", stdin=b"ref,incident\n")
    assert "No case with a duty that could be on time." in Parsed(ran.text).said("p")

"""Text is escaped wherever it is joined; markup is left as it is."""

from __future__ import annotations

import pytest

from scrtool.render.page.markup import Html, el, joined, link, listed, text, worded


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        pytest.param("a & b", "a &amp; b", id="ampersand"),
        pytest.param("<b>", "&lt;b&gt;", id="an-element"),
        pytest.param("\"'", "&quot;&#x27;", id="quotes"),
        pytest.param("a\rb", "a&#13;b", id="carriage-return"),
        pytest.param("a\0b", "a\N{REPLACEMENT CHARACTER}b", id="nul"),
        pytest.param("\N{RIGHT-TO-LEFT MARK}", "\N{RIGHT-TO-LEFT MARK}", id="direction"),
    ],
)
def test_a_text_is_escaped_and_markup_is_not(said: str, shown: str) -> None:
    assert text(said) == shown
    assert text(Html(said)) == said
    assert el("p", said) == f"<p>{shown}</p>"
    assert el("p", title=said) == f'<p title="{shown}"></p>'
    assert joined((said, Html("<br>"))) == f"{shown}<br>"


def test_an_attribute_is_named_as_python_allows() -> None:
    assert el("p", class_="a", aria_label="b") == '<p class="a" aria-label="b"></p>'
    assert el("meta", charset="utf-8") == '<meta charset="utf-8">'


def test_a_list_of_nothing_is_nothing() -> None:
    assert listed([]) == ""
    assert listed(["a"], "ol") == "<ol><li>a</li></ol>"


def test_an_address_shown_as_it_is_is_not_printed_twice() -> None:
    assert 'class="bare"' in link("https://example.org/", "https://example.org/")
    assert "class" not in link("https://example.org/", "a page")


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("give --aware.", 'give <span class="option">--aware</span>.'),
        ("(--died)", '(<span class="option">--died</span>)'),
        ("a--b <", "a--b &lt;"),
        ("nothing", "nothing"),
    ],
)
def test_the_name_of_an_option_is_kept_whole(said: str, shown: str) -> None:
    assert worded(said) == shown

"""What stands around the cases: the head of the file, the way in, and the end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scrtool.render.page.markup import Html, el, listed

if TYPE_CHECKING:
    from collections.abc import Iterable

MAIN = "main"
# Nothing is fetched and nothing runs, even if a text in the page asked for it.
POLICY = "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'"
METAS = {
    "viewport": "width=device-width, initial-scale=1",
    "color-scheme": "light dark",
    "referrer": "no-referrer",
}


def top(title: str) -> Html:
    """Return everything before the contents: the head, the link past it, and the banner."""
    policy = el("meta", http_equiv="Content-Security-Policy", content=POLICY)
    metas = (el("meta", name=name, content=said) for name, said in METAS.items())
    style = el("style", Html(style_of("scrtool.render.page")))
    head = el("head", el("meta", charset="utf-8"), policy, *metas, el("title", title), style)
    skip = el("a", "Skip to the answer", href=f"#{MAIN}", class_="skip")
    name = el("p", el("strong", "scrtool"), " Dates that bind, and who is to be told")
    return Html(f'<!DOCTYPE html>\n<html lang="en-GB">{head}<body>{skip}{el("header", name)}')


def style_of(package: str) -> str:
    """Return the style sheet of a page: what every page has, and that of *package*."""
    from importlib.resources import files

    sheets = (files("scrtool.render.page") / "base.css", files(package) / "style.css")
    return "".join(sheet.read_text(encoding="utf-8") for sheet in sheets)


def bottom(said: Iterable[str]) -> Html:
    """Return the end of the page: what it is not, and what it was made with."""
    return Html(f"{el('footer', *(el('p', line) for line in said))}</body></html>\n")


def contents(title: str, links: Iterable[tuple[str, str]], kind: str = "few") -> Html:
    """Return a list of links within the page."""
    items = (el("a", said, href=f"#{name}") for name, said in links)
    named = el("p", title, id="contents", class_="title")
    return el("nav", named, listed(items, "ol"), aria_labelledby="contents", class_=kind)


def reference(ref: str) -> Html:
    """Return the user's own reference, kept apart so that its direction changes nothing else."""
    return el("bdi", ref, class_="ref")

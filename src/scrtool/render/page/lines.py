"""Lines for a person as a list: the same words as on the terminal, what is indented within."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scrtool.render.lines import Kind
from scrtool.render.page.markup import Html, el, joined, listed, worded

if TYPE_CHECKING:
    from collections.abc import Iterable

    from scrtool.render.lines import Line

_CLASSES = {Kind.HEADING: "limit", Kind.LATE: "limit late"}


def as_list(lines: Iterable[Line]) -> Html:
    """Return *lines* as a list; a line that is indented stands under the one before it."""
    groups: list[tuple[Line, list[str]]] = []
    for line in lines:
        if line.indent and groups:
            groups[-1][1].append(line.text)
        elif line.text:
            groups.append((line, []))
    return el("ul", *(_item(line, under) for line, under in groups), class_="short")


def _item(line: Line, under: list[str]) -> Html:
    kind = _CLASSES.get(line.kind)
    said = el("strong", worded(line.text)) if kind else worded(line.text)
    inner = joined((said, listed(map(worded, under))))
    return el("li", inner, class_=kind) if kind else el("li", inner)

"""HTML that is safe by its type: text is escaped unless it is already markup.

No part of the page belongs here.
"""

from __future__ import annotations

import re
from functools import lru_cache
from html import escape
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_OPTION = re.compile(r"(?<!\S)(?<![\w-])--[a-z][a-z-]*|(?<=\()--[a-z][a-z-]*")
_VOID = frozenset({"meta", "link", "br"})
# HTML has no way to say NUL; a bare carriage return would be read as a line feed.
_UNSAYABLE = str.maketrans({"\0": "\N{REPLACEMENT CHARACTER}", "\r": "&#13;"})


class Html(str):
    """Markup: what is written as it stands."""

    __slots__ = ()


NOTHING = Html("")


def text(said: str) -> Html:
    """Return *said* so that a browser shows it as it was; markup stays markup."""
    return said if isinstance(said, Html) else _escaped(said)


@lru_cache(8192)  # the same words stand in every case
def _escaped(said: str) -> Html:
    return Html(escape(said).translate(_UNSAYABLE))


def worded(said: str) -> Html:
    """Return words for a person; the name of an option among them is not broken over two lines."""
    safe = text(said)
    return Html(_OPTION.sub(_whole, safe)) if "--" in safe else safe


def _whole(found: re.Match[str]) -> str:
    return f'<span class="option">{found[0]}</span>'


def joined(parts: Iterable[str], between: str = "") -> Html:
    """Return parts one after the other, each escaped unless it is markup."""
    return Html(between.join([p if type(p) is Html else _escaped(p) for p in parts]))


def el(name: str, /, *children: str, **attributes: str) -> Html:
    """Return an element with its children.

    Args:
        name: Of the element.
        children: Texts, which are escaped, and markup, which is not.
        attributes: An underscore is a hyphen, and one at the end is dropped: ``class_``.
    """
    opened = _opened(name, *attributes.items())
    if name in _VOID:
        return opened
    return Html(f"{opened}{joined(children)}</{name}>")


@lru_cache(8192)
def _opened(name: str, *attributes: tuple[str, str]) -> Html:
    said = "".join(f' {key.rstrip("_").replace("_", "-")}="{text(it)}"' for key, it in attributes)
    return Html(f"<{name}{said}>")


def link(address: str, said: str) -> Html:
    """Return a link to a web page, which learns nothing of where it was followed from."""
    bare = {"class_": "bare"} if said == address else {}  # in print its address would stand twice
    return el("a", said, href=address, rel="noreferrer", **bare)


def listed(items: Iterable[str], kind: str = "ul", **attributes: str) -> Html:
    """Return a list, or nothing if it would be empty."""
    found = [el("li", item) for item in items]
    return el(kind, *found, **attributes) if found else NOTHING

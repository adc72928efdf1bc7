"""Elements of a page: every text in them is escaped."""

from __future__ import annotations

from html import escape


class Html(str):
    """Markup: what is written as it stands."""

    __slots__ = ()


def el(name: str, /, *children: str, **attributes: str) -> Html:
    """Return an element. Children that are no markup are escaped; ``class_`` is ``class``."""
    said = "".join(
        f' {key.rstrip("_").replace("_", "-")}="{escape(it)}"' for key, it in attributes.items()
    )
    inner = "".join(one if isinstance(one, Html) else escape(one) for one in children)
    return Html(f"<{name}{said}>{inner}</{name}>")

"""Text as Markdown: nothing in it is taken for a mark, whatever was typed.

What is said stands elsewhere.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scrtool.render.lines import Kind
from scrtool.render.reference import NONE_GIVEN

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from scrtool.render.lines import Line

_SIGNS = re.compile(r"([\\`*_\[\]<>|~#]|&(?=[#\w]))")
_AT_START = re.compile(r"^([-+=]|\d+[.)])")
_SPACE = re.compile(r"[\t\n\r\x0b\x0c\x1c-\x1f\x85\u2028\u2029]|^ | $")


def escaped(text: str) -> str:
    """Return *text* so that a reader of Markdown shows it as it is, also in a heading or a table.

    A line break becomes a character reference: text is one line, and a break is not lost.
    """
    said = _SIGNS.sub(r"\\\1", text)
    said = _AT_START.sub(lambda found: f"{found[0][:-1]}\\{found[0][-1]}", said)
    return _SPACE.sub(lambda found: f"&#{ord(found[0])};", said)


def table(head: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    """Return a table; its cells are Markdown already."""
    cells = [tuple(head), *map(tuple, rows)]
    cells.insert(1, ("---",) * len(cells[0]))
    return "\n".join(f"| {' | '.join(row)} |" for row in cells)


def listed(lines: Iterable[Line]) -> str:
    """Return lines as a list; what stands further in belongs to the line above it."""
    return "\n".join(f"{' ' * line.indent}* {escaped(line.text)}" for line in lines if line.text)


def section(level: str, title: str, lines: Iterable[Line]) -> Iterator[str]:
    """Yield a heading and a list under it, or nothing if there is nothing to list."""
    if said := listed(lines):
        yield f"{level} {title}"
        yield said


def paragraphs(lines: Iterable[Line]) -> Iterator[str]:
    """Yield lines as paragraphs, what is in a heading's style in bold."""
    for line in lines:
        said = escaped(line.text)
        yield f"**{said}**" if line.kind is Kind.HEADING else said


def titled(title: str, ref: str) -> str:
    """Return a title with the user's own reference for the case, if there is one."""
    return f"# {title}" if ref == NONE_GIVEN else f"# {title}: {escaped(ref)}"

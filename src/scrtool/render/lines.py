"""A line for a person, before it is drawn: text, how far in, and what kind of line it is."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from rich.console import Console


WIDEST = 100  # longer lines are hard to read


class Kind(StrEnum):
    """What a line is; the value is the style it is drawn in on a terminal, never its meaning."""

    TEXT = ""
    HEADING = "bold"
    LATE = "bold red"
    ASIDE = "dim"


class Line(NamedTuple):
    """One line: an empty text is a blank line. ``hang`` indents what wraps further in."""

    text: str = ""
    indent: int = 0
    kind: Kind = Kind.TEXT
    hang: int = 2


BLANK = Line()


def of(person: str, lines: Iterable[Line]) -> Iterator[Line]:
    """Yield lines that speak of *person* where the words of the facts say "the child"."""
    for line in lines:
        yield line._replace(text=said_of(person, line.text))


def said_of(person: str, text: str) -> str:
    """Return *text* so that it speaks of *person* where it says "the child"."""
    return text.replace("the child", f"the {person}").replace("The child", f"The {person}")


def as_text(lines: Iterable[Line]) -> str:
    """Return lines as plain text, unwrapped: one fact a line."""
    return "".join(f"{' ' * line.indent}{line.text}".rstrip() + "\n" for line in lines)


def screen(*, styled: bool) -> Console:
    """Return what is drawn on: the terminal, or 80 columns (``COLUMNS``) off it.

    ``NO_COLOR`` and ``FORCE_COLOR`` are obeyed; ``NO_COLOR`` takes bold away too.
    """
    import os

    from rich.console import Console  # 60 ms, so only when something is drawn

    plain = not styled or bool(os.environ.get("NO_COLOR"))
    return Console(highlight=False, color_system=None if plain else "auto")


def drawn(lines: Iterable[Line], *, styled: bool = True) -> str:
    """Return lines wrapped to the screen, styled where it takes colour and *styled* allows.

    A long address is never cut.
    """
    from textwrap import wrap

    from rich.text import Text

    console = screen(styled=styled)
    width = min(console.width, WIDEST)
    with console.capture() as capture:
        for line in lines:
            rows = wrap(
                line.text,
                width,
                initial_indent=" " * line.indent,
                subsequent_indent=" " * (line.indent + line.hang),
                break_on_hyphens=False,
                break_long_words=False,
            )
            for row in rows or [""]:
                console.print(Text(row, style=line.kind), soft_wrap=True)
    return capture.get()

"""One answer about the rule book in each of its forms: what is said stands elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from scrtool.render import Format
from scrtool.render.lines import Kind, as_text, drawn

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from scrtool.render.lines import Line


class Forms(NamedTuple):
    """What is said: as lines, as Markdown, and as the dict that scripts rely on."""

    lines: Callable[[], Iterable[Line]]
    markdown: Callable[[], str]
    found: Callable[[], dict[str, Any]]


def written(said: Forms, style: str, *, styled: bool) -> str:
    """Return *said* in the form *style*; ``styled`` allows colour, where a screen takes it."""
    if style == Format.MARKDOWN:
        return said.markdown()
    if style == Format.JSON:
        return as_json(said.found())
    return drawn(said.lines(), styled=styled) if style == Format.TABLE else as_text(said.lines())


def as_json(found: dict[str, Any]) -> str:
    """Return JSON with its schema."""
    import json

    return json.dumps({"schema": 1, **found}, indent=2, ensure_ascii=False) + "\n"


def as_markdown(lines: Iterable[Line]) -> str:
    """Return lines as Markdown: the first heading a title, what stands further in a list."""
    from re import sub

    written_lines = [_block(line, first=at == 0) for at, line in enumerate(lines)]
    return sub("\n{3,}", "\n\n", "\n".join(written_lines)).rstrip() + "\n"


def _block(line: Line, *, first: bool) -> str:
    if line.indent:
        return f"{' ' * (line.indent - 2)}* {line.text}"
    if line.kind is Kind.HEADING:
        return f"{'#' if first else '##'} {line.text}\n"
    return f"{line.text}\n" if line.text and not first else line.text


def table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    """Return a table in Markdown."""
    cells = [head, ("---",) * len(head), *rows]
    return "\n".join(f"| {' | '.join(map(_cell, row))} |" for row in cells) + "\n"


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("\n", " ")

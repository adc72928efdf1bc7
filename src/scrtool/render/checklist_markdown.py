"""A checklist as Markdown: a task list, or a table where each item has room to write beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scrtool.render.checklist import checked, closing, known, noted, read_in
from scrtool.render.told import BOX

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from scrtool.model import Checklist, Source


def markdown(found: Checklist, checked_on: date) -> str:
    """Return one checklist as a document."""
    blocks = [f"# {found.title}", *map(noted, found.before)]
    blocks.append("\n".join(_table(found) if found.fields else _tasks(found)))
    blocks += map(noted, found.after)
    if sources := read_in(found):
        blocks.append("## Read in")
        blocks.append("\n".join(f"- {_linked(source)}" for source in sources))
    blocks += [*closing(found), checked(checked_on)]
    return "\n\n".join(blocks) + "\n"


def _tasks(found: Checklist) -> Iterator[str]:
    for item in found.items:
        yield f"- {BOX} **{item.id}** {item.text}"
        yield f"  _{known(item)}_"


def _table(found: Checklist) -> Iterator[str]:
    head = ("", "", found.title, *(field.capitalize() for field in found.fields))
    room = ("",) * len(found.fields)
    yield _row(head)
    yield _row(("---",) * len(head))
    yield from (_row((BOX, item.id, item.text, *room)) for item in found.items)


def _row(cells: tuple[str, ...]) -> str:
    return f"| {' | '.join(cells)} |"


def _linked(source: Source) -> str:
    return f"[{source.title}](<{source.url}>)" if source.url else source.title

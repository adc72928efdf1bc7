"""A checklist: items with an empty box, each with its source and evidence. It never ticks one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from scrtool.model import Evidence
from scrtool.render import Format, words
from scrtool.render.lines import BLANK, Kind, Line, as_text, drawn
from scrtool.render.meanings import EVIDENCE
from scrtool.render.told import BOX

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from scrtool.model import Checklist, Note, Source, Tick

YOURS = "The boxes are yours to tick: the program never ticks one."
ROOM = "_" * 20  # to write in
NO_BREAK = "\N{NO-BREAK SPACE}"  # keeps a field and its room on one line, then gives way to a space
DOUBTS = (Evidence.SINGLE_SOURCE, Evidence.UNCONFIRMED)


def render(found: Checklist, style: str, checked_on: date) -> str:
    """Return one checklist as a person or a script reads it."""
    if style == Format.MARKDOWN:
        from scrtool.render.checklist_markdown import markdown

        return markdown(found, checked_on)
    if style == Format.JSON:
        return _json({"checklist": as_dict(found), "checked_on": checked_on.isoformat()})
    on_screen = style == Format.TABLE
    lines = _lines(found, checked_on, on_screen=on_screen)
    return drawn(lines).replace(NO_BREAK, " ") if on_screen else as_text(lines)


def render_names(lists: Iterable[Checklist], style: str) -> str:
    """Return every checklist's name, one a line."""
    if style == Format.MARKDOWN:
        return "".join(f"- `{one.name}`: {_about(one)}\n" for one in lists)
    if style == Format.JSON:
        return _json({"checklists": [_name_dict(one) for one in lists]})
    lines = (Line(f"{one.name:<21}{_about(one)}", hang=21) for one in lists)
    return drawn(lines) if style == Format.TABLE else as_text(lines)


def _about(found: Checklist) -> str:
    return f"{found.title} ({words.plural(len(found.items), 'item')})"


def _lines(found: Checklist, checked_on: date, *, on_screen: bool) -> Iterator[Line]:
    yield Line(found.title, kind=Kind.HEADING)
    yield from (Line(noted(note)) for note in found.before)
    yield BLANK
    for item in found.items:
        yield Line(f"{BOX} {item.id} {item.text}", hang=4)
        yield from _beside(found, item, on_screen=on_screen)
    yield BLANK
    if found.after:
        yield from (Line(noted(note)) for note in found.after)
        yield BLANK
    if sources := read_in(found):
        yield Line("Read in", kind=Kind.HEADING)
        yield from (Line(_page(source), 2) for source in sources)
        yield BLANK
    yield from (Line(text) for text in closing(found))
    yield Line(checked(checked_on), kind=Kind.ASIDE)


def _beside(found: Checklist, item: Tick, *, on_screen: bool) -> Iterator[Line]:
    """Yield the room to write in; where there is none, the source of the item."""
    if not found.fields:
        yield Line(known(item), 4)
    elif on_screen:
        rooms = (f"{field} {ROOM}".replace(" ", NO_BREAK) for field in found.fields)
        yield Line("  ".join(rooms), 4, hang=0)
    else:
        yield from (Line(f"{field}:", 4) for field in found.fields)


def known(item: Tick) -> str:
    """Return how well an item is known, and where it stands."""
    parts = [f"{words.GRADES[grade]} ({of})" for of, grade in item.parts]
    return _rests(parts or _grade(item.evidence), item.authority)


def noted(note: Note) -> str:
    """Return a note as a sentence, with how well it is known and where it stands."""
    rests = _rests(_grade(note.evidence), note.authority)
    return f"{note.text} ({rests})." if rests else f"{note.text}."


def _page(source: Source) -> str:
    return f"{source.title}: {source.url}" if source.url else source.title


def _grade(evidence: Evidence | None) -> list[str]:
    return [words.GRADES[evidence]] if evidence else []


def _rests(grades: list[str], authority: str) -> str:
    return ": ".join(part for part in ("; ".join(grades), authority) if part)


def read_in(found: Checklist) -> list[Source]:
    """Return every page read for a checklist, once, in the order it is first used."""
    return list(dict.fromkeys(source for one in _every(found) for source in one.sources))


def _every(found: Checklist) -> list[Note | Tick]:
    return [*found.before, *found.items, *found.after]


def closing(found: Checklist) -> Iterator[str]:
    """Yield what the marks mean, which duty to look at, and whose the boxes are."""
    grades = {one.evidence for one in _every(found)}
    for doubt in DOUBTS:
        if doubt in grades:
            yield f"{doubt.replace('-', ' ').capitalize()}: {_lower(EVIDENCE[doubt])}"
    for duty in found.duties:
        yield f"The duty and its dates: scrtool rules show {duty}"
    yield YOURS


def checked(on: date) -> str:
    """Return when the sources were last checked, and what this is not."""
    return f"Checked on {words.day(on)}. {words.NOT_ADVICE}"


def _lower(text: str) -> str:
    return text[0].lower() + text[1:]


def as_dict(found: Checklist) -> dict[str, Any]:
    """Return a checklist in the shape scripts rely on."""
    return {
        **_name_dict(found),
        "duties": list(found.duties),
        "before": [_note_dict(note) for note in found.before],
        "items": [_item_dict(item, found.fields) for item in found.items],
        "after": [_note_dict(note) for note in found.after],
    }


def _name_dict(found: Checklist) -> dict[str, Any]:
    return {"name": found.name, "id": found.id, "title": found.title, "count": len(found.items)}


def _note_dict(note: Note | Tick) -> dict[str, Any]:
    return {
        "text": note.text,
        "evidence": note.evidence and str(note.evidence),
        "authority": note.authority,
        "sources": [source._asdict() for source in note.sources],
    }


def _item_dict(item: Tick, fields: tuple[str, ...]) -> dict[str, Any]:
    parts = [{"part": of, "evidence": str(grade)} for of, grade in item.parts]
    room = dict.fromkeys(field.replace(" ", "_") for field in fields)  # null: not recorded
    return {"id": item.id, **_note_dict(item), "parts": parts, **room}


def _json(found: dict[str, Any]) -> str:
    import json

    return json.dumps({"schema": 1, **found}, indent=2, ensure_ascii=False) + "\n"

"""Every source once, with what rests on it, in every form."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from scrtool.lawbook.sources import Kind
from scrtool.render.forms import Forms, table
from scrtool.render.lines import BLANK, Line
from scrtool.render.lines import Kind as LineKind
from scrtool.render.words import plural

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scrtool.lawbook.sources import Rests

TITLE = "Every source, and what rests on it"
LABELS = {
    Kind.DUTY: "the duty",
    Kind.NUMBER: "a number",
    Kind.REMARK: "remark",
    Kind.NOTICE: "a notice",
    Kind.CHECKLIST: "checklist",
}
UNUSED = "Listed, and cited by none"
ONE_EACH = frozenset({Kind.REMARK})  # a sentence each; the rest are short names


def forms(found: tuple[Rests, ...]) -> Forms:
    """Return every source in every form."""
    return Forms(lambda: _lines(found), lambda: _markdown(found), lambda: _dict(found))


def _lines(found: tuple[Rests, ...]) -> Iterator[Line]:
    yield Line(f"{TITLE}: {plural(len(found), 'source')}", kind=LineKind.HEADING)
    yield BLANK
    for rests in found:
        if rests.uses:
            yield from _source(rests)
    unused = [rests for rests in found if not rests.uses]
    if unused:
        yield BLANK
        yield Line(UNUSED, kind=LineKind.HEADING)
    for rests in unused:
        yield from _source(rests)


def _source(rests: Rests) -> Iterator[Line]:
    source = rests.source
    yield Line(f"{source.title}{f': {source.url}' if source.url else ''}")
    yield from (Line(said, 2, hang=11) for said in _rests(rests))


def _rests(rests: Rests) -> Iterator[str]:
    for kind, label in LABELS.items():
        names = rests.of(kind)
        for said in names if kind in ONE_EACH else filter(None, [", ".join(names)]):
            yield f"{label:<11}{said}"


def _markdown(found: tuple[Rests, ...]) -> str:
    head = ("Source", *("Duties", "Numbers", "Notices", "Remarks", "Checklists"))
    return f"# {TITLE}\n\n{table(head, map(_row, found))}"


def _row(rests: Rests) -> tuple[str, ...]:
    source = rests.source
    title = f"[{source.title}](<{source.url}>)" if source.url else source.title
    duties, numbers, notices = (
        ", ".join(f"`{name}`" for name in rests.of(kind))
        for kind in (Kind.DUTY, Kind.NUMBER, Kind.NOTICE)
    )
    remarks, lists = " ".join(rests.of(Kind.REMARK)), ", ".join(rests.of(Kind.CHECKLIST))
    return title, duties if rests.uses else "cited by none", numbers, notices, remarks, lists


def _dict(found: tuple[Rests, ...]) -> dict[str, Any]:
    return {"sources": [_source_dict(rests) for rests in found]}


def _source_dict(rests: Rests) -> dict[str, Any]:
    used = {str(kind): list(rests.of(kind)) for kind in Kind}
    return {**rests.source._asdict(), "regimes": list(rests.regimes), **used}

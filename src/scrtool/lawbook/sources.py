"""Every page read, once, with what rests on it. No wording."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from scrtool.model import Checklist, Citation, Duty, Regime, Source


class Kind(StrEnum):
    """What may rest on a source."""

    DUTY = "duties"
    NUMBER = "numbers"
    REMARK = "remarks"
    NOTICE = "notices"
    CHECKLIST = "checklists"


class Use(NamedTuple):
    """One thing that rests on a source.

    ``name`` is the id of the duty, also for a number of it and a notice beside it; for a
    remark it is the text.
    """

    kind: Kind
    name: str


class Rests(NamedTuple):
    """One source, the regimes that list it, and what rests on it; nothing if it is not cited."""

    source: Source
    regimes: tuple[str, ...]
    uses: tuple[Use, ...]

    def of(self, kind: Kind) -> tuple[str, ...]:
        """Return what of one kind rests on it."""
        return tuple(use.name for use in self.uses if use.kind is kind)


def sources(
    regimes: Iterable[Regime], checklists: Iterable[Checklist] = (), *, strays: bool = True
) -> tuple[Rests, ...]:
    """Return every source once, in the order they are listed; those cited by none come last.

    Args:
        regimes: Whose sources.
        checklists: What else may rest on them.
        strays: Whether a page that only a checklist cites, and no regime lists, is in.
    """
    laws = tuple(regimes)
    uses: dict[Source, dict[Use, None]] = {source: {} for law in laws for source in law.sources}
    for source, use in (*_of_laws(laws), *_of_checklists(checklists)):
        uses.setdefault(source, {})[use] = None
    found = (
        Rests(source, tuple(law.id for law in laws if source in law.sources), tuple(of))
        for source, of in uses.items()
    )
    kept = (rests for rests in found if strays or rests.regimes)
    return tuple(sorted(kept, key=lambda rests: not rests.uses))


def _of_laws(laws: Iterable[Regime]) -> Iterator[tuple[Source, Use]]:
    for cited, use in _cited(laws):
        yield from ((source, use) for source in cited.read_in)


def _cited(laws: Iterable[Regime]) -> Iterator[tuple[Citation, Use]]:
    for law in laws:
        for duty in law.duties:
            yield from _by_duty(duty)
        for overlay in law.overlays:
            yield from ((overlay.citation, Use(Kind.NOTICE, name)) for name in overlay.duties)
        for remark in law.remarks:
            if remark.citation:
                yield remark.citation, Use(Kind.REMARK, remark.text)


def _by_duty(duty: Duty) -> Iterator[tuple[Citation, Use]]:
    """Yield what the duty cites, and what its numbers cite, in every edition."""
    editions = duty.editions
    for citations in (duty.citations, *(edition.citations for edition in editions)):
        yield from ((cited, Use(Kind.DUTY, duty.id)) for cited in citations)
    for clocks in (duty.clocks, *(edition.clocks for edition in editions)):
        yield from ((clock.citation, Use(Kind.NUMBER, duty.id)) for clock in clocks)


def _of_checklists(checklists: Iterable[Checklist]) -> Iterator[tuple[Source, Use]]:
    for one in checklists:
        notes = (note.sources for note in (*one.before, *one.after))
        for read_in in (*notes, *(item.sources for item in one.items)):
            yield from ((source, Use(Kind.CHECKLIST, one.name)) for source in read_in)

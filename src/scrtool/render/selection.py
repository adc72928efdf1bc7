"""Which part of the rule book was asked for, and on which day it was checked, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scrtool.lawbook.choosing import EVERYTHING
from scrtool.render import words
from scrtool.render.lines import BLANK, Kind, Line
from scrtool.render.rulebook import listing

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import date

    from scrtool.lawbook.choosing import Wanted
    from scrtool.model import Regime


def lines(regimes: Sequence[Regime], found: Sequence[Regime], wanted: Wanted) -> Iterator[Line]:
    """Yield the duties found among *regimes*, under what was asked of them if anything was."""
    if said := selected(regimes, found, wanted):
        yield Line(said, kind=Kind.HEADING)
        yield BLANK
    listed = tuple(listing(found, editions=wanted.on is not None))
    yield from listed
    if said := words.meanings(words.doubts_in(line.text for line in listed)):
        yield BLANK
        yield Line(said, kind=Kind.ASIDE)


def selected(regimes: Sequence[Regime], found: Sequence[Regime], wanted: Wanted) -> str:
    """Return how many duties were found and what was asked of them; nothing for everything."""
    if wanted == EVERYTHING:
        return ""
    n, of = _count(found), _count(regimes)
    later = f" {unknown_after(regimes, wanted.on)}".rstrip()
    return f"{n or 'None'} of {of} duties: {'; '.join(_asked(wanted))}.{later}"


def _count(regimes: Iterable[Regime]) -> int:
    return sum(len(regime.duties) for regime in regimes)


def _asked(wanted: Wanted) -> Iterator[str]:
    if wanted.on:
        yield f"in force on {words.day(wanted.on)}, in the edition of that day"
        yield "a first day that was not read is taken to be earlier"
    if wanted.force:
        yield f"force {wanted.force}, of the duty or of a national number"
    if wanted.evidence:
        yield f"evidence {wanted.evidence}, of the duty or of a national number"
    if wanted.force and wanted.evidence:
        yield "both of one and the same"


def checked(regimes: Iterable[Regime], last: date) -> str:
    """Return when *regimes* were checked, and that nothing after it is known if *last* is later."""
    laws = tuple(regimes)
    oldest = min(law.checked_on for law in laws)
    return " ".join(filter(None, (f"Checked on {words.day(oldest)}.", unknown_after(laws, last))))


def unknown_after(regimes: Iterable[Regime], last: date | None) -> str:
    """Return a warning if *last* is after the day the rules were checked, else nothing."""
    oldest = min(law.checked_on for law in regimes)
    if last is None or last <= oldest:
        return ""
    return f"What changed after {words.day(oldest)} is not known here."

"""Some of the rule book: the duties in force on a day, of a force, known so well or so badly.

No wording, and nothing of a case.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from scrtool.model import Evidence, Role

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from scrtool.model import Clock, Duty, Edition, Force, Regime

NATIONAL = frozenset({Role.HEADLINE, Role.ALTERNATE})


class Wanted(NamedTuple):
    """What is asked of a duty; None asks nothing."""

    on: date | None = None
    force: Force | None = None
    evidence: Evidence | None = None


EVERYTHING = Wanted()


def chosen(regimes: Iterable[Regime], wanted: Wanted) -> tuple[Regime, ...]:
    """Return *regimes* with the duties wanted only; one with none left is left out.

    Force and evidence are asked of one authority: that of the duty, or that of one of its
    national numbers, in any edition that is left.
    """
    if wanted == EVERYTHING:
        return tuple(regimes)
    found = (_of(regime, wanted) for regime in regimes)
    return tuple(regime for regime in found if regime.duties)


def _of(regime: Regime, wanted: Wanted) -> Regime:
    on = wanted.on
    there = regime.duties if on is None else _in_force(regime.duties, on)
    duties = tuple(duty for duty in there if _answers(duty, wanted))
    ids = {duty.id for duty in duties}
    overlays = tuple(
        overlay
        for overlay in regime.overlays
        if ids & {*overlay.duties} and (on is None or overlay.covers(on))
    )
    return regime._replace(duties=duties, overlays=overlays)


def _in_force(duties: Iterable[Duty], on: date) -> tuple[Duty, ...]:
    """Return each duty with the one edition in force on *on*, as if there were no other."""
    return tuple(
        duty._replace(
            citations=edition.citations or duty.citations,
            clocks=edition.clocks or duty.clocks,
            editions=(edition,),
        )
        for duty in duties
        for edition in duty.editions
        if edition.covers(on)
    )


def _answers(duty: Duty, wanted: Wanted) -> bool:
    return any(
        wanted.force in {None, force} and wanted.evidence in {None, *grades}
        for edition in duty.editions
        for force, grades in authorities(duty, edition)
    )


def authorities(duty: Duty, edition: Edition) -> Iterator[tuple[Force, frozenset[Evidence]]]:
    """Yield how binding and how well known the duty is, then each of its national numbers."""
    governing = (edition.citations or duty.citations)[0]
    yield governing.force, frozenset({governing.evidence})
    for clock in edition.clocks or duty.clocks:
        if clock.role in NATIONAL:
            yield clock.citation.force, _grades(clock, edition)


def _grades(clock: Clock, edition: Edition) -> frozenset[Evidence]:
    """Return how well the number is known, and the words that start it."""
    start = {clock.start_evidence} if clock.start_evidence else set()
    return frozenset({edition.evidence(clock), *start})

"""What one case rests on besides what was given: days assumed or projected, answers that follow."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scrtool.facts import Fact
from scrtool.render import words
from scrtool.render.page.markup import Html, el, joined, listed, worded
from scrtool.schedule.items import Basis, Mark
from scrtool.schedule.shape import implied, taken_as

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scrtool.report import CaseReport

_HOW = {
    Basis.ASSUMED: words.MEANINGS[Mark.ASSUMED],
    Basis.PROJECTED: words.MEANINGS[Mark.PROJECTED],
}


def rests(report: CaseReport) -> Html:
    """Return everything that was taken without being given, and the rules."""
    regime = report.schedule.regime
    law = f"Rules: {regime.title} ({regime.id}), checked on {words.day(regime.checked_on)}."
    return joined(
        (
            listed(map(worded, dict.fromkeys(_taken(report)))),
            el("p", "What is not given is not known: it is never taken as no."),
            el("p", law),
        )
    )


def _taken(report: CaseReport) -> Iterator[str]:
    schedule = report.schedule
    for item in schedule.applicable():
        for trigger in (reading.trigger for reading in item.readings if reading.trigger):
            if trigger.basis is not Basis.GIVEN:
                said = words.trigger(trigger).removesuffix(f", {words.BASES[trigger.basis]}")
                known = words.said_marks(trigger.marks)
                yield f"Not given: {said}{known}: {_HOW[trigger.basis]}"
    follows = [words.fact(Fact(fact), yes=yes) for fact, yes in implied(schedule.facts).items()]
    if follows:
        yield f"Follows from what is given: {'; '.join(follows)}."
    yield from (f"Taken as {said}." for said in taken_as(schedule))

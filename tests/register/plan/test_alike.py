"""Duties that are counted alike have the same cells on the same days, whatever else differs."""

from __future__ import annotations

import random
from collections import defaultdict
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from scrtool import calendars as uk
from scrtool import rules
from scrtool.facts import Event
from scrtool.register.plan.alike import alike
from scrtool.register.plan.halves import Parts, World
from scrtool.register.rows import BatchRow

if TYPE_CHECKING:
    from collections.abc import Mapping

    from scrtool.model import Regime

    Cells = tuple[str, ...]

AS_OF = date(2026, 11, 25)
COUNTED = slice(BatchRow._fields.index("runs_from"), BatchRow._fields.index("force"))
GIVEN = {
    "aware": frozenset({Event.AWARE}),
    "incident": frozenset({Event.INCIDENT}),
    "notified": frozenset({Event.INCIDENT, Event.AWARE, Event.NOTIFIED}),
    "all": frozenset(Event),
}


def _days(chance: random.Random) -> dict[Event, date]:
    first = date(2014, 1, 1) + timedelta(days=chance.randrange(5000))
    return {event: first + timedelta(days=chance.randrange(300)) for event in Event}


def _cells(
    regime: Regime, given: frozenset[Event], on: Mapping[Event, date]
) -> dict[object, dict[str, Cells]]:
    """Return the cells of each duty that turn on days, the duties counted alike together."""
    found: dict[object, dict[str, Cells]] = defaultdict(dict)
    for duty in regime.duties:
        parts = Parts(duty, given, World(regime, uk.calendar, AS_OF))
        half = parts.half_on({event: on[event] for event in given})
        found[alike(parts, half)][duty.id] = tuple(half.row)[COUNTED]
    return found


@pytest.mark.parametrize("given", GIVEN.values(), ids=GIVEN)
@pytest.mark.parametrize("name", rules.REGIMES)
def test_duties_counted_alike_have_the_same_cells(name: str, given: frozenset[Event]) -> None:
    regime, chance = rules.regime(name), random.Random(name)  # noqa: S311  drawn days are no secret
    for _ in range(12):
        on = _days(chance)
        for cells in _cells(regime, given, on).values():
            assert len(set(cells.values())) == 1, (on, cells)


def test_the_two_notifications_of_england_are_counted_alike_and_the_rapid_review_is_not() -> None:
    on = dict.fromkeys(Event, date(2024, 3, 1))
    groups = [
        {*cells} for cells in _cells(rules.regime("england"), frozenset({Event.AWARE}), on).values()
    ]
    assert any({"england.notify-panel", "england.notify-partners"} <= group for group in groups)
    assert not any({"england.notify-panel", "england.rapid-review"} <= group for group in groups)

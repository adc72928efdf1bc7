"""What is worked out anew for further days is what the engine says of them in full.

Every duty of every body of rules, with and without each event, on days around every change of
the law, beyond the published bank holidays, and with closed days given.
"""

from __future__ import annotations

import random
from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING

import pytest

from scrtool import calendars as uk
from scrtool import rules
from scrtool.facts import CaseFacts, Event, Fact
from scrtool.register.plan.halves import Parts, World

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scrtool.calendars import Calendars
    from scrtool.model import Duty, Regime
    from scrtool.register.plan.halves import Half

    Given = frozenset[Event]

AS_OF = date(2026, 11, 25)
SETS, STARTS = 8, 3  # of events given for each duty, and of days for each of these
KNOWN = [{Event.INCIDENT}, {Event.AWARE}, {Event.INCIDENT, Event.AWARE}]
GAPS = (-400, -190, -60, -23, -16, -8, -3, -1, 0, 1, 5, 12, 40, 200)
FAR = [date(2010, 12, 20), date(2027, 12, 20), date(2029, 3, 28)]  # not in the published list
CLOSED = frozenset({date(2023, 12, 14), date(2025, 6, 3), date(2026, 3, 20)})
CALENDARS = {"as published": uk.calendar, "closed days": partial(uk.calendar, given=CLOSED)}


def _changes(regime: Regime) -> list[date]:
    editions = [edition for duty in regime.duties for edition in duty.editions]
    return sorted({day for one in editions for day in (one.start, one.end) if day})


def _givens(duty: Duty, regime: Regime) -> list[Given]:
    """Return which events are given: few, all, and with or without each that may matter."""
    matter = Parts(duty, frozenset(Event), World(regime, uk.calendar, AS_OF)).present
    without = Parts(duty, frozenset(KNOWN[0]), World(regime, uk.calendar, AS_OF))
    awaited = {one.completes for one in without.duties if one.completes} | matter
    found = [frozenset(known) for known in KNOWN]
    found += [frozenset({*known, event}) for known in KNOWN for event in sorted(awaited)]
    found += [frozenset({*awaited, *known} - {event}) for known in KNOWN for event in awaited]
    return [given for given in dict.fromkeys(found) if not given.isdisjoint(KNOWN[2])]


def _days(regime: Regime, chance: random.Random) -> dict[Event, date]:
    around = chance.choice([*_changes(regime), *FAR])
    return {event: around + timedelta(days=chance.choice(GAPS)) for event in Event}


def _is_left_to_the_plain_way(parts: Parts, given: Given) -> bool:
    return Fact.ARRANGEMENTS_HAD_BEGUN in parts.asked and Event.ARRANGEMENTS_BEGAN in given


def _all_parts(regime: Regime, calendars: Calendars, chance: random.Random) -> Iterator[Parts]:
    for duty in regime.duties:
        givens = _givens(duty, regime)
        for given in chance.sample(givens, min(SETS, len(givens))):
            parts = Parts(duty, given, World(regime, calendars, AS_OF))
            if not _is_left_to_the_plain_way(parts, given):
                yield parts


def _in_full(parts: Parts, on: dict[Event, date]) -> Half:
    return parts.half_of(CaseFacts(**{event: on[event] for event in parts.present}))  # type: ignore[arg-type]  # days


@pytest.mark.parametrize("calendars", CALENDARS.values(), ids=CALENDARS)
@pytest.mark.parametrize("name", rules.REGIMES)
def test_further_days_say_what_the_engine_says_in_full(name: str, calendars: Calendars) -> None:
    regime, chance = rules.regime(name), random.Random(name)  # noqa: S311  drawn days are no secret
    for parts in _all_parts(regime, calendars, chance):
        for _ in range(STARTS):
            on = _days(regime, chance)
            for _ in range(3):
                assert parts.half_on(on) == _in_full(parts, on), (parts.duty.id, on)
                on = {event: day + timedelta(chance.randint(-2, 4)) for event, day in on.items()}

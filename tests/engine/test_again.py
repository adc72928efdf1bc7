"""Duties on further days: the engine's own answer, without the parts that no day changes."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from scrtool import calendars as uk
from scrtool import rules
from scrtool.engine import worked_out
from scrtool.engine.again import again, settled
from scrtool.facts import CaseFacts, Event
from scrtool.schedule.items import Basis, Outcome

ENGLAND = rules.regime("england")
PART = ENGLAND._replace(duties=ENGLAND.duties[:7], overlays=(), remarks=())
FIRST = date(2024, 3, 1)  # the edition of 2023 governs, and did for weeks before
DAYS = [FIRST + timedelta(days=gap) for gap in (-20, 0, 3, 10, 29)]


@pytest.mark.parametrize("aware", DAYS, ids=str)
def test_a_further_day_has_the_dates_it_would_have_in_full(aware: date) -> None:
    duties = settled(worked_out(CaseFacts(incident=FIRST, aware=FIRST), PART))
    facts = CaseFacts(incident=aware, aware=aware)
    item, starts = again(duties, facts, uk.calendar)
    in_full = {one.duty.id: one for one in worked_out(facts, PART).items}
    assert item == in_full["england.rapid-review"]
    assert starts[Event.NOTIFIED].basis is Basis.PROJECTED
    assert starts[Event.NOTIFIED].moment == in_full["england.notify-panel"].due


def test_what_is_not_in_force_has_no_clock_on_a_further_day_either() -> None:
    before = date(2017, 3, 1)
    duties = settled(worked_out(CaseFacts(aware=before), PART))[:1]
    item, starts = again(duties, CaseFacts(aware=before + timedelta(days=9)), uk.calendar)
    assert (item.outcome, item.readings, dict(starts)) == (Outcome.NOT_IN_FORCE, (), {})

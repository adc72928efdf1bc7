"""Day 0 is left out, as the authorities in the worked examples have it."""

from __future__ import annotations

import pytest
from tests.support.days import on
from tests.support.england import due_of, item
from tests.support.regimes import INVENTED, invented

from scrtool import CaseFacts
from scrtool.facts import Event
from scrtool.model import Clock, Role, Unit

FIRST_DAY = Clock(
    name="first",
    role=Role.HEADLINE,
    runs_from=Event.INCIDENT,
    length=1,
    unit=Unit.DAY,
    words="from the day itself",
    citation=INVENTED,
)


@pytest.mark.parametrize(
    ("start", "first"),
    [
        pytest.param("Mon 2008-11-03", "Tue 2008-11-04", id="E4-wang-v-keele"),
        pytest.param("Thu 2018-06-28", "Fri 2018-06-29", id="E7-in-force-the-day-after"),
    ],
)
def test_time_runs_from_the_day_after(start: str, first: str) -> None:
    found = item("invented.tell", invented(CaseFacts(incident=on(start)), FIRST_DAY))

    assert due_of("first", found) == on(first)

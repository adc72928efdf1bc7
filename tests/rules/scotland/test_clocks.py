"""Every clock of the Scottish sheet, once: its start, length, unit, role, and Scotland's list."""

from __future__ import annotations

import pytest

from scrtool.facts import Event
from scrtool.model import CalendarId, Clock, Role, Unit
from scrtool.rules import regime

DUTIES = {duty.id.removeprefix("scotland."): duty for duty in regime("scotland").duties}
DEATH, AWARE = Event.INCIDENT, Event.AWARE
HEADLINE, ALTERNATE = Role.HEADLINE, Role.ALTERNATE
MINISTERS, INSPECTORATE = "looked-after-death.ministers", "looked-after-death.care-inspectorate"

Shape = tuple[Role, Event, int, Unit]

# duty, clock: role, runs from, length, unit
CLOCKS: dict[tuple[str, str], Shape] = {
    (MINISTERS, "guidance"): (HEADLINE, AWARE, 1, Unit.WORKING_DAY),
    (MINISTERS, "regulator"): (ALTERNATE, DEATH, 24, Unit.HOUR),
    (INSPECTORATE, "guidance"): (HEADLINE, AWARE, 1, Unit.WORKING_DAY),
    (INSPECTORATE, "regulator"): (ALTERNATE, DEATH, 24, Unit.HOUR),
    ("looked-after-death.report", "death"): (HEADLINE, DEATH, 28, Unit.DAY),
    ("adult-learning-review.information", "request"): (
        HEADLINE,
        Event.INFORMATION_REQUESTED,
        14,
        Unit.DAY,
    ),
    ("adult-learning-review.outcome", "ratified"): (
        HEADLINE,
        Event.OUTCOME_RATIFIED,
        7,
        Unit.DAY,
    ),
    ("justice-incident-review", "incident"): (
        HEADLINE,
        Event.JUSTICE_INCIDENT,
        5,
        Unit.WORKING_DAY,
    ),
}


def shape(clock: Clock) -> Shape:
    return clock.role, clock.runs_from, clock.length, clock.unit


@pytest.mark.parametrize(("duty", "name"), CLOCKS, ids=[f"{d}-{n}" for d, n in CLOCKS])
def test_a_clock_is_as_in_the_sheet(duty: str, name: str) -> None:
    (clock,) = [one for one in DUTIES[duty].clocks if one.name == name]

    assert shape(clock) == CLOCKS[duty, name]
    assert clock.calendar is CalendarId.SCOTLAND
    assert (clock.floor, clock.window, clock.or_later) == (False, False, None)


def test_there_is_no_clock_besides() -> None:
    declared = {(name, clock.name) for name, duty in DUTIES.items() for clock in duty.clocks}

    assert declared == set(CLOCKS)
    assert not [e for duty in DUTIES.values() for e in duty.editions if e.clocks]


def test_every_row_of_the_sheet_is_a_duty() -> None:
    assert set(DUTIES) == {
        "looked-after-death.ministers",
        "looked-after-death.care-inspectorate",
        "looked-after-death.parents",
        "looked-after-death.report",
        "service-notify",
        "continuing-care-death",
        "aftercare-death",
        "national-hub",
        "child-learning-review.notify",
        "child-learning-review.decision",
        "child-learning-review.report",
        "child-learning-review.action-plan",
        "adult-learning-review.information",
        "adult-learning-review.decision",
        "adult-learning-review.outcome",
        "justice-incident-review",
    }


@pytest.mark.parametrize("name", [MINISTERS, INSPECTORATE])
def test_the_word_of_the_regulations_stands_beside_both_readings(name: str) -> None:
    duty = DUTIES[name]

    assert duty.action.startswith("Immediately ")
    assert duty.no_number == "immediately"
    assert [
        clock.note.count('the regulations say only "immediately"') for clock in duty.clocks
    ] == [
        1,
        1,
    ]
    assert duty.clocks[1].note.startswith('the page says "must"; disputed')

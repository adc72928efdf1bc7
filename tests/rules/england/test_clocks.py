"""Every clock of the sheet, once: its start, length and unit, in each edition that has it."""

from __future__ import annotations

import pytest

from scrtool.facts import Event
from scrtool.model import CalendarId, Clock, Duty, Edition, Role, Unit
from scrtool.rules import regime

DUTIES = {duty.id.removeprefix("england."): duty for duty in regime("england").duties}
WD = Unit.WORKING_DAY
AWARE, SENT, PUBLISH = Event.AWARE, Event.NOTIFIED, Event.PUBLISH
HEADLINE, ALTERNATE, PRESET = Role.HEADLINE, Role.ALTERNATE, Role.PRESET
SUSPECTED = Event.SUSPECTED
N_START, N_PUBLISH = Event.NATIONAL_REVIEW_STARTED, Event.NATIONAL_PUBLISH
N_PUBLISHED = Event.NATIONAL_PUBLISHED
COPY = "local-review.copy-before-publication"
N_COPY = "national-review.copy-to-secretary-of-state"
SOS = "looked-after-death.secretary-of-state"

Shape = tuple[Role, Event, Event | None, int, Unit, bool]

# duty, clock: role, runs from, or the later of, length, unit, at least
CLOCKS: dict[tuple[str, str], Shape] = {
    ("notify-panel", "aware"): (HEADLINE, AWARE, SUSPECTED, 5, WD, False),
    ("notify-panel", "aware-incident"): (ALTERNATE, AWARE, None, 5, WD, False),
    ("notify-panel", "incident"): (PRESET, Event.INCIDENT, None, 5, WD, False),
    ("notify-panel", "told-la"): (PRESET, Event.TOLD_AUTHORITY, None, 5, WD, False),
    ("notify-panel", "received"): (PRESET, Event.RECEIVED, None, 5, WD, False),
    ("notify-partners", "aware"): (HEADLINE, AWARE, SUSPECTED, 5, WD, False),
    ("notify-partners", "aware-incident"): (ALTERNATE, AWARE, None, 5, WD, False),
    (SOS, "local-5wd"): (Role.ADVISORY, AWARE, None, 5, WD, False),
    ("looked-after-death.ofsted", "local-5wd"): (Role.ADVISORY, AWARE, None, 5, WD, False),
    ("care-leaver-death", "local-5wd"): (Role.ADVISORY, AWARE, None, 5, WD, False),
    ("rapid-review", "sent"): (HEADLINE, SENT, None, 15, WD, False),
    ("rapid-review", "aware"): (ALTERNATE, AWARE, None, 15, WD, False),
    ("rapid-review", "referral"): (PRESET, Event.REFERRED, None, 15, WD, False),
    ("rapid-review.send", "sent"): (HEADLINE, SENT, None, 15, WD, False),
    ("rapid-review.send", "aware"): (ALTERNATE, AWARE, None, 15, WD, False),
    ("rapid-review.send", "day-16"): (PRESET, SENT, None, 16, WD, False),
    ("local-review.publish", "decision"): (
        HEADLINE,
        Event.REVIEW_DECIDED,
        None,
        6,
        Unit.MONTH,
        False,
    ),
    (COPY, "seven-back"): (HEADLINE, PUBLISH, None, -7, WD, False),
    (COPY, "seven-clear"): (ALTERNATE, PUBLISH, None, -8, WD, False),
    (f"{COPY}.ofsted", "seven-back"): (HEADLINE, PUBLISH, None, -7, WD, False),
    (f"{COPY}.ofsted", "seven-clear"): (ALTERNATE, PUBLISH, None, -8, WD, False),
    ("local-review.keep-available", "published"): (
        HEADLINE,
        Event.PUBLISHED,
        None,
        1,
        Unit.YEAR,
        True,
    ),
    ("national-review.publish", "start"): (HEADLINE, N_START, None, 6, Unit.MONTH, False),
    (N_COPY, "seven-back"): (HEADLINE, N_PUBLISH, None, -7, WD, False),
    (N_COPY, "seven-clear"): (ALTERNATE, N_PUBLISH, None, -8, WD, False),
    ("national-review.keep-available", "published"): (
        HEADLINE,
        N_PUBLISHED,
        None,
        3,
        Unit.YEAR,
        True,
    ),
}


def in_edition(duty: Duty, edition: Edition) -> tuple[Clock, ...]:
    return edition.clocks or duty.clocks


def shape(clock: Clock) -> Shape:
    return (clock.role, clock.runs_from, clock.or_later, clock.length, clock.unit, clock.floor)


@pytest.mark.parametrize(("duty", "name"), CLOCKS, ids=[f"{d}-{n}" for d, n in CLOCKS])
def test_a_clock_is_as_in_the_sheet_in_every_edition(duty: str, name: str) -> None:
    for edition in DUTIES[duty].editions:
        (clock,) = [one for one in in_edition(DUTIES[duty], edition) if one.name == name]
        assert shape(clock) == CLOCKS[duty, name]
        assert clock.calendar is CalendarId.ENGLAND_AND_WALES


def test_there_is_no_clock_besides() -> None:
    declared = {
        (name, clock.name)
        for name, duty in DUTIES.items()
        for edition in duty.editions
        for clock in in_edition(duty, edition)
    }

    assert declared == set(CLOCKS)

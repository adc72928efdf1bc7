"""Child death review: two readings and no headline; everything else without a date."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from tests.support.days import on
from tests.support.in_regime import declared, due_and_safe, due_of, reading, worked_out

from scrtool import CaseFacts
from scrtool.facts import Event
from scrtool.model import Evidence, Force, Role, Unit
from scrtool.schedule.items import Mark, Outcome

NOTIFY = "linked.child-death.notify"
DATABASE = "linked.child-death.database"
FORMS = "linked.child-death.forms"
JOINT = "linked.child-death.joint-response"
MEETING = "linked.child-death.review-meeting"
PANEL = "linked.child-death.panel-review"
AREA = "linked.child-death.area"
UNDATED = (DATABASE, FORMS, JOINT, MEETING, PANEL, AREA)

DEATH = CaseFacts(died=True, age=5, unborn=False)


def at(day: str, hour: int, minute: int = 0) -> CaseFacts:
    """A death at a known time of the day, in London."""
    on_day = on(day)
    moment = datetime(
        on_day.year, on_day.month, on_day.day, hour, minute, tzinfo=ZoneInfo("Europe/London")
    )
    return DEATH._replace(incident=moment)


@pytest.mark.parametrize(
    ("facts", "hours", "next_day"),
    [
        pytest.param(
            at("Thu 2026-12-24", 18),
            "2026-12-25T18:00:00+00:00",
            "Tue 2026-12-29",
            id="D3-christmas",
        ),
        pytest.param(
            at("Mon 2026-11-23", 9, 30),
            "2026-11-24T09:30:00+00:00",
            "Tue 2026-11-24",
            id="ordinary-week-the-hour-is-earlier",
        ),
        pytest.param(
            at("Sat 2026-11-21", 8),
            "2026-11-22T08:00:00+00:00",
            "Mon 2026-11-23",
            id="on-a-saturday-hours-run-on",
        ),
        pytest.param(
            at("Thu 2026-04-02", 23, 50),
            "2026-04-03T23:50:00+01:00",
            "Tue 2026-04-07",
            id="before-easter",
        ),
        pytest.param(
            at("Sat 2026-10-24", 12),
            "2026-10-25T11:00:00+00:00",
            "Mon 2026-10-26",
            id="the-night-the-clocks-go-back",
        ),
    ],
)
def test_both_readings_are_marked_and_the_earlier_is_the_safe_date(
    facts: CaseFacts, hours: str, next_day: str
) -> None:
    item = worked_out(NOTIFY, facts)

    ends = reading("24-hours", item).due
    assert ends is not None
    assert ends.at == datetime.fromisoformat(hours)
    assert due_of("next-working-day", item) == on(next_day)
    assert all(Mark.UNCONFIRMED in one.marks for one in item.readings)
    assert due_and_safe(item) == (None, ends.on)


@pytest.mark.parametrize("name", ["24-hours", "next-working-day"])
def test_neither_reading_is_a_headline_over_the_other(name: str) -> None:
    (clock,) = [one for one in declared(NOTIFY).clocks if one.name == name]

    assert (clock.role, clock.runs_from) == (Role.ALTERNATE, Event.INCIDENT)
    assert clock.citation.force is Force.GUIDANCE_SHOULD
    assert clock.citation.evidence is Evidence.UNCONFIRMED


def test_without_a_time_of_day_the_hours_are_not_worked_out() -> None:
    item = worked_out(NOTIFY, DEATH._replace(incident=on("Thu 2026-12-24")))

    assert due_of("24-hours", item) is None
    assert due_of("next-working-day", item) == on("Tue 2026-12-29")


@pytest.mark.parametrize(
    "facts",
    [
        pytest.param(CaseFacts(), id="nothing-known"),
        pytest.param(CaseFacts(aware=on("Mon 2026-11-23")), id="awareness-is-not-the-death"),
    ],
)
def test_without_the_day_of_the_death_no_other_day_is_borrowed(facts: CaseFacts) -> None:
    item = worked_out(NOTIFY, facts)

    assert due_and_safe(item) is None
    assert item.missing == (Event.INCIDENT,)


def test_telling_the_partners_completes_it() -> None:
    assert declared(NOTIFY).completes is Event.CHILD_DEATH_NOTIFIED


@pytest.mark.parametrize(
    ("death", "in_force"),
    [
        pytest.param("Sun 2019-03-31", False, id="the-day-before"),
        pytest.param("Mon 2019-04-01", True, id="the-first-day"),
        pytest.param("Tue 2019-04-02", True, id="the-day-after"),
    ],
)
def test_the_database_has_deaths_from_1_april_2019(death: str, in_force: bool) -> None:
    item = worked_out(DATABASE, DEATH._replace(incident=on(death)))

    assert item.outcome is (Outcome.PROMPT if in_force else Outcome.NOT_IN_FORCE)


@pytest.mark.parametrize("duty", [NOTIFY, FORMS, JOINT, MEETING, PANEL, AREA])
def test_the_rest_have_no_known_start(duty: str) -> None:
    (edition,) = declared(duty).editions

    assert (edition.start, edition.end) == (None, None)
    assert "as read in 2026" in edition.note


@pytest.mark.parametrize(
    ("duty", "number"),
    [
        pytest.param(DATABASE, "48 hours", id="database"),
        pytest.param(FORMS, "3 weeks", id="forms"),
        pytest.param(JOINT, "at once", id="joint-response"),
        pytest.param(MEETING, "3 months, later if there is an inquest", id="meeting"),
        pytest.param(PANEL, "6 weeks from the report of the meeting, 6 months", id="panel"),
    ],
)
def test_a_number_that_is_only_text_says_that_it_is_unconfirmed(duty: str, number: str) -> None:
    found = declared(duty)

    assert found.clocks == ()
    assert found.no_number.startswith(number)
    assert "unconfirmed, check the source" in found.no_number


def test_the_joint_response_says_what_rests_on_a_single_source() -> None:
    assert "48 hours (guidance, should; single source" in declared(JOINT).no_number


@pytest.mark.parametrize("duty", UNDATED)
def test_nothing_else_has_a_date(duty: str) -> None:
    item = worked_out(duty, at("Thu 2026-12-24", 18))

    assert (item.outcome, item.readings) == (Outcome.PROMPT, ())


@pytest.mark.parametrize(
    ("duty", "force", "evidence"),
    [
        pytest.param(NOTIFY, Force.STATUTE, Evidence.CORROBORATED, id="notify"),
        pytest.param(DATABASE, Force.STATUTE, Evidence.OFFICIAL, id="database"),
        pytest.param(FORMS, Force.GUIDANCE_SHOULD, Evidence.UNCONFIRMED, id="forms"),
        pytest.param(JOINT, Force.GUIDANCE_SHOULD, Evidence.CORROBORATED, id="joint-response"),
        pytest.param(MEETING, Force.GUIDANCE_SHOULD, Evidence.UNCONFIRMED, id="meeting"),
        pytest.param(PANEL, Force.GUIDANCE_SHOULD, Evidence.UNCONFIRMED, id="panel"),
        pytest.param(AREA, Force.STATUTE, Evidence.CORROBORATED, id="area"),
    ],
)
def test_on_whose_word(duty: str, force: Force, evidence: Evidence) -> None:
    (cited,) = declared(duty).citations

    assert (cited.force, cited.evidence) == (force, evidence)


def test_hours_and_working_days_are_counted_each_in_its_own_unit() -> None:
    assert [(one.length, one.unit) for one in declared(NOTIFY).clocks] == [
        (24, Unit.HOUR),
        (1, Unit.WORKING_DAY),
    ]

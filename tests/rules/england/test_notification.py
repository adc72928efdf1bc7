"""Notifying the Panel: five working days from awareness, each row checked on a wall calendar."""

from __future__ import annotations

from datetime import date

import pytest
from tests.support.days import on
from tests.support.england import began, due_and_safe, due_of, reading, worked_out

from scrtool import CaseFacts
from scrtool.facts import Event
from scrtool.model import Evidence, Force, Role
from scrtool.schedule.items import Basis, Mark, Outcome

NOTIFY = "notify-panel"


def from_aware(aware: str) -> CaseFacts:
    return CaseFacts(aware=on(aware))


@pytest.mark.parametrize(
    "aware",
    [
        pytest.param("Thu 2018-06-28", id="B1-the-day-before-serious-case-reviews-still"),
        pytest.param("Mon 2015-03-30", id="years-before"),
    ],
)
def test_nothing_is_due_before_the_duty_was_law(aware: str) -> None:
    item = worked_out(NOTIFY, from_aware(aware))

    assert item.outcome is Outcome.NOT_IN_FORCE
    assert item.readings == ()
    assert due_and_safe(item) is None


@pytest.mark.parametrize(
    ("aware", "due", "edition"),
    [
        pytest.param("Mon 2026-11-23", "Mon 2026-11-30", "WT 2026", id="A1-ordinary-week"),
        pytest.param("Sat 2026-11-21", "Fri 2026-11-27", "WT 2026", id="A2-known-on-a-saturday"),
        pytest.param("Fri 2026-11-20", "Fri 2026-11-27", "WT 2026", id="A3-the-friday-before-it"),
        pytest.param("Thu 2026-04-02", "Mon 2026-04-13", "WT 2026", id="A4-easter"),
        pytest.param("Fri 2026-04-03", "Mon 2026-04-13", "WT 2026", id="known-on-good-friday"),
        pytest.param("Tue 2025-12-23", "Fri 2026-01-02", "WT 2023", id="A5-christmas-new-year"),
        pytest.param("Wed 2026-12-23", "Mon 2027-01-04", "WT 2026", id="A6-substitute-boxing-day"),
        pytest.param("Fri 2026-12-25", "Tue 2027-01-05", "WT 2026", id="known-on-christmas-day"),
        pytest.param("Fri 2022-09-16", "Mon 2022-09-26", "WT 2018", id="A7-state-funeral"),
        pytest.param("Fri 2023-05-05", "Mon 2023-05-15", "WT 2018", id="A8-coronation"),
        pytest.param("Mon 2023-05-08", "Mon 2023-05-15", "WT 2018", id="known-on-coronation-day"),
        pytest.param("Mon 2020-05-04", "Tue 2020-05-12", "WT 2018", id="A9-early-may-moved"),
        pytest.param("Mon 2022-05-30", "Wed 2022-06-08", "WT 2018", id="A10-jubilee-two-days"),
        pytest.param("Wed 2028-12-20", "Fri 2028-12-29", "WT 2026", id="A27-past-the-list"),
        pytest.param("Fri 2018-06-29", "Fri 2018-07-06", "WT 2018", id="B2-first-day-in-force"),
        pytest.param("Sat 2018-06-30", "Fri 2018-07-06", "WT 2018", id="the-day-after-the-first"),
        pytest.param("Thu 2023-12-14", "Thu 2023-12-21", "WT 2018", id="B3-day-before-wt2023"),
        pytest.param("Fri 2023-12-15", "Fri 2023-12-22", "WT 2023", id="B4-day-of-wt2023"),
        pytest.param("Sat 2023-12-16", "Fri 2023-12-22", "WT 2023", id="day-after-wt2023"),
        pytest.param("Tue 2026-03-17", "Tue 2026-03-24", "WT 2023", id="B5-day-before-wt2026"),
        pytest.param("Wed 2026-03-18", "Wed 2026-03-25", "WT 2026", id="B6-day-of-wt2026"),
        pytest.param("Thu 2026-03-19", "Thu 2026-03-26", "WT 2026", id="day-after-wt2026"),
    ],
)
def test_the_panel_is_notified_within_five_working_days(aware: str, due: str, edition: str) -> None:
    item = worked_out(NOTIFY, from_aware(aware))

    assert item.outcome is Outcome.DEADLINE
    assert due_and_safe(item) == (on(due), on(due))
    assert (item.edition.short, item.edition_settled) == (edition, True)
    assert item.limit is not None
    assert item.limit.leading.clock.name == "aware"


@pytest.mark.parametrize(
    ("aware", "marks"),
    [
        pytest.param("Mon 2026-11-23", (), id="A1-inside-the-list"),
        pytest.param("Fri 2028-12-15", (), id="ends-on-22-december-2028-still-listed"),
        pytest.param(
            "Mon 2028-12-18", (Mark.PROVISIONAL,), id="ends-the-day-after-the-last-listed"
        ),
        pytest.param("Wed 2028-12-20", (Mark.PROVISIONAL,), id="A27-past-the-list"),
    ],
)
def test_a_date_past_the_published_list_is_provisional(aware: str, marks: tuple[Mark, ...]) -> None:
    found = worked_out(NOTIFY, from_aware(aware)).marks

    assert tuple(mark for mark in found if mark is not Mark.UNCONFIRMED) == marks


@pytest.mark.parametrize(
    ("facts", "due", "safe", "edition"),
    [
        pytest.param(
            CaseFacts(aware=date(2026, 11, 2), suspected=date(2026, 11, 4)),
            "Wed 2026-11-11",
            "Mon 2026-11-09",
            "WT 2026",
            id="A26-suspected-later",
        ),
        pytest.param(
            CaseFacts(aware=date(2026, 11, 4), suspected=date(2026, 11, 4)),
            "Wed 2026-11-11",
            "Wed 2026-11-11",
            "WT 2026",
            id="suspected-the-same-day",
        ),
        pytest.param(
            CaseFacts(aware=date(2026, 11, 4), suspected=date(2026, 11, 2)),
            "Wed 2026-11-11",
            "Wed 2026-11-11",
            "WT 2026",
            id="suspected-earlier-makes-no-difference",
        ),
        pytest.param(
            CaseFacts(aware=date(2026, 3, 17), suspected=date(2026, 3, 18)),
            "Wed 2026-03-25",
            "Tue 2026-03-24",
            "WT 2026",
            id="suspicion-on-the-first-day-of-wt2026-brings-its-edition",
        ),
        pytest.param(
            CaseFacts(aware=date(2018, 6, 28), suspected=date(2018, 6, 29)),
            "Fri 2018-07-06",
            "Thu 2018-07-05",
            "WT 2018",
            id="suspicion-on-the-first-day-in-force",
        ),
    ],
)
def test_time_runs_from_the_later_of_awareness_and_suspicion(
    facts: CaseFacts, due: str, safe: str, edition: str
) -> None:
    item = worked_out(NOTIFY, facts)

    assert due_and_safe(item) == (on(due), on(safe))
    assert item.edition.short == edition


def test_a26_says_which_event_each_reading_runs_from() -> None:
    facts = CaseFacts(aware=date(2026, 11, 2), suspected=date(2026, 11, 4))
    item = worked_out(NOTIFY, facts)

    assert began("aware", item) == (Event.SUSPECTED, on("Wed 2026-11-04"), Basis.GIVEN)
    assert began("aware-incident", item) == (Event.AWARE, on("Mon 2026-11-02"), Basis.GIVEN)


@pytest.mark.parametrize(
    ("facts", "event", "basis", "marks"),
    [
        pytest.param(
            CaseFacts(incident=date(2024, 3, 1)),
            Event.AWARE,
            Basis.ASSUMED,
            (Mark.ASSUMED,),
            id="awareness-assumed-on-the-day-of-the-incident",
        ),
        pytest.param(
            CaseFacts(incident=date(2024, 2, 29), aware=date(2024, 3, 1)),
            Event.AWARE,
            Basis.GIVEN,
            (),
            id="given-awareness-beats-the-incident",
        ),
    ],
)
def test_how_awareness_is_known_is_said(
    facts: CaseFacts, event: Event, basis: Basis, marks: tuple[Mark, ...]
) -> None:
    item = worked_out(NOTIFY, facts)

    assert began("aware", item) == (event, on("Fri 2024-03-01"), basis)
    assert reading("aware", item).marks == marks
    assert due_and_safe(item) == (on("Fri 2024-03-08"), on("Fri 2024-03-08"))


def test_a_start_that_rests_on_assumed_awareness_says_so() -> None:
    facts = CaseFacts(incident=date(2026, 11, 2), suspected=date(2026, 11, 4))

    assert Mark.ASSUMED in reading("aware", worked_out(NOTIFY, facts)).marks


@pytest.mark.parametrize(
    "facts",
    [
        pytest.param(CaseFacts(), id="nothing-known"),
        pytest.param(CaseFacts(suspected=date(2026, 11, 4)), id="suspicion-is-not-awareness"),
        pytest.param(CaseFacts(told_authority=date(2026, 11, 4)), id="being-told-is-another-event"),
        pytest.param(CaseFacts(notified=date(2026, 11, 4)), id="nothing-runs-backwards"),
    ],
)
def test_without_awareness_no_other_day_is_borrowed(facts: CaseFacts) -> None:
    item = worked_out(NOTIFY, facts)

    assert item.outcome is Outcome.UNDETERMINED
    assert item.missing == (Event.AWARE,)
    assert due_and_safe(item) is None
    assert (item.edition.short, item.edition_settled) == ("WT 2026", False)


@pytest.mark.parametrize(
    ("aware", "evidence", "instrument"),
    [
        pytest.param("Fri 2018-06-29", Evidence.OFFICIAL, "2018", id="wt2018-official"),
        pytest.param("Fri 2023-12-15", Evidence.OFFICIAL, "2023", id="wt2023-official"),
        pytest.param("Wed 2026-03-18", Evidence.UNCONFIRMED, "2026", id="wt2026-carried-over"),
    ],
)
@pytest.mark.parametrize("name", ["aware", "aware-incident"])
def test_the_number_is_guidance_and_rests_on_its_own_edition(
    name: str, aware: str, evidence: Evidence, instrument: str
) -> None:
    one = reading(name, worked_out(NOTIFY, from_aware(aware)))

    assert one.evidence is evidence
    assert one.clock.citation.force is Force.GUIDANCE_SHOULD
    assert one.clock.citation.instrument.endswith(instrument)


@pytest.mark.parametrize(
    ("aware", "marked"),
    [
        pytest.param("Fri 2018-06-29", False, id="wt2018-read"),
        pytest.param("Tue 2026-03-17", False, id="wt2023-read"),
        pytest.param("Wed 2026-03-18", True, id="wt2026-carried-over-and-not-read-in-it"),
    ],
)
def test_a_number_carried_over_is_marked_as_unconfirmed(aware: str, marked: bool) -> None:
    item = worked_out(NOTIFY, from_aware(aware))

    assert (Mark.UNCONFIRMED in item.marks) is marked
    assert all((Mark.UNCONFIRMED in one.marks) is marked for one in item.readings)


@pytest.mark.parametrize("aware", ["Fri 2018-06-29", "Fri 2023-12-15", "Wed 2026-03-18"])
def test_the_duty_is_statute_in_every_edition(aware: str) -> None:
    (duty,) = worked_out(NOTIFY, from_aware(aware)).citations

    assert (duty.force, duty.evidence) == (Force.STATUTE, Evidence.OFFICIAL)
    assert (duty.instrument, duty.provision) == ("Children Act 2004", "s.16C(1)")


STARTS = CaseFacts(
    incident=date(2026, 11, 2),
    aware=date(2026, 11, 6),
    told_authority=date(2026, 11, 4),
    received=date(2026, 11, 5),
)


def test_local_readings_are_not_shown_unless_chosen() -> None:
    item = worked_out(NOTIFY, STARTS)

    assert [one.clock.name for one in item.readings] == ["aware", "aware-incident"]
    assert due_and_safe(item) == (on("Fri 2026-11-13"), on("Fri 2026-11-13"))


@pytest.mark.parametrize(
    ("preset", "ends", "evidence"),
    [
        pytest.param("incident", "Mon 2026-11-09", Evidence.CORROBORATED, id="slough-devon-bury"),
        pytest.param("told-la", "Wed 2026-11-11", Evidence.CORROBORATED, id="devon-walsall"),
        pytest.param("received", "Thu 2026-11-12", Evidence.SINGLE_SOURCE, id="havering"),
    ],
)
def test_a_chosen_local_reading_counts_towards_the_safe_date(
    preset: str, ends: str, evidence: Evidence
) -> None:
    item = worked_out(NOTIFY, STARTS, preset)

    assert due_and_safe(item) == (on("Fri 2026-11-13"), on(ends))
    chosen = reading(preset, item)
    assert due_of(preset, item) == on(ends)
    assert (chosen.clock.role, chosen.clock.citation.force) == (Role.PRESET, Force.LOCAL)
    assert chosen.evidence is evidence


def test_a_local_reading_is_never_capped_by_the_edition_of_the_guidance() -> None:
    chosen = reading("incident", worked_out(NOTIFY, STARTS, "incident"))

    assert chosen.evidence is Evidence.CORROBORATED  # Working Together 2026 is single-source


def test_a_chosen_local_reading_without_its_day_says_what_is_missing() -> None:
    item = worked_out(NOTIFY, from_aware("Fri 2026-11-06"), "received")

    assert item.missing == (Event.RECEIVED,)
    assert due_and_safe(item) == (on("Fri 2026-11-13"), on("Fri 2026-11-13"))

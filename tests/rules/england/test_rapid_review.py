"""The rapid review: fifteen working days from sending the notification, or from awareness."""

from __future__ import annotations

from datetime import date

import pytest
from tests.support.days import maybe, on
from tests.support.england import began, due_and_safe, due_of, reading, worked_out

from scrtool import CaseFacts
from scrtool.facts import Event
from scrtool.model import Evidence, Force, Role
from scrtool.schedule.items import Basis, Mark, Outcome

REVIEW = "rapid-review"


def sent(aware: str | None, notified: str | None) -> CaseFacts:
    return CaseFacts(aware=maybe(aware), notified=maybe(notified))


@pytest.mark.parametrize(
    ("aware", "notified"),
    [
        pytest.param("Thu 2018-06-28", None, id="the-duty-it-follows-was-not-yet-law"),
        pytest.param("Thu 2018-06-28", "Thu 2018-06-28", id="sent-the-day-before-the-first"),
    ],
)
def test_there_is_no_rapid_review_before_29_june_2018(aware: str, notified: str | None) -> None:
    item = worked_out(REVIEW, sent(aware, notified))

    assert (item.outcome, item.readings) == (Outcome.NOT_IN_FORCE, ())


@pytest.mark.parametrize(
    ("aware", "notified", "due", "safe"),
    [
        pytest.param(
            "Mon 2026-11-23",
            "Mon 2026-11-30",
            "Mon 2026-12-21",
            "Mon 2026-12-14",
            id="A11-A13-ordinary-weeks",
        ),
        pytest.param(
            "Mon 2026-11-02",
            "Wed 2026-11-04",
            "Wed 2026-11-25",
            "Mon 2026-11-23",
            id="A12-both-readings",
        ),
        pytest.param(
            "Mon 2026-12-14",
            "Fri 2026-12-18",
            "Wed 2027-01-13",
            "Thu 2027-01-07",
            id="A15-christmas-and-new-year",
        ),
        pytest.param(
            "Wed 2028-12-13",
            "Mon 2028-12-18",
            "Thu 2029-01-11",
            "Mon 2029-01-08",
            id="A28-past-the-list-new-year-taken-as-a-holiday",
        ),
        pytest.param(
            "Fri 2024-03-01",
            "Fri 2024-03-08",
            "Tue 2024-04-02",
            "Fri 2024-03-22",
            id="contract-easter-2024",
        ),
        pytest.param(
            "Fri 2026-03-27",
            "Thu 2026-04-02",
            "Mon 2026-04-27",
            "Tue 2026-04-21",
            id="easter-2026",
        ),
        pytest.param(
            "Fri 2026-11-20",
            "Sat 2026-11-21",
            "Fri 2026-12-11",
            "Fri 2026-12-11",
            id="sent-on-a-saturday",
        ),
        pytest.param(
            "Tue 2026-12-22",
            "Fri 2026-12-25",
            "Tue 2027-01-19",
            "Fri 2027-01-15",
            id="sent-on-christmas-day",
        ),
        pytest.param(
            "Mon 2026-08-24",
            "Mon 2026-08-31",
            "Mon 2026-09-21",
            "Tue 2026-09-15",
            id="sent-on-the-summer-bank-holiday",
        ),
        pytest.param(
            "Mon 2022-09-12",
            "Fri 2022-09-16",
            "Mon 2022-10-10",
            "Tue 2022-10-04",
            id="state-funeral",
        ),
        pytest.param(
            "Tue 2023-05-02",
            "Fri 2023-05-05",
            "Tue 2023-05-30",
            "Wed 2023-05-24",
            id="coronation",
        ),
        pytest.param(
            "Wed 2020-04-29",
            "Mon 2020-05-04",
            "Wed 2020-05-27",
            "Thu 2020-05-21",
            id="early-may-moved",
        ),
        pytest.param(
            "Tue 2022-05-24",
            "Mon 2022-05-30",
            "Wed 2022-06-22",
            "Thu 2022-06-16",
            id="jubilee-two-days",
        ),
    ],
)
def test_fifteen_working_days_from_sending_and_safe_from_awareness(
    aware: str, notified: str, due: str, safe: str
) -> None:
    item = worked_out(REVIEW, sent(aware, notified))

    assert item.outcome is Outcome.DEADLINE
    assert due_and_safe(item) == (on(due), on(safe))
    assert (due_of("sent", item), due_of("aware", item)) == (on(due), on(safe))


@pytest.mark.parametrize(
    ("aware", "notified", "due", "edition"),
    [
        pytest.param(
            "Fri 2018-06-29", "Fri 2018-06-29", "Fri 2018-07-20", "before guidance", id="first-day"
        ),
        pytest.param(
            "Thu 2018-06-28",
            "Fri 2018-06-29",
            "Fri 2018-07-20",
            "before guidance",
            id="aware-the-day-before-and-sent-on-the-first-day",
        ),
        pytest.param(
            "Fri 2018-06-29", "Sat 2018-06-30", "Fri 2018-07-20", "before guidance", id="day-after"
        ),
        pytest.param(
            "Fri 2019-03-29", "Sun 2019-03-31", "Tue 2019-04-23", "before guidance", id="to-pg2019"
        ),
        pytest.param(
            "Fri 2019-03-29", "Mon 2019-04-01", "Wed 2019-04-24", "Panel 2019", id="pg2019"
        ),
        pytest.param(
            "Fri 2019-03-29", "Tue 2019-04-02", "Thu 2019-04-25", "Panel 2019", id="after-pg2019"
        ),
        pytest.param(
            "Fri 2022-08-26", "Wed 2022-08-31", "Thu 2022-09-22", "Panel 2019", id="to-pg2022"
        ),
        pytest.param(
            "Fri 2022-08-26", "Thu 2022-09-01", "Fri 2022-09-23", "Panel 2022", id="pg2022"
        ),
        pytest.param(
            "Fri 2022-08-26", "Fri 2022-09-02", "Mon 2022-09-26", "Panel 2022", id="after-pg2022"
        ),
        pytest.param(
            "Thu 2025-05-29", "Sat 2025-05-31", "Fri 2025-06-20", "Panel 2022", id="to-pg2025"
        ),
        pytest.param(
            "Thu 2025-05-29", "Sun 2025-06-01", "Fri 2025-06-20", "Panel 2025", id="pg2025"
        ),
        pytest.param(
            "Thu 2025-05-29", "Mon 2025-06-02", "Mon 2025-06-23", "Panel 2025", id="after-pg2025"
        ),
    ],
)
def test_the_guidance_of_the_day_of_sending_governs(
    aware: str, notified: str, due: str, edition: str
) -> None:
    item = worked_out(REVIEW, sent(aware, notified))

    assert due_of("sent", item) == on(due)
    assert (item.edition.short, item.edition_settled) == (edition, True)
    assert item.edition.start_day_known is (edition == "before guidance")  # else the month alone


def test_a13_awareness_alone_gives_the_alternate_and_projects_the_headline() -> None:
    item = worked_out(REVIEW, sent("Mon 2026-11-23", None))

    assert due_of("aware", item) == on("Mon 2026-12-14")
    assert due_and_safe(item) == (on("Mon 2026-12-21"), on("Mon 2026-12-14"))
    assert began("sent", item) == (Event.NOTIFIED, on("Mon 2026-11-30"), Basis.PROJECTED)
    assert reading("sent", item).marks == (Mark.PROJECTED, Mark.UNCONFIRMED)  # as the five days


def test_a_date_beyond_the_list_is_provisional_in_both_readings() -> None:
    item = worked_out(REVIEW, sent("Wed 2028-12-13", "Mon 2028-12-18"))

    assert all(Mark.PROVISIONAL in one.marks for one in item.readings)


def test_without_awareness_the_safe_date_is_only_as_far_as_known() -> None:
    item = worked_out(REVIEW, sent(None, "Wed 2026-11-04"))

    assert due_and_safe(item) == (on("Wed 2026-11-25"), on("Wed 2026-11-25"))
    assert item.missing == (Event.AWARE,)


def test_without_any_day_nothing_is_worked_out() -> None:
    item = worked_out(REVIEW, CaseFacts())

    assert item.outcome is Outcome.UNDETERMINED
    assert item.missing == (Event.NOTIFIED, Event.AWARE)


@pytest.mark.parametrize(
    ("notified", "evidence", "marks"),
    [
        pytest.param("Fri 2018-06-29", Evidence.UNCONFIRMED, (Mark.UNCONFIRMED,), id="letter-2018"),
        pytest.param("Mon 2019-04-01", Evidence.CORROBORATED, (), id="pg2019"),
        pytest.param("Thu 2022-09-01", Evidence.CORROBORATED, (), id="pg2022"),
        pytest.param(
            "Sun 2025-06-01", Evidence.CORROBORATED, (Mark.SINGLE_SOURCE,), id="pg2025-start-words"
        ),
    ],
)
def test_the_number_from_sending_is_the_panels_and_better_known_from_2019(
    notified: str, evidence: Evidence, marks: tuple[Mark, ...]
) -> None:
    headline = reading("sent", worked_out(REVIEW, sent(None, notified)))

    assert (headline.clock.citation.force, headline.evidence) == (Force.PANEL, evidence)
    assert headline.marks == marks


@pytest.mark.parametrize(
    "aware", ["Fri 2018-06-29", "Mon 2019-04-01", "Thu 2022-09-01", "Sun 2025-06-01"]
)
def test_the_number_from_awareness_is_unconfirmed_in_every_edition(aware: str) -> None:
    alternate = reading("aware", worked_out(REVIEW, sent(aware, aware)))

    assert (alternate.clock.role, alternate.evidence) == (Role.ALTERNATE, Evidence.UNCONFIRMED)
    assert alternate.clock.citation.force is Force.PANEL
    assert alternate.marks == (Mark.UNCONFIRMED,)


@pytest.mark.parametrize(
    ("notified", "start"),
    [
        pytest.param("Thu 2022-09-01", None, id="pg2022-as-the-number"),
        pytest.param("Sun 2025-06-01", Evidence.SINGLE_SOURCE, id="pg2025-start-as-reported"),
    ],
)
def test_the_start_words_of_2025_are_less_well_known_than_the_number(
    notified: str, start: Evidence | None
) -> None:
    assert reading("sent", worked_out(REVIEW, sent(None, notified))).clock.start_evidence is start


def test_the_duty_is_asked_by_the_panel_and_promptly_is_unconfirmed_guidance() -> None:
    cited = worked_out(REVIEW, sent(None, "Mon 2026-11-30")).citations

    assert [(one.force, one.evidence) for one in cited] == [
        (Force.PANEL, Evidence.OFFICIAL),
        (Force.GUIDANCE_SHOULD, Evidence.UNCONFIRMED),
    ]


def test_the_referral_starts_a_local_reading_only_when_chosen() -> None:
    facts = CaseFacts(
        aware=date(2026, 11, 2), referred=date(2026, 10, 30), notified=date(2026, 11, 4)
    )

    assert due_and_safe(worked_out(REVIEW, facts)) == (on("Wed 2026-11-25"), on("Mon 2026-11-23"))
    chosen = worked_out(REVIEW, facts, "referral")
    assert due_and_safe(chosen) == (on("Wed 2026-11-25"), on("Fri 2026-11-20"))
    local = reading("referral", chosen)
    assert (local.clock.citation.force, local.evidence) == (Force.LOCAL, Evidence.SINGLE_SOURCE)

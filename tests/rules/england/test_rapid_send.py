"""Sending the rapid review: treated as due by the limit of the review; day 16 is local only."""

from __future__ import annotations

import pytest
from tests.support.days import maybe, on
from tests.support.england import due_and_safe, due_of, reading, worked_out

from scrtool import CaseFacts
from scrtool.facts import Event
from scrtool.model import Evidence, Force
from scrtool.schedule.items import Mark, Outcome

SEND = "rapid-review.send"
CRITERIA = "rapid-review.decision-criteria"


def sent(aware: str | None, notified: str | None) -> CaseFacts:
    return CaseFacts(aware=maybe(aware), notified=maybe(notified))


def test_there_is_nothing_to_send_before_29_june_2018() -> None:
    item = worked_out(SEND, sent("Thu 2018-06-28", None))

    assert (item.outcome, item.readings) == (Outcome.NOT_IN_FORCE, ())


@pytest.mark.parametrize(
    ("notified", "due", "edition"),
    [
        pytest.param("Mon 2026-11-30", "Mon 2026-12-21", "Panel 2025", id="ordinary-weeks"),
        pytest.param("Sat 2026-11-21", "Fri 2026-12-11", "Panel 2025", id="sent-on-a-saturday"),
        pytest.param("Thu 2026-04-02", "Mon 2026-04-27", "Panel 2025", id="easter"),
        pytest.param("Fri 2026-12-18", "Wed 2027-01-13", "Panel 2025", id="christmas-new-year"),
        pytest.param("Fri 2026-12-25", "Tue 2027-01-19", "Panel 2025", id="sent-on-christmas-day"),
        pytest.param("Fri 2022-09-16", "Mon 2022-10-10", "Panel 2022", id="state-funeral"),
        pytest.param("Fri 2023-05-05", "Tue 2023-05-30", "Panel 2022", id="coronation"),
        pytest.param("Mon 2020-05-04", "Wed 2020-05-27", "Panel 2019", id="early-may-moved"),
        pytest.param("Mon 2022-05-30", "Wed 2022-06-22", "Panel 2019", id="jubilee-two-days"),
        pytest.param("Fri 2018-06-29", "Fri 2018-07-20", "before guidance", id="first-day"),
        pytest.param("Sun 2019-03-31", "Tue 2019-04-23", "before guidance", id="before-pg2019"),
        pytest.param("Mon 2019-04-01", "Wed 2019-04-24", "Panel 2019", id="day-of-pg2019"),
        pytest.param("Tue 2019-04-02", "Thu 2019-04-25", "Panel 2019", id="after-pg2019"),
        pytest.param("Wed 2022-08-31", "Thu 2022-09-22", "Panel 2019", id="before-pg2022"),
        pytest.param("Thu 2022-09-01", "Fri 2022-09-23", "Panel 2022", id="day-of-pg2022"),
        pytest.param("Fri 2022-09-02", "Mon 2022-09-26", "Panel 2022", id="after-pg2022"),
        pytest.param("Sat 2025-05-31", "Fri 2025-06-20", "Panel 2022", id="before-pg2025"),
        pytest.param("Sun 2025-06-01", "Fri 2025-06-20", "Panel 2025", id="day-of-pg2025"),
        pytest.param("Mon 2025-06-02", "Mon 2025-06-23", "Panel 2025", id="after-pg2025"),
    ],
)
def test_the_review_is_sent_within_the_fifteen_working_days(
    notified: str, due: str, edition: str
) -> None:
    item = worked_out(SEND, sent(None, notified))

    assert item.outcome is Outcome.DEADLINE
    assert due_and_safe(item) == (on(due), on(due))
    assert (item.edition.short, item.edition_settled) == (edition, True)
    assert item.edition.start_day_known is (edition == "before guidance")  # else the month alone


def test_a12_sending_has_the_two_readings_of_the_review() -> None:
    item = worked_out(SEND, sent("Mon 2026-11-02", "Wed 2026-11-04"))

    assert due_and_safe(item) == (on("Wed 2026-11-25"), on("Mon 2026-11-23"))
    assert reading("aware", item).evidence is Evidence.UNCONFIRMED


def test_a14_day_16_is_shown_if_chosen_and_never_moves_the_limit() -> None:
    facts = sent("Mon 2026-11-02", "Wed 2026-11-04")

    assert "day-16" not in [one.clock.name for one in worked_out(SEND, facts).readings]
    item = worked_out(SEND, facts, "day-16")
    assert due_of("day-16", item) == on("Thu 2026-11-26")
    assert due_and_safe(item) == (on("Wed 2026-11-25"), on("Mon 2026-11-23"))
    local = reading("day-16", item)
    assert (local.clock.citation.force, local.evidence) == (Force.LOCAL, Evidence.SINGLE_SOURCE)


@pytest.mark.parametrize(
    ("notified", "evidence", "marks", "start"),
    [
        pytest.param(
            "Fri 2018-06-29", Evidence.UNCONFIRMED, (Mark.UNCONFIRMED,), None, id="letter-2018"
        ),
        pytest.param("Mon 2019-04-01", Evidence.CORROBORATED, (), None, id="pg2019"),
        pytest.param("Thu 2022-09-01", Evidence.CORROBORATED, (), None, id="pg2022"),
        pytest.param(
            "Sun 2025-06-01",
            Evidence.CORROBORATED,
            (Mark.SINGLE_SOURCE,),
            Evidence.SINGLE_SOURCE,
            id="pg2025",
        ),
    ],
)
def test_the_number_is_the_panels_and_the_duty_is_guidance(
    notified: str, evidence: Evidence, marks: tuple[Mark, ...], start: Evidence | None
) -> None:
    item = worked_out(SEND, sent(None, notified))

    headline = reading("sent", item)
    assert (headline.clock.citation.force, headline.evidence) == (Force.PANEL, evidence)
    assert (headline.marks, headline.clock.start_evidence) == (marks, start)
    (duty,) = item.citations
    assert (duty.force, duty.evidence) == (Force.GUIDANCE_SHOULD, Evidence.CORROBORATED)
    assert item.duty.no_number.startswith("as soon as")


@pytest.mark.parametrize(
    ("duty", "facts"),
    [
        pytest.param(SEND, sent("Mon 2026-11-02", None), id="sending"),
        pytest.param("rapid-review", sent("Mon 2026-11-02", None), id="the-review"),
    ],
)
def test_both_are_done_when_the_review_is_sent(duty: str, facts: CaseFacts) -> None:
    assert worked_out(duty, facts).duty.completes is Event.RAPID_REVIEW_SENT


@pytest.mark.parametrize(
    ("aware", "outcome"),
    [
        pytest.param("Thu 2018-06-28", Outcome.NOT_IN_FORCE, id="the-day-before"),
        pytest.param("Fri 2018-06-29", Outcome.PROMPT, id="first-day-in-force"),
        pytest.param("Mon 2026-11-23", Outcome.PROMPT, id="now"),
    ],
)
def test_the_criteria_are_weighed_with_no_number(aware: str, outcome: Outcome) -> None:
    item = worked_out(CRITERIA, sent(aware, None))

    assert (item.outcome, item.readings) == (outcome, ())
    (duty,) = item.citations
    assert (duty.force, duty.evidence) == (Force.STATUTE, Evidence.OFFICIAL)
    assert (duty.instrument, duty.provision) == ("SI 2018/789", "reg 11")


def test_a_rapid_review_sent_settles_that_the_criteria_are_weighed() -> None:
    facts = CaseFacts(
        notified=on("Wed 2026-11-04"), rapid_review_sent=on("Wed 2026-11-25"), looked_after=True
    )

    assert worked_out("rapid-review", facts).applies is None
    assert worked_out(CRITERIA, facts).applies is True

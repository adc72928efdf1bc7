"""Deciding on a serious case review: one month under two editions, no number under two."""

from __future__ import annotations

import pytest
from tests.support.days import on
from tests.support.in_regime import declared, due_and_safe, reading, worked_out

from scrtool import CaseFacts
from scrtool.facts import Event
from scrtool.model import Evidence, Force
from scrtool.schedule.items import Mark, Outcome

DECIDE = "england-scr.decide"
REVIEW = "england-scr.review"


@pytest.mark.parametrize(
    ("noticed", "due", "edition"),
    [
        pytest.param("Sat 2006-04-01", "Mon 2006-05-01", "WT 2006", id="first-of-april-2006"),
        pytest.param("Sun 2006-04-02", "Tue 2006-05-02", "WT 2006", id="the-day-after"),
        pytest.param("Thu 2008-01-31", "Fri 2008-02-29", "WT 2006", id="february-too-short"),
        pytest.param("Tue 2009-12-01", "Fri 2010-01-01", "WT 2006", id="december-2009-no-change"),
        pytest.param("Sun 2010-02-28", "Sun 2010-03-28", "WT 2006", id="before-march-2010"),
        pytest.param("Mon 2010-03-01", "Thu 2010-04-01", "WT 2006 or 2010", id="of-march-2010"),
        pytest.param("Tue 2010-03-02", "Fri 2010-04-02", "WT 2006 or 2010", id="in-march-2010"),
        pytest.param("Wed 2010-03-31", "Fri 2010-04-30", "WT 2006 or 2010", id="end-of-march-2010"),
    ],
)
def test_a_month_from_the_case_coming_to_notice(noticed: str, due: str, edition: str) -> None:
    item = worked_out(DECIDE, CaseFacts(came_to_notice=on(noticed)))

    assert item.outcome is Outcome.DEADLINE
    assert due_and_safe(item) == (on(due), on(due))
    assert (item.edition.short, item.edition_settled) == (edition, True)
    assert Mark.UNCONFIRMED in item.marks


@pytest.mark.parametrize(
    ("notified", "due"),
    [
        pytest.param("Mon 2013-04-15", "Wed 2013-05-15", id="the-day-of-wt2013"),
        pytest.param("Tue 2013-04-16", "Thu 2013-05-16", id="the-day-after"),
        pytest.param("Fri 2014-01-31", "Fri 2014-02-28", id="february-too-short"),
        pytest.param("Wed 2015-03-25", "Sat 2015-04-25", id="the-last-day-of-wt2013"),
    ],
)
def test_a_month_from_notification_under_working_together_2013(notified: str, due: str) -> None:
    item = worked_out(DECIDE, CaseFacts(notified=on(notified)))

    assert (item.outcome, item.edition.short) == (Outcome.DEADLINE, "WT 2013")
    assert due_and_safe(item) == (on(due), on(due))
    assert reading("notified", item).clock.runs_from is Event.NOTIFIED


@pytest.mark.parametrize(
    ("facts", "edition"),
    [
        pytest.param(CaseFacts(came_to_notice=on("Thu 2010-04-01")), "WT 2010", id="of-wt2010"),
        pytest.param(CaseFacts(came_to_notice=on("Fri 2010-04-02")), "WT 2010", id="day-after"),
        pytest.param(CaseFacts(notified=on("Sun 2013-04-14")), "WT 2010", id="before-wt2013"),
        pytest.param(CaseFacts(notified=on("Thu 2015-03-26")), "WT 2015", id="of-wt2015"),
        pytest.param(CaseFacts(notified=on("Fri 2015-03-27")), "WT 2015", id="after-wt2015"),
        pytest.param(CaseFacts(notified=on("Thu 2018-06-28")), "WT 2015", id="the-last-day"),
        pytest.param(CaseFacts(notified=on("Fri 2018-06-29")), "transition", id="transition"),
        pytest.param(CaseFacts(aware=on("Sun 2019-09-29")), "transition", id="its-last-day"),
    ],
)
def test_no_number_is_known_under_working_together_2010_and_2015(
    facts: CaseFacts, edition: str
) -> None:
    item = worked_out(DECIDE, facts)

    assert (item.outcome, item.readings) == (Outcome.PROMPT, ())
    assert item.edition.short == edition
    assert "known" in item.duty.no_number


@pytest.mark.parametrize(
    "facts",
    [
        pytest.param(
            CaseFacts(came_to_notice=on("Fri 2006-03-31"), notified=on("Fri 2006-03-31")),
            id="the-day-before-april-2006",
        ),
        pytest.param(
            CaseFacts(came_to_notice=on("Mon 2019-09-30"), notified=on("Mon 2019-09-30")),
            id="the-day-after-the-transition",
        ),
    ],
)
def test_outside_the_editions_there_is_no_such_decision(facts: CaseFacts) -> None:
    assert worked_out(DECIDE, facts).outcome is Outcome.NOT_IN_FORCE


@pytest.mark.parametrize(
    ("edition", "words"),
    [
        pytest.param("WT 2006", "In April 2006 an earlier edition", id="april-2006"),
        pytest.param("WT 2006 or 2010", "both are named", id="march-2010"),
        pytest.param("WT 2010", "March 2010", id="wt2010"),
        pytest.param("WT 2013", "unconfirmed", id="wt2013"),
    ],
)
def test_what_is_not_known_of_the_changeover_is_said(edition: str, words: str) -> None:
    (found,) = [one for one in declared(DECIDE).editions if one.short == edition]

    assert words in found.note


@pytest.mark.parametrize(
    ("edition", "start_known", "end_known"),
    [
        pytest.param("WT 2006", False, False, id="wt2006-months-only"),
        pytest.param("WT 2006 or 2010", False, False, id="march-2010-a-month"),
        pytest.param("WT 2010", False, True, id="wt2010-ends-on-a-known-day"),
        pytest.param("WT 2013", True, True, id="wt2013"),
        pytest.param("WT 2015", True, True, id="wt2015"),
    ],
)
def test_where_only_the_month_is_known_no_day_is_claimed(
    edition: str, start_known: bool, end_known: bool
) -> None:
    (found,) = [one for one in declared(DECIDE).editions if one.short == edition]

    assert (found.start_day_known, found.end_day_known) == (start_known, end_known)


def test_the_duty_and_both_numbers_are_unconfirmed_guidance() -> None:
    duty = declared(DECIDE)
    cited = [*duty.citations, *(c.citation for e in duty.editions for c in e.clocks)]

    assert {one.force for one in cited} == {Force.GUIDANCE_SHOULD}
    assert {one.evidence for one in cited} == {Evidence.UNCONFIRMED}


@pytest.mark.parametrize(
    ("day", "edition"),
    [
        pytest.param("Fri 2006-03-31", None, id="the-day-before-april-2006"),
        pytest.param("Sat 2006-04-01", "LSCB Regs 2006", id="first-of-april-2006"),
        pytest.param("Sun 2006-04-02", "LSCB Regs 2006", id="the-day-after"),
        pytest.param("Thu 2018-06-28", "LSCB Regs 2006", id="before-the-transition"),
        pytest.param("Fri 2018-06-29", "transition", id="of-the-transition"),
        pytest.param("Sat 2018-06-30", "transition", id="after-the-transition-began"),
        pytest.param("Sun 2019-09-29", "transition", id="the-last-day-there-can-be"),
        pytest.param("Mon 2019-09-30", None, id="after-the-transition"),
    ],
)
def test_the_review_itself_runs_to_the_end_of_the_transition(day: str, edition: str | None) -> None:
    facts = CaseFacts(aware=on(day), died=True, abuse=True, age=5)
    item = worked_out(REVIEW, facts)

    assert item.outcome is (Outcome.PROMPT if edition else Outcome.NOT_IN_FORCE)
    if edition:
        in_transition = edition == "transition"
        assert (item.edition.short, item.applies) == (edition, None if in_transition else True)


@pytest.mark.parametrize("duty", [REVIEW, DECIDE])
@pytest.mark.parametrize(
    ("began", "applies"),
    [
        pytest.param("Sat 2019-06-01", False, id="begun-before"),
        pytest.param("Mon 2019-07-15", False, id="begun-that-day"),
        pytest.param("Tue 2019-07-16", True, id="begun-the-day-after"),
        pytest.param(None, None, id="not-known"),
    ],
)
def test_in_the_transition_only_until_the_arrangements_began(
    duty: str, began: str | None, applies: bool | None
) -> None:
    facts = CaseFacts(incident=on("Mon 2019-07-15"), died=True, abuse=True, age=5)
    facts = facts._replace(arrangements_began=on(began) if began else None)

    assert worked_out(duty, facts).applies is applies


def test_before_the_transition_the_arrangements_are_not_asked_for() -> None:
    facts = CaseFacts(aware=on("Wed 2018-06-20"), died=True, abuse=True, age=5)

    assert (worked_out(REVIEW, facts).applies, worked_out(DECIDE, facts).applies) == (True, True)


def test_the_review_is_statute_and_its_exact_tests_were_not_read() -> None:
    (cited,) = declared(REVIEW).citations

    assert (cited.force, cited.evidence) == (Force.STATUTE, Evidence.CORROBORATED)
    assert cited.provision == "reg 5(1)(e) and (2)"
    assert "not read" in cited.note


def test_a_decision_that_may_never_be_taken_starts_nothing() -> None:
    facts = CaseFacts(came_to_notice=on("Fri 2009-05-01"))
    item = worked_out("england-scr.complete", facts)

    assert (item.outcome, item.applies, item.awaits) == (
        *(Outcome.UNDETERMINED, None, Event.REVIEW_DECIDED),
    )
    assert item.missing


@pytest.mark.parametrize(
    ("facts", "edition", "outcome", "missing"),
    [
        pytest.param(
            CaseFacts(incident=on("Wed 2014-01-01")),
            *("WT 2013", Outcome.UNDETERMINED, (Event.NOTIFIED,)),
            id="no-clock-has-started-the-day-of-the-facts",
        ),
        pytest.param(
            CaseFacts(incident=on("Mon 2009-06-01")),
            *("WT 2006", Outcome.UNDETERMINED, (Event.CAME_TO_NOTICE,)),
            id="neither-notice-nor-notification",
        ),
        pytest.param(
            CaseFacts(incident=on("Mon 2009-06-01"), came_to_notice=on("Sun 2011-05-01")),
            *("WT 2010", Outcome.PROMPT, ()),
            id="the-day-of-notice-and-no-number",
        ),
        pytest.param(
            CaseFacts(incident=on("Sat 2011-01-01"), notified=on("Fri 2014-01-31")),
            *("WT 2013", Outcome.DEADLINE, ()),
            id="the-notification-whatever-the-day-of-the-incident",
        ),
        pytest.param(
            CaseFacts(incident=on("Fri 2016-01-01")), "WT 2015", Outcome.PROMPT, (), id="no-clock"
        ),
    ],
)
def test_a_clock_not_started_does_not_put_another_edition_out_of_force(
    facts: CaseFacts, edition: str, outcome: Outcome, missing: tuple[Event, ...]
) -> None:
    item = worked_out(DECIDE, facts)

    assert (item.edition.short, item.outcome, item.missing) == (edition, outcome, missing)


def test_after_every_edition_nothing_is_decided() -> None:
    item = worked_out(DECIDE, CaseFacts(incident=on("Wed 2020-01-01")))

    assert item.outcome is Outcome.NOT_IN_FORCE

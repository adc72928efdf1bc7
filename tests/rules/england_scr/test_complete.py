"""Completing a serious case review: four months, then six; from the decision, then the start."""

from __future__ import annotations

import pytest
from tests.support.days import on
from tests.support.in_regime import declared, due_and_safe, reading, worked_out
from tests.support.regimes import row_of, written

from scrtool import CaseFacts, compute
from scrtool.facts import Event
from scrtool.model import Evidence, Force, Role
from scrtool.render import Format
from scrtool.schedule.items import Mark, Outcome

COMPLETE = "england-scr.complete"


def begun(day: str) -> CaseFacts:
    """Decided on and started the same day, so that every edition has its own day."""
    return CaseFacts(review_decided=on(day), review_started=on(day))


@pytest.mark.parametrize(
    "day",
    [
        pytest.param("Fri 2006-03-31", id="the-day-before-april-2006"),
        pytest.param("Mon 2019-09-30", id="the-day-after-the-transition"),
    ],
)
def test_outside_the_editions_nothing_is_due(day: str) -> None:
    item = worked_out(COMPLETE, begun(day))

    assert (item.outcome, item.readings) == (Outcome.NOT_IN_FORCE, ())


@pytest.mark.parametrize(
    "day",
    [
        pytest.param("Fri 2018-06-29", id="the-day-after-wt2015"),
        pytest.param("Sat 2018-06-30", id="in-the-transition"),
        pytest.param("Sun 2019-09-29", id="its-last-day"),
    ],
)
def test_in_the_transition_it_applies_without_a_number(day: str) -> None:
    item = worked_out(COMPLETE, begun(day))

    assert (item.outcome, item.applies, item.readings) == (Outcome.PROMPT, True, ())
    assert (item.edition.short, "lingered" in item.edition.note) == ("transition", True)
    assert "none was read" in item.duty.no_number


@pytest.mark.parametrize(
    ("day", "due", "edition"),
    [
        pytest.param("Sat 2006-04-01", "Tue 2006-08-01", "WT 2006", id="first-of-april-2006"),
        pytest.param("Sun 2006-04-02", "Wed 2006-08-02", "WT 2006", id="the-day-after"),
        pytest.param("Wed 2007-10-31", "Fri 2008-02-29", "WT 2006", id="february-too-short"),
        pytest.param("Mon 2009-11-30", "Tue 2010-03-30", "WT 2006", id="before-december-2009"),
        pytest.param("Thu 2010-04-01", "Fri 2010-10-01", "WT 2010", id="april-2010"),
        pytest.param("Fri 2010-04-02", "Sat 2010-10-02", "WT 2010", id="the-day-after-that"),
        pytest.param("Sun 2013-04-14", "Mon 2013-10-14", "WT 2010", id="before-wt2013"),
        pytest.param("Mon 2013-04-15", "Tue 2013-10-15", "WT 2013", id="of-wt2013"),
        pytest.param("Tue 2013-04-16", "Wed 2013-10-16", "WT 2013", id="after-wt2013"),
        pytest.param("Wed 2015-03-25", "Fri 2015-09-25", "WT 2013", id="before-wt2015"),
        pytest.param("Thu 2015-03-26", "Sat 2015-09-26", "WT 2015", id="of-wt2015"),
        pytest.param("Fri 2015-03-27", "Sun 2015-09-27", "WT 2015", id="after-wt2015"),
        pytest.param("Mon 2015-08-31", "Mon 2016-02-29", "WT 2015", id="a-leap-year"),
        pytest.param("Thu 2018-06-28", "Fri 2018-12-28", "WT 2015", id="the-last-day"),
    ],
)
def test_one_reading_outside_the_months_in_dispute(day: str, due: str, edition: str) -> None:
    item = worked_out(COMPLETE, begun(day))

    assert (item.outcome, item.applies) == (Outcome.DEADLINE, True)
    assert due_and_safe(item) == (on(due), on(due))
    assert (item.edition.short, len(item.readings)) == (edition, 1)


@pytest.mark.parametrize(
    ("day", "due", "safe", "edition"),
    [
        pytest.param(
            "Tue 2009-12-01", "Tue 2010-06-01", "Thu 2010-04-01", "WT 2006, Dec 2009", id="of"
        ),
        pytest.param(
            "Wed 2009-12-02", "Wed 2010-06-02", "Fri 2010-04-02", "WT 2006, Dec 2009", id="after"
        ),
        pytest.param(
            "Sun 2010-02-28",
            "Sat 2010-08-28",
            "Mon 2010-06-28",
            "WT 2006, Dec 2009",
            id="before-march-2010",
        ),
        pytest.param(
            "Mon 2010-03-01",
            "Wed 2010-09-01",
            "Thu 2010-07-01",
            "WT 2006 or 2010",
            id="of-march-2010",
        ),
        pytest.param(
            "Tue 2010-03-02",
            "Thu 2010-09-02",
            "Fri 2010-07-02",
            "WT 2006 or 2010",
            id="in-march-2010",
        ),
        pytest.param(
            "Wed 2010-03-31",
            "Thu 2010-09-30",
            "Sat 2010-07-31",
            "WT 2006 or 2010",
            id="end-of-march-2010",
        ),
    ],
)
def test_six_months_is_the_headline_and_four_the_alternate_in_between(
    day: str, due: str, safe: str, edition: str
) -> None:
    item = worked_out(COMPLETE, begun(day))

    assert due_and_safe(item) == (on(due), on(safe))
    assert item.edition.short == edition
    assert reading("six-months", item).clock.role is Role.HEADLINE
    assert reading("four-months", item).clock.role is Role.ALTERNATE


@pytest.mark.parametrize(
    ("decided", "started", "due"),
    [
        pytest.param("Thu 2014-05-01", "Tue 2014-05-20", "Thu 2014-11-20", id="wt2013"),
        pytest.param("Tue 2016-05-03", "Wed 2016-06-01", "Thu 2016-12-01", id="wt2015"),
    ],
)
def test_from_2013_the_months_run_from_initiating_the_review(
    decided: str, started: str, due: str
) -> None:
    facts = CaseFacts(review_decided=on(decided), review_started=on(started))
    item = worked_out(COMPLETE, facts)

    assert due_and_safe(item) == (on(due), on(due))
    assert reading("six-months", item).clock.runs_from is Event.REVIEW_STARTED


def test_the_decision_is_not_borrowed_for_the_start() -> None:
    item = worked_out(COMPLETE, CaseFacts(review_decided=on("Thu 2014-05-01")))

    assert (item.outcome, item.missing) == (Outcome.UNDETERMINED, (Event.REVIEW_STARTED,))


@pytest.mark.parametrize(
    ("day", "name", "evidence", "start", "marks"),
    [
        pytest.param(
            "Mon 2009-11-02",
            "four-months",
            Evidence.SINGLE_SOURCE,
            Evidence.UNCONFIRMED,
            (Mark.UNCONFIRMED,),
            id="wt2006",
        ),
        pytest.param(
            "Tue 2009-12-01",
            "six-months",
            Evidence.CORROBORATED,
            None,
            (),
            id="december-2009-hansard",
        ),
        pytest.param(
            "Mon 2010-11-01",
            "six-months",
            Evidence.CORROBORATED,
            Evidence.UNCONFIRMED,
            (Mark.UNCONFIRMED,),
            id="wt2010",
        ),
        pytest.param(
            "Mon 2014-06-02",
            "six-months",
            Evidence.CORROBORATED,
            Evidence.UNCONFIRMED,
            (Mark.UNCONFIRMED,),
            id="wt2013",
        ),
        pytest.param(
            "Wed 2016-06-01",
            "six-months",
            Evidence.CORROBORATED,
            Evidence.UNCONFIRMED,
            (Mark.UNCONFIRMED,),
            id="wt2015",
        ),
    ],
)
def test_the_length_and_the_start_are_known_each_as_well_as_they_are(
    day: str, name: str, evidence: Evidence, start: Evidence | None, marks: tuple[Mark, ...]
) -> None:
    one = reading(name, worked_out(COMPLETE, begun(day)))

    assert one.clock.citation.force is Force.GUIDANCE_SHOULD
    assert (one.evidence, one.clock.start_evidence) == (evidence, start)
    assert tuple(mark for mark in one.marks if mark is Mark.UNCONFIRMED) == marks


def test_the_duty_is_corroborated_guidance_and_ends_with_completion() -> None:
    duty = declared(COMPLETE)
    (cited,) = duty.citations

    assert (cited.force, cited.evidence) == (Force.GUIDANCE_SHOULD, Evidence.CORROBORATED)
    assert duty.completes is Event.REVIEW_COMPLETED


def test_completion_is_not_publication() -> None:
    assert any("not publication" in note for note in declared(COMPLETE).notes)


@pytest.mark.parametrize(
    ("facts", "edition", "outcome", "awaits"),
    [
        pytest.param(
            CaseFacts(review_decided=on("Wed 2014-01-01")),
            *("WT 2013", Outcome.UNDETERMINED, Event.REVIEW_STARTED),
            id="decided-and-not-started-of-2013",
        ),
        pytest.param(
            CaseFacts(review_decided=on("Fri 2016-01-01")),
            *("WT 2015", Outcome.UNDETERMINED, Event.REVIEW_STARTED),
            id="decided-and-not-started-of-2015",
        ),
        pytest.param(
            CaseFacts(review_started=on("Fri 2016-01-01")),
            *("WT 2015", Outcome.DEADLINE, None),
            id="started",
        ),
        pytest.param(
            CaseFacts(review_decided=on("Sat 2011-01-01")),
            *("WT 2010", Outcome.DEADLINE, None),
            id="decided-under-2010",
        ),
        pytest.param(
            CaseFacts(review_decided=on("Sat 2018-12-01")),
            *("transition", Outcome.PROMPT, Event.REVIEW_STARTED),
            id="decided-in-the-transition",
        ),
    ],
)
def test_from_2013_the_review_must_have_been_started(
    facts: CaseFacts, edition: str, outcome: Outcome, awaits: Event | None
) -> None:
    item = worked_out("england-scr.complete", facts)

    assert (item.edition.short, item.outcome, item.awaits) == (edition, outcome, awaits)


@pytest.mark.parametrize(
    ("completed", "published", "status"),
    [
        pytest.param(None, "Fri 2011-03-04", "undetermined", id="G1-published-in-time"),
        pytest.param(None, "Thu 2011-12-01", "undetermined", id="G1-published-late"),
        pytest.param("Fri 2011-06-03", "Thu 2011-12-01", "met", id="completed-in-time"),
        pytest.param("Fri 2011-07-29", "Thu 2011-12-01", "missed", id="completed-late"),
        pytest.param(None, None, "overdue", id="neither"),
    ],
)
def test_completion_is_not_shown_by_publication(
    completed: str | None, published: str | None, status: str
) -> None:
    facts = CaseFacts(
        review_decided=on("Sat 2011-01-01"),
        review_completed=on(completed) if completed else None,
        published=on(published) if published else None,
    )
    schedule = compute(facts, "england-scr")
    found = row_of(COMPLETE, schedule, on("Mon 2012-01-02"))
    text = written(schedule, on("Mon 2012-01-02"), Format.TABLE, everything=True)

    assert (found["due"], found["status"]) == ("2011-07-01", status)
    said = ": undetermined; runs from" in " ".join(text.split())
    assert said is (status == "undetermined")
    assert "past an expectation" not in text

"""Notifying a serious incident under Working Together 2015, and telling the decision."""

from __future__ import annotations

import pytest
from tests.support.days import on
from tests.support.in_regime import declared, due_and_safe, reading, worked_out

from scrtool import CaseFacts
from scrtool.facts import Event, Fact, Moment
from scrtool.model import Evidence, Force, Role
from scrtool.schedule.items import Basis, Mark, Outcome, Trigger

NOTIFY = "england-scr.notify"
TOLD = "england-scr.decision-told"


@pytest.mark.parametrize(
    "aware",
    [
        pytest.param("Wed 2015-03-25", id="the-day-before-wt2015"),
        pytest.param("Tue 2013-04-16", id="under-wt2013"),
        pytest.param("Fri 2018-06-29", id="B2-the-day-after-the-panel-instead"),
        pytest.param("Mon 2026-11-23", id="now"),
    ],
)
def test_nothing_is_notified_outside_working_together_2015(aware: str) -> None:
    item = worked_out(NOTIFY, CaseFacts(aware=on(aware)))

    assert (item.outcome, item.readings) == (Outcome.NOT_IN_FORCE, ())


@pytest.mark.parametrize(
    ("aware", "due"),
    [
        pytest.param("Thu 2015-03-26", "Thu 2015-04-02", id="the-day-of-wt2015"),
        pytest.param("Fri 2015-03-27", "Tue 2015-04-07", id="the-day-after-and-easter"),
        pytest.param("Mon 2016-06-06", "Mon 2016-06-13", id="ordinary-week"),
        pytest.param("Sat 2016-06-04", "Fri 2016-06-10", id="known-on-a-saturday"),
        pytest.param("Fri 2016-12-23", "Wed 2017-01-04", id="christmas-and-substitutes"),
        pytest.param("Wed 2018-06-27", "Wed 2018-07-04", id="the-day-before-the-last"),
        pytest.param("Thu 2018-06-28", "Thu 2018-07-05", id="B1-the-last-day"),
    ],
)
def test_five_working_days_from_becoming_aware(aware: str, due: str) -> None:
    item = worked_out(NOTIFY, CaseFacts(aware=on(aware)))

    assert item.outcome is Outcome.DEADLINE
    assert due_and_safe(item) == (on(due), on(due))
    assert (item.edition.short, item.edition_settled) == ("WT 2015", True)
    assert item.marks == ()


@pytest.mark.parametrize(
    ("facts", "applies"),
    [
        pytest.param({"died": True, "abuse": True}, True, id="died-with-abuse"),
        pytest.param({"seriously_harmed": True, "abuse": True}, True, id="harmed-with-abuse"),
        pytest.param({"died": True, "looked_after": True}, True, id="any-looked-after-child-died"),
        pytest.param({"died": True, "regulated_setting": True}, True, id="any-death-in-a-setting"),
        pytest.param(
            {"died": True, "abuse": False, "looked_after": True}, True, id="died-without-abuse"
        ),
        pytest.param(
            {"seriously_harmed": True, "abuse": False, "looked_after": True},
            False,
            id="harmed-without-abuse-though-looked-after",
        ),
        pytest.param(
            {"seriously_harmed": True, "abuse": False, "regulated_setting": True},
            False,
            id="harmed-without-abuse-in-a-setting",
        ),
        pytest.param(
            {"died": True, "abuse": False, "looked_after": False, "regulated_setting": False},
            False,
            id="no-limb-of-a-death",
        ),
        pytest.param(
            {"died": False, "seriously_harmed": False, "abuse": True}, False, id="abuse-alone"
        ),
        pytest.param({"looked_after": True}, None, id="looked-after-and-nothing-known"),
        pytest.param({"abuse": True}, None, id="abuse-and-what-came-of-it-not-known"),
        pytest.param({"died": True}, None, id="died-and-the-rest-not-known"),
        pytest.param(
            {"seriously_harmed": True, "looked_after": True}, None, id="harmed-abuse-not-known"
        ),
        pytest.param({}, None, id="nothing-known"),
    ],
)
def test_each_limb_of_the_sheet(facts: dict[str, bool], applies: bool | None) -> None:
    item = worked_out(NOTIFY, CaseFacts(aware=on("Mon 2016-06-06"), age=5, **facts))  # type: ignore[arg-type]  # answers

    assert item.applies is applies


def test_the_questions_come_a_group_each() -> None:
    item = worked_out(NOTIFY, CaseFacts(aware=on("Mon 2016-06-06"), seriously_harmed=True))

    assert [question.facts for question in item.conditions] == [
        (Fact.UNDER_18,),
        (Fact.ABUSE, Fact.LOOKED_AFTER, Fact.REGULATED_SETTING),
        (Fact.ABUSE,),
    ]


def test_awareness_is_taken_from_the_incident_and_the_edition_too() -> None:
    item = worked_out(NOTIFY, CaseFacts(incident=on("Thu 2018-06-28")))

    assert due_and_safe(item) == (on("Thu 2018-07-05"), on("Thu 2018-07-05"))
    trigger = reading("aware", item).trigger
    assert trigger == Trigger(Event.AWARE, Moment(on("Thu 2018-06-28")), Basis.ASSUMED)


def test_awareness_after_the_change_chooses_whatever_the_day_of_the_incident() -> None:
    facts = CaseFacts(incident=on("Thu 2018-06-28"), aware=on("Fri 2018-06-29"))

    assert worked_out(NOTIFY, facts).outcome is Outcome.NOT_IN_FORCE
    assert any("29 June 2018" in note for note in declared(NOTIFY).notes)


@pytest.mark.parametrize(
    ("decided", "due"),
    [
        pytest.param("Thu 2015-03-26", "Thu 2015-04-02", id="the-day-of-wt2015"),
        pytest.param("Fri 2015-03-27", "Tue 2015-04-07", id="the-day-after-and-easter"),
        pytest.param("Mon 2017-05-15", "Mon 2017-05-22", id="ordinary-week"),
        pytest.param("Thu 2018-06-28", "Thu 2018-07-05", id="the-last-day"),
        pytest.param("Wed 2015-03-25", None, id="the-day-before-wt2015"),
        pytest.param("Fri 2018-06-29", None, id="the-day-after-the-last"),
    ],
)
def test_the_decision_is_told_within_five_working_days(decided: str, due: str | None) -> None:
    item = worked_out(TOLD, CaseFacts(review_decided=on(decided)))

    assert due_and_safe(item) == ((on(due), on(due)) if due else None)
    assert item.outcome is (Outcome.DEADLINE if due else Outcome.NOT_IN_FORCE)
    if due:
        assert (item.applies, item.marks) == (True, (Mark.UNCONFIRMED,))


def test_no_decision_is_told_before_there_is_one() -> None:
    item = worked_out(TOLD, CaseFacts(aware=on("Mon 2016-06-06")))

    assert (item.outcome, item.applies) == (Outcome.UNDETERMINED, None)
    assert (item.awaits, item.missing) == (Event.REVIEW_DECIDED, (Event.REVIEW_DECIDED,))


@pytest.mark.parametrize(
    ("duty", "evidence", "names"),
    [
        pytest.param(
            NOTIFY,
            Evidence.CORROBORATED,
            ["local safeguarding children board", "Ofsted"],
            id="notify",
        ),
        pytest.param(
            TOLD,
            Evidence.UNCONFIRMED,
            ["national panel of independent experts", "Ofsted", "Department for Education"],
            id="decision-told",
        ),
    ],
)
def test_on_whose_word_and_to_whom(duty: str, evidence: Evidence, names: list[str]) -> None:
    found = declared(duty)
    (cited,), (clock,) = found.citations, found.clocks

    assert (cited.force, cited.evidence) == (Force.GUIDANCE_SHOULD, evidence)
    assert (clock.citation.force, clock.citation.evidence) == (Force.GUIDANCE_SHOULD, evidence)
    assert clock.role is Role.HEADLINE
    assert [one.name for one in found.recipients] == names


@pytest.mark.parametrize(
    ("duty", "step"),
    [
        pytest.param(NOTIFY, Event.NOTIFIED, id="notify"),
        pytest.param(TOLD, Event.DECISION_TOLD, id="decision-told"),
    ],
)
def test_the_step_that_completes_each(duty: str, step: Event) -> None:
    assert declared(duty).completes is step

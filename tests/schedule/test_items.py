"""The views every renderer shares: what is missing, what it depends on, the marks, the limit."""

from __future__ import annotations

import pytest
from tests.support.invented import (
    ACT,
    ADVISORY,
    ALTERNATE,
    CLOCK,
    DUTY,
    PRESET,
    RUMOUR,
    TIMED,
    items,
    march,
    only,
)

from scrtool.facts import CaseFacts, Event, Fact
from scrtool.model import Evidence
from scrtool.schedule.items import Item, Mark


def test_a_duty_without_a_clock_has_no_view_of_any_date() -> None:
    item = only(CaseFacts(incident=march(1)), DUTY)

    assert (item.limit, item.due, item.not_before) == (None, None, None)
    assert (item.missing, item.depends_on, item.marks) == ((), (), ())


def test_an_advisory_never_says_that_something_is_missing() -> None:
    assert only(CaseFacts(), DUTY._replace(clocks=(ADVISORY,))).missing == ()


def test_each_event_that_is_missing_is_named_once() -> None:
    clocks = (CLOCK, ALTERNATE, ALTERNATE._replace(name="third"), PRESET)

    item = only(CaseFacts(), DUTY._replace(clocks=clocks), "chosen")

    assert item.missing == (Event.INCIDENT, Event.AWARE)


def test_two_facts_that_one_input_settles_are_asked_once() -> None:
    item = only(CaseFacts(), DUTY._replace(when=(Fact.UNDER_18, Fact.UNDER_25)))

    assert item.depends_on == ("age",)


@pytest.mark.parametrize(
    ("evidence", "marks"),
    [
        pytest.param(Evidence.UNCONFIRMED, (Mark.UNCONFIRMED,), id="the-duty-itself"),
        pytest.param(Evidence.SINGLE_SOURCE, (), id="known-from-one-page"),
    ],
)
def test_a_duty_that_is_unconfirmed_carries_the_mark(
    evidence: Evidence, marks: tuple[Mark, ...]
) -> None:
    cited = (ACT._replace(evidence=evidence),)

    assert only(CaseFacts(), DUTY._replace(citations=cited)).marks == marks


def test_only_the_governing_authority_marks_the_duty() -> None:
    assert only(CaseFacts(), DUTY._replace(citations=(ACT, RUMOUR))).marks == ()


def test_marks_stand_in_a_fixed_order_each_once() -> None:
    clocks = (
        CLOCK._replace(runs_from=Event.AWARE),
        CLOCK._replace(name="b", role=ALTERNATE.role, runs_from=Event.NOTIFIED),
        ADVISORY,
    )
    step = TIMED._replace(id="fair.step", completes=Event.NOTIFIED)

    item = items(CaseFacts(incident=march(1)), step, DUTY._replace(clocks=clocks))["tell"]

    assert item.marks == (Mark.ASSUMED, Mark.PROJECTED, Mark.UNCONFIRMED, Mark.ADVISORY)


def test_the_headline_stays_the_headline_wherever_it_stands() -> None:
    first = ALTERNATE._replace(runs_from=Event.INCIDENT, length=1)

    item = only(CaseFacts(incident=march(1)), DUTY._replace(clocks=(first, CLOCK)))

    assert item.limit is not None
    assert item.limit.headline is not None
    assert item.limit.headline.clock.name == "number"
    assert item.limit.safe.clock.name == "other"


def test_of_two_readings_that_end_together_the_headline_is_the_safe_one() -> None:
    same = ALTERNATE._replace(runs_from=Event.INCIDENT)

    item: Item = only(CaseFacts(incident=march(1)), DUTY._replace(clocks=(CLOCK, same)))

    assert item.limit is not None
    assert item.limit.safe.clock.name == "number"
    assert not item.limit.differs

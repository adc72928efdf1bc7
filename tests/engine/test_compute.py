"""The whole of a schedule: what is refused, in what order duties stand, what stands beside them."""

from __future__ import annotations

from datetime import date

import pytest
from tests.support.invented import (
    ACT,
    ADVISORY,
    ALTERNATE,
    CLOCK,
    DUTY,
    TIMED,
    law,
    march,
    only,
    schedule,
)

from scrtool import engine
from scrtool.errors import InputError
from scrtool.facts import CaseFacts, Event, Fact
from scrtool.model import Edition, Overlay, Remark, Role, Unit
from scrtool.schedule.items import Outcome

NOTICE = Overlay("easement", ("fair.tell",), march(4), march(7), "eased", ACT)


def test_contradictory_facts_are_refused_with_every_problem() -> None:
    facts = CaseFacts(
        incident=march(8), aware=march(7), died=True, seriously_harmed=True, notified=march(6)
    )

    with pytest.raises(InputError) as caught:
        schedule(facts, law(TIMED))

    assert [problem.where for problem in caught.value.problems] == [
        "aware",
        "notified",
        "died and seriously_harmed",
    ]


@pytest.mark.parametrize(
    "incident",
    [
        pytest.param(date(1977, 12, 30), id="before-1978"),
        pytest.param(date(2100, 12, 30), id="a-count-that-ends-after-2100"),
        pytest.param(date(2101, 1, 3), id="after-2100"),
    ],
)
def test_a_date_no_calendar_reaches_is_refused(incident: date) -> None:
    with pytest.raises(InputError):
        schedule(CaseFacts(incident=incident), law(TIMED))


def test_every_duty_has_an_item_whether_or_not_it_applies() -> None:
    not_yet = DUTY._replace(id="fair.c", editions=(Edition("later", "later", march(9), None),))
    duties = (DUTY._replace(id="fair.a"), DUTY._replace(id="fair.b", when=(Fact.DIED,)), not_yet)

    found = schedule(CaseFacts(incident=march(1), died=False), law(*duties))

    assert {item.duty.id for item in found.items} == {"fair.a", "fair.b", "fair.c"}
    assert [item.duty.id for item in found.applicable()] == ["fair.a", "fair.c"]


def test_dated_duties_come_first_then_words_then_missing_dates_then_what_is_not_law() -> None:
    not_law = TIMED._replace(id="fair.1", editions=(Edition("later", "later", march(9), None),))
    missing = TIMED._replace(id="fair.2", clocks=(CLOCK._replace(runs_from=Event.PUBLISH),))
    word = DUTY._replace(id="fair.3")
    dated = TIMED._replace(id="fair.4")

    found = schedule(CaseFacts(incident=march(1)), law(not_law, missing, word, dated))

    assert [item.duty.id for item in found.items] == ["fair.4", "fair.3", "fair.2", "fair.1"]


def test_dated_duties_stand_earliest_first_and_else_as_declared() -> None:
    lengths = {"fair.a": 9, "fair.b": 2, "fair.c": 5, "fair.d": 2}
    duties = [
        DUTY._replace(id=name, clocks=(CLOCK._replace(length=n),)) for name, n in lengths.items()
    ]

    found = schedule(CaseFacts(incident=march(1)), law(*duties))

    assert [item.duty.id for item in found.items] == ["fair.b", "fair.d", "fair.c", "fair.a"]


def test_a_limit_no_calendar_reaches_is_refused() -> None:
    far = DUTY._replace(clocks=(CLOCK._replace(length=77, unit=Unit.YEAR),))

    with pytest.raises(InputError):  # whether 1 March 2101 is a working day, no calendar says
        schedule(CaseFacts(incident=march(1)), law(far))


@pytest.mark.parametrize(
    ("day", "noted"),
    [
        pytest.param(3, False, id="the-day-before"),
        pytest.param(4, True, id="its-first-day"),
        pytest.param(6, True, id="its-last-day"),
        pytest.param(7, False, id="the-day-it-ends"),
    ],
)
def test_a_notice_stands_beside_a_clock_that_started_under_it(day: int, noted: bool) -> None:
    found = schedule(CaseFacts(incident=march(day)), law(TIMED, overlays=(NOTICE,)))

    assert found.items[0].remarks == (("eased",) if noted else ())


@pytest.mark.parametrize(
    ("overlay", "facts"),
    [
        pytest.param(NOTICE, CaseFacts(), id="no-clock-runs"),
        pytest.param(
            NOTICE._replace(duties=("fair.other",)), CaseFacts(incident=march(5)), id="not-its-duty"
        ),
    ],
)
def test_a_notice_stands_nowhere_else(overlay: Overlay, facts: CaseFacts) -> None:
    assert schedule(facts, law(TIMED, overlays=(overlay,))).items[0].remarks == ()


def test_two_notices_stand_in_the_order_declared() -> None:
    second = NOTICE._replace(name="second", text="eased again")

    found = schedule(CaseFacts(incident=march(5)), law(TIMED, overlays=(NOTICE, second)))

    assert found.items[0].remarks == ("eased", "eased again")


@pytest.mark.parametrize(
    ("facts", "shown"),
    [
        pytest.param(CaseFacts(), [], id="open"),
        pytest.param(CaseFacts(abuse=True), ["yes"], id="when"),
        pytest.param(CaseFacts(abuse=False), ["no"], id="unless"),
        pytest.param(CaseFacts(died=True), ["either"], id="any-of"),
    ],
)
def test_a_remark_is_made_once_all_it_names_is_known(facts: CaseFacts, shown: list[str]) -> None:
    remarks = (
        Remark("yes", None, when=(Fact.ABUSE,)),
        Remark("no", ACT, unless=(Fact.ABUSE,)),
        Remark("either", None, any_of=(Fact.DIED, Fact.SUICIDE)),
    )

    found = schedule(facts, law(DUTY, remarks=remarks))

    assert [remark.text for remark in found.remarks] == shown


def test_the_shipped_calendars_are_the_default() -> None:
    found = engine.compute(CaseFacts(incident=date(2024, 3, 28)), law(TIMED))

    assert found.items[0].due == (date(2024, 4, 8), None)  # Good Friday and Easter Monday


@pytest.mark.parametrize(
    "facts",
    [
        pytest.param(CaseFacts(), id="without-a-date"),
        pytest.param(CaseFacts(incident=march(1)), id="with-a-date"),
    ],
)
def test_a_local_number_beside_a_duty_without_one_makes_no_deadline(facts: CaseFacts) -> None:
    item = only(facts, DUTY._replace(clocks=(ADVISORY,)))

    assert (item.outcome, item.limit, item.missing) == ("prompt", None, ())


def test_an_alternate_alone_is_no_headline() -> None:
    item = only(CaseFacts(aware=march(1)), DUTY._replace(clocks=(ALTERNATE,)))

    assert item.outcome is Outcome.DEADLINE
    assert item.limit is not None
    assert (item.limit.headline, item.due) == (None, None)
    assert item.readings[0].clock.role is Role.ALTERNATE

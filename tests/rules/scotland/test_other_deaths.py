"""Continuing care, aftercare, care services, the National Hub: no number; ages and a first day."""

from __future__ import annotations

import pytest
from tests.support.days import on
from tests.support.regimes import worked_out

from scrtool import CaseFacts, compute
from scrtool.schedule.items import Outcome

SERVICE = "scotland.service-notify"
CONTINUING = "scotland.continuing-care-death"
AFTERCARE = "scotland.aftercare-death"
HUB = "scotland.national-hub"
DIED = CaseFacts(died=True, unborn=False)


@pytest.mark.parametrize(
    ("duty", "facts"),
    [
        pytest.param(CONTINUING, DIED._replace(continuing_care=True), id="continuing-care"),
        pytest.param(AFTERCARE, DIED._replace(aftercare=True), id="aftercare"),
        pytest.param(HUB, DIED._replace(continuing_care=True), id="hub-continuing-care"),
        pytest.param(HUB, DIED._replace(aftercare=True), id="hub-aftercare"),
    ],
)
@pytest.mark.parametrize(
    ("age", "applies"),
    [
        pytest.param(17, True, id="seventeen"),
        pytest.param(18, True, id="eighteen"),
        pytest.param(25, True, id="up-to-the-day-before-the-26th-birthday"),
        pytest.param(26, False, id="the-26th-birthday"),
        pytest.param(None, None, id="age-not-known"),
    ],
)
def test_to_the_26th_birthday(
    duty: str, facts: CaseFacts, age: int | None, applies: bool | None
) -> None:
    assert worked_out(duty, facts._replace(age=age)).applies is applies


@pytest.mark.parametrize(
    ("facts", "applies"),
    [
        pytest.param(DIED._replace(age=17), True, id="any-child"),
        pytest.param(DIED._replace(age=0), True, id="an-infant"),
        pytest.param(
            DIED._replace(age=18, continuing_care=False, aftercare=False), False, id="an-adult"
        ),
        pytest.param(DIED._replace(age=18), None, id="an-adult-care-not-known"),
        pytest.param(DIED._replace(unborn=True), False, id="not-live-born"),
        pytest.param(DIED._replace(looked_after=True, unborn=None), None, id="live-born-not-known"),
        pytest.param(DIED._replace(age=5, died=False), False, id="did-not-die"),
    ],
)
def test_whose_death_goes_to_the_national_hub(facts: CaseFacts, applies: bool | None) -> None:
    assert worked_out(HUB, facts).applies is applies


@pytest.mark.parametrize(
    ("died", "outcome"),
    [
        pytest.param("Thu 2021-09-30", Outcome.NOT_IN_FORCE, id="the-day-before"),
        pytest.param("Fri 2021-10-01", Outcome.PROMPT, id="first-day"),
        pytest.param("Sat 2021-10-02", Outcome.PROMPT, id="day-after"),
    ],
)
def test_the_national_hub_began_on_1_october_2021(died: str, outcome: Outcome) -> None:
    found = worked_out(HUB, DIED._replace(age=5, incident=on(died)))

    in_force = outcome is not Outcome.NOT_IN_FORCE
    assert (found.outcome, found.edition_settled, found.readings) == (outcome, in_force, ())


@pytest.mark.parametrize(
    ("facts", "applies"),
    [
        pytest.param(CaseFacts(looked_after=True, died=True, care_service=True), True, id="all"),
        pytest.param(CaseFacts(looked_after=True, died=True), None, id="service-not-known"),
        pytest.param(
            CaseFacts(looked_after=True, died=True, care_service=False), False, id="no-service"
        ),
        pytest.param(
            CaseFacts(looked_after=True, seriously_harmed=True, care_service=True),
            False,
            id="none-was-found-for-harm-that-is-not-fatal",
        ),
    ],
)
def test_a_care_service_notifies_a_death(facts: CaseFacts, applies: bool | None) -> None:
    assert worked_out(SERVICE, facts).applies is applies


@pytest.mark.parametrize(
    ("duty", "word"),
    [
        pytest.param(SERVICE, "no number", id="service"),
        pytest.param(CONTINUING, "as soon as reasonably practicable", id="continuing-care"),
        pytest.param(AFTERCARE, "as soon as reasonably practicable", id="aftercare"),
        pytest.param(HUB, "after the review is complete; no number", id="hub"),
    ],
)
def test_none_of_them_has_a_date(duty: str, word: str) -> None:
    found = worked_out(duty, DIED._replace(incident=on("Fri 2026-11-27")))

    assert (found.outcome, found.limit, found.duty.no_number) == (Outcome.PROMPT, None, word)


def test_nothing_is_invented_for_a_looked_after_child_who_was_harmed() -> None:
    schedule = compute(CaseFacts(looked_after=True, seriously_harmed=True), "scotland")
    (remark,) = schedule.remarks

    assert remark.text.startswith("No central duty to notify a non-fatal serious incident")
    assert not [item.duty.id for item in schedule.items if item.applies]


def test_the_remark_is_for_that_case_only() -> None:
    assert compute(CaseFacts(looked_after=True, died=True), "scotland").remarks == ()

"""Which regimes answer for a case: by its days, its place and its facts."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.support.days import maybe, on
from tests.support.strategies import cases

from scrtool import CaseFacts
from scrtool.facts import Nation, Setting, problems
from scrtool.picking import Pick, not_in_force, picked, schedules
from scrtool.rules import REGIMES
from scrtool.rules.reach import BOARD, HOME, REACH, STRADDLES
from scrtool.schedule.items import Outcome

ENGLAND, SCR = Pick("england", whole=True), Pick("england-scr", whole=True)
BESIDE = Pick("linked", whole=False)
DAY = on("Fri 2024-03-01")


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        pytest.param(CaseFacts(incident=DAY), [ENGLAND], id="one-date"),
        pytest.param(CaseFacts(), [ENGLAND], id="no-date-is-today's-law"),
        pytest.param(
            CaseFacts(incident=on("Thu 2018-06-28")),
            [SCR, Pick("england", whole=False)],
            id="day-before-the-panel-duty",
        ),
        pytest.param(
            CaseFacts(incident=on("Fri 2018-06-29")),
            [ENGLAND, Pick("england-scr", whole=False)],
            id="day-of-the-panel-duty",
        ),
        pytest.param(
            CaseFacts(incident=on("Sat 2018-06-30")),
            [ENGLAND, Pick("england-scr", whole=False)],
            id="day-after",
        ),
        pytest.param(
            CaseFacts(incident=on("Sun 2019-09-29")),
            [ENGLAND, Pick("england-scr", whole=False)],
            id="last-day-of-the-transition",
        ),
        pytest.param(
            CaseFacts(incident=on("Mon 2019-09-30")), [ENGLAND], id="day-after-the-transition"
        ),
        pytest.param(
            CaseFacts(
                incident=on("Sun 2018-04-01"),
                review_decided=on("Thu 2018-05-10"),
                published=on("Fri 2019-03-01"),
            ),
            [SCR, ENGLAND],
            id="decided-before-published-after",
        ),
        pytest.param(
            CaseFacts(incident=DAY, arrangements_began=on("Mon 2019-04-01")),
            [ENGLAND, Pick("england-scr", whole=False)],
            id="an-outstanding-review",
        ),
        pytest.param(CaseFacts(incident=DAY, died=True), [ENGLAND, BESIDE], id="a-death"),
        pytest.param(
            CaseFacts(incident=DAY, setting=Setting.EARLY_YEARS), [ENGLAND, BESIDE], id="a-setting"
        ),
        pytest.param(CaseFacts(incident=DAY, died=False), [ENGLAND], id="no-death"),
        pytest.param(
            CaseFacts(incident=DAY, age=19, care_leaver=True),
            [ENGLAND, Pick("england-sar", whole=False)],
            id="a-care-leaver-of-19",
        ),
        pytest.param(
            CaseFacts(incident=DAY, adult_needs=True, died=True),
            [Pick("england-sar", whole=True)],
            id="an-adult-with-care-needs",
        ),
        pytest.param(
            CaseFacts(leder_notified=DAY),
            [ENGLAND, Pick("england-leder", whole=True)],
            id="a-death-notified-to-leder",
        ),
        pytest.param(
            CaseFacts(homicide_review=True),
            [ENGLAND, Pick("england-dhr", whole=True)],
            id="a-homicide-review",
        ),
        pytest.param(
            CaseFacts(incident=DAY, nation=Nation.SCOTLAND),
            [Pick("scotland", whole=True)],
            id="scotland",
        ),
        pytest.param(
            CaseFacts(incident=DAY, nation=Nation.WALES, lives_in_england=True),
            [ENGLAND, Pick("wales", whole=True)],
            id="wales-and-at-home-in-england",
        ),
        pytest.param(
            CaseFacts(incident=DAY, outside_england=True), [ENGLAND], id="abroad-nation-not-given"
        ),
        pytest.param(CaseFacts(incident=DAY, nation=Nation.JERSEY), [], id="jersey"),
    ],
)
def test_the_regimes_that_answer(facts: CaseFacts, expected: list[Pick]) -> None:
    assert [*picked(facts)] == expected


def test_every_regime_says_where_it_reaches() -> None:
    assert {*REACH} == {*REGIMES}


def test_where_dates_straddle_the_change_each_duty_has_the_rules_of_its_own_day() -> None:
    first, second = schedules(
        CaseFacts(
            incident=on("Mon 2018-04-02"),
            review_decided=on("Thu 2018-05-10"),
            published=on("Fri 2019-03-01"),
        )
    )
    editions = {
        item.duty.id: item.edition.name
        for schedule in (first, second)
        for item in schedule.items
        if item.edition_settled and item.readings
    }

    assert first.remarks[-1] is STRADDLES or STRADDLES in first.remarks
    assert editions["england-scr.notify"] == "Working Together 2015"
    assert editions["england-scr.decision-told"] == "Working Together 2015"
    assert editions["england.local-review.keep-available"] == "Working Together 2018"
    outcomes = {item.outcome for one in (first, second) for item in one.items}
    assert Outcome.NOT_IN_FORCE not in outcomes


def test_beside_another_only_what_surely_applies_is_shown_and_the_rest_is_counted() -> None:
    facts = CaseFacts(incident=DAY, died=True, age=4, setting=Setting.EARLY_YEARS)
    england, linked = schedules(facts)
    shown = {item.duty.id for item in linked.items}

    assert {"linked.early-years", "linked.registrar", "linked.child-death.notify"} <= shown
    assert "linked.riddor" not in shown
    assert all(item.applies is not False for item in linked.items)
    (said,) = [r.text for r in england.remarks if r.text.startswith("Who else must be told")]
    assert "more hang on what is not given (such as --" in said
    assert said.endswith("; --regime linked shows them.")


def test_with_everything_nothing_is_left_out() -> None:
    facts = CaseFacts(incident=DAY, died=True)
    whole = schedules(facts, everything=True)[1]

    assert len(whole.items) == len(whole.regime.duties)


@pytest.mark.parametrize(
    ("nation", "why"),
    [
        pytest.param(Nation.NORTHERN_IRELAND, "SR 2012/324 reg 17", id="northern-ireland"),
        pytest.param(Nation.JERSEY, "reviews exist; no time limit found", id="jersey"),
        pytest.param(Nation.GUERNSEY, "tell the manager immediately", id="guernsey"),
        pytest.param(Nation.ISLE_OF_MAN, "panel and guidance exist", id="isle-of-man"),
    ],
)
def test_where_nothing_is_encoded_it_says_so_and_why(nation: Nation, why: str) -> None:
    (answer,) = schedules(CaseFacts(incident=DAY, nation=nation))

    assert (answer.regime.id, answer.items) == (str(nation), ())
    assert "English limits do not apply" in answer.remarks[0].text
    assert any(why in remark.text for remark in answer.remarks)
    assert HOME in answer.remarks


def test_elsewhere_is_not_called_a_nation() -> None:
    (answer,) = schedules(CaseFacts(incident=DAY, nation=Nation.ELSEWHERE))

    assert answer.remarks[0].text.startswith("No duty is encoded for what happened elsewhere, ")


@pytest.mark.parametrize(
    ("regime", "day", "instead"),
    [
        pytest.param("england", on("Thu 2018-06-28"), "england-scr", id="england-before"),
        pytest.param("england", on("Fri 2018-06-29"), None, id="england-of"),
        pytest.param("england-scr", on("Sun 2019-09-29"), None, id="scr-to-the-last"),
        pytest.param("england-scr", on("Mon 2019-09-30"), "england", id="scr-after"),
        pytest.param("england-sar", on("Tue 2015-03-31"), "england-scr", id="sar-before"),
        pytest.param("england-sar", on("Wed 2015-04-01"), None, id="sar-of"),
        pytest.param("linked", on("Tue 2015-03-31"), None, id="no-first-day-read"),
    ],
)
def test_a_regime_that_was_not_in_force_says_which_was(
    regime: str, day: date, instead: str | None
) -> None:
    said = not_in_force(regime, CaseFacts(incident=day))

    assert said == (instead and f"a regime in force on the days given: {instead}")


def test_without_a_day_no_regime_is_out_of_force() -> None:
    assert not_in_force("england-scr", CaseFacts()) is None


def test_a_review_still_outstanding_keeps_the_old_rules_in_force() -> None:
    facts = CaseFacts(incident=DAY, review_outstanding=True)

    assert not_in_force("england-scr", facts) is None


@given(facts=cases(), nation=st.sampled_from([None, *Nation]))
def test_where_any_regime_answers_one_answers_in_full(
    facts: CaseFacts, nation: Nation | None
) -> None:
    found = picked(facts._replace(nation=nation))

    assert not found or found[0].whole


def test_where_nothing_beside_hangs_on_what_is_not_given_nothing_is_counted() -> None:
    facts = CaseFacts(incident=DAY, age=30, agency_concern=False, adult_needs=False)

    assert Pick("england-sar", whole=False) in picked(facts)
    assert not [r for one in schedules(facts) for r in one.remarks if "more hang on" in r.text]


def test_a_child_in_english_care_in_another_nation_is_pointed_to_england() -> None:
    facts = CaseFacts(nation=Nation.WALES, looked_after=True, died=True, lives_in_england=False)
    now = [remark.text for one in schedules(facts._replace(incident=DAY)) for remark in one.remarks]
    old = on("Tue 2016-03-01")
    then = [
        remark.text for one in schedules(facts._replace(incident=old)) for remark in one.remarks
    ]

    assert any("--regime england" in text for text in now)
    assert not any("--regime england" in text for text in then)


def test_two_answers_of_place_that_cannot_both_be_true_are_named_as_typed() -> None:
    facts = CaseFacts(incident=DAY, nation=Nation.ENGLAND, outside_england=True)
    (problem,) = problems(facts)

    assert problem.where == "outside_england and nation england"


@pytest.mark.parametrize(
    ("decided", "began", "said"),
    [
        pytest.param("Thu 2018-06-28", None, False, id="before-the-transition"),
        pytest.param("Fri 2018-06-29", None, True, id="first-day"),
        pytest.param("Sun 2019-09-29", None, True, id="last-day"),
        pytest.param("Mon 2019-09-30", None, False, id="after-it"),
        pytest.param("Mon 2019-07-01", "Mon 2019-07-01", False, id="begun-that-day"),
        pytest.param("Mon 2019-07-01", "Tue 2019-07-02", True, id="begun-the-day-after"),
    ],
)
def test_a_review_decided_in_the_transition_may_be_the_boards(
    decided: str, began: str | None, said: bool
) -> None:
    facts = CaseFacts(
        incident=on("Fri 2018-06-01"), review_decided=on(decided), arrangements_began=maybe(began)
    )

    assert (BOARD in schedules(facts)[0].remarks) is said

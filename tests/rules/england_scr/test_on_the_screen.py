"""What the first screen says of an old case: no limit of ended editions, no firm must."""

from __future__ import annotations

import pytest
from tests.cli.program import run

SCR = ("deadlines", "--regime", "england-scr")


def said(*typed: str) -> str:
    return " ".join(run(*typed).text.split())


def test_once_the_arrangements_began_the_board_must_do_nothing() -> None:
    days = ("--incident", "2019-07-15", "--arrangements-began", "2019-06-01")
    text = said(*SCR, *days, "--died", "--abuse")

    assert "board must" not in text
    assert "normally lived must" not in text
    assert "must:" not in text
    assert "the local partnership's arrangements had begun" in text.lower()


def test_what_hangs_on_the_arrangements_is_said_to() -> None:
    text = said(*SCR, "--incident", "2019-07-15", "--died", "--abuse", "--age", "5")

    assert (
        "If the local partnership's arrangements had not begun: must: carry out a serious case "
        "review" in text
    )
    assert "should: decide whether to hold a serious case review" in text


@pytest.mark.parametrize(
    "days",
    [
        pytest.param(("--incident", "2018-07-15"), id="both-after"),
        pytest.param(("--incident", "2018-05-15", "--aware", "2018-07-02"), id="aware-after"),
    ],
)
def test_no_limit_of_an_edition_that_ended_is_offered_for_later(days: tuple[str, ...]) -> None:
    text = said(*SCR, *days)

    assert "5 working days" not in text
    assert "--publish " not in text


def test_nobody_of_an_edition_that_ended_is_to_be_told_later() -> None:
    check = ("notify-check", "--regime", "england-scr", "--incident")

    assert "--review-decided" not in said(*check, "2018-07-15")
    assert "--review-decided" in said(*check, "2016-05-10")


def test_limits_that_may_still_come_are_offered() -> None:
    assert "5 working days from --review-decided" in said(*SCR, "--incident", "2016-05-10")


@pytest.mark.parametrize("regime", ["england", "england-scr"])
@pytest.mark.parametrize(
    ("incident", "aware", "warned"),
    [
        pytest.param("2018-05-15", "2018-07-02", True, id="over-the-change"),
        pytest.param("2018-06-28", "2018-06-29", True, id="the-days-themselves"),
        pytest.param("2018-06-29", "2018-07-02", False, id="after-it"),
        pytest.param("2018-05-15", "2018-06-28", False, id="before-it"),
    ],
)
def test_a_case_over_the_change_is_warned_of(
    regime: str, incident: str, aware: str, warned: bool
) -> None:
    text = said("deadlines", "--regime", regime, "--incident", incident, "--aware", aware)

    assert ("Note: The incident came before 29 June 2018" in text) is warned


def test_an_outstanding_review_has_a_latest_day_even_without_the_arrangements() -> None:
    text = said(*SCR, "--incident", "2016-05-10", "--review-outstanding")

    assert "at the latest 29 September 2020 (unconfirmed, check the source)" in text


def test_a_decision_against_names_from_when_it_is_sent() -> None:
    text = said(*SCR, "--incident", "2016-05-10", "--not-starting")

    assert "should send the Panel decisions not to start" in text
    assert "for decisions from 29 June 2018" in text


def test_an_explanation_carries_the_marks_of_its_number() -> None:
    ran = run("explain", "england-scr.complete", "--review-started", "2016-03-01")

    assert "Thursday 1 September 2016: due, until midnight (unconfirmed)" in ran.lines
    assert "  Thu  1 Sep 2016  -       due, until midnight (unconfirmed)" in ran.lines


def test_an_expectation_is_expected_and_never_due() -> None:
    text = said("explain", "england-leder.complete", "--leder-notified", "2026-08-31")

    assert "Sunday 28 February 2027: expected by midnight" in text
    assert "due, until" not in text

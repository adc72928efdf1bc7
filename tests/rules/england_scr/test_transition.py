"""The transition of 2018 to 2020: what boards still did, and by when the last review ended."""

from __future__ import annotations

import pytest
from tests.support.days import on
from tests.support.in_regime import declared, due_and_safe, reading, worked_out

from scrtool import CaseFacts
from scrtool.facts import Event
from scrtool.model import Evidence, Force
from scrtool.schedule.items import Mark, Outcome
from scrtool.timing import add_months

PANEL = "england-scr.transition-panel"
BOARD = "england-scr.transition-board"
LONGSTOP = "england-scr.transition-longstop"


@pytest.mark.parametrize(
    ("began", "due"),
    [
        pytest.param("Thu 2018-06-28", None, id="the-day-before-the-transition"),
        pytest.param("Fri 2018-06-29", "Sat 2019-06-29", id="its-first-day"),
        pytest.param("Sat 2018-06-30", "Sun 2019-06-30", id="the-day-after"),
        pytest.param("Mon 2019-04-01", "Wed 2020-04-01", id="most-areas"),
        pytest.param("Sun 2019-09-29", "Tue 2020-09-29", id="E8-at-the-latest"),
        pytest.param("Mon 2019-09-30", None, id="the-day-after-the-last"),
    ],
)
def test_outstanding_reviews_end_within_twelve_months_of_the_arrangements(
    began: str, due: str | None
) -> None:
    item = worked_out(LONGSTOP, CaseFacts(arrangements_began=on(began)))

    assert item.outcome is (Outcome.DEADLINE if due else Outcome.NOT_IN_FORCE)
    assert due_and_safe(item) == ((on(due), on(due)) if due else None)


def test_the_longstop_is_unconfirmed_and_says_its_latest_day() -> None:
    item = worked_out(LONGSTOP, CaseFacts(arrangements_began=on("Mon 2019-04-01")))

    one = reading("arrangements", item)
    assert (one.evidence, one.marks) == (Evidence.UNCONFIRMED, (Mark.UNCONFIRMED,))
    assert one.clock.note == "at the latest 29 September 2020"


def test_without_the_day_the_arrangements_began_there_is_no_date() -> None:
    item = worked_out(LONGSTOP, CaseFacts(aware=on("Mon 2018-05-14")))

    assert (item.outcome, item.applies) == (Outcome.UNDETERMINED, None)
    assert item.missing == (Event.ARRANGEMENTS_BEGAN,)


@pytest.mark.parametrize(
    ("began", "in_force"),
    [
        pytest.param("Thu 2018-06-28", False, id="the-day-before"),
        pytest.param("Fri 2018-06-29", True, id="the-first-day"),
        pytest.param("Sat 2018-06-30", True, id="the-day-after"),
        pytest.param("Sun 2019-09-29", True, id="E8-the-last-day"),
        pytest.param("Mon 2019-09-30", False, id="too-late-to-begin"),
    ],
)
def test_the_board_keeps_its_function_until_the_partnership_begins(
    began: str, in_force: bool
) -> None:
    item = worked_out(BOARD, CaseFacts(arrangements_began=on(began)))

    assert item.outcome is (Outcome.PROMPT if in_force else Outcome.NOT_IN_FORCE)


def test_when_the_partnership_began_may_be_not_known() -> None:
    item = worked_out(BOARD, CaseFacts(aware=on("Mon 2018-08-06")))

    assert (item.outcome, item.applies) == (Outcome.PROMPT, None)
    assert item.depends_on == ("arrangements_began",)


def test_E8_twelve_months_and_then_three_are_the_end_of_the_transition() -> None:  # noqa: N802  the row's name
    publish = add_months(on("Fri 2018-06-29"), 12)
    (edition,) = declared(BOARD).editions

    assert publish == on("Sat 2019-06-29")
    assert add_months(publish, 3) == on("Sun 2019-09-29")
    assert edition.last_day == on("Sun 2019-09-29")
    assert "29 September 2019" in declared(BOARD).no_number


@pytest.mark.parametrize(
    ("decided", "in_force"),
    [
        pytest.param("Thu 2018-06-28", False, id="decided-the-day-before"),
        pytest.param("Fri 2018-06-29", True, id="decided-on-the-first-day"),
        pytest.param("Sat 2018-06-30", True, id="decided-the-day-after"),
    ],
)
def test_a_decision_from_29_june_2018_goes_to_the_new_panel(decided: str, in_force: bool) -> None:
    facts = CaseFacts(
        notified=on("Tue 2018-05-15"), review_decided=on(decided), not_publishing=True
    )
    item = worked_out(PANEL, facts)

    assert item.outcome is (Outcome.PROMPT if in_force else Outcome.NOT_IN_FORCE)
    assert item.readings == ()
    if in_force:
        assert item.applies is True


@pytest.mark.parametrize(
    ("facts", "applies"),
    [
        pytest.param(CaseFacts(), None, id="nothing-known"),
        pytest.param(CaseFacts(not_publishing=True), None, id="no-decision-dated"),
        pytest.param(CaseFacts(review_decided=on("Mon 2018-08-06")), None, id="not-known"),
        pytest.param(CaseFacts(not_publishing=False), False, id="it-will-be-published"),
    ],
)
def test_it_depends_on_the_decision_and_on_publication(
    facts: CaseFacts, applies: bool | None
) -> None:
    assert worked_out(PANEL, facts).applies is applies


@pytest.mark.parametrize(
    ("duty", "authorities"),
    [
        pytest.param(PANEL, [(Force.GUIDANCE_SHOULD, Evidence.SINGLE_SOURCE)], id="panel"),
        pytest.param(
            BOARD,
            [
                (Force.STATUTE, Evidence.CORROBORATED),
                (Force.GUIDANCE_SHOULD, Evidence.CORROBORATED),
            ],
            id="board-statute-and-guidance",
        ),
        pytest.param(LONGSTOP, [(Force.GUIDANCE_SHOULD, Evidence.UNCONFIRMED)], id="longstop"),
    ],
)
def test_on_whose_word(duty: str, authorities: list[tuple[Force, Evidence]]) -> None:
    assert [(one.force, one.evidence) for one in declared(duty).citations] == authorities


def test_an_outstanding_review_is_done_when_it_is_published() -> None:
    assert declared(LONGSTOP).completes is Event.PUBLISHED

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
    assert one.clock.note == ("at the latest 29 September 2020 (unconfirmed, check the source)")


def test_without_the_day_the_arrangements_began_there_is_no_date() -> None:
    item = worked_out(LONGSTOP, CaseFacts(aware=on("Mon 2018-05-14"), review_outstanding=True))

    assert (item.outcome, item.applies) == (Outcome.UNDETERMINED, True)
    assert item.missing == (Event.ARRANGEMENTS_BEGAN,)
    assert item.duty.no_number == "at the latest 29 September 2020 (unconfirmed, check the source)"


@pytest.mark.parametrize("outstanding", [True, False, None])
def test_the_longstop_is_for_an_outstanding_review(outstanding: bool | None) -> None:
    facts = CaseFacts(arrangements_began=on("Mon 2019-04-01"), review_outstanding=outstanding)

    assert worked_out(LONGSTOP, facts).applies is outstanding


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


@pytest.mark.parametrize(
    ("began", "applies"),
    [
        pytest.param("Sun 2018-08-05", False, id="begun-before"),
        pytest.param("Mon 2018-08-06", False, id="begun-that-day"),
        pytest.param("Tue 2018-08-07", True, id="begun-the-day-after"),
    ],
)
def test_the_board_has_its_function_while_they_have_not_begun(began: str, applies: bool) -> None:
    facts = CaseFacts(aware=on("Mon 2018-08-06"), arrangements_began=on(began))

    assert worked_out(BOARD, facts).applies is applies


def test_E8_twelve_months_and_then_three_are_the_end_of_the_transition() -> None:  # noqa: N802  the row's name
    publish = add_months(on("Fri 2018-06-29"), 12)
    (edition,) = declared(BOARD).editions

    assert publish == on("Sat 2019-06-29")
    assert add_months(publish, 3) == on("Sun 2019-09-29")
    assert edition.last_day == on("Sun 2019-09-29")
    assert "29 September 2019" in declared(BOARD).no_number


@pytest.mark.parametrize(
    "facts",
    [
        pytest.param(CaseFacts(), id="no-day"),
        pytest.param(CaseFacts(notified=on("Tue 2018-05-15")), id="notified-before-july-2018"),
        pytest.param(CaseFacts(review_decided=on("Mon 2017-05-15")), id="started-before"),
        pytest.param(CaseFacts(aware=on("Fri 2018-06-29")), id="on-the-first-day"),
    ],
)
@pytest.mark.parametrize(
    ("not_starting", "not_publishing", "applies"),
    [
        pytest.param(True, None, True, id="not-started"),
        pytest.param(None, True, True, id="not-published"),
        pytest.param(False, None, None, id="started-and-publication-not-known"),
        pytest.param(None, False, None, id="published-and-start-not-known"),
        pytest.param(None, None, None, id="not-known"),
        pytest.param(False, False, False, id="started-and-published"),
    ],
)
def test_a_decision_not_to_start_or_publish_goes_to_the_new_panel_whatever_the_day(
    facts: CaseFacts,
    not_starting: bool | None,
    not_publishing: bool | None,
    applies: bool | None,
) -> None:
    facts = facts._replace(not_starting=not_starting, not_publishing=not_publishing)
    item = worked_out(PANEL, facts)

    assert (item.outcome, item.applies, item.readings) == (Outcome.PROMPT, applies, ())
    assert item.edition_settled is False  # no event tells the day of that decision
    assert "from 29 June 2018" in item.duty.no_number


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

"""Wales without a number: a looked-after death, and telling the government of a unified review."""

from __future__ import annotations

import pytest
from tests.support.days import on
from tests.support.regimes import worked_out

from scrtool import CaseFacts, compute
from scrtool.rules import regime
from scrtool.schedule.items import Outcome

WALES = regime("wales")
DEATH = "wales.looked-after-death"
UNIFIED = "wales.unified-review.notify-government"


def test_every_row_of_the_sheet_is_a_duty() -> None:
    ids = [duty.id for duty in WALES.duties]

    assert ids == ["wales.practice-review.look-back", DEATH, UNIFIED]


@pytest.mark.parametrize(
    ("duty", "facts", "applies"),
    [
        pytest.param(DEATH, CaseFacts(looked_after=True, died=True), True, id="death"),
        pytest.param(DEATH, CaseFacts(looked_after=True), None, id="death-not-known"),
        pytest.param(DEATH, CaseFacts(looked_after=False, died=True), False, id="not-looked-after"),
        pytest.param(UNIFIED, CaseFacts(unified_review=True), True, id="review"),
        pytest.param(UNIFIED, CaseFacts(), None, id="review-not-known"),
        pytest.param(UNIFIED, CaseFacts(unified_review=False), False, id="no-review"),
    ],
)
def test_when_they_apply(duty: str, facts: CaseFacts, applies: bool | None) -> None:
    assert worked_out(duty, facts).applies is applies


@pytest.mark.parametrize("duty", [DEATH, UNIFIED])
def test_neither_has_a_number(duty: str) -> None:
    found = worked_out(duty, CaseFacts(incident=on("Tue 2026-12-01")))

    assert (found.outcome, found.readings) == (Outcome.PROMPT, ())
    assert found.duty.no_number == "no number"


@pytest.mark.parametrize(
    ("duty", "authority"),
    [
        pytest.param(DEATH, "statute official s.125", id="death"),
        pytest.param(UNIFIED, "guidance-should official ", id="unified"),
    ],
)
def test_on_whose_word(duty: str, authority: str) -> None:
    (cited,) = worked_out(duty, CaseFacts()).citations

    assert f"{cited.force} {cited.evidence} {cited.provision}" == authority


def test_nobody_not_read_is_said_to_have_to_be_told() -> None:
    died = CaseFacts(looked_after=True, died=True, incident=on("Tue 2026-12-01"))

    assert worked_out(DEATH, died).duty.recipients == ()
    (said,) = [remark.text for remark in compute(died, "wales").remarks]
    assert "believed to be the Welsh Ministers and parents, unconfirmed" in said


def test_the_start_date_usually_given_is_not_a_start_date_here() -> None:
    (edition,) = worked_out(UNIFIED, CaseFacts()).duty.editions

    assert (edition.start, edition.start_day_known) == (None, False)
    assert "unconfirmed, check the source" in edition.note


def test_which_review_is_the_one_dispute() -> None:
    assert [dispute.point for dispute in WALES.disputes] == ["which practice review"]

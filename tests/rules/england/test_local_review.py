"""The local review while it runs: two duties without a number."""

from __future__ import annotations

import pytest
from tests.support.days import on
from tests.support.england import worked_out

from scrtool import CaseFacts
from scrtool.facts import Event
from scrtool.model import Evidence, Force
from scrtool.schedule.items import Outcome

START = "local-review.inform-start"
MONITOR = "local-review.monitor"


@pytest.mark.parametrize(
    ("duty", "decided", "edition"),
    [
        pytest.param(START, "Thu 2018-06-28", None, id="the-day-before"),
        pytest.param(START, "Fri 2018-06-29", "WT 2018", id="first-day-in-force"),
        pytest.param(START, "Thu 2023-12-14", "WT 2018", id="day-before-wt2023"),
        pytest.param(START, "Fri 2023-12-15", "WT 2023", id="day-of-wt2023"),
        pytest.param(START, "Tue 2026-03-17", "WT 2023", id="day-before-wt2026"),
        pytest.param(START, "Wed 2026-03-18", "WT 2026", id="day-of-wt2026"),
        pytest.param(MONITOR, "Thu 2018-06-28", None, id="regulations-the-day-before"),
        pytest.param(MONITOR, "Fri 2018-06-29", "SI 2018/789", id="regulations-first-day"),
        pytest.param(MONITOR, "Mon 2026-11-23", "SI 2018/789", id="regulations-now"),
    ],
)
def test_the_edition_is_that_of_the_day_of_the_decision(
    duty: str, decided: str, edition: str | None
) -> None:
    item = worked_out(duty, CaseFacts(review_decided=on(decided)))

    assert item.outcome is (Outcome.PROMPT if edition else Outcome.NOT_IN_FORCE)
    assert item.readings == ()
    if edition:
        assert (item.applies, item.edition.short) == (True, edition)


@pytest.mark.parametrize("duty", [START, MONITOR])
def test_nothing_applies_until_a_review_is_decided_on(duty: str) -> None:
    item = worked_out(duty, CaseFacts(incident=on("Mon 2026-11-23")))

    assert (item.applies, item.awaits) == (None, Event.REVIEW_DECIDED)
    assert item.depends_on == ("review_decided",)
    assert not item.edition_settled


@pytest.mark.parametrize(
    ("duty", "force", "evidence", "word"),
    [
        pytest.param(START, Force.GUIDANCE_MUST, Evidence.SINGLE_SOURCE, "no number", id="start"),
        pytest.param(MONITOR, Force.STATUTE, Evidence.OFFICIAL, "at regular intervals", id="si"),
    ],
)
def test_on_whose_word_and_in_what_words(
    duty: str, force: Force, evidence: Evidence, word: str
) -> None:
    item = worked_out(duty, CaseFacts(review_decided=on("Mon 2026-11-23")))

    (cited,) = item.citations
    assert (cited.force, cited.evidence) == (force, evidence)
    assert item.duty.no_number.startswith(word)

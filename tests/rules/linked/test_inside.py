"""Inside the authority: local practice throughout, and never a limit."""

from __future__ import annotations

import pytest
from tests.support.days import on
from tests.support.in_regime import declared, due_and_safe, due_of, reading, worked_out

from scrtool import CaseFacts
from scrtool.facts import Event
from scrtool.model import Evidence, Force, Role
from scrtool.schedule.items import Mark, Outcome

UNIT = "linked.business-unit"
INTERNAL = "linked.internal"
PLACING = "linked.placing-authority"
REVIEWING = "linked.reviewing-officer"
ALLEGATION = "linked.allegation-officer"
ALL = (UNIT, INTERNAL, PLACING, REVIEWING, ALLEGATION)


@pytest.mark.parametrize(
    ("notified", "same", "following"),
    [
        pytest.param("Mon 2026-11-23", "Mon 2026-11-23", "Tue 2026-11-24", id="L1-ordinary-week"),
        pytest.param("Fri 2026-11-20", "Fri 2026-11-20", "Mon 2026-11-23", id="a-friday"),
        pytest.param("Sat 2026-11-21", "Sat 2026-11-21", "Mon 2026-11-23", id="sent-on-a-saturday"),
        pytest.param("Thu 2026-12-24", "Thu 2026-12-24", "Tue 2026-12-29", id="christmas"),
        pytest.param("Thu 2026-04-02", "Thu 2026-04-02", "Tue 2026-04-07", id="easter"),
    ],
)
def test_the_partnership_office_is_told_the_same_or_the_next_working_day(
    notified: str, same: str, following: str
) -> None:
    item = worked_out(UNIT, CaseFacts(notified=on(notified)))

    assert due_of("same-day", item) == on(same)
    assert due_of("next-working-day", item) == on(following)


def test_a_local_number_is_shown_and_never_due() -> None:
    item = worked_out(UNIT, CaseFacts(notified=on("Mon 2026-11-23")))

    assert (item.outcome, item.applies) == (Outcome.PROMPT, True)
    assert due_and_safe(item) is None
    assert item.marks == (Mark.SINGLE_SOURCE, Mark.ADVISORY)
    assert {one.clock.role for one in item.readings} == {Role.ADVISORY}
    assert item.duty.no_number == "no number nationally"


@pytest.mark.parametrize("name", ["same-day", "next-working-day"])
def test_each_local_number_is_one_areas(name: str) -> None:
    one = reading(name, worked_out(UNIT, CaseFacts(notified=on("Mon 2026-11-23"))))

    assert one.clock.citation.force is Force.LOCAL
    assert one.evidence is Evidence.SINGLE_SOURCE
    assert "no national limit" in one.clock.note


def test_nothing_is_copied_before_a_notification() -> None:
    item = worked_out(UNIT, CaseFacts(aware=on("Mon 2026-11-23")))

    assert (item.applies, item.awaits) == (None, Event.NOTIFIED)


@pytest.mark.parametrize(
    ("duty", "word"),
    [
        pytest.param(INTERNAL, "at once; no number", id="internal"),
        pytest.param(PLACING, "at once", id="placing-authority"),
        pytest.param(REVIEWING, "at once", id="reviewing-officer"),
        pytest.param(ALLEGATION, "no number", id="allegation-officer"),
    ],
)
def test_the_rest_have_words_and_no_date(duty: str, word: str) -> None:
    item = worked_out(duty, CaseFacts(incident=on("Mon 2026-11-23")))

    assert (item.outcome, item.readings) == (Outcome.PROMPT, ())
    assert item.duty.no_number == word


@pytest.mark.parametrize(
    ("duty", "evidence"),
    [
        pytest.param(UNIT, Evidence.CORROBORATED, id="business-unit"),
        pytest.param(INTERNAL, Evidence.CORROBORATED, id="internal"),
        pytest.param(PLACING, Evidence.CORROBORATED, id="placing-authority"),
        pytest.param(REVIEWING, Evidence.UNCONFIRMED, id="reviewing-officer"),
        pytest.param(ALLEGATION, Evidence.UNCONFIRMED, id="allegation-officer"),
    ],
)
def test_all_of_it_is_local(duty: str, evidence: Evidence) -> None:
    (cited,) = declared(duty).citations

    assert (cited.force, cited.evidence) == (Force.LOCAL, evidence)


@pytest.mark.parametrize("duty", ALL)
def test_from_when_each_applies_was_not_read(duty: str) -> None:
    (edition,) = declared(duty).editions

    assert (edition.start, edition.end) == (None, None)
    assert "as read in 2026" in edition.note

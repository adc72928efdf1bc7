"""Local flowcharts, as far as they state what is encoded; days within them belong to a plan."""

from __future__ import annotations

import pytest
from tests.support.days import on
from tests.support.england import due_of, item, worked_out

from scrtool import CaseFacts, compute
from scrtool.model import Role

START = on("Mon 2026-11-02")
NOTIFY, REVIEW, SEND = "england.notify-panel", "england.rapid-review", "england.rapid-review.send"
COPY, SCR = "linked.business-unit", "england-scr.notify"


@pytest.mark.parametrize(
    ("duty", "event", "name", "role", "ends"),
    [
        pytest.param(
            *(NOTIFY, "told_authority", "told-la", Role.PRESET, "Mon 2026-11-09"),
            id="F1-five-days-from-the-authority-being-told",
        ),
        pytest.param(
            *(COPY, "notified", "next-working-day", Role.ADVISORY, "Tue 2026-11-03"),
            id="F1-copy-on-day-1",
        ),
        pytest.param(
            *(SEND, "notified", "day-16", Role.PRESET, "Tue 2026-11-24"), id="F1-sent-on-day-16"
        ),
        pytest.param(
            *(NOTIFY, "incident", "incident", Role.PRESET, "Mon 2026-11-09"),
            id="F2-five-days-from-the-incident",
        ),
        pytest.param(
            *(COPY, "notified", "next-working-day", Role.ADVISORY, "Tue 2026-11-03"),
            id="F2-copy-on-day-1",
        ),
        pytest.param(
            *(REVIEW, "notified", "sent", Role.HEADLINE, "Mon 2026-11-23"),
            id="F3-fifteen-days-from-the-day-it-was-sent",
        ),
        pytest.param(
            *(NOTIFY, "aware", "aware", Role.HEADLINE, "Mon 2026-11-09"),
            id="F4-five-days-from-awareness",
        ),
        pytest.param(
            *(REVIEW, "notified", "sent", Role.HEADLINE, "Mon 2026-11-23"),
            id="F4-fifteen-days-read-as-working-days",
        ),
        pytest.param(
            *(REVIEW, "referred", "referral", Role.PRESET, "Mon 2026-11-23"),
            id="F5-fifteen-days-from-the-form",
        ),
        pytest.param(
            *(NOTIFY, "incident", "incident", Role.PRESET, "Mon 2026-11-09"),
            id="F6-five-days-from-the-incident",
        ),
        pytest.param(
            *(NOTIFY, "aware", "aware", Role.HEADLINE, "Mon 2026-11-09"), id="F7-five-working-days"
        ),
        pytest.param(
            *(NOTIFY, "aware", "aware", Role.HEADLINE, "Mon 2026-11-09"),
            id="F8-five-days-from-awareness",
        ),
        pytest.param(
            *(COPY, "notified", "same-day", Role.ADVISORY, "Mon 2026-11-02"),
            id="F8-copy-the-same-day",
        ),
    ],
)
def test_what_a_flowchart_counts(duty: str, event: str, name: str, role: Role, ends: str) -> None:
    facts = CaseFacts()._replace(**{event: START})  # type: ignore[arg-type]  # a day for an event
    presets = {duty: frozenset({name})}
    found = item(duty, compute(facts, duty.partition(".")[0], presets=presets))

    assert due_of(name, found) == on(ends)
    assert [one.clock.role for one in found.readings if one.clock.name == name] == [role]


@pytest.mark.parametrize(
    ("aware", "ends"),
    [pytest.param("Mon 2016-11-07", "Mon 2016-11-14", id="F9-ofsted-and-board-in-five-days")],
)
def test_ofsted_and_the_board_were_told_within_five_working_days(aware: str, ends: str) -> None:
    found = item(SCR, compute(CaseFacts(aware=on(aware)), "england-scr"))

    assert found.limit is not None
    assert found.limit.end.on == on(ends)
    assert {one.name for one in found.duty.recipients} == {
        "Ofsted",
        "local safeguarding children board",
    }


@pytest.mark.parametrize(
    "said",
    [pytest.param("No date for the Panel's reply: Kent expects about 10 days", id="F5-no-date")],
)
def test_the_panels_reply_has_no_date(said: str) -> None:
    found = worked_out("rapid-review", CaseFacts(notified=START))

    assert any(note.startswith(said) for note in found.duty.notes)

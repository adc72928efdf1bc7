"""A safe date that cannot be worked out is said on the first screen, with what would give it."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from tests.support.england import item
from tests.support.regimes import INVENTED, invented, written
from tests.support.rfc5545 import read
from tests.support.sheets import records

from scrtool import CaseFacts
from scrtool.facts import Event
from scrtool.model import Clock, Role, Unit
from scrtool.render import Format, renderer
from scrtool.report import MadeWith, NamedSchedule, Report

FIVE_DAYS = Clock(
    name="five-days",
    role=Role.HEADLINE,
    runs_from=Event.INCIDENT,
    length=5,
    unit=Unit.DAY,
    words="from the death",
    citation=INVENTED,
)
HOURS = FIVE_DAYS._replace(name="hours", role=Role.ALTERNATE, length=24, unit=Unit.HOUR)
NOTICE = FIVE_DAYS._replace(name="notice", role=Role.ALTERNATE, runs_from=Event.CAME_TO_NOTICE)
AS_AT = (date(2024, 3, 4), MadeWith("1.0.0", "2026-11-22", "2028-12-26"))
DATED = CaseFacts(incident=date(2024, 3, 4))


@pytest.mark.parametrize(
    ("other", "said"),
    [
        pytest.param(
            HOURS,
            "another reading counts hours: give --incident with the time of day",
            id="hours",
        ),
        pytest.param(NOTICE, "another reading runs from --came-to-notice", id="another-day"),
    ],
)
def test_what_would_give_it_is_said(other: Clock, said: str) -> None:
    schedule = invented(DATED, FIVE_DAYS, other)
    text = " ".join(written(schedule, date(2024, 3, 4), Format.TABLE).split())

    assert f"Safe by: not known, {said}" in text
    assert item("invented.tell", schedule).missing


def test_nothing_is_said_where_it_is_known_or_stands_alone() -> None:
    timed = CaseFacts(incident=datetime(2024, 3, 4, 9, 0))  # noqa: DTZ001  London time
    known = invented(timed, FIVE_DAYS, HOURS)
    alone = invented(DATED, HOURS, NOTICE._replace(runs_from=Event.INCIDENT))

    for schedule in (known, alone):
        assert "Safe by: not known" not in written(schedule, date(2024, 3, 4), Format.TABLE)


@pytest.mark.parametrize("other", [HOURS, NOTICE], ids=["hours", "another-day"])
def test_neither_a_workbook_nor_a_calendar_claims_it(other: Clock) -> None:
    report = Report((NamedSchedule("A-1", invented(DATED, FIVE_DAYS, other)),), *AS_AT)
    (row,) = records(bytes_of(Format.XLSX, report), "Deadlines", 3)
    events = read(bytes_of(Format.ICS, report)).all("VEVENT")

    assert (row["Due"].date(), row["Safe by"]) == (date(2024, 3, 9), None)
    assert "safe: not known" in row["When, in words"]
    assert [one["DTSTART"] for one in events if one["STATUS"] != "CANCELLED"] == ["20240309"]
    assert all("safe: not known" in one.text("DESCRIPTION") for one in events)


def bytes_of(style: Format, report: Report) -> bytes:
    answer = renderer(style)(report)
    assert isinstance(answer, bytes)
    return answer

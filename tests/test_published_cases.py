"""Published statements whose dates are fixed, or known to the month alone.

The program is given days and has no notion of a month: what holds on the first day and on the
last is what holds "at least".
"""

from __future__ import annotations

import pytest
from tests.support.days import on
from tests.support.regimes import row

from scrtool import CaseFacts, add_months
from scrtool.calendars import calendar
from scrtool.facts import Moment
from scrtool.model import CalendarId
from scrtool.progress import Status, left, status

ENGLAND = calendar(CalendarId.ENGLAND_AND_WALES)
COMPLETE = "england-scr.complete"


@pytest.mark.parametrize(
    ("start", "ends"),
    [
        pytest.param("Fri 2019-03-01", "Sun 2019-09-01", id="E9-from-the-first-of-march"),
        pytest.param("Sun 2019-03-31", "Mon 2019-09-30", id="E9-from-the-last-of-march"),
    ],
)
def test_six_months_from_any_day_of_march_end_in_september(start: str, ends: str) -> None:
    assert add_months(on(start), 6) == on(ends)


@pytest.mark.parametrize(
    ("limit", "done", "expected"),
    [
        pytest.param("Tue 1979-01-30", "Tue 1979-01-30", Status.MET, id="E1-on-the-day"),
        pytest.param("Tue 1979-01-30", "Wed 1979-01-31", Status.MISSED, id="E1-one-day-late"),
        pytest.param("Sat 2009-02-28", "Fri 2009-02-27", Status.MET, id="E10-sent"),
        pytest.param("Sat 2009-02-28", "Sat 2009-02-28", Status.MET, id="E10-the-last-day"),
        pytest.param("Sat 2009-02-28", "Sun 2009-03-01", Status.MISSED, id="E10-the-day-after"),
        pytest.param("Sun 2006-12-31", "Thu 2007-11-22", Status.MISSED, id="E11-the-latest-limit"),
        pytest.param("Fri 2006-12-01", "Thu 2007-11-22", Status.MISSED, id="E11-the-earliest"),
        pytest.param("Tue 2022-05-31", "Sun 2022-05-01", Status.MET, id="E12-first-day-of-may"),
        pytest.param("Tue 2022-05-31", "Tue 2022-05-31", Status.MET, id="E12-last-day-of-may"),
        pytest.param("Tue 2022-05-31", "Wed 2022-06-01", Status.MISSED, id="E12-first-of-june"),
    ],
)
def test_a_fixed_date_is_met_until_it_is_over(limit: str, done: str, expected: Status) -> None:
    assert status(Moment(on(limit)), Moment(on(done)), None) is expected


@pytest.mark.parametrize(
    ("decided", "due", "over"),
    [
        pytest.param("Thu 2006-08-31", "Sun 2006-12-31", 326, id="E11-at-least-326-days"),
        pytest.param("Tue 2006-08-01", "Fri 2006-12-01", 356, id="E11-at-most-356-days"),
    ],
)
def test_a_review_commissioned_in_august_2006_was_at_least_so_late(
    decided: str, due: str, over: int
) -> None:
    sent = on("Thu 2007-11-22")
    facts = CaseFacts(review_decided=on(decided), review_completed=sent)

    found = row(COMPLETE, facts)
    assert (found["due"], found["status"]) == (on(due).isoformat(), "missed")
    assert found["edition"] == "Working Together 2006"
    assert "unconfirmed" in found["notes"]
    assert left(Moment(on(due)), sent, ENGLAND).days == -over

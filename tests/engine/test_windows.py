"""A stretch of days looked at before an anchor: both ends, no deadline, and each in words."""

from __future__ import annotations

from datetime import datetime

import pytest
from tests.support.days import on
from tests.support.england import item, reading
from tests.support.regimes import INVENTED, invented, row_of, written

from scrtool import CaseFacts
from scrtool.facts import Event
from scrtool.model import Clock, Role, Unit
from scrtool.render import Format
from scrtool.render.explanation import Explanation, render
from scrtool.report import MadeWith
from scrtool.schedule.items import Mark, Outcome
from scrtool.schedule.walked import walked

LOOK_BACK = Clock(
    name="before",
    role=Role.HEADLINE,
    runs_from=Event.INCIDENT,
    length=-6,
    unit=Unit.MONTH,
    words="before the incident",
    citation=INVENTED,
    window=True,
)
FROM_DEATH = LOOK_BACK._replace(name="death", role=Role.ALTERNATE)
FROM_FINDING = FROM_DEATH._replace(name="found", runs_from=Event.IDENTIFIED)
TELL = "invented.tell"


@pytest.mark.parametrize(
    ("anchor", "first", "last"),
    [
        pytest.param("Tue 2026-12-01", "Mon 2026-06-01", "Mon 2026-11-30", id="C10"),
        pytest.param("Mon 2026-08-31", "Sat 2026-02-28", "Sun 2026-08-30", id="shorter-month"),
        pytest.param("Thu 2028-08-31", "Tue 2028-02-29", "Wed 2028-08-30", id="leap-year"),
        pytest.param("Tue 2026-03-31", "Tue 2025-09-30", "Mon 2026-03-30", id="thirty-days"),
        pytest.param("Fri 2027-01-01", "Wed 2026-07-01", "Thu 2026-12-31", id="new-year"),
        pytest.param("Sun 2026-03-01", "Mon 2025-09-01", "Sat 2026-02-28", id="ends-in-february"),
    ],
)
def test_a_window_ends_the_day_before_its_anchor(anchor: str, first: str, last: str) -> None:
    found = item(TELL, invented(CaseFacts(incident=on(anchor)), LOOK_BACK))

    assert found.window == (on(first), on(last))
    assert reading("before", found).window == (on(first), on(last))


def test_a_window_is_no_deadline() -> None:
    schedule = invented(CaseFacts(incident=on("Mon 2026-08-31")), LOOK_BACK)
    found = item(TELL, schedule)

    assert (found.outcome, found.limit, found.not_before) == (Outcome.PROMPT, None, None)
    assert Mark.NOT_A_WORKING_DAY not in found.marks
    assert reading("before", found).working_day_before is None
    told = row_of(TELL, schedule, on("Tue 2027-12-07"))
    assert (told["due"], told["safe"], told["status"]) == (None, None, "no-date")


def test_a_window_has_its_own_key() -> None:
    told = row_of(TELL, invented(CaseFacts(incident=on("Tue 2026-12-01")), LOOK_BACK))

    assert told["window"] == {"from": "2026-06-01", "to": "2026-11-30"}
    assert told["readings"][0]["window"] == {"from": "2026-06-01", "to": "2026-11-30"}
    assert (told["readings"][0]["due"], told["readings"][0]["look_back"]) == (None, True)


def test_without_an_anchor_there_is_no_window() -> None:
    found = item(TELL, invented(CaseFacts(aware=on("Tue 2026-12-01")), LOOK_BACK))

    assert (found.outcome, found.window) == (Outcome.UNDETERMINED, None)
    assert found.missing == (Event.INCIDENT,)


def test_a_window_in_hours_needs_the_time_of_day() -> None:
    hours = LOOK_BACK._replace(length=-48, unit=Unit.HOUR)
    without = item(TELL, invented(CaseFacts(incident=on("Tue 2026-12-01")), hours))
    nine = CaseFacts(incident=datetime.fromisoformat("2026-12-01T09:00"))
    known = item(TELL, invented(nine, hours))

    assert (without.window, without.untimed) == (None, (Event.INCIDENT,))
    assert known.window == (on("Sun 2026-11-29"), on("Mon 2026-11-30"))


def test_two_anchors_give_two_windows_and_none_over_the_other() -> None:
    facts = CaseFacts(incident=on("Tue 2026-12-01"), identified=on("Thu 2026-12-03"))
    found = item(TELL, invented(facts, FROM_DEATH, FROM_FINDING))

    assert reading("death", found).window == (on("Mon 2026-06-01"), on("Mon 2026-11-30"))
    assert reading("found", found).window == (on("Wed 2026-06-03"), on("Wed 2026-12-02"))
    assert (found.window, found.outcome) == (None, Outcome.PROMPT)


@pytest.mark.parametrize(
    "facts",
    [
        pytest.param(CaseFacts(incident=on("Tue 2026-12-01")), id="the-first-anchor-only"),
        pytest.param(CaseFacts(identified=on("Tue 2026-12-01")), id="the-second-anchor-only"),
        pytest.param(
            CaseFacts(incident=on("Tue 2026-12-01"), identified=on("Tue 2026-12-01")),
            id="both-on-one-day",
        ),
    ],
)
def test_one_window_is_the_window(facts: CaseFacts) -> None:
    found = item(TELL, invented(facts, FROM_DEATH, FROM_FINDING))

    assert found.window == (on("Mon 2026-06-01"), on("Mon 2026-11-30"))
    assert (found.outcome, found.edition_settled) == (Outcome.PROMPT, True)


def test_the_days_of_a_window_are_walked_backwards() -> None:
    schedule = invented(CaseFacts(incident=on("Tue 2026-12-01")), LOOK_BACK)
    clock = reading("before", item(TELL, schedule))
    days = walked(clock, schedule.calendars(clock.clock.calendar))

    assert (days[0].on, days[0].count) == (on("Tue 2026-12-01"), 0)
    assert days[-1].on == on("Mon 2026-06-01")


@pytest.mark.parametrize(
    ("style", "everything"),
    [
        pytest.param(Format.PLAIN, False, id="plain"),
        pytest.param(Format.PLAIN, True, id="plain-in-full"),
        pytest.param(Format.TABLE, False, id="terminal"),
    ],
)
def test_a_window_is_said_in_words(style: Format, everything: bool) -> None:
    schedule = invented(CaseFacts(incident=on("Tue 2026-12-01")), LOOK_BACK)
    text = " ".join(written(schedule, on("Mon 2026-12-07"), style, everything=everything).split())

    assert "Monday 1 June 2026 to Monday 30 November 2026" in text
    assert "a window of the 6 months before the incident; not a deadline" in text


def test_a_window_is_explained_by_its_first_and_its_last_day() -> None:
    schedule = invented(CaseFacts(incident=on("Tue 2026-12-01")), LOOK_BACK)
    made_with = MadeWith("1.0.0", "2026-11-22", "2028-12-26")
    text = render(
        Explanation(item(TELL, schedule), schedule, made_with, on("Mon 2024-03-04")), Format.PLAIN
    )

    assert "Tue  1 Dec 2026  day 0   the incident (given); the day itself is not counted" in text
    assert "Mon  1 Jun 2026  -       first day of the window" in text
    assert "whose last day is Monday 30 November 2026; not a deadline" in text


def test_the_other_window_is_explained_too() -> None:
    facts = CaseFacts(incident=on("Tue 2026-12-01"), identified=on("Thu 2026-12-03"))
    schedule = invented(facts, FROM_DEATH, FROM_FINDING)
    made_with = MadeWith("1.0.0", "2026-11-22", "2028-12-26")
    text = render(
        Explanation(item(TELL, schedule), schedule, made_with, on("Mon 2024-03-04")), Format.PLAIN
    )

    assert "one reading: Wednesday 3 June 2026 to Wednesday 2 December 2026" in text

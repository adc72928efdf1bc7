"""Two readings and neither the headline: both shown, the earlier safe, late never said."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from tests.support.days import on
from tests.support.england import due_of, item
from tests.support.regimes import INVENTED, invented, row_of, written

from scrtool import CaseFacts
from scrtool.facts import Event
from scrtool.model import Clock, Edition, Role, Unit
from scrtool.render import Format
from scrtool.render.explanation import Explanation, render
from scrtool.report import MadeWith
from scrtool.schedule.items import Mark, Outcome

HOURS = Clock(
    name="hours",
    role=Role.ALTERNATE,
    runs_from=Event.INCIDENT,
    length=24,
    unit=Unit.HOUR,
    words="from the death",
    citation=INVENTED,
)
NEXT_DAY = HOURS._replace(name="next-day", length=1, unit=Unit.WORKING_DAY)
LOCAL = HOURS._replace(name="local", role=Role.PRESET, length=0, unit=Unit.DAY)
DIED_AT_SIX = datetime.fromisoformat("2026-12-24T18:00")
TIMED = CaseFacts(incident=DIED_AT_SIX)
DATED = CaseFacts(incident=date(2026, 12, 24))
TELL = "invented.tell"
DONE = Event.CHILD_DEATH_NOTIFIED


def told(facts: CaseFacts, as_of: str | None = None) -> dict[str, object]:
    """Return the duty with both readings, as it is in the JSON."""
    schedule = invented(facts, HOURS, NEXT_DAY, completes=DONE)
    return row_of(TELL, schedule, on(as_of) if as_of else None)


def test_D3_both_readings_are_dated_and_the_earlier_is_safe() -> None:  # noqa: N802  the row's name
    found = item(TELL, invented(TIMED, HOURS, NEXT_DAY))

    assert due_of("hours", found) == on("Fri 2026-12-25")
    assert due_of("next-day", found) == on("Tue 2026-12-29")
    assert found.limit is not None
    assert (found.limit.headline, found.limit.due, found.due) == (None, None, None)
    assert found.limit.safe_due.at is not None
    assert found.limit.safe_due.at.isoformat() == "2026-12-25T18:00:00+00:00"
    assert (found.outcome, found.missing) == (Outcome.DEADLINE, ())


def test_D3_in_json() -> None:  # noqa: N802
    row = told(TIMED)

    assert (row["outcome"], row["due"], row["safe"]) == ("deadline", None, "2026-12-25")
    assert row["safe_at"] == "2026-12-25T18:00:00+00:00"
    assert "due_at" not in row
    assert (row["missing"], row["status"]) == ([], None)


def test_D3_without_the_time_the_hours_are_missing() -> None:  # noqa: N802
    found = item(TELL, invented(DATED, HOURS, NEXT_DAY))
    row = told(DATED)

    assert due_of("hours", found) is None
    assert (found.missing, found.untimed) == ((Event.INCIDENT,), (Event.INCIDENT,))
    assert (row["outcome"], row["due"], row["safe"]) == ("undetermined", None, None)
    assert (row["missing"], "safe_at" in row) == (["incident"], False)


@pytest.mark.parametrize(
    ("as_of", "status", "days"),
    [
        pytest.param("Thu 2026-12-24", "due", 1, id="the-day-itself"),
        pytest.param("Fri 2026-12-25", "due", 0, id="the-safe-date"),
        pytest.param("Sat 2026-12-26", "undetermined", None, id="between-the-two"),
        pytest.param("Tue 2026-12-29", "undetermined", None, id="the-later-of-the-two"),
        pytest.param("Wed 2026-12-30", "undetermined", None, id="after-both"),
    ],
)
def test_only_the_safe_date_says_anything(as_of: str, status: str, days: int | None) -> None:
    row = told(TIMED, as_of)

    assert (row["status"], row["days_left"]) == (status, days)


@pytest.mark.parametrize(
    ("done", "status"),
    [
        pytest.param(date(2026, 12, 24), "met", id="at-once"),
        pytest.param(datetime.fromisoformat("2026-12-25T18:00"), "met", id="to-the-minute"),
        pytest.param(datetime.fromisoformat("2026-12-25T18:01"), "undetermined", id="a-minute-on"),
        pytest.param(date(2026, 12, 26), "undetermined", id="between-the-two"),
        pytest.param(date(2026, 12, 30), "undetermined", id="after-both-still-not-missed"),
    ],
)
def test_met_only_by_the_safe_date(done: date, status: str) -> None:
    facts = TIMED._replace(child_death_notified=done)

    assert told(facts)["status"] == status
    assert told(facts, "Thu 2026-12-31")["status"] == status


@pytest.mark.parametrize(
    ("facts", "as_of", "status"),
    [
        pytest.param(DATED, "Mon 2026-12-28", "undetermined", id="the-earlier-is-not-known"),
        pytest.param(DATED, "Wed 2026-12-30", "undetermined", id="past-it"),
        pytest.param(
            DATED._replace(child_death_notified=date(2026, 12, 28)),
            "Mon 2026-12-28",
            "undetermined",
            id="done-but-not-known-to-be-within-the-hours",
        ),
    ],
)
def test_a_missing_reading_leaves_met_open(facts: CaseFacts, as_of: str, status: str) -> None:
    assert told(facts, as_of)["status"] == status


def test_with_no_reading_worked_out_there_is_no_date() -> None:
    found = item(TELL, invented(DATED, HOURS))

    assert (found.outcome, found.limit) == (Outcome.UNDETERMINED, None)
    assert told(CaseFacts(published=date(2026, 12, 24)), "Thu 2026-12-24")["status"] == (
        "undetermined"
    )


def test_no_step_is_projected_from_a_date_that_nobody_leads() -> None:
    follows = NEXT_DAY._replace(name="then", role=Role.HEADLINE, runs_from=DONE)
    schedule = invented(TIMED, HOURS, NEXT_DAY, completes=DONE)

    assert item(TELL, schedule).due is None
    assert item(TELL, invented(TIMED, follows, completes=DONE)).missing == (DONE,)


def test_a_local_reading_chosen_counts_towards_the_safe_date() -> None:
    chosen = frozenset({"local"})
    found = item(TELL, invented(TIMED, HOURS, NEXT_DAY, LOCAL, chosen=chosen))

    assert found.limit is not None
    assert (found.limit.due, found.limit.safe_due.on) == (None, on("Thu 2026-12-24"))


def test_a_local_reading_alone_makes_no_date() -> None:
    found = item(TELL, invented(TIMED, LOCAL, chosen=frozenset({"local"})))

    assert (found.outcome, found.limit) == (Outcome.PROMPT, None)


@pytest.mark.parametrize(
    ("day", "edition"),
    [
        pytest.param("Wed 2026-12-23", "old", id="day-before"),
        pytest.param("Thu 2026-12-24", "new", id="first-day"),
        pytest.param("Fri 2026-12-25", "new", id="day-after"),
    ],
)
def test_the_edition_is_that_of_the_day_the_readings_run_from(day: str, edition: str) -> None:
    changed = date(2026, 12, 24)
    editions = (Edition("Old", "old", None, changed), Edition("New", "new", changed, None))
    facts = CaseFacts(incident=on(day), aware=on("Fri 2026-12-25"))
    found = item(TELL, invented(facts, HOURS, NEXT_DAY, editions=editions))

    assert (found.edition.short, found.edition_settled) == (edition, True)


def test_the_terminal_says_that_there_is_no_headline() -> None:
    schedule = invented(TIMED, HOURS, NEXT_DAY)
    text = " ".join(written(schedule, on("Thu 2026-12-24"), Format.TABLE).split())

    assert "Safe by Friday 25 December 2026 at 18:00, no headline: two readings: 1 day left" in text
    assert "Reading: Friday 25 December 2026 at 18:00: 24 hours from the death" in text
    assert "Reading: Tuesday 29 December 2026: 1 working day from the death" in text


def test_plain_text_says_so_and_what_is_not_known() -> None:
    text = written(invented(DATED, HOURS, NEXT_DAY), on("Thu 2026-12-24"))

    assert "Tuesday 29 December 2026" in text
    assert "the earlier counts, and is not known: give --incident with the time of day" in text
    assert "safe  " not in text


def test_what_was_done_late_is_undetermined_in_words() -> None:
    done = TIMED._replace(child_death_notified=date(2026, 12, 30))
    schedule = invented(done, HOURS, NEXT_DAY, completes=DONE)
    text = " ".join(written(schedule, on("Thu 2026-12-31"), Format.TABLE).split())

    assert (
        "Undetermined: Tell the office: on Wednesday 30 December 2026, 2 working days after" in text
    )
    assert "after the safe date, Friday 25 December 2026 at 18:00" in text
    assert "missed" not in text.casefold()
    assert "overdue" not in text.casefold()


def test_a_spreadsheet_row_is_that_of_the_safe_date() -> None:
    text = written(invented(TIMED, HOURS, NEXT_DAY), on("Thu 2026-12-24"), Format.CSV)
    _, row = text.splitlines()

    assert ",incident,2026-12-24T18:00:00+00:00,,2026-12-25," in row


def test_the_one_that_ends_first_is_explained() -> None:
    schedule = invented(TIMED, HOURS, NEXT_DAY)
    made_with = MadeWith("1.0.0", "2026-11-22", "2028-12-26")
    text = render(
        Explanation(item(TELL, schedule), schedule, made_with, on("Mon 2024-03-04")), Format.PLAIN
    )

    assert "No headline: two readings. The one that ends first:" in text
    assert "Fri 25 Dec 2026  -       ends at 18:00" in text
    assert "one reading: Tuesday 29 December 2026: should (official)" in text


def test_hours_alone_are_explained_as_not_to_be_computed() -> None:
    schedule = invented(DATED, HOURS)
    made_with = MadeWith("1.0.0", "2026-11-22", "2028-12-26")
    text = render(
        Explanation(item(TELL, schedule), schedule, made_with, on("Mon 2024-03-04")), Format.PLAIN
    )

    assert "No date: cannot compute to the hour: give --incident with the time of day." in text
    assert Mark.NOT_A_WORKING_DAY not in item(TELL, schedule).marks

"""``scrtool explain DUTY``: every day counted or skipped, the source, the other readings."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from tests.cli.program import Ran, run

from scrtool import rules

REVIEW = "england.rapid-review"
PANEL = "england.notify-panel"
MOMENT = "a date such as 2024-03-01, or with the time 2024-03-01T16:40"

WALKED = """\
  Fri  8 Mar 2024  day 0   the notification (given); the day itself is not counted
  Sat  9 Mar 2024  -       Saturday
  Sun 10 Mar 2024  -       Sunday
  Mon 11 Mar 2024  day 1
  Tue 12 Mar 2024  day 2
  Wed 13 Mar 2024  day 3
  Thu 14 Mar 2024  day 4
  Fri 15 Mar 2024  day 5
  Sat 16 Mar 2024  -       Saturday
  Sun 17 Mar 2024  -       Sunday
  Mon 18 Mar 2024  day 6
  Tue 19 Mar 2024  day 7
  Wed 20 Mar 2024  day 8
  Thu 21 Mar 2024  day 9
  Fri 22 Mar 2024  day 10
  Sat 23 Mar 2024  -       Saturday
  Sun 24 Mar 2024  -       Sunday
  Mon 25 Mar 2024  day 11
  Tue 26 Mar 2024  day 12
  Wed 27 Mar 2024  day 13
  Thu 28 Mar 2024  day 14
  Fri 29 Mar 2024  -       Good Friday
  Sat 30 Mar 2024  -       Saturday
  Sun 31 Mar 2024  -       Sunday
  Mon  1 Apr 2024  -       Easter Monday
  Tue  2 Apr 2024  day 15  due, until midnight
"""


def explain(duty: str, *args: str) -> Ran:
    return run("explain", f"england.{duty}", *args)


def days(ran: Ran) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = ran.json["days"]
    return found


@pytest.mark.parametrize("style", ["table", "plain"])
def test_the_days_the_source_and_the_other_reading_of_the_rapid_review(style: str) -> None:
    ran = run("explain", REVIEW, "--from", "2024-03-08", "--format", style)

    assert (ran.code, ran.err) == (0, b"")
    said = " ".join(ran.text.split())
    assert " ".join(WALKED.split()) in said
    assert "number asked by the Panel (corroborated): 15 working days from sending" in said
    assert "Panel guidance, September 2022" in said
    assert "other reading: asked by the Panel (unconfirmed, check the source): 15 working" in said


def test_off_a_terminal_each_day_is_a_line() -> None:
    assert WALKED in run("explain", REVIEW, "--from", "2024-03-08").text


def test_from_is_the_day_of_the_event_the_headline_runs_from() -> None:
    assert run("explain", REVIEW, "--from", "2024-03-08") == run(
        "explain", REVIEW, "--notified", "2024-03-08"
    )


def test_every_day_is_in_the_json_counted_or_with_its_reason() -> None:
    walked = days(run("explain", REVIEW, "--from", "2024-03-08", "--format", "json"))

    assert set(walked[0]) == {"date", "weekday", "counted", "reason"}
    assert walked[0]["date"] == "2024-03-08"
    assert walked[-1] == {
        "date": "2024-04-02",
        "weekday": "Tuesday",
        "counted": 15,
        "reason": None,
    }
    assert [day["counted"] for day in walked if day["counted"] is not None] == [*range(16)]
    skipped = {day["date"]: day["reason"] for day in walked if day["counted"] is None}
    assert (skipped["2024-03-29"], skipped["2024-04-01"]) == ("Good Friday", "Easter Monday")


@pytest.mark.parametrize(
    ("duty", "start", "end"),
    [
        pytest.param("notify-panel", "2024-03-28", "2024-04-08", id="working-days"),
        pytest.param("local-review.publish", "2024-02-29", "2024-08-29", id="months"),
        pytest.param("national-review.keep-available", "2024-02-29", "2027-02-28", id="years"),
    ],
)
def test_the_days_follow_one_another_to_the_end(duty: str, start: str, end: str) -> None:
    ran = explain(duty, "--from", start, "--format", "json")
    walked = days(ran)

    first = date.fromisoformat(start)
    expected = [(first + timedelta(days=n)).isoformat() for n in range(len(walked))]
    assert [day["date"] for day in walked] == expected
    assert expected[-1] == end == (ran.json["due"] or ran.json["not_before"])
    assert all(day["reason"] for day in walked if day["counted"] is None)


def test_counting_back_walks_back() -> None:
    ran = explain("local-review.copy-before-publication", "--from", "2024-04-04")

    assert ran.lines[1].startswith("7 working days before publication")
    assert [line.split("  day ")[0].strip() for line in ran.lines if "  day " in line] == [
        "Thu  4 Apr 2024",
        "Wed  3 Apr 2024",
        "Tue  2 Apr 2024",
        "Thu 28 Mar 2024",
        "Wed 27 Mar 2024",
        "Tue 26 Mar 2024",
        "Mon 25 Mar 2024",
        "Fri 22 Mar 2024",
    ]
    assert "  Mon  1 Apr 2024  -       Easter Monday" in ran.lines
    assert "  Fri 22 Mar 2024  day 7   due, until midnight (unconfirmed)" in ran.lines


def test_months_are_told_by_their_first_and_last_day_with_the_working_day_before() -> None:
    ran = explain("local-review.publish", "--from", "2024-03-28")

    assert ran.lines[1] == "6 months from the decision to hold the review"
    assert [line for line in ran.lines if line.startswith("  ")] == [
        "  Thu 28 Mar 2024  day 0   the decision to hold the review (given); "
        "the day itself is not counted",
        "  Sat 28 Sep 2024  -       due, until midnight (unconfirmed); not a working day, "
        "not moved: the one before is Friday 27 September 2024",
    ]
    assert "Not a working day, not moved: no rule for moving it was found." in ran.lines


def test_at_least_a_year_is_told_to_be_no_deadline() -> None:
    ran = explain("local-review.keep-available", "--from", "2024-02-29")

    assert ran.lines[1] == "at least 1 year from publication"
    assert (
        "  Fri 28 Feb 2025  -       kept until this day at least (single source); not a deadline"
        in ran.lines
    )
    assert "due," not in ran.text


def test_a_local_number_is_told_to_be_no_national_limit() -> None:
    ran = explain("looked-after-death.ofsted", "--from", "2024-03-01")

    assert ran.lines[1] == "No national limit. By local practice:"
    assert "  Fri  8 Mar 2024  day 5   by local practice; no national limit" in ran.lines
    assert "due," not in ran.text


def test_a_duty_without_a_number_has_no_day_and_says_so() -> None:
    ran = explain("other-agency-refer", "--from", "2024-03-01")

    assert ran.code == 0
    assert ran.lines[1].startswith("No date: no number")
    found = explain("other-agency-refer", "--from", "2024-03-01", "--format", "json").json
    assert (found["due"], found["days"]) == (None, [])


def test_events_may_be_given_as_for_deadlines() -> None:
    ran = run("explain", REVIEW, "--incident", "2024-03-01")

    assert "  Fri  8 Mar 2024  day 0   the notification (projected);" in ran.text
    assert "other reading: Friday 22 March 2024 (assumed; unconfirmed): asked" in ran.text
    assert any(line.startswith("Projected: ") for line in ran.lines)


def test_a_reading_whose_day_is_not_known_says_what_to_give() -> None:
    assert "not worked out: give --aware" in run("explain", REVIEW, "--from", "2024-03-08").text
    told = explain("local-review.publish", "--incident", "2024-03-01")
    assert told.lines[1] == "No date: give --review-decided."


@pytest.mark.parametrize(
    ("duty", "day"),
    [
        pytest.param("notify-panel", "2018-06-28", id="a-duty-with-a-number"),
        pytest.param("care-leaver-death", "2023-12-14", id="a-duty-without-one"),
    ],
)
def test_a_day_before_the_duty_began_is_told_to_be_so(duty: str, day: str) -> None:
    ran = explain(duty, "--from", day)

    assert ran.lines[1] == "No date: not covered for that day."
    assert "in force from 18 March 2026" not in ran.text


def test_from_and_the_event_it_stands_for_are_not_both_taken() -> None:
    ran = run("explain", REVIEW, "--from", "2024-03-08", "--notified", "2024-03-08")

    assert (ran.code, ran.out) == (2, b"")
    assert ran.talk == ["--from: starts the same clock as --notified; give one of them"]


def test_from_before_what_it_must_follow_is_refused_by_the_names_typed() -> None:
    ran = run("explain", PANEL, "--from", "2024-03-08", "--incident", "2024-03-12")

    assert (ran.code, ran.out) == (2, b"")
    assert ran.talk == [
        "--from: '2024-03-08' is not usable; "
        "expected 2024-03-12 or later: it cannot come before --incident"
    ]


def test_a_day_to_count_from_is_needed() -> None:
    assert run("explain", REVIEW).talk == [
        "--from: a day to count from is needed, such as --from 2024-03-08 or --incident 2024-03-01"
    ]


def test_the_id_of_a_duty_is_needed() -> None:
    (told,) = run("explain", "--from", "2024-03-08").talk

    assert told.startswith("DUTY: expected the id of a duty, such as england.rapid-review")


@pytest.mark.parametrize(
    "typed", ["england.rapid-revew", "rapid-review", "england.rapidreview", "englandrapid-review"]
)
def test_an_unknown_id_is_refused_with_the_nearest(typed: str) -> None:
    (told,) = run("explain", typed, "--from", "2024-03-08").talk

    assert told.startswith(f"DUTY: {typed!r} is not usable; expected the id of a duty")
    assert "england.rapid-review" in told


def test_every_mistake_is_told_at_once() -> None:
    ran = run("explain", "england.x", "--from", "soon", "--aware", "then", "--format", "csv", "--x")

    assert (ran.code, ran.out) == (2, b"")
    assert sorted(line.split(":")[0] for line in ran.talk) == [
        "--aware",
        "--format",
        "--from",
        "--x",
        "DUTY",
    ]
    assert f"--from: 'soon' is not usable; expected {MOMENT}" in ran.talk


@pytest.mark.parametrize("duty", [duty.id for duty in rules.regime("england").duties])
@pytest.mark.parametrize("style", ["table", "plain", "json"])
def test_every_duty_can_be_explained_from_a_day(duty: str, style: str) -> None:
    ran = run("explain", duty, "--from", "2026-04-02", "--format", style)

    assert (ran.code, ran.err) == (0, b"")
    assert duty in ran.text

"""The months of a case: what is marked and how, what is left out, and that nothing is lost."""

from __future__ import annotations

import re

import pytest
from tests.cli.nothing_lost import assert_nothing_lost
from tests.cli.program import run

from scrtool.render.months import Month, runs

ONE_DATE = ("calendar", "--incident", "2024-03-01")
DONE = (
    *("--incident", "2024-01-05", "--notified", "2024-01-11", "--rapid-review-sent", "2024-02-02"),
    *("--review-decided", "2024-03-01", "--published", "2024-08-05", "--publish", "2024-08-01"),
    *("--as-of", "2024-08-10", "--closed-day", "2024-01-09"),
)


def drawn(*args: str, columns: str = "80") -> list[str]:
    ran = run(*args, "--format", "table", COLUMNS=columns)
    assert (ran.code, ran.err) == (0, b"")
    return ran.lines


def days(lines: list[str]) -> dict[int, str]:
    """Return the letters of each day of a month that is drawn alone."""
    start = next(at for at, line in enumerate(lines) if line.startswith("Mon  "))
    rows = lines[start + 1 : lines.index("", start)]
    cells = [row[at : at + 5] for row in rows for at in range(0, len(row), 5)]
    return {int(cell[:2]): cell[2:].strip() for cell in cells if cell.strip()}


def test_each_day_has_its_letters_and_each_weekend_a_dash() -> None:
    march = days(drawn(*ONE_DATE, "--from", "2024-03", "--months", "1"))

    assert march == dict.fromkeys(range(1, 32), "") | {
        **dict.fromkeys((2, 3, 9, 10, 16, 17, 23, 24, 30, 31), "-"),
        1: "E",
        4: "T",
        8: "D",
        22: "S",
        29: "h",
    }


def test_letters_of_one_day_stand_together_in_their_order() -> None:
    lines = drawn("calendar", "--incident", "2028-12-20", "--as-of", "2028-12-20")

    assert any(" 20ET " in line for line in lines)


def test_where_there_is_no_room_for_all_letters_it_is_said() -> None:
    # Sunday 1 September 2024: a limit, an event, the day it is looked at, and a weekend
    args = ("--review-decided", "2024-03-01", "--published", "2024-09-01", "--as-of", "2024-09-01")
    lines = drawn("calendar", *args)

    assert any(line.endswith(" 1DE+") for line in lines)
    assert "+  and more, below" in lines
    assert "+  and more, below" not in drawn(*ONE_DATE)


@pytest.mark.parametrize("letter", ["D", "S", "E", "T", "h", "-"])
def test_each_mark_is_said_in_words(letter: str) -> None:
    legend = [line for line in drawn(*ONE_DATE) if re.fullmatch(rf"{letter}  [a-zA-Z].*", line)]

    assert legend


def test_a_letter_that_is_not_used_is_not_explained() -> None:
    assert not [line for line in drawn(*ONE_DATE) if line.startswith("K  ")]


def test_bank_holidays_are_named() -> None:
    lines = drawn(*ONE_DATE)

    assert "h  Friday 29 March 2024: Good Friday" in lines
    assert "h  Monday 1 April 2024: Easter Monday" in lines


def test_a_closed_day_that_was_given_is_one_of_them() -> None:
    lines = drawn(*ONE_DATE, "--closed-day", "2024-03-05")

    assert any(line.startswith("h  Tuesday 5 March 2024: ") for line in lines)


def test_the_days_are_those_of_the_nation() -> None:
    args = ("calendar", "--regime", "scotland", "--incident", "2026-06-01", "--died")
    lines = drawn(*args, "--looked-after", "--as-of", "2026-06-01")

    assert "h  Monday 15 June 2026: World Cup bank holiday" in lines


def test_a_bank_holiday_past_the_published_list_is_provisional() -> None:
    lines = drawn("calendar", "--incident", "2028-12-20", "--as-of", "2028-12-20")

    assert "h  Monday 1 January 2029: New Year\u2019s Day (provisional)" in lines


def test_two_months_stand_side_by_side_at_80_columns_and_one_at_40() -> None:
    both = "March 2024                             April 2024"

    assert both in drawn(*ONE_DATE)
    assert {"March 2024", "April 2024"} <= {*drawn(*ONE_DATE, columns="40")}


def test_a_screen_too_narrow_for_a_week_gets_the_list_alone() -> None:
    lines = drawn(*ONE_DATE, columns="30")

    assert "March 2024" not in lines
    assert "D  Friday 8 March 2024" in [line[:22] for line in lines]


def test_months_in_which_nothing_falls_are_left_out_and_said_to_be() -> None:
    lines = drawn("calendar", *DONE)

    assert "(April to June 2024 are left out: nothing falls in them.)" in lines
    assert not any(line.startswith("May 2024") for line in lines)


def test_one_month_left_out_is_said_so_too() -> None:
    args = ("--aware", "2024-03-28", "--published", "2024-06-03", "--as-of", "2024-06-03")
    lines = drawn("calendar", *args)

    assert "(May 2024 is left out: nothing falls in it.)" in lines


def test_the_day_it_is_looked_at_adds_no_month() -> None:
    lines = drawn(*ONE_DATE, "--as-of", "2026-11-25")

    assert not any("November 2026" in line and "As at" not in line for line in lines)


def test_as_many_months_as_are_asked_for_are_drawn_also_empty_ones() -> None:
    lines = drawn(*ONE_DATE, "--from", "2024-05", "--months", "3")

    for name in ("May 2024", "June 2024", "July 2024"):
        assert any(name in line for line in lines)
    assert "h  Monday 6 May 2024: Early May bank holiday" in lines


def test_dates_outside_the_months_asked_for_are_counted() -> None:
    text = " ".join(drawn(*ONE_DATE, "--months", "1"))

    assert "Not in these months: 1 date, Tuesday 2 April 2024." in text
    assert "D  Tuesday 2 April 2024" not in text


def test_from_alone_leaves_out_what_is_earlier_and_says_so() -> None:
    text = " ".join(drawn(*ONE_DATE, "--from", "2024-04"))

    assert "Not in these months: 4 dates, Friday 1 March 2024 to Friday 22 March 2024." in text


def test_more_than_twelve_months_are_listed_and_not_drawn() -> None:
    firsts = [f"2024-{month:02}-01" for month in range(1, 13)]
    events = ("incident", "aware", "told-authority", "received", "referred", "came-to-notice")
    later = ("identified", "ministers-told", "inspectorate-told", "death-report-sent")
    args = [
        word
        for name, on in zip((*events, *later), firsts[:10], strict=True)
        for word in (f"--{name}", on)
    ]
    late = ("--riddor-reported", "2025-02-03", "--published", "2025-09-01")
    text = " ".join(drawn("calendar", *args, *late, "--as-of", "2026-01-01"))

    assert "Listed and not drawn: " in text
    assert re.search(r"--from \d{4}-\d\d draws them\.", text)
    assert "K  Tuesday 1 September 2026" in text


@pytest.mark.parametrize("form", ["table", "plain"])
@pytest.mark.parametrize(
    "args",
    [("--incident", "2024-03-01"), DONE, ("--publish", "2029-01-09"), ("--aware", "2024-12-20")],
)
def test_no_date_of_json_and_no_mark_is_lost(form: str, args: tuple[str, ...]) -> None:
    assert_nothing_lost("calendar", form, args)


@pytest.mark.parametrize("form", ["table", "plain"])
def test_what_would_change_the_dates_is_said(form: str) -> None:
    text = run(*ONE_DATE, "--format", form).text

    assert "If abuse or neglect is neither known nor suspected: none of the 4 dated above" in text
    assert "further duties have no date yet, or none at all: scrtool deadlines" in text
    assert "Not legal advice." in text


def test_plain_text_has_a_line_for_each_thing_in_order() -> None:
    lines = run(*ONE_DATE, "--format", "plain").lines
    begun = [line.split(" (")[0].split(": ")[:2] for line in lines[2:9]]

    assert begun == [
        ["Friday 1 March 2024", "the incident"],
        ["Friday 1 March 2024"],
        ["Monday 4 March 2024", "the day it is looked at"],
        ["Deadline", "Friday 8 March 2024"],
        ["Friday 22 March 2024", "from awareness"],
        ["Friday 29 March 2024", "Good Friday"],
        ["Monday 1 April 2024", "Easter Monday"],
    ]


def test_awareness_is_not_said_to_be_assumed_where_nothing_rests_on_it() -> None:
    args = ("calendar", "--regime", "england-sar", "--incident", "2026-06-01")

    assert "assumed" not in run(*args, "--as-of", "2026-06-01").text


def test_months_that_follow_one_another_are_together() -> None:
    months = [Month(2024, 1), Month(2023, 12), Month(2024, 3), Month(2024, 1)]

    assert list(runs(months)) == [[Month(2023, 12), Month(2024, 1)], [Month(2024, 3)]]
    assert Month(2024, 1).later(-1) == Month(2023, 12)
    assert Month(2023, 12).later(13) == Month(2025, 1)

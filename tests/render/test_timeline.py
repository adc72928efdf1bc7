"""The line of a case: every date at its place, to scale, and nothing lost in plain text."""

from __future__ import annotations

import re

import pytest
from tests.cli.nothing_lost import assert_nothing_lost
from tests.cli.program import run

ONE_DATE = ("timeline", "--incident", "2024-03-01")
TRACK = re.compile(r"([ 123]\d [A-Z][a-z]{2} \d{4}) (.*)")


def drawn(*args: str, columns: str = "80") -> list[str]:
    ran = run(*args, "--format", "table", COLUMNS=columns)
    assert (ran.code, ran.err) == (0, b"")
    return ran.lines


def tracks(*args: str, columns: str = "80") -> dict[str, str]:
    """Return each date's stretch of line; of several on one date, the last."""
    found = map(TRACK.fullmatch, drawn(*args, columns=columns))
    return {hit[1].strip(): hit[2] for hit in found if hit}


def test_each_date_stands_at_its_place() -> None:
    found = tracks(*ONE_DATE)

    # 32 days over the 67 steps between 68 columns: 7 days are 15 of them, 21 days are 44.
    assert found["1 Mar 2024"].index("E") == 0
    assert found["8 Mar 2024"].index("D") == 15
    assert found["22 Mar 2024"].index("S") == 44
    assert found["2 Apr 2024"].index("D") == 67


def test_the_days_counted_over_are_drawn_from_the_day_the_clock_runs_from() -> None:
    found = tracks(*ONE_DATE, "--as-of", "2024-03-01")

    assert found["8 Mar 2024"] == "+" + "-" * 14 + "D"
    assert found["2 Apr 2024"].strip(" :") == "+" + "-" * 51 + "D"
    assert found["2 Apr 2024"].index("+") == 15


def test_a_clock_that_runs_backwards_is_drawn_backwards() -> None:
    found = tracks("timeline", "--publish", "2026-12-10", "--as-of", "2026-11-25")

    assert re.fullmatch(r" *D-+\+", found["1 Dec 2026"])
    assert re.fullmatch(r"S-+\+", found["30 Nov 2026"])


def test_at_40_columns_the_scale_is_smaller_and_the_order_the_same() -> None:
    found = tracks(*ONE_DATE, columns="40")

    assert found["8 Mar 2024"].index("D") == 6  # 7 of 32 days over 27 steps
    assert found["2 Apr 2024"].index("D") == 27


def test_the_scale_is_said_and_its_months_are_named() -> None:
    lines = drawn(*ONE_DATE)

    assert "Friday 1 March 2024 to Tuesday 2 April 2024: 32 days, 0.5 to a column." in lines
    assert any(line.split() == ["Mar", "2024", "Apr", "2024"] for line in lines)


@pytest.mark.parametrize("columns", ["40", "60", "80", "100"])
@pytest.mark.parametrize("published", ["2024-06-03", "2025-06-02", "2034-06-05", "2094-06-07"])
def test_names_of_months_never_run_into_one_another(columns: str, published: str) -> None:
    args = (*ONE_DATE, "--published", published, "--as-of", "2095-01-01")
    lines = drawn(*args, columns=columns)
    (names,) = [line for line in lines if re.fullmatch(r" {11,}(\w{3} \d{4} *)+", line)]

    assert re.fullmatch(r"([A-Z][a-z]{2} \d{4} +)+", f"{names.strip()} ")
    assert [line for line in lines if len(line) > int(columns)] == []


def test_the_day_it_is_looked_at_is_drawn_through_where_it_lies_between() -> None:
    assert tracks(*ONE_DATE, "--as-of", "2024-03-12")["12 Mar 2024"].endswith("T")
    assert tracks(*ONE_DATE, "--as-of", "2024-03-12")["1 Mar 2024"].endswith(":")
    assert "T" not in "".join(tracks(*ONE_DATE, "--as-of", "2026-11-25").values())


def test_a_single_day_is_a_line_too() -> None:
    args = ("timeline", "--regime", "england-sar", "--incident", "2026-06-01")
    lines = drawn(*args, "--as-of", "2026-06-01")

    assert "Monday 1 June 2026, one day." in lines
    assert tracks(*args, "--as-of", "2026-06-01") == {"1 Jun 2026": "T"}


@pytest.mark.parametrize("form", ["table", "plain"])
@pytest.mark.parametrize(
    "args",
    [
        ("--incident", "2024-03-01", "--closed-day", "2024-03-05"),
        ("--publish", "2029-01-09"),
        ("--review-decided", "2024-03-01", "--published", "2024-08-05"),
    ],
)
def test_no_date_of_json_and_no_mark_is_lost(form: str, args: tuple[str, ...]) -> None:
    assert_nothing_lost("timeline", form, args)


def test_plain_text_says_how_far_on_each_date_is() -> None:
    lines = run(*ONE_DATE, "--format", "plain").lines

    assert lines[2] == "First: Friday 1 March 2024: the incident"
    assert lines[4] == "3 days on: Monday 4 March 2024: the day it is looked at"
    assert lines[5].startswith("7 days on: Deadline: Friday 8 March 2024 (assumed): ")
    assert lines[6].startswith("21 days on: Friday 22 March 2024: from awareness (assumed; ")
    assert lines[7].startswith("32 days on: Deadline: Tuesday 2 April 2024 (projected): ")


def test_every_letter_used_is_said_in_words() -> None:
    lines = drawn(*ONE_DATE)

    for letter in ("D", "S", "E", "T", r"\+--", ":"):
        assert [line for line in lines if re.fullmatch(rf"{letter}  [a-z].*", line)], letter

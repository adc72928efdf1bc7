"""``scrtool report``: twelve cases counted by hand, and how the figures are asked for."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING, Any

import pytest
from openpyxl import load_workbook
from tests.cli.program import ROOT, Ran, run

if TYPE_CHECKING:
    from pathlib import Path

TWELVE = ROOT / "tests" / "golden_report" / "register.csv"
NOTIFY, REVIEW = "england.notify-panel", "england.rapid-review"
# Counted by hand, with a wall calendar, on Wednesday 4 September 2024. R12 is no abuse, so none.
#
#      aware      notify by  notified      review by  safe       sent
# R01  Mon 8 Jan  15 Jan     15 Jan        5 Feb      29 Jan     29 Jan   on time, on time
# R02  Thu 1 Feb  8 Feb      12 Feb: 2     4 Mar      22 Feb     1 Mar    late, after safe
# R03  Mon 4 Mar  11 Mar     11 Mar        3 Apr      25 Mar     8 Apr: 3 on time, late
# R04  Tue 2 Apr  9 Apr      9 Apr         30 Apr     23 Apr     -        on time, overdue
# R05  Mon 15 Apr 22 Apr     23 Apr: 1     15 May     7 May      7 May    late, on time
# R06  (13 May)   20 May     20 May        11 Jun     4 Jun      5 Jun    on time, after safe
# R07  Mon 3 Jun  10 Jun     June          -          -          -        month only, month only
# R08  Mon 1 Jul  8 Jul      Sat 20 Jul: 9 9 Aug      22 Jul     12 Aug: 1 late, late
# R09  Tue 27 Aug 3 Sep      30 Aug        20 Sep     18 Sep     -        on time, to come
# R10  Thu 1 Aug  8 Aug      -             projected                      overdue, projected
# R11  Mon 2 Sep  9 Sep      -             projected                      to come, to come
COUNTED = ("cases", "on_time", "late", "overdue", "not_yet_due", "undetermined")
MADE = (
    "percent_on_time",
    "percent_on_time_every_reading",
    "median_working_days_late",
    "p90_working_days_late",
)
BY_HAND: dict[str, dict[str, tuple[tuple[int, ...], tuple[float | None, ...]]]] = {
    NOTIFY: {
        "2023-24": ((3, 2, 1, 0, 0, 0), (66.7, 66.7, 0, 2)),
        "2023-24 Q4": ((3, 2, 1, 0, 0, 0), (66.7, 66.7, 0, 2)),
        "2024-25": ((6, 3, 2, 0, 0, 1), (60.0, 60.0, 0, 9)),
        "2024-25 Q1": ((4, 2, 1, 0, 0, 1), (66.7, 66.7, 0, 1)),
        "2024-25 Q2": ((2, 1, 1, 0, 0, 0), (50.0, 50.0, 0, 9)),
        "not notified": ((2, 0, 0, 1, 1, 0), (0.0, 0.0, None, None)),
        "all": ((11, 5, 3, 1, 1, 1), (55.6, 55.6, 0, 9)),
    },
    REVIEW: {
        "2023-24": ((3, 2, 1, 0, 0, 0), (66.7, 33.3, 0, 3)),
        "2023-24 Q4": ((3, 2, 1, 0, 0, 0), (66.7, 33.3, 0, 3)),
        "2024-25": ((6, 2, 1, 1, 1, 1), (50.0, 25.0, 0, 1)),
        "2024-25 Q1": ((4, 2, 0, 1, 0, 1), (66.7, 33.3, 0, 0)),
        "2024-25 Q2": ((2, 0, 1, 0, 1, 0), (0.0, 0.0, 1, 1)),
        "not notified": ((2, 0, 0, 0, 1, 1), (None, None, None, None)),
        "all": ((11, 4, 2, 1, 2, 2), (57.1, 28.6, 0, 3)),
    },
}


def reported(*options: str) -> Ran:
    """Return the report of the twelve cases."""
    return run("report", str(TWELVE), "--as-of", "2024-09-04", *options)


def lines(ran: Ran, duty: str) -> dict[str, dict[str, Any]]:
    """Return the lines of one duty, by period, from JSON."""
    (found,) = [one for one in ran.json["duties"] if one["id"] == duty]
    return {line["period"]: line for line in found["lines"]}


@pytest.mark.parametrize("duty", BY_HAND)
def test_the_figures_are_those_counted_by_hand(duty: str) -> None:
    found = lines(reported("--format", "json"), duty)
    shown = {
        name: (tuple(line[one] for one in COUNTED), tuple(line[one] for one in MADE))
        for name, line in found.items()
    }
    assert shown == BY_HAND[duty]
    assert list(found) == list(BY_HAND[duty])


def test_how_far_it_depends_on_the_reading_is_told() -> None:
    found = lines(reported("--format", "json"), REVIEW)["all"]
    assert (found["on_time_every_reading"], found["on_time_after_safe"]) == (2, 2)
    assert "On time, but after the safe date: 2." in reported().text


def test_what_is_undetermined_is_told_with_its_reason() -> None:
    found = lines(reported("--format", "json"), REVIEW)["all"]
    assert (found["undetermined_month_only"], found["undetermined_projected"]) == (1, 1)
    assert "Undetermined: only the month of a day is known: 1." in reported().text


def test_marks_beside_the_dates_are_told() -> None:
    found = lines(reported("--format", "json"), REVIEW)["all"]
    doubts = {"unconfirmed": 11, "single-source": 1}
    assert found["notes"] == {"assumed": 1, "depends": 2, "projected": 2, **doubts}


def test_a_duty_without_a_column_is_not_counted_and_that_is_said() -> None:
    ran = reported("--format", "json")
    assert {"id": "england.notify-partners", "column": "partners_told"} in ran.json["not_recorded"]
    assert "england.notify-partners (partners_told)" in reported().text


def test_by_year_there_are_no_quarters() -> None:
    found = lines(reported("--by", "year", "--format", "json"), NOTIFY)
    assert list(found) == ["2023-24", "2024-25", "not notified", "all"]
    assert found["2024-25"]["cases"] == 6
    assert (found["2024-25"]["from"], found["2024-25"]["to"]) == ("2024-04-01", "2025-03-31")


def test_only_the_duties_named_are_counted() -> None:
    ran = reported("--duty", REVIEW, "--format", "json")
    assert [one["id"] for one in ran.json["duties"]] == [REVIEW]
    assert ran.json["not_recorded"] == []


def test_a_duty_named_of_which_there_is_no_case_is_there_with_noughts() -> None:
    ran = reported("--duty", "england-scr.notify", "--format", "json")
    assert lines(ran, "england-scr.notify")["all"]["cases"] == 0


def test_small_numbers_are_shown_unless_it_is_asked_and_the_output_says_which() -> None:
    for style in ("table", "plain", "html"):
        shown, hidden = reported("--format", style), reported("--format", style, "--suppress", "5")
        assert "Small numbers are not hidden" in shown.text
        assert "[c] stands for a number from 1 to 4" in " ".join(hidden.text.split())
    assert reported("--format", "json").json["small_numbers"]["hidden_below"] is None
    rows = csv.DictReader(io.StringIO(reported("--format", "csv", "--suppress", "5").text))
    assert {row["small_numbers"] for row in rows} == {"1 to 4 hidden"}


def test_nothing_hidden_is_in_any_format(tmp_path: Path) -> None:
    ran = reported("--suppress", "5", "--format", "json")
    counts = dict.fromkeys(("counted", "refused", "doubtful"))
    assert ran.json["rows"] == {**counts, "complete": True}
    assert "Counted as given, with a warning from scrtool batch: some rows." in ran.json["method"]
    for duty in ran.json["duties"]:
        for line in duty["lines"]:
            assert all(line[name] is None for name in line["hidden"])
            assert all(n is None for n in line["notes"].values())
            assert all(line[one] is None or line[one] not in range(1, 5) for one in COUNTED)
    book = tmp_path / "report.xlsx"
    assert reported("--suppress", "5", "--output", str(book)).code == 0
    cells = [cell for row in load_workbook(book)["Figures"].values for cell in row]
    assert "[c]" in cells
    assert not {1, 2, 3, 4} & {cell for cell in cells if isinstance(cell, int)}


def test_a_figure_made_from_a_hidden_number_is_hidden() -> None:
    made_from = {
        "percent_on_time": ("on_time", "decided"),
        "percent_on_time_every_reading": ("on_time_every_reading", "decided"),
        "median_working_days_late": ("on_time", "late"),
        "p90_working_days_late": ("on_time", "late"),
    }
    for duty in reported("--suppress", "3", "--format", "json").json["duties"]:
        for line in duty["lines"]:
            for made, parts in made_from.items():
                is_hidden = bool({*parts} & {*line["hidden"]})
                assert (made in line["hidden"]) is is_hidden


def test_a_workbook_has_numbers_as_numbers_and_says_what_they_mean(tmp_path: Path) -> None:
    path = tmp_path / "report.xlsx"
    assert reported("--output", str(path)).code == 0
    book = load_workbook(path)
    assert book.sheetnames == ["Figures", "About"]
    head, first, *_ = book["Figures"].values
    row = dict(zip(head, first, strict=True))
    assert (row["duty"], row["period"], row["Cases"]) == (NOTIFY, "2023-24", 3)
    assert row["Share on time"] == 66.7
    about = " ".join(str(cell) for line in book["About"].values for cell in line)
    assert "by nearest rank" in about
    assert "Small numbers are not hidden" in about


def test_the_format_is_the_one_the_output_ends_in(tmp_path: Path) -> None:
    path = tmp_path / "report.html"
    assert reported("--output", str(path)).code == 0
    assert path.read_text(encoding="utf-8").startswith("<!DOCTYPE html>")


def test_a_table_fits_eighty_columns() -> None:
    assert max(map(len, reported("--format", "table").lines)) <= 80


def test_twice_the_same_bytes() -> None:
    for style in ("table", "plain", "json", "csv", "xlsx", "html"):
        assert reported("--format", style).out == reported("--format", style).out


def test_a_case_of_rules_with_nothing_to_count_is_counted_nowhere() -> None:
    """Wales has no duty with a number: its cases are read, and those of England counted."""
    register = "ref,incident,notified,regime\nA1,2024-03-01,2024-03-05,wales\n"
    register += "A2,2024-03-01,2024-03-05,wales\nA3,2024-03-01,2024-03-05,\n"
    ran = run("report", "-", "--format", "csv", stdin=register.encode())
    counted = [row["cases"] for row in csv.DictReader(io.StringIO(ran.text))]
    assert (ran.code, ran.talk[-1]) == (0, "3 rows in = 3 counted + 0 refused")
    assert set(counted) == {"1"}

"""``scrtool batch --what-if``: only what moves, before and after, never as if it were the law."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

import pytest
from tests.cli.program import Ran, run
from tests.support.notified_register import register

if TYPE_CHECKING:
    from pathlib import Path

AS_OF = "2024-09-04"
REVIEW, SEND = "england.rapid-review", "england.rapid-review.send"
# A1: due 2 April, safe 22 March 2024, sent on 28 March. A2: sent on 20 March.
TWO = (
    "ref,aware,notified,rapid_review_sent\n"
    "A1,2024-03-01,2024-03-08,2024-03-28\n"
    "A2,2024-03-01,2024-03-08,2024-03-20\n"
)
AWARE = ("--reading", f"{REVIEW}=aware")
TEN = ("--length", f"{REVIEW}=10wd")


def supposed(*options: str, text: str = TWO) -> Ran:
    """Return what the program makes of a register on standard input."""
    return run("batch", "-", "--what-if", "--as-of", AS_OF, *options, stdin=text.encode())


def rows(ran: Ran) -> list[dict[str, str]]:
    """Return the moves that came out as CSV."""
    return list(csv.DictReader(io.StringIO(ran.text)))


def test_what_moves_nothing_is_a_header_and_the_word() -> None:
    ran = supposed("--closed-day", "2024-12-24")
    assert (ran.code, rows(ran), len(ran.lines)) == (0, [], 1)
    assert ran.talk[0] == "What if, not the law: closed day 2024-12-24"


def test_another_reading_moves_the_due_date_and_the_status() -> None:
    moved = rows(supposed(*AWARE))
    assert [(one["ref"], one["id"]) for one in moved] == [("A1", REVIEW), ("A2", REVIEW)]
    first, second = moved
    assert (first["due_before"], first["due_after"]) == ("2024-04-02", "2024-03-22")
    assert (first["safe_before"], first["safe_after"]) == ("2024-03-22", "2024-03-22")
    assert (first["status_before"], first["status_after"]) == ("met", "missed")
    assert first["days_moved"] == "-11"
    assert (second["status_before"], second["status_after"]) == ("met", "met")


def test_another_length_moves_both_readings() -> None:
    first = rows(supposed(*TEN))[0]
    assert (first["due_after"], first["safe_after"]) == ("2024-03-22", "2024-03-15")
    assert (first["days_moved"], first["status_after"]) == ("-11", "missed")


def test_another_closed_day_moves_what_is_counted_over_it_and_is_marked() -> None:
    moved = rows(supposed("--closed-day", "2024-03-27"))
    first = moved[0]
    assert {one["id"] for one in moved} == {REVIEW, SEND}
    assert (first["due_before"], first["due_after"]) == ("2024-04-02", "2024-04-03")
    assert "closed-day-given" not in first["notes_before"]
    assert "closed-day-given" in first["notes_after"]


def test_a_local_reading_moves_the_safe_date_alone() -> None:
    text = "ref,aware,notified,referred\nA1,2024-03-01,2024-03-08,2024-02-26\n"
    moved = rows(supposed("--preset", f"{REVIEW}=referral", text=text))
    assert [(one["due_before"], one["due_after"], one["days_moved"]) for one in moved] == [
        ("2024-04-02", "2024-04-02", "0")
    ]
    assert (moved[0]["safe_before"], moved[0]["safe_after"]) == ("2024-03-22", "2024-03-18")


@pytest.mark.parametrize("style", ["table", "csv", "json"])
def test_every_form_says_that_it_is_not_the_law(style: str) -> None:
    ran = supposed(*TEN, *AWARE, "--format", style)
    said = f"What if, not the law: length {REVIEW}=10wd; reading {REVIEW}=aware"
    assert said in ran.text
    assert ran.talk[0] == said


def test_json_is_one_object_with_the_moves_and_how_many() -> None:
    found = supposed(*AWARE, "--format", "json").json
    assert found["what_if"] == [f"reading {REVIEW}=aware"]
    assert [one["ref"] for one in found["moves"]] == ["A1", "A2"]
    assert found["moves"][0]["days_moved"] == -11
    assert found["moves"][0]["notes_after"] == ["unconfirmed"]
    assert found["summary"] == {
        "cases": 2,
        "moved": 2,
        "statuses": [
            {"before": "met", "after": "met", "duties": 1},
            {"before": "met", "after": "missed", "duties": 1},
        ],
    }


def test_json_without_a_move_is_whole() -> None:
    assert supposed("--closed-day", "2024-12-24", "--format", "json").json["moves"] == []


def test_the_table_is_read_on_eighty_columns() -> None:
    ran = supposed(*AWARE, "--format", "table")
    assert ran.lines[:6] == [
        f"What if, not the law: reading {REVIEW}=aware",
        "",
        f"A1  {REVIEW}",
        "  due     2024-04-02 -> 2024-03-22 (11 days earlier)",
        "  status  met -> missed",
        "  notes   unconfirmed",
    ]
    assert "2 duties move in 2 cases; by status:" in ran.lines
    assert max(map(len, ran.lines)) <= 80


def test_the_table_tells_the_warnings_of_a_row() -> None:
    text = "ref,aware,notified\nA1,2024-03-01,2024-03-09\n"
    ran = supposed(*AWARE, "--format", "table", text=text)
    assert "  warning notified 2024-03-09 is a Saturday" in ran.lines


@pytest.mark.parametrize(
    ("options", "told"),
    [
        pytest.param((), "--what-if: expected what to change: --closed-day", id="nothing-supposed"),
        pytest.param((*TEN, "--only", "due"), "--only: not with --what-if", id="only"),
        pytest.param((*TEN, "--check"), "--check: not with --what-if", id="check"),
        pytest.param((*TEN, "--sort", "urgency"), "--sort: not with --what-if", id="sort"),
        pytest.param((*TEN, "--due-within", "3wd"), "--due-within: not with", id="due-within"),
        pytest.param((*TEN, "--format", "xlsx"), "--format: 'xlsx' is not usable", id="format"),
        pytest.param(("--length", "a=1d"), "--length: 'a=1d' is not usable", id="length"),
        pytest.param((*TEN, "--closed-day", "x"), "--closed-day: 'x' is not usable", id="day"),
    ],
)
def test_what_makes_no_sense_is_told(options: tuple[str, ...], told: str) -> None:
    ran = supposed(*options)
    assert (ran.code, ran.out) == (2, b"")
    assert any(line.startswith(told) for line in ran.talk)


def test_every_mistake_is_told_at_once() -> None:
    ran = supposed("--length", "a=1d", "--reading", "b=c", "--preset", "d=e", "--only", "due")
    assert {line.partition(":")[0] for line in ran.talk} == {
        *("--length", "--reading", "--preset", "--only")
    }


@pytest.mark.parametrize("options", [TEN, AWARE, ("--preset", f"{REVIEW}=referral")])
def test_nothing_is_supposed_without_the_word(options: tuple[str, str]) -> None:
    ran = run("batch", "-", *options, stdin=TWO.encode())
    assert (ran.code, ran.talk) == (2, [f"{options[0]}: give --what-if as well"])


def test_a_row_refused_is_told_and_the_code_is_2() -> None:
    ran = supposed(*TEN, text=f"{TWO}A3,01/03/2024,,\n")
    assert ran.code == 2
    assert ran.talk[0].startswith("standard input, row 4, aware: '01/03/2024' is not usable")
    assert ran.talk[-1].endswith("3 rows in = 2 answered + 1 refused; 2 rows out")
    assert len(rows(ran)) == 2


def test_the_output_is_whole_or_not_there(tmp_path: Path) -> None:
    output = tmp_path / "moves.json"
    assert supposed(*TEN, "--output", str(output)).code == 0
    assert output.read_text(encoding="utf-8").startswith('{"schema": 1')
    missing = run("batch", "none.csv", "--what-if", *TEN, "--output", str(tmp_path / "b.csv"))
    assert missing.code == 2
    assert not (tmp_path / "b.csv").exists()


def test_what_moves_is_what_two_runs_of_batch_differ_in() -> None:
    """A closed day can be given to ``batch`` as well: the two tell the same."""
    text = register(60)
    day = "2023-06-14"
    columns = ("ref", "id", "due", "safe", "status")

    def answered(*options: str) -> set[tuple[str, ...]]:
        ran = run("batch", "-", "--as-of", AS_OF, *options, stdin=text.encode())
        return {tuple(row[name] for name in columns) for row in rows(ran)}

    before, after = answered(), answered("--closed-day", day)
    moved = rows(supposed("--closed-day", day, text=text))
    assert moved
    for when, found in (("before", before - after), ("after", after - before)):
        names = ("ref", "id", f"due_{when}", f"safe_{when}", f"status_{when}")
        assert {tuple(row[name] for name in names) for row in moved} == found

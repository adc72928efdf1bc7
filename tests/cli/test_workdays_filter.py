"""``scrtool workdays add`` and ``sub`` as a filter: one date a line in, one date a line out."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from tests.cli.program import Ran, run

DATE = "expected a date such as 2024-03-01"


def add(n: int, stdin: bytes, *args: str) -> Ran:
    return run("workdays", "add", str(n), *args, stdin=stdin)


def told(ran: Ran) -> list[str]:
    """Return what is said on standard error, without the program's name."""
    return [line.removeprefix("scrtool: ") for line in ran.err.decode().splitlines()]


def wrong(number: int, typed: str) -> str:
    return f"line {number}: date: {typed!r} is not usable; {DATE}"


@pytest.mark.parametrize(
    ("stdin", "out"),
    [
        pytest.param(b"", b"", id="nothing"),
        pytest.param(b"2024-03-01\n", b"2024-03-08\n", id="one"),
        pytest.param(b"2024-03-01\n2024-03-28\n", b"2024-03-08\n2024-04-08\n", id="two"),
        pytest.param(b"2024-03-01\n2024-03-01\n", b"2024-03-08\n2024-03-08\n", id="one-twice"),
        pytest.param(b"2024-03-01", b"2024-03-08\n", id="no-line-end"),
        pytest.param(b"2024-03-28\n2024-03-01", b"2024-04-08\n2024-03-08\n", id="no-last-line-end"),
        pytest.param(b"2024-03-01\r\n2024-03-28\r\n", b"2024-03-08\n2024-04-08\n", id="windows"),
        pytest.param(b"2024-03-28\r\n2024-03-01\r", b"2024-04-08\n2024-03-08\n", id="windows-last"),
        pytest.param(b"\xef\xbb\xbf2024-03-01\n", b"2024-03-08\n", id="byte-order-mark"),
    ],
)
def test_each_line_is_answered_by_a_line(stdin: bytes, out: bytes) -> None:
    assert add(5, stdin) == (0, out, b"")
    assert add(5, stdin, "-") == (0, out, b"")


def test_counting_back_is_a_filter_too() -> None:
    ran = run("workdays", "sub", "7", stdin=b"2026-11-26\n")

    assert ran == (0, b"2026-11-17\n", b"")


def test_nought_gives_each_date_back_unchanged() -> None:
    days = b"2024-03-01\n2024-03-02\n2024-12-25\n"

    assert add(0, days) == (0, days, b"")


def test_the_calendar_and_closed_days_hold_for_every_line() -> None:
    assert add(1, b"2024-03-28\n", "--calendar", "scotland").out == b"2024-04-01\n"
    assert add(5, b"2024-03-01\n", "--closed-day", "2024-03-05").out == b"2024-03-11\n"


def test_a_bad_line_is_an_empty_line_told_by_its_number_and_the_rest_is_answered() -> None:
    ran = add(5, b"01/03/2024\n2024-03-01\n\n2024-02-30\n2024-03-01\nsoon")

    assert ran.code == 2
    assert ran.out == b"\n2024-03-08\n\n\n2024-03-08\n\n"
    assert told(ran) == [
        wrong(1, "01/03/2024"),
        wrong(3, ""),
        wrong(4, "2024-02-30"),
        wrong(6, "soon"),
    ]


def test_a_bad_line_met_again_is_told_again() -> None:
    ran = add(5, b"soon\n2024-03-01\nsoon\n")

    assert told(ran) == [wrong(1, "soon"), wrong(3, "soon")]


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        pytest.param(b"2024-03-01 ", "2024-03-01 ", id="trailing-space"),
        pytest.param(b"2024-03-01T16:40", "2024-03-01T16:40", id="a-time"),
        pytest.param(b"20240301", "20240301", id="no-dashes"),
        pytest.param(b"2024-03-01\x00", "2024-03-01\x00", id="nul"),
        pytest.param(b"2024-03-01\r2024-03-01", "2024-03-01\r2024-03-01", id="old-macintosh"),
        pytest.param(
            "\uff12\uff10\uff12\uff14-03-01".encode(), "\uff12\uff10\uff12\uff14-03-01", id="wide"
        ),
        pytest.param(b"caf\xe9", "caf\ufffd", id="not-utf-8"),
        pytest.param(b"\x1b[2J", "\x1b[2J", id="an-escape-is-not-let-through"),
    ],
)
def test_a_line_is_quoted_as_it_came_and_cannot_redraw_a_terminal(line: bytes, shown: str) -> None:
    ran = add(5, line + b"\n")

    assert (ran.code, ran.out) == (2, b"\n")
    assert told(ran) == [wrong(1, shown)]


@pytest.mark.parametrize("line", [b"1977-12-31", b"2101-01-01", b"0001-01-01", b"9999-12-31"])
def test_a_date_whose_bank_holidays_nobody_knows_is_a_bad_line(line: bytes) -> None:
    ran = add(5, line + b"\n2024-03-01\n")

    assert (ran.code, ran.out) == (2, b"\n2024-03-08\n")
    assert told(ran)[0].startswith(
        f"line 1: date: '{line.decode()}' is not usable; expected a date"
    )


def test_a_count_that_leaves_the_days_known_is_a_bad_line() -> None:
    ran = add(5, b"2100-12-30\n2024-03-01\n")

    assert (ran.code, ran.out) == (2, b"\n2024-03-08\n")
    assert "stays within 1978-01-01 to 2100-12-31" in told(ran)[0]


@pytest.mark.parametrize(
    "start", [b"x", b"2024-03-01", b"2024-03-01 ", b"\xef\xbb\xbf2024-03-01", b"\x00", b"\xff"]
)
def test_a_line_of_a_megabyte_is_one_bad_line_shown_in_part(start: bytes) -> None:
    ran = add(5, start.ljust(1_000_000, start[:1]) + b"\n2024-03-01\n")

    assert (ran.code, ran.out) == (2, b"\n2024-03-08\n")
    (said,) = told(ran)
    assert said.startswith("line 1: date: ")
    assert len(said) < 400


def test_a_megabyte_without_a_line_end_is_one_bad_line() -> None:
    ran = add(5, b"9" * 1_000_000)

    assert (ran.code, ran.out, len(told(ran))) == (2, b"\n", 1)


def test_no_line_is_lost_or_mixed_where_what_is_read_at_a_time_ends() -> None:
    first = date(2011, 1, 1)
    days = [(first + timedelta(days=n % 5000)).isoformat() for n in range(30_000)]
    ran = add(0, "\r\n".join(days).encode())

    assert (ran.code, ran.err) == (0, b"")
    assert ran.lines == days


def test_a_bad_line_far_in_has_its_own_number() -> None:
    ran = add(5, b"2024-03-01\n" * 20_000 + b"soon\n" + b"2024-03-01\n" * 20_000 + b"late\n")

    assert told(ran) == [wrong(20_001, "soon"), wrong(40_002, "late")]
    assert len(ran.lines) == 40_002


def test_provisional_answers_are_told_once_at_the_end() -> None:
    ran = add(5, b"2028-12-20\n2024-03-01\n2028-12-21\n")

    assert (ran.code, ran.lines) == (0, ["2028-12-29", "2024-03-08", "2029-01-02"])
    (said,) = told(ran)
    assert said.startswith("some answers are provisional: ")


def test_a_mistake_on_the_line_is_told_before_anything_is_read() -> None:
    ran = run("workdays", "add", "five", "-", stdin=b"2024-03-01\n")

    assert (ran.code, ran.out) == (2, b"")
    assert ran.talk[0].startswith("N: 'five' is not usable")


def test_a_date_on_the_line_leaves_standard_input_alone() -> None:
    assert run("workdays", "add", "5", "2024-03-01", stdin=b"soon\n") == (0, b"2024-03-08\n", b"")

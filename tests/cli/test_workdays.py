"""``scrtool workdays`` with its dates on the line: add, sub, count and list."""

from __future__ import annotations

import pytest
from tests.cli.program import run

DATE = "expected a date such as 2024-03-01"
WHOLE = "a whole number of working days, 0 to 99999"


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        pytest.param("add 5 2024-03-01", "2024-03-08", id="contract-add"),
        pytest.param("sub 7 2026-11-26", "2026-11-17", id="contract-sub"),
        pytest.param("count 2024-03-01 2024-03-08", "5", id="contract-count"),
        pytest.param("count 2024-03-08 2024-03-01", "-5", id="contract-second-is-earlier"),
        pytest.param("count 2024-03-01 2024-03-01", "0", id="no-days-between"),
        pytest.param("count 2024-03-02 2024-03-03", "0", id="a-weekend"),
        pytest.param("count 2024-03-04 2024-03-01", "-1", id="back-over-a-weekend"),
        pytest.param("add 0 2024-03-02", "2024-03-02", id="contract-nought-on-a-saturday"),
        pytest.param("add 0 2024-12-25", "2024-12-25", id="nought-on-christmas-day"),
        pytest.param("sub 0 2024-03-03", "2024-03-03", id="nought-back-on-a-sunday"),
        pytest.param("add 1 2024-03-02", "2024-03-04", id="from-a-saturday"),
        pytest.param("sub 1 2024-03-02", "2024-03-01", id="back-from-a-saturday"),
        pytest.param("add 5 2024-03-28", "2024-04-08", id="over-easter"),
        pytest.param("add 5 2024-03-28 --calendar scotland", "2024-04-05", id="no-easter-monday"),
        pytest.param("add 1 2024-03-15 --calendar northern-ireland", "2024-03-19", id="st-patrick"),
        pytest.param("add 1 2024-08-02 --calendar scotland", "2024-08-06", id="august-in-scotland"),
        pytest.param("add 1 2024-08-23", "2024-08-27", id="august-in-england"),
        pytest.param(
            "add --calendar=england-and-wales 5 2024-03-01", "2024-03-08", id="option-first"
        ),
        pytest.param("add 05 2024-03-01", "2024-03-08", id="a-leading-nought"),
        pytest.param("add 5 2024-03-01 --closed-day 2024-03-05", "2024-03-11", id="a-closed-day"),
        pytest.param(
            "add 5 2024-03-01 --closed-day 2024-03-05 --closed-day 2024-03-06",
            "2024-03-12",
            id="closed-days",
        ),
        pytest.param("add 5 2024-03-01 --closed-day 2024-03-03", "2024-03-08", id="already-sunday"),
        pytest.param(
            "count 2024-03-01 2024-03-08 --closed-day 2024-03-05", "4", id="closed-day-in-a-count"
        ),
    ],
)
def test_the_answer_is_one_line_and_nothing_is_said_beside_it(typed: str, printed: str) -> None:
    assert run("workdays", *typed.split()) == (0, f"{printed}\n".encode(), b"")


@pytest.mark.parametrize(
    ("typed", "printed", "doubted"),
    [
        pytest.param("add 5 2028-12-20", "2028-12-29", "2028-12-29", id="past-the-last-listed"),
        pytest.param("add 5 2028-12-18", "2028-12-27", "2028-12-27", id="the-first-day-past-it"),
        pytest.param("sub 3 2011-01-04", "2010-12-29", "2010-12-29", id="before-the-first-listed"),
        pytest.param("count 2028-12-20 2029-01-02", "6", "2029-01-02", id="a-count"),
        pytest.param("add 1 2040-03-29", "2040-04-03", "2040-04-03", id="easter-by-rule"),
    ],
)
def test_a_provisional_answer_is_said_to_be_so_beside_the_data(
    typed: str, printed: str, doubted: str
) -> None:
    ran = run("workdays", *typed.split())

    assert (ran.code, ran.text) == (0, f"{printed}\n")
    (said,) = ran.talk
    assert said.startswith(f"{doubted} is provisional: ")


ENGLAND_AND_WALES = """\
2026-01-01\tNew Year\N{RIGHT SINGLE QUOTATION MARK}s Day
2026-04-03\tGood Friday
2026-04-06\tEaster Monday
2026-05-04\tEarly May bank holiday
2026-05-25\tSpring bank holiday
2026-08-31\tSummer bank holiday
2026-12-25\tChristmas Day
2026-12-28\tBoxing Day (substitute day)
"""
SCOTLAND = """\
2026-01-01\tNew Year\N{RIGHT SINGLE QUOTATION MARK}s Day
2026-01-02\t2nd January
2026-04-03\tGood Friday
2026-05-04\tEarly May bank holiday
2026-05-25\tSpring bank holiday
2026-06-15\tWorld Cup bank holiday
2026-08-03\tSummer bank holiday
2026-11-30\tSt Andrew\N{RIGHT SINGLE QUOTATION MARK}s Day
2026-12-25\tChristmas Day
2026-12-28\tBoxing Day (substitute day)
"""
NORTHERN_IRELAND = """\
2026-01-01\tNew Year\N{RIGHT SINGLE QUOTATION MARK}s Day
2026-03-17\tSt Patrick\N{RIGHT SINGLE QUOTATION MARK}s Day
2026-04-03\tGood Friday
2026-04-06\tEaster Monday
2026-05-04\tEarly May bank holiday
2026-05-25\tSpring bank holiday
2026-07-13\tBattle of the Boyne (Orangemen\N{RIGHT SINGLE QUOTATION MARK}s Day) (substitute day)
2026-08-31\tSummer bank holiday
2026-12-25\tChristmas Day
2026-12-28\tBoxing Day (substitute day)
"""


@pytest.mark.parametrize(
    ("options", "listed"),
    [
        pytest.param("", ENGLAND_AND_WALES, id="england-and-wales-if-not-given"),
        pytest.param("--calendar england-and-wales", ENGLAND_AND_WALES, id="england-and-wales"),
        pytest.param("--calendar scotland", SCOTLAND, id="scotland"),
        pytest.param("--calendar northern-ireland", NORTHERN_IRELAND, id="northern-ireland"),
    ],
)
def test_the_bank_holidays_of_2026_are_listed_with_a_tab(options: str, listed: str) -> None:
    assert run("workdays", "list", "2026", *options.split()) == (0, listed.encode(), b"")


@pytest.mark.parametrize(
    ("year", "doubted"),
    [
        pytest.param("2011", False, id="first-year-published"),
        pytest.param("2028", False, id="last-year-published"),
        pytest.param("2010", True, id="year-before"),
        pytest.param("2029", True, id="year-after"),
        pytest.param("1978", True, id="first-year-known"),
        pytest.param("2100", True, id="last-year-known"),
    ],
)
def test_a_year_outside_the_published_list_is_listed_as_provisional(
    year: str, doubted: bool
) -> None:
    ran = run("workdays", "list", year)

    assert ran.code == 0
    assert 7 <= len(ran.lines) <= 10
    assert all(line.startswith(f"{year}-") for line in ran.lines)
    assert ("provisional" in ran.err.decode()) is doubted


@pytest.mark.parametrize("year", ["1977", "2101", "0", "26", "next", "", "2026-01-01", "9" * 5000])
def test_a_year_that_is_not_usable_is_refused(year: str) -> None:
    ran = run("workdays", "list", year)

    assert (ran.code, ran.out) == (2, b"")
    assert ran.talk == [f"YEAR: {year!r} is not usable; expected a year from 1978 to 2100"]


@pytest.mark.parametrize(
    "number", ["x", "1.5", "1e3", "", "\uff15", "\u00b2", "100000", "9" * 5000, "5 "]
)
def test_a_number_that_is_not_usable_is_refused(number: str) -> None:
    ran = run("workdays", "add", number, "2024-03-01")

    assert (ran.code, ran.out) == (2, b"")
    assert ran.talk == [f"N: {number!r} is not usable; expected {WHOLE}"]


@pytest.mark.parametrize("number", ["-5", "-10", "-55"])
def test_a_negative_number_is_refused_with_the_command_that_counts_back(number: str) -> None:
    for words in ((number, "2024-03-01"), ("2024-03-01", number)):
        ran = run("workdays", "add", *words)
        assert (ran.code, ran.out) == (2, b"")
        assert f"{number}: expected 0 or more; to count back use sub" in ran.talk


def test_every_mistake_is_told_at_once() -> None:
    ran = run("workdays", "add", "five", "2024-02-30", "--calender", "scotland")

    assert (ran.code, ran.out) == (2, b"")
    assert "--calender: no such option; did you mean --calendar?" in ran.talk
    assert f"N: 'five' is not usable; expected {WHOLE}" in ran.talk
    assert f"DATE: '2024-02-30' is not usable; {DATE}" in ran.talk


def test_mistakes_about_the_calendar_are_told_at_once_too() -> None:
    ran = run(
        *("workdays", "add", "5", "2024-02-30", "--calendar", "wales"),
        *("--closed-day", "soon", "--bank-holidays", "no-such-file.json"),
    )

    assert sorted(line.split(":")[0] for line in ran.talk) == [
        "--bank-holidays no-such-file.json",
        "--calendar",
        "--closed-day",
        "DATE",
    ]


def test_both_dates_of_a_count_are_needed_and_none_is_said_to_have_been_typed() -> None:
    for words, missing in (((), ["FROM", "TO"]), (("2024-03-01",), ["TO"])):
        ran = run("workdays", "count", *words)
        assert ran.code == 2
        assert [line.split(":")[0] for line in ran.talk] == missing
        assert "''" not in ran.err.decode()


def test_a_count_that_leaves_the_days_known_is_refused() -> None:
    for words in (
        ("add", "5", "2100-12-30"),
        ("sub", "5", "1978-01-04"),
        ("add", "99999", "2024-03-01"),
    ):
        ran = run("workdays", *words)
        assert (ran.code, ran.out) == (2, b"")
        assert "stays within 1978-01-01 to 2100-12-31" in ran.talk[0]


def test_an_unknown_command_is_refused_with_those_there_are() -> None:
    assert run("workdays", "plus", "5").talk == [
        "plus: no such command; one of add, sub, count, list"
    ]
    assert run("workdays", "lits").talk == ["lits: no such command; did you mean list?"]

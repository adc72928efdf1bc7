"""``--alarm``, ``--cancel`` and ``--ref`` with a calendar file; what does not go with a format."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.cli.program import run, spawn
from tests.support.rfc5545 import read

if TYPE_CHECKING:
    from pathlib import Path

ONE_DATE = ("deadlines", "--incident", "2024-03-01")
ICS = (*ONE_DATE, "--format", "ics")
NO_FIELDS = (
    "--fields: not with ics, which has none; with table, plain, json, ndjson, csv, markdown, xlsx, "
    "html"
)


@pytest.mark.parametrize("command", ["deadlines", "notify-check"])
@pytest.mark.parametrize("style", ["ics", "xlsx"])
def test_both_commands_write_both_files_whole(tmp_path: Path, command: str, style: str) -> None:
    file = tmp_path / f"case.{style}"
    args = (command, "--incident", "2024-03-01", "--ref", "A-1", "--format", style)
    ran = run(*args, "--output", str(file))

    assert (ran.code, ran.out, ran.err) == (0, b"", b"")
    assert file.read_bytes() == run(*args).out


def test_a_case_without_a_reference_is_warned_about() -> None:
    ran = run(*ICS)

    assert ran.code == 0
    assert ran.talk == [
        "give --ref: without one, entries replace those of any other case without one"
    ]
    assert len(read(ran.out).inside) == 7


def test_each_reminder_asked_for_is_there_the_longest_first() -> None:
    ran = run(*ICS, "--ref", "A-1", "--alarm", "1wd", "--alarm", "5wd")
    first, *_ = read(ran.out).all("VEVENT")

    assert [alarm["TRIGGER"] for alarm in first.inside] == ["-P6DT15H", "-PT15H"]


@pytest.mark.parametrize(
    ("args", "talk"),
    [
        pytest.param(("--fields", "id"), [NO_FIELDS], id="fields"),
        pytest.param(
            ("--alarm", "5", "--fields", "id", "--as-of", "soon"),
            [
                "--as-of: 'soon' is not usable; expected a date such as 2024-03-01",
                NO_FIELDS,
                "--alarm: '5' is not usable; expected working days before the limit such as 5wd,"
                " from 0wd to 99wd, or none",
            ],
            id="every-mistake-at-once",
        ),
        pytest.param(
            ("--alarm", "none", "--alarm", "5wd"),
            ["--alarm: 'none' is not usable; expected none alone, or none of it"],
            id="none-and-some",
        ),
        pytest.param(("--alarm",), ["--alarm: expected a value after it"], id="nothing-after-it"),
    ],
)
def test_what_cannot_be_used_is_said_and_nothing_is_written(
    args: tuple[str, ...], talk: list[str]
) -> None:
    ran = run(*ICS, *args)

    assert (ran.code, ran.out, ran.talk) == (2, b"", talk)


def test_a_reminder_before_the_days_that_can_be_counted_is_named() -> None:
    args = ("deadlines", "--regime", "linked", "--died", "--incident", "1978-01-03")
    ran = run(*args, "--ref", "A-1", "--format", "ics", "--alarm", "30wd")

    assert (ran.code, ran.out) == (2, b"")
    assert ran.talk == [
        "--alarm: '30wd' is not usable; expected a day that stays within 1978-01-01 to"
        " 2100-12-31, before 1978-01-13"
    ]


@pytest.mark.parametrize("style", ["table", "plain", "json", "ndjson", "csv", "xlsx"])
def test_the_options_of_a_calendar_file_go_with_no_other_format(style: str) -> None:
    ran = run(*ONE_DATE, "--format", style, "--alarm", "5wd", "--cancel")

    assert (ran.code, ran.out) == (2, b"")
    for said in ("--alarm", "--cancel", "only with --format ics"):
        assert said in ran.err.decode()


@pytest.mark.parametrize("style", ["ics", "xlsx"])
def test_a_process_of_its_own_writes_the_same_bytes_to_a_pipe(style: str) -> None:
    args = (*ONE_DATE, "--ref", "A-1", "--format", style)

    assert spawn(*args).out == run(*args).out

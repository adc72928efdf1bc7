"""``deadlines --check``: the exit code says where things stand, and the answer is the same."""

from __future__ import annotations

import pytest
from tests.cli.program import run

GIVEN = ("--incident", "2024-03-01")
COLUMNS = ("--format", "csv", "--fields", "id,due,safe,status")


def test_without_a_check_nothing_is_told_by_the_exit_code() -> None:
    assert run("deadlines", *GIVEN, "--as-of", "2024-03-11").code == 0


@pytest.mark.parametrize(
    ("options", "code"),
    [
        pytest.param((*GIVEN, "--as-of", "2024-03-11"), 1, id="overdue"),
        pytest.param((*GIVEN, "--notified", "2024-03-11"), 1, id="missed"),
        pytest.param((*GIVEN, "--as-of", "2024-03-04"), 3, id="undetermined"),
    ],
)
def test_a_check_speaks_through_its_exit_code(options: tuple[str, ...], code: int) -> None:
    ran = run("deadlines", *options, "--check", *COLUMNS)
    assert ran.code == code
    assert ran.out == run("deadlines", *options, *COLUMNS).out


def test_the_transcript_of_the_command_line_sheet() -> None:
    ran = run("deadlines", *GIVEN, "--as-of", "2024-03-11", "--check", *COLUMNS)
    assert "england.notify-panel,2024-03-08,2024-03-08,overdue" in ran.lines
    assert "england.rapid-review,2024-04-02,2024-03-22,due" in ran.lines

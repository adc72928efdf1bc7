"""``--setting`` is said back, and settles what hangs on where the child lived."""

from __future__ import annotations

import json

import pytest
from tests.cli.program import run

DATED = ("--incident", "2024-03-01", "--setting", "custody")


@pytest.mark.parametrize("command", ["deadlines", "notify-check"])
@pytest.mark.parametrize("style", ["plain", "table"])
def test_it_is_said_back(command: str, style: str) -> None:
    ran = run(command, *DATED, "--format", style)

    assert (ran.code, ran.err) == (0, b"")
    assert "setting custody" in " ".join(ran.text.split())


def test_what_hangs_on_the_setting_is_settled_by_it() -> None:
    open_before = run("notify-check", "--regime", "linked").text
    told = run("notify-check", "--regime", "linked", "--setting", "custody").text

    assert "(--setting)" in open_before
    assert "(--setting)" not in told


def test_scripts_read_it_beside_the_facts() -> None:
    told = json.loads(run("deadlines", *DATED, "--format", "json").text)
    left_out = json.loads(run("deadlines", *DATED[:2], "--format", "json").text)

    assert told["cases"][0]["facts"]["setting"] == "custody"
    assert left_out["cases"][0]["facts"]["setting"] is None

"""What is taken without being given is said where a duty turns on it, and nowhere else."""

from __future__ import annotations

import json

import pytest
from tests.cli.program import run

from scrtool.rules import REGIMES

DATED = ("deadlines", "--incident", "2024-03-01")


@pytest.mark.parametrize("regime", REGIMES)
def test_only_a_regime_that_asks_where_takes_the_place_as_england(regime: str) -> None:
    day = "2016-03-01" if regime == "england-scr" else "2024-03-01"
    asked = ("deadlines", "--incident", day, "--regime", regime)
    (case,) = json.loads(run(*asked, "--format", "json").text)["cases"]

    turns_on_it = regime in {"england", "england-scr", "linked"}
    assert case["taken_as"] == (["in England"] if turns_on_it else [])
    assert ("Taken as in England." in run(*asked).text) is turns_on_it


@pytest.mark.parametrize("place", ["--outside-england", "--no-outside-england"])
def test_a_place_given_is_not_taken(place: str) -> None:
    assert "Taken as" not in run(*DATED, place).text

"""``--setting``: one of the names, and nothing else."""

from __future__ import annotations

import pytest

from scrtool.errors import InputError, Problem
from scrtool.facts import Setting
from scrtool.intake.options import case_facts


@pytest.mark.parametrize("setting", Setting)
def test_each_setting_is_read_by_its_name(setting: Setting) -> None:
    assert case_facts({"setting": str(setting)}).setting is setting


def test_not_given_is_not_known() -> None:
    assert case_facts({"setting": None}).setting is None


@pytest.mark.parametrize("typed", ["", "prison", "Custody", "1"])
def test_another_word_lists_the_valid_ones(typed: str) -> None:
    with pytest.raises(InputError) as caught:
        case_facts({"setting": typed})

    expected = f"one of {', '.join(Setting)}"
    assert caught.value.problems == (Problem("--setting", typed, expected),)

"""Which regimes there are, and what is said when one is asked for that is not there."""

from __future__ import annotations

import subprocess
import sys

import pytest

from scrtool.errors import InputError
from scrtool.rules import REGIMES, duties, regime


@pytest.mark.parametrize("asked", ["", "mercia", "England", "england "])
def test_a_regime_that_is_not_there_is_named_with_those_that_are(asked: str) -> None:
    with pytest.raises(InputError) as caught:
        regime(asked)

    (problem,) = caught.value.problems
    assert (problem.where, problem.typed) == ("regime", asked)
    assert "england" in problem.expected


def test_every_duty_is_found_by_its_id() -> None:
    found = duties()

    assert list(found) == [duty.id for name in REGIMES for duty in regime(name).duties]
    assert all(duty.id == name for name, duty in found.items())


@pytest.mark.parametrize("name", REGIMES)
def test_a_regime_is_called_as_it_calls_itself(name: str) -> None:
    assert regime(name).id == name


def test_naming_the_regimes_imports_none_of_them() -> None:
    code = "import sys; from scrtool import rules; list(rules.REGIMES); print(*sys.modules)"
    done = subprocess.run(  # noqa: S603  our own interpreter and a literal
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )

    assert not [name for name in done.stdout.split() if name.startswith("scrtool.rules.")]

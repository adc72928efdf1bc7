"""Whole reports and what-ifs, byte for byte: the register in ``tests/golden_report``.

``./bin/test --update-golden`` writes what is expected.
"""

from __future__ import annotations

import pytest
from tests.cli.program import ROOT, run

GOLDEN = ROOT / "tests" / "golden_report"
REGISTER = str(GOLDEN / "register.csv")
AS_OF = ("--as-of", "2024-09-04")
LENGTH = ("--what-if", "--length", "england.rapid-review=10wd")
COMMANDS = {
    **{
        f"expected.{style}": ("report", REGISTER, *AS_OF, "--format", style)
        for style in ("table", "plain", "json", "csv", "html")
    },
    **{
        f"suppressed.{style}": ("report", REGISTER, *AS_OF, "--suppress", "3", "--format", style)
        for style in ("table", "json", "html")
    },
    **{
        f"what-if.{style}": ("batch", REGISTER, *AS_OF, *LENGTH, "--format", style)
        for style in ("table", "csv", "json")
    },
}


@pytest.fixture(autouse=True)
def _made_with_is_fixed(monkeypatch: pytest.MonkeyPatch) -> None:
    """A release changes no expected file."""
    monkeypatch.setattr("scrtool.cli.report.__version__", "1.0.0")
    monkeypatch.setattr("scrtool.cli.report.RULES_OF", "2026-11-22")


@pytest.mark.parametrize("name", COMMANDS)
def test_the_answer_is_as_expected_byte_for_byte(name: str, request: pytest.FixtureRequest) -> None:
    ran = run(*COMMANDS[name])
    assert ran.code == 0
    assert run(*COMMANDS[name]) == ran
    if request.config.getoption("update_golden"):
        (GOLDEN / name).write_bytes(ran.out)

    assert (GOLDEN / name).read_bytes() == ran.out

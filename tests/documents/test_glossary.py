"""``docs/glossary.md`` is what the program prints. ``./bin/test --update-golden`` writes it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from tests.cli.program import run

if TYPE_CHECKING:
    import pytest

DOCUMENT = Path(__file__).parents[2] / "docs" / "glossary.md"


def test_the_glossary_is_as_generated(request: pytest.FixtureRequest) -> None:
    true = run("rules", "glossary", "--format", "markdown").text
    if request.config.getoption("update_golden"):
        DOCUMENT.write_text(true, encoding="utf-8")

    assert DOCUMENT.read_text(encoding="utf-8") == true

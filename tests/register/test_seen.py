"""References are told to be repeats: the first so many, in a table that is never larger."""

from __future__ import annotations

import pytest

from scrtool.register import quality
from scrtool.register.quality import Seen


def test_a_reference_met_before_is_told_with_its_first_row() -> None:
    seen = Seen()
    assert [seen.repeat(ref, row) for ref, row in [("A1", 2), ("A2", 3), ("A1", 2)]] == [""] * 3
    assert seen.repeat("A1", 9) == "ref also on row 2"
    assert not seen.full


def test_of_more_references_than_are_kept_the_first_are_compared(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """In a table of so few slots they meet each other, and go on from its end at its start."""
    monkeypatch.setattr(quality, "REFS_KEPT", 6)
    monkeypatch.setattr(quality, "_SLOTS", 8)
    seen = Seen()
    for row, ref in enumerate("abcdefghij", 2):
        assert seen.repeat(ref, row) == ""
    assert seen.full
    again = [seen.repeat(ref, 20) for ref in "abcdefghij"]
    assert again == [*[f"ref also on row {row}" for row in range(2, 8)], *[""] * 4]

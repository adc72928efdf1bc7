"""Pieces of SQL are simplified without a change of what they say: yes, no or not known."""

from __future__ import annotations

import polars as pl
import pytest

from scrtool.columnar import sql
from scrtool.columnar.plans import plan
from scrtool.rules import REGIMES

EACH = pl.DataFrame({"a": [True, False, None], "b": [None, True, False]})


@pytest.mark.parametrize(
    ("part", "simple"),
    [
        ("NOT a", "a"),
        ("NOT COALESCE(a, TRUE)", "COALESCE(a, TRUE)"),
        ("a IS NULL", "a IS NOT NULL"),
        ("a IS NOT NULL", "a IS NULL"),
    ],
)
def test_the_opposite_of_an_opposite_is_the_piece_itself(part: str, simple: str) -> None:
    assert sql.negated(part) == simple
    said = EACH.select(plain=pl.sql_expr(f"NOT ({part})"), simple=pl.sql_expr(simple))
    assert said["plain"].equals(said["simple"])


@pytest.mark.parametrize("part", ["a AND b", "NOT a AND b", "NOT a OR b", "a = b"])
def test_the_opposite_of_several_pieces_is_of_all_of_them(part: str) -> None:
    assert sql.negated(part) == f"NOT ({part})"


@pytest.mark.parametrize("regime", REGIMES)
def test_nothing_is_negated_twice(regime: str) -> None:
    texts = [entry.text for stage in plan(regime).stages for entry in stage]

    assert not [text for text in texts if "NOT (NOT " in text or "NOT NOT " in text]

"""Percentiles by nearest rank: typed by hand from the definition."""

from __future__ import annotations

from collections import Counter

import pytest

from scrtool.register.spread import nearest_rank, spread


@pytest.mark.parametrize(
    ("late_by", "median", "ninetieth"),
    [
        pytest.param([], None, None, id="nothing-was-done"),
        pytest.param([4], 4, 4, id="one-case-is-its-own-median"),
        pytest.param([0, 7], 0, 7, id="of-two-the-lower-is-the-median"),
        pytest.param([0, 0, 3], 0, 3, id="of-three-the-middle"),
        pytest.param([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], 4, 8, id="of-ten-the-fifth-and-the-ninth"),
        pytest.param([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 5, 9, id="of-eleven-the-sixth-and-tenth"),
        pytest.param([0] * 9 + [30], 0, 0, id="one-in-ten-is-above-the-ninetieth"),
        pytest.param([0] * 8 + [30] * 2, 0, 30, id="two-in-ten-are-not"),
    ],
)
def test_the_percentile_is_a_lateness_that_occurred(
    late_by: list[int], median: int | None, ninetieth: int | None
) -> None:
    assert spread(Counter(late_by)) == (median, ninetieth)


def test_the_hundredth_is_the_longest() -> None:
    assert nearest_rank(Counter([5, 1, 3]), 100) == 5

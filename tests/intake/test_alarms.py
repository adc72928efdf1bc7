"""``--alarm``: working days before a limit, or none; every mistake at once."""

from __future__ import annotations

import pytest

from scrtool.errors import InputError
from scrtool.intake.alarms import alarms


@pytest.mark.parametrize(
    ("typed", "days"),
    [
        pytest.param(("none",), (), id="none"),
        pytest.param(("none", "none"), (), id="none-twice"),
        pytest.param(("5wd",), (5,), id="one"),
        pytest.param(("1wd", "10wd", "5wd"), (10, 5, 1), id="longest-first"),
        pytest.param(("2wd", "02wd"), (2,), id="the-same-twice"),
        pytest.param(("0wd", "99wd"), (99, 0), id="least-and-most"),
    ],
)
def test_what_is_read(typed: tuple[str, ...], days: tuple[int, ...]) -> None:
    assert alarms(typed) == days


@pytest.mark.parametrize(
    "typed", ["5", "wd", "", "5d", "5 wd", "-1wd", "100wd", "1.5wd", "\u0665wd", "5WD", "None"]
)
def test_what_is_refused_is_named_as_typed_with_what_was_expected(typed: str) -> None:
    with pytest.raises(InputError) as caught:
        alarms((typed,))

    (problem,) = caught.value.problems
    assert (problem.where, problem.typed) == ("--alarm", typed)
    assert "such as 5wd, from 0wd to 99wd, or none" in problem.expected


def test_every_mistake_is_named() -> None:
    with pytest.raises(InputError) as caught:
        alarms(("5", "2wd", "none", "x"))

    assert [problem.typed for problem in caught.value.problems] == ["5", "none", "x"]

"""What is supposed, as typed: each value read, and each mistake told with what was expected."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from scrtool.errors import InputError
from scrtool.intake.what_if import lengths, presets, readings
from scrtool.model import Unit
from scrtool.register.what_if import Length

if TYPE_CHECKING:
    from collections.abc import Callable

REVIEW = "england.rapid-review"


def test_nothing_typed_supposes_nothing() -> None:
    assert (lengths([]), readings([]), presets([])) == ({}, {}, {})


@pytest.mark.parametrize(
    ("typed", "length"),
    [
        ("10wd", Length(10, Unit.WORKING_DAY)),
        ("10d", Length(10, Unit.DAY)),
        ("6m", Length(6, Unit.MONTH)),
        ("1y", Length(1, Unit.YEAR)),
        ("24h", Length(24, Unit.HOUR)),
        ("999wd", Length(999, Unit.WORKING_DAY)),
    ],
)
def test_a_length_has_a_number_and_a_unit(typed: str, length: Length) -> None:
    assert lengths([f"{REVIEW}={typed}"]) == {REVIEW: length}


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "10",
        "wd",
        "0wd",
        "-5wd",
        "1.5d",
        "10 wd",
        "10WD",
        "10w",
        "1000d",
        "121m",
        "21y",
        "\u0661\u0660d",
    ],
)
def test_what_is_no_length_is_refused_with_the_units(typed: str) -> None:
    with pytest.raises(InputError) as error:
        lengths([f"{REVIEW}={typed}"])
    (problem,) = error.value.problems
    assert (problem.where, problem.typed) == ("--length", f"{REVIEW}={typed}")
    assert problem.expected.startswith("a length such as 10wd (working days), 10d (days), 6m")


def test_readings_are_by_duty() -> None:
    both = [f"{REVIEW}=aware", "england.notify-panel=incident"]
    assert readings(both) == {REVIEW: "aware", "england.notify-panel": "incident"}


def test_a_duty_may_have_several_local_readings() -> None:
    typed = ["england.notify-panel=incident", "england.notify-panel=received"]
    assert presets(typed) == {"england.notify-panel": frozenset({"incident", "received"})}


@pytest.mark.parametrize(
    ("read", "typed", "expected"),
    [
        pytest.param(lengths, "england.review=10d", "england.rapid-review", id="no-such-duty"),
        pytest.param(
            lengths, "linked.coroner=10d", "england.rapid-review", id="a-duty-without-a-number"
        ),
        pytest.param(readings, f"{REVIEW}=incident", f"{REVIEW}=aware", id="no-such-reading"),
        pytest.param(readings, f"{REVIEW}=sent", f"{REVIEW}=aware", id="the-headline-itself"),
        pytest.param(readings, REVIEW, f"{REVIEW}=aware", id="no-reading-named"),
        pytest.param(presets, f"{REVIEW}=aware", f"{REVIEW}=referral", id="no-local-reading"),
    ],
)
def test_what_there_is_not_is_refused_with_what_there_is(
    read: Callable[[list[str]], object], typed: str, expected: str
) -> None:
    with pytest.raises(InputError) as error:
        read([typed])
    assert expected in error.value.problems[0].expected


@pytest.mark.parametrize(
    ("read", "typed"),
    [
        (lengths, [f"{REVIEW}=10d", f"{REVIEW}=12d"]),
        (readings, [f"{REVIEW}=aware", f"{REVIEW}=referral"]),
    ],
)
def test_a_duty_supposed_twice_is_refused(
    read: Callable[[list[str]], object], typed: list[str]
) -> None:
    with pytest.raises(InputError, match=f"for {REVIEW}"):
        read(typed)


def test_every_mistake_is_told() -> None:
    with pytest.raises(InputError) as error:
        lengths(["a=1d", f"{REVIEW}=x", "b"])
    assert [problem.typed for problem in error.value.problems] == ["a=1d", f"{REVIEW}=x", "b"]

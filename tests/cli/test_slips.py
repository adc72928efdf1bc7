"""Slips that are easy to make under pressure: each is answered with what to write instead."""

from __future__ import annotations

import pytest
from tests.cli.program import run

GIVEN = ("deadlines", "--incident", "2024-03-01", "--as-of", "2024-03-04")


@pytest.mark.parametrize(
    ("words", "told"),
    [
        pytest.param(
            ("--died", "no"), "--died: takes no value; for no write --no-died", id="no-after-a-yes"
        ),
        pytest.param(
            ("--looked-after", "yes"),
            "--looked-after: takes no value; for no write --no-looked-after",
            id="yes-after-a-yes",
        ),
        pytest.param(
            ("--no-abuse", "true"),
            "--no-abuse: takes no value; for no write --no-abuse",
            id="true-after-a-no",
        ),
        pytest.param(
            ("--ref", "A1", "no"),
            "no: not expected here; a date needs its option before it",
            id="no-after-an-option-with-a-value",
        ),
    ],
)
def test_a_yes_or_no_after_a_flag_is_told_what_to_write(words: tuple[str, ...], told: str) -> None:
    ran = run(*GIVEN, *words)

    assert (ran.code, ran.out) == (2, b"")
    assert ran.err.decode() == f"scrtool: {told}\n"


@pytest.mark.parametrize(
    ("ref", "kind"),
    [
        pytest.param("943 476 5919", "an NHS number", id="ten-digits-spaced"),
        pytest.param("9434765919", "an NHS number", id="ten-digits"),
        pytest.param("Example Person", "a person's name", id="two-capitalised-words"),
        pytest.param("2024-017", None, id="a-reference"),
        pytest.param("Case 17", None, id="a-word-and-a-number"),
        pytest.param("Alpha", None, id="one-word"),
    ],
)
def test_a_reference_that_looks_personal_is_questioned_and_answered(
    ref: str, kind: str | None
) -> None:
    ran = run(*GIVEN, "--ref", ref)

    assert ran.code == 0
    assert (f"--ref looks like {kind}" in ran.err.decode()) is (kind is not None)
    assert (ran.err == b"") is (kind is None)


def test_explaining_says_when_a_later_event_started_the_clock() -> None:
    ran = run(
        *("explain", "england.notify-panel", "--format", "plain"),
        *("--aware", "2026-11-02", "--suspected", "2026-11-04"),
    )

    assert ran.lines[1].startswith(
        "5 working days from becoming aware, here first suspecting abuse or neglect, which came"
    )
    assert ran.lines[2].startswith("Wednesday 11 November 2026: due")

"""Mistakes on the command line: each named as typed, all at once, exit code 2, no data."""

from __future__ import annotations

import json

import pytest
from tests.cli.program import Ran, run

MOMENT = "a date such as 2024-03-01, or with the time 2024-03-01T16:40"
GIVEN = ("--incident", "2024-03-01")
STRAY = "not expected here; a date needs its option before it"


def refused(*args: str) -> list[str]:
    """Return each line of complaint, having seen that there is nothing else."""
    ran = run(*args)
    assert (ran.code, ran.out) == (2, b"")
    assert ran.err.startswith(b"scrtool: ")
    assert not any(line.startswith("scrtool: ") for line in ran.talk), "the name comes once"
    return ran.talk


def places(ran: Ran) -> list[str]:
    return [line.split(":")[0] for line in ran.talk]


@pytest.mark.parametrize("typed", ["2024-02-30", "01/03/2024", "tomorrow", "", "20240301"])
def test_a_wrong_date_is_named_as_typed_with_what_to_write(typed: str) -> None:
    told = f"--incident: {typed!r} is not usable; expected {MOMENT}"

    assert refused("deadlines", "--incident", typed) == [told]
    assert refused("deadlines", f"--incident={typed}") == [told]


def test_a_date_is_needed() -> None:
    assert refused("deadlines") == ["--incident: a date is needed, such as --incident 2024-03-01"]
    assert refused("deadlines", "--died", "--age", "4") == refused("deadlines")


def test_an_unknown_option_and_a_bad_date_are_told_together() -> None:
    first, *rest = refused("deadlines", "--incidnet", "2024-03-01", "--aware", "soon")

    assert first.startswith("--incidnet: no such option; did you mean ")
    assert "--incident" in first
    assert rest == [f"--aware: 'soon' is not usable; expected {MOMENT}"]


def test_every_kind_of_mistake_is_told_at_once() -> None:
    ran = run(
        *("deadlines", "--incident", "2024-03-05", "--aware", "2024-03-01", "--notified", "x"),
        *("--nosuch", "--died", "--seriously-harmed", "--abuse", "--no-abuse", "--age", "six"),
        *("--regime", "mercia", "--as-of", "now", "--closed-day", "soon", "--fields", "id"),
        *("--fields", "due", "--bank-holidays", "none.json", "--preset", "x=y", "stray", "--ref"),
    )

    assert (ran.code, ran.out) == (2, b"")
    assert sorted(places(ran)) == sorted(
        [
            *("--nosuch", "--ref", "stray", "--abuse and --no-abuse", "--fields"),
            *("--notified", "--age", "--aware", "--died and --seriously-harmed"),
            *("--regime", "--as-of", "--closed-day", "--bank-holidays none.json", "--preset"),
        ]
    )


@pytest.mark.parametrize("flags", [("--abuse", "--no-abuse"), ("--no-abuse", "--abuse")])
def test_yes_and_no_to_one_question_is_refused(flags: tuple[str, str]) -> None:
    assert refused("deadlines", *GIVEN, *flags) == [
        "--abuse and --no-abuse: say one or the other, not both"
    ]


@pytest.mark.parametrize(
    "option",
    [
        pytest.param(GIVEN, id="the-same-date-again"),
        pytest.param(("--format", "csv"), id="format"),
        pytest.param(("--age", "4"), id="age"),
        pytest.param(("--output", "-"), id="output"),
        pytest.param(("--as-of", "2024-03-04"), id="as-of"),
        pytest.param(("--died",), id="a-yes"),
        pytest.param(("--no-died",), id="a-no"),
        pytest.param(("--all",), id="a-switch"),
    ],
)
def test_an_option_given_twice_is_refused(option: tuple[str, ...]) -> None:
    (told,) = refused("deadlines", *option, *option, *(() if option == GIVEN else GIVEN))

    assert told == f"{option[0].replace('--no-', '--')}: given more than once; expected once"


def test_the_options_that_may_be_repeated_may_be() -> None:
    again = ("--closed-day", "2024-03-05", "--closed-day", "2024-03-06")
    chosen = ("--preset", "england.notify-panel=incident")

    assert run("deadlines", *GIVEN, *again, *chosen, *chosen).code == 0


@pytest.mark.parametrize(
    ("words", "where"),
    [
        pytest.param(("--incident",), "--incident", id="at-the-end"),
        pytest.param((*GIVEN, "--format"), "--format", id="format"),
        pytest.param(("--incident", "--died"), "--incident", id="an-option-in-its-place"),
        pytest.param((*GIVEN, "--incident"), "--incident", id="the-second-time"),
        pytest.param(("--age", "4", *GIVEN, "--age"), "--age", id="the-second-age"),
    ],
)
def test_a_value_left_out_is_told_of_that_option_only(words: tuple[str, ...], where: str) -> None:
    ran = run("deadlines", *words)

    assert (ran.code, ran.out) == (2, b"")
    assert set(places(ran)) == {where}


@pytest.mark.parametrize(
    ("typed", "where"),
    [
        pytest.param("--all=yes", "--all", id="a-switch"),
        pytest.param("--died=yes", "--died", id="a-yes"),
        pytest.param("--no-died=1", "--no-died", id="a-no"),
        pytest.param("--help=me", "--help", id="help"),
        pytest.param("-x", "-x", id="one-letter"),
        pytest.param("-xyz", "-x", id="letters-run-together"),
        pytest.param("-10", "-1", id="a-number-of-two-digits"),
        pytest.param("--=x", "--", id="two-dashes-and-a-value"),
    ],
)
def test_what_takes_no_value_or_is_no_option_is_told_and_no_more(typed: str, where: str) -> None:
    ran = run("deadlines", *GIVEN, typed)

    assert (ran.code, ran.out) == (2, b"")
    assert all(place.startswith(where) for place in places(ran))


@pytest.mark.parametrize(
    ("words", "stray"),
    [
        pytest.param(("2024-03-01", *GIVEN), "2024-03-01", id="a-date-without-its-option"),
        pytest.param((*GIVEN, "-"), "-", id="a-dash"),
        pytest.param((*GIVEN, "x"), "x", id="a-word"),
    ],
)
def test_a_word_that_no_option_takes_is_refused(words: tuple[str, ...], stray: str) -> None:
    assert refused("deadlines", *words) == [f"{stray}: {STRAY}"]


def test_an_unknown_command_is_refused_with_the_nearest_or_all() -> None:
    (told,) = refused("deadline", *GIVEN)
    assert told.startswith("deadline: no such command; did you mean deadlines")
    assert refused("xyz") == [
        "xyz: no such command; one of deadlines, notify-check, explain, batch, report, checklist, "
        "calendar, timeline, export-model, rules, workdays"
    ]


@pytest.mark.parametrize("typed", ["--fmt", "--incident", "-x"])
def test_an_unknown_option_before_the_command_is_named_once(typed: str) -> None:
    (told,) = refused(typed, "deadlines")

    assert told.startswith(f"{typed}: no such option")


@pytest.mark.parametrize("words", [(), ("rules",), ("workdays",)])
def test_with_no_command_the_help_is_shown_as_it_is(words: tuple[str, ...]) -> None:
    ran = run(*words)

    assert ran.code in {0, 2}
    assert (ran.out + ran.err).decode().startswith(" ".join(("Usage: scrtool", *words)))


@pytest.mark.parametrize("style", [("--format", "json"), ("--format=json",)])
def test_with_json_the_mistakes_are_one_json_object_on_standard_error(
    style: tuple[str, ...],
) -> None:
    ran = run("deadlines", "--incident", "01/03/2024", "--nosuch", *style)

    assert (ran.code, ran.out) == (2, b"")
    assert len(ran.err.splitlines()) == 1
    told = json.loads(ran.err)["error"]
    assert told["exit_code"] == 2
    assert told["problems"][1] == {
        "where": "--incident",
        "typed": "01/03/2024",
        "expected": MOMENT,
    }
    assert told["problems"][0]["where"] == "--nosuch"


@pytest.mark.parametrize(
    "words",
    [
        pytest.param(("deadlin", "--format", "json"), id="unknown-command"),
        pytest.param(("explain", "england.x", "--format", "json"), id="unknown-duty"),
        pytest.param(("rules", "show", "england.x", "--format", "json"), id="in-a-group"),
        pytest.param(("deadlines", "--format", "json"), id="nothing-given"),
        pytest.param((*("deadlines", *GIVEN), "--format", "json", "--format", "json"), id="twice"),
    ],
)
def test_json_is_answered_with_json_whatever_is_wrong(words: tuple[str, ...]) -> None:
    ran = run(*words)

    assert (ran.code, ran.out) == (2, b"")
    assert json.loads(ran.err)["error"]["problems"]


@pytest.mark.parametrize(
    "style", [("--format", "csv", "--ref", "json"), ("--ref", "json", "--format=csv")]
)
def test_a_reference_called_json_asks_for_no_json(style: tuple[str, ...]) -> None:
    assert run("deadlines", "--incident", "x", *style).err.startswith(b"scrtool: --incident")


@pytest.mark.parametrize(
    "words",
    [
        pytest.param(("\x1b[2J",), id="command"),
        pytest.param(("deadlines", *GIVEN, "--\x1b[2J"), id="option"),
        pytest.param(("deadlines", *GIVEN, "--x\ny"), id="option-on-two-lines"),
        pytest.param(("deadlines", *GIVEN, "\x1b[2J"), id="stray-word"),
        pytest.param(("deadlines", *GIVEN, "--bank-holidays", "\x1b[2J"), id="file-read"),
        pytest.param(("deadlines", *GIVEN, "--output", "none/\x1b[2J"), id="file-written"),
        pytest.param(("deadlines", "--incident", "\x1b[2J\n"), id="date"),
        pytest.param(("explain", "\x1b[2J\n"), id="duty"),
    ],
)
def test_a_complaint_stays_on_its_line_and_cannot_redraw_a_terminal(words: tuple[str, ...]) -> None:
    ran = run(*words)

    assert ran.code == 2
    assert len(ran.talk) == 1
    assert b"\x1b" not in ran.err

"""Whatever is typed or piped in: an answer or a list of mistakes, never a traceback.

Options that write files or set up a shell are left out, but for places that cannot be written.
"""

from __future__ import annotations

import json
import os
from datetime import date
from itertools import chain

from hypothesis import example, given, settings
from hypothesis import strategies as st
from tests.cli.program import ROOT, Ran, run

from scrtool import rules
from scrtool.facts import ASKED, Event
from scrtool.render import Format

EVENTS = [f"--{event.replace('_', '-')}" for event in Event]
FACTS = [f"--{no}{fact.replace('_', '-')}" for fact in ASKED for no in ("", "no-")]
VALUED = [
    *("--age", "--setting", "--regime", "--preset", "--bank-holidays", "--closed-day", "--ref"),
    *("--as-of", "--fields", "--format", "--from", "--calendar", "--to", "--on", "--force"),
    *("--evidence", "--template", "--months"),
]
ALONE = [
    *FACTS,
    "--all",
    "--ask",
    "--bom",
    "--force",
    "--overwrite",
    "--help",
    "--version",
    "--",
    "-x",
    "-xyz",
    "-10",
]
COMMANDS = [
    *(["deadlines"], ["notify-check"], ["explain"], ["rules"], ["rules", "list"]),
    *(["rules", "show"], ["workdays"], ["workdays", "add"], ["workdays", "sub"]),
    *(["workdays", "count"], ["workdays", "list"], ["deadline"], []),
    *(["rules", "diff"], ["rules", "sources"], ["rules", "not-encoded"]),
    *(["calendar"], ["timeline"], ["deadlines", "--template", "letter-partners"]),
]
UNSAFE = ("--output", "--install", "--show")  # they write, or look for the shell at hand

bytes_typed = st.binary(max_size=20).map(lambda raw: os.fsdecode(raw.replace(b"\0", b"")))
text = st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=20)
days = st.dates(date(1977, 12, 1), date(2101, 1, 31)).map(str)
odd_days = st.sampled_from(
    [
        *("2024-03-01", "2024-02-30", "01/03/2024", "tomorrow", "", "20240301", "2024-W09-5"),
        *("2024-03-01T16:40", "2024-03-01T25:00", "2024-03-01T16.40", "1977-12-31", "2101-01-01"),
        *("2100-12-31", "1978-01-01", "2018-06-28", "2028-12-20", "2024-3-1", "2024-03-01 "),
    ]
)
numbers = st.integers().map(str) | st.sampled_from(["5", "0", "9" * 5000, "1e3", "\u0664"])
known = st.sampled_from(
    [
        *(*Format, "markdown", "xml", "england", "wales", "scotland", "id,due", "due", ",", "-"),
        *("england.notify-panel=incident", "none/x", ".", str(ROOT / "data")),
        str(ROOT / "data" / "govuk-bank-holidays.json"),
        *(duty.id for duty in rules.regime("england").duties),
    ]
)
values = days | odd_days | numbers | known | text | bytes_typed
named = st.sampled_from([*EVENTS, *VALUED])
groups = st.one_of(
    st.tuples(st.sampled_from(EVENTS), days | odd_days),
    st.tuples(named, values),
    st.tuples(st.tuples(named | st.sampled_from(ALONE), values).map("=".join)),
    st.tuples(st.sampled_from(ALONE)),
    st.tuples(st.just("--output"), st.sampled_from(["-", "none/x", "", str(ROOT / "data")])),
    st.tuples(values.filter(lambda value: not value.startswith(UNSAFE))),
)
lines = st.lists(
    days.map(str.encode) | odd_days.map(str.encode) | st.binary(max_size=20), max_size=8
)


def is_sound(ran: Ran) -> None:
    """See that the program answered or refused, and that nothing odd got out."""
    assert ran.code in {0, 2}
    assert b"Traceback" not in ran.err
    told = ran.err.decode().removesuffix("\n")
    assert all(line.isprintable() for line in told.split("\n"))
    assert ran.code == 0 or told


@settings(max_examples=300)
@given(command=st.sampled_from(COMMANDS), typed=st.lists(groups, max_size=6), piped=lines)
@example(command=["workdays", "list"], typed=[("9" * 5000,)], piped=[])
@example(command=["deadlines"], typed=[("--age", "9" * 5000)], piped=[])
@example(command=["deadlines"], typed=[("-xyz",)], piped=[])
@example(command=["deadlines"], typed=[("--all=3",)], piped=[])
@example(command=["deadlines"], typed=[("--incident", "2024-03-01"), ("--ref", "\x1b")], piped=[])
@example(command=["workdays", "add"], typed=[("-10",), ("2024-03-01",)], piped=[])
@example(command=["workdays", "add"], typed=[("5",), ("\udcff",)], piped=[])
def test_any_line_is_answered_or_refused(
    command: list[str], typed: list[tuple[str, ...]], piped: list[bytes]
) -> None:
    args = [*command, *chain(*typed)]
    ran = run(*args, stdin=b"\n".join(piped))

    is_sound(ran)
    if ran.code == 2 and not ran.err.startswith(b"scrtool: line "):
        assert ran.out == b""
        assert ran.err.startswith((b"scrtool: ", b'{"error"', b"Usage: "))


@settings(max_examples=100)
@given(
    dated=st.lists(st.tuples(st.sampled_from(EVENTS), days), min_size=1, max_size=4),
    facts=st.lists(st.sampled_from(FACTS), max_size=4, unique=True),
    command=st.sampled_from(["deadlines", "notify-check"]),
    style=st.sampled_from([*Format]),
    everything=st.booleans(),
)
def test_usable_dates_and_facts_get_an_answer_in_every_format(
    dated: list[tuple[str, str]], facts: list[str], command: str, style: str, everything: bool
) -> None:
    args = [*chain(*dated), *facts, "--format", style, *(["--all"] if everything else [])]
    ran = run(command, *args)

    is_sound(ran)
    assert (ran.out == b"") is (ran.code == 2)
    if ran.code == 2 and style == Format.JSON:
        assert json.loads(ran.err)["error"]["problems"]


@settings(max_examples=300)
@given(piped=st.binary(max_size=300) | lines.map(b"\n".join) | lines.map(b"\r\n".join))
def test_any_bytes_through_the_filter_give_a_line_for_each_line(piped: bytes) -> None:
    ran = run("workdays", "add", "5", stdin=piped)
    wanted = piped.count(b"\n") + (not piped.endswith(b"\n") and piped != b"")

    is_sound(ran)
    assert ran.out.count(b"\n") == wanted
    blank = ran.out.split(b"\n")[:wanted].count(b"")
    assert blank == ran.err.count(b"scrtool: line ")
    assert (ran.code == 2) is (blank > 0)


@settings(max_examples=100)
@given(typed=st.sampled_from(EVENTS).flatmap(lambda name: st.tuples(st.just(name), values)))
@example(typed=("--incident", "2100-12-31"))
@example(typed=("--review-decided", "2100-12-31"))
def test_a_refused_event_is_named_by_its_option(typed: tuple[str, str]) -> None:
    name, value = typed
    ran = run("notify-check", f"{name}={value}", "--format", "plain")

    is_sound(ran)
    if ran.code == 2:
        assert ran.err.decode().startswith(f"scrtool: {name}: ")

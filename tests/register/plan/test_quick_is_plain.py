"""The quick path is the plain path: the same rows, byte for byte, whatever is drawn."""

from __future__ import annotations

import csv
import io
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from benchmarks.registers import lines
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.support.strategies import cases, days

from scrtool import calendars as uk
from scrtool.cli import batch_kinds, batch_quick, batch_run
from scrtool.cli.batch_kinds import Kinds
from scrtool.cli.batch_run import Job
from scrtool.facts import ASKED, CaseFacts, Event
from scrtool.model import CalendarId
from scrtool.register.plan.patterns import Patterns
from scrtool.register.selection import Selection
from scrtool.render.register import RegisterFormat

if TYPE_CHECKING:
    from pathlib import Path

EVENTS = [str(event) for event in Event]
NAMES = ["ref", *EVENTS, *map(str, ASKED), "age", "regime", "children", "note"]
ANSWER = {True: "yes", False: "no", None: ""}
ANSWERS = ["yes,yes,4,", ",no,,", "yes,,19,yes"]
AS_OF = date(2026, 11, 25)
REGIMES = ["", "england", "england-scr", "scotland", "wales", "linked", "england-sar"]


def _cell(facts: CaseFacts, name: str) -> str:
    value = getattr(facts, name, None)
    return ANSWER[value] if isinstance(value, bool) or value is None else str(value)


def _line(drawn: st.DrawFn, number: int) -> list[str]:
    facts = drawn(cases())
    if drawn(st.booleans()):  # as a register is: few answers, or a day that cannot be
        facts = CaseFacts(**drawn(days()))._replace(died=facts.died, abuse=facts.abuse)  # type: ignore[arg-type]  # days
    if drawn(st.integers(0, 4)) == 0:
        facts = facts._replace(notified=date(2018, 6, 20))
    cells = [_cell(facts, name) for name in NAMES[1:-3]]
    extra = drawn(st.sampled_from(["", "a, b", 'said "x"', "x\ny", "caf\u00e9"]))
    ref = drawn(st.sampled_from([f"A{number}", "A1", "b,c"]))
    return [ref, *cells, drawn(st.sampled_from(REGIMES)), drawn(st.sampled_from(["", "5"])), extra]


@st.composite
def registers(drawn: st.DrawFn) -> bytes:
    """Draw a register of a few rows, some with the same dates and other answers."""
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(NAMES)
    rows = [_line(drawn, number) for number in range(drawn(st.integers(1, 4)))]
    again = [[f"B{place}", *row[1:]] for place, row in enumerate(rows)]
    for row in again:
        row[NAMES.index("abuse")] = drawn(st.sampled_from(["yes", "no", ""]))
    writer.writerows([*rows, *again])
    return text.getvalue().encode()


def _answered(
    folder: str,
    data: bytes,
    style: RegisterFormat,
    selection: Selection,
    *,
    plain: bool,
    sort: bool = False,
) -> tuple[bytes, int]:
    path, out = f"{folder}/in.csv", f"{folder}/out"
    with open(path, "wb") as file:
        file.write(data)
    job = Job(path, style, out, None, AS_OF, uk.calendar, "", selection, sort, True, plain)
    code = batch_run.run(job)
    with open(out, "rb") as file:
        return file.read(), code


SELECTIONS = [
    Selection(),
    Selection(frozenset({"overdue", "missed", "met"})),
    Selection(frozenset({"due"}), dict.fromkeys(CalendarId, "2028-01-01")),
]


@pytest.mark.parametrize("selection", SELECTIONS, ids=["all", "some", "within"])
@given(data=registers(), style=st.sampled_from([RegisterFormat.CSV, RegisterFormat.NDJSON]))
@settings(max_examples=15)
def test_the_quick_path_is_the_plain_path(
    tmp_path_factory: pytest.TempPathFactory,
    selection: Selection,
    data: bytes,
    style: RegisterFormat,
) -> None:
    folder = str(tmp_path_factory.getbasetemp())
    plain = _answered(folder, data, style, selection, plain=True)
    assert _answered(folder, data, style, selection, plain=False) == plain


def test_a_register_with_days_on_both_sides_of_every_change_of_the_law(tmp_path: Path) -> None:
    changes = ["2018-06-29", "2019-04-01", "2022-09-01", "2023-12-15", "2025-06-01", "2026-03-18"]
    rows = ["ref,incident,aware,notified,rapid_review_sent,died,abuse,age,care_leaver"]
    for change in changes:
        for day in range(-8, 3):
            aware = date.fromisoformat(change) + timedelta(days=day)
            steps = [(aware + timedelta(days=gap)).isoformat() for gap in (-3, 0, 4, 30)]
            for known in range(1, 5):
                dates = ",".join([*steps[:known], *[""] * (4 - known)])
                rows += [f"{change}{day}{known}{one},{dates},{one}" for one in ANSWERS]
    data = "\n".join(rows).encode()
    plain = _answered(str(tmp_path), data, RegisterFormat.CSV, Selection(), plain=True)
    quick = _answered(str(tmp_path), data, RegisterFormat.CSV, Selection(), plain=False)
    assert quick == plain


def test_an_invented_register_as_the_benchmarks_have_it(tmp_path: Path) -> None:
    data = "".join(lines(150)).encode()
    plain = _answered(str(tmp_path), data, RegisterFormat.CSV, Selection(), plain=True)
    quick = _answered(str(tmp_path), data, RegisterFormat.CSV, Selection(), plain=False)
    assert quick == plain


@pytest.mark.parametrize("first", ["2024-03-01,2024-03-04", "2024-03-04,2024-03-01"])
def test_a_clock_that_runs_from_the_later_of_two_days(tmp_path: Path, first: str) -> None:
    """Each day is met with the other before it, on it and after it; any may come first."""
    march = [f"2024-03-{day:02}" for day in range(1, 8)]
    both = [first, *(f"{aware},{suspected}" for aware in march for suspected in march)]
    rows = [f"A{place},{days},yes,yes" for place, days in enumerate([*both, *reversed(both)])]
    data = "\n".join(["ref,aware,suspected,died,abuse", *rows]).encode()
    plain = _answered(str(tmp_path), data, RegisterFormat.CSV, Selection(), plain=True)
    assert _answered(str(tmp_path), data, RegisterFormat.CSV, Selection(), plain=False) == plain


@pytest.mark.parametrize("style", [RegisterFormat.CSV, RegisterFormat.PARQUET])
def test_rows_that_are_sorted_or_not_written_as_text(tmp_path: Path, style: RegisterFormat) -> None:
    data = "".join(lines(40)).encode()
    sort = style is RegisterFormat.CSV
    plain = _answered(str(tmp_path), data, style, Selection(), plain=True, sort=sort)
    quick = _answered(str(tmp_path), data, style, Selection(), plain=False, sort=sort)
    assert quick == plain


@pytest.mark.parametrize(("table", "kept"), [("CELLS_KEPT", 2_000), ("KEPT", 5)])
def test_what_is_kept_is_let_go_when_it_is_full(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, table: str, kept: int
) -> None:
    begun: list[None] = []
    begin = Kinds._begin
    monkeypatch.setattr(Kinds, "_begin", lambda kinds: begun.append(begin(kinds)))
    monkeypatch.setattr(batch_kinds, table, kept)
    monkeypatch.setattr(batch_quick, "AT_ONCE", 10)
    data = "".join(lines(60)).encode()
    plain = _answered(str(tmp_path), data, RegisterFormat.CSV, Selection(), plain=True)
    assert _answered(str(tmp_path), data, RegisterFormat.CSV, Selection(), plain=False) == plain
    assert len(begun) > 2


def test_a_row_answered_by_itself_after_all_is_not_told_to_be_a_repeat(tmp_path: Path) -> None:
    """On the last days before a change of the law the limit that is projected comes after it."""
    rows = [f"A{place},2022-08-{day:02},yes,yes" for place, day in enumerate([1, 30, 31, 2])]
    data = "\n".join(["ref,aware,died,abuse", *rows, *rows[:2]]).encode()
    plain = _answered(str(tmp_path), data, RegisterFormat.CSV, Selection(), plain=True)
    assert _answered(str(tmp_path), data, RegisterFormat.CSV, Selection(), plain=False) == plain
    assert [row.count(b"ref also on row") for row in plain[0].splitlines()].count(1) == 48


def test_an_edition_that_a_limit_chooses_for_a_duty_without_a_clock(tmp_path: Path) -> None:
    """The first is settled by an age; of the others one has a limit before the law changed."""
    rows = ["A1,2016-05-29,25", "A2,2018-06-23,16", "A3,2018-06-12,4"]
    data = "\n".join(["ref,aware,age", *rows]).encode()
    plain = _answered(str(tmp_path), data, RegisterFormat.CSV, Selection(), plain=True)
    assert _answered(str(tmp_path), data, RegisterFormat.CSV, Selection(), plain=False) == plain
    rows_out = csv.DictReader(io.StringIO(plain[0].decode()))
    found = [row["applies"] for row in rows_out if row["id"] == "england-scr.decide"]
    assert found == ["yes", "depends", "yes"]


def test_a_cell_that_looks_like_a_row_cut_for_its_length(tmp_path: Path) -> None:
    data = b"ref,aware\nA1,2024-03-01\n\x1a,2024-03-01\nA2,2024-03-01\n"
    plain = _answered(str(tmp_path), data, RegisterFormat.CSV, Selection(), plain=True)
    assert _answered(str(tmp_path), data, RegisterFormat.CSV, Selection(), plain=False) == plain
    assert plain[1] == 2


def test_what_is_kept_of_two_days_together_is_of_few_kinds(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept: list[object] = []
    new = Patterns._new

    def counted(own: Patterns, key: Any, *of: Any) -> object:
        kept.append(key)
        return new(own, key, *of)

    monkeypatch.setattr(Patterns, "_new", counted)
    first = date(2024, 1, 1)
    days = [(first + timedelta(day), first + timedelta(day + day % 9)) for day in range(1800)]
    rows = [
        f"A{place},{aware},{suspected},yes,yes" for place, (aware, suspected) in enumerate(days)
    ]
    data = "\n".join(["ref,aware,suspected,died,abuse", *rows]).encode()
    _answered(str(tmp_path), data, RegisterFormat.CSV, Selection(), plain=False)
    assert 10 < len(kept) < 1800  # one for each two days would be 3,600


def test_rows_refused_in_counting_are_told_alike_and_their_references_kept(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A nation without rules, and limits of which several lie beyond the calendars."""
    rows = ["A1,2024-03-01,,elsewhere", "A1,2024-03,,", "A2,2100-12-20,2100-12-20,"]
    data = "\n".join(["ref,aware,review_decided,nation", *rows]).encode()
    said = []
    for plain in (True, False):
        answered = _answered(
            str(tmp_path), data, RegisterFormat.CSV, Selection(), plain=plain, sort=False
        )
        said.append((answered, capsys.readouterr().err))
    assert said[0] == said[1]
    assert b"ref also on row 2" in said[0][0][0]


def test_days_choose_the_rules_where_the_column_for_them_is_blank(tmp_path: Path) -> None:
    days = ["2018-06-28", "2018-06-29", "2018-07-10", "2018-06-01", "2019-09-30"]
    rows = [f"A{place},{day},{day},yes,yes," for place, day in enumerate(days)]
    data = "\n".join(["ref,incident,aware,died,abuse,regime", *rows]).encode()
    plain = _answered(str(tmp_path), data, RegisterFormat.CSV, Selection(), plain=True)
    quick = _answered(str(tmp_path), data, RegisterFormat.CSV, Selection(), plain=False)
    assert quick == plain
    assert {row.split(b",")[1].split(b".")[0] for row in quick[0].splitlines()[1:]} == {
        b"england",
        b"england-scr",
    }

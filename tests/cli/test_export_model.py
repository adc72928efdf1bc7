"""``scrtool export-model``: a folder whole or not at all, ready for DuckDB."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import date
from typing import TYPE_CHECKING

import duckdb
import pytest
from tests.cli.program import run
from tests.support.generated import AS_OF, as_rows, first_difference, framed, plain, register

from scrtool.calendars import SHIPPED, Calendar, calendar

if TYPE_CHECKING:
    from pathlib import Path

    from scrtool.model import CalendarId
    from scrtool.register import BatchRow

FILES = {
    "cases_template.parquet",
    "clock.parquet",
    "condition.parquet",
    "deadlines.sql",
    "duty.parquet",
    "edition.parquet",
    "event.parquet",
    "mark.parquet",
    "open_question.parquet",
    "step.parquet",
    "working_day.parquet",
}
GENERATED = register(200, seed=7)


def names(folder: Path) -> set[str]:
    return set(os.listdir(folder))


def answers(model: Path, folder: Path) -> list[BatchRow]:
    """Return what the query gives on DuckDB, as docs/scale.md says to run it."""
    framed(GENERATED).write_parquet(folder / "cases.parquet")
    with duckdb.connect() as db:
        for table in model.glob("*.parquet"):
            db.execute(f"CREATE VIEW {table.stem} AS SELECT * FROM '{table}'")  # noqa: S608
        db.execute(f"CREATE VIEW params AS SELECT DATE '{AS_OF}' AS as_of")
        given = f"SELECT * FROM '{folder / 'cases.parquet'}'"  # noqa: S608
        every = "SELECT * FROM cases_template"
        db.execute(f"CREATE VIEW cases AS {every} UNION ALL BY NAME {given}")
        return as_rows(db.sql((model / "deadlines.sql").read_text(encoding="utf-8")).pl())


def proclaimed(division: CalendarId) -> Calendar:
    return calendar(division, SHIPPED, frozenset({date(2023, 5, 9)}))


def test_the_files_written_are_named_and_the_query_runs_on_them(tmp_path: Path) -> None:
    model = tmp_path / "model"
    ran = run("export-model", str(model), "--regime", "england", "--regime", "wales")

    assert (ran.code, ran.err) == (0, b"")
    assert set(ran.lines) == names(model) == FILES
    head = (model / "deadlines.sql").read_text(encoding="utf-8").partition("WITH")[0]
    assert "rules 2026-11-22" in head
    assert "bank holidays" in head
    assert first_difference(answers(model, tmp_path), plain(GENERATED, "england")) == ""


def test_closed_days_given_are_in_the_tables_and_marked(tmp_path: Path) -> None:
    model = tmp_path / "model"
    ran = run("export-model", str(model), "--regime", "england", "--closed-day", "2023-05-09")

    assert ran.code == 0
    wanted = plain(GENERATED, "england", calendars=proclaimed)
    assert first_difference(answers(model, tmp_path), wanted) == ""


def test_a_folder_that_is_not_empty_is_left_as_it_was(tmp_path: Path) -> None:
    (tmp_path / "deadlines.sql").write_text("mine", encoding="utf-8")

    ran = run("export-model", str(tmp_path), "--regime", "england-dhr")

    assert (ran.code, ran.out) == (2, b"")
    assert b"an empty folder; or --force" in ran.err
    assert names(tmp_path) == {"deadlines.sql"}
    assert (tmp_path / "deadlines.sql").read_text(encoding="utf-8") == "mine"


def test_with_force_its_other_files_stay(tmp_path: Path) -> None:
    (tmp_path / "deadlines.sql").write_text("old", encoding="utf-8")
    (tmp_path / "notes.txt").write_text("mine", encoding="utf-8")

    ran = run("export-model", str(tmp_path), "--regime", "england-dhr", "--force")

    assert ran.code == 0
    assert names(tmp_path) == {*FILES, "notes.txt"}
    assert (tmp_path / "deadlines.sql").read_text(encoding="utf-8") != "old"


def test_where_nothing_can_be_written_nothing_is(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("mine", encoding="utf-8")

    ran = run("export-model", str(tmp_path / "file" / "model"), "--regime", "england-dhr")

    assert ran.code == 2
    assert b"a folder that can be written" in ran.err
    assert b"Traceback" not in ran.err
    assert names(tmp_path) == {"file"}


@pytest.mark.parametrize(
    ("words", "told"),
    [
        pytest.param([], b"DIR: expected a folder", id="no folder"),
        pytest.param(["new", "--regime", "atlantis"], b"--regime: 'atlantis'", id="no such regime"),
        pytest.param(["new", "--closed-day", "May"], b"--closed-day: 'May'", id="no day"),
    ],
)
def test_what_cannot_be_used_is_told_before_anything_is_written(
    words: list[str], told: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)

    ran = run("export-model", *words)

    assert (ran.code, ran.out) == (2, b"")
    assert told in ran.err
    assert names(tmp_path) == set()


WITHOUT_POLARS = """
import sys
sys.modules["polars"] = None
from scrtool.__main__ import main
sys.exit(main(["export-model", "model"]))
"""


def test_without_polars_it_says_what_to_install(tmp_path: Path) -> None:
    ran = subprocess.run(  # noqa: S603  our own program
        [sys.executable, "-c", WITHOUT_POLARS], cwd=tmp_path, capture_output=True, check=False
    )

    assert (ran.returncode, ran.stdout) == (2, b"")
    assert b"pip install 'scrtool[analyst]'" in ran.stderr
    assert names(tmp_path) == set()

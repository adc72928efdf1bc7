"""A workbook in LibreOffice: it opens, it reckons again, and it comes to what the program says."""

from __future__ import annotations

import csv
import subprocess
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
from openpyxl import load_workbook
from tests.cli.program import run
from tests.external.programs import needed
from tests.support.sheets import records

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.external

HEADER = 3
ALL_SHEETS = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1"
CASE = ("deadlines", "--incident", "2024-03-01", "--notified", "2024-03-06", "--as-of")
DECIDED = ("deadlines", "--review-decided", "2023-11-01", "--publish", "2024-05-10", "--as-of")
SCOTLAND = ("deadlines", "--regime", "scotland", "--died", "--incident", "2024-01-01", "--as-of")


def converted(file: Path, to: str) -> None:
    """Let LibreOffice open *file* and write it as something else, beside it."""
    profile = (file.parent / "profile").as_uri()
    words = [needed("soffice"), f"-env:UserInstallation={profile}", "--headless"]
    home = {"HOME": str(file.parent), "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"}
    ended = subprocess.run(  # noqa: S603  a command of these tests
        [*words, "--convert-to", to, "--outdir", str(file.parent / "out"), str(file)],
        capture_output=True,
        env=home,
        check=False,
        timeout=240,
    )
    assert ended.returncode == 0, ended.stderr.decode()


def written(folder: Path, *args: str) -> Path:
    file = folder / "case.xlsx"
    file.write_bytes(run(*args, "--format", "xlsx").out)
    return file


def without_values(file: Path, as_at: date) -> None:
    """Change the day in the corner, and drop every value that a formula was written with."""
    book = load_workbook(file)
    book["Deadlines"]["B1"] = as_at
    book.save(file)


def standing(rows: list[dict[str, Any]], *keys: str) -> dict[str, tuple[Any, ...]]:
    return {str(row[keys[0]]): tuple(row[key] for key in keys[1:]) for row in rows}


@pytest.mark.parametrize(
    ("args", "first", "day"),
    [
        pytest.param(CASE, "2024-03-07", "2024-03-07", id="unchanged"),
        pytest.param(CASE, "2024-03-07", "2024-03-23", id="a-saturday"),
        pytest.param(CASE, "2024-03-07", "2024-03-27", id="on-the-day"),
        pytest.param(CASE, "2024-03-07", "2024-04-02", id="over-after-easter"),
        pytest.param(CASE, "2024-04-30", "2024-03-07", id="back-again"),
        pytest.param(DECIDED, "2024-03-04", "2024-04-01", id="on-a-bank-holiday"),
        pytest.param(SCOTLAND, "2024-01-01", "2024-01-03", id="holidays-of-scotland"),
    ],
)
def test_it_reckons_as_the_program_does(
    tmp_path: Path, args: tuple[str, ...], first: str, day: str
) -> None:
    file = written(tmp_path, *args, first)
    without_values(file, date.fromisoformat(day))
    converted(file, "xlsx")
    rows = records((tmp_path / "out" / "case.xlsx").read_bytes(), "Deadlines", HEADER)
    items = run(*args, day, "--format", "json").items
    theirs = standing(rows, "Duty", "Status", "Days left (minus: over)", "Working days left")
    ours = standing(items, "id", "status", "days_left", "working_days_left")

    assert theirs
    assert theirs == {duty: ours[duty] for duty in theirs}
    assert any(days is not None for _, days, _ in theirs.values())


def test_every_sheet_opens_without_an_error_and_with_its_texts_unharmed(tmp_path: Path) -> None:
    ref = "=cmd() <script>;,\n\U0001f600 \u05d0"
    file = written(tmp_path, *CASE, "2024-03-07", "--ref", ref)
    converted(file, ALL_SHEETS)
    found = {path.stem: path.read_text(encoding="utf-8") for path in (tmp_path / "out").iterdir()}

    names = ("Deadlines", "Who to tell", "About", "Bank holidays", "Data")
    assert {*found} == {f"case-{name}" for name in names}
    assert not [name for name, text in found.items() if "#NAME" in text or "Err:" in text]
    rows = [*csv.reader(found["case-Deadlines"].splitlines(keepends=True))]
    assert rows[HEADER][0] == ref
    review = next(row for row in rows if row[-1] == "england.rapid-review")
    assert review[4:7] == ["due", "20", "14"]

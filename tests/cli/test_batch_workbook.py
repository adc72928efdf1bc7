"""A partnership's spreadsheet goes in and comes back as one that they could go on using."""

from __future__ import annotations

import io
import zipfile
from datetime import date, datetime
from typing import TYPE_CHECKING

import polars as pl
import pytest
from openpyxl import Workbook, load_workbook
from tests.cli.program import Ran, run
from tests.cli.registers import AS_OF, NOTIFY, answered, count, filed, row

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from openpyxl.worksheet.worksheet import Worksheet

    Value = str | int | float | bool | date | None
HEADER = ["Ref", "Incident", "Aware", "Notified", "Died", "Seriously harmed", "Age", "Notes"]


def first_sheet(book: Workbook) -> Worksheet:
    """Return the first sheet."""
    found = book.worksheets[0]
    assert found.title
    return found


def saved(path: Path, rows: Sequence[Sequence[Value]], *, blank_below: int = 0) -> Path:
    """Save a workbook as a person would, and return where it is."""
    book = Workbook()
    sheet = first_sheet(book)
    for one in rows:
        sheet.append([*one])
    for below in range(blank_below):
        sheet.cell(len(rows) + 1 + below, 1).number_format = "dd/mm/yyyy"
    book.save(path)
    return path


def forty_cases() -> Sequence[Sequence[Value]]:
    """Return a header and forty cases, with dates as cells and a note beside some."""
    return [
        HEADER,
        *(
            [
                f"C{n:02}",
                datetime(2024, 3, 1),  # noqa: DTZ001  a cell of Excel has no zone
                datetime(2024, 3, 4) if n % 2 else None,  # noqa: DTZ001  as above
                datetime(2024, 3, 11) if n % 3 else None,  # noqa: DTZ001  as above
                "yes" if n % 4 else "no",
                None,
                n % 18,
                f"-note {n}" if n % 5 == 0 else "seen by JB",
            ]
            for n in range(40)
        ),
    ]


def batch(path: Path, *options: str) -> Ran:
    """Return what the program makes of a register in a file."""
    return run("batch", str(path), "--as-of", AS_OF, *options)


def test_forty_cases_come_back_as_a_workbook(tmp_path: Path) -> None:
    source = saved(tmp_path / "cases.xlsx", forty_cases(), blank_below=20)
    out = tmp_path / "answers.xlsx"
    ran = batch(source, "--output", str(out))
    assert (ran.code, count(ran)) == (0, "40 rows in = 40 answered + 0 refused")
    sheet = first_sheet(load_workbook(out))
    header = [cell.value for cell in sheet[1]]
    assert sheet.max_row == 1 + 40 * 24
    assert (sheet.freeze_panes, sheet.auto_filter.ref) == ("C2", f"A1:T{1 + 40 * 24}")
    first = dict(zip(header, [cell.value for cell in sheet[2]], strict=True))
    assert (first["ref"], first["id"]) == ("C00", NOTIFY)
    assert first["due"] == datetime(2024, 3, 8)  # noqa: DTZ001  a cell of Excel has no zone
    assert first["days_late"] == 180
    assert first["Notes_given"] == "-note 0"
    cell = sheet.cell(2, header.index("Notes_given") + 1)
    assert cell.data_type == "s", "nothing carried through is run as a formula"
    assert sheet.cell(2, header.index("due") + 1).number_format == "dd mmm yyyy"


def test_the_workbook_says_what_it_rests_on(tmp_path: Path) -> None:
    out = tmp_path / "answers.xlsx"
    batch(saved(tmp_path / "cases.xlsx", forty_cases()), "--output", str(out))
    text = " ".join(str(cell.value) for (cell,) in load_workbook(out)["About"].iter_rows())
    assert "As at 2024-09-04" in text
    assert "bank holidays to 2028-12-26" in text
    assert "Not legal advice." in text


def test_the_same_cases_twice_give_the_same_workbook(tmp_path: Path) -> None:
    source = saved(tmp_path / "cases.xlsx", forty_cases())
    assert batch(source, "--format", "xlsx").out == batch(source, "--format", "xlsx").out


def test_a_workbook_and_its_csv_are_answered_alike(tmp_path: Path) -> None:
    source = saved(tmp_path / "cases.xlsx", forty_cases())
    lines = ["Ref;Incident;Aware;Notified;Died;Seriously harmed;Age;Notes"]
    for one in forty_cases()[1:]:
        cells = [f"{v:%Y-%m-%d}" if isinstance(v, date) else str(v or "") for v in one]
        cells[6] = str(one[6])
        lines.append(";".join(cells))
    as_csv = filed(tmp_path, ("\r\n".join(lines) + "\r\n;;;;;;;\r\n").encode("utf-8-sig"))
    assert batch(source).out == as_csv.out


def test_a_formula_that_was_never_worked_out_is_told(tmp_path: Path) -> None:
    rows: list[Sequence[Value]] = [["ref", "incident", "aware"], ["A1", date(2024, 3, 1), "=B2+1"]]
    found = row(batch(saved(tmp_path / "cases.xlsx", rows)))
    assert found["warnings"] == "aware is a formula without a saved value, taken as blank"


@pytest.mark.parametrize("cell", [45352, 45352.5, "01/03/2024"])
def test_a_date_that_is_a_number_or_a_text_is_told(tmp_path: Path, cell: Value) -> None:
    rows: list[Sequence[Value]] = [["ref", "incident"], ["A1", cell], ["A2", date(2024, 3, 1)]]
    ran = batch(saved(tmp_path / "cases.xlsx", rows))
    assert (ran.code, count(ran)) == (2, "2 rows in = 1 answered + 1 refused")
    assert ran.talk[0].startswith(f"cases.xlsx, row 2, incident: '{cell}' is not usable")


def test_a_time_of_day_in_a_cell_is_kept(tmp_path: Path) -> None:
    at = datetime(2024, 3, 8, 16, 40)  # noqa: DTZ001  a cell of Excel has no zone
    rows: list[Sequence[Value]] = [["ref", "aware", "notified"], ["A1", date(2024, 3, 1), at]]
    source = saved(tmp_path / "cases.xlsx", rows)
    assert row(batch(source))["done"] == "2024-03-08T16:40:00+00:00"
    out = tmp_path / "answers.xlsx"
    assert batch(source, "--output", str(out)).code == 0
    assert first_sheet(load_workbook(out)).cell(2, 11).value == at


def test_the_sheet_with_a_reference_is_read(tmp_path: Path) -> None:
    book = Workbook()
    first_sheet(book).append(["Read me"])
    cases = book.create_sheet("Cases")
    cases.append([])
    for one in (["ref", "incident"], ["A1", date(2024, 3, 1)]):
        cases.append(one)
    book.save(tmp_path / "cases.xlsx")
    ran = batch(tmp_path / "cases.xlsx")
    assert row(ran)["due"] == "2024-03-08"
    assert ran.talk[0] == "read from the sheet 'Cases'"


def _bomb(folder: Path, parts: dict[str, bytes]) -> Path:
    path = folder / "bomb.xlsx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, data in parts.items():
            packed.writestr(name, data)
    return path


def test_a_zip_bomb_is_not_opened(tmp_path: Path) -> None:
    ran = batch(_bomb(tmp_path, {"xl/worksheets/sheet1.xml": bytes(150 << 20)}))
    assert (ran.code, ran.out) == (2, b"")
    assert "bytes that unpack to 157,286,400: not opened" in ran.talk[0]


def test_a_zip_file_is_no_workbook(tmp_path: Path) -> None:
    ran = batch(_bomb(tmp_path, {"readme.txt": b"hello"}))
    assert ran.talk == ["bomb.xlsx: a zip file and not a workbook"]


def test_a_workbook_with_a_broken_part_is_told(tmp_path: Path) -> None:
    ran = batch(_bomb(tmp_path, {"[Content_Types].xml": b"<broken"}))
    assert (ran.code, len(ran.talk)) == (2, 1)
    assert ran.talk[0].startswith("bomb.xlsx: not a workbook that can be read: ")


def test_parquet_in_and_out(tmp_path: Path) -> None:
    source, out = tmp_path / "cases.parquet", tmp_path / "out.parquet"
    pl.DataFrame(
        {"ref": ["A1", "A2"], "incident": [date(2024, 3, 1), None], "abuse": [True, None]}
        | {"team": [1, 2], "aware": [None, "2024-03"]}
    ).write_parquet(source)
    ran = batch(source, "--output", str(out))
    assert (ran.code, count(ran)) == (0, "2 rows in = 2 answered + 0 refused")
    found = pl.read_parquet(out)
    assert found.schema["due"] == pl.Date
    assert found.schema["days_late"] == pl.Int32
    assert found.schema["team"] == pl.Int64
    assert found.row(0, named=True)["due"] == date(2024, 3, 8)
    assert found.height == 48


def test_an_instant_in_parquet_is_on_its_london_day(tmp_path: Path) -> None:
    """Half past eleven at night in UTC is the next day in summer; on the wall it is not moved."""
    source = tmp_path / "cases.parquet"
    at = ["2024-07-08T23:30", "2024-03-05T23:30"]
    sent = pl.Series(at).str.to_datetime("%Y-%m-%dT%H:%M")
    cases = {"ref": ["A1", "A2"], "Aware": [date(2024, 7, 1), date(2024, 3, 1)], "Notified": sent}
    frame = pl.DataFrame(cases)
    frame.with_columns(pl.col("Notified").dt.replace_time_zone("UTC")).write_parquet(source)
    found = row(batch(source))
    assert (found["done"], found["status"]) == ("2024-07-09T00:30:00+01:00", "missed")
    frame.write_parquet(source)
    assert row(batch(source))["done"] == "2024-07-08T23:30:00+01:00"


def test_what_is_not_parquet_is_told() -> None:
    assert (
        answered(b"PAR1 broken PAR1")
        .talk[0]
        .startswith("standard input: not Parquet that can be read")
    )


def test_a_workbook_from_standard_input(tmp_path: Path) -> None:
    source = saved(tmp_path / "cases.xlsx", forty_cases())
    assert answered(source.read_bytes()).out == batch(source).out
    assert zipfile.is_zipfile(io.BytesIO(answered(source.read_bytes(), "--format", "xlsx").out))

"""A workbook, opened by another library: real dates, formulas, texts that stay texts."""

from __future__ import annotations

import io
import re
import zipfile
from datetime import datetime

import pytest
from tests.cli.program import run
from tests.support.sheets import cells, opened, records

from scrtool.render.rows import COLUMNS

ONE_DATE = ("deadlines", "--incident", "2024-03-01")
SENT = (*ONE_DATE, "--notified", "2024-03-06", "--as-of", "2024-03-25")
HEADER = 3


def written(*args: str) -> bytes:
    ran = run(*args, "--format", "xlsx")
    assert ran.code == 0
    return ran.out


def deadline(duty: str, *args: str) -> dict[str, object]:
    """Return what stands on the sheet of deadlines about one duty."""
    rows = records(written(*args), "Deadlines", HEADER)
    (found,) = [row for row in rows if row["Duty"] == duty]
    return found


def test_with_nothing_dated_there_is_still_a_workbook() -> None:
    data = written("notify-check")
    found = cells(data)

    assert [*found] == ["Deadlines", "Who to tell", "About", "Bank holidays", "Data"]
    assert len(records(data, "Who to tell")) > 5
    assert records(data, "Bank holidays") == []


def test_dates_are_dates_that_read_as_day_month_and_year() -> None:
    sheet = opened(written(*ONE_DATE))["Deadlines"]
    due, safe = sheet["C6"], sheet["D6"]

    assert (due.value, safe.value) == (datetime(2024, 4, 2), datetime(2024, 3, 22))  # noqa: DTZ001
    assert due.is_date
    assert due.number_format == safe.number_format == "dd mmm yyyy"


def test_a_limit_in_hours_has_its_time_in_london() -> None:
    args = ("deadlines", "--regime", "linked", "--died", "--incident", "2024-07-01T10:00")
    sheet = opened(written(*args))["Deadlines"]
    timed = [cell for row in sheet["C4:D40"] for cell in row if cell.value and cell.value.hour]

    assert timed
    assert {cell.number_format for cell in timed} == {"dd mmm yyyy hh:mm"}
    assert {(cell.value.hour, cell.value.minute) for cell in timed} == {(10, 0)}


def test_what_is_known_is_in_the_row_of_the_duty() -> None:
    row = deadline("england.rapid-review", *ONE_DATE)

    assert row["Status"] == "due"
    assert (row["Days left (minus: over)"], row["Working days left"]) == (29, 19)
    assert row["Marks"] == "assumed; projected; unconfirmed"
    assert "abuse or neglect is known or suspected" in str(row["Applies if"])
    assert "Tuesday 2 April 2024 (projected)" in str(row["When, in words"])
    assert "safe: Friday 22 March 2024: from awareness (assumed" in str(row["When, in words"])
    assert str(row["Authority for the duty"]).startswith("asked by the Panel (official): Panel")
    assert "unconfirmed, check the source" in str(row["The number, and its authority"])


@pytest.mark.parametrize(
    ("duty", "status", "left"),
    [
        pytest.param("england.notify-panel", "met", None, id="done"),
        pytest.param("england.notify-partners", "overdue", -17, id="over"),
        pytest.param("england.rapid-review", "due", 2, id="open"),
    ],
)
def test_a_status_is_said_in_words_with_the_days_left(
    duty: str, status: str, left: int | None
) -> None:
    row = deadline(duty, *SENT)

    assert (row["Status"], row["Days left (minus: over)"]) == (status, left)


def test_the_days_left_are_formulas_on_the_day_in_the_corner() -> None:
    data = written(*ONE_DATE)
    book = opened(data, values=False)
    names = {name: place.attr_text for name, place in book.defined_names.items()}

    assert names["as_at"] == "Deadlines!$B$1"
    assert names["bank_holidays_england_and_wales"] == "'Bank holidays'!$A$2:$A$9"
    assert book["Deadlines"]["F4"].value == "=INT(C4)-as_at"
    assert str(book["Deadlines"]["E4"].value) == '=IF(INT(C4)<as_at,"overdue","due")'
    assert "NETWORKDAYS(as_at+1,INT(C4),bank_holidays_england" in book["Deadlines"]["G4"].value


def test_the_header_stays_and_every_sheet_of_rows_can_be_filtered() -> None:
    book = opened(written(*ONE_DATE))

    assert book["Deadlines"].freeze_panes == "B4"
    assert [book[name].freeze_panes for name in ("Who to tell", "Data")] == ["B2", "B2"]
    filters = [book[name].auto_filter.ref for name in ("Deadlines", "Who to tell", "Data")]
    assert filters == ["A3:Q9", "A1:O11", "A1:AC25"]


def test_colour_goes_by_the_word_in_the_cell() -> None:
    rules = opened(written(*ONE_DATE))["Deadlines"].conditional_formatting
    words = {rule.formula[0] for found in rules for rule in found.rules}

    assert words == {'"overdue"', '"missed"', '"met"', '"due"'}


def test_there_is_an_empty_box_a_day_and_initials_for_each_who_is_to_be_told() -> None:
    data = written(*ONE_DATE, "--died", "--looked-after")
    rows = records(data, "Who to tell")
    (offered,) = opened(data)["Who to tell"].data_validations.dataValidation

    assert {"Ofsted", "Secretary of State for Education"} <= {row["Who is told"] for row in rows}
    assert {row["Told"] for row in rows} == {"\u2610"}
    assert not [row for row in rows if row["Date told"] or row["Initials"]]
    assert offered.formula1 == '"\u2610,\u2611"'
    assert {"Must be told", "Depends on facts not given"} <= {row["How strong"] for row in rows}


def test_what_was_given_assumed_implied_and_taken_is_said() -> None:
    rows = records(written(*ONE_DATE, "--died", "--age", "4"), "About")
    given = {(row["What"], row["How it is known"]) for row in rows if row["How it is known"]}

    assert {
        ("the incident", "given"),
        ("becoming aware", "assumed"),
        ("the child died", "given"),
        ("age: 4", "given"),
        ("the child was not seriously harmed", "follows from what is given"),
        ("place", "taken as"),
    } <= given


def test_what_it_rests_on_is_said() -> None:
    found = [str(value) for value in cells(written(*ONE_DATE))["About"].values()]

    for said in ("Not legal advice.", "bank holidays to 2028-12-26", "Children Act 2004 s.16C(1)"):
        assert said in found
    assert any(said.startswith("https://www.legislation.gov.uk/") for said in found)
    assert "Unconfirmed: check the source." in found


@pytest.mark.parametrize("command", ["deadlines", "notify-check"])
def test_the_rows_of_csv_are_all_there(command: str) -> None:
    args = (command, "--incident", "2024-03-01", "--all")
    rows = records(written(*args), "Data")
    listed = run(*args, "--format", "json").items

    assert [*rows[0]] == [*COLUMNS]
    assert [row["id"] for row in rows] == [item["id"] for item in listed]
    assert [row["days_left"] for row in rows] == [item["days_left"] for item in listed]
    days = [row["due"].date().isoformat() if row["due"] else None for row in rows]
    assert days == [item["due"] for item in listed]


def test_fields_choose_the_columns_of_the_data_and_take_nothing_from_the_rest() -> None:
    data = written(*ONE_DATE, "--fields", "id,due,notes")

    assert [*records(data, "Data")[0]] == ["id", "due", "notes"]
    assert len(records(data, "Deadlines", HEADER)[0]) == 17


@pytest.mark.parametrize(
    "ref",
    [
        *("=cmd()", "+1", "-1", "@SUM(A1)", "{=1}", "=HYPERLINK(1)", "007", "1e5"),
        *("a;b,c", "two\nlines", "<script>alert(1)</script>", "https://example.org", "'"),
        "\U0001f600 \u200f\u05d0\u202e right to left",
        "_x0041_",
        " spaced ",
    ],
)
def test_any_reference_is_a_text_as_it_was(ref: str) -> None:
    data = written(*ONE_DATE, "--ref", ref)
    cell = opened(data, values=False)["Deadlines"]["A4"]

    assert (cell.value, cell.data_type, cell.hyperlink) == (ref, "s", None)
    assert records(data, "Data")[0]["ref"] == records(data, "Who to tell")[0]["Reference"] == ref


def test_no_cell_of_ours_is_a_formula_but_the_days_left_and_the_status() -> None:
    found = cells(written(*ONE_DATE, "--ref", "=1+1"), values=False)["Deadlines"]
    book = opened(written(*ONE_DATE, "--ref", "=1+1"), values=False)
    formulas = {
        cell.coordinate[0]
        for sheet in book.worksheets
        for row in sheet.iter_rows()
        for cell in row
        if cell.data_type == "f"
    }

    assert found["A4"] == "=1+1"
    assert formulas == {"E", "F", "G"}


def test_nothing_in_the_file_says_when_or_where_it_was_made() -> None:
    with zipfile.ZipFile(io.BytesIO(written(*ONE_DATE))) as archive:
        dated = {info.date_time for info in archive.infolist()}
        core = archive.read("docProps/core.xml").decode()

    assert dated == {(1980, 1, 1, 0, 0, 0)}
    assert {*re.findall(r">(\d{4}-[^<]+)<", core)} == {"2024-03-04T00:00:00Z"}


def test_each_sheet_is_printed_on_a4_across_with_its_header_on_every_page() -> None:
    book = opened(written(*ONE_DATE))

    for sheet in book.worksheets:
        assert (sheet.page_setup.orientation, sheet.page_setup.paperSize) == ("landscape", 9)
        assert sheet.print_title_rows

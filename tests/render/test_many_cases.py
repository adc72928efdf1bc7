"""Calendar files and workbooks of many cases: none takes another's place."""

from __future__ import annotations

from datetime import date

import pytest
from tests.support.rfc5545 import read
from tests.support.sheets import records

from scrtool import CaseFacts, compute
from scrtool.render import Format, renderer
from scrtool.report import MadeWith, NamedSchedule, Report

FACTS = CaseFacts(incident=date(2024, 3, 1), died=True)
MADE_WITH = MadeWith("1.0.0", "2026-11-22", "2028-12-26")


def written(style: Format, *cases: NamedSchedule) -> bytes:
    answer = renderer(style)(Report(cases, date(2024, 3, 4), MADE_WITH))
    assert isinstance(answer, bytes)
    return answer


def case(ref: str, regime: str = "england", facts: CaseFacts = FACTS) -> NamedSchedule:
    return NamedSchedule(ref, compute(facts, regime))


def test_no_case_at_all_still_gives_a_workbook() -> None:
    assert records(written(Format.XLSX), "Data") == []


def test_a_calendar_file_of_many_is_named_by_how_many_they_are() -> None:
    file = read(written(Format.ICS, case("A-1"), case("B-2"), case("B-2", "linked")))

    assert file.text("NAME") == "2 cases"
    assert [one.text("SUMMARY").split(":")[0] for one in file.all("VJOURNAL")] == [
        "A-1",
        "B-2",
        "B-2",
    ]


def test_regimes_of_one_case_have_names_of_their_own() -> None:
    file = read(written(Format.ICS, case("A-1"), case("A-1", "linked")))
    names = {one["UID"].split(".")[0] for one in file.inside}

    assert names == {"england", "linked"}


def test_a_reference_that_comes_twice_is_not_merged() -> None:
    later = FACTS._replace(incident=date(2024, 3, 4))
    file = read(written(Format.ICS, case("A-1"), case("A-1", facts=later)))
    due = [one for one in file.all("VEVENT") if "england.notify-panel.due" in one["UID"]]

    assert [one["DTSTART"] for one in due] == ["20240308", "20240311"]
    assert due[1]["UID"] == f"2.{due[0]['UID']}"


@pytest.mark.parametrize("sheet", ["Data", "Who to tell"])
def test_a_workbook_has_the_rows_of_every_case(sheet: str) -> None:
    column = {"Data": "ref", "Who to tell": "Reference"}[sheet]
    rows = records(written(Format.XLSX, case("A-1"), case("B-2", "scotland")), sheet)

    assert {row[column] for row in rows} == {"A-1", "B-2"}


def test_a_workbook_counts_each_limit_by_its_own_holidays() -> None:
    new_year = CaseFacts(incident=date(2024, 1, 1), died=True, looked_after=True)
    data = written(Format.XLSX, case("A-1", facts=new_year), case("B-2", "scotland", new_year))
    named = {row["Of"] for row in records(data, "Bank holidays")}
    formulas = records(data, "Deadlines", 3, values=False)
    used = {str(row["Working days left"]) for row in formulas if row["Reference"] == "B-2"}

    assert named == {"england-and-wales", "scotland"}
    assert any("bank_holidays_scotland" in formula for formula in used)

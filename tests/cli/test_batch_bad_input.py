"""Bad registers: one message with file, row and column, the good rows answered, exit 2."""

from __future__ import annotations

import csv
import os
from typing import TYPE_CHECKING

import pytest
from tests.cli.program import run, spawn
from tests.cli.registers import AS_OF, answered, count, filed, row, rows

if TYPE_CHECKING:
    from pathlib import Path

GOOD = "A9,2024-03-01"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param("", "empty; expected a header such as ref,incident,aware", id="empty"),
        pytest.param("\n\n", "empty; expected a header such as ref,incident,aware", id="blank"),
        pytest.param(
            "ref:incident\nA1:2024-03-01\n",
            "row 1: a header such as ref,incident,aware with one delimiter of comma, semicolon, "
            "tab, bar; found: 'ref:incident'",
            id="wrong-delimiter",
        ),
        pytest.param(
            "ref,incident;aware\n",
            "row 1: a header such as ref,incident,aware with one delimiter of comma, semicolon, "
            "tab, bar; found: 'ref,incident;aware'",
            id="two-delimiters",
        ),
        pytest.param(
            "A1,2024-03-01\n",
            "row 1: a header such as ref,incident,aware with one delimiter of comma, semicolon, "
            "tab, bar; found: 'A1,2024-03-01'",
            id="no-header",
        ),
        pytest.param(
            "case,incident\nA1,2024-03-01\n",
            "row 1: a header with the column ref, such as ref,incident,aware; "
            "found: case, incident",
            id="no-reference",
        ),
        pytest.param(
            "ref,name,age\nA1,x,4\n",
            "row 1: a column with a date, such as incident; found: ref, name, age",
            id="no-date",
        ),
        pytest.param(
            "ref,incident,Incident\nA1,2024-03-01,\n",
            "row 1, column 3: 'Incident' is not usable; expected each name once: also column 2",
            id="a-name-twice",
        ),
        pytest.param(
            "ref,incident," + ",".join(f"c{n}" for n in range(10_000)),
            "row 1: 10,002 columns; expected 1,000 at most",
            id="10,000-columns",
        ),
        pytest.param(
            b"\x00\x01\x02\xff garbage \x00",
            "not a text; expected text in UTF-8 or, with its mark, UTF-16; in Excel: save as CSV "
            "UTF-8",
            id="binary-garbage",
        ),
        pytest.param(
            b"ref,incident,caf\xe9\nA1,2024-03-01,x\n",
            "row 1: not text in one encoding; expected text in UTF-8 or, with its mark, UTF-16; "
            "in Excel: save as CSV UTF-8",
            id="another-encoding",
        ),
        pytest.param(
            b"\xd0\xcf\x11\xe0 old",
            "an old workbook (.xls) or one with a password; save it as .xlsx without one",
            id="an-old-workbook",
        ),
        pytest.param(
            b"PK\x03\x04 broken", "not a workbook: its end is missing or damaged", id="broken-xlsx"
        ),
    ],
)
def test_a_register_that_cannot_be_read_is_told_by_name(
    tmp_path: Path, text: str | bytes, told: str
) -> None:
    out = tmp_path / "out.csv"
    ran = filed(tmp_path, text, "--output", str(out))
    joint = ", " if told.startswith("row ") else ": "
    assert (ran.code, ran.out, ran.talk) == (2, b"", [f"cases.csv{joint}{told}"])
    assert not out.exists()


@pytest.mark.parametrize(
    ("cells", "told"),
    [
        ("A1,01/03/2024,", "row 2, incident: '01/03/2024' is not usable; expected a date such as "
         "2024-03-01, 2024-03 if only the month is known, or blank if not known"),
        ("A1,45352,", "row 2, incident: '45352' is not usable; expected a date such as 2024-03-01, "
         "2024-03 if only the month is known, or blank if not known, not the number of a day: "
         "format the cells as dates"),
        ("A1,2024-02-30,", "row 2, incident: '2024-02-30' is not usable; expected a date such as "
         "2024-03-01, 2024-03 if only the month is known, or blank if not known"),
        ("A1,1066-10-14,", "row 2, incident: '1066-10-14' is not usable; expected a date within "
         "1978-01-01 to 2100-12-31"),
        ("A1,2100-12-31,", "row 2: '2100-12-31' is not usable; expected a date whose count stays "
         "within 1978-01-01 to 2100-12-31"),
        ("A1,2024-03-01,perhaps", "row 2, abuse: 'perhaps' is not usable; expected yes, no, or "
         "blank if not known"),
        (",2024-03-01,", "row 2, ref: a reference of your own for the case"),
        ("A1,,yes", "row 2: no date in the row; expected one at least, such as incident"),
        ("A1,2024-03-01,yes,x", "row 2: 4 cells; expected 3, as in the header"),
        ('A1,2024-03-01,"yes"x', "row 2: not readable as a row: ',' expected after '\"'"),
    ],
)  # fmt: skip
def test_a_row_that_cannot_be_used_is_told_and_the_rest_answered(
    tmp_path: Path, cells: str, told: str
) -> None:
    ran = filed(tmp_path, f"ref,incident,abuse\n{cells}\n{GOOD},\n")
    assert (ran.code, ran.talk[0]) == (2, f"cases.csv, {told}")
    assert row(ran, "A9")["due"] == "2024-03-08"
    assert count(ran) == "2 rows in = 1 answered + 1 refused"


def test_every_problem_of_a_row_is_told_at_once() -> None:
    ran = answered("ref,incident,abuse,age,regime\n,x,y,z,w\n")
    told = [line.removeprefix("scrtool: ") for line in ran.talk[:5]]
    assert [line.partition(": ")[0].rpartition(" ")[2] for line in told] == [
        "incident",
        "abuse",
        "age",
        "ref",
        "regime",
    ]


def test_a_body_of_rules_that_there_is_not() -> None:
    ran = answered("ref,incident,regime\nA1,2024-03-01,france\n")
    assert ran.talk[0].startswith("standard input, row 2, regime: 'france' is not usable; expected")


def test_bytes_that_are_no_text_in_one_row() -> None:
    ran = answered(b"ref,incident,note\nA1,2024-03-01,caf\xe9\n" + GOOD.encode() + b",\n")
    assert "row 2, note: not text in the encoding of the rest" in ran.talk[0]
    assert count(ran) == "2 rows in = 1 answered + 1 refused"


def test_a_line_without_an_end_is_left_out_and_not_kept() -> None:
    long = "A1,2024-03-01," + "x" * (3 << 20)
    ran = answered(f"ref,incident,note\n{long}\n{GOOD},\n")
    assert ran.talk[0].endswith("row 2: more than 1,048,576 characters without an end; the row is "
                                "left out")  # fmt: skip
    assert row(ran, "A9")["due"] == "2024-03-08"


def test_a_quote_that_is_not_closed_is_told_with_the_rows_it_took() -> None:
    ran = answered('ref,incident,note\nA1,2024-03-01,"oh\nA2,2024-03-01,\n')
    assert ran.talk[0].endswith(
        'row 2: a quote (") that is opened and not closed; with it 1 more lines could not be read'
    )
    assert count(ran) == "2 rows in = 0 answered + 2 refused"


@pytest.mark.parametrize("option", ["--output", "--errors"])
def test_a_file_that_is_there_is_told_with_the_option_that_named_it(
    tmp_path: Path, option: str
) -> None:
    there = tmp_path / "there.csv"
    there.write_text("kept")
    ran = filed(tmp_path, f"ref,incident\n{GOOD}\n", option, str(there))
    told = f"{option} {there}: there is a file of that name; --force writes over it"
    assert (ran.code, ran.talk, there.read_text()) == (2, [told], "kept")
    ran = filed(tmp_path, f"ref,incident\n{GOOD}\n", option, str(tmp_path / "no" / "x.csv"))
    assert ran.talk[0].startswith(f"{option} {tmp_path}")


def test_what_is_wrong_may_go_to_a_file(tmp_path: Path) -> None:
    errors = tmp_path / "errors.csv"
    ran = filed(tmp_path, f"ref,incident\nA1,x\n{GOOD}\n", "--errors", str(errors))
    (header, first) = csv.reader(errors.read_text(encoding="utf-8").splitlines())
    assert header == ["file", "row", "column", "typed", "expected"]
    assert first[:4] == ["cases.csv", "2", "incident", "x"]
    assert (ran.code, len(ran.talk)) == (2, 1)


@pytest.mark.parametrize("other", ["cases.csv", "./cases.csv", "link.csv"])
def test_a_register_is_never_written_over(tmp_path: Path, other: str) -> None:
    (tmp_path / "link.csv").symlink_to(tmp_path / "cases.csv")
    for option in ("--output", "--errors"):
        ran = filed(tmp_path, f"ref,incident\n{GOOD}\n", option, str(tmp_path / other))
        assert ran.code == 2
        assert "the same file as" in ran.talk[0]
        assert (tmp_path / "cases.csv").read_text(encoding="utf-8").startswith("ref,incident")


def test_a_register_that_is_not_there() -> None:
    ran = run("batch", "nowhere.csv")
    assert (ran.code, ran.talk) == (2, ["nowhere.csv: cannot be read: No such file or directory"])


def test_a_folder_is_no_register(tmp_path: Path) -> None:
    assert run("batch", str(tmp_path)).talk == [f"{tmp_path}: cannot be read: Is a directory"]


def test_no_register_and_wrong_options_are_told_at_once() -> None:
    ran = run(
        "batch", "--only", "late", "--sort", "name", "--due-within", "soon", "--format", "doc"
    )
    assert (ran.code, len(ran.talk)) == (2, 4)
    assert "--only: 'late' is not usable; expected one of met, missed" in ran.err.decode()


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="a device of Linux")
def test_a_full_disk(tmp_path: Path) -> None:
    ran = filed(tmp_path, f"ref,incident\n{GOOD}\n", "--output", "/dev/full")
    assert ran.code == 2
    assert ran.talk[-1].endswith("--output /dev/full: cannot be written: No space left on device")


def test_an_output_that_was_there_stays_when_the_register_is_bad(tmp_path: Path) -> None:
    out = tmp_path / "out.csv"
    out.write_text("as it was", encoding="utf-8")
    assert filed(tmp_path, "nothing", "--output", str(out)).code == 2
    assert out.read_text(encoding="utf-8") == "as it was"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["cases.csv", "out.csv"]


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("[1]", "expected an object on one line"),
        ("{", "not JSON"),
        ('{"ref": "A1", "ref": "A2"}', "ref: each name once"),
        ('{"ref": "A1", "incident": "2024-03-01", "new": 1}', "'new': not a name of the first"),
        ("[" * 100_000, "not JSON"),
    ],
)
def test_a_line_that_is_no_case_in_ndjson(line: str, told: str) -> None:
    good = '{"ref": "A9", "incident": "2024-03-01"}'
    ran = answered(f"{good}\n{line}\n")
    assert (ran.code, count(ran)) == (2, "2 rows in = 1 answered + 1 refused")
    assert f"row 2: {told}" in ran.err.decode()


def test_the_good_rows_come_before_a_reader_that_goes_away() -> None:
    many = "".join(f"A{n},2024-03-01\n" for n in range(300))
    ran = spawn("batch", "-", "--as-of", AS_OF, stdin=f"ref,incident\n{many}".encode())
    assert (ran.code, len(rows(ran))) == (0, 300 * 24)
    assert b"\r" not in ran.err

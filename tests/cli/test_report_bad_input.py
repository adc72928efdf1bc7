"""``scrtool report`` and bad input: told with its place, the rest counted, nothing half written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.cli.program import run

if TYPE_CHECKING:
    from pathlib import Path

HEAD = "ref,incident,aware,notified,rapid_review_sent\n"
GOOD = "A1,2024-03-01,2024-03-01,2024-03-08,2024-03-20\n"


def test_no_register_is_asked_for() -> None:
    ran = run("report")
    assert (ran.code, ran.talk) == (2, ["FILE: expected a register such as cases.csv, or -"])


def test_every_mistake_is_told_at_once() -> None:
    ran = run(
        *("report", "cases.csv", "--by", "month", "--suppress", "1", "--format", "pdf"),
        *("--duty", "england.keep", "--as-of", "yesterday", "--nonsense"),
    )
    told = [line.partition(":")[0] for line in ran.talk]
    assert ran.code == 2
    assert set(told) == {"--by", "--suppress", "--format", "--duty", "--as-of", "--nonsense"}
    assert ran.out == b""


def test_a_duty_that_cannot_be_on_time_is_told_with_those_that_can() -> None:
    ran = run("report", "-", "--duty", "england.rapid-review.decision-criteria")
    assert ran.code == 2
    assert "england.notify-panel, england.notify-partners" in ran.talk[0]


def test_a_row_refused_is_told_and_the_rest_is_counted() -> None:
    ran = run("report", "-", "--format", "json", stdin=f"{HEAD}{GOOD}A2,01/03/2024,,,\n".encode())
    assert ran.code == 2
    assert ran.talk[0].startswith("standard input, row 3, incident: '01/03/2024' is not usable")
    assert ran.talk[-1].endswith("2 rows in = 1 counted + 1 refused")
    assert ran.json["rows"] == {"counted": 1, "refused": 1, "doubtful": 0, "complete": False}
    assert "Not in these figures: 1 row of the register" in ran.json["method"][-1]


def test_a_row_refused_is_told_also_where_small_numbers_are_hidden() -> None:
    register = f"{HEAD}{GOOD}A2,01/03/2024,,,\n".encode()
    ran = run("report", "-", "--format", "plain", "--suppress", "5", stdin=register)
    assert "Not in these figures: rows of the register that could not be read." in ran.lines


def test_a_file_of_refusals_takes_them(tmp_path: Path) -> None:
    errors = tmp_path / "errors.csv"
    register = f"{HEAD}{GOOD}A2,01/03/2024,,,\n".encode()
    ran = run("report", "-", "--errors", str(errors), stdin=register)
    assert (ran.code, len(ran.talk)) == (2, 1)
    assert "01/03/2024" in errors.read_text(encoding="utf-8")


def test_a_register_that_cannot_be_read_leaves_no_output(tmp_path: Path) -> None:
    output = tmp_path / "report.html"
    ran = run("report", "-", "--output", str(output), stdin=b"\x00\x01\x02")
    assert ran.code == 2
    assert not output.exists()


def test_the_register_is_never_written_over(tmp_path: Path) -> None:
    register = tmp_path / "cases.csv"
    register.write_text(HEAD + GOOD, encoding="utf-8")
    ran = run("report", str(register), "--output", str(register))
    assert ran.code == 2
    assert "the same file" in ran.talk[0]
    assert register.read_text(encoding="utf-8") == HEAD + GOOD


def test_a_register_without_rows_is_an_empty_report() -> None:
    for style in ("table", "plain", "json", "csv", "xlsx", "html"):
        ran = run("report", "-", "--format", style, stdin=HEAD.encode())
        assert (ran.code, ran.talk) == (0, ["0 rows in = 0 counted + 0 refused"])
    ran = run("report", "-", "--format", "table", stdin=HEAD.encode())
    assert "No case with a duty that could be on time." in ran.lines


def test_a_row_shorter_than_the_header_is_counted() -> None:
    ran = run("report", "-", "--format", "json", stdin=f"{HEAD}A1,2024-03-01\n".encode())
    assert (ran.code, ran.json["duties"][0]["lines"][-1]["cases"]) == (0, 1)


def test_a_doubtful_row_is_counted_and_said() -> None:
    ran = run("report", "-", "--format", "json", stdin=f"{HEAD}{GOOD}{GOOD}".encode())
    assert ran.code == 0
    assert ran.talk[0] == "1 row has warnings: scrtool batch says which"
    assert ran.json["duties"][0]["lines"][-1]["cases"] == 2
    assert ran.json["rows"]["doubtful"] == 1
    told = "Counted as given, with a warning from scrtool batch: 1 row."
    assert ran.json["method"][-1] == told


def test_no_reference_and_no_text_of_a_row_is_in_a_report() -> None:
    register = f"{HEAD.strip()},comment\n{GOOD.replace('A1', 'SECRET-REF').strip()},<b>SECRET</b>\n"
    for style in ("table", "plain", "json", "csv", "html"):
        assert b"SECRET" not in run("report", "-", "--format", style, stdin=register.encode()).out

"""``scrtool batch``: what goes in, what comes out, and what a scheduled job is told."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.cli.program import run
from tests.cli.registers import AS_OF, NOTIFY, REVIEW, answered, count, filed, row, rows

from scrtool.register import COLUMNS

if TYPE_CHECKING:
    from pathlib import Path

ONE = "ref,incident,aware,notified\nA1,2024-03-01,2024-03-01,2024-03-12\n"


def test_a_register_without_rows_is_answered_with_a_header() -> None:
    ran = answered("ref,incident\n")
    assert (ran.code, ran.lines) == (0, [",".join(COLUMNS)])
    assert count(ran) == "0 rows in = 0 answered + 0 refused"


def test_the_columns_are_those_promised_and_then_those_carried_through() -> None:
    ran = answered('ref,incident,team,comment\nA1,2024-03-01,North,"a, ""b"""\n')
    assert ran.lines[0] == ",".join([*COLUMNS, "team", "comment"])
    assert (row(ran)["team"], row(ran)["comment"]) == ("North", 'a, "b"')


def test_a_column_of_the_name_of_an_answer_is_told_apart() -> None:
    ran = answered("ref,incident,notes,Status\nA1,2024-03-01,mine,open\n")
    assert ran.lines[0].endswith(",warnings,notes_given,Status_given")
    assert row(ran)["notes_given"] == "mine"


def test_what_is_carried_through_is_not_changed() -> None:
    ran = answered("ref,incident,phone\nA1,2024-03-01, +44 =1 \n")
    assert row(ran)["phone"] == " +44 =1 "


def test_every_duty_of_every_case_has_a_row() -> None:
    ran = answered("ref,incident\nA1,2024-03-01\nA2,2025-03-03\n")
    assert len(rows(ran)) == 48
    assert [one["ref"] for one in rows(ran)] == ["A1"] * 24 + ["A2"] * 24


def test_what_was_done_late_says_how_late() -> None:
    found = row(answered(ONE))
    assert (found["due"], found["done"], found["status"]) == ("2024-03-08", "2024-03-12", "missed")
    assert (found["days_late"], found["working_days_late"]) == ("4", "2")


def test_both_readings_are_there_where_they_differ() -> None:
    found = row(answered(ONE), duty=REVIEW)
    assert (found["due"], found["safe"]) == ("2024-04-04", "2024-03-22")


@pytest.mark.parametrize(
    "header",
    ["ref,Incident,AWARE", "REF;incident;aware", "ref\tIncident \taware", "ref|incident|aware"],
)
def test_names_of_columns_and_delimiters_may_vary(header: str) -> None:
    delimiter = next(one for one in ",;\t|" if one in header)
    ran = answered(f"{header}\n{delimiter.join(['A1', '2024-03-01', '2024-03-04'])}\n")
    assert (ran.code, row(ran)["due"]) == (0, "2024-03-11")


def test_spaces_and_hyphens_in_a_name_are_underscores() -> None:
    ran = answered("ref,aware,Rapid review-sent\nA1,2024-03-01,2024-03-20\n")
    assert row(ran, duty=REVIEW)["done"] == "2024-03-20"


def test_the_delimiter_that_excel_names_is_taken() -> None:
    ran = answered("sep=;\nref;incident\nA1;2024-03-01\n")
    assert (ran.code, row(ran)["due"]) == (0, "2024-03-08")


@pytest.mark.parametrize(("answer", "applies"), [("yes", "depends"), ("no", "no"), ("", "depends")])
@pytest.mark.parametrize("spelt", [str, str.upper])
def test_answers_are_yes_no_or_not_known(answer: str, applies: str, spelt: type[str]) -> None:
    ran = answered(f"ref,incident,abuse\nA1,2024-03-01,{spelt(answer)}\n")
    assert row(ran)["applies"] == applies


@pytest.mark.parametrize(("typed", "applies"), [("true", "depends"), ("1", "depends")])
def test_true_and_one_are_yes(typed: str, applies: str) -> None:
    ran = answered(f"ref,incident,abuse,died\nA1,2024-03-01,{typed},0\nA2,2024-03-01,FALSE,\n")
    assert row(ran)["applies"] == applies
    assert row(ran, "A2")["applies"] == "no"


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_what_excel_saves_is_read(encoding: str) -> None:
    ran = answered("ref,incident,place\r\nA1,2024-03-01,Llŷn\r\n".encode(encoding))
    assert (ran.code, row(ran)["place"]) == (0, "Llŷn")


def test_blank_rows_are_no_rows() -> None:
    ran = answered("ref,incident\n\nA1,2024-03-01\n,\n,\n")
    assert (ran.code, count(ran)) == (0, "1 rows in = 1 answered + 0 refused")


def test_a_body_of_rules_may_be_named() -> None:
    ran = answered("ref,incident,regime\nA1,2024-03-01,scotland\nA2,2024-03-01,\n")
    assert rows(ran)[0]["id"].startswith("scotland.")
    assert row(ran, "A2")["due"] == "2024-03-08"


def test_a_month_gives_no_date_and_no_status_that_may_be_false() -> None:
    ran = answered("ref,incident,aware,notified\nA1,2024-03,,\nA2,2024-03-01,2024-03,2024-03\n")
    for ref in ("A1", "A2"):
        found = row(ran, ref)
        assert (found["outcome"], found["due"], found["status"]) == (
            "undetermined",
            "",
            "undetermined",
        )
    assert row(ran)["warnings"] == "incident 2024-03 is a month: the day is not known"
    assert ran.code == 0


def test_only_the_statuses_asked_for() -> None:
    ran = answered(ONE, "--only", "missed,overdue")
    assert {one["status"] for one in rows(ran)} == {"missed", "overdue"}


def test_what_is_due_within_some_working_days() -> None:
    # From Wednesday 4 September 2024, three working days end on Monday 9 September.
    text = "ref,aware\nA1,2024-09-02\nA2,2024-09-03\nA3,2024-06-03\n"
    within = answered(text, "--due-within", "3wd")
    assert [(one["ref"], one["due"]) for one in rows(within) if one["id"] == NOTIFY] == [
        ("A1", "2024-09-09")
    ]
    days = answered(text, "--due-within", "4d")
    assert rows(days) == []
    both = answered(text, "--due-within", "3wd", "--only", "overdue,due")
    assert {one["ref"] for one in rows(both)} == {"A1", "A3"}


def test_the_most_urgent_first() -> None:
    text = "ref,aware\nA1,2024-09-02\nA2,2024-06-03\nA3,2024-01-03\nA4,2024-08-28\n"
    ran = answered(text, "--sort", "urgency", "--only", "overdue,due")
    assert [one["ref"] for one in rows(ran) if one["id"] == NOTIFY] == ["A3", "A2", "A4", "A1"]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        pytest.param("ref,aware\nA1,2024-06-03\n", 1, id="overdue"),
        pytest.param(ONE, 1, id="missed"),
        pytest.param("ref,aware\nA1,2024-09-03\n", 3, id="undetermined"),
        pytest.param("ref,aware\nA1,2024-06-03\nA2,x\n", 2, id="a-row-refused"),
    ],
)
def test_a_check_speaks_through_its_exit_code(text: str, code: int) -> None:
    assert answered(text, "--check").code == code
    assert answered(text).code == (2 if code == 2 else 0)


@pytest.mark.parametrize("only", ["no-date", "met"])
def test_a_check_judges_every_row_and_not_only_those_shown(only: str) -> None:
    assert answered(ONE, "--check", "--only", only).code == 1


def test_an_extra_closed_day_moves_a_limit_and_says_so() -> None:
    found = row(answered("ref,aware\nA1,2024-09-02\n", "--closed-day", "2024-09-06"))
    assert (found["due"], found["notes"]) == ("2024-09-10", "closed-day-given")


@pytest.mark.parametrize("suffix", ["csv", "tsv", "ndjson"])
def test_the_name_of_the_output_says_the_format(tmp_path: Path, suffix: str) -> None:
    out = tmp_path / f"out.{suffix}"
    assert filed(tmp_path, ONE, "--output", str(out)).code == 0
    as_asked = filed(tmp_path, ONE, "--format", suffix)
    assert out.read_bytes() == as_asked.out


def test_ndjson_in_and_out() -> None:
    text = '{"ref": "A1", "incident": "2024-03-01", "abuse": true, "team": {"a": [1]}}\n\n'
    (first, *_) = [line for line in answered(text, "--format", "ndjson").lines if NOTIFY in line]
    assert '"due": "2024-03-08"' in first
    assert '"depends_on": ["age", "died", "seriously_harmed"]' in first
    assert '"days_late": 180' in first
    assert first.endswith('"team": {"a": [1]}}')


def test_the_same_register_twice_gives_the_same_bytes(tmp_path: Path) -> None:
    assert filed(tmp_path, ONE).out == filed(tmp_path, ONE).out


@pytest.mark.parametrize(
    ("cells", "warning"),
    [
        ("2024-03-05,2024-03-01,,,,", "aware 2024-03-01 is before incident 2024-03-05"),
        (",2024-03-05,2024-03-04,,,", "notified 2024-03-04 is before aware 2024-03-05"),
        (",2024-03-01,2024-03-02,,,", "notified 2024-03-02 is a Saturday"),
        (
            ",2024-03-01,2024-03-08,2024-03-07,,",
            "rapid_review_sent 2024-03-07 is before notified 2024-03-08",
        ),
        ("2024-03-01,,,,25,yes", "care_leaver and age 25: a care leaver is under 25"),
        (
            "2024-03-01,,,,15,yes",
            "care_leaver and age: give one, a care leaver was looked after for some time after 16",
        ),
    ],
)
def test_what_is_doubtful_is_told_and_what_can_be_is_worked_out(cells: str, warning: str) -> None:
    ran = answered(f"ref,incident,aware,notified,rapid_review_sent,age,care_leaver\nA1,{cells}\n")
    assert (ran.code, row(ran)["warnings"]) == (0, warning)
    assert len(rows(ran)) == 24
    assert "1 rows have warnings: see the column warnings" in ran.err.decode()


def test_more_than_four_children_in_one_notification() -> None:
    ran = answered("ref,incident,children\nA1,2024-03-01,5\nA2,2024-03-01,4\n")
    told = "children 5: one notification takes up to 4 children, ask the service"
    assert (row(ran)["warnings"], row(ran)["children"]) == (told, "5")
    assert row(ran, "A2")["warnings"] == ""


def test_a_reference_that_stands_twice() -> None:
    ran = answered("ref,incident\nA1,2024-03-01\nA2,2024-03-01\nA1,2024-03-04\n")
    assert [one["warnings"] for one in rows(ran) if one["ref"] == "A1"][24] == "ref also on row 2"


def test_help_names_every_format_and_what_takes_memory() -> None:
    text = run("batch", "--help").text
    assert all(name in text for name in ("parquet", "xlsx", "keeps all in memory"))
    assert AS_OF not in text


@pytest.mark.parametrize("order", ["ABC", "CBA", "BAC"])
def test_each_row_has_the_rules_of_its_own_days_whatever_came_before(order: str) -> None:
    days = {"A": "2016-03-01", "B": "2024-03-01", "C": "2018-06-28"}
    text = "ref,incident\n" + "".join(f"{ref},{days[ref]}\n" for ref in order)
    found = rows(answered(text))
    regimes = {ref: {r["id"].partition(".")[0] for r in found if r["ref"] == ref} for ref in order}

    assert regimes == {"A": {"england-scr"}, "B": {"england"}, "C": {"england-scr"}}


def test_a_place_of_which_nothing_is_encoded_is_refused_by_its_row() -> None:
    ran = answered("ref,incident,nation\nA,2024-03-01,jersey\n")

    assert ran.code == 2
    assert "row 2: 'jersey' is not usable; expected a nation with rules" in ran.err.decode()
    assert "= 0 answered + 1 refused" in count(ran)


def test_two_areas_that_differ_or_agree_are_told_apart_in_every_row() -> None:
    text = (
        "ref,incident,died,age,regime,harmed_area,lives_area\n"
        "A,2024-03-01,yes,4,linked,Northshire,Southshire\n"
        "B,2024-03-01,yes,4,linked,Northshire,northshire\n"
        "C,2024-03-01,yes,4,linked,Northshire,\n"
    )
    area = [r["applies"] for r in rows(answered(text)) if r["id"] == "linked.child-death.area"]

    assert area == ["yes", "no", "depends"]

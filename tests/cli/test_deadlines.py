"""``scrtool deadlines``: one date in, every date out; options, formats and fields."""

from __future__ import annotations

import csv
import io
import json
from itertools import chain, permutations

import pytest
from tests.cli.program import Ran, run

from scrtool.render import Format
from scrtool.rules import REGIMES

ONE_DATE = ("deadlines", "--incident", "2024-03-01")
FIELDS = (
    "one of ref, regime, id, edition, outcome, applies, depends_on, action, duty_holder, "
    "recipients, runs_from, trigger, due, safe, not_before, status, days_left, "
    "working_days_left, force, evidence, citation, number_force, number_evidence, "
    "number_citation, notes, safe_known, left_out, due_at, safe_at"
)


def rows(ran: Ran) -> list[list[str]]:
    """Return what a spreadsheet reads."""
    return list(csv.reader(io.StringIO(ran.text)))


def test_a_row_has_the_time_of_a_limit_in_hours_for_its_day_alone_would_mean_midnight() -> None:
    death = ("deadlines", "--nation", "scotland", "--incident", "2024-03-01T16:40")
    ran = run(*death, "--died", "--looked-after", "--fields", "due,due_at,safe,safe_at")
    first = run(*death, "--died", "--looked-after", "--format", "json").items[0]

    assert first["safe_at"] == "2024-03-02T16:40:00+00:00"
    assert ran.text.split("\n\n")[0].splitlines() == [
        f"due: {first['due']}",
        "due_at:",
        f"safe: {first['safe']}",
        f"safe_at: {first['safe_at']}",
    ]


def test_one_date_and_no_other_flag_answers_and_says_nothing_beside_it() -> None:
    ran = run(*ONE_DATE)

    assert (ran.code, ran.err) == (0, b"")
    assert ran.lines[0].startswith("Incident: Friday 1 March 2024.")
    assert "Monday 4 March 2024" in ran.lines[0]
    assert "Friday 8 March 2024 (assumed): 4 days left (4 working days)" in ran.text


def test_the_first_due_date_is_where_the_contract_has_it() -> None:
    ran = run(*ONE_DATE, "--format", "json")

    assert ran.json["cases"][0]["items"][0]["due"] == "2024-03-08"


def test_options_may_stand_in_any_order() -> None:
    options = (["--incident", "2024-03-01"], ["--died"], ["--age=4"], ["--format", "csv"])
    answers = {run("deadlines", *chain(*order)).out for order in permutations(options)}

    assert len(answers) == 1
    assert b"england.notify-panel" in answers.pop()


def test_a_value_may_follow_an_equals_sign() -> None:
    assert run("deadlines", "--incident=2024-03-01", "--format=csv") == run(
        *ONE_DATE, "--format", "csv"
    )


@pytest.mark.parametrize("style", Format)
def test_every_format_is_data_on_standard_output_and_nothing_else(style: Format) -> None:
    ran = run(*ONE_DATE, "--ref", "A-1", "--format", style)

    assert (ran.code, ran.err) == (0, b"")
    if style is Format.XLSX:
        assert ran.out.startswith(b"PK")
        return
    assert ran.out.endswith(b"\n")
    assert b"2024-03-08" in ran.out or b"Friday 8 March 2024" in ran.out


def test_the_formats_for_programs_hold_the_same_duties_in_the_same_order() -> None:
    items = run(*ONE_DATE, "--format", "json").items
    one_a_line = [json.loads(line) for line in run(*ONE_DATE, "--format", "ndjson").lines]
    cells = rows(run(*ONE_DATE, "--format", "csv", "--fields", "id,due,safe,status"))

    keys = ("id", "due", "safe", "status")
    expected = [[item[key] for key in keys] for item in items]
    assert [[item[key] for key in keys] for item in one_a_line] == expected
    assert cells == [list(keys), *([cell or "" for cell in row] for row in expected)]
    assert {(item["ref"], item["regime"]) for item in one_a_line} == {("case", "england")}


def first_of(ran: Ran, style: Format) -> list[tuple[str, str]]:
    """Return the fields of the first duty, named, as a format has them."""
    if style is Format.JSON:
        return list(ran.items[0].items())
    if style is Format.NDJSON:
        return list(json.loads(ran.lines[0]).items())
    if style is Format.CSV:
        return list(zip(*rows(ran)[:2], strict=True))
    return list(zip(ran.lines[0].split(), ran.lines[2].split(), strict=True))


@pytest.mark.parametrize("style", [Format.JSON, Format.NDJSON, Format.CSV, Format.TABLE])
def test_fields_are_written_as_chosen_and_in_that_order(style: Format) -> None:
    ran = run(*ONE_DATE, "--format", style, "--fields", "status, due,id", COLUMNS="100")

    assert first_of(ran, style) == [
        ("status", "due"),
        ("due", "2024-03-08"),
        ("id", "england.notify-panel"),
    ]


def test_fields_are_not_passed_over_in_plain_text_which_is_what_a_pipe_gets() -> None:
    ran = run(*ONE_DATE, "--fields", "id,due")

    assert ran.code == 2 or "Local authority" not in ran.text


@pytest.mark.parametrize("width", ["80", "40"])
def test_a_table_of_fields_never_cuts_a_date_or_an_id_short(width: str) -> None:
    ran = run(*ONE_DATE, "--format", "table", "--fields", "id,due,safe,status", COLUMNS=width)

    assert "2024-03-08" in ran.text
    assert "\N{HORIZONTAL ELLIPSIS}" not in ran.text


def test_a_field_that_there_is_not_is_refused_with_those_there_are() -> None:
    ran = run(*ONE_DATE, "--format", "csv", "--fields", "id,dew,")

    assert (ran.code, ran.out) == (2, b"")
    assert ran.talk == [
        f"--fields: 'dew' is not usable; expected {FIELDS}",
        f"--fields: '' is not usable; expected {FIELDS}",
    ]


def test_a_duty_that_does_not_apply_is_left_out_unless_all_are_asked_for() -> None:
    short = run(*ONE_DATE, "--no-abuse", "--format", "json")
    whole = run(*ONE_DATE, "--no-abuse", "--format", "json", "--all")

    assert "england.notify-panel" not in [item["id"] for item in short.items]
    told = whole.item("notify-panel")
    assert (told["applies"], told["due"], told["status"]) == ("no", None, "no-date")
    assert len(whole.items) > len(short.items)


@pytest.mark.parametrize("style", ["table", "plain"])
def test_all_shows_every_duty_in_full_to_a_person_too(style: str) -> None:
    whole = run(*ONE_DATE, "--no-abuse", "--all", "--format", style)
    ids = [item["id"] for item in run(*ONE_DATE, "--all", "--format", "json").items]

    assert [duty for duty in ids if f"{duty}: " not in whole.text] == []
    assert "does not apply on the facts given" in whole.text


def test_overdue_is_not_an_error() -> None:
    ran = run(*ONE_DATE, "--as-of", "2025-01-01", "--format", "csv", "--fields", "status,days_left")

    assert ran.code == 0
    assert rows(ran)[1] == ["overdue", "-299"]


def test_an_event_after_the_day_it_is_seen_on_is_questioned_apart_from_the_data() -> None:
    ran = run(*ONE_DATE, "--notified", "2024-03-11", "--format", "csv")

    assert ran.code == 0
    (said,) = ran.talk
    assert said.startswith("--notified 2024-03-11 is after 2024-03-04")
    assert b"scrtool:" not in ran.out


def test_a_planned_publication_may_be_ahead() -> None:
    assert run(*ONE_DATE, "--publish", "2024-09-02").err == b""


def test_a_reference_is_carried_into_the_data() -> None:
    ran = run(*ONE_DATE, "--ref", "R-14 \N{LATIN SMALL LETTER E WITH ACUTE}", "--format", "json")

    assert ran.json["cases"][0]["ref"] == "R-14 \N{LATIN SMALL LETTER E WITH ACUTE}"


def test_a_regime_that_there_is_not_is_refused() -> None:
    assert run(*ONE_DATE, "--regime", "england").code == 0
    assert run(*ONE_DATE, "--regime", "mercia").talk == [
        f"--regime: 'mercia' is not usable; expected one of {', '.join(REGIMES)}"
    ]


def test_a_local_reading_is_shown_only_if_it_is_chosen() -> None:
    chosen = run(*ONE_DATE, "--format", "json", "--preset", "england.notify-panel=incident")
    names = [reading["name"] for reading in chosen.item("notify-panel")["readings"]]

    assert "incident" in names
    plain = run(*ONE_DATE, "--format", "json").item("notify-panel")
    assert "incident" not in [reading["name"] for reading in plain["readings"]]


def test_a_local_reading_that_there_is_not_is_refused_with_those_there_are() -> None:
    (told,) = run(*ONE_DATE, "--preset", "england.notify-panel=moon").talk

    assert told.startswith("--preset: 'england.notify-panel=moon' is not usable; expected one of ")
    assert "england.notify-panel=incident" in told

"""The keys that scripts rely on, typed from the contract: more may come, none may go."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest
from tests.cli.program import run

from scrtool.facts import ASKED, Event
from scrtool.model import Evidence, Force, Role, Unit
from scrtool.progress import Status
from scrtool.schedule.items import Mark, Outcome

CITATION = {"instrument", "provision", "url"}
READING = {
    *("name", "role", "runs_from", "trigger", "due", "length", "unit", "calendar", "force"),
    *("evidence", "citation"),
}
ITEM = {
    *("id", "edition", "outcome", "action", "duty_holder", "recipients", "applies", "depends_on"),
    *("due", "safe", "readings", "force", "evidence", "citations", "notes", "status"),
    *("days_left", "working_days_left"),
}
DATE = re.compile(r"\d{4}-\d\d-\d\d")
CASES = [
    pytest.param(("--incident", "2024-03-01"), id="one-date"),
    pytest.param(("--incident", "2018-07-04", "--all"), id="everything"),
    pytest.param(("--incident", "2028-12-20"), id="provisional"),
    pytest.param(("--incident", "2024-03-01", "--no-abuse", "--all"), id="all"),
    pytest.param(("--review-decided", "2024-03-01", "--publish", "2024-08-01"), id="local-review"),
    pytest.param(
        ("--incident", "2024-03-01", "--looked-after", "--died", "--notified", "2024-03-04"),
        id="looked-after-and-notified",
    ),
]


def case(*args: str) -> dict[str, Any]:
    """Return the one case, having seen what stands around it."""
    whole = run("deadlines", *args, "--format", "json").json
    assert whole.keys() >= {"schema", "as_of", "made_with", "cases"}
    assert (whole["schema"], whole["as_of"]) == (1, "2024-03-04")
    assert whole["made_with"].keys() >= {"scrtool", "rules", "bank_holidays_to"}
    found, *beside = whole["cases"]
    assert {one["ref"] for one in beside} <= {found["ref"]}
    return dict(found)


@pytest.mark.parametrize("args", CASES)
def test_every_key_of_the_contract_is_there(args: tuple[str, ...]) -> None:
    found = case(*args)

    assert found.keys() >= {"ref", "regime", "events", "facts", "items"}
    assert (found["ref"], found["regime"]) == ("case", "england")
    for item in found["items"]:
        assert item.keys() >= ITEM
        assert all(one.keys() >= {"name", "channel", "url"} for one in item["recipients"])
        assert all(one.keys() >= {*CITATION, "force", "evidence"} for one in item["citations"])
        assert all(one.keys() >= READING for one in item["readings"])
        assert all(one["citation"].keys() >= CITATION for one in item["readings"])


@pytest.mark.parametrize("args", CASES)
def test_every_value_is_one_the_contract_names(args: tuple[str, ...]) -> None:
    for item in case(*args)["items"]:
        assert item["outcome"] in {*Outcome}
        assert item["applies"] in {"yes", "no", "depends"}
        assert item["status"] in {*Status}
        assert {item["force"], *(one["force"] for one in item["citations"])} <= {*Force}
        assert {item["evidence"], *(one["evidence"] for one in item["citations"])} <= {*Evidence}
        assert {*item["notes"]} <= {*Mark}
        for reading in item["readings"]:
            assert reading["role"] in {*Role}
            assert reading["unit"] in {*Unit}
            assert reading["runs_from"] in {*Event}
            assert reading["force"] in {*Force}
            assert reading["evidence"] in {*Evidence}


@pytest.mark.parametrize("args", CASES)
def test_a_date_is_a_plain_iso_date_or_null(args: tuple[str, ...]) -> None:
    for item in case(*args)["items"]:
        dates = [item["due"], item["safe"]]
        dates += [reading[key] for reading in item["readings"] for key in ("due", "trigger")]
        assert all(day is None or DATE.fullmatch(day) for day in dates)
        assert (item["due"] is None) is (item["safe"] is None)
        assert item["due"] is None or item["safe"] <= item["due"]
        assert (item["outcome"] == "deadline") is (item["due"] is not None) or (
            item["applies"] == "no"
        )


@pytest.mark.parametrize("args", CASES)
def test_depends_names_the_inputs_that_would_settle_it(args: tuple[str, ...]) -> None:
    for item in case(*args)["items"]:
        assert (item["applies"] == "depends") is bool(item["depends_on"])
        assert {*item["depends_on"]} <= {*Event, *ASKED, "age"}


def test_the_words_of_the_contract_are_the_words_of_the_program() -> None:
    assert {*Outcome} == {"deadline", "prompt", "undetermined", "not-in-force"}
    assert {*Status} == {"met", "missed", "due", "overdue", "no-date", "undetermined"}
    assert {*Role} == {"headline", "alternate", "advisory", "preset"}
    assert {*Evidence} == {"official", "corroborated", "single-source", "unconfirmed"}
    assert {*Unit} == {"hour", "day", "working-day", "month", "year"}
    assert {*Force} == {
        *("statute", "guidance-must", "guidance-should", "panel", "regulator", "expectation"),
        "local",
    }
    assert {*Mark} >= {
        *("assumed", "projected", "provisional", "unconfirmed", "not-a-working-day", "advisory"),
    }


def test_the_example_of_the_contract() -> None:
    found = case("--incident", "2024-03-01")
    (item,) = [item for item in found["items"] if item["id"] == "england.rapid-review"]
    headline, *_ = item["readings"]

    assert found["events"] == {"incident": "2024-03-01", "aware": "2024-03-01"}
    assert {found["facts"][fact] for fact in ("died", "seriously_harmed", "abuse")} == {None}
    assert (item["outcome"], item["due"], item["safe"]) == ("deadline", "2024-04-02", "2024-03-22")
    assert {"assumed", "projected"} <= {*item["notes"]}
    assert (item["status"], item["days_left"], item["working_days_left"]) == ("due", 29, 19)
    assert (headline["role"], headline["runs_from"]) == ("headline", "notified")
    assert (headline["trigger"], headline["due"]) == ("2024-03-08", "2024-04-02")
    assert (headline["length"], headline["unit"]) == (15, "working-day")
    assert (headline["calendar"], headline["force"]) == ("england-and-wales", "panel")


def test_one_line_of_ndjson_has_the_item_with_its_reference_and_regime() -> None:
    ran = run("deadlines", "--incident", "2024-03-01", "--ref", "R1", "--format", "ndjson")

    for line in ran.lines:
        row = json.loads(line)
        assert row.keys() >= {*ITEM, "ref", "regime"}
        assert (row["ref"], row["regime"]) == ("R1", "england")


def test_the_list_of_rules_has_the_keys_of_the_contract() -> None:
    whole = run("rules", "list", "--format", "json").json
    top = {
        *("id", "regime", "action", "duty_holder", "recipients", "force", "evidence"),
        *("citations", "editions"),
    }

    assert (whole["schema"], whole.keys() >= {"schema", "duties"}) == (1, True)
    for duty in whole["duties"]:
        assert duty.keys() >= top
        assert all(one.keys() >= {*CITATION, "force", "evidence"} for one in duty["citations"])
        for edition in duty["editions"]:
            assert edition.keys() >= {"name", "from", "to", "clocks"}
            assert all(
                day is None or DATE.fullmatch(day) for day in (edition["from"], edition["to"])
            )
            assert all(clock.keys() >= READING - {"trigger", "due"} for clock in edition["clocks"])
            assert not any(clock.keys() & {"trigger", "due"} for clock in edition["clocks"])


def test_one_rule_is_shown_with_the_keys_it_has_in_the_list() -> None:
    listed = {duty["id"]: duty for duty in run("rules", "list", "--format", "json").json["duties"]}

    for duty, expected in listed.items():
        shown = run("rules", "show", duty, "--format", "json").json
        assert shown == {"schema": 1} | expected


def test_an_explanation_has_the_days_of_the_contract() -> None:
    ran = run("explain", "england.rapid-review", "--from", "2024-03-08", "--format", "json")

    assert ran.json.keys() >= {"schema", "days"} | ITEM
    assert all(day.keys() >= {"date", "weekday", "counted", "reason"} for day in ran.json["days"])


def test_the_error_object_has_the_keys_of_the_transcript() -> None:
    ran = run("deadlines", "--incident", "01/03/2024", "--format", "json")
    error = json.loads(ran.err)["error"]

    assert error.keys() >= {"exit_code", "problems"}
    assert error["problems"][0].keys() == {"where", "typed", "expected"}

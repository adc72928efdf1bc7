"""What scripts rely on: the keys, types and values of one case, as the contract promises them."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from tests.support.strategies import cases

from scrtool import CaseFacts, compute
from scrtool.facts import ASKED, Event
from scrtool.model import CalendarId, Evidence, Force, Role, Unit
from scrtool.progress import Status
from scrtool.schedule.items import Basis, Mark, Outcome

Row = dict[str, Any]
TEXT, NUMBER, LIST, ROW, TRUTH = str, int, list, dict, bool
NOTHING = type(None)

# The contract's keys, then those added since, each with what it may hold.
CASE = {"ref": TEXT, "regime": TEXT, "events": ROW, "facts": ROW, "items": LIST}
CASE_ADDED = {
    "remarks": LIST,
    "implied": ROW,
    "taken_as": LIST,
    "authorities": LIST,
    "confirmed_only": TRUTH,
}
ITEM = {
    "id": TEXT,
    "edition": (TEXT, NOTHING),
    "outcome": TEXT,
    "action": TEXT,
    "duty_holder": TEXT,
    "recipients": LIST,
    "applies": TEXT,
    "depends_on": LIST,
    "due": (TEXT, NOTHING),
    "safe": (TEXT, NOTHING),
    "readings": (LIST, NOTHING),
    "force": TEXT,
    "evidence": TEXT,
    "citations": LIST,
    "notes": LIST,
    "status": (TEXT, NOTHING),
    "days_left": (NUMBER, NOTHING),
    "working_days_left": (NUMBER, NOTHING),
}
ITEM_ADDED = {
    "not_before": (TEXT, NOTHING),
    "window": (ROW, NOTHING),
    "missing": LIST,
    "no_number": TEXT,
    "safe_known": bool,
    "remarks": LIST,
    "left_out": LIST,
}
READING = {
    "name": TEXT,
    "role": TEXT,
    "runs_from": TEXT,
    "trigger": (TEXT, NOTHING),
    "due": (TEXT, NOTHING),
    "length": NUMBER,
    "unit": TEXT,
    "calendar": TEXT,
    "force": TEXT,
    "evidence": TEXT,
    "citation": ROW,
}
READING_ADDED = {
    "basis": (TEXT, NOTHING),
    "not_before": (TEXT, NOTHING),
    "window": (ROW, NOTHING),
    "look_back": TRUTH,
    "working_day_before": (TEXT, NOTHING),
    "notes": LIST,
    "words": TEXT,
    "at_least": TRUTH,
    "start_evidence": TEXT,
    "note": TEXT,
}
CITATION = {"instrument": TEXT, "provision": TEXT, "url": TEXT}
CITATION_ADDED = {"read_in": LIST, "note": TEXT}
AUTHORITY = CITATION | {"force": TEXT, "evidence": TEXT}
RECIPIENT = {"name": TEXT, "channel": TEXT, "url": TEXT}

VALUES = {
    "outcome": {"deadline", "prompt", "undetermined", "not-in-force"},
    "applies": {"yes", "no", "depends"},
    "force": {
        "statute",
        "guidance-must",
        "guidance-should",
        "panel",
        "regulator",
        "expectation",
        "local",
    },
    "role": {"headline", "alternate", "advisory", "preset"},
    "evidence": {"official", "corroborated", "single-source", "unconfirmed"},
    "status": {"met", "missed", "due", "overdue", "no-date", "undetermined"},
    "unit": {"hour", "day", "working-day", "month", "year"},
}
NOTES = {"assumed", "projected", "provisional", "unconfirmed", "not-a-working-day", "advisory"}
NOTES_ADDED = {"closed-day-given", "single-source"}

INCIDENT = CaseFacts(incident=date(2024, 3, 1))
EXAMPLE = compute(INCIDENT).to_dict(as_of=date(2024, 3, 4))


def the(duty: str, case: Row) -> Row:
    (found,) = [item for item in case["items"] if item["id"] == f"england.{duty}"]
    row: Row = found
    return row


def check(row: Row, shape: dict[str, Any]) -> None:
    """Hold *row* to exactly the keys of *shape*, and each value to its type."""
    assert set(row) == set(shape)
    for key, kind in shape.items():
        assert isinstance(row[key], kind), key
        assert not isinstance(row[key], bool) or kind is TRUTH, key


def test_a_case_has_the_promised_keys() -> None:
    check(EXAMPLE, CASE | CASE_ADDED)
    assert (EXAMPLE["ref"], EXAMPLE["regime"]) == ("case", "england")


def test_every_item_reading_and_citation_has_the_promised_keys() -> None:
    for item in EXAMPLE["items"]:
        check(item, ITEM | ITEM_ADDED)
        for one in item["recipients"]:
            check(one, RECIPIENT)
        for one in item["citations"]:
            check(one, AUTHORITY | CITATION_ADDED)
        for one in item["readings"]:
            check(one, READING | READING_ADDED)
            check(one["citation"], CITATION | CITATION_ADDED)


def test_awareness_is_told_as_assumed_and_every_fact_as_not_known() -> None:
    assert EXAMPLE["events"] == {"incident": "2024-03-01", "aware": "2024-03-01"}
    places = ("age", "setting", "nation", "harmed_area", "lives_area", "responsible_area")
    assert EXAMPLE["facts"] == dict.fromkeys((*map(str, ASKED), *places))
    assert "assumed" in the("notify-panel", EXAMPLE)["notes"]


def test_given_awareness_is_not_replaced() -> None:
    case = compute(INCIDENT._replace(aware=date(2024, 3, 2))).to_dict()

    assert case["events"] == {"incident": "2024-03-01", "aware": "2024-03-02"}


def test_without_an_incident_nothing_is_assumed() -> None:
    assert compute(CaseFacts(notified=date(2024, 3, 8))).to_dict()["events"] == {
        "notified": "2024-03-08"
    }


def test_the_panel_is_notified_by_the_date_of_the_contract() -> None:
    item = the("notify-panel", EXAMPLE)

    assert (item["due"], item["safe"]) == ("2024-03-08", "2024-03-08")
    assert (item["edition"], item["outcome"]) == ("Working Together 2023", "deadline")
    assert (item["force"], item["evidence"]) == ("statute", "official")
    assert item["applies"] == "depends"
    assert item["depends_on"] == ["abuse", "age", "died", "seriously_harmed"]


def test_the_rapid_review_is_due_as_the_contract_has_it() -> None:
    item = the("rapid-review", EXAMPLE)

    assert (item["due"], item["safe"], item["status"]) == ("2024-04-02", "2024-03-22", "due")
    assert (item["days_left"], item["working_days_left"]) == (29, 19)
    headline = item["readings"][0]
    assert (headline["role"], headline["runs_from"]) == ("headline", "notified")
    assert (headline["trigger"], headline["due"]) == ("2024-03-08", "2024-04-02")
    assert (headline["length"], headline["unit"]) == (15, "working-day")
    assert (headline["calendar"], headline["force"]) == ("england-and-wales", "panel")
    assert {"assumed", "projected"} <= set(item["notes"])


def test_dated_duties_come_first_and_in_order() -> None:
    dates = [item["due"] for item in EXAMPLE["items"]]
    dated = [due for due in dates if due]

    assert dates[: len(dated)] == sorted(dated)
    assert EXAMPLE["items"][0]["id"] == "england.notify-panel"


@pytest.mark.parametrize(
    ("members", "promised"),
    [
        pytest.param(Outcome, VALUES["outcome"], id="outcome"),
        pytest.param(Force, VALUES["force"], id="force"),
        pytest.param(Role, VALUES["role"], id="role"),
        pytest.param(Evidence, VALUES["evidence"], id="evidence"),
        pytest.param(Status, VALUES["status"], id="status"),
        pytest.param(Unit, VALUES["unit"], id="unit"),
        pytest.param(Mark, NOTES | NOTES_ADDED, id="notes"),
        pytest.param(Basis, {"given", "assumed", "projected"}, id="basis"),
        pytest.param(
            CalendarId, {"england-and-wales", "scotland", "northern-ireland"}, id="calendar"
        ),
    ],
)
def test_the_words_that_scripts_compare_are_those_promised(
    members: list[str], promised: set[str]
) -> None:
    assert set(members) == promised


@given(facts=cases())
def test_every_value_printed_is_promised_and_survives_json(facts: CaseFacts) -> None:
    case = compute(facts).to_dict(as_of=date(2024, 3, 4), everything=True)

    assert json.loads(json.dumps(case)) == case
    for item in case["items"]:
        assert set(item["notes"]) <= NOTES | NOTES_ADDED
        readings = item["readings"] or []
        for row in (item, *readings, *item["citations"]):
            assert all(row[key] in VALUES[key] for key in VALUES if key in row)
        assert all(one["runs_from"] in set(Event) for one in readings)


@given(facts=cases())
def test_with_confirmed_numbers_only_no_doubtful_one_has_a_date(facts: CaseFacts) -> None:
    case = compute(facts, confirmed_only=True).to_dict(as_of=date(2024, 3, 4), everything=True)
    usual = {item["id"]: item for item in compute(facts).to_dict(everything=True)["items"]}

    assert json.loads(json.dumps(case)) == case
    for item in case["items"]:
        doubts = {"unconfirmed", "single-source"}
        readings = item["readings"] or []
        assert not any(doubts.intersection(one["notes"]) for one in readings)
        assert item["due"] in {None, usual[item["id"]]["due"]}
        assert item["applies"] == usual[item["id"]]["applies"]
        if item["safe"]:
            national = [one for one in item["left_out"] if one["role"] != "advisory"]
            assert (national, item["safe"]) == ([], usual[item["id"]]["safe"])


@given(facts=cases())
def test_what_does_not_apply_is_left_out_unless_all_is_wanted(facts: CaseFacts) -> None:
    schedule = compute(facts)
    shown, everything = schedule.to_dict(), schedule.to_dict(everything=True)

    assert {item["applies"] for item in shown["items"]} <= {"yes", "depends"}
    assert [i for i in everything["items"] if i["applies"] != "no"] == shown["items"]
    assert len(everything["items"]) == len(schedule.items)
    for item in everything["items"]:
        if item["applies"] == "no":
            assert (item["due"], item["safe"], item["readings"]) == (None, None, [])
            assert (item["status"], item["not_before"], item["days_left"]) == (
                "no-date",
                None,
                None,
            )

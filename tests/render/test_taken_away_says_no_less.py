"""A calendar file and a workbook carry every mark, date and condition that JSON does."""

from __future__ import annotations

from typing import Any

import pytest
from tests.cli.program import run
from tests.support.rfc5545 import Component, read
from tests.support.sheets import records

from scrtool.rules import REGIMES

SAID = {
    "assumed": "assumed",
    "projected": "projected",
    "provisional": "provisional",
    "unconfirmed": "unconfirmed",
    "single-source": "single source",
    "not-a-working-day": "not a working day, not moved",
    "advisory": "local practice, no national limit",
    "closed-day-given": "closed day given",
}
CASES = {
    "one-date": ("--incident", "2024-03-01"),
    "died": ("--incident", "2024-03-01", "--died", "--looked-after", "--closed-day", "2024-03-05"),
    "late": ("--incident", "2028-12-20", "--review-decided", "2028-12-21", "--died"),
    "review": ("--review-decided", "2024-03-01", "--publish", "2024-08-01"),
}
BEFORE = {
    "one-date": ("--incident", "2016-03-01"),
    "died": ("--incident", "2016-03-01", "--died", "--looked-after", "--closed-day", "2016-03-03"),
    "month": ("--incident", "2010-03-16", "--review-decided", "2010-03-17", "--died"),
    "review": ("--review-decided", "2014-03-03", "--publish", "2014-08-01"),
}
args = pytest.mark.parametrize(
    "args",
    [
        pytest.param((*case, "--regime", regime), id=f"{regime}-{name}")
        for regime in REGIMES
        for name, case in (BEFORE if regime == "england-scr" else CASES).items()
    ],
)


def items(args: tuple[str, ...]) -> list[dict[str, Any]]:
    found = run("deadlines", *args, "--format", "json").items
    return [item for item in found if item["due"] or item["safe"]]


def events(args: tuple[str, ...]) -> dict[str, Component]:
    data = run("deadlines", *args, "--ref", "A-1", "--format", "ics").out
    found = [one for one in read(data).all("VEVENT") if one["STATUS"] != "CANCELLED"]
    return {one["UID"].rsplit(".", 1)[0]: one for one in found}


@args
def test_every_date_has_an_entry_with_every_mark(args: tuple[str, ...]) -> None:
    found = events(args)

    for item in items(args):
        dates = {"due": item["due"], "safe": item["safe"]}
        if dates["due"] == dates["safe"]:
            del dates["safe"]
        for kind, day in dates.items():
            if day:
                entry = found.pop(f"{item['id']}.{kind}")
                text = entry.text("DESCRIPTION").lower()
                assert entry["DTSTART"].startswith(day.replace("-", "")) or "T" in entry["DTSTART"]
                assert [mark for mark in item["notes"] if SAID[mark] not in text] == []
                assert text.count("if: ") >= (item["applies"] == "depends" and not item["missing"])
    assert not found


@args
def test_every_date_has_a_row_with_every_mark(args: tuple[str, ...]) -> None:
    data = run("deadlines", *args, "--format", "xlsx").out
    rows = {row["Duty"]: row for row in records(data, "Deadlines", 3)}

    for item in items(args):
        row = rows[item["id"]]
        on = row["Due"] or row["Safe by"]
        assert on.date().isoformat() == (item["due"] or item["safe"])
        assert row["Marks"] == ("; ".join(SAID[mark] for mark in item["notes"]) or None)
        assert row["Status"] == item["status"]
        assert row["Working days left"] == item["working_days_left"]
        assert (row["Applies if"] is None) == (item["applies"] == "yes")

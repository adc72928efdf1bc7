"""``scrtool notify-check``: a checklist in groups, in the order of telling, nothing ticked."""

from __future__ import annotations

import json

import pytest
from tests.cli.program import Ran, run

from scrtool.render import Format

MUST, SHOULD = "Must be told", "Should be told"
DEPENDS, LATER = "Depends on facts not given", "Later, if there is a local or a national review"
GROUPS = (MUST, SHOULD, "Local practice", DEPENDS, LATER)
KNOWN = ("--looked-after", "--died", "--abuse", "--age", "4")
DATED = ("--incident", "2024-03-01")


def checklist(ran: Ran) -> dict[str, list[list[str]]]:
    """Return the entries of each group: the line with the box, then what stands under it."""
    groups: dict[str, list[list[str]]] = {}
    entries: list[list[str]] = []
    for line in ran.lines:
        if line in GROUPS:
            entries = groups.setdefault(line, [])
        elif line.startswith("[ ] "):
            entries.append([line])
        elif line.startswith("    "):
            entries[-1].append(line.strip())
    return groups


def told(entry: list[str]) -> str:
    """Return who is told."""
    return entry[0].removeprefix("[ ] ").split(": ")[0]


def labels(entry: list[str]) -> list[str]:
    return [line.split("  ")[0] for line in entry[1:]]


def test_looked_after_alone_answers_without_a_date() -> None:
    ran = run("notify-check", "--looked-after")
    groups = checklist(ran)

    assert (ran.code, ran.err) == (0, b"")
    assert ran.lines[0].startswith("Who is to be told. Given: the child was looked after")
    assert list(groups) == [SHOULD, DEPENDS]
    assert "Ofsted" in [told(entry) for entry in groups[DEPENDS]]


def test_each_line_that_hangs_on_a_fact_not_given_names_the_option_that_gives_it() -> None:
    entries = checklist(run("notify-check", "--looked-after"))[DEPENDS]

    for entry in entries:
        (asked,) = [line for line in entry if line.startswith("depends on")]
        assert "(--" in asked
        assert "--looked-after" not in asked
    (ofsted,) = [" ".join(entry) for entry in entries if told(entry) == "Ofsted"]
    assert "whether the child died (--died)" in ofsted


def test_nothing_given_answers_too() -> None:
    ran = run("notify-check")

    assert (ran.code, ran.err) == (0, b"")
    assert list(checklist(ran)) == [SHOULD, DEPENDS]


def test_facts_move_a_line_from_depends_to_must_or_should() -> None:
    groups = checklist(run("notify-check", *KNOWN, "--regime", "england"))

    assert list(groups) == [MUST, SHOULD]
    assert [told(entry) for entry in groups[MUST]] == [
        "Parents and everyone with parental responsibility",
        "Child Safeguarding Practice Review Panel",
        "Secretary of State for Education",
        "Ofsted",
    ]


def test_groups_stand_from_the_strongest_to_the_latest_and_no_box_is_ticked() -> None:
    for args in ((), KNOWN, ("--all",), (*KNOWN, "--all"), ("--abuse", "--died", *DATED)):
        ran = run("notify-check", *args)
        found = list(checklist(ran))
        assert found == [group for group in GROUPS if group in found]
        assert "[x]" not in ran.text.lower()
        assert "Nobody is counted as told until it is recorded." in ran.text


def test_even_a_recorded_notification_ticks_no_box() -> None:
    ran = run("notify-check", *KNOWN, *DATED, "--notified", "2024-03-04")
    (panel,) = [entry for entry in checklist(ran)[MUST] if "must notify the Panel" in entry[0]]

    assert any(line.startswith("by ") and ": met;" in line for line in panel)


@pytest.mark.parametrize("args", [(), KNOWN, (*KNOWN, *DATED), ("--all",)])
@pytest.mark.parametrize("group", [MUST, DEPENDS])
def test_within_a_group_the_order_is_that_of_telling(args: tuple[str, ...], group: str) -> None:
    order = ("Parents", "Safeguarding partners", "Child Safeguarding", "Secretary", "Ofsted")
    names = [told(entry) for entry in checklist(run("notify-check", *args)).get(group, [])]
    alone = [name for name in names if name.startswith(order) and "and Ofsted" not in name]
    places = [
        place for name in alone for place, start in enumerate(order) if name.startswith(start)
    ]

    assert places == sorted(places)


@pytest.mark.parametrize("args", [(), ("--looked-after",), KNOWN, (*KNOWN, *DATED)])
def test_each_line_says_who_tells_whom_by_when_why_and_on_whose_word(args: tuple[str, ...]) -> None:
    for entries in checklist(run("notify-check", *args)).values():
        for entry in entries:
            assert {"by", "source"} <= set(labels(entry)), entry
            assert {"because", "depends on"} & set(labels(entry)), entry
            verbs = (" must ", " should ", ", by local practice: ")
            assert any(verb in entry[0] for verb in verbs), entry


def test_the_online_system_is_given_as_the_way_with_its_address() -> None:
    text = run("notify-check", *KNOWN).text

    assert "online Child Safeguarding Incident Notification System" in text
    assert "https://childsafeguarding.education.gov.uk/" in text


def test_with_a_date_each_line_says_by_when() -> None:
    text = run("notify-check", *KNOWN, *DATED).text

    said = " ".join(text.split())
    assert " by Friday 8 March 2024 (assumed): 4 days left (4 working days)" in said
    assert " safe by Friday 22 March 2024" in said


def test_what_is_never_told_is_left_out_unless_all_is_asked_for() -> None:
    facts = ("--no-died", "--no-seriously-harmed")
    short = run("notify-check", *facts).text
    whole = run("notify-check", *facts, "--all").text

    assert "must notify the Panel" not in short
    assert "must notify the Panel" in whole
    assert "does not apply on the facts given" in whole


def test_what_waits_for_a_review_is_one_line_unless_all_is_asked_for() -> None:
    short, whole = run("notify-check"), run("notify-check", "--all")

    assert LATER not in checklist(short)
    assert len([line for line in short.lines if line.startswith("Later, ")]) == 1
    assert len(checklist(whole)[LATER]) == 7


def test_the_table_says_what_plain_text_says_and_no_less() -> None:
    for args in ((), KNOWN, (*KNOWN, *DATED), ("--all",)):
        plain = run("notify-check", *args, "--format", "plain").text.split()
        table = run("notify-check", *args, "--format", "table").text.split()
        assert table == plain


@pytest.mark.parametrize("style", [Format.JSON, Format.NDJSON, Format.CSV])
def test_programs_get_the_duties_to_tell_someone_in_the_same_order(style: Format) -> None:
    listed = [item["id"] for item in run("notify-check", "--format", "json").items]
    ran = run("notify-check", "--format", style, "--fields", "id")

    found = {
        Format.JSON: [item["id"] for item in run("notify-check", "--format", "json").items],
        Format.NDJSON: [line.partition(': "')[2].rstrip('"}') for line in ran.lines],
        Format.CSV: ran.lines[1:],
    }[style]
    assert found == listed
    assert "england.rapid-review" not in listed


def test_without_a_date_due_and_readings_are_null_as_the_contract_has_it() -> None:
    items = run("notify-check", "--looked-after", "--format", "json").items

    assert {item["due"] for item in items} == {None}
    assert {json.dumps(item["readings"]) for item in items} == {"null"}


def test_with_a_date_due_and_readings_are_filled() -> None:
    item = run("notify-check", *DATED, "--format", "json").item("notify-panel")

    assert item["due"] == "2024-03-08"
    assert [reading["due"] for reading in item["readings"]] == ["2024-03-08", "2024-03-08"]


def test_mistakes_are_those_of_deadlines() -> None:
    for args in (
        ("--incident", "soon"),
        ("--died", "--seriously-harmed"),
        ("--abuse", "--no-abuse"),
    ):
        ran = run("notify-check", *args)
        assert (ran.code, ran.out) == (2, b"")
        assert ran.talk == run("deadlines", *args, *(() if "soon" in args else DATED)).talk

"""``scrtool checklist``: every list in every form, with empty boxes and visible evidence."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.cli.program import run

if TYPE_CHECKING:
    from pathlib import Path

COUNTS = {
    "rapid-review": ("C1", 8),
    "decision": ("C2", 5),
    "local-review-report": ("C3", 11),
    "publication": ("C4", 11),
    "national-review": ("C5", 8),
    "notification-form": ("C6", 7),
    "told": ("C7", 17),
}
FOR_PEOPLE = ("table", "plain", "markdown")
MARK = "unconfirmed, check the source"
NAMES = """\
rapid-review         Rapid review: contents (8 items)
decision             Deciding on a local review (SI 2018/789 reg 11) (5 items)
local-review-report  Local review report: what it should do (11 items)
publication          Local review: conduct and publication (11 items)
national-review      National review (8 items)
notification-form    Notification form: before you start (7 items)
told                 Who was told (17 items)
"""
DECISION = """\
Deciding on a local review (SI 2018/789 reg 11)
The partners must weigh C2.1 to C2.4; C2.5 is good practice (official: SI
  2018/789 reg 11).

[ ] C2.1 Does the case show, or may it show, improvements needed to
    safeguarding?
    official: SI 2018/789 reg 11
[ ] C2.2 Do themes recur?
    official: SI 2018/789 reg 11
[ ] C2.3 Is there concern about how two or more agencies worked together?
    official: SI 2018/789 reg 11
[ ] C2.4 Does the Panel think a local review more suitable?
    official: SI 2018/789 reg 11
[ ] C2.5 Is each reason recorded?
    single source: good practice, Barnet (outcome and rationale)

Read in
  SI 2018/789, regulation 11:
    http://www.legislation.gov.uk/uksi/2018/789/regulation/11/made/data.xht?view=snippet&wrap=true
  Barnet: https://thebarnetscp.org.uk/bscp/p/reviews/rapid-reviews

Single source: one page only.
The duty and its dates: scrtool rules show
  england.rapid-review.decision-criteria
The boxes are yours to tick: the program never ticks one.
Checked on Sunday 22 November 2026. Not legal advice.
"""
DECISION_MARKDOWN = """\
# Deciding on a local review (SI 2018/789 reg 11)

The partners must weigh C2.1 to C2.4; C2.5 is good practice (official: SI 2018/789 reg 11).

- [ ] **C2.1** Does the case show, or may it show, improvements needed to safeguarding?
  _official: SI 2018/789 reg 11_
- [ ] **C2.2** Do themes recur?
  _official: SI 2018/789 reg 11_
- [ ] **C2.3** Is there concern about how two or more agencies worked together?
  _official: SI 2018/789 reg 11_
- [ ] **C2.4** Does the Panel think a local review more suitable?
  _official: SI 2018/789 reg 11_
- [ ] **C2.5** Is each reason recorded?
  _single source: good practice, Barnet (outcome and rationale)_
"""


@pytest.mark.parametrize("name", COUNTS)
@pytest.mark.parametrize("style", FOR_PEOPLE)
def test_every_item_has_an_empty_box_in_every_form(name: str, style: str) -> None:
    ran = run("checklist", name, "--format", style)
    list_id, count = COUNTS[name]

    assert (ran.code, ran.talk) == (0, [])
    assert ran.text.count("[ ]") == count
    for place in range(1, count + 1):
        assert f"{list_id}.{place}" in ran.text
    assert "[x]" not in ran.text.lower()


@pytest.mark.parametrize("name", COUNTS)
def test_the_json_has_every_item_and_no_word_of_its_being_done(name: str) -> None:
    found = run("checklist", name, "--format", "json").json
    list_id, count = COUNTS[name]
    ids = [item["id"] for item in found["checklist"]["items"]]

    assert found["schema"] == 1
    assert found["checked_on"] == "2026-11-22"
    assert ids == [f"{list_id}.{place}" for place in range(1, count + 1)]
    assert not {"done", "ticked"} & {key for item in found["checklist"]["items"] for key in item}


def test_with_no_name_the_lists_are_named_one_a_line() -> None:
    ran = run("checklist")

    assert (ran.code, ran.text, ran.talk) == (0, NAMES, [])


def test_the_names_come_as_markdown_and_json_too() -> None:
    markdown = run("checklist", "--format", "markdown").lines
    named = run("checklist", "--format", "json").json["checklists"]

    assert markdown[0] == "- `rapid-review`: Rapid review: contents (8 items)"
    assert [(one["name"], (one["id"], one["count"])) for one in named] == list(COUNTS.items())


def test_a_list_on_a_terminal_of_80_columns() -> None:
    assert run("checklist", "decision", "--format", "table").text == DECISION


def test_plain_is_one_fact_a_line() -> None:
    lines = run("checklist", "decision", "--format", "plain").lines

    assert lines[3] == (
        "[ ] C2.1 Does the case show, or may it show, improvements needed to safeguarding?"
    )
    assert lines[4] == "    official: SI 2018/789 reg 11"


def test_markdown_is_a_task_list() -> None:
    text = run("checklist", "decision", "--format", "markdown").text

    assert text.startswith(DECISION_MARKDOWN)


@pytest.mark.parametrize("style", FOR_PEOPLE)
def test_what_is_unconfirmed_is_marked_in_every_form(style: str) -> None:
    # C4.4 to C4.8 and C4.11 are; so is what C4.2 says of the six months.
    assert run("checklist", "publication", "--format", style).text.count(MARK) == 7


def test_what_is_unconfirmed_is_said_in_json() -> None:
    items = run("checklist", "publication", "--format", "json").json["checklist"]["items"]
    unconfirmed = [item["id"] for item in items if item["evidence"] == "unconfirmed"]

    assert unconfirmed == ["C4.4", "C4.5", "C4.6", "C4.7", "C4.8", "C4.11"]
    assert items[5]["parts"] == [
        {"part": "partners", "evidence": "unconfirmed"},
        {"part": "Panel", "evidence": "official"},
    ]


@pytest.mark.parametrize("style", FOR_PEOPLE)
def test_what_the_marks_mean_is_said_once(style: str) -> None:
    text = run("checklist", "national-review", "--format", style).text

    assert text.count("Single source: one page only.") == 1
    assert text.count("Unconfirmed: generally understood") == 1


def test_a_list_without_doubts_explains_none() -> None:
    text = run("checklist", "notification-form").text

    assert "Unconfirmed:" not in text
    assert "Single source:" not in text


@pytest.mark.parametrize("style", FOR_PEOPLE)
def test_the_form_is_shown_with_both_rules_on_how_many(style: str) -> None:
    text = " ".join(run("checklist", "notification-form", "--format", style).text.split())

    assert "The online form times out after 20 minutes and keeps nothing" in text
    assert "current rule: one notification per incident, up to four children" in text
    assert "2018 edition: one form per dead child" in text
    assert "Afterwards: write down the sending date and time" in text


def test_who_was_told_leaves_room_for_each() -> None:
    lines = run("checklist", "told", "--format", "plain").lines
    first = lines.index("[ ] C7.1 Line manager")

    assert lines[first + 1 : first + 5] == [
        "    date and time:",
        "    by whom:",
        "    how:",
        "    basis:",
    ]
    assert "Blank means not recorded" in lines[1]


def test_who_was_told_on_a_terminal_keeps_a_field_and_its_room_together() -> None:
    room = "_" * 20
    wide = run("checklist", "told", "--format", "table").lines
    narrow = run("checklist", "told", "--format", "table", COLUMNS="40").lines

    assert f"    date and time {room}  by whom {room}" in wide
    assert f"    how {room}  basis {room}" in wide
    assert f"    date and time {room}" in narrow
    assert f"    by whom {room}" in narrow


def test_who_was_told_is_a_table_in_markdown_and_null_in_json() -> None:
    markdown = run("checklist", "told", "--format", "markdown").lines
    items = run("checklist", "told", "--format", "json").json["checklist"]["items"]

    assert "|  |  | Who was told | Date and time | By whom | How | Basis |" in markdown
    assert "| [ ] | C7.5 | Police |  |  |  |  |" in markdown
    for item in items:
        assert [item[key] for key in ("date_and_time", "by_whom", "how", "basis")] == [None] * 4


@pytest.mark.parametrize("name", COUNTS)
def test_on_40_columns_only_an_address_is_longer(name: str) -> None:
    lines = run("checklist", name, "--format", "table", COLUMNS="40").lines

    assert [line for line in lines if len(line) > 40 and "://" not in line] == []


def test_a_list_goes_to_a_file(tmp_path: Path) -> None:
    target = tmp_path / "told.txt"
    ran = run("checklist", "told", "--output", str(target))

    assert (ran.code, ran.text) == (0, "")
    assert target.read_text(encoding="utf-8").startswith("Who was told\n")


@pytest.mark.parametrize(
    ("typed", "near"),
    [
        ("rapid", "rapid-review"),
        ("review", "rapid-review, national-review, local-review-report"),
        ("notification", "notification-form, publication, national-review"),
        ("decisions", "decision, publication"),
        ("xyzzy", "rapid-review"),
        ("", "rapid-review"),
    ],
)
def test_an_unknown_name_is_met_with_the_nearest(typed: str, near: str) -> None:
    ran = run("checklist", typed)

    assert (ran.code, ran.text) == (2, "")
    assert ran.talk == [
        f"NAME: {typed!r} is not usable; expected the name of a checklist, such as {near}; "
        "all of them: scrtool checklist"
    ]


def test_every_mistake_is_told_at_once() -> None:
    ran = run("checklist", "xyzzy", "--format", "csv", "--incident")

    assert ran.code == 2
    assert [line.partition(":")[0] for line in ran.talk] == ["--incident", "NAME", "--format"]
    assert ran.talk[2].endswith("one of table, plain, markdown, json")


def test_a_second_name_is_not_expected() -> None:
    ran = run("checklist", "told", "decision")

    assert ran.code == 2
    assert ran.talk[0].startswith("decision: not expected here")

"""The checklists against their sheet: every id, what it says, and how well it is known."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from scrtool.model import Checklist, Evidence, Tick
from scrtool.rules import checklists, glossary, regime
from scrtool.rules.checklists import CHECKED_ON, CHECKLISTS

if TYPE_CHECKING:
    from types import ModuleType

OFFICIAL, CORROBORATED = Evidence.OFFICIAL, Evidence.CORROBORATED
SINGLE, UNCONFIRMED = Evidence.SINGLE_SOURCE, Evidence.UNCONFIRMED
CONVENTION = None
BY_ID = {found.id: found for found in CHECKLISTS}
ITEMS = {item.id: item for found in CHECKLISTS for item in found.items}

# Typed from the sheet, row by row. Where a row grades its parts, the weakest stands here.
GRADES = {
    "C1.1": CORROBORATED,
    "C1.2": CORROBORATED,
    "C1.3": CORROBORATED,
    "C1.4": CORROBORATED,
    "C1.5": SINGLE,
    "C1.6": SINGLE,
    "C1.7": UNCONFIRMED,
    "C1.8": CORROBORATED,
    "C2.1": OFFICIAL,
    "C2.2": OFFICIAL,
    "C2.3": OFFICIAL,
    "C2.4": OFFICIAL,
    "C2.5": SINGLE,
    "C3.1": SINGLE,
    "C3.2": SINGLE,
    "C3.3": SINGLE,
    "C3.4": SINGLE,
    "C3.5": SINGLE,
    "C3.6": SINGLE,
    "C3.7": SINGLE,
    "C3.8": SINGLE,
    "C3.9": SINGLE,
    "C3.10": SINGLE,
    "C3.11": SINGLE,
    "C4.1": SINGLE,
    "C4.2": CONVENTION,
    "C4.3": OFFICIAL,
    "C4.4": UNCONFIRMED,
    "C4.5": UNCONFIRMED,
    "C4.6": UNCONFIRMED,
    "C4.7": UNCONFIRMED,
    "C4.8": UNCONFIRMED,
    "C4.9": SINGLE,
    "C4.10": CONVENTION,
    "C4.11": UNCONFIRMED,
    "C5.1": OFFICIAL,
    "C5.2": SINGLE,
    "C5.3": SINGLE,
    "C5.4": SINGLE,
    "C5.5": OFFICIAL,
    "C5.6": UNCONFIRMED,
    "C5.7": UNCONFIRMED,
    "C5.8": UNCONFIRMED,
    "C6.1": OFFICIAL,
    "C6.2": OFFICIAL,
    "C6.3": OFFICIAL,
    "C6.4": OFFICIAL,
    "C6.5": CONVENTION,
    "C6.6": CONVENTION,
    "C6.7": OFFICIAL,
}
# A few words of each row, so that no two items can change places.
SAYS = {
    "C1.1": "agency's involvement",
    "C1.2": "keep a child safe",
    "C1.3": "improved",
    "C1.4": "whether a local review follows",
    "C1.5": "Key practice episodes",
    "C1.6": "racism and other inequalities, disability",
    "C1.7": "national review suits",
    "C1.8": "all three partners",
    "C2.1": "improvements needed to safeguarding",
    "C2.2": "themes recur",
    "C2.3": "two or more agencies",
    "C2.4": "a local review more suitable",
    "C2.5": "each reason recorded",
    "C3.1": "child's perspective",
    "C3.2": "family context",
    "C3.3": "in proportion",
    "C3.4": "can be learned",
    "C3.5": "why events happened",
    "C3.6": "short account",
    "C3.7": "why professionals took",
    "C3.8": "where they fell short",
    "C3.9": "general features of practice",
    "C3.10": "prevent similar harm",
    "C3.11": "so that agencies learn",
    "C4.1": "the reviewer's name",
    "C4.2": "Decision date",
    "C4.3": "at regular intervals",
    "C4.4": "7 working days before publication",
    "C4.5": "Ofsted",
    "C4.6": "unless inappropriate",
    "C4.7": "reasons explained",
    "C4.8": "Delay and its reasons",
    "C4.9": "at least 1 year",
    "C4.10": "completed, sent, published",
    "C4.11": "underlying reasons",
    "C5.1": "change to law or guidance",
    "C5.2": "complexity or national importance",
    "C5.3": "Scope and method",
    "C5.4": "themed review",
    "C5.5": "public pool",
    "C5.6": "Secretary of State",
    "C5.7": "Six months",
    "C5.8": "at least 3 years",
    "C6.1": "phone and email",
    "C6.2": "name, age, health, area",
    "C6.3": "place, date and time",
    "C6.4": "Supporting documents",
    "C6.5": "became aware",
    "C6.6": "care leaver or neither",
    "C6.7": "where harmed, where the child lives",
}
# The default order of linked-duties, section 3.
TOLD = [
    "Line manager",
    "Head of safeguarding",
    "Director",
    "Parents and family",
    "Police",
    "Integrated care board",
    "Panel",
    "Secretary of State",
    "Ofsted",
    "CDOP (child death overview panel)",
    "Coroner",
    "Regulators of the setting",
    "HSE",
    "YJB",
    "Corporate",
    "Business unit",
    "Agencies",
]
DECLARED = (
    ast.alias,
    ast.Assign,
    ast.Attribute,
    ast.Call,
    ast.Constant,
    ast.Dict,
    ast.Expr,
    ast.expr_context,
    ast.ImportFrom,
    ast.keyword,
    ast.List,
    ast.Module,
    ast.Name,
    ast.Tuple,
)


def ids(found: Checklist) -> list[str]:
    return [item.id for item in found.items]


@pytest.mark.parametrize(
    ("list_id", "name", "count"),
    [
        ("C1", "rapid-review", 8),
        ("C2", "decision", 5),
        ("C3", "local-review-report", 11),
        ("C4", "publication", 11),
        ("C5", "national-review", 8),
        ("C6", "notification-form", 7),
        ("C7", "told", 17),
    ],
)
def test_each_list_has_its_name_and_its_items_in_order(list_id: str, name: str, count: int) -> None:
    found = BY_ID[list_id]

    assert found.name == name
    assert ids(found) == [f"{list_id}.{place}" for place in range(1, count + 1)]


def test_the_lists_stand_in_the_order_of_the_sheet() -> None:
    assert list(BY_ID) == ["C1", "C2", "C3", "C4", "C5", "C6", "C7"]


@pytest.mark.parametrize(("item_id", "grade"), GRADES.items())
def test_each_item_is_known_as_well_as_the_sheet_says(item_id: str, grade: Evidence | None) -> None:
    assert ITEMS[item_id].evidence is grade


@pytest.mark.parametrize(("item_id", "words"), SAYS.items())
def test_each_item_says_what_its_row_says(item_id: str, words: str) -> None:
    assert words in ITEMS[item_id].text


def test_no_item_is_without_a_row_of_the_sheet() -> None:
    told = set(ids(BY_ID["C7"]))

    assert set(ITEMS) - told == set(GRADES) == set(SAYS)


def test_only_three_rows_grade_their_parts() -> None:
    assert {item.id: item.parts for item in ITEMS.values() if item.parts} == {
        "C1.6": (("disability", SINGLE), ("racism and other inequalities", CORROBORATED)),
        "C4.6": (("partners", UNCONFIRMED), ("Panel", OFFICIAL)),
        "C5.6": (("giving and publishing", OFFICIAL), ("7 working days", UNCONFIRMED)),
    }


@pytest.mark.parametrize("item", ITEMS.values(), ids=list(ITEMS))
def test_an_item_is_never_known_better_than_its_weakest_part(item: Tick) -> None:
    for _, grade in item.parts:
        assert item.evidence is not None
        assert grade.rank <= item.evidence.rank


@pytest.mark.parametrize("item", ITEMS.values(), ids=list(ITEMS))
def test_an_item_says_where_it_stands_and_a_read_one_names_its_page(item: Tick) -> None:
    assert item.authority
    if item.evidence not in {CONVENTION, UNCONFIRMED}:
        assert item.sources
    if item.evidence is CONVENTION:
        assert item.authority.startswith("this project's")


def test_the_report_points_split_the_first_of_the_ten() -> None:
    points = [item.authority.rpartition(" ")[2] for item in BY_ID["C3"].items]

    assert points == ["1", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10"]


def test_who_was_told_is_an_empty_record_in_the_default_order() -> None:
    told = BY_ID["C7"]

    assert [item.text for item in told.items] == TOLD
    assert told.fields == ("date and time", "by whom", "how", "basis")
    assert [found.id for found in CHECKLISTS if found.fields] == ["C7"]


def test_nothing_in_an_item_could_say_that_it_is_done() -> None:
    assert Tick._fields == ("id", "text", "authority", "evidence", "sources", "parts")


@pytest.mark.parametrize(
    ("list_id", "words", "grade"),
    [
        ("C1", "national review; local review; other learning; no further action", None),
        ("C2", "C2.5 is good practice", OFFICIAL),
        ("C3", "lists ten points", SINGLE),
        ("C6", "times out after 20 minutes and keeps nothing", OFFICIAL),
        ("C6", "keep your own copy", None),
        ("C6", "stores no names", None),
        ("C6", "current rule: one notification per incident, up to four children", OFFICIAL),
        ("C6", "2018 edition: one form per dead child; one for seriously harmed", OFFICIAL),
        ("C6", "date of the change from the 2018 edition to the current rule is not", None),
        ("C6", "More than four children: not settled by what was read; ask the", None),
        ("C6", "the sending date and time (it starts the rapid review clock), the", None),
        ("C7", "Blank means not recorded", None),
    ],
)
def test_what_the_sheet_says_around_a_list_is_said(
    list_id: str, words: str, grade: Evidence | None
) -> None:
    found = BY_ID[list_id]
    (note,) = [note for note in (*found.before, *found.after) if words in note.text]

    assert note.evidence is grade


def test_the_duties_named_are_in_the_rule_book() -> None:
    known = {duty.id for duty in regime("england").duties}

    for found in CHECKLISTS:
        assert known.issuperset(found.duties)


def test_one_key_is_one_page() -> None:
    pages = {source for one in ITEMS.values() for source in one.sources}

    assert len({source.key for source in pages}) == len(pages)


def test_the_lists_were_checked_with_the_regime_they_belong_to() -> None:
    assert regime("england").checked_on == CHECKED_ON


@pytest.mark.parametrize("package", [checklists, glossary], ids=["checklists", "glossary"])
def test_the_packages_only_declare(package: ModuleType) -> None:
    for module in Path(package.__path__[0]).glob("*.py"):
        for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
            assert isinstance(node, DECLARED), f"{module.name}: {ast.dump(node)[:80]}"

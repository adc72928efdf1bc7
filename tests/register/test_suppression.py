"""Hiding small numbers: tables by hand, and two readers who try to work out what is hidden."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.register.attacker import adds_up, alike, determined, determined_together

from scrtool.register.classes import CASES, COLUMNS
from scrtool.register.suppression import Cell, Table, Tree
from scrtool.register.together import suppress

ROWS = Tree({"all": None, "2023": "all", "2023 Q4": "2023", "2024": "all", "2024 Q1": "2024"})
QUARTERS = Tree(
    {
        "all": None,
        "2023": "all",
        "2023 Q3": "2023",
        "2023 Q4": "2023",
        "2024": "all",
        "2024 Q1": "2024",
        "2024 Q2": "2024",
        "not notified": "all",
    }
)
FEW = Tree({"cases": None, "done": "cases", "on time": "done", "late": "done", "open": "cases"})
FLAT = Tree({"all": None, "a": "all", "b": "all"})
THREE = Tree({"cases": None, "on time": "cases", "late": "cases", "open": "cases"})


def table(
    rows: Tree, columns: Tree, numbers: list[int], least: int = 5, kind: str = "one"
) -> Table:
    """Return a table filled row by row."""
    cells = [(row, column) for row in rows.leaves() for column in columns.leaves()]
    return Table(rows, columns, dict(zip(cells, numbers, strict=True)), least, kind)


def numbers_for(rows: Tree, columns: Tree) -> st.SearchStrategy[list[int]]:
    """Draw a number for each cell, small ones and 0 more often than not."""
    many = len(rows.leaves()) * len(columns.leaves())
    one = st.one_of(st.just(0), st.integers(1, 4), st.integers(5, 40))
    return st.lists(one, min_size=many, max_size=many)


def test_without_small_numbers_nothing_is_hidden() -> None:
    found = table(FLAT, THREE, [10, 5, 0, 7, 0, 9])
    suppress([found], "cases")
    assert found.hidden == set()


def test_totals_add_up() -> None:
    found = table(ROWS, FEW, [10, 5, 1, 7, 0, 9])
    assert found.values["2023", "done"] == 15
    assert found.values["all", "cases"] == 32
    assert found.values["2024", "open"] == 9


def test_nothing_is_hidden_unless_it_is_asked() -> None:
    found = table(FLAT, THREE, [1, 2, 3, 1, 2, 3], least=0)
    suppress([found], "cases")
    assert found.hidden == set()


def test_one_small_number_takes_three_others_with_it() -> None:
    found = table(FLAT, THREE, [3, 20, 30, 12, 25, 40])
    suppress([found], "cases")
    assert found.hidden == {("a", "on time"), ("a", "late"), ("b", "on time"), ("b", "late")}


def test_a_nought_is_shown_where_another_number_will_do() -> None:
    found = table(FLAT, THREE, [3, 0, 30, 12, 0, 40])
    suppress([found], "cases")
    assert ("a", "late") not in found.hidden
    assert found.hidden == {("a", "on time"), ("a", "open"), ("b", "on time"), ("b", "open")}


def test_the_only_number_there_is_is_hidden_up_to_the_last_total() -> None:
    found = table(FLAT, THREE, [3, 0, 0, 0, 0, 0])
    suppress([found], "cases")
    assert {("a", "on time"), ("a", "cases"), ("all", "on time"), ("all", "cases")} <= found.hidden
    assert determined(found) == set()


def test_a_total_hidden_in_one_table_is_hidden_in_the_other() -> None:
    one = table(FLAT, THREE, [3, 0, 0, 8, 9, 7])
    other = table(FLAT, THREE, [1, 1, 1, 8, 8, 8], kind="other")
    suppress([one, other], "cases")
    assert ("a", "cases") in one.hidden & other.hidden
    assert {cell for cell in one.hidden if cell[1] == "cases"} == {
        cell for cell in other.hidden if cell[1] == "cases"
    }


def test_tables_of_one_kind_hide_the_same_numbers() -> None:
    one = table(FLAT, THREE, [3, 20, 30, 12, 25, 40])
    other = table(FLAT, THREE, [6, 20, 27, 12, 25, 40])
    suppress([one, other], "cases")
    assert ("a", "late") in one.hidden & other.hidden
    assert determined(other) == set()


def test_the_reader_can_tell_what_is_hidden_badly() -> None:
    found = table(FLAT, THREE, [3, 20, 30, 12, 25, 40])
    assert found.hidden == {("a", "on time")}
    assert determined(found) == {("a", "on time")}
    assert (
        len(
            list(
                alike(
                    table(FLAT, Tree({"cases": None, "x": "cases", "y": "cases"}), [3, 6, 7, 5]), 8
                )
            )
        )
        == 1
    )


@settings(max_examples=150)
@given(numbers_for(QUARTERS, FEW), st.sampled_from([2, 3, 5, 10]))
def test_nothing_hidden_follows_from_what_is_shown(numbers: list[int], least: int) -> None:
    found = table(QUARTERS, FEW, numbers, least)
    suppress([found], "cases")
    assert determined(found) == set()
    assert all(cell in found.hidden for cell, n in found.values.items() if 0 < n < least)


@settings(max_examples=8)
@given(numbers_for(ROWS, Tree(COLUMNS)))
def test_nothing_follows_in_a_table_as_a_report_has_it(numbers: list[int]) -> None:
    found = table(ROWS, Tree(COLUMNS), numbers)
    suppress([found], CASES)
    assert determined(found) == set()


@settings(max_examples=40)
@given(numbers_for(FLAT, THREE), numbers_for(FLAT, THREE))
def test_nothing_follows_from_one_of_two_tables(first: list[int], second: list[int]) -> None:
    one, other = table(FLAT, THREE, first), table(FLAT, THREE, second)
    suppress([one, other], "cases")
    assert determined(one) == determined(other) == set()
    same = {cell for cell in one.values if one.values[cell] == other.values[cell]}
    assert one.hidden & same == other.hidden & same


@st.composite
def two_of_the_same_cases(draw: st.DrawFn) -> tuple[list[int], list[int]]:
    """Draw the numbers of two tables that have the same totals of rows."""
    first = draw(numbers_for(QUARTERS, FEW))
    second: list[int] = []
    for start in range(0, len(first), 3):
        many = sum(first[start : start + 3])
        one = draw(st.integers(0, many))
        other = draw(st.integers(0, many - one))
        second += [one, other, many - one - other]
    return first, second


@settings(max_examples=150)
@given(two_of_the_same_cases())
def test_nothing_follows_from_two_tables_of_the_same_cases(
    numbers: tuple[list[int], list[int]],
) -> None:
    first, second = numbers
    tables = [table(QUARTERS, FEW, first), table(QUARTERS, FEW, second, kind="other")]
    suppress(tables, "cases")
    assert determined_together(tables, "cases") == []


def test_the_reader_of_two_tables_can_tell_what_is_hidden_in_one_alone() -> None:
    one = table(FLAT, THREE, [3, 0, 0, 8, 9, 7])
    other = table(FLAT, THREE, [1, 1, 1, 8, 8, 8], least=0, kind="other")
    one.protect()
    assert determined(one) == set()
    assert (0, ("a", "cases")) in determined_together([one, other], "cases")


@settings(max_examples=40)
@given(st.lists(st.integers(0, 3), min_size=4, max_size=4))
def test_nor_is_there_only_one_table_of_whole_numbers(numbers: list[int]) -> None:
    """Numbers cannot be below 0: that, too, is something a reader knows."""
    columns = Tree({"cases": None, "x": "cases", "y": "cases"})
    found = table(FLAT, columns, numbers, least=3)
    suppress([found], "cases")
    others = list(alike(found, 8))
    for cell in found.hidden:
        assert len({sum(one[part] for part in parts(found, cell)) for one in others}) > 1


def parts(found: Table, cell: Cell) -> set[Cell]:
    """Return what a number is the sum of."""
    return adds_up(found, cell)

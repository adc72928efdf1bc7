"""The public library: its names, their types, and the examples in the README."""

from __future__ import annotations

import inspect
import re
from datetime import date
from importlib.resources import files

import pytest
from tests.cli.program import ROOT

import scrtool

PUBLIC = {
    *("CaseFacts", "InputError", "add_months", "add_working_days", "compute"),
    *("count_working_days", "schedules"),
}
PYTHON = re.compile(r"```python\n(.*?)```", re.DOTALL)


def test_the_public_names_are_those_promised() -> None:
    assert {*scrtool.__all__} == PUBLIC
    assert scrtool.__all__ == sorted(scrtool.__all__)


@pytest.mark.parametrize("name", sorted(PUBLIC))
def test_a_public_name_can_be_imported_and_is_explained(name: str) -> None:
    found = getattr(scrtool, name)

    assert found.__name__ == name
    assert inspect.getdoc(found)


@pytest.mark.parametrize(
    "name", ["add_months", "add_working_days", "compute", "count_working_days", "schedules"]
)
def test_every_argument_and_answer_of_a_public_function_is_typed(name: str) -> None:
    signature = inspect.signature(getattr(scrtool, name))

    assert signature.return_annotation is not inspect.Signature.empty
    untyped = [p.name for p in signature.parameters.values() if p.annotation is p.empty]
    assert untyped == []


def test_type_checkers_are_told_of_the_types() -> None:
    assert files("scrtool").joinpath("py.typed").is_file()


def test_a_name_that_there_is_not_is_missed_as_usual() -> None:
    with pytest.raises(AttributeError, match="has no attribute 'nothing'"):
        scrtool.nothing  # noqa: B018  asked for to be missed


def test_the_examples_of_the_contract() -> None:
    assert scrtool.add_working_days(date(2024, 3, 1), 5) == date(2024, 3, 8)
    assert scrtool.add_working_days(date(2026, 11, 26), -7, calendar="scotland") == date(
        2026, 11, 17
    )
    assert scrtool.count_working_days(date(2024, 3, 1), date(2024, 3, 8)) == 5
    assert scrtool.add_months(date(2026, 8, 31), 6) == date(2027, 2, 28)


def test_a_schedule_gives_one_element_of_the_cases_of_the_json() -> None:
    schedule = scrtool.compute(scrtool.CaseFacts(incident=date(2024, 3, 1), looked_after=True))
    case = schedule.to_dict()

    assert case.keys() >= {"ref", "regime", "events", "facts", "items"}
    assert case["facts"]["looked_after"] is True


def test_contradictory_facts_raise_every_problem() -> None:
    facts = scrtool.CaseFacts(
        incident=date(2024, 3, 2), aware=date(2024, 3, 1), died=True, seriously_harmed=True
    )
    with pytest.raises(scrtool.InputError) as refused:
        scrtool.compute(facts)

    assert len(refused.value.problems) == 2


def test_the_library_lines_of_the_readme_do_what_they_say() -> None:
    (block,) = PYTHON.findall((ROOT / "README.md").read_text(encoding="utf-8"))
    names: dict[str, object] = {}
    promised = 0
    for line in block.splitlines():
        code, _, comment = line.partition("  # ")
        if comment:
            assert eval(code, names) == eval(comment, names), line  # noqa: S307  our README
            promised += 1
        else:
            exec(code, names)  # noqa: S102  our README
    assert promised >= 2

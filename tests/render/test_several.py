"""An answer of several cases: each is told from the others, and none of them is dropped."""

from __future__ import annotations

from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from markdown_it import MarkdownIt

from scrtool import CaseFacts, compute
from scrtool.cli.report import made_with
from scrtool.render import timeline, told, wall_calendar
from scrtool.render.as_markdown import render
from scrtool.report import NamedSchedule, Report

if TYPE_CHECKING:
    from collections.abc import Callable

AS_OF = date(2024, 3, 4)
CASE = CaseFacts(incident=date(2024, 3, 1), died=True)


def report(*cases: tuple[str, str]) -> Report:
    """Return an answer of cases, each a reference and the rules it is worked out by."""
    named = (NamedSchedule(ref, compute(CASE, regime)) for ref, regime in cases)
    return Report(tuple(named), AS_OF, made_with(), styled=False)


def headings(text: str) -> list[str]:
    tokens = MarkdownIt("commonmark").parse(text)
    found = []
    for opened, inside in pairwise(tokens):
        if opened.type == "heading_open":
            found.append(f"{opened.tag} {''.join(c.content for c in inside.children or [])}")
    return found


def test_two_references_are_told_apart() -> None:
    found = headings(render(report(("2024-1", "england"), ("2024|2", "england"))))

    assert found[0] == "h1 What is due"
    assert [heading for heading in found if heading.startswith("h2")] == [
        "h2 2024-1: Child safeguarding incidents, England (england)",
        "h2 2024|2: Child safeguarding incidents, England (england)",
    ]


def test_one_case_by_two_bodies_of_rules_has_its_reference_over_both() -> None:
    found = headings(render(report(("2024-1", "england"), ("2024-1", "england-sar"))))

    assert found[0] == "h1 What is due: 2024-1"
    assert [heading.rpartition("(")[2] for heading in found if heading.startswith("h2")] == [
        *("england)", "england-sar)")
    ]


def test_where_the_rules_speak_of_a_person_so_does_the_document() -> None:
    text = render(report(("case", "england-sar")))

    assert "the child" not in text
    assert "Given: the person died" in text or "the adult" in text


def test_each_checklist_has_its_own_title() -> None:
    text = told.as_markdown(told.in_order(report(("1", "england"), ("2", "linked"))))

    assert [heading for heading in headings(text) if heading.startswith("h1")] == [
        *("h1 Who is to be told: 1", "h1 Who is to be told: 2")
    ]
    assert text.count("Not legal advice.") == 1


@pytest.mark.parametrize(
    "draw",
    [
        pytest.param(wall_calendar.as_table, id="calendar"),
        pytest.param(wall_calendar.as_plain, id="calendar-plain"),
        pytest.param(timeline.as_table, id="timeline"),
        pytest.param(timeline.as_plain, id="timeline-plain"),
    ],
)
def test_a_picture_of_each_case_stands_under_the_other(
    draw: Callable[[Report], str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    text = draw(report(("first", "england"), ("second", "england")))

    assert text.index("Reference: first") < text.index("Reference: second")
    assert text.count("Friday 8 March 2024 (assumed)") >= 2
    assert text.count("Not legal advice.") == 1


@pytest.mark.parametrize("size", [1, 300])
def test_a_document_of_many_cases_has_a_table_for_each(size: int) -> None:
    text = render(report(*((str(n), "england") for n in range(size))))

    assert text.count("| By | Safe by |") == size

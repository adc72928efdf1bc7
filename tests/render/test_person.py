"""Whom an answer speaks of: a child, unless the regime is about somebody else."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from tests.support.invented import CLOCK, DUTY, law
from tests.support.regimes import written

from scrtool import CaseFacts, compute
from scrtool.engine import compute as work_out
from scrtool.facts import Fact
from scrtool.render import Format, words
from scrtool.render.explanation import Explanation, render
from scrtool.render.told import as_plain, as_table, in_order
from scrtool.report import MadeWith, NamedSchedule, Report
from scrtool.schedule.items import Condition

if TYPE_CHECKING:
    from scrtool.schedule import Schedule

DAY = date(2026, 11, 23)
FACTS = CaseFacts(incident=DAY, died=True)
MADE_WITH = MadeWith("1.0.0", "2026-11-22", "2028-12-26")


@pytest.mark.parametrize("regime", ["england-sar", "england-leder", "england-dhr"])
@pytest.mark.parametrize("everything", [False, True])
@pytest.mark.parametrize("style", [Format.PLAIN, Format.TABLE])
def test_no_adult_is_called_a_child(regime: str, style: Format, everything: bool) -> None:
    text = written(compute(FACTS, regime), DAY, style, everything=everything)

    assert "the child" not in text.casefold()


@pytest.mark.parametrize("regime", ["england-sar", "england-leder", "england-dhr"])
def test_nor_in_the_checklist(regime: str) -> None:
    report = in_order(Report((NamedSchedule("case", compute(FACTS, regime)),), DAY, MADE_WITH))

    assert "the child" not in as_plain(report).casefold()
    assert "the child" not in as_table(report).casefold()


@pytest.mark.parametrize("style", [Format.PLAIN, Format.TABLE])
@pytest.mark.parametrize("regime", ["england-sar", "england-leder", "england-dhr"])
def test_nor_where_a_duty_is_explained(regime: str, style: Format) -> None:
    for item in (schedule := compute(FACTS, regime)).items:
        text = render(Explanation(item, schedule, MADE_WITH, DAY), style)
        assert "the child" not in text.casefold()


@pytest.mark.parametrize("style", [Format.PLAIN, Format.TABLE])
def test_a_condition_on_a_reading_is_explained_of_an_adult(style: Format) -> None:
    clock = CLOCK._replace(only_if=(Fact.SERIOUSLY_HARMED,))
    schedule = work_out(CaseFacts(incident=DAY), law(DUTY._replace(clocks=(clock,))))
    told = schedule._replace(regime=schedule.regime._replace(person="adult"))

    assert "if the child was seriously harmed" in explained(schedule, style)
    assert "if the adult was seriously harmed" in explained(told, style)
    assert "the child" not in explained(told, style)


def explained(schedule: Schedule, style: Format) -> str:
    """Return the one duty of *schedule* as it is explained, in one line."""
    return " ".join(render(Explanation(schedule.items[0], schedule, MADE_WITH, DAY), style).split())


def test_a_child_is_called_one() -> None:
    assert "the child died" in written(compute(FACTS), DAY, Format.TABLE)


@pytest.mark.parametrize(
    ("fact", "said"),
    [
        pytest.param(Fact.UNBORN, "the child was born alive", id="unborn"),
        pytest.param(Fact.ADULT, "the person was under 18", id="adult"),
        pytest.param(Fact.RECOVERED, "not: the child has since recovered", id="any-other"),
    ],
)
def test_a_no_that_is_wanted_reads_well(fact: Fact, said: str) -> None:
    assert words.condition(Condition((fact,), wanted=False)) == said
    assert words.fact(fact, yes=False) == said

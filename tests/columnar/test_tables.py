"""The tables of the rule book: complete, keyed once, and joined by their keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

import polars as pl
import pytest

from scrtool import rules
from scrtool.columnar import doubts
from scrtool.columnar.plans import INPUTS, plan
from scrtool.columnar.tables import OPEN_OF_A_DUTY
from scrtool.facts import ASKED, Area, Event
from scrtool.frame.model import model
from scrtool.register import quality

if TYPE_CHECKING:
    from collections.abc import Mapping

KEYS = {
    "duty": ["duty_key"],
    "edition": ["edition_key"],
    "clock": ["clock_key"],
    "open_question": ["open_key"],
    "event": ["event_key"],
    "mark": ["marks"],
    "working_day": ["calendar", "on_date"],
    "step": ["step_key", "starts"],
}
JOINED = [
    ("edition", "duty_key", "duty"),
    ("clock", "edition_key", "edition"),
    ("condition", "duty_key", "duty"),
    ("open_question", "duty_key", "duty"),
]


@pytest.fixture(scope="module")
def tables() -> Mapping[str, pl.DataFrame]:
    """Give every table of the model."""
    return model()


@pytest.mark.parametrize("name", KEYS)
def test_a_key_stands_once(name: str, tables: Mapping[str, pl.DataFrame]) -> None:
    assert not tables[name].select(KEYS[name]).is_duplicated().any()
    assert tables[name].height > 0


@pytest.mark.parametrize(("name", "key", "other"), JOINED)
def test_a_key_is_found_where_it_leads(
    name: str, key: str, other: str, tables: Mapping[str, pl.DataFrame]
) -> None:
    assert tables[name].join(tables[other], on=key, how="anti").is_empty()


def test_every_duty_edition_and_clock_is_there(tables: Mapping[str, pl.DataFrame]) -> None:
    duties = rules.duties()
    editions = [(duty, edition) for duty in duties.values() for edition in duty.editions]

    assert tables["duty"]["id"].to_list() == list(duties)
    assert tables["edition"]["edition"].to_list() == [edition.name for _, edition in editions]
    assert tables["clock"].height == sum(len(one.clocks or duty.clocks) for duty, one in editions)


def test_every_answer_a_duty_turns_on_is_there(tables: Mapping[str, pl.DataFrame]) -> None:
    (key,) = tables["duty"].filter(pl.col("id") == "england.notify-panel")["duty_key"]
    found = tables["condition"].filter(pl.col("duty_key") == key)

    assert found.select("group_number", "fact", "wanted").rows() == [
        (1, "abuse", True),
        (2, "under_18", True),
        (3, "died", True),
        (3, "seriously_harmed", True),
        (4, "out_of_reach", False),
    ]


def test_no_duty_has_more_open_questions_than_its_key_holds() -> None:
    for regime in rules.REGIMES:
        for block in plan(regime).blocks:
            assert 1 << len((*block.names, *block.awaited)) <= OPEN_OF_A_DUTY


def test_every_event_and_every_question_is_an_input() -> None:
    others = {"age", "setting", "nation", *map(str, Area), "children"}
    assert set(INPUTS) == {*map(str, Event), *map(str, ASKED), *others}


def test_the_same_limits_of_age_and_number_as_in_a_register() -> None:
    assert doubts.MOST_CHILDREN == quality.MOST_CHILDREN
    assert doubts.OLDEST_CARE_LEAVER == quality.OLDEST_CARE_LEAVER

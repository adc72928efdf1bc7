"""The regime as a whole: its duties, editions, disputes, instruments and sources."""

from __future__ import annotations

from itertools import pairwise

import pytest
from tests.support.days import on

from scrtool.rules import regime

SCR = regime("england-scr")
DUTIES = {duty.id.removeprefix("england-scr."): duty for duty in SCR.duties}


def test_every_duty_of_the_sheet_is_declared_once() -> None:
    assert len(SCR.duties) == len(DUTIES)
    assert set(DUTIES) == {
        "review",
        "decide",
        "complete",
        "publication-form",
        "national-panel",
        "keep-available",
        "notify",
        "decision-told",
        "transition-panel",
        "transition-board",
        "transition-longstop",
    }


@pytest.mark.parametrize("duty", sorted(DUTIES))
def test_editions_follow_one_another_without_a_gap(duty: str) -> None:
    editions = DUTIES[duty].editions

    assert all(one.start is not None for one in editions)
    assert all(one.end == following.start for one, following in pairwise(editions))


def test_the_regime_says_when_it_was_checked() -> None:
    assert (SCR.title, SCR.checked_on) == (
        "Serious case reviews, England",
        on("Sun 2026-11-22"),
    )


@pytest.mark.parametrize(
    "words",
    [
        "four months became six",
        "April 2006 and in March 2010",
        "completion or publication",
        "incident before 29 June 2018",
    ],
)
def test_each_dispute_of_the_sheet_is_there_once(words: str) -> None:
    assert len(SCR.disputes) == 4
    assert len([one for one in SCR.disputes if words in one.point]) == 1


@pytest.mark.parametrize(
    ("name", "in_force"),
    [
        pytest.param("Working Together 2006", "April 2006 to March 2010", id="wt2006"),
        pytest.param("Six months, from December 2009", "December 2009", id="dec2009"),
        pytest.param("Working Together 2010", "March 2010 to 14 April 2013", id="wt2010"),
        pytest.param("Working Together 2013", "15 April 2013 to 25 March 2015", id="wt2013"),
        pytest.param("Working Together 2015", "26 March 2015 to 28 June 2018", id="wt2015"),
        pytest.param("Transition", "29 June 2018 to 29 September 2019", id="transition"),
        pytest.param("After the transition", "from 29 September 2019", id="after"),
    ],
)
def test_when_each_instrument_governs(name: str, in_force: str) -> None:
    (found,) = [one for one in SCR.instruments if one.name == name]

    assert found.in_force == in_force
    assert len(SCR.instruments) == 7


def test_every_source_read_is_listed_once() -> None:
    cited = [c for d in SCR.duties for e in d.editions for c in (*d.citations, *e.citations)]
    cited += [
        clock.citation for d in SCR.duties for e in d.editions for clock in (*d.clocks, *e.clocks)
    ]
    keys = [source.key for source in SCR.sources]

    assert len(keys) == len(set(keys)) == 13
    assert {source for citation in cited for source in citation.read_in} <= set(SCR.sources)


@pytest.mark.parametrize(
    ("duty", "holder"),
    [
        pytest.param("notify", "Local authority", id="authority"),
        pytest.param("decide", "Chair of the local safeguarding children board", id="chair"),
        pytest.param("decision-told", "Chair of the local", id="chair-again"),
        pytest.param("review", "Local safeguarding children board of the area", id="board"),
        pytest.param("complete", "Local safeguarding children board", id="board-again"),
        pytest.param("transition-longstop", "Local safeguarding children board or", id="successor"),
    ],
)
def test_who_must_act(duty: str, holder: str) -> None:
    assert DUTIES[duty].duty_holder.startswith(holder)


@pytest.mark.parametrize(
    ("duty", "names"),
    [
        pytest.param("national-panel", ["national panel of independent experts"], id="old-panel"),
        pytest.param(
            "transition-panel", ["Child Safeguarding Practice Review Panel"], id="new-panel"
        ),
        pytest.param("complete", [], id="a-review-is-told-to-nobody"),
        pytest.param("decide", [], id="whom-differs-by-edition-so-a-note-says"),
    ],
)
def test_who_is_told(duty: str, names: list[str]) -> None:
    assert [one.name for one in DUTIES[duty].recipients] == names

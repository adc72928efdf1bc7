"""The regime as a whole: its duties, who is told in which order, disputes, remarks, sources."""

from __future__ import annotations

import pytest
from tests.support.days import on

from scrtool import CaseFacts, compute
from scrtool.rules import regime

LINKED = regime("linked")
DUTIES = {duty.id.removeprefix("linked."): duty for duty in LINKED.duties}


def test_every_row_of_the_sheet_is_declared_once() -> None:
    assert len(LINKED.duties) == len(DUTIES) == 32


def test_the_regime_says_when_it_was_checked() -> None:
    assert (LINKED.title, LINKED.checked_on) == (
        "Who else must be told, England",
        on("Sun 2026-11-22"),
    )


@pytest.mark.parametrize(
    ("duty", "names"),
    [
        pytest.param("child-death.notify", ["child death review partners (CDOP)"], id="cdop"),
        pytest.param("registrar", ["child death review partners"], id="registrar"),
        pytest.param("coroner", ["senior coroner for where the body lies"], id="coroner"),
        pytest.param("police", ["police"], id="police"),
        pytest.param("parents", ["parents and family"], id="parents"),
        pytest.param(
            "childrens-home.death",
            [
                "integrated care board",
                "Secretary of State",
                "Ofsted",
                "Prisons and Probation Ombudsman (secure home)",
                "placing authority",
                "local authority of the home",
                "each other relevant person",
            ],
            id="seven-of-regulation-40",
        ),
        pytest.param("childrens-home.serious-event", ["Ofsted", "each relevant person"], id="two"),
        pytest.param("fostering", ["Ofsted", "responsible and area authorities"], id="fostering"),
        pytest.param(
            "early-years",
            ["Ofsted (or the childminder agency)", "local child protection agencies"],
            id="both",
        ),
        pytest.param("cqc.death", ["Care Quality Commission"], id="cqc"),
        pytest.param("nhs", ["integrated care board", "NHS incident systems"], id="nhs"),
        pytest.param(
            "business-unit",
            ["partnership office", "executives, chair and scrutineer", "agencies and schools"],
            id="the-office-first",
        ),
        pytest.param("child-death.joint-response", [], id="a-response-is-told-to-nobody"),
        pytest.param("child-death.panel-review", [], id="nor-is-a-review"),
        pytest.param("child-death.area", [], id="nor-is-an-area-covered"),
    ],
)
def test_who_is_told(duty: str, names: list[str]) -> None:
    assert [one.name for one in DUTIES[duty].recipients] == names


@pytest.mark.parametrize("duty", sorted(DUTIES))
def test_recipients_stand_in_the_order_of_telling(duty: str) -> None:
    orders = [one.order for one in DUTIES[duty].recipients]

    assert orders == sorted(orders)


@pytest.mark.parametrize(
    ("duty", "first", "last"),
    [
        pytest.param("internal", 3, 70, id="director-then-corporate"),
        pytest.param("parents", 10, 10, id="parents"),
        pytest.param("police", 20, 20, id="police"),
        pytest.param("other-ofsted-settings", 41, 41, id="ofsted"),
        pytest.param("child-death.notify", 50, 50, id="cdop"),
        pytest.param("coroner", 50, 50, id="coroner"),
        pytest.param("riddor", 60, 60, id="hse"),
        pytest.param("youth-justice.community", 60, 60, id="yjb"),
        pytest.param("business-unit", 80, 82, id="business-unit-and-agencies"),
    ],
)
def test_the_default_order_of_the_sheet(duty: str, first: int, last: int) -> None:
    orders = [one.order for one in DUTIES[duty].recipients]

    assert (min(orders), max(orders)) == (first, last)


@pytest.mark.parametrize(
    ("duty", "channel"),
    [
        pytest.param("child-death.notify", "eCDOP or local form", id="ecdop"),
        pytest.param("child-death.forms", "reporting form", id="form"),
        pytest.param("cqc.death", "CQC's own forms", id="cqc"),
        pytest.param("charity", "online service", id="charity"),
        pytest.param("other-ofsted-settings", "online form", id="ofsted"),
        pytest.param("youth-justice.custody", "24-hour line", id="custody"),
    ],
)
def test_how_they_are_told(duty: str, channel: str) -> None:
    assert [one.channel for one in DUTIES[duty].recipients] == [channel]


def test_regulation_41_is_no_notification() -> None:
    (found,) = [one for one in LINKED.disputes if "regulation 41" in one.point]

    assert "not listed" in found.encoded
    assert not any("reg 41" in c.provision for duty in LINKED.duties for c in duty.citations)


@pytest.mark.parametrize(
    ("facts", "words"),
    [
        pytest.param(CaseFacts(), ["none of them stops"], id="always"),
        pytest.param(
            CaseFacts(unborn=True),
            ["none of them stops", "Stillbirth", "Not born, or stillborn"],
            id="an-unborn-child",
        ),
        pytest.param(
            CaseFacts(looked_after=True, died=True),
            ["none of them stops", "telling the parents"],
            id="a-looked-after-child-died",
        ),
    ],
)
def test_what_is_said_beside_the_duties(facts: CaseFacts, words: list[str]) -> None:
    said = [remark.text for remark in compute(facts, "linked").remarks]

    assert len(said) == len(words)
    assert all(part in text for part, text in zip(words, said, strict=True))


def test_every_source_read_is_listed_once() -> None:
    cited = [c for d in LINKED.duties for c in d.citations]
    cited += [clock.citation for d in LINKED.duties for clock in d.clocks]
    keys = [source.key for source in LINKED.sources]

    assert len(keys) == len(set(keys))
    assert {source for citation in cited for source in citation.read_in} == set(LINKED.sources)


@pytest.mark.parametrize("duty", sorted(DUTIES))
def test_a_number_without_a_clock_is_never_silently_unconfirmed(duty: str) -> None:
    words = DUTIES[duty].no_number

    assert words.count("unconfirmed") == words.count("unconfirmed, check the source")

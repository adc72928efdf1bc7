"""The look-back of a practice review: six months before the anchor, and no deadline."""

from __future__ import annotations

from datetime import date

import pytest
from tests.support.days import on
from tests.support.england import reading
from tests.support.regimes import row, worked_out, written

from scrtool import CaseFacts, compute
from scrtool.facts import Event
from scrtool.model import Evidence, Force, Role, Unit
from scrtool.render import Format
from scrtool.schedule.items import Outcome

LOOK_BACK = "wales.practice-review.look-back"


@pytest.mark.parametrize(
    ("anchor", "first", "last"),
    [
        pytest.param("Tue 2026-12-01", "Mon 2026-06-01", "Mon 2026-11-30", id="C10"),
        pytest.param("Mon 2026-08-31", "Sat 2026-02-28", "Sun 2026-08-30", id="shorter-month"),
        pytest.param("Sat 2026-05-30", "Sun 2025-11-30", "Fri 2026-05-29", id="over-the-new-year"),
    ],
)
@pytest.mark.parametrize(
    ("event", "name"),
    [
        pytest.param("incident", "death-or-injury", id="death-or-injury"),
        pytest.param("identified", "impairment", id="impairment-when-identified"),
    ],
)
def test_six_months_before_the_anchor(
    event: str, name: str, anchor: str, first: str, last: str
) -> None:
    impairment = event == "identified"
    limbs = {"died": not impairment, "life_threatening": False, "lasting_impairment": impairment}
    facts = CaseFacts(**{event: on(anchor)}, **limbs)  # type: ignore[arg-type]  # one date and facts
    found = worked_out(LOOK_BACK, facts)

    assert reading(name, found).window == (on(first), on(last))
    assert found.window == (on(first), on(last))
    assert (found.outcome, found.limit) == (Outcome.PROMPT, None)


def test_C10_in_json() -> None:  # noqa: N802  the row's name
    told = row(LOOK_BACK, CaseFacts(incident=date(2026, 12, 1), died=True, abuse=True))

    assert told["window"] == {"from": "2026-06-01", "to": "2026-11-30"}
    assert (told["applies"], told["outcome"], told["due"]) == ("yes", "prompt", None)


def test_an_injury_is_not_the_anchor_of_an_impairment_found_later() -> None:
    facts = CaseFacts(incident=date(2026, 12, 1), identified=date(2027, 2, 1))
    found = worked_out(LOOK_BACK, facts)

    assert reading("death-or-injury", found).window == (on("Mon 2026-06-01"), on("Mon 2026-11-30"))
    assert reading("impairment", found).window == (on("Sat 2026-08-01"), on("Sun 2027-01-31"))
    assert found.window is None


def test_the_day_of_the_incident_is_never_the_anchor_of_an_impairment() -> None:
    facts = CaseFacts(
        abuse=True,
        lasting_impairment=True,
        died=False,
        life_threatening=False,
        incident=date(2026, 12, 1),
    )
    found = worked_out(LOOK_BACK, facts)

    assert (found.outcome, found.window) == (Outcome.UNDETERMINED, None)
    assert found.missing == (Event.IDENTIFIED,)
    text = written(compute(facts, "wales"), date(2026, 12, 1), Format.PLAIN)
    assert "give --identified" in text
    assert "2026: a window" not in text


@pytest.mark.parametrize("limb", ["died", "life_threatening"])
def test_a_death_or_injury_has_no_day_of_identifying(limb: str) -> None:
    facts = CaseFacts(identified=date(2027, 2, 1), lasting_impairment=False)
    found = worked_out(LOOK_BACK, facts._replace(**{limb: True}))  # type: ignore[arg-type]  # one fact

    assert [one.clock.name for one in found.readings] == ["death-or-injury"]
    assert (found.window, found.missing) == (None, (Event.INCIDENT,))


def test_a_limb_not_known_makes_its_window_conditional() -> None:
    facts = CaseFacts(abuse=True, lasting_impairment=True, incident=date(2026, 12, 1))
    told = row(LOOK_BACK, facts)
    text = " ".join(written(compute(facts, "wales"), date(2026, 12, 1), Format.PLAIN).split())

    assert told["readings"][0]["depends_on"] == ["died", "life_threatening"]
    assert told["readings"][1]["depends_on"] == []
    assert "if the child died or the injury was potentially life-threatening: Monday 1" in text


def test_who_has_to_is_not_stated() -> None:
    facts = CaseFacts(abuse=True, died=True, incident=date(2026, 12, 1))
    text = " ".join(written(compute(facts, "wales"), date(2026, 12, 1), Format.PLAIN).split())

    assert "Who must is not stated in what was read: establish whether the review is" in text
    assert "Extended if on the child protection register and/or looked after on any date" in text


def test_awareness_is_no_anchor() -> None:
    found = worked_out(LOOK_BACK, CaseFacts(aware=date(2026, 12, 1)))

    assert (found.outcome, found.window) == (Outcome.UNDETERMINED, None)
    assert found.missing == (Event.INCIDENT, Event.IDENTIFIED)


@pytest.mark.parametrize(
    ("facts", "applies"),
    [
        pytest.param(CaseFacts(abuse=True, died=True), True, id="death"),
        pytest.param(CaseFacts(abuse=True, life_threatening=True), True, id="injury"),
        pytest.param(CaseFacts(abuse=True, lasting_impairment=True), True, id="impairment"),
        pytest.param(CaseFacts(abuse=True), None, id="what-happened-is-not-known"),
        pytest.param(CaseFacts(died=True), None, id="abuse-not-known"),
        pytest.param(CaseFacts(abuse=False, died=True), False, id="no-abuse-or-neglect"),
        pytest.param(
            CaseFacts(abuse=True, died=False, life_threatening=False, lasting_impairment=False),
            False,
            id="none-of-the-three",
        ),
        pytest.param(CaseFacts(abuse=True, died=True, age=19), True, id="now-18-or-over"),
    ],
)
def test_when_it_applies(facts: CaseFacts, applies: bool | None) -> None:
    assert worked_out(LOOK_BACK, facts).applies is applies


def test_the_window_rests_on_the_regulations() -> None:
    found = worked_out(LOOK_BACK, CaseFacts(incident=date(2026, 12, 1)))
    clocks = found.duty.clocks

    assert [(c.role, c.length, c.unit, c.window) for c in clocks] == [
        (Role.ALTERNATE, -6, Unit.MONTH, True),
        (Role.ALTERNATE, -6, Unit.MONTH, True),
    ]
    cited = {found.citations[0], *(clock.citation for clock in clocks)}
    assert {(one.force, one.evidence, one.provision) for one in cited} == {
        (Force.STATUTE, Evidence.OFFICIAL, "reg 4")
    }
    assert "not read in the original" in found.citations[0].note


@pytest.mark.parametrize("word", ["Extended if", "concise if neither", "unknown if the status"])
def test_what_follows_from_the_status_in_the_window(word: str) -> None:
    found = worked_out(LOOK_BACK, CaseFacts(incident=date(2026, 12, 1)))

    assert any(word in remark for remark in found.remarks)

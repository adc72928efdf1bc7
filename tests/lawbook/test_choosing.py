"""Some of the rule book: by day, by force and by evidence, on an invented law."""

from __future__ import annotations

from datetime import date

import pytest
from tests.support.invented import ACT, ADVISORY, ALTERNATE, ALWAYS, CLOCK, DUTY, TIMED, law

from scrtool.lawbook.choosing import EVERYTHING, Wanted, authorities, chosen
from scrtool.model import Duty, Edition, Evidence, Force, Overlay

CHANGE = date(2024, 3, 11)  # invented
GUIDE = ACT._replace(force=Force.GUIDANCE_SHOULD, evidence=Evidence.CORROBORATED)
OLD = Edition("old", "old", None, CHANGE)
NEW = Edition("new", "new", CHANGE, None, citations=(GUIDE,))
CHANGED = TIMED._replace(editions=(OLD, NEW))
ENDED = DUTY._replace(id="fair.ended", editions=(OLD,))
NOTICE = Overlay("notice", ("fair.tell",), date(2024, 1, 1), CHANGE, "Beside it.", ACT)


def found(wanted: Wanted, *duties: Duty) -> list[str]:
    return [duty.id for regime in chosen([law(*duties)], wanted) for duty in regime.duties]


def test_with_nothing_asked_everything_is_there_as_it_was() -> None:
    whole = (law(CHANGED, ENDED), law())

    assert chosen(whole, EVERYTHING) == whole


@pytest.mark.parametrize(
    ("on", "edition"),
    [
        pytest.param(date(2024, 3, 10), OLD, id="the-day-before"),
        pytest.param(CHANGE, NEW, id="the-day"),
        pytest.param(date(2024, 3, 12), NEW, id="the-day-after"),
    ],
)
def test_only_the_edition_of_the_day_is_left(on: date, edition: Edition) -> None:
    ((duty,),) = [regime.duties for regime in chosen([law(CHANGED)], Wanted(on))]

    assert duty.editions == (edition,)
    assert duty.citations == (edition.citations or CHANGED.citations)
    assert duty.clocks == CHANGED.clocks


def test_a_duty_with_no_edition_that_day_is_left_out_and_so_is_its_regime() -> None:
    assert found(Wanted(CHANGE), CHANGED, ENDED) == ["fair.tell"]
    assert chosen([law(ENDED)], Wanted(CHANGE)) == ()


def test_a_notice_stands_only_on_its_days_beside_a_duty_that_is_left() -> None:
    whole = law(CHANGED, ENDED, overlays=(NOTICE,))
    before, after = (
        chosen([whole], Wanted(on))[0].overlays for on in (date(2024, 3, 10), date(2024, 3, 11))
    )

    assert (before, after) == ((NOTICE,), ())
    assert chosen([whole], Wanted(force=Force.GUIDANCE_SHOULD))[0].overlays == (NOTICE,)
    assert chosen([law(ENDED, overlays=(NOTICE,))], Wanted(force=Force.STATUTE))[0].overlays == ()


def test_force_is_that_of_the_duty_or_of_a_national_number() -> None:
    number = DUTY._replace(id="fair.number", clocks=(CLOCK._replace(citation=GUIDE),))
    other = DUTY._replace(id="fair.other", clocks=(CLOCK, ALTERNATE._replace(citation=GUIDE)))
    local = DUTY._replace(id="fair.local", clocks=(ADVISORY,))
    duties = (number, other, local)

    assert found(Wanted(force=Force.GUIDANCE_SHOULD), *duties) == ["fair.number", "fair.other"]
    assert found(Wanted(force=Force.STATUTE), *duties) == [duty.id for duty in duties]
    assert found(Wanted(force=Force.LOCAL), *duties) == []


def test_every_edition_is_asked_unless_a_day_is_given() -> None:
    asked = Wanted(force=Force.GUIDANCE_SHOULD)

    assert found(asked, CHANGED) == ["fair.tell"]
    assert found(asked._replace(on=date(2024, 3, 10)), CHANGED) == []
    assert found(asked._replace(on=CHANGE), CHANGED) == ["fair.tell"]


def test_force_and_evidence_are_asked_of_one_authority() -> None:
    duty = DUTY._replace(clocks=(CLOCK._replace(citation=GUIDE),))

    assert found(Wanted(force=Force.STATUTE, evidence=Evidence.OFFICIAL), duty)
    assert found(Wanted(force=Force.GUIDANCE_SHOULD, evidence=Evidence.CORROBORATED), duty)
    assert not found(Wanted(force=Force.STATUTE, evidence=Evidence.CORROBORATED), duty)


@pytest.mark.parametrize(
    ("edition", "start", "grades"),
    [
        pytest.param(ALWAYS, None, {Evidence.OFFICIAL}, id="its-own"),
        pytest.param(
            ALWAYS._replace(number_evidence=Evidence.SINGLE_SOURCE),
            None,
            {Evidence.SINGLE_SOURCE},
            id="capped",
        ),
        pytest.param(
            ALWAYS,
            Evidence.UNCONFIRMED,
            {Evidence.OFFICIAL, Evidence.UNCONFIRMED},
            id="start-words",
        ),
    ],
)
def test_a_number_is_as_well_known_as_its_edition_and_its_start(
    edition: Edition, start: Evidence | None, grades: set[Evidence]
) -> None:
    duty = TIMED._replace(clocks=(CLOCK._replace(start_evidence=start),), editions=(edition,))

    assert list(authorities(duty, edition)) == [
        (Force.STATUTE, frozenset({Evidence.OFFICIAL})),
        (Force.STATUTE, frozenset(grades)),
    ]

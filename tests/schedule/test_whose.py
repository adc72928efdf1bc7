"""Whose duty it is: the authority of the place, of the child's home, the one responsible."""

from __future__ import annotations

from datetime import date

import pytest

from scrtool import CaseFacts, compute
from scrtool.facts import Area, Nation
from scrtool.schedule.whose import Authority, authorities

NORTH, SOUTH, WEST = "Northshire", "Southshire", "Westshire"
CASE = CaseFacts(incident=date(2024, 3, 1), died=True, abuse=True, age=9)
PLACE = {
    "england.notify-panel",
    "england.notify-partners",
    "england.rapid-review",
    "england.rapid-review.send",
}
LOOKED_AFTER_DEATH = {
    "england.looked-after-death.secretary-of-state",
    "england.looked-after-death.ofsted",
    "england.looked-after-death.parents",
}


def found(facts: CaseFacts) -> dict[str, Authority]:
    return {one.name: one for one in authorities((compute(facts),))}


def duties(one: Authority) -> set[str]:
    return {item.duty.id for item in one.items}


def test_with_no_authority_named_nothing_is_said() -> None:
    assert authorities((compute(CASE),)) == ()
    assert authorities(()) == ()


def test_three_authorities_each_have_their_own() -> None:
    facts = CASE._replace(
        looked_after=True, harmed_area=NORTH, lives_area=SOUTH, responsible_area=WEST
    )
    told = found(facts)

    assert [*told] == [NORTH, SOUTH, WEST]
    assert duties(told[NORTH]) == PLACE
    assert (duties(told[SOUTH]), told[SOUTH].works_with) == (set(), NORTH)
    assert duties(told[WEST]) == LOOKED_AFTER_DEATH


def test_one_authority_named_twice_comes_once() -> None:
    facts = CASE._replace(harmed_area=NORTH, lives_area=NORTH.upper())
    told = found(facts)

    assert [*told] == [NORTH]
    assert told[NORTH].parts == (Area.HARMED, Area.LIVES)
    assert told[NORTH].works_with == ""


@pytest.mark.parametrize(
    "place",
    [
        pytest.param({"outside_england": True}, id="abroad"),
        pytest.param({"nation": Nation.SCOTLAND}, id="scotland"),
        pytest.param({"nation": Nation.WALES}, id="wales"),
        pytest.param({"nation": Nation.NORTHERN_IRELAND}, id="northern-ireland"),
        pytest.param({"nation": Nation.JERSEY}, id="jersey"),
    ],
)
def test_outside_england_the_home_authority_notifies(place: dict[str, object]) -> None:
    facts = CASE._replace(
        lives_in_england=True,
        harmed_area=NORTH,
        lives_area=SOUTH,
        **place,  # type: ignore[arg-type]
    )
    told = found(facts)

    assert (told[NORTH].outside, duties(told[NORTH])) == (True, set())
    assert (told[SOUTH].outside, duties(told[SOUTH])) == (False, PLACE)
    assert told[SOUTH].works_with == ""


def test_a_child_who_does_not_live_in_england_leaves_no_authority_a_duty() -> None:
    facts = CASE._replace(
        outside_england=True, lives_in_england=False, harmed_area=NORTH, lives_area=SOUTH
    )

    assert [duties(one) for one in found(facts).values()] == [set(), set()]


def test_the_home_works_with_nobody_where_no_one_notifies() -> None:
    facts = CASE._replace(abuse=False, harmed_area=NORTH, lives_area=SOUTH)

    assert found(facts)[SOUTH].works_with == ""


def test_a_care_leaver_is_the_responsible_authoritys() -> None:
    facts = CaseFacts(
        incident=date(2024, 3, 1),
        died=True,
        care_leaver=True,
        age=19,
        harmed_area=NORTH,
        responsible_area=WEST,
    )
    told = found(facts)

    assert duties(told[WEST]) == {"england.care-leaver-death"}
    assert duties(told[NORTH]) == set()


def test_a_duty_not_yet_in_force_is_nobodys() -> None:
    facts = CaseFacts(
        incident=date(2023, 12, 14), died=True, care_leaver=True, age=19, responsible_area=WEST
    )

    assert duties(found(facts)[WEST]) == set()
    assert found(facts)[WEST].own


def test_a_serious_case_review_is_the_boards_where_the_child_lived() -> None:
    facts = CASE._replace(incident=date(2016, 3, 1), harmed_area=NORTH, lives_area=SOUTH)
    told = {one.name: one for one in authorities((compute(facts, "england-scr"),))}

    assert "england-scr.review" in duties(told[SOUTH])


def test_two_different_areas_say_that_the_child_lived_elsewhere() -> None:
    case = compute(CASE._replace(harmed_area=NORTH, lives_area=SOUTH)).to_dict()
    same = compute(CASE._replace(harmed_area=NORTH, lives_area=NORTH)).to_dict()

    assert case["implied"]["lives_elsewhere"] is True
    assert same["implied"]["lives_elsewhere"] is False


def test_json_names_each_authority_with_its_duties() -> None:
    facts = CASE._replace(harmed_area=NORTH, lives_area=SOUTH)
    place, home = compute(facts).to_dict()["authorities"]

    assert place == {
        "name": NORTH,
        "parts": ["harmed_area"],
        "duties": [
            "england.notify-panel",
            "england.notify-partners",
            "england.rapid-review",
            "england.rapid-review.send",
        ],
        "outside_england": False,
        "works_with": None,
    }
    assert (home["parts"], home["works_with"]) == (["lives_area"], NORTH)

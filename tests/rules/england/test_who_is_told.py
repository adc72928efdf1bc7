"""Who is told by which duty, how, and the points on which sources differ."""

from __future__ import annotations

import pytest

from scrtool.rules import regime

ENGLAND = regime("england")
DUTIES = {duty.id.removeprefix("england."): duty for duty in ENGLAND.duties}
SERVICE = "https://childsafeguarding.education.gov.uk/"
PANEL = "Child Safeguarding Practice Review Panel"
STATE = "Secretary of State for Education"
PARTNERS = "safeguarding partners"


@pytest.mark.parametrize(
    ("duty", "names"),
    [
        pytest.param("notify-panel", [PANEL], id="the-panel"),
        pytest.param("looked-after-death.secretary-of-state", [STATE], id="one"),
        pytest.param("looked-after-death.ofsted", ["Ofsted"], id="ofsted"),
        pytest.param("care-leaver-death", [STATE, "Ofsted"], id="both-on-one-form"),
        pytest.param("rapid-review", [], id="a-review-is-carried-out-and-told-to-nobody"),
        pytest.param("rapid-review.send", [PANEL], id="the-panel-again"),
        pytest.param(
            "local-review.inform-start", [PANEL, "Ofsted", "Department for Education"], id="three"
        ),
        pytest.param("local-review.delay-reasons", [PANEL, STATE], id="delay"),
        pytest.param("local-review.not-publishing", [PANEL, STATE], id="silence"),
        pytest.param("local-review.copy-before-publication", [PANEL, STATE], id="the-report"),
        pytest.param("local-review.copy-before-publication.ofsted", ["Ofsted"], id="the-same"),
        pytest.param("national-review.inform", [STATE, PARTNERS], id="national"),
        pytest.param("national-review.copy-to-secretary-of-state", [STATE], id="national-report"),
        pytest.param(
            "other-agency-refer", [PARTNERS, "counterpart in the local authority"], id="referral"
        ),
    ],
)
def test_who_is_told(duty: str, names: list[str]) -> None:
    assert [one.name for one in DUTIES[duty].recipients] == names


@pytest.mark.parametrize(
    ("duty", "holder"),
    [
        pytest.param("notify-panel", "Local authority", id="authority"),
        pytest.param("notify-partners", "Local authority", id="the-same-authority"),
        pytest.param("looked-after-death.parents", "Local authority looking after", id="its-own"),
        pytest.param("rapid-review", PARTNERS, id="partners"),
        pytest.param("local-review.publish", PARTNERS, id="partners-again"),
        pytest.param("national-review.publish", "Panel", id="panel"),
        pytest.param("other-agency-refer", "Any agency", id="any-agency"),
    ],
)
def test_who_must_act(duty: str, holder: str) -> None:
    assert DUTIES[duty].duty_holder.casefold().startswith(holder.casefold())


@pytest.mark.parametrize(
    "duty",
    [
        "notify-panel",
        "looked-after-death.secretary-of-state",
        "looked-after-death.ofsted",
        "care-leaver-death",
    ],
)
def test_the_online_service_is_the_channel(duty: str) -> None:
    assert {one.url for one in DUTIES[duty].recipients} == {SERVICE}
    assert all("online" in one.channel for one in DUTIES[duty].recipients)


def test_the_partners_are_told_in_other_areas_too() -> None:
    (partners,) = DUTIES["notify-partners"].recipients

    assert partners.name.startswith(PARTNERS)
    assert "in other areas" in partners.name
    assert "local" in partners.channel.casefold()


def test_parents_are_told_first_and_in_person_if_possible() -> None:
    duty = DUTIES["looked-after-death.parents"]
    (parents,) = duty.recipients

    assert any("in person if possible" in words for words in (parents.channel, *duty.notes))
    assert parents.order == min(one.order for duty in ENGLAND.duties for one in duty.recipients)


def test_the_usual_order_of_telling() -> None:
    everyone = {(who.order, who.short or who.name) for d in ENGLAND.duties for who in d.recipients}
    in_order = [name for _, name in sorted(everyone)]

    assert in_order == [
        "parents",
        PARTNERS,
        "Panel",
        "Secretary of State",
        "Ofsted",
        "DfE",
        "counterpart in the local authority",
    ]


@pytest.mark.parametrize(
    "duty", ["rapid-review", "rapid-review.send", "notify-panel", "notify-partners"]
)
def test_the_duties_that_a_recorded_step_completes(duty: str) -> None:
    steps = {
        "notify-panel": "notified",
        "notify-partners": "partners_told",
        "rapid-review": "rapid_review_sent",
        "rapid-review.send": "rapid_review_sent",
    }

    assert DUTIES[duty].completes == steps[duty]


@pytest.mark.parametrize(
    "words",
    [
        "start of the 15",
        "force of the 5",
        "start of the 5",
        "awareness of what",
        "looked-after child",
        "by day 15",
        "15 days",
        "before publication",
        "start of the 6 months",
        "spanning editions",
        "reply",
    ],
)
def test_each_dispute_of_the_sheet_is_there_once(words: str) -> None:
    assert len(ENGLAND.disputes) == 11
    assert len([one for one in ENGLAND.disputes if words in one.point]) == 1

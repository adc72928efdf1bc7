"""On whose word each Scottish duty and number rests, who acts and who is told."""

from __future__ import annotations

import pytest

from scrtool.rules import regime

SCOTLAND = regime("scotland")
DUTIES = {duty.id.removeprefix("scotland."): duty for duty in SCOTLAND.duties}
LA, CI = "Local authority", "Care Inspectorate"
MINISTERS = "Scottish Ministers"


@pytest.mark.parametrize(
    ("duty", "authorities"),
    [
        pytest.param("looked-after-death.ministers", ["statute official reg 6"], id="ministers"),
        pytest.param(
            "looked-after-death.care-inspectorate",
            ["statute official reg 6", "guidance-must official "],
            id="inspectorate",
        ),
        pytest.param("looked-after-death.parents", ["statute official reg 6"], id="parents"),
        pytest.param("looked-after-death.report", ["guidance-must corroborated "], id="report"),
        pytest.param("service-notify", ["statute official "], id="service"),
        pytest.param("continuing-care-death", ["statute official s.26A(10)"], id="continuing"),
        pytest.param("aftercare-death", ["statute official s.29(10)"], id="aftercare"),
        pytest.param("national-hub", ["guidance-should official "], id="hub"),
        pytest.param("child-learning-review.notify", ["guidance-should official "], id="notify"),
        pytest.param("child-learning-review.decision", ["regulator official "], id="decision"),
        pytest.param("child-learning-review.report", ["regulator official "], id="review-report"),
        pytest.param("child-learning-review.action-plan", ["guidance-should official "], id="plan"),
        pytest.param(
            "adult-learning-review.information", ["regulator official Annex 3"], id="information"
        ),
        pytest.param(
            "adult-learning-review.decision",
            ["regulator official ", "guidance-should official "],
            id="adult-decision",
        ),
        pytest.param("adult-learning-review.outcome", ["regulator official "], id="outcome"),
        pytest.param("justice-incident-review", ["regulator corroborated "], id="justice"),
    ],
)
def test_on_whose_word_a_duty_rests(duty: str, authorities: list[str]) -> None:
    cited = DUTIES[duty].citations

    assert [f"{one.force} {one.evidence} {one.provision}" for one in cited] == authorities


@pytest.mark.parametrize(
    ("duty", "numbers"),
    [
        pytest.param(
            "looked-after-death.ministers",
            ["guidance-should corroborated", "regulator corroborated"],
            id="ministers-a-should-under-a-must",
        ),
        pytest.param(
            "looked-after-death.care-inspectorate",
            ["guidance-must official", "regulator corroborated"],
            id="inspectorate",
        ),
        pytest.param("looked-after-death.report", ["guidance-must corroborated"], id="report"),
        pytest.param("adult-learning-review.information", ["regulator official"], id="request"),
        pytest.param("adult-learning-review.outcome", ["regulator official"], id="outcome"),
        pytest.param("justice-incident-review", ["regulator corroborated"], id="justice"),
    ],
)
def test_on_whose_word_a_number_rests(duty: str, numbers: list[str]) -> None:
    cited = [clock.citation for clock in DUTIES[duty].clocks]

    assert [f"{one.force} {one.evidence}" for one in cited] == numbers


@pytest.mark.parametrize(
    ("duty", "holder", "told"),
    [
        pytest.param("looked-after-death.ministers", LA, [MINISTERS], id="ministers"),
        pytest.param("looked-after-death.care-inspectorate", LA, [CI], id="inspectorate"),
        pytest.param("looked-after-death.report", LA, [CI], id="report"),
        pytest.param("service-notify", "Registered care service", [CI], id="service"),
        pytest.param("continuing-care-death", LA, [MINISTERS, CI], id="continuing"),
        pytest.param("aftercare-death", LA, [MINISTERS, CI], id="aftercare"),
        pytest.param(
            "national-hub", "Health board or local authority", ["National Hub"], id="either"
        ),
        pytest.param(
            "child-learning-review.notify",
            "Anyone who thinks of a learning review",
            ["child protection committee"],
            id="anyone",
        ),
        pytest.param(
            "child-learning-review.decision", "Child protection committee", [CI], id="decision"
        ),
        pytest.param(
            "child-learning-review.report", "Child protection committee", [CI], id="review-report"
        ),
        pytest.param(
            "adult-learning-review.information",
            "Agency",
            ["adult protection committee contact"],
            id="agency",
        ),
        pytest.param(
            "adult-learning-review.decision", "Adult protection committee", [CI], id="adult"
        ),
        pytest.param(
            "adult-learning-review.outcome", "Adult protection committee", [CI], id="outcome"
        ),
        pytest.param(
            "justice-incident-review", "Local authority justice social work", [CI], id="justice"
        ),
    ],
)
def test_who_acts_and_who_is_told(duty: str, holder: str, told: list[str]) -> None:
    assert DUTIES[duty].duty_holder == holder
    assert [one.name for one in DUTIES[duty].recipients] == told


@pytest.mark.parametrize(
    ("duty", "channels"),
    [
        pytest.param(
            "looked-after-death.ministers",
            ["form DLC1, by copy to looked_after_children@gov.scot"],
            id="copy-of-the-form",
        ),
        pytest.param(
            "looked-after-death.care-inspectorate",
            ["form DLC1, to cistrategicteamnotification@careinspectorate.gov.scot"],
            id="the-form",
        ),
        pytest.param("service-notify", ["eForms, separately"], id="eforms"),
        pytest.param("continuing-care-death", ["form DCC1", "form DCC1"], id="dcc1"),
        pytest.param("aftercare-death", ["form DAC1", "form DAC1"], id="dac1"),
        pytest.param("child-learning-review.notify", ["annex forms"], id="annex"),
        pytest.param("child-learning-review.decision", ["eForm"], id="eform"),
        pytest.param("child-learning-review.report", ["secure email"], id="email"),
        pytest.param("adult-learning-review.decision", ["online form"], id="online"),
        pytest.param(
            "adult-learning-review.outcome",
            ["online form (one sitting, cannot be saved)"],
            id="one-sitting",
        ),
        pytest.param("justice-incident-review", ["template"], id="template"),
    ],
)
def test_by_which_channel(duty: str, channels: list[str]) -> None:
    assert [one.channel for one in DUTIES[duty].recipients] == channels


def test_parents_are_told_unless_the_child_lives_with_them() -> None:
    (parents,) = DUTIES["looked-after-death.parents"].recipients

    assert "unless the child lives with that person" in parents.name


def test_a_number_always_says_where_it_was_read() -> None:
    clocks = [clock for duty in SCOTLAND.duties for clock in duty.clocks]

    assert all(clock.citation.url for clock in clocks)
    assert {one for clock in clocks for one in clock.citation.read_in} <= set(SCOTLAND.sources)


def test_the_four_points_in_dispute_are_listed() -> None:
    points = [dispute.point for dispute in SCOTLAND.disputes]

    assert points == [
        "looked-after death",
        "looked-after death, the Ministers' limit",
        "looked-after death, the 28 days",
        "justice incident",
    ]


def test_only_the_national_hub_has_a_first_day() -> None:
    dated = {name for name, duty in DUTIES.items() if duty.editions[0].start}

    assert dated == {"national-hub"}
    undated = [duty.editions[0] for name, duty in DUTIES.items() if name not in dated]
    assert not [edition.name for edition in undated if edition.start_day_known]

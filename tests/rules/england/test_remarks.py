"""What is said beside the duties for certain facts, and what is not while a fact is open."""

from __future__ import annotations

from datetime import date

import pytest

from scrtool import CaseFacts, compute
from scrtool.rules import regime

HERE = "where the incident took place notifies"
AWAY = "where the child normally lives notifies"
OWN_DUTIES = "looking after the child also has duties"
RESPONSIBLE = "responsible for the care leaver notifies"
NO_NOTIFICATION = "no notification to the Panel"
CHILD_DEATH = "child death review apply to the death"
LOOK_AGAIN = "Look again"
NO_PANEL_DUTY = "no Panel duty and no rapid review"
MAY_CHOOSE = "may choose a review"
NONE_NATIONALLY = "no national duty"
CROYDON = "Croydon"
SETTING = "regulated setting"
BOTH_SETS = "both sets of duties"
ONLY_THAT_DEATH = "only that death is notified"
ALSO_TEST = "also test the duty to notify the Panel"
DEFINED = "13 weeks or more from age 14"
NOTHING_HERE = "no notification under this regime"
SUICIDE = "the same test"
UNBORN = "seek advice, see Panel guidance"
CAUSED = "may qualify"
RECOVERED = "still serious harm"
DISABLED = "no separate trigger"


def said(facts: CaseFacts) -> list[str]:
    return [remark.text for remark in compute(facts).remarks]


@pytest.mark.parametrize(
    ("facts", "remarks"),
    [
        pytest.param(CaseFacts(), [], id="nothing-known-nothing-said"),
        pytest.param(CaseFacts(abuse=False), [], id="no-abuse-but-status-open"),
        pytest.param(CaseFacts(looked_after=True), [], id="looked-after-but-outcome-open"),
        pytest.param(
            CaseFacts(looked_after=True, abuse=True), [], id="looked-after-abuse-but-outcome-open"
        ),
        pytest.param(CaseFacts(outside_england=True), [], id="away-but-residence-open"),
        pytest.param(CaseFacts(regulated_setting=True, died=True), [], id="setting-but-abuse-open"),
        pytest.param(CaseFacts(suicide=False, unborn=False, disabled=False), [], id="said-no"),
        pytest.param(
            CaseFacts(stillbirth_unattended=True, care_leaver=False),
            [UNBORN],
            id="stillborn-is-not-called-an-adult",
        ),
        pytest.param(CaseFacts(outside_england=False), [HERE], id="in-england"),
        pytest.param(
            CaseFacts(outside_england=True, lives_in_england=True), [AWAY], id="outside-england"
        ),
        pytest.param(
            CaseFacts(outside_england=True, lives_in_england=False), [], id="no-authority-at-all"
        ),
        pytest.param(
            CaseFacts(abuse=False, looked_after=False), [NO_NOTIFICATION], id="no-abuse-alive"
        ),
        pytest.param(
            CaseFacts(abuse=False, looked_after=False, died=True),
            [NO_NOTIFICATION, CHILD_DEATH, LOOK_AGAIN],
            id="no-abuse-died",
        ),
        pytest.param(CaseFacts(looked_after=True, died=True), [OWN_DUTIES], id="looked-after-died"),
        pytest.param(
            CaseFacts(looked_after=True, died=True, abuse=False),
            [OWN_DUTIES, NO_PANEL_DUTY, MAY_CHOOSE],
            id="looked-after-died-no-abuse",
        ),
        pytest.param(
            CaseFacts(looked_after=True, died=True, abuse=True),
            [OWN_DUTIES, BOTH_SETS],
            id="looked-after-died-abuse",
        ),
        pytest.param(
            CaseFacts(looked_after=True, seriously_harmed=True, abuse=False),
            [NONE_NATIONALLY, CROYDON],
            id="looked-after-harmed-no-abuse",
        ),
        pytest.param(
            CaseFacts(died=True, regulated_setting=True, abuse=False), [SETTING], id="setting"
        ),
        pytest.param(CaseFacts(care_leaver=True), [DEFINED], id="care-leaver-is-defined"),
        pytest.param(
            CaseFacts(care_leaver=True, died=True, age=17),
            [RESPONSIBLE, ALSO_TEST, DEFINED],
            id="care-leaver-17",
        ),
        pytest.param(
            CaseFacts(care_leaver=True, died=True, age=18),
            [RESPONSIBLE, ONLY_THAT_DEATH, DEFINED],
            id="care-leaver-18",
        ),
        pytest.param(
            CaseFacts(care_leaver=True, died=True, age=24),
            [RESPONSIBLE, ONLY_THAT_DEATH, DEFINED],
            id="care-leaver-24",
        ),
        pytest.param(CaseFacts(care_leaver=False, age=18), [NOTHING_HERE], id="an-adult"),
        pytest.param(CaseFacts(care_leaver=False, age=17), [], id="not-an-adult"),
        pytest.param(CaseFacts(suicide=True), [SUICIDE], id="suicide"),
        pytest.param(CaseFacts(unborn=True), [UNBORN], id="unborn"),
        pytest.param(CaseFacts(child_caused_harm=True), [CAUSED], id="caused-the-harm"),
        pytest.param(CaseFacts(recovered=True), [RECOVERED], id="recovered"),
        pytest.param(CaseFacts(disabled=True), [DISABLED], id="disabled"),
    ],
)
def test_the_remarks_for_these_facts(facts: CaseFacts, remarks: list[str]) -> None:
    shown = said(facts)

    assert len(shown) == len(remarks)
    assert all(words in text for words, text in zip(remarks, shown, strict=True))


@pytest.mark.parametrize(
    ("words", "authority"),
    [
        pytest.param(HERE, ("panel", "official"), id="faq"),
        pytest.param(AWAY, ("statute", "official"), id="section-16c-1-b"),
        pytest.param(OWN_DUTIES, ("statute", "official"), id="act-of-1989"),
        pytest.param(RESPONSIBLE, ("guidance-should", "corroborated"), id="slough-and-north-york"),
        pytest.param(LOOK_AGAIN, ("local", "single-source"), id="tees"),
        pytest.param(MAY_CHOOSE, ("local", "single-source"), id="slough"),
        pytest.param(CROYDON, ("local", "single-source"), id="croydon"),
        pytest.param(SETTING, ("statute", "official"), id="lords-2016"),
        pytest.param(DEFINED, ("local", "single-source"), id="north-yorkshire"),
        pytest.param(DISABLED, ("panel", "single-source"), id="cambridgeshire"),
    ],
)
def test_a_remark_with_a_source_claims_no_more_than_it(
    words: str, authority: tuple[str, str]
) -> None:
    (cited,) = [one.citation for one in regime("england").remarks if words in one.text]

    assert cited is not None
    assert (cited.force, cited.evidence) == authority


@pytest.mark.parametrize(
    "facts",
    [
        pytest.param(
            CaseFacts(incident=date(2023, 12, 14), care_leaver=True, died=True, age=20),
            id="the-day-before-the-duty-began",
        ),
        pytest.param(CaseFacts(care_leaver=True, died=True, age=25), id="too-old-for-the-duty"),
    ],
)
def test_nobody_is_said_to_notify_where_no_duty_says_so(facts: CaseFacts) -> None:
    assert not [text for text in said(facts) if RESPONSIBLE in text or ONLY_THAT_DEATH in text]

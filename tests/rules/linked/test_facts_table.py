"""Which facts switch which linked duties on, a row a circumstance of the sheet."""

from __future__ import annotations

import pytest
from tests.support.days import on
from tests.support.in_regime import with_verdict, worked_out

from scrtool import CaseFacts, compute
from scrtool.facts import ASKED, Fact, Setting

REVIEWED = {
    "child-death.notify",
    "child-death.database",
    "child-death.forms",
    "child-death.review-meeting",
    "child-death.panel-review",
}
DIED = REVIEWED | {"registrar", "parents", "internal"}

# Every question answered no, at home, aged 5: nothing but what waits for a notification.
ALL_NO = CaseFacts(**dict.fromkeys(ASKED, False))  # type: ignore[arg-type]  # facts alone
NOTHING = ALL_NO._replace(incident=on("Mon 2026-11-23"), age=5, setting=Setting.HOME)
DEATH = NOTHING._replace(died=True)


@pytest.mark.parametrize(
    ("facts", "apply"),
    [
        pytest.param(NOTHING, set(), id="everything-no-nothing-applies"),
        pytest.param(DEATH, DIED, id="any-death-of-a-child"),
        pytest.param(
            DEATH._replace(age=18), {"parents", "internal"}, id="eighteen-is-no-child-death-review"
        ),
        pytest.param(DEATH._replace(age=17), DIED, id="seventeen-is-a-child"),
        pytest.param(
            DEATH._replace(unborn=True, age=None),
            {"parents", "internal"},
            id="stillborn-no-child-death-review",
        ),
        pytest.param(
            DEATH._replace(unborn=True, age=None, unexplained=True, sudden=True),
            {"coroner", "parents", "internal"},
            id="an-attended-stillbirth-has-no-joint-response",
        ),
        pytest.param(
            DEATH._replace(unborn=True, age=None, stillbirth_unattended=True),
            {"child-death.joint-response", "parents", "internal"},
            id="an-unattended-stillbirth-has-the-joint-response",
        ),
        pytest.param(
            NOTHING._replace(seriously_harmed=True), {"parents", "internal"}, id="seriously-harmed"
        ),
        pytest.param(
            DEATH._replace(external_cause=True),
            DIED | {"child-death.joint-response", "coroner"},
            id="external-cause",
        ),
        pytest.param(
            DEATH._replace(unexplained=True, sudden=True),
            DIED | {"child-death.joint-response", "coroner"},
            id="sudden-and-unexplained",
        ),
        pytest.param(
            DEATH._replace(unexplained=True), DIED | {"coroner"}, id="unexplained-but-not-sudden"
        ),
        pytest.param(
            DEATH._replace(suspicious=True), DIED | {"child-death.joint-response"}, id="suspicious"
        ),
        pytest.param(
            DEATH._replace(detained=True), DIED | {"child-death.joint-response"}, id="detained"
        ),
        pytest.param(DEATH._replace(from_neglect=True), DIED | {"coroner"}, id="from-neglect"),
        pytest.param(DEATH._replace(abuse=True), DIED, id="abuse-known-is-not-from-neglect"),
        pytest.param(
            DEATH._replace(outside_england=True, setting=Setting.CHILDRENS_HOME, charity=True),
            {"parents", "internal"},
            id="outside-england-and-not-resident",
        ),
        pytest.param(
            DEATH._replace(outside_england=True, lives_in_england=True, work_related=True),
            DIED,
            id="outside-england-and-resident",
        ),
        pytest.param(
            DEATH._replace(lives_elsewhere=True), DIED | {"child-death.area"}, id="lived-elsewhere"
        ),
        pytest.param(NOTHING._replace(lives_elsewhere=True), set(), id="elsewhere-but-alive"),
        pytest.param(NOTHING._replace(crime=True), {"police"}, id="a-crime-is-suspected"),
        pytest.param(
            DEATH._replace(setting=Setting.CHILDRENS_HOME),
            DIED | {"childrens-home.death"},
            id="death-in-a-childrens-home",
        ),
        pytest.param(
            DEATH._replace(setting=Setting.SECURE_HOME),
            DIED | {"childrens-home.death", "ombudsman"},
            id="death-in-a-secure-home",
        ),
        pytest.param(
            NOTHING._replace(setting=Setting.CHILDRENS_HOME, serious_event=True),
            {"childrens-home.serious-event"},
            id="serious-event-in-a-home",
        ),
        pytest.param(
            NOTHING._replace(setting=Setting.CHILDRENS_HOME), set(), id="a-home-and-no-event"
        ),
        pytest.param(
            DEATH._replace(setting=Setting.FOSTER_CARE), DIED | {"fostering"}, id="foster-care"
        ),
        pytest.param(
            NOTHING._replace(setting=Setting.FOSTER_CARE, serious_event=True),
            {"fostering"},
            id="serious-illness-or-accident-in-foster-care",
        ),
        pytest.param(
            NOTHING._replace(setting=Setting.SUPPORTED_ACCOMMODATION, serious_event=True),
            {"supported-accommodation"},
            id="supported-accommodation",
        ),
        pytest.param(
            NOTHING._replace(setting=Setting.OTHER_OFSTED),
            {"other-ofsted-settings"},
            id="other-ofsted-settings",
        ),
        pytest.param(
            DEATH._replace(setting=Setting.EARLY_YEARS), DIED | {"early-years"}, id="early-years"
        ),
        pytest.param(
            NOTHING._replace(setting=Setting.EARLY_YEARS, serious_event=True),
            {"early-years"},
            id="serious-accident-in-early-years",
        ),
        pytest.param(
            DEATH._replace(setting=Setting.CUSTODY),
            DIED | {"child-death.joint-response", "coroner", "youth-justice.custody", "ombudsman"},
            id="death-in-custody",
        ),
        pytest.param(NOTHING._replace(school_known=True), {"school"}, id="school-known"),
        pytest.param(
            NOTHING._replace(youth_justice=True), {"youth-justice.community"}, id="youth-justice"
        ),
        pytest.param(
            DEATH._replace(regulated_activity=True), DIED | {"cqc.death"}, id="regulated-activity"
        ),
        pytest.param(
            NOTHING._replace(regulated_activity=True, serious_event=True),
            {"cqc.incident"},
            id="incident-in-a-regulated-activity",
        ),
        pytest.param(
            NOTHING._replace(regulated_activity=True), set(), id="regulated-and-no-incident"
        ),
        pytest.param(NOTHING._replace(nhs_care=True), {"nhs"}, id="nhs-care-a-factor"),
        pytest.param(NOTHING._replace(work_related=True), {"riddor"}, id="work-related"),
        pytest.param(NOTHING._replace(charity=True), {"charity"}, id="a-charity"),
        pytest.param(NOTHING._replace(probation=True), {"probation"}, id="under-probation"),
        pytest.param(NOTHING._replace(allegation=True), {"allegation-officer"}, id="allegation"),
        pytest.param(NOTHING._replace(looked_after=True), {"reviewing-officer"}, id="looked-after"),
        pytest.param(
            NOTHING._replace(looked_after=True, placed_elsewhere=True),
            {"reviewing-officer", "placing-authority"},
            id="looked-after-and-placed-elsewhere",
        ),
    ],
)
def test_the_facts_switch_duties_on(facts: CaseFacts, apply: set[str]) -> None:
    assert with_verdict("linked", facts, True) == apply
    assert with_verdict("linked", facts, None) == {"business-unit"}


def test_nothing_known_hides_nothing() -> None:
    assert with_verdict("linked", CaseFacts(), False) == set()
    assert with_verdict("linked", CaseFacts(), True) == set()


@pytest.mark.parametrize(
    ("duty", "questions"),
    [
        pytest.param("child-death.notify", ("died", "age", "unborn"), id="child-death"),
        pytest.param("childrens-home.death", ("setting", "died"), id="setting-is-asked-once"),
        pytest.param(
            "coroner",
            ("died", "external_cause", "unexplained", "setting", "from_neglect"),
            id="coroner",
        ),
        pytest.param("riddor", ("work_related",), id="work-related"),
        pytest.param("business-unit", ("notified",), id="the-notification"),
    ],
)
def test_a_duty_that_depends_prints_its_questions(duty: str, questions: tuple[str, ...]) -> None:
    assert worked_out(f"linked.{duty}", CaseFacts()).depends_on == questions


@pytest.mark.parametrize("cause", ["external_cause", "sudden", "suspicious"])
def test_of_a_stillbirth_it_is_asked_whether_it_was_unattended(cause: str) -> None:
    facts = CaseFacts(died=True, unborn=True)._replace(**{cause: True})  # type: ignore[arg-type]  # one fact
    found = worked_out("linked.child-death.joint-response", facts)

    assert (found.applies, found.depends_on) == (None, ("stillbirth_unattended",))


@pytest.mark.parametrize(
    ("facts", "applies"),
    [
        pytest.param(CaseFacts(stillbirth_unattended=True), True, id="no-death-is-asked"),
        pytest.param(CaseFacts(stillbirth_unattended=True, died=False), True, id="nor-needed"),
        pytest.param(CaseFacts(stillbirth_unattended=False, died=False), False, id="neither"),
        pytest.param(
            CaseFacts(stillbirth_unattended=False, died=True), None, id="a-death-of-some-cause"
        ),
        pytest.param(CaseFacts(died=False), None, id="a-stillbirth-still-possible"),
    ],
)
def test_an_unattended_stillbirth_alone_starts_the_joint_response(
    facts: CaseFacts, applies: bool | None
) -> None:
    assert worked_out("linked.child-death.joint-response", facts).applies is applies


LIVED_IN = {
    *("childrens-home.death", "childrens-home.serious-event", "fostering"),
    *("supported-accommodation", "early-years", "youth-justice.custody", "ombudsman"),
}


@pytest.mark.parametrize("fact", ["unborn", "stillbirth_unattended"])
def test_a_child_not_born_lived_and_was_held_nowhere(fact: str) -> None:
    facts = CaseFacts()._replace(**{fact: True})  # type: ignore[arg-type]  # one fact

    assert with_verdict("linked", facts, False) >= LIVED_IN
    assert "other-ofsted-settings" in with_verdict("linked", facts, None)
    assert any(text.startswith("Not born") for text in remarks(facts))


@pytest.mark.parametrize(
    ("setting", "duty"),
    [
        pytest.param(Setting.CHILDRENS_HOME, "childrens-home.death", id="home"),
        pytest.param(Setting.SECURE_HOME, "ombudsman", id="secure-home"),
        pytest.param(Setting.FOSTER_CARE, "fostering", id="foster-care"),
        pytest.param(
            Setting.SUPPORTED_ACCOMMODATION, "supported-accommodation", id="supported-accommodation"
        ),
        pytest.param(Setting.EARLY_YEARS, "early-years", id="early-years"),
        pytest.param(Setting.CUSTODY, "youth-justice.custody", id="custody"),
    ],
)
def test_a_setting_given_is_taken_as_given(setting: Setting, duty: str) -> None:
    facts = CaseFacts(unborn=True, died=True, serious_event=True, setting=setting)

    assert duty in with_verdict("linked", facts, True)


def test_a_child_born_may_have_lived_anywhere() -> None:
    assert with_verdict("linked", CaseFacts(unborn=False), None) >= LIVED_IN
    assert not any(text.startswith("Not born") for text in remarks(CaseFacts(unborn=False)))


def remarks(facts: CaseFacts) -> list[str]:
    """Return what is said beside the duties."""
    return [remark.text for remark in compute(facts, "linked").remarks]


@pytest.mark.parametrize(
    ("duty", "asked"),
    [
        pytest.param("child-death.joint-response", True, id="the-joint-response"),
        pytest.param("coroner", False, id="not-the-coroner"),
        pytest.param("youth-justice.custody", False, id="not-custody"),
        pytest.param("ombudsman", False, id="not-the-ombudsman"),
    ],
)
def test_only_the_joint_response_turns_on_detention_under_the_mental_health_act(
    duty: str, asked: bool
) -> None:
    assert ("detained" in worked_out(f"linked.{duty}", CaseFacts()).depends_on) is asked


def test_an_age_says_that_it_was_no_stillbirth() -> None:
    found = worked_out("linked.child-death.joint-response", CaseFacts(died=True, age=3))

    assert "stillbirth_unattended" not in found.depends_on


def test_outside_england_a_child_death_hangs_on_where_the_child_lived() -> None:
    facts = CaseFacts(died=True, unborn=False, age=5, outside_england=True)
    found = worked_out("linked.child-death.notify", facts)

    assert (found.applies, found.depends_on) == (None, ("lives_in_england",))


def test_a_place_not_given_adds_no_question() -> None:
    assert with_verdict("linked", DEATH._replace(outside_england=None), True) == DIED


def test_a_death_not_unexplained_was_not_sudden_and_unexplained() -> None:
    assert CaseFacts(unexplained=False).says(Fact.SUDDEN) is False
    assert CaseFacts(sudden=False).says(Fact.UNEXPLAINED) is None

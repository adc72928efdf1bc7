"""Which facts switch which duties on: section 3 of the sheet, a row a combination."""

from __future__ import annotations

from datetime import date

import pytest

from scrtool import CaseFacts, compute

PANEL = {"notify-panel", "notify-partners"}
REVIEW = {"rapid-review", "rapid-review.send", "rapid-review.decision-criteria"}
LOOKED_AFTER = {
    "looked-after-death.secretary-of-state",
    "looked-after-death.ofsted",
    "looked-after-death.parents",
}
CARE_LEAVER = {"care-leaver-death"}
BY_FACTS = PANEL | REVIEW | LOOKED_AFTER | CARE_LEAVER

# These wait for a decision or a publication, and hang on no fact of section 3.
LATER = {
    "local-review.inform-start",
    "local-review.publish",
    "local-review.delay-reasons",
    "local-review.not-publishing",
    "local-review.copy-before-publication",
    "local-review.copy-before-publication.ofsted",
    "local-review.keep-available",
    "local-review.monitor",
    "national-review.criteria",
    "national-review.inform",
    "national-review.publish",
    "national-review.copy-to-secretary-of-state",
    "national-review.keep-available",
}
ALWAYS = {"national-review.reviewers", "other-agency-refer"}

CASE = CaseFacts(aware=date(2026, 11, 23), age=5)
SUSPECTED_DEATH = CASE._replace(died=True, abuse=True, looked_after=False, care_leaver=False)
NOT_SUSPECTED = CASE._replace(abuse=False, looked_after=False, care_leaver=False)
LOOKED_AFTER_DEATH = CASE._replace(died=True, looked_after=True)
CARE_LEAVER_DEATH = CASE._replace(died=True, care_leaver=True, age=20)


def with_verdict(facts: CaseFacts, verdict: bool | None) -> set[str]:
    """Return the duties of which *facts* say *verdict*."""
    items = compute(facts).items
    return {i.duty.id.removeprefix("england.") for i in items if i.applies is verdict}


@pytest.mark.parametrize(
    ("facts", "apply", "depend"),
    [
        pytest.param(CaseFacts(), set(), BY_FACTS, id="nothing-known-hides-nothing"),
        pytest.param(NOT_SUSPECTED, set(), set(), id="no-abuse-not-looked-after-nothing"),
        pytest.param(
            NOT_SUSPECTED._replace(died=True), set(), set(), id="dead-without-abuse-elsewhere"
        ),
        pytest.param(SUSPECTED_DEATH, PANEL | REVIEW, set(), id="under-18-died-abuse-in-area"),
        pytest.param(
            SUSPECTED_DEATH._replace(died=None, seriously_harmed=True),
            PANEL | REVIEW,
            set(),
            id="under-18-seriously-harmed-abuse-in-area",
        ),
        pytest.param(
            SUSPECTED_DEATH._replace(died=False, seriously_harmed=False),
            set(),
            set(),
            id="neither-died-nor-seriously-harmed",
        ),
        pytest.param(
            SUSPECTED_DEATH._replace(lives_in_england=False),
            PANEL | REVIEW,
            set(),
            id="in-england-wherever-the-child-lives",
        ),
        pytest.param(
            SUSPECTED_DEATH._replace(outside_england=True, lives_in_england=True),
            PANEL | REVIEW,
            set(),
            id="outside-england-normally-resident-here",
        ),
        pytest.param(
            SUSPECTED_DEATH._replace(outside_england=True, lives_in_england=False),
            set(),
            set(),
            id="outside-england-not-resident-here",
        ),
        pytest.param(
            SUSPECTED_DEATH._replace(outside_england=True),
            set(),
            PANEL | REVIEW,
            id="outside-england-residence-not-known",
        ),
        pytest.param(
            LOOKED_AFTER_DEATH._replace(abuse=False),
            LOOKED_AFTER,
            set(),
            id="looked-after-died-no-abuse",
        ),
        pytest.param(
            LOOKED_AFTER_DEATH._replace(abuse=True),
            LOOKED_AFTER | PANEL | REVIEW,
            set(),
            id="looked-after-died-abuse-both-sets",
        ),
        pytest.param(
            LOOKED_AFTER_DEATH,
            LOOKED_AFTER,
            PANEL | REVIEW,
            id="looked-after-died-abuse-not-known",
        ),
        pytest.param(
            CASE._replace(looked_after=True, seriously_harmed=True, abuse=False),
            set(),
            set(),
            id="looked-after-harmed-no-abuse-none-nationally",
        ),
        pytest.param(CARE_LEAVER_DEATH, CARE_LEAVER, set(), id="care-leaver-20-died-abuse-unknown"),
        pytest.param(
            CARE_LEAVER_DEATH._replace(abuse=True, age=18),
            CARE_LEAVER,
            set(),
            id="care-leaver-18-no-rapid-review-even-with-abuse",
        ),
        pytest.param(
            CARE_LEAVER_DEATH._replace(age=24),
            CARE_LEAVER,
            set(),
            id="care-leaver-24-the-last-year",
        ),
        pytest.param(CARE_LEAVER_DEATH._replace(age=25), set(), set(), id="care-leaver-25-nothing"),
        pytest.param(
            CARE_LEAVER_DEATH._replace(age=17),
            CARE_LEAVER,
            PANEL | REVIEW,
            id="care-leaver-17-test-the-panel-too",
        ),
        pytest.param(
            CARE_LEAVER_DEATH._replace(age=16, abuse=True),
            CARE_LEAVER | PANEL | REVIEW,
            set(),
            id="care-leaver-16-with-abuse-both",
        ),
        pytest.param(
            CARE_LEAVER_DEATH._replace(age=None, abuse=False),
            set(),
            CARE_LEAVER,
            id="care-leaver-of-unknown-age",
        ),
        pytest.param(
            SUSPECTED_DEATH._replace(suicide=True),
            PANEL | REVIEW,
            set(),
            id="suicide-with-abuse-the-same-test",
        ),
        pytest.param(
            NOT_SUSPECTED._replace(died=True, suicide=True),
            set(),
            set(),
            id="suicide-without-abuse",
        ),
        pytest.param(
            NOT_SUSPECTED._replace(died=True, regulated_setting=True),
            set(),
            set(),
            id="regulated-setting-without-abuse",
        ),
        pytest.param(
            SUSPECTED_DEATH._replace(disabled=True, child_caused_harm=True),
            PANEL | REVIEW,
            set(),
            id="disabled-and-caused-harm-switch-nothing",
        ),
        pytest.param(
            SUSPECTED_DEATH._replace(died=None, seriously_harmed=True, recovered=True),
            PANEL | REVIEW,
            set(),
            id="recovered-is-still-serious-harm",
        ),
        pytest.param(
            SUSPECTED_DEATH._replace(age=18), set(), set(), id="eighteen-and-not-a-care-leaver"
        ),
        pytest.param(
            SUSPECTED_DEATH._replace(age=17), PANEL | REVIEW, set(), id="seventeen-is-a-child"
        ),
        pytest.param(
            SUSPECTED_DEATH._replace(abuse=None), set(), PANEL | REVIEW, id="abuse-not-known"
        ),
        pytest.param(SUSPECTED_DEATH._replace(age=None), set(), PANEL | REVIEW, id="age-not-known"),
        pytest.param(
            SUSPECTED_DEATH._replace(died=None), set(), PANEL | REVIEW, id="outcome-not-known"
        ),
    ],
)
def test_the_facts_switch_duties_on(facts: CaseFacts, apply: set[str], depend: set[str]) -> None:
    assert with_verdict(facts, True) == apply | ALWAYS
    assert with_verdict(facts, None) == depend | LATER
    assert with_verdict(facts, False) == BY_FACTS - apply - depend


@pytest.mark.parametrize(
    ("facts", "questions"),
    [
        pytest.param(SUSPECTED_DEATH._replace(abuse=None), ("abuse",), id="abuse"),
        pytest.param(SUSPECTED_DEATH._replace(age=None), ("age",), id="age"),
        pytest.param(
            SUSPECTED_DEATH._replace(died=None), ("died", "seriously_harmed"), id="one-of-two"
        ),
        pytest.param(
            SUSPECTED_DEATH._replace(died=False), ("seriously_harmed",), id="the-one-still-open"
        ),
        pytest.param(
            SUSPECTED_DEATH._replace(outside_england=True), ("lives_in_england",), id="residence"
        ),
        pytest.param(CaseFacts(), ("abuse", "age", "died", "seriously_harmed"), id="all-of-them"),
    ],
)
@pytest.mark.parametrize("duty", sorted(PANEL | REVIEW))
def test_a_duty_that_depends_prints_its_questions(
    duty: str, facts: CaseFacts, questions: tuple[str, ...]
) -> None:
    (item,) = [one for one in compute(facts).items if one.duty.id == f"england.{duty}"]

    assert item.depends_on == questions


@pytest.mark.parametrize(
    ("status", "applies"),
    [
        pytest.param({}, True, id="a-recorded-notification-settles-what-was-not-known"),
        pytest.param({"looked_after": True}, None, id="it-may-be-for-a-looked-after-death-alone"),
        pytest.param({"care_leaver": True}, None, id="or-for-a-care-leavers-death-alone"),
        pytest.param({"looked_after": False}, True, id="not-looked-after-leaves-no-doubt"),
        pytest.param({"abuse": False}, False, id="a-known-no-is-still-a-no"),
    ],
)
@pytest.mark.parametrize("duty", ["rapid-review", "rapid-review.send"])
def test_once_the_panel_is_notified_the_rapid_review_follows(
    duty: str, status: dict[str, bool], applies: bool | None
) -> None:
    facts = CaseFacts(notified=date(2026, 11, 4))._replace(**status)  # type: ignore[arg-type]

    assert duty in with_verdict(facts, applies)

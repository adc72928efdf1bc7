"""Which edition of a duty governs: that of the day its clock runs from, or none."""

from __future__ import annotations

from datetime import date

import pytest
from tests.support.invented import ACT, ADVISORY, CLOCK, DUTY, RUMOUR, items, march, only

from scrtool.facts import CaseFacts, Event, Fact
from scrtool.model import Duty, Edition, Evidence
from scrtool.schedule.items import Outcome

OLD = Edition("old law", "old", date(2024, 3, 4), date(2024, 3, 7), note="of the old law")
NEW = Edition("new law", "new", date(2024, 3, 7), None)
TWO = DUTY._replace(editions=(OLD, NEW))
LOCAL = ADVISORY._replace(citation=ACT)
BY_CLOCK = TWO._replace(clocks=(CLOCK,))
BY_NEED = TWO._replace(needs=Event.REVIEW_DECIDED)
BY_FACT = TWO  # neither clock nor need: the day of the facts that switch it on
BY_ADVICE = TWO._replace(clocks=(ADVISORY._replace(runs_from=Event.NOTIFIED),))


def governing(duty: Duty, facts: CaseFacts) -> str | None:
    """Return the edition in force, ``none`` if none was, or None while the day is not known."""
    item = only(facts, duty)
    if item.outcome is Outcome.NOT_IN_FORCE:
        return "none"
    return item.edition.short if item.edition_settled else None


@pytest.mark.parametrize(
    ("day", "edition"),
    [
        pytest.param(3, "none", id="the-day-before-the-first"),
        pytest.param(4, "old", id="the-first-day"),
        pytest.param(6, "old", id="the-last-day-of-the-old"),
        pytest.param(7, "new", id="the-first-day-of-the-new"),
        pytest.param(8, "new", id="the-day-after"),
    ],
)
def test_the_edition_is_that_of_day_0(day: int, edition: str) -> None:
    on = march(day)
    assert governing(BY_CLOCK, CaseFacts(incident=on)) == edition
    assert governing(BY_NEED, CaseFacts(review_decided=on)) == edition
    assert governing(BY_FACT, CaseFacts(incident=on)) == edition
    assert governing(BY_ADVICE, CaseFacts(incident=on)) == edition


@pytest.mark.parametrize(
    ("duty", "facts"),
    [
        pytest.param(BY_CLOCK, CaseFacts(), id="a-clock-and-no-date"),
        pytest.param(BY_CLOCK, CaseFacts(notified=march(8)), id="a-clock-and-another-date"),
        pytest.param(BY_NEED, CaseFacts(), id="a-need-and-no-date"),
        pytest.param(BY_NEED, CaseFacts(incident=march(3)), id="a-need-and-another-date"),
        pytest.param(BY_FACT, CaseFacts(), id="no-date-at-all"),
        pytest.param(BY_FACT, CaseFacts(died=True), id="a-fact-has-no-date"),
    ],
)
def test_while_the_day_is_not_known_the_newest_is_shown_unsettled(
    duty: Duty, facts: CaseFacts
) -> None:
    item = only(facts, duty)

    assert (item.edition.short, item.edition_settled) == ("new", False)
    assert item.outcome is not Outcome.NOT_IN_FORCE


@pytest.mark.parametrize(
    ("facts", "edition"),
    [
        pytest.param(
            CaseFacts(incident=march(4), aware=march(7)), "new", id="awareness-before-incident"
        ),
        pytest.param(
            CaseFacts(incident=march(4), notified=march(7)), "old", id="the-incident-before-others"
        ),
        pytest.param(CaseFacts(notified=march(7)), "new", id="else-whatever-is-dated"),
        pytest.param(
            CaseFacts(referred=march(4), notified=march(7)), "old", id="else-the-first-that-is"
        ),
    ],
)
def test_without_a_clock_the_day_is_that_of_the_facts(facts: CaseFacts, edition: str) -> None:
    assert governing(BY_FACT, facts) == edition
    assert governing(BY_ADVICE, facts) == edition


def test_a_duty_of_a_death_is_switched_on_by_the_death() -> None:
    facts = CaseFacts(incident=march(4), aware=march(7), died=True)

    assert governing(BY_FACT._replace(when=(Fact.DIED,)), facts) == "old"
    assert governing(BY_FACT._replace(when=(Fact.SERIOUSLY_HARMED,)), facts) == "new"
    assert governing(BY_FACT._replace(when=(Fact.DIED,)), facts._replace(incident=None)) == "new"


def test_each_clock_has_a_day_of_its_own() -> None:
    # One case, two duties, two editions: the clock of each runs from another day.
    facts = CaseFacts(incident=march(4), notified=march(7))
    from_notifying = TWO._replace(clocks=(CLOCK._replace(runs_from=Event.NOTIFIED),))

    assert governing(BY_CLOCK, facts) == "old"
    assert governing(from_notifying, facts) == "new"


def test_an_edition_may_start_its_clock_from_another_event() -> None:
    # The old law ran from the incident; the new one runs from the notification.
    new = NEW._replace(clocks=(CLOCK._replace(runs_from=Event.NOTIFIED),))
    duty = DUTY._replace(clocks=(CLOCK,), editions=(OLD, new))

    assert governing(duty, CaseFacts(incident=march(4), notified=march(8))) == "old"
    assert governing(duty, CaseFacts(incident=march(8), notified=march(8))) == "new"
    assert governing(duty, CaseFacts(incident=march(8))) is None


def test_an_edition_brings_its_own_words() -> None:
    own = OLD._replace(citations=(RUMOUR,), clocks=(CLOCK._replace(length=1),))
    duty = DUTY._replace(clocks=(CLOCK,), editions=(own, NEW), notes=("of the duty",))

    old, new = only(CaseFacts(incident=march(4)), duty), only(CaseFacts(incident=march(7)), duty)

    assert (old.citations, old.due) == ((RUMOUR,), (march(5), None))
    assert (new.citations, new.due) == ((ACT,), (march(18), None))
    assert (old.remarks, new.remarks) == (("of the duty", "of the old law"), ("of the duty",))


def test_an_edition_caps_how_well_a_national_number_is_known() -> None:
    capped = NEW._replace(number_evidence=Evidence.SINGLE_SOURCE)
    duty = DUTY._replace(clocks=(CLOCK, ADVISORY), editions=(OLD, capped))

    number, local = only(CaseFacts(incident=march(7)), duty).readings

    assert (number.evidence, local.evidence) == (Evidence.SINGLE_SOURCE, Evidence.UNCONFIRMED)


FIRST = OLD._replace(citations=(RUMOUR,))
REPEALED = BY_CLOCK._replace(editions=(FIRST, NEW._replace(end=date(2024, 3, 9))))
SUSPENDED = BY_CLOCK._replace(editions=(FIRST._replace(end=march(5)), NEW))


@pytest.mark.parametrize(
    ("duty", "day", "shown"),
    [
        pytest.param(REPEALED, 3, "old", id="before-the-first-the-first-to-come"),
        pytest.param(SUSPENDED, 6, "old", id="between-two-the-one-before"),
        pytest.param(REPEALED, 9, "new", id="after-the-last-the-last"),
    ],
)
def test_a_duty_that_was_not_law_shows_the_nearest_edition_and_settles_nothing(
    duty: Duty, day: int, shown: str
) -> None:
    item = only(CaseFacts(incident=march(day)), duty)

    assert item.outcome is Outcome.NOT_IN_FORCE
    assert (item.edition.short, item.edition_settled) == (shown, False)
    assert item.citations == ((RUMOUR,) if shown == "old" else (ACT,))
    assert item.remarks == ()  # a note of an edition not in force says nothing


def test_what_follows_what_was_not_law_shows_its_first_edition() -> None:
    follows = TWO._replace(id="fair.review", follows="fair.tell")

    found = items(CaseFacts(incident=march(3)), REPEALED, follows)["review"]

    assert found.outcome is Outcome.NOT_IN_FORCE
    assert (found.edition.short, found.edition_settled) == ("old", False)

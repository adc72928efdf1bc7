"""What is known of one case: when things happened, and yes, no or not known to each question.

The words stand in ``events`` and ``questions``. No duty, no counting, no reading of text: those
stand above this package.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, NamedTuple

from scrtool.errors import Problem
from scrtool.facts.events import EVENTS, IN_ORDER, Event, Term
from scrtool.facts.questions import (
    ASKED,
    ASKED_AS,
    BY_AGE,
    BY_SETTING,
    EXCLUSIVE,
    FACTS,
    Fact,
    Nation,
    Setting,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

__all__ = [
    "ASKED",
    "ASKED_AS",
    "EVENTS",
    "FACTS",
    "CaseFacts",
    "Event",
    "Fact",
    "Moment",
    "Nation",
    "Setting",
    "Term",
    "both",
    "either",
    "negated",
    "problems",
]


class Moment(NamedTuple):
    """When something happened or is due.

    A ``datetime`` is a ``date`` to ``isinstance``, so the two never share a
    field: ``on`` is always the London calendar day, and ``at`` is the exact
    instant when the time of day is known.
    """

    on: date
    at: datetime | None = None


class CaseFacts(NamedTuple):
    """What is known of one case. Every event and fact by keyword; None is *not known*.

    Hashable, and without a reference or a name.

    Args:
        incident: London calendar day of the death or serious harm; a ``datetime``
            (London time if it has no zone) where the hour is known. So for every
            event: see ``EVENTS`` for what each one is.
        died: True, False or None (not known). So for every fact: see ``FACTS``.
        age: Whole years on the day of the incident.
        setting: Where the child lived or was cared for; None is not known.
        nation: Whose law is looked for.
        harmed_area: Local authority area of the death or harm; so for the area where the
            child lives and for the authority responsible for the child.
    """

    incident: date | None = None
    aware: date | None = None
    suspected: date | None = None
    told_authority: date | None = None
    received: date | None = None
    referred: date | None = None
    notified: date | None = None
    partners_told: date | None = None
    rapid_review_sent: date | None = None
    review_decided: date | None = None
    report_sent: date | None = None
    report_sent_ofsted: date | None = None
    publish: date | None = None
    published: date | None = None
    national_review_started: date | None = None
    national_report_sent: date | None = None
    national_publish: date | None = None
    national_published: date | None = None
    came_to_notice: date | None = None
    review_started: date | None = None
    review_completed: date | None = None
    decision_told: date | None = None
    panel_report_sent: date | None = None
    arrangements_began: date | None = None
    leder_notified: date | None = None
    leder_completed: date | None = None
    identified: date | None = None
    ministers_told: date | None = None
    inspectorate_told: date | None = None
    death_report_sent: date | None = None
    information_requested: date | None = None
    information_sent: date | None = None
    outcome_ratified: date | None = None
    outcome_sent: date | None = None
    justice_incident: date | None = None
    justice_review_sent: date | None = None
    child_death_notified: date | None = None
    early_years_told: date | None = None
    riddor_reported: date | None = None
    died: bool | None = None
    seriously_harmed: bool | None = None
    abuse: bool | None = None
    looked_after: bool | None = None
    care_leaver: bool | None = None
    suicide: bool | None = None
    regulated_setting: bool | None = None
    unborn: bool | None = None
    child_caused_harm: bool | None = None
    recovered: bool | None = None
    disabled: bool | None = None
    outside_england: bool | None = None
    lives_in_england: bool | None = None
    publication_delayed: bool | None = None
    not_publishing: bool | None = None
    national_review: bool | None = None
    external_cause: bool | None = None
    unexplained: bool | None = None
    suspicious: bool | None = None
    crime: bool | None = None
    lives_elsewhere: bool | None = None
    placed_elsewhere: bool | None = None
    serious_event: bool | None = None
    allegation: bool | None = None
    youth_justice: bool | None = None
    regulated_activity: bool | None = None
    nhs_care: bool | None = None
    work_related: bool | None = None
    charity: bool | None = None
    school_known: bool | None = None
    probation: bool | None = None
    adult_needs: bool | None = None
    agency_concern: bool | None = None
    learning_disability: bool | None = None
    homicide_review: bool | None = None
    learning_review: bool | None = None
    adult_learning_review: bool | None = None
    care_service: bool | None = None
    continuing_care: bool | None = None
    aftercare: bool | None = None
    justice_supervision: bool | None = None
    life_threatening: bool | None = None
    lasting_impairment: bool | None = None
    unified_review: bool | None = None
    age: int | None = None
    setting: Setting | None = None
    nation: Nation = Nation.ENGLAND
    harmed_area: str | None = None
    lives_area: str | None = None
    responsible_area: str | None = None

    def when(self, event: Event) -> Moment | None:
        """Return when *event* happened, or None if no date was given."""
        given: date | None = getattr(self, event)
        if isinstance(given, datetime):
            return Moment(given.date(), given)
        return None if given is None else Moment(given)

    def says(self, fact: Fact) -> bool | None:
        """Return yes, no or not known for *fact*, given or derived."""
        if fact in ASKED_AS:
            return self._derived(fact)
        answer: bool | None = getattr(self, fact)
        if answer is None and fact in EXCLUSIVE and getattr(self, EXCLUSIVE[fact]):
            return False
        return answer

    def events(self) -> dict[Event, Moment]:
        """Return the dated events, in the order a case runs."""
        return {event: moment for event in Event if (moment := self.when(event))}

    def _derived(self, fact: Fact) -> bool | None:
        if fact in BY_AGE:
            return None if self.age is None else self.age in BY_AGE[fact]
        if fact in BY_SETTING:
            return None if self.setting is None else self.setting in BY_SETTING[fact]
        # Choosing the England regime says "in England" until told otherwise.
        return both(self.outside_england or False, negated(self.lives_in_england))


def negated(answer: bool | None) -> bool | None:
    """Return the opposite answer; the opposite of not known is not known."""
    return None if answer is None else not answer


def both(*answers: bool | None) -> bool | None:
    """Return whether all are yes: one no settles it, else one not known leaves it open."""
    if False in answers:
        return False
    return None if None in answers else True


def either(*answers: bool | None) -> bool | None:
    """Return whether any is yes: one yes settles it, else one not known leaves it open."""
    if True in answers:
        return True
    return None if None in answers else False


def problems(facts: CaseFacts, spell: Callable[[str], str] = str) -> tuple[Problem, ...]:
    """Return every way in which *facts* cannot all be true.

    Args:
        facts: What was given.
        spell: Turns a field's name into what the user typed, such as ``--aware``.
    """
    return (*_out_of_order(facts, spell), *_excluded(facts, spell))


def _out_of_order(facts: CaseFacts, spell: Callable[[str], str]) -> Iterator[Problem]:
    events = facts.events()
    for later, earlier in IN_ORDER:
        if later in events and earlier in events and events[later].on < events[earlier].on:
            first, second = events[earlier].on, events[later].on
            yield Problem(
                spell(later),
                second.isoformat(),
                f"{first.isoformat()} or later: it cannot come before {spell(earlier)}",
            )


def _excluded(facts: CaseFacts, spell: Callable[[str], str]) -> Iterator[Problem]:
    for one, other in ((Fact.DIED, Fact.SERIOUSLY_HARMED), (Fact.LOOKED_AFTER, Fact.CARE_LEAVER)):
        if getattr(facts, one) and getattr(facts, other):
            yield Problem(f"{spell(one)} and {spell(other)}", None, _WHY_ONE_ONLY[one])


_WHY_ONE_ONLY = {
    Fact.DIED: "give one; for a child who was harmed and then died, give only the death",
    Fact.LOOKED_AFTER: "give one; a care leaver is by definition no longer looked after",
}

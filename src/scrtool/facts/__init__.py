"""What is known of one case: when things happened, and yes, no or not known to each question.

The words stand in ``events`` and ``questions``, what excludes what in ``contradictions``. No
duty, no counting, no reading of text: those stand above this package.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, NamedTuple

from scrtool.errors import Problem
from scrtool.facts.contradictions import CONTRADICTIONS, OPPOSED
from scrtool.facts.events import EVENTS, FOLLOWS, Event, Term, before
from scrtool.facts.places import AREAS, NATIONS, Area, Nation
from scrtool.facts.questions import (
    ASKED,
    ASKED_AS,
    BY_AGE,
    BY_SETTING,
    FACTS,
    LIVED_IN,
    Fact,
    Setting,
)
from scrtool.timing import in_london

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

__all__ = [
    "AREAS",
    "ASKED",
    "ASKED_AS",
    "BY_AREAS",
    "CONTRADICTIONS",
    "EVENTS",
    "FACTS",
    "FOLLOWS",
    "IN_CARE",
    "NATIONS",
    "OPPOSED",
    "Area",
    "CaseFacts",
    "Event",
    "Fact",
    "Moment",
    "Nation",
    "Setting",
    "Term",
    "before",
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

    def __str__(self) -> str:
        return f"{self.at:%Y-%m-%dT%H:%M}" if self.at else self.on.isoformat()

    def before(self, other: Moment) -> bool:
        """Return whether this surely comes before *other*: by the instant where both are known."""
        if self.at and other.at:
            return self.at.timestamp() < other.at.timestamp()
        return self.on < other.on


# A fact that follows from two authorities' being different ones.
BY_AREAS = {
    Fact.LIVES_ELSEWHERE: (Area.HARMED, Area.LIVES),
    Fact.PLACED_ELSEWHERE: (Area.LIVES, Area.RESPONSIBLE),
}
IN_CARE = (Fact.LOOKED_AFTER, Fact.CARE_LEAVER)  # either has an authority responsible
_IN_ORDER = tuple(Event)  # going through the enumeration itself takes five times as long


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
        nation: Where it happened, and so whose law is looked for; None is not known, and is
            taken as England.
        harmed_area: Local authority area of the death or harm; so for the area where the
            child lives and for the authority responsible for the child.
        inexact: Events that have happened, or will, on a day that is not exactly known, such
            as one of which only the month was recorded. No clock runs from such a day, and
            whether a limit was kept on it is not determined.
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
    not_starting: bool | None = None
    review_outstanding: bool | None = None
    national_review: bool | None = None
    external_cause: bool | None = None
    unexplained: bool | None = None
    sudden: bool | None = None
    from_neglect: bool | None = None
    stillbirth_unattended: bool | None = None
    suspicious: bool | None = None
    detained: bool | None = None
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
    learning_review_considered: bool | None = None
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
    nation: Nation | None = None
    harmed_area: str | None = None
    lives_area: str | None = None
    responsible_area: str | None = None
    inexact: frozenset[Event] = frozenset()

    def when(self, event: Event) -> Moment | None:
        """Return when *event* happened, or None if no date was given."""
        given: date | None = getattr(self, event)
        if isinstance(given, datetime):
            at = in_london(given)
            return Moment(at.date(), at)
        return None if given is None else Moment(given)

    def says(self, fact: Fact) -> bool | None:
        """Return yes, no or not known for *fact*, given or derived."""
        if fact in ASKED_AS:
            return self._derived(fact)
        answer: bool | None = getattr(self, fact)
        return self._implied(fact) if answer is None else answer

    def events(self) -> dict[Event, Moment]:
        """Return the dated events, in the order a case runs."""
        return {event: moment for event in _IN_ORDER if (moment := self.when(event))}

    def _implied(self, fact: Fact) -> bool | None:
        """Return the only answer that what was given leaves open, or None if both are."""
        for said, other, also in OPPOSED.get(fact, ()):
            if _is(self, other, also):
                return not said
        return self._from_areas(fact)

    def _from_areas(self, fact: Fact) -> bool | None:
        """Return whether the authorities named for *fact* are two, or None if not both are."""
        if fact not in BY_AREAS or (fact is Fact.PLACED_ELSEWHERE and not self.looked_after):
            return None
        one, other = (getattr(self, area) for area in BY_AREAS[fact])
        return one.casefold() != other.casefold() if one and other else None

    def _derived(self, fact: Fact) -> bool | None:
        if fact in BY_AGE:
            return self._aged(fact)
        if fact in BY_SETTING:
            return self._set(fact)
        if fact is Fact.ARRANGEMENTS_HAD_BEGUN:
            return self._begun()
        if fact is Fact.ATTENDED_STILLBIRTH:
            return both(self.unborn or False, negated(self.stillbirth_unattended))
        # Choosing an English regime says "in England" until told otherwise.
        abroad = self.says(Fact.OUTSIDE_ENGLAND) or False
        return abroad if fact is Fact.ABROAD else both(abroad, negated(self.lives_in_england))

    def _set(self, fact: Fact) -> bool | None:
        """Return whether the setting says so; a child not born lived and was held nowhere."""
        if self.setting is None:
            return False if fact in LIVED_IN and self._not_born() else None
        return self.setting in BY_SETTING[fact]

    def _not_born(self) -> bool:
        return bool(self.unborn or self.stillbirth_unattended)

    def _begun(self) -> bool | None:
        """Return whether the local arrangements began by the day of awareness, else the incident.

        The same day counts as begun: nobody is told "must" on a day that may be too late.
        """
        began = self.when(Event.ARRANGEMENTS_BEGAN)
        day = self.when(Event.AWARE) or self.when(Event.INCIDENT)
        return began.on <= day.on if began and day else None

    def _aged(self, fact: Fact) -> bool | None:
        if self._not_born():
            return False  # section 16C says "child": advice is to be sought, no age is asked
        if self.age is None:
            return fact is not Fact.ADULT if self.looked_after else None  # so under 18
        return self.age in BY_AGE[fact]


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
    """Yield each event dated before one it must follow: the nearest such, once."""
    events = facts.events()
    for later, moment in events.items():
        broken = [one for one in before(later) if one in events and moment.before(events[one])]
        for earlier in broken[:1]:
            expected = f"{events[earlier]} or later: it cannot come before {spell(earlier)}"
            yield Problem(spell(later), str(moment), expected)


def _excluded(facts: CaseFacts, spell: Callable[[str], str]) -> Iterator[Problem]:
    for (one, said), (other, also), why in CONTRADICTIONS:
        if _is(facts, one, said) and _is(facts, other, also):
            names = f"{_named(one, said, spell)} and {_named(other, also, spell)}"
            yield Problem(names, None, why)


def _is(facts: CaseFacts, field: str, said: bool | range | Nation) -> bool:
    """Return whether *field* was given as *said*; a date given counts as yes."""
    value = getattr(facts, field)
    if isinstance(said, range):
        return value is not None and value in said
    return value is said or (said is True and isinstance(value, date))


def _named(field: str, said: bool | range | Nation, spell: Callable[[str], str]) -> str:
    if isinstance(said, Nation):
        return f"{spell(field)} {said}"
    return spell(field if said is not False else f"no_{field}")

"""What is known of one case: when things happened, and yes, no or not known to each question.

No duty, no counting, no reading of text: those stand above this module.
"""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from scrtool.errors import Problem
from scrtool.timing import in_london

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


class Event(StrEnum):
    """Something that starts a clock or completes a duty. The value is the option's name."""

    INCIDENT = "incident"
    AWARE = "aware"
    SUSPECTED = "suspected"
    TOLD_AUTHORITY = "told_authority"
    RECEIVED = "received"
    REFERRED = "referred"
    NOTIFIED = "notified"
    PARTNERS_TOLD = "partners_told"
    RAPID_REVIEW_SENT = "rapid_review_sent"
    REVIEW_DECIDED = "review_decided"
    REPORT_SENT = "report_sent"
    REPORT_SENT_OFSTED = "report_sent_ofsted"
    PUBLISH = "publish"
    PUBLISHED = "published"
    NATIONAL_REVIEW_STARTED = "national_review_started"
    NATIONAL_REPORT_SENT = "national_report_sent"
    NATIONAL_PUBLISH = "national_publish"
    NATIONAL_PUBLISHED = "national_published"


class Fact(StrEnum):
    """A question answered yes, no or not known.

    The last group is not asked: it follows from the age or from two other answers.
    """

    DIED = "died"
    SERIOUSLY_HARMED = "seriously_harmed"
    ABUSE = "abuse"
    LOOKED_AFTER = "looked_after"
    CARE_LEAVER = "care_leaver"
    SUICIDE = "suicide"
    REGULATED_SETTING = "regulated_setting"
    UNBORN = "unborn"
    CHILD_CAUSED_HARM = "child_caused_harm"
    RECOVERED = "recovered"
    DISABLED = "disabled"
    OUTSIDE_ENGLAND = "outside_england"
    LIVES_IN_ENGLAND = "lives_in_england"
    PUBLICATION_DELAYED = "publication_delayed"
    NOT_PUBLISHING = "not_publishing"
    NATIONAL_REVIEW = "national_review"

    UNDER_18 = "under_18"
    UNDER_25 = "under_25"
    OUT_OF_REACH = "out_of_reach"


class Term(NamedTuple):
    """How an event or a fact is said to a person: a phrase, and what it means in one sentence."""

    words: str
    meaning: str


EVENTS: dict[Event, Term] = {
    Event.INCIDENT: Term("the incident", "Day of the death or serious harm."),
    Event.AWARE: Term(
        "becoming aware",
        "Day the local authority became aware of the incident; its out-of-hours team counts.",
    ),
    Event.SUSPECTED: Term(
        "first suspecting abuse or neglect",
        "Day the local authority first knew or suspected abuse or neglect, if later.",
    ),
    Event.TOLD_AUTHORITY: Term(
        "the local authority being told",
        "Day the local authority was told: for a --preset only; national dates run from --aware.",
    ),
    Event.RECEIVED: Term(
        "the partnership receiving the referral",
        "Day the partnership received the referral: for a --preset only.",
    ),
    Event.REFERRED: Term(
        "the referral",
        "Day the referral was accepted or the local form came in: for a --preset only.",
    ),
    Event.NOTIFIED: Term("the notification", "Day the notification was sent to the Panel."),
    Event.PARTNERS_TOLD: Term(
        "the safeguarding partners being told",
        "Day the incident was reported to the safeguarding partners.",
    ),
    Event.RAPID_REVIEW_SENT: Term(
        "sending the rapid review", "Day the rapid review was sent to the Panel."
    ),
    Event.REVIEW_DECIDED: Term(
        "the decision to hold the review", "Day the decision to hold a local review was made."
    ),
    Event.REPORT_SENT: Term(
        "sending the report",
        "Day the full report went to the Panel and the Secretary of State before publication.",
    ),
    Event.REPORT_SENT_OFSTED: Term(
        "sending the report to Ofsted", "Day the full report went to Ofsted before publication."
    ),
    Event.PUBLISH: Term(
        "the planned publication", "Day the local review report is to be published."
    ),
    Event.PUBLISHED: Term("publication", "Day the local review report was published."),
    Event.NATIONAL_REVIEW_STARTED: Term(
        "the decision on, or start of, the national review",
        "Day the national review was decided on or started: which is not settled; record which.",
    ),
    Event.NATIONAL_REPORT_SENT: Term(
        "giving the national report to the Secretary of State",
        "Day the national review report went to the Secretary of State.",
    ),
    Event.NATIONAL_PUBLISH: Term(
        "the planned publication of the national review",
        "Day the national review report is to be published.",
    ),
    Event.NATIONAL_PUBLISHED: Term(
        "publication of the national review", "Day the national review report was published."
    ),
}

FACTS: dict[Fact, Term] = {
    Fact.DIED: Term("the child died", "The child died."),
    Fact.SERIOUSLY_HARMED: Term(
        "the child was seriously harmed",
        "The child was seriously harmed. That includes serious or long-term impairment of mental "
        "health or of intellectual, emotional, social or behavioural development, and impairment "
        "of physical health; the list is not exhaustive.",
    ),
    Fact.ABUSE: Term(
        "abuse or neglect is known or suspected",
        "The local authority knows or suspects abuse or neglect. Not sure? Leave it out.",
    ),
    Fact.LOOKED_AFTER: Term(
        "the child was looked after", "A local authority was looking after the child."
    ),
    Fact.CARE_LEAVER: Term(
        "the person was a care leaver",
        "The person was a care leaver: no longer looked after, looked after for 13 weeks or more "
        "from age 14, with some time after 16; up to the day before the 25th birthday.",
    ),
    Fact.SUICIDE: Term("it was a suicide", "Suicide, or suspected suicide."),
    Fact.REGULATED_SETTING: Term(
        "it happened in a regulated setting", "The death or harm was in a regulated setting."
    ),
    Fact.UNBORN: Term("the child was unborn", "The child was not yet born."),
    Fact.CHILD_CAUSED_HARM: Term(
        "the child caused the harm", "The child caused serious harm to another."
    ),
    Fact.RECOVERED: Term(
        "the child has since recovered", "The child was seriously harmed and has recovered."
    ),
    Fact.DISABLED: Term("the child was disabled", "The child was disabled."),
    Fact.OUTSIDE_ENGLAND: Term(
        "it happened outside England",
        "The death or harm was in Wales, Scotland, Northern Ireland or abroad.",
    ),
    Fact.LIVES_IN_ENGLAND: Term(
        "the child normally lives in England",
        "The child is normally resident in the area of an English local authority.",
    ),
    Fact.PUBLICATION_DELAYED: Term(
        "publication will be delayed",
        "The six months for publication will not be met, for example because of proceedings.",
    ),
    Fact.NOT_PUBLISHING: Term(
        "the report will not be published", "Publishing the report was judged inappropriate."
    ),
    Fact.NATIONAL_REVIEW: Term(
        "the Panel is deciding on, or holding, a national review",
        "The Panel is deciding on, or holding, a national review.",
    ),
    Fact.UNDER_18: Term("the child was under 18", "Aged 17 or under on the day."),
    Fact.UNDER_25: Term("the person was under 25", "Up to the day before the 25th birthday."),
    Fact.OUT_OF_REACH: Term(
        "it happened outside England and the child does not normally live in England",
        "Neither limb of section 16C(1) is met.",
    ),
}

# Which input settles a fact that is not itself asked.
ASKED_AS: dict[Fact, str] = {
    Fact.UNDER_18: "age",
    Fact.UNDER_25: "age",
    Fact.OUT_OF_REACH: Fact.LIVES_IN_ENGLAND,
}
ASKED: tuple[Fact, ...] = tuple(fact for fact in Fact if fact not in ASKED_AS)

# What each event comes straight after; it comes after whatever that one does, too.
FOLLOWS: dict[Event, Event] = {
    Event.AWARE: Event.INCIDENT,
    Event.TOLD_AUTHORITY: Event.INCIDENT,
    Event.RECEIVED: Event.INCIDENT,
    Event.REFERRED: Event.INCIDENT,
    Event.NOTIFIED: Event.AWARE,
    Event.PARTNERS_TOLD: Event.AWARE,
    Event.RAPID_REVIEW_SENT: Event.NOTIFIED,
    Event.REVIEW_DECIDED: Event.AWARE,
    Event.REPORT_SENT: Event.REVIEW_DECIDED,
    Event.REPORT_SENT_OFSTED: Event.REVIEW_DECIDED,
    Event.PUBLISH: Event.REVIEW_DECIDED,
    Event.PUBLISHED: Event.REVIEW_DECIDED,
    Event.NATIONAL_REVIEW_STARTED: Event.AWARE,
    Event.NATIONAL_REPORT_SENT: Event.NATIONAL_REVIEW_STARTED,
    Event.NATIONAL_PUBLISH: Event.NATIONAL_REVIEW_STARTED,
    Event.NATIONAL_PUBLISHED: Event.NATIONAL_REVIEW_STARTED,
}


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


class CaseFacts(NamedTuple):
    """What is known of one case. Every event and fact by keyword; None is *not known*.

    Hashable, and without a reference or a name.

    Args:
        incident: London calendar day of the death or serious harm; a ``datetime``
            (London time if it has no zone) where the hour is known. So for every
            event: see ``EVENTS`` for what each one is.
        died: True, False or None (not known). So for every fact: see ``FACTS``.
        age: Whole years on the day of the incident.
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
    age: int | None = None

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
        return {event: moment for event in Event if (moment := self.when(event))}

    def _implied(self, fact: Fact) -> bool | None:
        """Return the only answer that what was given leaves open, or None if both are."""
        for said, other, also in OPPOSED.get(fact, ()):
            if _is(self, other, also):
                return not said
        return None

    def _derived(self, fact: Fact) -> bool | None:
        if fact is Fact.OUT_OF_REACH:
            # Choosing the England regime says "in England" until told otherwise.
            return both(self.outside_england or False, negated(self.lives_in_england))
        if self.unborn:
            return False  # section 16C says "child": advice is to be sought, no age is asked
        if self.age is None:
            return True if self.looked_after else None  # a looked-after child is under 18
        return self.age < (18 if fact is Fact.UNDER_18 else 25)


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


def before(event: Event) -> Iterator[Event]:
    """Yield what *event* must follow, the nearest first."""
    earlier = FOLLOWS.get(event)
    while earlier:
        yield earlier
        earlier = FOLLOWS.get(earlier)


def _excluded(facts: CaseFacts, spell: Callable[[str], str]) -> Iterator[Problem]:
    for (one, said), (other, also), why in CONTRADICTIONS:
        if _is(facts, one, said) and _is(facts, other, also):
            names = f"{_named(one, said, spell)} and {_named(other, also, spell)}"
            yield Problem(names, None, why)


def _is(facts: CaseFacts, field: str, said: bool | range) -> bool:
    """Return whether *field* was given as *said*; a date given counts as yes."""
    value = getattr(facts, field)
    if isinstance(said, range):
        return value is not None and value in said
    return value is said or (said and isinstance(value, date))


def _named(field: str, said: bool | range, spell: Callable[[str], str]) -> str:
    return spell(field if said is not False else f"no_{field}")


_ADULT = range(18, 1000)
_TOO_YOUNG = range(16)
# Two answers that cannot both be true, and what to do about it.
CONTRADICTIONS: tuple[tuple[tuple[str, bool | range], tuple[str, bool | range], str], ...] = (
    (
        (Fact.DIED, True),
        (Fact.SERIOUSLY_HARMED, True),
        "give one; for a child who was harmed and then died, give only the death",
    ),
    (
        (Fact.LOOKED_AFTER, True),
        (Fact.CARE_LEAVER, True),
        "give one; a care leaver is by definition no longer looked after",
    ),
    (
        (Event.SUSPECTED, True),
        (Fact.ABUSE, False),
        "give one; a day of first suspecting says that abuse or neglect is suspected",
    ),
    ((Fact.SUICIDE, True), (Fact.DIED, False), "give one; a suicide is a death"),
    ((Fact.SUICIDE, True), (Fact.SERIOUSLY_HARMED, True), "give one; a suicide is a death"),
    ((Fact.SUICIDE, True), (Fact.RECOVERED, True), "give one; a suicide is a death"),
    ((Fact.RECOVERED, True), (Fact.DIED, True), "give one; a child who died has not recovered"),
    ((Fact.UNBORN, True), ("age", range(1000)), "give one; an unborn child has no age"),
    (
        (Fact.LOOKED_AFTER, True),
        ("age", _ADULT),
        "give one; a looked-after child is under 18; from 18 give --care-leaver",
    ),
    (
        (Fact.CARE_LEAVER, True),
        ("age", _TOO_YOUNG),
        "give one; a care leaver was looked after for some time after 16",
    ),
)
# For each fact: if this answer would contradict that field, the other answer is implied.
OPPOSED: dict[str, list[tuple[bool, str, bool | range]]] = {}
for _one, _other, _ in CONTRADICTIONS:
    for (_field, _said), _against in ((_one, _other), (_other, _one)):
        if isinstance(_said, bool):
            OPPOSED.setdefault(_field, []).append((_said, *_against))

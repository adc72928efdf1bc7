"""How dates, forces, authorities and open questions are said to a person: one wording for all.

Formats nothing and computes nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from scrtool.facts import EVENTS, FACTS, NATIONS, Area, Event, Fact
from scrtool.facts.spelling import spell
from scrtool.model import Evidence, Force, Role, Unit
from scrtool.schedule.items import Basis, Mark

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable
    from datetime import date

    from scrtool.facts import CaseFacts, Moment
    from scrtool.model import Citation, Clock, Duty, Edition, Recipient
    from scrtool.progress import Left
    from scrtool.schedule.items import Condition, Reading, Trigger

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
NOT_ADVICE = "Not legal advice."
NOT_STATED = "Not stated in what was read"  # who has to do it

VERBS = {
    Force.STATUTE: "must",
    Force.GUIDANCE_MUST: "must (guidance)",
    Force.GUIDANCE_SHOULD: "should",
    Force.PANEL: "is asked to",
    Force.REGULATOR: "is asked to",
    Force.EXPECTATION: "is expected to",
    Force.LOCAL: "local practice",
}
# The same where it stands alone before a source.
STRENGTHS = VERBS | {
    Force.PANEL: "asked by the Panel",
    Force.REGULATOR: "asked",
    Force.EXPECTATION: "expected",
}
# The same beside a number, where room is short.
BRIEFLY = STRENGTHS | {Force.PANEL: "asked"}
# What is true if all of these facts are.
TOGETHER = {
    (Fact.LOOKED_AFTER, Fact.DIED): "a looked-after child died",
    (Fact.CARE_LEAVER, Fact.DIED, Fact.UNDER_25): "a care leaver under 25 died",
    (Fact.DIED, Fact.UNDER_25): "the care leaver died and was under 25",
    (Fact.DIED, Fact.SERIOUSLY_HARMED): "the child died or was seriously harmed",
}
# What is true if every one of these facts is not.
OPPOSITES = {
    (Fact.ABUSE,): "abuse or neglect is neither known nor suspected",
    (Fact.DIED, Fact.SERIOUSLY_HARMED): "the child neither died nor was seriously harmed",
    (Fact.ABUSE, Fact.DIED): (
        "abuse or neglect is neither known nor suspected, and the child did not die"
    ),
    (Fact.DIED,): "the child did not die",
    (Fact.SERIOUSLY_HARMED,): "the child was not seriously harmed",
    (Fact.UNDER_18,): "the child was 18 or over",
    (Fact.UNDER_25,): "the person was 25 or over",
    (Fact.OUT_OF_REACH,): "it happened in England, or the child normally lives there",
    (Fact.LOOKED_AFTER,): "the child was not looked after",
    (Fact.CARE_LEAVER,): "the person was not a care leaver",
    (Fact.ARRANGEMENTS_HAD_BEGUN,): "the local partnership's arrangements had not begun",
    (Fact.REVIEW_OUTSTANDING,): "no serious case review is outstanding",
}
# How an answer of no is said where a plain "not" reads badly.
NEGATED = {
    Fact.UNBORN: "the child was born alive",
    Fact.ADULT: "the person was under 18",
    Fact.ABROAD: "it happened in England",
    Fact.ATTENDED_STILLBIRTH: "any stillbirth was unattended",
}
_AREA_NAMES = {
    Area.HARMED: "in the area of",
    Area.LIVES: "home area",
    Area.RESPONSIBLE: "responsible authority",
}
GRADES = {
    Evidence.OFFICIAL: "official",
    Evidence.CORROBORATED: "corroborated",
    Evidence.SINGLE_SOURCE: "single source",
    Evidence.UNCONFIRMED: "unconfirmed, check the source",
}
UNITS = {
    Unit.HOUR: "hour",
    Unit.DAY: "calendar day",
    Unit.WORKING_DAY: "working day",
    Unit.MONTH: "month",
    Unit.YEAR: "year",
}
BASES = {Basis.GIVEN: "given", Basis.ASSUMED: "assumed", Basis.PROJECTED: "projected"}
MEANINGS = {
    Mark.ASSUMED: "assumed: aware that day (else --aware).",
    Mark.PROJECTED: "projected: the latest it can be.",
    Mark.PROVISIONAL: "provisional: past the published bank holidays; may change.",
    Mark.UNCONFIRMED: "unconfirmed: check the source.",
    Mark.SINGLE_SOURCE: "single source: one page only.",
    Mark.NOT_A_WORKING_DAY: "not a working day, not moved: no rule for moving it was found.",
    Mark.ADVISORY: "local practice, no national limit: shown, but never due or overdue.",
    Mark.CLOSED_DAY_GIVEN: "closed day given: rests on a --closed-day that you gave.",
}
# The same where many are explained at once: with one date the first screen has no line to spare.
FEW = 3
IN_FEW_WORDS = {
    Mark.ASSUMED: "assumed: aware then, else --aware.",
    Mark.PROJECTED: "projected: latest day.",
}
MARKS = {
    Mark.ASSUMED: "assumed",
    Mark.PROJECTED: "projected",
    Mark.PROVISIONAL: "provisional",
    Mark.UNCONFIRMED: "unconfirmed",
    Mark.SINGLE_SOURCE: "single source",
    Mark.NOT_A_WORKING_DAY: "not a working day, not moved",
    Mark.ADVISORY: "local practice, no national limit",
    Mark.CLOSED_DAY_GIVEN: "closed day given",
}
# How well a number is known, where that is not well: the worse first.
DOUBTS = {
    Mark.UNCONFIRMED: Evidence.UNCONFIRMED,
    Mark.SINGLE_SOURCE: Evidence.SINGLE_SOURCE,
}


def day(on: date) -> str:
    """Return a date as it is said: Friday 8 March 2024."""
    return f"{WEEKDAYS[on.weekday()]} {on.day} {MONTHS[on.month - 1]} {on.year}"


def moment(known: Moment) -> str:
    """Return a date as it is said, with the time of day where hours count."""
    return f"{day(known.on)} at {known.at:%H:%M}" if known.at else day(known.on)


def span(days: tuple[date, date]) -> str:
    """Return a stretch of days as it is said, first and last."""
    first, last = days
    return f"{day(first)} to {day(last)}"


def meaning(mark: Mark) -> str:
    """Return what a mark means, as a sentence."""
    said = MEANINGS[mark]
    return said[0].upper() + said[1:]


def meanings(used: Collection[Mark]) -> str:
    """Return what each mark used means, a sentence each, in fewer words where there are many."""
    said = MEANINGS | IN_FEW_WORDS if len(used) > FEW else MEANINGS
    return " ".join(said[mark][0].upper() + said[mark][1:] for mark in Mark if mark in used)


def doubts_in(texts: Iterable[str]) -> frozenset[Mark]:
    """Return the marks of doubt whose words stand in *texts*."""
    said = "\n".join(texts)
    return frozenset(mark for mark in DOUBTS if MARKS[mark] in said)


def plural(n: int, noun: str) -> str:
    """Return a count with its noun: 1 day, 2 days."""
    return f"{n} {noun}" if abs(n) == 1 else f"{n} {noun}s"


def length(clock: Clock) -> str:
    """Return a clock's number, unit and start: 15 working days from sending the notification."""
    kind = "at least " if clock.floor else "a window of the " if clock.window else ""
    return f"{kind}{count(clock)} {clock.words}"


def count(clock: Clock) -> str:
    """Return a clock's number and unit, in the source's own words where those differ."""
    return clock.said or plural(abs(clock.length), UNITS[clock.unit])


def remaining(left: Left) -> str:
    """Return what is left until a limit, or how far it is over."""
    working = plural(abs(left.working_days), "working day")
    return f"{days_left(left.days)} ({working})" if left.days else days_left(left.days)


def days_left(days: int) -> str:
    """Return what is left until a limit in calendar days, or how far it is over."""
    if days == 0:
        return "due today"
    return f"{plural(abs(days), 'day')} {'left' if days > 0 else 'over'}"


def place(citation: Citation) -> str:
    """Return an instrument with its provision."""
    parts = (citation.instrument, citation.provision)
    return " ".join(part for part in parts if part)


def authority(citation: Citation, evidence: Evidence | None = None) -> str:
    """Return an authority in full: how strong, how well known, and where it stands."""
    grade = GRADES[evidence or citation.evidence]
    return f"{STRENGTHS[citation.force]} ({grade}): {place(citation)}"


def source(citation: Citation) -> str:
    """Return an authority where room is short, with a word if it is not well known."""
    doubts = {Evidence.UNCONFIRMED: ", unconfirmed", Evidence.SINGLE_SOURCE: ", single source"}
    return f"{citation.short}{doubts.get(citation.evidence, '')}"


def sentence(duty: Duty, force: Force, act: str) -> str:
    """Return who must or should do what: Local authority must notify the Panel."""
    if duty.ask:
        return act
    said = act[0].lower() + act[1:]
    if duty.duty_holder == NOT_STATED:
        return f"Who {VERBS[force]} is not stated in what was read: {said}"
    if force is Force.LOCAL:
        return f"{duty.duty_holder}, by local practice: {said}"
    if force is Force.PANEL and duty.duty_holder == "Panel":
        return f"Panel, by its own practice: {said}"
    return f"{duty.duty_holder} {agreeing(VERBS[force], duty.duty_holder)} {said}"


def agreeing(verb: str, holder: str) -> str:
    """Return a verb as it goes with who it is said of: partners are asked, an authority is."""
    return verb.replace("is ", "are ", 1) if holder.endswith("s") else verb


def doubt(citation: Citation, said: str) -> str:
    """Return the word beside a duty that is named without its source, if it is unconfirmed."""
    unsaid = citation.evidence is Evidence.UNCONFIRMED and "unconfirmed" not in said
    return " (unconfirmed)" if unsaid else ""


def number(reading: Reading) -> str:
    """Return the authority for a number in full: strength, evidence, length, instrument."""
    citation = reading.clock.citation
    grade = GRADES[reading.evidence]
    start = reading.clock.start_evidence
    if start and start is not reading.evidence:
        grade += f"; the start words: {GRADES[start]}"
    verb = STRENGTHS[citation.force]
    return f"{verb} ({grade}): {length(reading.clock)}: {place(citation)}"


def who(duty: Duty) -> str:
    """Return who does it, and to whom."""
    told = told_to(duty)
    return f"{duty.duty_holder}, to {told}" if told else duty.duty_holder


def told_to(duty: Duty) -> str:
    """Return everyone who is told, or nothing."""
    return listed(recipient.name for recipient in duty.recipients)


def listed(words: Iterable[str], joint: str = "and") -> str:
    """Return words as a list in a sentence."""
    *most, last = [*words] or [""]
    return f"{', '.join(most)} {joint} {last}" if most else last


def fact(asked: Fact, *, yes: bool) -> str:
    """Return an answer that was given: the child died; not: the child was looked after."""
    no = OPPOSITES.get((asked,)) or NEGATED.get(asked, f"not: {FACTS[asked].words}")
    return FACTS[asked].words if yes else no


def places(facts: CaseFacts) -> list[str]:
    """Return the setting, the nation and the areas that were given."""
    said = [f"setting {facts.setting}"] if facts.setting else []
    said += [f"in {NATIONS[facts.nation]}"] if facts.nation else []
    areas = [(area, name) for area in Area if (name := getattr(facts, area))]
    return [*said, *(f"{_AREA_NAMES[area]} {name}" for area, name in areas)]


def opposite(question: Condition) -> str:
    """Return what would have to be true for the duties that rest on *question* to fall away."""
    if not question.wanted:
        return listed((FACTS[fact].words for fact in question.facts), "or")
    return OPPOSITES.get(question.facts, f"not: {condition(question)}")


def condition(question: Condition) -> str:
    """Return an open question as the words after "if"."""
    if not question.wanted:
        together = OPPOSITES.get(question.facts)
        return together or listed(fact(asked, yes=False) for asked in question.facts)
    return TOGETHER.get(question.facts) or listed((FACTS[f].words for f in question.facts), "or")


def conditions(questions: tuple[Condition, ...]) -> str:
    """Return questions that must all be answered yes as the words after "if"."""
    facts = tuple(fact for question in questions for fact in question.facts)
    return TOGETHER.get(facts) or listed(map(condition, questions))


def awaited(event: Event) -> str:
    """Return an event that has not been dated as the words after "once"."""
    return f"{EVENTS[event].words} is dated ({spell(event)})"


def trigger(known: Trigger) -> str:
    """Return what a clock runs from, which day, and how that is known."""
    how = "" if known.basis is Basis.GIVEN else f", {BASES[known.basis]}"
    return f"{EVENTS[known.event].words}, {day(known.moment.on)}{how}"


def marks(reading: Reading) -> str:
    """Return the words beside a date, or nothing."""
    return said_marks(frozenset(reading.marks))


def said_marks(found: frozenset[Mark], notices: Iterable[str] = ()) -> str:
    """Return marks in brackets, in their fixed order, then notices; or nothing."""
    said = [MARKS[mark] for mark in Mark if mark in found and mark is not Mark.ADVISORY]
    said += notices
    return f" ({'; '.join(said)})" if said else ""


def event(reading: Reading) -> str:
    """Return what a reading runs from."""
    started = reading.trigger.event if reading.trigger else reading.clock.runs_from
    return "awareness" if started is Event.AWARE else EVENTS[started].words


def in_force(edition: Edition) -> str:
    """Return an edition with its dates in force; a month alone where the day is not known."""
    first, last = edition.start, edition.last_day
    start = "throughout" if edition.start_day_known else "from a day that was not read"
    if first:
        start = f"from {_day_or_month(first, known=edition.start_day_known)}"
    end = f" until {_day_or_month(last, known=edition.end_day_known)}" if last else ""
    return f"{edition.name}, in force {start}{end}"


def _day_or_month(on: date, *, known: bool) -> str:
    month = f"{MONTHS[on.month - 1]} {on.year}"
    return f"{on.day} {month}" if known else month


def recipient_how(recipient: Recipient) -> str:
    """Return a recipient with the channel and its address."""
    address = f" ({recipient.url})" if recipient.url else ""
    return f"{recipient.name}: {recipient.channel}{address}"


def doubted(clock: Clock, edition: Edition) -> str:
    """Return a number with its unit and start, and a word if either is not well known."""
    start = clock.start_evidence or Evidence.OFFICIAL
    worse = max(edition.evidence(clock), start, key=lambda known: known.rank)
    said = [MARKS[mark] for mark, grade in DOUBTS.items() if grade is worse]
    return f"{length(clock)}{f' ({said[0]})' if said else ''}"


def grade(reading: Reading) -> str:
    """Return how well the number and the words that start it are known, if not well: the worse."""
    found = [said for mark, said in DOUBTS.items() if mark in reading.marks]
    return GRADES[found[0]] if found else ""


def role(reading: Reading) -> str:
    """Return what a reading is called."""
    names = {
        Role.HEADLINE: "headline",
        Role.ALTERNATE: "other reading",
        Role.ADVISORY: "local practice, no national limit",
        Role.PRESET: "local reading you chose",
    }
    return names[reading.clock.role]

"""The keys that scripts rely on (contract section 1): a schedule as plain dicts and strings.

Dates are ISO 8601. Keys are only ever added. No counting beyond what is left until a limit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from scrtool.facts import ASKED, Area, Fact
from scrtool.progress import Status, left, never_late, status
from scrtool.schedule.items import Outcome
from scrtool.schedule.whose import authorities

if TYPE_CHECKING:
    from datetime import date

    from scrtool.facts import CaseFacts, Moment
    from scrtool.model import Citation, Clock, Duty, Recipient
    from scrtool.schedule import Schedule
    from scrtool.schedule.items import Item, Reading
    from scrtool.schedule.limits import Limit
    from scrtool.schedule.whose import Authority

    Row = dict[str, Any]

_APPLIES = {True: "yes", False: "no", None: "depends"}


def case_dict(schedule: Schedule, ref: str, as_of: date | None, *, everything: bool = False) -> Row:
    """Return one element of ``cases``."""
    facts = schedule.facts
    shown = schedule.items if everything else schedule.applicable()
    return {
        "ref": ref,
        "regime": schedule.regime.id,
        "events": {str(event): _moment(moment) for event, moment in facts.events().items()}
        | _assumed(facts),
        "facts": {str(fact): getattr(facts, fact) for fact in ASKED}
        | {"age": facts.age, "setting": facts.setting and str(facts.setting)}
        | {"nation": facts.nation and str(facts.nation)}
        | {str(area): getattr(facts, area) for area in Area},
        "implied": implied(facts),
        "taken_as": taken_as(schedule),
        "confirmed_only": schedule.confirmed_only,
        "items": [item_dict(item, schedule, as_of) for item in shown],
        "remarks": [remark.text for remark in schedule.remarks],
        "authorities": [_authority_dict(one) for one in authorities((schedule,))],
    }


def _authority_dict(one: Authority) -> Row:
    """Return one authority of the case, its parts in it and the duties that fall to it."""
    return {
        "name": one.name,
        "parts": [str(part) for part in one.parts],
        "duties": [item.duty.id for item in one.items],
        "outside_england": one.outside,
        "works_with": one.works_with or None,
    }


def taken_as(schedule: Schedule) -> list[str]:
    """Return what was taken without being given: the place, where a duty turns on it."""
    place = {Fact.OUT_OF_REACH, Fact.ABROAD}
    turns = any(place.intersection(duty.unless) for duty in schedule.regime.duties)
    return ["in England"] if turns and schedule.facts.says(Fact.OUTSIDE_ENGLAND) is None else []


def implied(facts: CaseFacts) -> Row:
    """Return the answers that follow from others: a child who died was not seriously harmed."""
    unasked = [fact for fact in ASKED if getattr(facts, fact) is None]
    return {str(fact): facts.says(fact) for fact in unasked if facts.says(fact) is not None}


def _assumed(facts: CaseFacts) -> Row:
    """Return awareness as taken from the incident, which its readings mark as assumed."""
    incident = facts.incident
    return {"aware": incident.isoformat()} if incident and not facts.aware else {}


def item_dict(item: Item, schedule: Schedule, as_of: date | None) -> Row:
    """Return one element of ``items``: one duty, with no date where it does not apply."""
    counts = item.applies is not False
    limit = item.limit if counts else None
    safe = limit.safe_due if limit and limit.is_safe_claimed else None
    row: Row = {
        "id": item.duty.id,
        "edition": item.edition.name if item.edition_settled else None,
        "outcome": str(item.outcome),
        "action": item.duty.action,
        "duty_holder": item.duty.duty_holder,
        "recipients": [recipient_dict(r) for r in item.duty.recipients],
        "applies": _APPLIES[item.applies],
        "depends_on": [str(name) for name in item.depends_on],
        "due": _day(limit and limit.due),
        "safe": _day(safe),
        "safe_known": bool(safe) and not item.missing,
    }
    row |= _at("due_at", limit and limit.due) | _at("safe_at", safe)
    row |= {
        "not_before": _day(item.not_before) if counts else None,
        "window": _window(item.window) if counts else None,
        "readings": _readings(item, schedule) if counts else [],
        "left_out": [_left_out_dict(reading) for reading in item.left_out] if counts else [],
        "missing": [str(event) for event in item.missing] if counts else [],
        "force": str(item.citations[0].force),
        "evidence": str(item.citations[0].evidence),
        "citations": [authority_dict(citation) for citation in item.citations],
        "no_number": item.duty.no_number,
        "notes": [str(mark) for mark in item.marks] if counts else [],
        "remarks": list(item.remarks),
    }
    return row | _standing(item, schedule, as_of)


def _readings(item: Item, schedule: Schedule) -> list[Row] | None:
    """Return every reading worked out; None when no day was given to work from."""
    if not schedule.facts.events():
        return None
    return [_reading_dict(reading) for reading in item.readings]


def _standing(item: Item, schedule: Schedule, as_of: date | None) -> Row:
    now, limit = standing(item, schedule, as_of), item.limit
    row: Row = {"status": now and str(now), "days_left": None, "working_days_left": None}
    if limit and as_of and now in {Status.DUE, Status.OVERDUE}:
        calendar = schedule.calendars(limit.leading.clock.calendar)
        row["days_left"], row["working_days_left"] = left(limit.end, as_of, calendar)
    return row


def standing(item: Item, schedule: Schedule, as_of: date | None) -> Status | None:
    """Return where *item* stands on *as_of*, or None while no day says."""
    return judged(item, item.limit, schedule.facts, as_of)


def judged(item: Item, limit: Limit | None, facts: CaseFacts, as_of: date | None) -> Status | None:
    """Return the same by the *limit* of *item*, for someone who has it already."""
    if item.applies is False:
        return Status.NO_DATE
    if item.outcome is Outcome.UNDETERMINED:
        return Status.UNDETERMINED
    return _by(limit, item.duty, facts, as_of) if limit else Status.NO_DATE


def _by(limit: Limit, duty: Duty, facts: CaseFacts, as_of: date | None) -> Status | None:
    done = facts.when(duty.completes) if duty.completes else None
    other = facts.when(duty.not_shown_by) if duty.not_shown_by else None
    if duty.completes in facts.inexact or (other and not done):
        return Status.UNDETERMINED
    found = status(limit.end, done, as_of)
    return found if limit.can_be_missed else never_late(found)


def _left_out_dict(reading: Reading) -> Row:
    """Return which reading was left out, and how well its number is known: the worse grade."""
    start = reading.clock.start_evidence or reading.evidence
    grade = max(reading.evidence, start, key=lambda known: known.rank)
    clock = reading.clock
    return {"name": clock.name, "role": str(clock.role), "evidence": str(grade)}


def recipient_dict(recipient: Recipient) -> Row:
    """Return who is told, and how."""
    return {"name": recipient.name, "channel": recipient.channel, "url": recipient.url}


def _reading_dict(reading: Reading) -> Row:
    clock, trigger = reading.clock, reading.trigger
    row: Row = {
        "name": clock.name,
        "role": str(clock.role),
        "runs_from": str(trigger.event if trigger else clock.runs_from),
        "trigger": _moment(trigger.moment) if trigger else None,
        "basis": str(trigger.basis) if trigger else None,
        "due": _day(reading.due),
    }
    row |= _at("due_at", reading.due)
    if clock.only_if:
        row["only_if"] = [str(fact) for fact in clock.only_if]
        row["depends_on"] = [str(fact) for fact in reading.open_if]
    before = reading.working_day_before
    return row | {
        "not_before": _day(reading.not_before),
        "window": _window(reading.window),
        "working_day_before": before.isoformat() if before else None,
        "notes": [str(mark) for mark in reading.marks],
        **clock_dict(clock),
        "evidence": str(reading.evidence),
    }


def clock_dict(clock: Clock) -> Row:
    """Return what a clock says, without dates: the number, its unit and its authority."""
    return {
        "words": clock.words,
        "length": clock.length,
        "unit": str(clock.unit),
        "calendar": str(clock.calendar),
        "at_least": clock.floor,
        "look_back": clock.window,
        "force": str(clock.citation.force),
        "evidence": str(clock.citation.evidence),
        "start_evidence": str(clock.start_evidence or clock.citation.evidence),
        "citation": citation_dict(clock.citation),
        "note": clock.note,
    }


def citation_dict(citation: Citation) -> Row:
    """Return an instrument and provision, and where its words were read."""
    return {
        "instrument": citation.instrument,
        "provision": citation.provision,
        "url": citation.url,
        "read_in": [source._asdict() for source in citation.read_in],
        "note": citation.note,
    }


def authority_dict(citation: Citation) -> Row:
    """Return a citation with how binding it is and how well it is known."""
    force = {"force": str(citation.force), "evidence": str(citation.evidence)}
    return citation_dict(citation) | force


def _at(key: str, moment: Moment | None) -> Row:
    """Return the instant under *key* where hours count, else nothing."""
    return {key: moment.at.isoformat()} if moment and moment.at else {}


def _window(days: tuple[date, date] | None) -> dict[str, str] | None:
    """Return the first and last of the days looked at."""
    return {"from": days[0].isoformat(), "to": days[1].isoformat()} if days else None


def _day(moment: Moment | None) -> str | None:
    return moment.on.isoformat() if moment else None


def _moment(moment: Moment) -> str:
    return (moment.at or moment.on).isoformat()

"""The keys that scripts rely on (contract section 1): a schedule as plain dicts and strings.

Dates are ISO 8601. Keys are only ever added. No counting beyond what is left until a limit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from scrtool.facts import ASKED
from scrtool.progress import Status, left, status
from scrtool.schedule.items import Outcome

if TYPE_CHECKING:
    from datetime import date

    from scrtool.facts import CaseFacts, Moment
    from scrtool.model import Citation, Clock, Recipient
    from scrtool.schedule import Schedule
    from scrtool.schedule.items import Item, Reading

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
        "facts": {str(fact): getattr(facts, fact) for fact in ASKED} | {"age": facts.age},
        "implied": _implied(facts),
        "taken_as": [] if facts.outside_england is not None else ["in England"],
        "items": [item_dict(item, schedule, as_of) for item in shown],
        "remarks": [remark.text for remark in schedule.remarks],
    }


def _implied(facts: CaseFacts) -> Row:
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
        "safe": _day(limit and limit.safe_due),
        "safe_known": bool(limit) and not item.missing,
    }
    if limit and limit.due.at:
        row["due_at"] = limit.due.at.isoformat()
    row |= {
        "not_before": _day(item.not_before) if counts else None,
        "readings": _readings(item, schedule) if counts else [],
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
        calendar = schedule.calendars(limit.headline.clock.calendar)
        row["days_left"], row["working_days_left"] = left(limit.due, as_of, calendar)
    return row


def standing(item: Item, schedule: Schedule, as_of: date | None) -> Status | None:
    """Return where *item* stands on *as_of*, or None while no day says."""
    if item.applies is not False and item.outcome is Outcome.UNDETERMINED:
        return Status.UNDETERMINED
    if item.applies is False or item.due is None:
        return Status.NO_DATE
    step = item.duty.completes
    return status(item.due, schedule.facts.when(step) if step else None, as_of)


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
    if reading.due and reading.due.at:
        row["due_at"] = reading.due.at.isoformat()
    before = reading.working_day_before
    return row | {
        "not_before": _day(reading.not_before),
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


def _day(moment: Moment | None) -> str | None:
    return moment.on.isoformat() if moment else None


def _moment(moment: Moment) -> str:
    return (moment.at or moment.on).isoformat()

"""One duty in full, a fact a line: who, when, on what conditions, on whose word."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scrtool.model import Role
from scrtool.render import limits, words
from scrtool.render.lines import Kind, Line
from scrtool.render.outline import is_abroad
from scrtool.schedule.items import Mark, Outcome

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scrtool.report import CaseReport
    from scrtool.schedule.items import Item, Reading
    from scrtool.schedule.limits import Limit

LABEL = 9  # columns, so that what is said stands in line


def block(item: Item, report: CaseReport) -> Iterator[Line]:
    """Yield everything about one duty: its id and action, then a labelled line for each fact."""
    yield Line(f"{item.duty.id}: {item.duty.action}", kind=Kind.HEADING)
    for label, said in facts(item, report):
        yield Line(f"{label:<{LABEL}}{said}", 2, hang=LABEL)


def facts(item: Item, report: CaseReport) -> Iterator[tuple[str, str]]:
    """Yield everything about one duty: a label, and what is said."""
    yield from _when(item, report)
    yield "who", words.who(item.duty)
    for recipient in item.duty.recipients:
        if recipient.channel:
            yield "how", words.recipient_how(recipient)
    yield from _conditions(item)
    for citation in item.citations:
        yield "duty", _with_note(words.authority(citation), citation.note)
    yield from _numbers(item)
    if item.edition_settled:
        yield "edition", words.in_force(item.edition)
    for remark in item.remarks if report.everything else item.warnings:
        yield "note", remark


def _when(item: Item, report: CaseReport) -> Iterator[tuple[str, str]]:
    limit = item.limit
    if item.applies is False:
        abroad = is_abroad(item, report.schedule.facts)
        yield "by", "not covered outside England" if abroad else "does not apply on the facts given"
    elif limit:
        yield "by" if limit.headline else "safe", _due(item, limit, report)
        yield from _safe(item, limit, report)
        if before := limit.leading.working_day_before:
            yield "before", f"the working day before is {words.day(before)}"
    else:
        yield from _undated(item)


def _due(item: Item, limit: Limit, report: CaseReport) -> str:
    state, trigger = limits.state(item, limit, report), limit.leading.trigger
    runs = f"; runs from {words.trigger(trigger)}" if trigger else ""
    on = f"{words.moment(limit.end)}{words.marks(limit.leading)}"
    if limit.headline is None:
        on += f"{limits.known(item)}, {limits.no_headline(item)}"
    return f"{on}: {state}{runs}"


def _safe(item: Item, limit: Limit, report: CaseReport) -> Iterator[tuple[str, str]]:
    if said := limits.safe(limit, report.as_of):
        yield "safe", f"{said}{' as far as known' if item.missing else ''}"
    elif limit.headline and item.untimed:
        yield "safe", f"not known: another reading counts hours: give {limits.wanted(item)}"
    elif limit.headline and item.missing:
        events = limits.wanted(item)
        yield "safe", f"not known: another reading runs from a day not given ({events})"


def _undated(item: Item) -> Iterator[tuple[str, str]]:
    if item.outcome is Outcome.NOT_IN_FORCE:
        yield "by", "no date: not covered for that day"
    elif kept := limits.kept(item):
        yield "kept", kept
    elif any(limits.windows(item)):
        yield from (("window", said) for said in limits.windows(item))
    elif item.outcome is Outcome.UNDETERMINED:
        why = "cannot compute to the hour" if item.untimed else "not known"
        yield "by", f"{why}: give {limits.wanted(item)}"
    else:
        yield "by", f"no date: {item.duty.no_number}" if item.duty.no_number else "no date"


def _conditions(item: Item) -> Iterator[tuple[str, str]]:
    for question in item.conditions:
        yield "if", words.condition(question)
    if item.awaits:
        yield "once", words.awaited(item.awaits)


def _numbers(item: Item) -> Iterator[tuple[str, str]]:
    for reading in item.readings:
        label = "number" if reading.clock.role is not Role.ADVISORY else "local"
        said = _with_note(words.number(reading), reading.clock.note)
        if Mark.ADVISORY in reading.marks and reading.due:
            said = f"{words.day(reading.due.on)}: local practice, no national limit: {said}"
        yield label, said if reading.clock.role is Role.HEADLINE else _also(item, reading, said)


def _also(item: Item, reading: Reading, said: str) -> str:
    if reading.clock.role is Role.ADVISORY:
        return said
    due = f", {words.moment(reading.due)}" if reading.due else ""
    untimed = f", {limits.gap(reading)}" if limits.is_untimed(reading) else ""
    return f"{limits.role(item, reading)}{due}{untimed}: {said}"


def _with_note(said: str, note: str) -> str:
    return f"{said}; {note}" if note else said

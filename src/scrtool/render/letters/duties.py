"""One duty as sentences of a letter: who must or should do what, by when, on whose word."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scrtool.facts import EVENTS
from scrtool.model import Role
from scrtool.render import confirmed, details, limits, outline, words
from scrtool.render.summary import done
from scrtool.schedule.items import Outcome

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scrtool.report import CaseReport
    from scrtool.schedule.items import Condition, Item
    from scrtool.schedule.limits import Limit


def said(duty_id: str, case: CaseReport) -> str:
    """Return a duty, a sentence a line; one that does not apply says so.

    The facts not known that dated duties hang on are said once for all of them (``shared``).
    """
    return "\n".join(_lines(item_of(duty_id, case), case))


def item_of(duty_id: str, case: CaseReport) -> Item:
    """Return the duty called *duty_id*, worked out."""
    return next(item for item in case.schedule.items if item.duty.id == duty_id)


def shared(case: CaseReport) -> tuple[Condition, ...]:
    """Return each fact that is not known and that a dated duty hangs on."""
    return tuple(outline.questions(outline.outline(case).dated))


def _lines(item: Item, case: CaseReport) -> Iterator[str]:
    if item.outcome is Outcome.NOT_IN_FORCE:
        yield f"Not covered for that day: {item.duty.action[0].lower()}{item.duty.action[1:]}."
        return
    governing = item.citations[0]
    yield f"{words.sentence(item.duty, governing.force, item.duty.action)}."
    if item.applies is False:
        yield "On the facts given, this does not apply."
        return
    yield from _when(item, case)
    yield from (f"Duty: {details.duty(citation)}." for citation in item.citations)
    yield from (f"Number: {number}." for number in _numbers(item))
    yield from _conditions(item, case)
    yield from (f"Note: {warning}." for warning in item.warnings)


def _when(item: Item, case: CaseReport) -> Iterator[str]:
    limit = item.limit
    if limit is None:
        yield f"By: {_no_date(item)}."
        return
    trigger = limit.leading.trigger
    runs = f": runs from {words.trigger(trigger)}" if trigger else ""
    on = f"{words.moment(limit.end)}{words.marks(limit.leading)}{runs}"
    if limit.headline:
        yield f"By: {on}."
    else:
        yield f"Safe by: {on}{limits.known(item)}; {limits.no_headline(item)}."
    yield from _beside(item, limit, case)


def _beside(item: Item, limit: Limit, case: CaseReport) -> Iterator[str]:
    """Yield the working day before, the safe date, and whether it was done."""
    if before := limit.leading.working_day_before:
        yield f"The working day before it is {words.day(before)}."
    if safe := limits.safe(limit, case.as_of):
        yield f"Safe by: {safe}{limits.known(item)}."
    elif limit.headline and item.missing:
        yield f"Safe by: not known; {_needed(item)}."
    elif why := limits.no_safe(item, limit):
        yield f"Safe by: {confirmed.without_option(why)}."
    if outline.is_done(item, case):
        state = done(outline.Dated(item, limit), case)
        yield f"{state[0].upper()}{state[1:]}."


def _numbers(item: Item) -> Iterator[str]:
    """Yield the authority of each number: the headline's, and those that end on another day."""
    for reading in item.readings:
        if reading.clock.role is Role.HEADLINE:
            yield words.number(reading)
        elif reading.due is None or reading.due != item.due:
            on = f"{words.moment(reading.due)}{words.marks(reading)}: " if reading.due else ""
            yield f"{limits.role(item, reading)}: {on}{words.number(reading)}"


def _no_date(item: Item) -> str:
    """Return why there is no date, and what would give one."""
    if left_out := confirmed.number(item):
        return f"no date; {confirmed.without_option(left_out)}"
    if item.missing:
        return f"no date yet; {_needed(item)}"
    return f"no date; {item.duty.no_number}" if item.duty.no_number else "no date is set"


def _needed(item: Item) -> str:
    """Return the days that are needed, each with a place for it."""
    timed = dict.fromkeys(item.untimed, " and time of day")
    needed = [
        f"[date{timed.get(event, '')} of {EVENTS[event].words}: needed]" for event in item.missing
    ]
    return f"it runs from {words.listed(needed, 'or')}"


def _conditions(item: Item, case: CaseReport) -> Iterator[str]:
    """Yield what the duty hangs on besides; a step that is not dated, with a place for its day."""
    for question in item.conditions:
        if question not in shared(case):
            yield f"Only if {words.condition(question)}."
    if item.awaits:
        yield f"Only once there is {EVENTS[item.awaits].words}: [date]."

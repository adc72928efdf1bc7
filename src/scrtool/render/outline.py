"""What a person is shown first: dated duties, what comes later, which facts would change it.

The same outline for the terminal and for plain text, so that neither says less.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from scrtool.model import Role, Stage
from scrtool.progress import Status, left
from scrtool.render import words
from scrtool.schedule.items import Mark, Outcome
from scrtool.schedule.shape import standing

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from scrtool.calendars import Calendar
    from scrtool.report import Report
    from scrtool.schedule.items import Condition, Item, Limit, Reading

LATER = (Stage.LOCAL_REVIEW, Stage.PUBLICATION, Stage.NATIONAL_REVIEW)
STAGES = {
    Stage.NOTIFICATION: "notification",
    Stage.RAPID_REVIEW: "rapid review",
    Stage.LOCAL_REVIEW: "local review",
    Stage.PUBLICATION: "publication",
    Stage.NATIONAL_REVIEW: "national review",
}


class Dated(NamedTuple):
    """An item that has a date, with that date."""

    item: Item
    limit: Limit


class Outline(NamedTuple):
    """The items of a report, each in one place.

    ``dated`` are open limits, most urgent first; ``done`` those recorded as done;
    ``prompt`` duties without a number that apply; ``open_if`` those that hang on a
    fact not given, by that fact; ``later`` by stage; ``past`` was not yet law.
    """

    dated: list[Dated]
    done: list[Dated]
    prompt: list[Item]
    open_if: dict[tuple[Condition, ...], list[Item]]
    later: dict[Stage, list[Item]]
    past: list[Item]


def outline(report: Report) -> Outline:
    """Return the items of *report* that apply or may apply, in the order to be read."""
    found = Outline([], [], [], {}, {}, [])
    for item in report.schedule.applicable():
        if limit := item.limit:
            where = found.done if is_done(item, report) else found.dated
            where.append(Dated(item, limit))
        elif not _is_recorded(item, report):
            _undated(item, found)
    return found


def _is_recorded(item: Item, report: Report) -> bool:
    """Return whether the duty was done, though no day said by when."""
    step = item.duty.completes
    return step is not None and report.schedule.facts.when(step) is not None


def _undated(item: Item, found: Outline) -> None:
    if item.outcome is Outcome.NOT_IN_FORCE:
        found.past.append(item)
    elif item.duty.stage in LATER and not _is_settled(item):
        found.later.setdefault(item.duty.stage, []).append(item)
    elif item.conditions:
        found.open_if.setdefault(item.conditions, []).append(item)
    else:
        found.prompt.append(item)


def _is_settled(item: Item) -> bool:
    """Return whether facts or dates given brought a duty of a later stage about."""
    duty = item.duty
    return item.applies is True and bool(duty.when or duty.needs or duty.follows)


def is_done(item: Item, report: Report) -> bool:
    """Return whether the duty was recorded as done."""
    return standing(item, report.schedule, report.as_of) in {Status.MET, Status.MISSED}


def by_limit(dated: Iterable[Dated]) -> list[list[Dated]]:
    """Return items that share a due date, a safe date and a number together."""
    groups: dict[tuple[object, ...], list[Dated]] = {}
    for one in dated:
        key = one.limit.due, one.limit.safe_due, number(one.limit)
        groups.setdefault(key, []).append(one)
    return list(groups.values())


def due(limit: Limit) -> str:
    """Return the due date with its weekday, and the time where hours count."""
    at = f" at {limit.due.at:%H:%M}" if limit.due.at else ""
    return f"{words.day(limit.due.on)}{at}"


def remaining(limit: Limit, report: Report) -> str:
    """Return what is left until a limit, or how far it is over."""
    calendar = report.schedule.calendars(limit.headline.clock.calendar)
    return words.remaining(left(limit.due, report.as_of, calendar))


def late(limit: Limit, done: date, calendar: Calendar) -> str:
    """Return how a day of doing compares with the limit: within it, or so many days after."""
    over = -left(limit.due, done, calendar).working_days
    return f"{words.plural(over, 'working day')} after" if done > limit.due.on else "in time for"


def kept(item: Item) -> str | None:
    """Return until when something must at least be kept, or None if nothing must."""
    for reading in item.readings:
        if reading.not_before:
            on = words.day(reading.not_before.on)
            return f"until {on} at least{words.marks(reading)}; not a deadline"
    return None


def safe(limit: Limit, as_of: date) -> str | None:
    """Return the safe date and what it rests on, where it differs from the due date."""
    if not limit.differs:
        return None
    passed = ", passed" if limit.safe_due.on < as_of else ""
    clock, marks = limit.safe.clock, words.marks(limit.safe)
    counted = f"from {words.event(limit.safe)}"
    if clock.length != limit.headline.clock.length:
        counted = words.length(clock)
    return f"{words.day(limit.safe_due.on)}{passed}: {counted}{marks}"


def number(limit: Limit) -> str:
    """Return the number a limit rests on, in short: 5 working days: should (WT 2023)."""
    clock = limit.headline.clock
    count = words.plural(abs(clock.length), words.UNITS[clock.unit])
    return f"{count}: {words.BRIEFLY[clock.citation.force]} ({clock.citation.short})"


def questions(dated: Iterable[Dated]) -> dict[Condition, list[Item]]:
    """Return each fact not given on which dated duties hang, with those duties."""
    found: dict[Condition, list[Item]] = {}
    for item, _ in dated:
        for condition in item.conditions:
            found.setdefault(condition, []).append(item)
    return found


def starts(items: Iterable[Item]) -> str | None:
    """Return what will start the first clock of a later stage: 6 months from --review-decided."""
    for item in items:
        for reading in item.readings:
            if reading.clock.role is Role.HEADLINE and reading.trigger is None:
                return _start(reading)
    return None


def _start(reading: Reading) -> str:
    clock = reading.clock
    count = words.plural(abs(clock.length), words.UNITS[clock.unit])
    way = "before" if clock.length < 0 else "from"
    doubt = " (unconfirmed)" if Mark.UNCONFIRMED in reading.marks else ""
    return f"{count} {way} {words.option(clock.runs_from)}{doubt}"

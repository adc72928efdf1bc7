"""How the date of a duty is said: the limit and how it stands, other readings, what is missing.

Grouping the duties of a case belongs to ``outline``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from scrtool.facts.spelling import spell
from scrtool.model import Role
from scrtool.progress import Status, left
from scrtool.render import confirmed, words
from scrtool.schedule.items import Condition
from scrtool.schedule.shape import standing

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from scrtool.calendars import Calendar
    from scrtool.facts import Moment
    from scrtool.report import CaseReport
    from scrtool.schedule.items import Item, Reading
    from scrtool.schedule.limits import Limit


def remaining(limit: Limit, report: CaseReport) -> str:
    """Return what is left until a limit, or how far it is over."""
    calendar = report.schedule.calendars(limit.leading.clock.calendar)
    return words.remaining(left(limit.end, report.as_of, calendar))


def state(item: Item, limit: Limit, report: CaseReport) -> str:
    """Return met or missed once it is done, else what is left until the limit."""
    now = standing(item, report.schedule, report.as_of)
    return settled(now, limit) or remaining(limit, report)


def recorded(item: Item, limit: Limit, report: CaseReport) -> str:
    """Return met or missed once it is done, else nothing: what no later day changes."""
    now = standing(item, report.schedule, report.as_of)
    return settled(now, limit) or "" if now in {Status.MET, Status.MISSED} else ""


def settled(now: Status | None, limit: Limit) -> str | None:
    """Return where a limit stands, where that is more than the days until it."""
    if now is Status.UNDETERMINED:
        expected = limit.headline and not limit.can_be_missed
        return "past an expectation" if expected else "undetermined"
    return str(now) if now in {Status.MET, Status.MISSED} else None


def heading(item: Item, limit: Limit, marks: str, standing: str) -> str:
    """Return the line over a duty: when, how it stands, on what number."""
    on = words.moment(limit.end)
    if limit.headline:
        return f"{on}{marks}: {standing}; {number(limit)}"
    return f"Safe by {on}{known(item)}{marks}, {no_headline(item)}: {standing}"


def known(item: Item) -> str:
    """Return the word beside a safe date while a reading is missing, or nothing."""
    return ", as far as known" if item.missing else ""


def no_headline(item: Item) -> str:
    """Return that none of the readings stands over the others, and how many there are."""
    count = len(item.foremost)
    return f"no headline: {_COUNTS.get(count, str(count))} readings"


_COUNTS = {2: "two", 3: "three"}


def late(limit: Limit, done: Moment, calendar: Calendar) -> str:
    """Return how a day of doing compares with the limit: within it, or so many days after."""
    if done.on > limit.end.on:
        over = left(done, limit.end.on, calendar).working_days
        return f"{words.plural(over, 'working day')} after"
    return "after" if limit.end.before(done) else "in time for"


def kept(item: Item) -> str | None:
    """Return until when something must at least be kept, or None if nothing must."""
    for reading in item.readings:
        if reading.not_before:
            on = words.day(reading.not_before.on)
            return f"until {on} at least{words.marks(reading)}; not a deadline"
    return None


def safe(limit: Limit, as_of: date) -> str | None:
    """Return the safe date and what it rests on, where it differs from the due date."""
    if limit.headline is None or not limit.differs:
        return None
    passed = ", passed" if limit.safe_due.on < as_of else ""
    clock, marks = limit.safe.clock, words.marks(limit.safe)
    counted = f"from {words.event(limit.safe)}"
    headline = limit.headline.clock
    if (clock.length, clock.unit) != (headline.length, headline.unit):
        counted = words.length(clock)
    return f"{words.moment(limit.safe_due)}{passed}: {counted}{marks}"


def no_safe(item: Item, limit: Limit) -> str | None:
    """Return why the safe date is not known, if it is not though the due date is."""
    if not limit.is_safe_claimed:
        return f"not known ({words.listed(confirmed.others(item))})"
    if limit.headline is None or not item.missing:
        return None
    counts = "counts hours: give" if item.untimed else "runs from"
    return f"not known, another reading {counts} {wanted(item)}"


def number(limit: Limit) -> str:
    """Return the number a limit rests on, in short: 5 working days: should (WT 2023)."""
    clock = limit.leading.clock
    return f"{words.count(clock)}: {words.BRIEFLY[clock.citation.force]} ({clock.citation.short})"


def readings(item: Item, limit: Limit) -> Iterator[str]:
    """Yield the readings listed under a limit: all without a headline, else those of no hour."""
    for reading in item.readings:
        if reading.clock.role is Role.ADVISORY:
            continue
        if limit.headline is None or is_untimed(reading):
            yield said(reading)


def said(reading: Reading) -> str:
    """Return a reading in short: when it ends, or what is missing; its number and source."""
    clock = reading.clock
    rests = f"{words.length(clock)}, {words.BRIEFLY[clock.citation.force]}"
    counted = f"{rests} ({clock.citation.short}){words.marks(reading)}"
    return (
        f"{words.moment(reading.due)}: {counted}" if reading.due else f"{counted}: {gap(reading)}"
    )


def is_untimed(reading: Reading) -> bool:
    """Return whether hours are to be counted from a day whose time is not known."""
    return bool(reading.trigger) and not reading.is_worked_out


def role(item: Item, reading: Reading) -> str:
    """Return what a reading is called beside the others of its duty."""
    return "one reading" if reading in item.foremost else words.role(reading)


def gap(reading: Reading) -> str:
    """Return why a reading has no date, and what would give it one."""
    option = spell(reading.clock.runs_from)
    if is_untimed(reading):
        return f"cannot compute to the hour: give {option} with the time of day"
    return f"not worked out: give {option}"


def wanted(item: Item, joint: str = "and") -> str:
    """Return the options that would let every reading be worked out."""
    return words.listed(options(item), joint)


def options(item: Item) -> Iterator[str]:
    """Yield each option that would let a reading be worked out."""
    timed = dict.fromkeys(item.untimed, " with the time of day")
    for event in item.missing:
        yield spell(event) + timed.get(event, "")


def windows(item: Item) -> Iterator[str]:
    """Yield each stretch of days looked at, with how it is found, or the day that is missing."""
    for reading in item.readings:
        counted = f"{words.length(reading.clock)}{words.marks(reading)}"
        if reading.window:
            yield f"{only_if(reading)}{words.span(reading.window)}: {counted}; not a deadline"
        elif reading.clock.window and item.applies and not reading.open_if:
            yield f"{counted}: {gap(reading)}"


def only_if(reading: Reading) -> str:
    """Return the condition on which alone a clock counts, while it is not known, or nothing."""
    return f"if {words.condition(Condition(reading.open_if))}: " if reading.open_if else ""


def unknown(item: Item) -> str:
    """Return each reading of a duty whose date is not known, with what it still needs."""
    said = []
    for reading in item.readings:
        on = f" ({words.moment(reading.due)})" if reading.due else ""
        said.append(f"{words.length(reading.clock)}{words.marks(reading)}{on}")
    needed = words.listed(options(item))
    return f"{'; or '.join(said)}; the earlier counts, and is not known: give {needed}"

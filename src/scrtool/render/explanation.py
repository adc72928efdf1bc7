"""One duty explained: each day, the due day, the source, the other readings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from scrtool.facts import EVENTS
from scrtool.model import Force, Role, Unit
from scrtool.render import Format, confirmed, limits, words
from scrtool.render.lines import BLANK, Kind, Line, as_text, drawn, of
from scrtool.schedule.items import Mark, Outcome
from scrtool.schedule.walked import walked

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from scrtool.report import MadeWith
    from scrtool.schedule import Schedule
    from scrtool.schedule.items import Item, Reading
    from scrtool.timing import Day

WEEKEND = ("Saturday", "Sunday")
CALENDARS = {
    "england-and-wales": "bank holidays of England and Wales",
    "scotland": "bank holidays of Scotland",
    "northern-ireland": "bank holidays of Northern Ireland",
}


class Explanation(NamedTuple):
    """One item of a schedule, to be shown day by day."""

    item: Item
    schedule: Schedule
    made_with: MadeWith
    as_of: date
    styled: bool = True


def render(explanation: Explanation, style: Format) -> str:
    """Return the explanation as a person or a script reads it."""
    if style is Format.JSON:
        return _json(explanation)
    if style is Format.TABLE:
        return drawn(_spoken(explanation), styled=explanation.styled)
    return as_text(_spoken(explanation))


def _spoken(explanation: Explanation) -> Iterator[Line]:
    """Return the lines, speaking of an adult where the regime is about adults."""
    return of(explanation.schedule.regime.person, _lines(explanation))


def shown(item: Item) -> Reading | None:
    """Return the reading to walk: the headline, else what stands in its place, if it has an end.

    Without a headline that is the reading that ends first; without a national
    number, the local one.
    """
    if limit := item.limit:
        return limit.leading
    return next((r for r in item.foremost or item.readings if r.is_worked_out), None)


def _days(explanation: Explanation, reading: Reading) -> tuple[Day, ...]:
    return walked(reading, explanation.schedule.calendars(reading.clock.calendar))


def _lines(explanation: Explanation) -> Iterator[Line]:
    item = explanation.item
    yield Line(f"{item.duty.id}: {item.duty.action}", kind=Kind.HEADING)
    reading = shown(item)
    if reading is None:
        yield Line(_why_not(item))
    else:
        if item.limit and item.limit.headline is None:
            first = f"{limits.no_headline(item).capitalize()}. The one that ends first"
            yield Line(f"{first}{limits.known(item)}:")
        yield from _walk(explanation, reading)
    yield BLANK
    yield from _sources(item, reading)
    yield from _others(item, reading)
    yield BLANK
    yield from _meanings(item)
    yield Line(f"{words.NOT_ADVICE} {explanation.made_with}", kind=Kind.ASIDE)


def _why_not(item: Item) -> str:
    if item.outcome is Outcome.NOT_IN_FORCE:
        return "No date: not covered for that day."
    if left_out := confirmed.number(item):
        return f"No date: {left_out}."
    if item.missing:
        why = "No date: cannot compute to the hour" if item.untimed else "No date"
        return f"{why}: give {limits.wanted(item, 'or')}."
    return f"No date: {item.duty.no_number}."


def _walk(explanation: Explanation, reading: Reading) -> Iterator[Line]:
    clock = reading.clock
    if clock.role is Role.ADVISORY:
        yield Line("No national limit. By local practice:")
    yield Line(_counted(reading))
    days = _days(explanation, reading)
    yield Line(in_short(days, reading), kind=Kind.HEADING)
    yield BLANK
    if clock.unit in {Unit.MONTH, Unit.YEAR, Unit.HOUR}:
        days = (days[0], days[-1])
    for day in days[:-1]:
        yield Line(_row(day, reading), 2, hang=26)
    yield Line(_last(days[-1], reading), 2, hang=26)


def in_short(days: tuple[Day, ...], reading: Reading) -> str:
    """Return the end and what was not counted on the way, in one line."""
    ends = ending(reading)
    skipped = [day.reason for day in days if day.count is None and day.reason]
    if reading.clock.unit is not Unit.WORKING_DAY or not skipped:
        return f"{words.day(days[-1].on)}: {ends}"
    weekend = sum(reason in WEEKEND for reason in skipped)
    named = [reason for reason in skipped if reason not in WEEKEND]
    parts = ([words.plural(weekend, "weekend day")] if weekend else []) + named
    return f"{words.day(days[-1].on)}: {ends}. Not counted: {words.listed(parts)}"


def _counted(reading: Reading) -> str:
    clock, trigger = reading.clock, reading.trigger
    on = f"; {CALENDARS[clock.calendar]}" if clock.unit is Unit.WORKING_DAY else ""
    later = trigger and trigger.event is not clock.runs_from
    instead = f", here {words.event(reading)}, which came later" if later else ""
    only = limits.only_if(reading)
    return f"{only}{words.length(clock)}{instead}{on}"


def _row(day: Day, reading: Reading) -> str:
    said = f"day {day.count}" if day.count is not None else "-"
    reason = day.reason or ""
    if day.count == 0 and reading.trigger:
        how = f"{EVENTS[reading.trigger.event].words} ({words.BASES[reading.trigger.basis]})"
        reason = f"{how}; the day itself is not counted"
    return f"{_stamp(day)}  {said:<8}{reason}".rstrip()


def _stamp(day: Day) -> str:
    month = words.MONTHS[day.on.month - 1][:3]
    return f"{words.WEEKDAYS[day.on.weekday()][:3]} {day.on.day:>2} {month} {day.on.year}"


def _last(day: Day, reading: Reading) -> str:
    said = f"day {day.count}" if day.count is not None else "-"
    return f"{_stamp(day)}  {said:<8}{ending(reading)}"


def ending(reading: Reading) -> str:
    """Return what the last day of a reading is: due, kept until, first of a window."""
    marks = words.said_marks(frozenset(reading.marks) - {Mark.NOT_A_WORKING_DAY})
    if reading.not_before:
        return f"kept until this day at least{marks}; not a deadline"
    if reading.window:
        last = words.day(reading.window[1])
        return f"first day of the window, whose last day is {last}{marks}; not a deadline"
    if reading.clock.role is Role.ADVISORY:
        return f"by local practice{marks}; no national limit"
    role, force = reading.clock.role, reading.clock.citation.force
    if role is Role.HEADLINE and force is Force.EXPECTATION:
        by = f"{reading.due.at:%H:%M}" if reading.due and reading.due.at else "midnight"
        return f"expected by {by}{marks}{_moved(reading)}"
    at = f" at {reading.due.at:%H:%M}" if reading.due and reading.due.at else ", until midnight"
    return f"{'due' if role is Role.HEADLINE else 'ends'}{at}{marks}{_moved(reading)}"


def _moved(reading: Reading) -> str:
    before = reading.working_day_before and words.day(reading.working_day_before)
    return f"; not a working day, not moved: the one before is {before}" if before else ""


def _sources(item: Item, reading: Reading | None) -> Iterator[Line]:
    for citation in item.citations:
        yield from _authority("duty", words.authority(citation), citation.note, citation.url)
    if reading:
        cited = reading.clock.citation
        yield from _authority("number", words.number(reading), cited.note, cited.url)
    if item.edition_settled:
        yield Line(f"{'edition':<9}{words.in_force(item.edition)}", hang=9)
    for remark in item.remarks:
        yield Line(f"{'note':<9}{remark}", hang=9)


def _authority(label: str, said: str, note: str, url: str) -> Iterator[Line]:
    tail = "".join(f"; {text}" for text in (note, url) if text)
    yield Line(f"{label:<9}{said}{tail}", hang=9)


def _others(item: Item, walked_reading: Reading | None) -> Iterator[Line]:
    for reading in item.readings:
        if reading is not walked_reading:
            yield Line(f"{'other':<9}{limits.role(item, reading)}: {_other(reading)}", hang=9)
    for said in (*confirmed.others(item), *confirmed.local(item)):
        yield Line(f"{'other':<9}{said}", hang=9)


def _other(reading: Reading) -> str:
    said = words.number(reading)
    if reading.window:
        return f"{limits.only_if(reading)}{words.span(reading.window)}: {said}; not a deadline"
    if reading.due:
        return f"{words.moment(reading.due)}{words.marks(reading)}: {said}"
    return f"{said}: {limits.gap(reading)}"


def _meanings(item: Item) -> Iterator[Line]:
    for mark in item.marks:
        yield Line(words.meaning(mark), kind=Kind.ASIDE)
    if item.left_out:
        yield Line(confirmed.MEANING, kind=Kind.ASIDE)


def _json(explanation: Explanation) -> str:
    import json

    from scrtool.schedule.shape import item_dict

    item = explanation.item
    reading = shown(item)
    days = _days(explanation, reading) if reading else ()
    found: dict[str, Any] = {
        "schema": 1,
        "as_of": explanation.as_of.isoformat(),
        "made_with": {
            key: value for key, value in explanation.made_with._asdict().items() if value
        },
        **item_dict(item, explanation.schedule, explanation.as_of),
        "reading": reading.clock.name if reading else None,
        "days": [_day(day) for day in days],
    }
    return json.dumps(found, indent=2, ensure_ascii=False) + "\n"


def _day(day: Day) -> dict[str, Any]:
    return {
        "date": day.on.isoformat(),
        "weekday": words.WEEKDAYS[day.on.weekday()],
        "counted": day.count,
        "reason": day.reason,
    }

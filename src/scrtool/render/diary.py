"""Every day of a case in order, each with the letter it is marked by and what falls on it.

What a calendar and a timeline share. It takes dates as they come and works none out.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from scrtool.facts import EVENTS, Event
from scrtool.model import Role
from scrtool.render import limits, outline, summary, words
from scrtool.render.lines import Line, of
from scrtool.schedule.items import Mark

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from scrtool.render.outline import Dated
    from scrtool.report import CaseReport
    from scrtool.schedule.items import Item, Reading


class Letter(StrEnum):
    """What a day is marked by, in the order in which the letters of one day stand."""

    DEADLINE = "D"
    SAFE = "S"
    READING = "R"
    KEPT = "K"
    WINDOW = "W"
    LOCAL = "L"
    EVENT = "E"
    TODAY = "T"


MEANINGS = {
    Letter.DEADLINE: "deadline, until midnight",
    Letter.SAFE: "safe date, in time under every reading",
    Letter.READING: "another reading",
    Letter.KEPT: "to be kept at least until then; not a deadline",
    Letter.WINDOW: "first or last of the days looked at; not a deadline",
    Letter.LOCAL: "local practice, no national limit",
    Letter.EVENT: "what you gave, or what was assumed",
    Letter.TODAY: "the day it is looked at",
}
ORDER = {letter: place for place, letter in enumerate(Letter)}


class Entry(NamedTuple):
    """Something that falls on a day. ``lines`` say it in full, the date in words first.

    ``since`` is the day its clock runs from, where it has one.
    """

    on: date
    letter: Letter
    lines: tuple[Line, ...]
    since: date | None = None


def diary(report: CaseReport) -> list[Entry]:
    """Return every day of one case that something falls on, in order."""
    found = outline.outline(report)
    entries = [*_events(report), *_dated(found.dated, report), *_done(found.done, report)]
    for item in report.schedule.applicable():
        entries += _readings(item)
    person = report.schedule.regime.person
    said = (one._replace(lines=tuple(of(person, one.lines))) for one in entries)
    return sorted(said, key=lambda one: (one.on, ORDER[one.letter]))


def _events(report: CaseReport) -> Iterator[Entry]:
    facts = report.schedule.facts
    given = {EVENTS[event].words: moment for event, moment in facts.events().items()}
    for said, moment in given.items():
        yield _entry(Letter.EVENT, moment.on, f"{words.moment(moment)}: {said}")
    incident, aware = facts.when(Event.INCIDENT), facts.when(Event.AWARE)
    matters = any(Mark.ASSUMED in item.marks for item in report.schedule.applicable())
    if incident and not aware and matters:
        said = f"{words.day(incident.on)} (assumed): {EVENTS[Event.AWARE].words}"
        yield _entry(Letter.EVENT, incident.on, said)
    on = report.as_of
    yield _entry(Letter.TODAY, on, f"{words.day(on)}: the day it is looked at")


def _entry(letter: Letter, on: date, said: str, since: date | None = None) -> Entry:
    return Entry(on, letter, (Line(said),), since)


def _dated(dated: Iterable[Dated], report: CaseReport) -> Iterator[Entry]:
    for group in outline.by_limit(dated):
        limit = group[0].limit
        lines = tuple(summary.limit_lines(group, report))
        letter = Letter.DEADLINE if limit.headline else Letter.SAFE
        yield Entry(limit.end.on, letter, lines, _since(limit.leading))
        if said := limits.safe(limit, report.as_of):
            acts = summary.acts(one.item for one in group)
            line = f"{said}: safe date to {acts}"
            yield _entry(Letter.SAFE, limit.safe_due.on, line, _since(limit.safe))


def _done(done: Iterable[Dated], report: CaseReport) -> Iterator[Entry]:
    for one in done:
        limit = one.limit
        letter = Letter.DEADLINE if limit.headline else Letter.SAFE
        on = f"{words.moment(limit.end)}{words.marks(limit.leading)}"
        said = f"{on}: {summary.duty_line(one.item)}: {summary.done(one, report)}"
        yield _entry(letter, limit.end.on, said, _since(limit.leading))
        if safe := limits.safe(limit, report.as_of):
            line = f"{safe}: safe date to {summary.acts([one.item])}"
            yield _entry(Letter.SAFE, limit.safe_due.on, line, _since(limit.safe))


def _readings(item: Item) -> Iterator[Entry]:
    """Yield the days of an item that are neither its due nor its safe date."""
    for reading in item.readings:
        letter = _letter(item, reading)
        if letter:
            yield from (_reading(item, reading, letter, on) for on in _days(reading))


def _letter(item: Item, reading: Reading) -> Letter | None:
    """Return how a further reading is marked, or None if it is not.

    A local number is left to ``deadlines`` while it is open whether the duty applies at all.
    """
    if reading.clock.role is Role.ADVISORY:
        return Letter.LOCAL if item.limit or item.applies else None
    if reading.not_before:
        return Letter.KEPT
    if reading.window:
        return Letter.WINDOW
    told = {item.limit.due, item.limit.safe_due} if item.limit else set()
    return None if reading.due in told else Letter.READING


def _days(reading: Reading) -> Iterator[date]:
    """Yield the day of a reading, or both ends of the days it looks at."""
    yield from (known.on for known in (reading.due, reading.not_before) if known)
    yield from reading.window or ()


def _reading(item: Item, reading: Reading, letter: Letter, on: date) -> Entry:
    counted = f"{words.length(reading.clock)} ({words.source(reading.clock.citation)})"
    asked = f"if {words.conditions(item.conditions)}: " if item.conditions else ""
    day = words.moment(reading.due) if reading.due else words.day(on)
    said = f"{day}{words.marks(reading)}: {MEANINGS[letter]}: {asked}{limits.only_if(reading)}"
    return _entry(letter, on, f"{said}{summary.duty_line(item)}: {counted}", _since(reading))


def _since(reading: Reading) -> date | None:
    return reading.trigger.moment.on if reading.trigger else None


def legend(letters: Iterable[Letter]) -> Iterator[Line]:
    """Yield what each letter used means."""
    used = {*letters}
    for letter in Letter:
        if letter in used:
            yield Line(f"{letter}  {MEANINGS[letter]}", hang=3)


def marked(entry: Entry) -> Iterator[Line]:
    """Yield an entry under its letter, as it stands in a list on a screen."""
    first, *further = entry.lines
    yield Line(f"{entry.letter}  {first.text}", kind=first.kind, hang=3)
    for line in further:
        yield line._replace(indent=line.indent + 3)


def in_one_line(entry: Entry) -> str:
    """Return an entry as one line of plain text, which says by itself what it is."""
    said = "; ".join(line.text for line in entry.lines)
    return f"Deadline: {said}" if entry.letter is Letter.DEADLINE else said


def undated(report: CaseReport) -> Iterator[Line]:
    """Yield what is noted, what would change the days, and how many duties have none."""
    found = outline.outline(report)
    yield from summary.notes(report)
    yield from summary.fewer(found)
    marked = {one.item.duty.id for one in (*found.dated, *found.done)}
    rest = [
        item
        for item in report.schedule.applicable()
        if item.duty.id not in marked and not any(_readings(item))
    ]
    if rest:
        kind = "duty has" if len(rest) == 1 else "duties have"
        yield Line(f"{len(rest)} further {kind} no date yet, or none at all: scrtool deadlines.")

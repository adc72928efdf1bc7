"""A calendar file (RFC 5545): an entry for each date, and a note of what was worked out.

What is said, and of which dates, belongs to ``entries``.

Source:
    docs/decisions/0013: icalendar, and how an entry is updated without anything being kept.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from typing import TYPE_CHECKING

from scrtool.render.as_plain import everything
from scrtool.render.cases import whole
from scrtool.render.collecting import put_off
from scrtool.render.entries import entries
from scrtool.render.entry import note, once, sequence
from scrtool.render.lines import as_text
from scrtool.render.summary import summary
from scrtool.render.words import NOT_ADVICE, plural
from scrtool.report import NamedSchedule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from icalendar import Calendar, Component, Event

    from scrtool.facts import Moment
    from scrtool.render.entry import Entry
    from scrtool.report import CaseReport, Report
    from scrtool.schedule.alarms import Alarm

WIDEST = 75  # octets of a line, without its end
# What RFC 5545 allows in no text: every control character but the tab and the new line.
CONTROLS = dict.fromkeys([*range(9), *range(11, 32), 127], "\ufffd")


def render(report: Report) -> bytes:
    """Return one VCALENDAR: a VEVENT for each date, and a VJOURNAL for each case."""
    with put_off():
        file = _file(report)
        for component in _components(report):
            file.add_component(component)
        return b"".join(map(_folded, filter(None, file.content_lines())))


def _folded(line: str) -> bytes:
    """Return a line in pieces of at most 75 octets, no letter cut: the library's way, but quick."""
    left, folded = line.encode(), bytearray()
    while len(left) > WIDEST:
        end = WIDEST
        while left[end] & 0xC0 == 0x80:  # inside a letter of UTF-8
            end -= 1
        folded += left[:end] + b"\r\n"
        left = b" " + left[end:]
    return bytes(folded) + left + b"\r\n"


def _components(report: Report) -> Iterator[Component]:
    dated = ((case, entry) for case in report.each() for entry in entries(case))
    for case, entry in once(dated):
        yield _event(entry, case)
    for case, entry in once((case, _note(case, report)) for case in report.each()):
        yield _journal(entry, case)


def _file(report: Report) -> Calendar:
    from icalendar import Calendar, vText  # 0.1 s, and only this format needs it

    refs = tuple(dict.fromkeys(case.ref for case in report.cases))
    name = _text(refs[0]) if len(refs) == 1 else f"{len(refs)} cases"
    about = f"{NOT_ADVICE} {report.made_with}"
    file = Calendar()
    file.add("prodid", f"-//scrtool//scrtool {report.made_with.scrtool}//EN")
    file.add("version", "2.0")
    file.add("calscale", "GREGORIAN")
    for key in ("name", "x-wr-calname"):
        file.add(key, vText(name))
    for key in ("description", "x-wr-caldesc"):
        file.add(key, vText(about))
    return file


def _event(entry: Entry, one: CaseReport) -> Event:
    from icalendar import Event

    event = Event()
    _describe(event, entry, one)
    if entry.when.at is None:
        event.add("dtend", date.fromordinal(entry.when.on.toordinal() + 1))
    event.add("categories", [entry.category])
    event.add("transp", "TRANSPARENT")
    for alarm in entry.alarms:
        event.add_component(_reminder(alarm, entry))
    return event


def _journal(note: Entry, one: CaseReport) -> Component:
    from icalendar import Journal

    journal = Journal()
    _describe(journal, note, one)
    return journal


def _describe(component: Component, entry: Entry, one: CaseReport) -> None:
    looked_at = datetime.combine(one.as_of, time(), UTC)
    component.add("uid", entry.uid)
    component.add("dtstart", _start(entry.when))
    component.add("summary", _text(entry.summary))
    component.add("description", _text(entry.description))
    component.add("status", str(entry.standing))
    component.add("sequence", sequence(one))
    component.add("dtstamp", looked_at)
    component.add("last-modified", looked_at)


def _start(when: Moment) -> date:
    """Return the day of a limit, or its instant: in UTC, which needs no table of time zones."""
    return when.at.astimezone(UTC) if when.at else when.on


def _reminder(alarm: Alarm, entry: Entry) -> Component:
    from icalendar import Alarm as Reminder

    reminder = Reminder()
    left = plural(alarm.working_days, "working day")
    reminder.add("action", "DISPLAY")
    reminder.add("description", _text(f"{left} left: {entry.summary}"))
    reminder.add("trigger", -alarm.before)
    return reminder


def _note(one: CaseReport, report: Report) -> Entry:
    """Return the whole answer for one case, which has also what has no date."""
    case = report._replace(cases=(NamedSchedule(one.ref, one.schedule),))
    said = as_text(whole(case, everything if report.everything else summary, headed=True))
    return note(one, said)


def _text(said: str) -> str:
    """Return *said* with line ends as one newline, and without what RFC 5545 allows in no text."""
    return said.replace("\r\n", "\n").replace("\r", "\n").translate(CONTROLS)

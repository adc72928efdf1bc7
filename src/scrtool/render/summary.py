"""The first screen: what is due and by when, what comes later, which facts would change it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scrtool.facts import ASKED, EVENTS
from scrtool.model import Force
from scrtool.progress import Status
from scrtool.render import confirmed, dateless, limits, outline, words
from scrtool.render.lines import Kind, Line
from scrtool.schedule.items import Outcome
from scrtool.schedule.shape import standing, taken_as

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from scrtool.facts import CaseFacts, Fact
    from scrtool.render.outline import Dated, Outline
    from scrtool.report import CaseReport, Report
    from scrtool.schedule.items import Item


ABBREVIATIONS = "WT: Working Together."
NO_NUMBER = "no number of days"


def summary(report: CaseReport) -> Iterator[Line]:
    """Yield the first screen: with one date and nothing else it fits 80 columns by 24 lines."""
    found = outline.outline(report)
    yield from notes(report, first=True)
    for group in outline.by_limit(found.dated):
        yield from limit_lines(group, report)
    for one in found.done:
        yield Line(recorded(one, report))
    yield from rest(found, report)


def notes(report: CaseReport, *, first: bool = False) -> Iterator[Line]:
    """Yield what is said beside the duties: what stands above them all, or the rest."""
    for remark in report.schedule.remarks:
        if remark.first is first:
            yield Line(f"Note: {remark.text}")


def rest(found: Outline, report: CaseReport) -> Iterator[Line]:
    """Yield what has no date yet: duties without a number, later stages, open questions."""
    yield from notes(report)
    yield from dateless.groups(found.left_out, report, duty_line)
    yield from _undated(found)
    yield from _windows(found)
    yield from _later(found)
    yield from _questions(found)
    yield from _left_out(report)


def header(report: CaseReport) -> str:
    """Return the days given, and the day the answer is looked at."""
    given = [
        f"{_titled(EVENTS[event].words.removeprefix('the '))}: {words.moment(moment)}"
        for event, moment in report.schedule.facts.events().items()
    ]
    return f"{'. '.join([*given, *_facts(report)])}. As at {words.day(report.as_of)}."


def _facts(report: CaseReport) -> Iterator[str]:
    """Yield the facts as they were given, so that a slip of the finger can be seen."""
    facts = report.schedule.facts
    said = [words.fact(fact, yes=getattr(facts, fact)) for fact in ASKED if _is_given(fact, facts)]
    said += [f"age {facts.age}"] if facts.age is not None else []
    said += words.places(facts)
    if said:
        yield f"Given: {'; '.join(said)}"


def _is_given(fact: Fact, facts: CaseFacts) -> bool:
    return getattr(facts, fact) is not None


def recorded(one: Dated, report: CaseReport) -> str:
    """Return what was recorded as done, when, and how late."""
    item, _ = one
    act = f"{item.duty.action}{words.doubt(item.citations[0], item.duty.action)}"
    state, *when = done(one, report).split(": ", 1)
    return ": ".join([_titled(state), act, *when])


def done(one: Dated, report: CaseReport) -> str:
    """Return met or missed, the day it was recorded as done, and how late that was."""
    item, limit = one
    now = standing(item, report.schedule, report.as_of)
    step = item.duty.completes
    on = report.schedule.facts.when(step) if step else None
    state = limits.settled(now, limit) or str(now)
    if on is None:
        return state
    calendar = report.schedule.calendars(limit.leading.clock.calendar)
    late = limits.late(limit, on, calendar)
    kind = "" if limit.headline else "the safe date, "
    return f"{state}: on {words.day(on.on)}, {late} {kind}{words.moment(limit.end)}"


def _titled(said: str) -> str:
    """Return words with a capital first; a name within them keeps its own."""
    return said[0].upper() + said[1:]


def limit_lines(group: list[Dated], report: CaseReport) -> Iterator[Line]:
    """Yield a date, what qualifies it, and the duties that share it, one a line."""
    first, ends = group[0]
    now = standing(first, report.schedule, report.as_of)
    shared = frozenset(ends.leading.marks).intersection(*(one.leading.marks for _, one in group))
    marks = words.said_marks(shared, [overlay.name for overlay in first.overlays])
    left = limits.settled(now, ends) or words.days_left((ends.end.on - report.as_of).days)
    heading = limits.heading(first, ends, marks, left)
    yield Line(heading, kind=Kind.LATE if now is Status.OVERDUE else Kind.HEADING)
    yield from _under(group, report)
    for item, one in group:
        own = words.said_marks(frozenset(one.leading.marks) - shared)
        yield Line(f"{duty_line(item)}{own and f': number{own}'}", 2)


def _under(group: list[Dated], report: CaseReport) -> Iterator[Line]:
    """Yield what qualifies the date of a group: the working day before, the other readings."""
    limit = group[0].limit
    if before := limit.leading.working_day_before:
        yield Line(f"The working day before it is {words.day(before)}", 2)
    if safe := limits.safe(limit, report.as_of):
        yield Line(f"Safe by {safe}", 2)
    elif unknown := limits.no_safe(group[0].item, limit):
        yield Line(f"Safe by: {unknown}", 2)
    for said in dict.fromkeys(said for one in group for said in limits.readings(*one)):
        yield Line(f"Reading: {said}", 2)


def duty_line(item: Item) -> str:
    """Return one duty as a sentence with its source: who must do what."""
    citation, duty = item.citations[0], item.duty
    said = words.sentence(duty, citation.force, duty.brief or duty.action)
    return f"{said} ({words.source(citation)})"


def _undated(found: Outline) -> Iterator[Line]:
    for item in found.prompt:
        tail = [item.duty.no_number] if item.duty.no_number not in {"", NO_NUMBER} else []
        tail += [kept] if (kept := limits.kept(item)) else []
        tail += [limits.unknown(item)] if item.outcome is Outcome.UNDETERMINED else []
        yield Line(": ".join([duty_line(item), *tail]))
    if found.past and not found.dated:
        yield Line(f"Not covered for that day: {acts(found.past)}")


def _windows(found: Outline) -> Iterator[Line]:
    for item in found.windows:
        asked = f"If {words.conditions(item.conditions)}: " if item.conditions else ""
        for said in limits.windows(item):
            yield Line(f"{asked}{duty_line(item)}: {said}")
        if item.duty.no_number:
            yield Line(_titled(item.duty.no_number), 2)


def _later(found: Outline) -> Iterator[Line]:
    for stage, items in found.later.items():
        if start := outline.starts(items):
            yield Line(f"Later, {outline.STAGES[stage]}: {start}")


def fewer(found: Outline) -> Iterator[Line]:
    """Yield each fact not given that would take a dated duty away."""
    for question, items in outline.questions(found.dated).items():
        yield Line(f"If {words.opposite(question)}: {_fewer(items, len(found.dated))}")


def _questions(found: Outline) -> Iterator[Line]:
    for event, items in found.once.items():
        yield Line(f"Once {words.awaited(event)}: {_more(items)}")
    yield from fewer(found)
    for conditions, items in found.open_if.items():
        needed = dict.fromkeys(one for item in items for one in limits.options(item))
        when = f" (by when: give {words.listed(needed)})" if needed else ""
        yield Line(f"If {words.conditions(conditions)}: {_more(items)}{when}")


def _fewer(items: list[Item], shown: int) -> str:
    if len(items) == shown:
        return f"none of the {shown} dated above" if shown > 1 else "not the one dated above"
    return f"not: {acts(items)}"


def acts(items: Iterable[Item]) -> str:
    """Return what the duties ask for, in short, as a list."""
    return "; ".join(map(_act, items))


def _act(item: Item) -> str:
    """Return what one duty asks for, in short, with a word if it is unconfirmed."""
    act = item.duty.brief or item.duty.action
    return f"{act[0].lower()}{act[1:]}{words.doubt(item.citations[0], act)}"


_DOING = words.BRIEFLY | {
    Force.PANEL: "asked to",
    Force.REGULATOR: "asked to",
    Force.EXPECTATION: "expected to",
    Force.LOCAL: "by local practice",
}


def _more(items: list[Item]) -> str:
    """Return what a yes would add: must tell parents and Ofsted; should notify the Panel."""
    told: dict[tuple[str, str], list[str]] = {}
    further = []
    for item in items:
        cited = item.citations[0]
        verb = _DOING[cited.force]
        if item.duty.ask:
            further.append(_act(item))
        elif item.duty.recipients:
            names = [recipient.short or recipient.name for recipient in item.duty.recipients]
            of = f" ({item.duty.no_number})" if item.duty.undated else ""
            key = (verb, words.doubt(cited, ""))
            told.setdefault(key, []).extend(f"{name}{of}" for name in names)
        else:
            further.append(f"{verb}: {acts([item])}")
    said = [_tell(verb, doubt, dict.fromkeys(names)) for (verb, doubt), names in told.items()]
    return "; ".join([*said, *further])


def _tell(verb: str, doubt: str, names: Iterable[str]) -> str:
    """Return who is told; with a doubt the names alone, so that the line stays a line."""
    return f"{verb}{doubt}: {', '.join(names)}" if doubt else f"{verb} tell {words.listed(names)}"


def _left_out(report: CaseReport) -> Iterator[Line]:
    """Yield what the facts given ruled out: silence would look like nothing due."""
    ruled_out = [
        item
        for item in report.schedule.items
        if item.applies is False and item.duty.stage not in outline.LATER
    ]
    advised = report.schedule.facts.unborn  # seek advice, and no answer from here
    if report.everything or advised:
        return
    facts = report.schedule.facts
    here = [item for item in ruled_out if not outline.is_abroad(item, facts)]
    abroad = [item for item in ruled_out if outline.is_abroad(item, facts)]
    if here:
        yield Line(f"Not due, on what is given: {acts(here)}")
    if abroad:
        yield Line(f"Not covered outside England: {acts(abroad)}")


def closing(report: Report, above: Sequence[Line]) -> Iterator[Line]:
    """Yield what the marks used mean, what the answer was made with, and that it is not advice.

    *above* are the lines over it: only letters used there are spelt out.
    """
    items = [item for case in report.cases for item in case.schedule.applicable()]
    shown = [i for i in items if i.limit or any(limits.windows(i)) or report.everything]
    used = {mark for item in shown for mark in item.marks}
    used |= words.doubts_in(line.text for line in above)
    taken_up = dict.fromkeys(said for case in report.cases for said in taken_as(case.schedule))
    taken = (f"Taken as {said}." for said in taken_up)
    is_used = any("WT" in line.text.replace("(", " ").split() for line in above)
    spelt = ABBREVIATIONS if is_used else ""
    left_out = confirmed.MEANING if any(item.left_out for item in items) else ""
    if said := " ".join(filter(None, (words.meanings(used), left_out, *taken, spelt))):
        yield Line(said, kind=Kind.ASIDE, hang=0)
    yield Line(f"{words.NOT_ADVICE} {report.made_with}", kind=Kind.ASIDE, hang=0)

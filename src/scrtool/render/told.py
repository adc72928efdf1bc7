"""Who must be told: a checklist with boxes, in the order of telling. It never ticks one."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from scrtool.facts import ASKED, ASKED_AS, EVENTS, FACTS
from scrtool.model import Force, Role
from scrtool.render import limits, outline, words
from scrtool.render.cases import whole
from scrtool.render.lines import BLANK, Kind, Line, as_text, drawn
from scrtool.render.summary import notes
from scrtool.schedule.items import Outcome

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scrtool.facts import CaseFacts, Fact
    from scrtool.report import CaseReport, NamedSchedule, Report
    from scrtool.schedule.items import Item, Reading

BOX = "[ ]"
LABEL = 12  # columns, so that what is said stands in line
ALWAYS = "it applies whatever the facts"
MUST = frozenset({Force.STATUTE, Force.GUIDANCE_MUST})
GROUPS = {
    "Must": "Must be told",
    "Should": "Should be told",
    "Local": "Local practice",
    "Ask": "To be asked",
    "Depends": "Depends on facts not given",
    "Later": "Later, if there is a local or a national review",
}
NOBODY = "Nobody, under the rules of this regime and on these facts."
YOURS = "Nobody is counted as told until it is recorded. The boxes are yours to tick."


def as_plain(report: Report) -> str:
    """Return the checklist as plain text, one fact a line."""
    return as_text(whole(report, _body))


def as_table(report: Report) -> str:
    """Return the checklist as drawn on a terminal."""
    return drawn(whole(report, _body), styled=report.styled)


def in_order(report: Report) -> Report:
    """Return *report* with only the duties to tell someone, in the usual order of telling.

    Source:
        docs/decisions/0011: the default order of telling.
    """
    return report._replace(cases=tuple(map(_telling_only, report.cases)))


def _telling_only(case: NamedSchedule) -> NamedSchedule:
    telling = [item for item in case.schedule.items if item.duty.recipients]
    telling.sort(key=_telling)
    return case._replace(schedule=case.schedule._replace(items=tuple(telling)))


def _telling(item: Item) -> tuple[int, int]:
    """Order by recipient; what waits for a review comes after, as the process runs."""
    if item.duty.stage in outline.LATER:
        return 1, list(outline.LATER).index(item.duty.stage)
    return 0, max(recipient.order for recipient in item.duty.recipients)


def _body(report: CaseReport) -> Iterator[Line]:
    yield Line(f"Who is to be told. {_known(report.schedule.facts)}", kind=Kind.HEADING)
    yield from notes(report, first=True)
    found = groups(report)
    for title, members in found.items():
        if title == GROUPS["Later"] and not report.everything:
            yield BLANK
            yield Line(f"{later(members)}; --all shows them.")
        else:
            yield from _section(title, members, report)
    yield BLANK
    if not found:
        yield Line(NOBODY)
    yield from notes(report)
    yield Line(YOURS)


def groups(report: CaseReport) -> dict[str, list[Item]]:
    """Return the duties shown, by the title they stand under; a title without any is left out."""
    shown = [item for item in report.schedule.items if _is_shown(item, report)]
    found = {title: [i for i in shown if _group(i) == name] for name, title in GROUPS.items()}
    return {title: members for title, members in found.items() if members}


def _section(title: str, members: list[Item], report: CaseReport) -> Iterator[Line]:
    yield BLANK
    yield Line(title, kind=Kind.HEADING)
    for item in members:
        yield from _entry(item, report)


def later(members: list[Item]) -> str:
    """Return in one line what waits for a review that may never be held."""
    needed = dict.fromkeys(words.option(name) for item in members for name in item.depends_on)
    return f"{GROUPS['Later']}: {len(members)} more to tell ({', '.join(needed)})"


def _is_shown(item: Item, report: CaseReport) -> bool:
    possible = item.applies is not False and item.outcome is not Outcome.NOT_IN_FORCE
    over = _group(item) == "Later" and outline.is_over(item, report.schedule.facts)
    return (possible and not over) or report.everything


def _known(facts: CaseFacts) -> str:
    given = [fact for fact in ASKED if getattr(facts, fact) is not None]
    parts = [words.fact(fact, yes=getattr(facts, fact)) for fact in given]
    parts += [f"age {facts.age}"] if facts.age is not None else []
    parts += [f"setting {facts.setting}"] if facts.setting else []
    said = "; ".join(parts)
    return f"Given: {said}. The rest is not known." if said else "No fact is given."


def _group(item: Item) -> str:
    if item.duty.stage in outline.LATER and item.applies is None:
        return "Later"
    if item.applies is None:
        return "Depends"
    if item.duty.ask:
        return "Ask"
    force = item.citations[0].force
    if force in MUST:
        return "Must"
    return "Local" if force is Force.LOCAL else "Should"


def _entry(item: Item, report: CaseReport) -> Iterator[Line]:
    yield Line(f"{BOX} {told(item)}: {act(item)}", hang=4)
    for label, said in details(item, report):
        yield Line(f"{label:<{LABEL}}{said}", 4, hang=LABEL)


def told(item: Item) -> str:
    """Return everyone who is told, as the beginning of a line."""
    names = words.told_to(item.duty)
    return names[0].upper() + names[1:]


def act(item: Item) -> str:
    """Return who has to do it, how strongly, and what."""
    cited = item.citations[0]
    said = words.sentence(item.duty, cited.force, item.duty.action)
    return f"{said}{words.doubt(cited, said)}"


def details(item: Item, report: CaseReport) -> Iterator[tuple[str, str]]:
    """Yield how, by when, why and on whose word someone is told: a label, and what is said."""
    if item.applies is False:
        abroad = outline.is_abroad(item, report.schedule.facts)
        yield "no", "not covered outside England" if abroad else "does not apply on the facts given"
    ways = [(r.channel, r.url) for r in item.duty.recipients if r.channel]
    told = dict.fromkeys(part for way in ways for part in way if part)
    yield "how", "; ".join(told) or "no channel stated"
    yield from _by_when(item, report)
    yield from _why(item, report)
    for citation in item.citations[:1]:
        note = f"; {citation.note}" if citation.note else ""
        yield "source", f"{words.authority(citation)}{note}"


def _why(item: Item, report: CaseReport) -> Iterator[tuple[str, str]]:
    because = [FACTS[fact].words for fact in _given(item, report.schedule.facts)]
    if because or not item.depends_on:
        yield "because", words.listed(because) or item.duty.condition or ALWAYS
    open_questions = [
        f"whether {words.condition(question)} ({_options(question.facts)})"
        for question in item.conditions
    ]
    if event := item.awaits:
        open_questions.append(f"a date for {EVENTS[event].words} ({words.option(event)})")
    if open_questions:
        yield "depends on", "; ".join(open_questions)


def _options(facts: tuple[Fact, ...]) -> str:
    return ", ".join(dict.fromkeys(words.option(ASKED_AS.get(fact, fact)) for fact in facts))


def _given(item: Item, facts: CaseFacts) -> list[Fact]:
    asked = (*item.duty.when, *chain.from_iterable(item.duty.groups))
    return [fact for fact in dict.fromkeys(asked) if facts.says(fact)]


def _by_when(item: Item, report: CaseReport) -> Iterator[tuple[str, str]]:
    limit = item.limit
    if limit and item.applies is not False:
        state, marks = limits.state(item, limit, report), words.marks(limit.leading)
        yield "by", limits.heading(item, limit, marks, state)
        if said := limits.safe(limit, report.as_of):
            yield "safe by", said
        yield from (("reading", said) for said in limits.readings(item, limit))
    else:
        yield "by", _undated(item)
    for reading in item.readings:
        if reading.clock.role is Role.ADVISORY:
            on = f"{words.day(reading.due.on)}{words.marks(reading)}: " if reading.due else ""
            where = words.place(reading.clock.citation)
            said = f"{on}{words.length(reading.clock)} ({where}; no national limit)"
            yield "in places", said


def _undated(item: Item) -> str:
    if not item.foremost:
        return item.duty.no_number or "no number"
    return "; or ".join(map(_counted, item.foremost))


def _counted(reading: Reading) -> str:
    """Return a number without a date, or the stretch of days that it looks at."""
    doubt = "; unconfirmed, check the source" if words.is_unconfirmed(reading) else ""
    span = f"{words.span(reading.window)}, not a deadline: " if reading.window else ""
    span = f"{limits.only_if(reading)}{span}"
    force = words.BRIEFLY[reading.clock.citation.force]
    return f"{span}{words.length(reading.clock)} ({force}{doubt})"

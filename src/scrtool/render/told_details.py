"""One line of who must be told: how, by when, why, and on whose word."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from scrtool.facts import ASKED_AS, EVENTS, FACTS
from scrtool.facts.spelling import spell
from scrtool.model import Role
from scrtool.render import confirmed, limits, outline, words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scrtool.facts import CaseFacts, Fact
    from scrtool.report import CaseReport
    from scrtool.schedule.items import Item, Reading
    from scrtool.schedule.limits import Limit

ALWAYS = "it applies whatever the facts"


def details(item: Item, report: CaseReport) -> Iterator[tuple[str, str]]:
    """Yield how, by when, why and on whose word, each with its label."""
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
        open_questions.append(f"a date for {EVENTS[event].words} ({spell(event)})")
    if open_questions:
        yield "depends on", "; ".join(open_questions)


def _options(facts: tuple[Fact, ...]) -> str:
    return ", ".join(dict.fromkeys(spell(ASKED_AS.get(fact, fact)) for fact in facts))


def _given(item: Item, facts: CaseFacts) -> list[Fact]:
    asked = (*item.duty.when, *chain.from_iterable(item.duty.groups))
    return [fact for fact in dict.fromkeys(asked) if facts.says(fact)]


def _by_when(item: Item, report: CaseReport) -> Iterator[tuple[str, str]]:
    limit = item.limit
    if limit and item.applies is not False:
        state, marks = limits.state(item, limit, report), words.marks(limit.leading)
        yield "by", limits.heading(item, limit, marks, state)
        yield from (("safe by", said) for said in _safe(item, limit, report))
        yield from (("reading", said) for said in limits.readings(item, limit))
    else:
        yield "by", _undated(item)
    for reading in item.readings:
        if reading.clock.role is Role.ADVISORY:
            on = f"{words.day(reading.due.on)}{words.marks(reading)}: " if reading.due else ""
            where = words.place(reading.clock.citation)
            said = f"{on}{words.length(reading.clock)} ({where}; no national limit)"
            yield "in places", said
    yield from (("in places", said) for said in confirmed.local(item))


def _safe(item: Item, limit: Limit, report: CaseReport) -> Iterator[str]:
    """Yield the safe date where it differs, or why none is claimed: a reading was left out."""
    said = limits.safe(limit, report.as_of)
    if not limit.is_safe_claimed:
        said = limits.no_safe(item, limit)
    if said:
        yield said


def _undated(item: Item) -> str:
    if left_out := confirmed.number(item):
        return f"no date: {left_out}"
    if not item.foremost:
        return item.duty.no_number or "no number"
    return "; or ".join(map(_counted, item.foremost))


def _counted(reading: Reading) -> str:
    """Return a number without a date, or the stretch of days that it looks at."""
    doubt = f"; {grade}" if (grade := words.grade(reading)) else ""
    span = f"{words.span(reading.window)}, not a deadline: " if reading.window else ""
    span = f"{limits.only_if(reading)}{span}"
    force = words.BRIEFLY[reading.clock.citation.force]
    return f"{span}{words.length(reading.clock)} ({force}{doubt})"

"""Texts to paste, with the dates filled in and [placeholders] for what the program must not know.

A template is a file beside this one, filled by ``string.Template``; what fills it is made here
and in ``duties``. Dates come as they are worked out: none is made up for a text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from scrtool.facts import ASKED, EVENTS, Event
from scrtool.render import confirmed, words
from scrtool.render.letters.duties import item_of, said, shared
from scrtool.render.reference import NONE_GIVEN, shown
from scrtool.rules.checklists.contents import DECISION, RAPID_REVIEW
from scrtool.schedule.items import Mark
from scrtool.schedule.shape import taken_as

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from scrtool.model import Checklist
    from scrtool.report import CaseReport, Report

REGIME = "england"  # whose words the texts are in
_REVIEW = ("england.rapid-review", "england.rapid-review.send")
_AFTER = ("england.local-review.inform-start", "england.local-review.publish")
# Each text, and the duties it says.
TEMPLATES = {
    "letter-partners": ("england.notify-panel", "england.notify-partners", *_REVIEW),
    "letter-agencies": _REVIEW,
    "email-panel": (*_REVIEW, "england.rapid-review.decision-criteria", *_AFTER),
}
NOTHING = "- nothing else"
# A mark said to someone who did not run the program: without the option it came from.
_MEANINGS = {
    Mark.ASSUMED: "Assumed: aware that day, for no other day was given.",
    Mark.CLOSED_DAY_GIVEN: "Closed day given: rests on a closed day besides the published ones.",
}


def answers(name: str, report: Report) -> bool:
    """Return whether the rules that a text is in the words of answer for a case, and wholly."""
    return any(_is_whole(TEMPLATES[name], case) for case in report.each())


def _is_whole(duties: Iterable[str], case: CaseReport) -> bool:
    return {*duties} <= {item.duty.id for item in case.schedule.items}


def letter(name: str, report: Report) -> str:
    """Return the text called *name* for each case it answers, one under the other."""
    from string import Template

    text = Template(_read(name))
    cases = (case for case in report.each() if _is_whole(TEMPLATES[name], case))
    return "\n".join(text.substitute(_filled(name, case)) for case in cases)


def _read(name: str) -> str:
    from pathlib import Path

    return Path(__file__).with_name(f"{name}.txt").read_text(encoding="utf-8")


def _filled(name: str, case: CaseReport) -> dict[str, str]:
    """Return what goes into each place of a text."""
    return {
        "reference": "[your reference]" if case.ref == NONE_GIVEN else shown(case.ref),
        "incident": _day(case, Event.INCIDENT),
        "aware": _aware(case),
        "notified": _day(case, Event.NOTIFIED),
        "sent": _day(case, Event.RAPID_REVIEW_SENT),
        "decision": _decision(case),
        "facts": _listed(_facts(case)) or "- no fact is given; what is not given is not known",
        "open": _listed(_open(case)) or NOTHING,
        "duties": "\n\n".join(said(duty, case) for duty in TEMPLATES[name]),
        "contents": _contents(RAPID_REVIEW),
        "weighed": _contents(DECISION),
        "closing": "\n".join(_closing(TEMPLATES[name], case)),
    }


def _day(case: CaseReport, event: Event) -> str:
    """Return the day of an event, or a place for it: a date that is not given is not made up."""
    known = case.schedule.facts.when(event)
    return words.moment(known) if known else f"[date of {EVENTS[event].words}]"


def _aware(case: CaseReport) -> str:
    incident = case.schedule.facts.when(Event.INCIDENT)
    if case.schedule.facts.aware or not incident:
        return _day(case, Event.AWARE)
    return f"{words.day(incident.on)} (assumed; if it was another day: [date of becoming aware])"


def _decision(case: CaseReport) -> str:
    if decided := case.schedule.facts.when(Event.REVIEW_DECIDED):
        return f"a local review is held; decided on {words.moment(decided)}"
    return "[a local review is held, or is not held]; decided on [date of the decision]"


def _facts(case: CaseReport) -> Iterator[str]:
    facts = case.schedule.facts
    for fact in ASKED:
        if (given := getattr(facts, fact)) is not None:
            yield words.fact(fact, yes=given)
    if facts.age is not None:
        yield f"age {facts.age}"
    yield from map(shown, words.places(facts))


def _open(case: CaseReport) -> Iterator[str]:
    return (f"whether {words.condition(question)}" for question in shared(case))


def _closing(duties: Iterable[str], case: CaseReport) -> Iterator[str]:
    """Yield what the marks in a text mean, and what it was made with."""
    items = [item_of(duty, case) for duty in duties]
    used = {mark for item in items if item.applies is not False for mark in item.marks}
    said_of = [_MEANINGS.get(mark) or words.meaning(mark) for mark in Mark if mark in used]
    if any(item.left_out for item in items if item.applies is not False):
        said_of += [confirmed.without_option(confirmed.MEANING)]
    said_of += [f"Taken as {taken}." for taken in taken_as(case.schedule)]
    above = (one.text for one in case.schedule.remarks if one.first or one.straddles)
    said_of += [f"Note: {text}" for text in above]
    yield from said_of
    yield f"{words.NOT_ADVICE} {case.made_with}"


def _contents(found: Checklist) -> str:
    """Return the items of a checklist, each with how well it is known."""
    return _listed(
        f"{item.text} ({words.GRADES[item.evidence]})" if item.evidence else item.text
        for item in found.items
    )


def _listed(said_of: Iterable[str]) -> str:
    return "\n".join(f"- {one}" for one in said_of)

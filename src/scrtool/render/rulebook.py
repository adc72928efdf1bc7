"""The rule book itself: a list, one duty with every edition and reading, the JSON of both."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from scrtool.model import Role
from scrtool.render import words
from scrtool.render.lines import BLANK, Kind, Line
from scrtool.schedule.shape import authority_dict, clock_dict, recipient_dict

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from scrtool.model import Citation, Clock, Duty, Edition, Regime

ROLES = {
    Role.HEADLINE: "headline",
    Role.ALTERNATE: "other reading, counts towards the safe date",
    Role.ADVISORY: "local practice, no national limit",
    Role.PRESET: "local reading, only if chosen with --preset",
}


def role(clock: Clock) -> str:
    """Return what a clock counts for."""
    return "the days looked at, not a deadline" if clock.window else ROLES[clock.role]


def listing(regimes: Iterable[Regime], *, editions: bool = False) -> Iterator[Line]:
    """Yield a line or two for each duty, and one for its newest edition if *editions*."""
    for regime in regimes:
        yield Line(
            f"{regime.title} ({regime.id}), checked on {words.day(regime.checked_on)}",
            kind=Kind.HEADING,
        )
        for duty in regime.duties:
            citation = newest_citations(duty)[0]
            yield Line(f"{duty.id}", 2)
            yield Line(
                f"{words.sentence(duty, citation.force, duty.action)} ({words.source(citation)})", 4
            )
            yield Line(numbers(duty), 4)
            if editions:
                yield Line(words.in_force(duty.editions[-1]), 4)


def numbers(duty: Duty) -> str:
    """Return the national numbers of the newest edition, or the duty's own word for none."""
    newest = duty.editions[-1]
    national = [c for c in newest_clocks(duty) if c.role in {Role.HEADLINE, Role.ALTERNATE}]
    said = [words.doubted(clock, newest) for clock in national]
    return "; or ".join(said) or duty.no_number or "no number"


def newest_clocks(duty: Duty) -> tuple[Clock, ...]:
    """Return the clocks of the newest edition."""
    return duty.editions[-1].clocks or duty.clocks


def newest_citations(duty: Duty) -> tuple[Citation, ...]:
    """Return the authorities for the duty in its newest edition."""
    return duty.editions[-1].citations or duty.citations


def one(duty: Duty, regime: Regime) -> Iterator[Line]:
    """Yield everything declared about one duty."""
    yield Line(f"{duty.id}: {duty.action}", kind=Kind.HEADING)
    for label, said in _about(duty):
        yield Line(f"{label:<9}{said}", 2, hang=9)
    for edition in duty.editions:
        yield BLANK
        yield Line(words.in_force(edition), kind=Kind.HEADING)
        for label, said in _edition(duty, edition):
            yield Line(f"{label:<9}{said}", 2, hang=9)
    yield BLANK
    for overlay in regime.overlays:
        if duty.id in overlay.duties:
            yield Line(f"{overlay.name}: {overlay.text}")
    yield Line(f"Checked on {words.day(regime.checked_on)}. {words.NOT_ADVICE}", kind=Kind.ASIDE)


def _about(duty: Duty) -> Iterator[tuple[str, str]]:
    yield "who", words.who(duty)
    for recipient in duty.recipients:
        if recipient.channel:
            yield "how", words.recipient_how(recipient)
    if duty.condition:
        yield "applies", duty.condition
    for note in duty.notes:
        yield "note", note


def _edition(duty: Duty, edition: Edition) -> Iterator[tuple[str, str]]:
    for citation in edition.citations or duty.citations:
        note = f"; {citation.note}" if citation.note else ""
        yield "duty", f"{words.authority(citation)}{note}"
        for source in citation.read_in:
            yield "read in", f"{source.title}{f': {source.url}' if source.url else ''}"
    for clock in edition.clocks or duty.clocks:
        yield "number", _clock(clock, edition)
    if duty.no_number:
        yield "number", duty.no_number
    if edition.note:
        yield "note", edition.note


def _clock(clock: Clock, edition: Edition) -> str:
    grade = edition.evidence(clock)
    start = (
        f"; the start words: {words.GRADES[clock.start_evidence]}" if clock.start_evidence else ""
    )
    note = f"; {clock.note}" if clock.note else ""
    verb = words.STRENGTHS[clock.citation.force]
    return (
        f"{words.length(clock)}: {role(clock)}; {verb} ({words.GRADES[grade]}{start}): "
        f"{words.place(clock.citation)}{note}"
    )


def as_dict(regimes: Iterable[Regime]) -> dict[str, Any]:
    """Return the rule book in the shape scripts rely on."""
    return {
        "schema": 1,
        "duties": [duty_dict(duty, regime) for regime in regimes for duty in regime.duties],
    }


def duty_dict(duty: Duty, regime: Regime) -> dict[str, Any]:
    """Return one duty with every edition and reading, without dates."""
    return {
        "id": duty.id,
        "regime": regime.id,
        "stage": str(duty.stage),
        "action": duty.action,
        "duty_holder": duty.duty_holder,
        "recipients": [recipient_dict(recipient) for recipient in duty.recipients],
        "condition": duty.condition,
        "no_number": duty.no_number,
        "force": str(newest_citations(duty)[0].force),
        "evidence": str(newest_citations(duty)[0].evidence),
        "citations": [authority_dict(citation) for citation in newest_citations(duty)],
        "notes": list(duty.notes),
        "editions": [edition_dict(duty, edition) for edition in duty.editions],
    }


def edition_dict(duty: Duty, edition: Edition) -> dict[str, Any]:
    """Return one edition with every reading, without dates."""
    return {
        "name": edition.name,
        "from": edition.start.isoformat() if edition.start else None,
        "to": edition.last_day.isoformat() if edition.last_day else None,
        "start_day_known": edition.start_day_known,
        "end_day_known": edition.end_day_known,
        "note": edition.note,
        "citations": [authority_dict(citation) for citation in edition.citations or duty.citations],
        "clocks": [
            {
                "name": clock.name,
                "role": str(clock.role),
                "runs_from": str(clock.runs_from),
                **clock_dict(clock),
                "evidence": str(edition.evidence(clock)),
            }
            for clock in edition.clocks or duty.clocks
        ],
    }

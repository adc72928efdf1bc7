"""In what two editions of one duty differ: name, authority, numbers, evidence, notes. No wording.

Texts that say where the words were read are not compared: another page is not another law.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from scrtool.lawbook.changes import counted
from scrtool.model import Citation, Clock, Evidence, Force, Role

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from scrtool.lawbook.changes import Change
    from scrtool.model import Duty, Edition

Value = Clock | tuple[Citation, ...] | Force | Evidence | Role | str | None


class What(StrEnum):
    """What differs; of the duty, or of one of its numbers."""

    EDITION = "edition"
    AUTHORITY = "authority"
    FORCE = "force"
    EVIDENCE = "evidence"
    AUTHORITY_NOTE = "authority-note"
    FURTHER = "further-authorities"
    HEADLINE = "headline"
    NOTE = "note"
    NUMBER = "number"
    ROLE = "number-role"
    NUMBER_AUTHORITY = "number-authority"
    NUMBER_FORCE = "number-force"
    NUMBER_EVIDENCE = "number-evidence"
    START_EVIDENCE = "start-evidence"
    NUMBER_AUTHORITY_NOTE = "number-authority-note"
    NUMBER_NOTE = "number-note"


class Difference(NamedTuple):
    """One thing said before and after; ``reading`` names the clock, empty for the duty.

    A value that is None or empty was not there.
    """

    what: What
    reading: str
    before: Value
    after: Value


Said = dict[What, Value]


def differences(change: Change) -> tuple[Difference, ...]:
    """Return what differs between the two editions; nothing where the duty begins or ends."""
    duty, before, after = change.duty, change.before, change.after
    if before is None or after is None:
        return ()
    return (
        *_compared("", _of_duty(duty, before), _of_duty(duty, after)),
        *_headline(_clocks(duty, before), _clocks(duty, after)),
        *_readings(duty, before, after),
    )


def _compared(reading: str, old: Said, new: Said) -> Iterator[Difference]:
    for what in What:
        was, now = old.get(what) or None, new.get(what) or None
        if was != now:
            yield Difference(what, reading, was, now)


def _of_duty(duty: Duty, edition: Edition) -> Said:
    governing, *further = edition.citations or duty.citations
    return {
        What.EDITION: edition.name,
        What.AUTHORITY: _place(governing),
        What.FORCE: governing.force,
        What.EVIDENCE: governing.evidence,
        What.AUTHORITY_NOTE: governing.note,
        What.FURTHER: tuple(cited._replace(short="", read_in=()) for cited in further),
        What.NOTE: edition.note,
    }


def _of_clock(clock: Clock | None, edition: Edition, *, starts: bool) -> Said:
    if clock is None:
        return {}
    cited = clock.citation
    return {
        What.ROLE: clock.role,
        What.NUMBER_AUTHORITY: _place(cited),
        What.NUMBER_FORCE: cited.force,
        What.NUMBER_EVIDENCE: edition.evidence(clock),
        What.START_EVIDENCE: (clock.start_evidence or cited.evidence) if starts else None,
        What.NUMBER_AUTHORITY_NOTE: cited.note,
        What.NUMBER_NOTE: clock.note,
    }


def _place(cited: Citation) -> str:
    return f"{cited.instrument} {cited.provision}".strip()


def _clocks(duty: Duty, edition: Edition) -> dict[str, Clock]:
    return {clock.name: clock for clock in edition.clocks or duty.clocks}


def _headline(old: Mapping[str, Clock], new: Mapping[str, Clock]) -> Iterator[Difference]:
    """Yield a change of which reading leads; one that leads under another number is below."""
    was, now = _leading(old), _leading(new)
    if (was and was.name) != (now and now.name):
        yield Difference(What.HEADLINE, "", was, now)


def _leading(clocks: Mapping[str, Clock]) -> Clock | None:
    return next((clock for clock in clocks.values() if clock.role is Role.HEADLINE), None)


def _readings(duty: Duty, before: Edition, after: Edition) -> Iterator[Difference]:
    old, new = _clocks(duty, before), _clocks(duty, after)
    for name in {**old, **new}:
        was, now = old.get(name), new.get(name)
        if (was and counted(was)) != (now and counted(now)):
            yield Difference(What.NUMBER, name, was, now)
        if now is None:
            continue
        starts = any(clock.start_evidence for clock in (was, now) if clock)
        sides = (_of_clock(was, before, starts=starts), _of_clock(now, after, starts=starts))
        yield from _compared(name, *sides)

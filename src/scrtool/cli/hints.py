"""A word of warning on standard error for what was given and may be a slip."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scrtool.facts import Event
from scrtool.facts.spelling import spell
from scrtool.render import Format

if TYPE_CHECKING:
    from scrtool.report import CaseReport, Report

NHS_DIGITS = 10


def hints(report: Report) -> tuple[str, ...]:
    """Return a word of warning for what was given and may be a slip."""
    first = next(report.each())
    return (*_personal(first.ref), *_told_but_not_aware(first), *_later_than_today(first))


def no_rows(report: Report, style: Format) -> tuple[str, ...]:
    """Return why a format of rows has none."""
    cases = [case.schedule for case in report.cases]
    if style not in {Format.CSV, Format.NDJSON} or any(case.items for case in cases):
        return ()
    return tuple(f"no rows: {remark.text}" for case in cases for remark in case.remarks[:1])


def _personal(ref: str) -> tuple[str, ...]:
    """Return a question if a reference looks like an NHS number or a person's name."""
    digits = ref.replace(" ", "").replace("-", "")
    words = ref.split()
    number = digits.isdigit() and len(digits) == NHS_DIGITS
    name = len(words) > 1 and all(word.isalpha() and word.istitle() for word in words)
    kind = "an NHS number" if number else "a person's name"
    said = (
        f"--ref looks like {kind}: use a reference of your own, never a name or a number of theirs"
    )
    return (said,) if number or name else ()


def _told_but_not_aware(report: CaseReport) -> tuple[str, ...]:
    facts = report.schedule.facts
    local = (Event.TOLD_AUTHORITY, Event.RECEIVED, Event.REFERRED)
    given = [event for event in local if facts.when(event)]
    if facts.aware or not given:
        return ()
    return (
        f"{spell(given[0])} does not move the national dates; if that day is when the "
        f"local authority became aware, give it as --aware too",
    )


def _later_than_today(report: CaseReport) -> tuple[str, ...]:
    """Return a warning for each event dated after the day the case is looked at."""
    planned = {Event.PUBLISH, Event.NATIONAL_PUBLISH}
    return tuple(
        f"{spell(event)} {moment.on} is after {report.as_of}, the day this is worked out for"
        for event, moment in report.schedule.facts.events().items()
        if event not in planned and moment.on > report.as_of
    )

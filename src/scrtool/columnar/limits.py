"""The readings of a duty as columns: its due and its safe date, and the marks beside them.

The same as ``scrtool.engine.readings`` and ``scrtool.schedule.limits``, for every case at once.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from scrtool.columnar import sql
from scrtool.columnar.facts import says
from scrtool.columnar.sheet import Step
from scrtool.engine.readings import doubt_of
from scrtool.errors import RuleError
from scrtool.model import Evidence, Role, Unit
from scrtool.schedule.items import Mark

if TYPE_CHECKING:
    from collections.abc import Iterable

    from scrtool.columnar.triggers import Start, Triggers
    from scrtool.model import Clock, Duty, Edition

MARKS = tuple(map(str, Mark))
DEADLINE, PROMPT, UNDETERMINED, NOT_IN_FORCE = "1", "2", "3", "4"
_NATIONAL = {Role.HEADLINE, Role.ALTERNATE}


class Read(NamedTuple):
    """One clock in one edition: its place there, its trigger, its end, when it counts."""

    clock: Clock
    place: int
    start: Start
    end: str
    counts: str
    marks: dict[str, str]
    closed: str = sql.NO

    @property
    def due(self) -> str:
        """The day it is due; none for "at least" and for days looked at."""
        return sql.NO_DAY if self.clock.floor or self.clock.window else self.end


class Worked(NamedTuple):
    """The expressions of one edition worked out; ``clock`` is the place of the leading one."""

    outcome: str
    end: str
    safe: str
    is_headline: str
    is_known: str
    clock: str
    event: str
    trigger: str
    marks: tuple[str, ...]
    leading: tuple[str, str, str, str]
    lost: str


def read(duty: Duty, edition: Edition, triggers: Triggers) -> list[Read]:
    """Return every clock of *edition* that is no local preset."""
    clocks = edition.clocks or duty.clocks
    return [
        _read(clock, place, edition, triggers.start(clock, duty.needed(edition)), triggers)
        for place, clock in enumerate(clocks, 1)
        if clock.role is not Role.PRESET
    ]


def _read(clock: Clock, place: int, edition: Edition, start: Start, triggers: Triggers) -> Read:
    sheet = triggers.sheet
    counts = sql.YES
    if clock.only_if:
        answers = (says(fact, sheet) for fact in clock.only_if)
        counts = sql.negated(sql.is_no(sql.either(*answers)))
    end, closed, provisional, given = sql.NO_DAY, sql.NO, sql.NO, sql.NO
    if clock.unit is not Unit.HOUR and start.day != sql.NO_DAY:
        found = sheet.look_up(start.day, Step(clock.calendar, clock.unit, clock.length))
        end, closed = found.end, found.closed
        provisional, given = found.provisional, found.given
    dates = clock.unit is not Unit.WORKING_DAY and not clock.floor and not clock.window
    doubt = doubt_of(clock, edition)
    unconfirmed = sql.YES if doubt is Mark.UNCONFIRMED else start.unconfirmed
    single = sql.YES if doubt is Mark.SINGLE_SOURCE else start.single
    holds = {
        Mark.ASSUMED: start.assumed,
        Mark.PROJECTED: start.projected,
        Mark.PROVISIONAL: sql.either(start.provisional, _counted(clock, provisional)),
        Mark.UNCONFIRMED: unconfirmed,
        Mark.SINGLE_SOURCE: sql.both(single, sql.negated(unconfirmed)),
        Mark.NOT_A_WORKING_DAY: sql.is_yes(closed) if dates else sql.NO,
        Mark.ADVISORY: sql.YES if clock.role is Role.ADVISORY else sql.NO,
        Mark.CLOSED_DAY_GIVEN: sql.either(start.given, _counted(clock, given)),
    }
    marks = {str(mark): text for mark, text in holds.items()}
    return Read(clock, place, start, end, counts, marks, closed)


def _counted(clock: Clock, mark: str) -> str:
    return sql.is_yes(mark) if clock.unit is Unit.WORKING_DAY else sql.NO


def worked(duty: Duty, edition: Edition, triggers: Triggers) -> Worked:
    """Return the expressions of *duty* where *edition* governs."""
    found = read(duty, edition, triggers)
    headlines = [one for one in found if one.clock.role is Role.HEADLINE]
    if any(one.counts != sql.YES for one in headlines):
        raise RuleError(f"{duty.id}: a headline that counts only sometimes has no table")
    foremost = headlines or [one for one in found if one.clock.role is Role.ALTERNATE]
    national = [one for one in found if one.clock.role in _NATIONAL]
    safe = _earliest(national)
    dated = _dated(foremost)
    leads = headlines[:1] or _by_end(national)
    first = [(_leads(one, safe, bool(headlines), dated), one) for one in leads]
    return Worked(
        outcome=_outcome(foremost, dated),
        end=sql.chosen([(sql.negated(dated), sql.NO_DAY)], headlines[0].due if headlines else safe),
        safe=sql.chosen([(sql.negated(dated), sql.NO_DAY)], safe),
        is_headline=sql.YES if headlines else sql.NO,
        is_known=sql.both(*(_known(one) for one in national)),
        clock=sql.chosen(((text, str(one.place)) for text, one in first), sql.NO_NUMBER),
        event=sql.chosen(((text, one.start.event) for text, one in first), sql.NO_NUMBER),
        trigger=sql.chosen(((text, one.start.day) for text, one in first), sql.NO_DAY),
        marks=tuple(_mark(mark, found, duty, edition) for mark in MARKS),
        leading=_inherited(headlines),
        lost=sql.either(*(_lost(one) for one in found)),
    )


def _dated(foremost: list[Read]) -> str:
    """Return whether every reading that stands foremost has come to a due day."""
    counts = sql.either(*(one.counts for one in foremost))
    ends = (sql.either(sql.negated(one.counts), sql.is_given(one.due)) for one in foremost)
    return sql.both(counts, *ends)


def _outcome(foremost: list[Read], dated: str) -> str:
    none = sql.negated(sql.either(*(one.counts for one in foremost)))
    kept = (
        sql.both(one.counts, sql.is_given(one.end))
        for one in foremost
        if one.clock.floor or one.clock.window
    )
    return sql.chosen([(sql.either(none, *kept), PROMPT), (dated, DEADLINE)], UNDETERMINED)


def _earliest(national: list[Read]) -> str:
    earliest = sql.NO_DAY
    for one in national:
        due = sql.chosen([(one.counts, one.due)], sql.NO_DAY)
        earliest = sql.earlier_of(earliest, due)
    return earliest


def _by_end(national: list[Read]) -> list[Read]:
    return [one for one in national if one.due != sql.NO_DAY]


def _leads(one: Read, safe: str, is_headline: bool, dated: str) -> str:
    return sql.YES if is_headline else sql.both(dated, one.counts, f"{one.due} = {safe}")


def _known(one: Read) -> str:
    """Return whether a reading does not stand in the way of naming the safe date."""
    return sql.either(sql.negated(one.counts), sql.is_given(one.end))


def _mark(mark: str, found: Iterable[Read], duty: Duty, edition: Edition) -> str:
    if mark == Mark.UNCONFIRMED and _governing_is_unconfirmed(duty, edition):
        return sql.YES
    return sql.either(*(sql.both(one.counts, one.marks.get(mark, sql.NO)) for one in found))


def _governing_is_unconfirmed(duty: Duty, edition: Edition) -> bool:
    return (edition.citations or duty.citations)[0].evidence is Evidence.UNCONFIRMED


def _inherited(headlines: list[Read]) -> tuple[str, str, str, str]:
    """Return the marks of the headline that also hold for dates counted from it."""
    if not headlines:
        return sql.NO, sql.NO, sql.NO, sql.NO
    marks = headlines[0].marks
    doubts = marks[Mark.UNCONFIRMED], marks[Mark.SINGLE_SOURCE]
    return *doubts, marks[Mark.PROVISIONAL], marks[Mark.CLOSED_DAY_GIVEN]


def _lost(one: Read) -> str:
    """Return whether a clock started, and starts or ends beyond the calendar."""
    if one.end == sql.NO_DAY:
        return sql.NO
    beyond = sql.is_missing(one.end if one.due == sql.NO_DAY else one.closed)
    return sql.both(one.counts, sql.is_given(one.start.day), beyond)

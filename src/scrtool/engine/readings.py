"""Every clock of a duty worked out: when it ends, and the marks that go beside the date."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, NamedTuple, assert_never

from scrtool.engine.triggers import trigger_for
from scrtool.facts import Moment, either
from scrtool.model import Evidence, Role, Unit
from scrtool.schedule.items import Basis, Mark, Reading, in_order
from scrtool.timing import add_hours, add_months

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from scrtool.calendars import Calendar
    from scrtool.engine.case import Case
    from scrtool.facts import Event, Fact
    from scrtool.model import Clock, Duty, Edition
    from scrtool.schedule.items import Trigger


_ON_OPEN_DAYS = frozenset({Unit.WORKING_DAY, Unit.HOUR})  # or on whatever hour it is


class Running(NamedTuple):
    """A clock of an edition, and what holds of it whatever the days.

    ``marks`` are those it carries on every day. ``needs`` is the event that its duty needs.
    ``evidence`` and ``open_if`` are as in ``Reading``.
    """

    clock: Clock
    evidence: Evidence
    marks: tuple[Mark, ...]
    needs: Event | None
    open_if: tuple[Fact, ...] = ()


def parted(
    duty: Duty, edition: Edition, case: Case
) -> tuple[tuple[Reading, ...], tuple[Reading, ...]]:
    """Return the readings of *duty*, and those left out: theirs is the start, and no date.

    Left out, where only confirmed numbers are asked for, is one whose number or start words
    are unconfirmed or single-source.
    """
    found = tuple(readings(duty, edition, case))
    if not case.confirmed_only:
        return found, ()
    doubtful = [reading for reading in found if doubt_of(reading.clock, edition)]
    kept = tuple(reading for reading in found if reading not in doubtful)
    return kept, tuple(_undated(reading, edition) for reading in doubtful)


def _undated(reading: Reading, edition: Edition) -> Reading:
    """Return *reading* without its end, and with the marks it carries whatever the dates."""
    marks = tuple(_standing(reading.clock, edition))
    return Reading(
        reading.clock, reading.trigger, reading.evidence, marks=marks, open_if=reading.open_if
    )


def readings(duty: Duty, edition: Edition, case: Case) -> Iterator[Reading]:
    """Yield a reading for each clock of *duty* in *edition*; a preset only if it was chosen.

    A clock whose every ``only_if`` is known to be no counts nothing.
    """
    return (reading(one, case) for one in running(duty, edition, case))


def running(duty: Duty, edition: Edition, case: Case) -> Iterator[Running]:
    """Yield the clocks that count in *edition*, by the answers of *case* and not by its days."""
    needs = duty.needed(edition)
    chosen = case.presets.get(duty.id, frozenset())
    for clock in edition.clocks or duty.clocks:
        if clock.role is Role.PRESET and clock.name not in chosen:
            continue
        counts = either(*map(case.facts.says, clock.only_if)) if clock.only_if else True
        if counts is not False:
            marks = tuple(_standing(clock, edition))
            open_if = () if counts else _unknown(clock, case)
            yield Running(clock, edition.evidence(clock), marks, needs, open_if)


def _unknown(clock: Clock, case: Case) -> tuple[Fact, ...]:
    return tuple(fact for fact in clock.only_if if case.facts.says(fact) is None)


def reading(running: Running, case: Case) -> Reading:
    """Return where one clock ends, counted from its start in *case*: all that turns on the days."""
    clock, evidence, marks, needs, open_if = running
    trigger = trigger_for(clock, case, needs)
    if trigger is None:
        return Reading(clock, None, evidence, marks=marks, open_if=open_if)
    calendar = case.calendars(clock.calendar)
    end = due(clock, trigger.moment, calendar)
    before = _working_day_before(clock, end, calendar)
    further = _by_date(clock, trigger, end, calendar)
    if before:
        further.append(Mark.NOT_A_WORKING_DAY)
    return Reading(
        clock=clock,
        trigger=trigger,
        evidence=evidence,
        due=None if clock.floor or clock.window else end,
        not_before=end if clock.floor else None,
        marks=_together(marks, further) if further or len(marks) > 1 else marks,
        working_day_before=before,
        window=_window(clock, trigger, end),
        open_if=open_if,
    )


def _together(standing: tuple[Mark, ...], further: list[Mark]) -> tuple[Mark, ...]:
    """Return the marks of a date; of two that say how well its number is known, the worse."""
    marks = {*standing, *further}
    if Mark.UNCONFIRMED in marks:
        marks.discard(Mark.SINGLE_SOURCE)
    return in_order(marks)


def _window(clock: Clock, trigger: Trigger, end: Moment | None) -> tuple[date, date] | None:
    """Return the first and last day of the stretch before the trigger's day, if it is one.

    Source:
        Law sheets, other regimes, section 3: from the corresponding date to the day
        before the anchor, which is itself outside.
    """
    return (end.on, trigger.moment.on - timedelta(days=1)) if clock.window and end else None


def due(clock: Clock, start: Moment, calendar: Calendar) -> Moment | None:
    """Return when *clock* runs out, or None if it counts hours and the time is not known.

    Args:
        clock: A negative length counts back.
        start: Day 0, never counted, whatever the hour.
        calendar: For working days only; no other unit is moved off a closed day.

    Source:
        docs/counting.md.
    """
    match clock.unit:
        case Unit.WORKING_DAY:
            return Moment(calendar.add(start.on, clock.length))
        case Unit.DAY:
            return Moment(start.on + timedelta(days=clock.length))
        case Unit.MONTH:
            return Moment(add_months(start.on, clock.length))
        case Unit.YEAR:
            return Moment(add_months(start.on, 12 * clock.length))
        case Unit.HOUR:
            at = add_hours(start.at, clock.length) if start.at else None
            return Moment(at.date(), at) if at else None
        case _:
            assert_never(clock.unit)


def _standing(clock: Clock, edition: Edition) -> Iterator[Mark]:
    """Yield the marks a clock carries whatever the dates."""
    if clock.role is Role.ADVISORY:
        yield Mark.ADVISORY
    if doubt := doubt_of(clock, edition):
        yield doubt


def doubt_of(clock: Clock, edition: Edition) -> Mark | None:
    """Return the mark of a number, or of its start words, that are not well known: the worse."""
    grades = (edition.evidence(clock), clock.start_evidence)
    if Evidence.UNCONFIRMED in grades:
        return Mark.UNCONFIRMED
    return Mark.SINGLE_SOURCE if Evidence.SINGLE_SOURCE in grades else None


def _by_date(clock: Clock, trigger: Trigger, end: Moment | None, calendar: Calendar) -> list[Mark]:
    """Return the marks that follow from the dates themselves."""
    found = [*trigger.marks]
    if trigger.basis is not Basis.GIVEN:
        found.append(Mark(trigger.basis))
    if end is None or clock.unit is not Unit.WORKING_DAY:
        return found
    if calendar.is_provisional(trigger.moment.on, end.on):
        found.append(Mark.PROVISIONAL)
    if calendar.given and calendar.given_between(trigger.moment.on, end.on):
        found.append(Mark.CLOSED_DAY_GIVEN)
    return found


def _working_day_before(clock: Clock, end: Moment | None, calendar: Calendar) -> date | None:
    """Return the working day before a limit that falls on a closed day, else None.

    Source:
        docs/counting.md: days, weeks and months do not roll; warn.
    """
    if end is None or clock.unit in _ON_OPEN_DAYS or clock.floor or clock.window:
        return None
    return calendar.working_day_on_or_before(end.on) if calendar.closed(end.on) else None

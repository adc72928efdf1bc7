"""What stands on the timeline: days given, taken, due, safe, kept until, and the day looked at."""

from __future__ import annotations

from enum import StrEnum
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from scrtool.facts import EVENTS
from scrtool.model import Force, Role
from scrtool.render import limits, words
from scrtool.schedule.items import Basis

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from scrtool.facts import Moment
    from scrtool.render.outline import Dated, Outline
    from scrtool.report import CaseReport
    from scrtool.schedule.items import Item


class Sign(StrEnum):
    """What a day is; the value is the word before it, and each has a shape of its own."""

    DUE = "Due"
    EXPECTED = "Expected by"
    SAFE = "Safe by"
    KEPT = "Keep until at least"
    WINDOW = "Days looked at"
    LOCAL = "Local practice, no national limit"
    NOW = "Day looked at"
    GIVEN = "Given"
    TAKEN = "Not given"


class Stop(NamedTuple):
    """A word on one day.

    ``brief`` is drawn and ``full`` stands in the list beside it, both with ``marks``;
    ``state`` is where it stands, in the list.
    """

    on: date
    sign: Sign
    brief: str = ""
    full: str = ""
    marks: str = ""
    state: str = ""


class Day(NamedTuple):
    """Everything on one day, each stop once, in the order of the signs."""

    on: date
    stops: tuple[Stop, ...]


def days(found: Outline, report: CaseReport) -> tuple[Day, ...]:
    """Return the days of a case in the order of time; none where nothing is dated but the case."""
    dated = [*found.dated, *found.done]
    shown = [*(item for item, _ in dated), *found.prompt, *found.windows]
    stops = [*_events(report), *_taken(shown), *_limits(dated, report)]
    stops += [stop for item in shown for stop in _others(item)]
    if not stops:
        return ()
    looked = Stop(report.as_of, Sign.NOW)
    return tuple(_by_day([*stops, looked]))


def _by_day(stops: Iterable[Stop]) -> Iterator[Day]:
    order = list(Sign)
    ranked = sorted(stops, key=lambda stop: (stop.on, order.index(stop.sign)))
    for on, same in groupby(ranked, key=lambda stop: stop.on):
        yield Day(on, tuple(_merged(dict.fromkeys(same))))


def _merged(stops: Iterable[Stop]) -> Iterator[Stop]:
    """Yield stops that differ only in what is done as one, what is done joined."""
    same: dict[tuple[str, ...], list[Stop]] = {}
    for stop in stops:
        same.setdefault((stop.sign, stop.marks, stop.state), []).append(stop)
    for found in same.values():
        brief = "; ".join(dict.fromkeys(stop.brief for stop in found))
        full = "; ".join(dict.fromkeys(stop.full for stop in found))
        yield found[0]._replace(brief=brief, full=full)


def _events(report: CaseReport) -> Iterator[Stop]:
    for event, moment in report.schedule.facts.events().items():
        said = EVENTS[event].words.removeprefix("the ")
        at = f" at {moment.at:%H:%M}" if moment.at else ""
        yield Stop(moment.on, Sign.GIVEN, said, f"{said}{at}")


def _taken(items: Iterable[Item]) -> Iterator[Stop]:
    for reading in (reading for item in items for reading in item.readings):
        trigger = reading.trigger
        if trigger and trigger.basis is not Basis.GIVEN:
            event = EVENTS[trigger.event].words.removeprefix("the ")
            marks = words.said_marks(trigger.marks, [words.BASES[trigger.basis]])
            yield Stop(trigger.moment.on, Sign.TAKEN, event, event, marks)


def _limits(dated: Iterable[Dated], report: CaseReport) -> Iterator[Stop]:
    for item, limit in dated:
        if limit.due and limit.headline:
            expected = limit.headline.clock.citation.force is Force.EXPECTATION
            sign = Sign.EXPECTED if expected else Sign.DUE
            state = f": {limits.state(item, limit, report)}"
            yield _of(item, limit.due, sign, words.marks(limit.headline), state)
        if limit.differs:
            own = f", {limits.no_headline(item)}" if limit.headline is None else ""
            said = f"{limits.known(item)}{words.marks(limit.safe)}{own}"
            yield _of(item, limit.safe_due, Sign.SAFE, said)


def _of(item: Item, moment: Moment, sign: Sign, marks: str, state: str = "") -> Stop:
    hour = f" at {moment.at:%H:%M}" if moment.at else ""
    return Stop(moment.on, sign, _act(item), item.duty.action, f"{hour}{marks}", state)


def _act(item: Item) -> str:
    said = item.duty.brief or item.duty.action
    return f"{said[0].lower()}{said[1:]}"


def _others(item: Item) -> Iterator[Stop]:
    """Yield the days of a duty that are no limit: kept until, looked at, local practice."""
    act, full = _act(item), item.duty.action
    for reading in item.readings:
        marks = words.marks(reading)
        if reading.not_before:
            yield _of(item, reading.not_before, Sign.KEPT, marks)
        for on, end in zip(reading.window or (), ("first day", "last day"), strict=False):
            yield Stop(on, Sign.WINDOW, f"{end}: {act}", f"{end}: {full}", marks)
        if reading.due and reading.clock.role is Role.ADVISORY:
            yield _of(item, reading.due, Sign.LOCAL, marks)

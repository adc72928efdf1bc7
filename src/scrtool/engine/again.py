"""Duties worked out before, on other days: where these choose the same editions, the dates alone.

That they do is for the caller to see to. No rule of its own: it counts as ``readings`` does.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from scrtool.engine.case import Case
from scrtool.engine.limits import project
from scrtool.engine.readings import reading, running
from scrtool.schedule.items import Outcome

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from scrtool.calendars import Calendars
    from scrtool.engine.readings import Running
    from scrtool.facts import CaseFacts, Event
    from scrtool.schedule import Schedule
    from scrtool.schedule.items import Item, Trigger


class Settled(NamedTuple):
    """A duty worked out for one case: its item, and the clocks that run under its edition."""

    item: Item
    running: tuple[Running, ...]


def settled(schedule: Schedule) -> tuple[Settled, ...]:
    """Return every duty of *schedule* in the order of the rule book, no local reading chosen."""
    case = _begun(schedule.facts, schedule.calendars)
    found = {item.duty.id: item for item in schedule.items}
    return tuple(_settled(found[duty.id], case) for duty in schedule.regime.duties)


def _settled(item: Item, case: Case) -> Settled:
    in_force = item.outcome is not Outcome.NOT_IN_FORCE
    return Settled(item, tuple(running(item.duty, item.edition, case)) if in_force else ())


def again(
    duties: Sequence[Settled], facts: CaseFacts, calendars: Calendars
) -> tuple[Item, Mapping[Event, Trigger]]:
    """Return the last of *duties* on the days of *facts*, and the starts projected before it.

    Args:
        duties: In the order of the rule book, with every one whose limit may start a clock of
            one after it. Worked out for the same answers, the same events given, the same editions.
        facts: London calendar days, none with an hour: a reading then ends, or not, as before.
        calendars: Gives the calendar that a clock names.

    Raises:
        InputError: a date is out of range.
    """
    case = _begun(facts, calendars)
    *earlier, last = duties
    for duty in earlier:
        item = _on_its_day(duty, case)
        project(item, item.limit, case)
    return _on_its_day(last, case), case.projected


def _on_its_day(duty: Settled, case: Case) -> Item:
    item, clocks = duty
    if not clocks:
        return item
    readings = tuple([reading(clock, case) for clock in clocks])
    return item._replace(readings=readings)


def _begun(facts: CaseFacts, calendars: Calendars) -> Case:
    return Case(facts, calendars, {}, {}, {})

"""One duty of the England regime, worked out by the public call, and what a row asks of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scrtool import compute

if TYPE_CHECKING:
    from datetime import date

    from scrtool import CaseFacts
    from scrtool.facts import Event
    from scrtool.schedule import Schedule
    from scrtool.schedule.items import Basis, Item, Reading


def worked_out(duty: str, facts: CaseFacts, *chosen: str) -> Item:
    """Return ``england.<duty>`` for *facts*, with the local readings *chosen*."""
    presets = {f"england.{duty}": frozenset(chosen)}
    return item(f"england.{duty}", compute(facts, presets=presets))


def item(duty_id: str, schedule: Schedule) -> Item:
    """Return the one item of *duty_id*."""
    (found,) = [one for one in schedule.items if one.duty.id == duty_id]
    return found


def reading(name: str, of: Item) -> Reading:
    """Return the one reading called *name*."""
    (found,) = [one for one in of.readings if one.clock.name == name]
    return found


def began(name: str, of: Item) -> tuple[Event, date, Basis] | None:
    """Return from which event and day the reading called *name* runs, and how that is known."""
    trigger = reading(name, of).trigger
    return (trigger.event, trigger.moment.on, trigger.basis) if trigger else None


def due_and_safe(of: Item) -> tuple[date, date] | None:
    """Return the headline date and the earliest one, or None while there is none."""
    return (of.limit.end.on, of.limit.safe_due.on) if of.limit else None


def due_of(name: str, of: Item) -> date | None:
    """Return the day the reading called *name* ends."""
    due = reading(name, of).due
    return due.on if due else None

"""One duty of any regime, worked out by the public call, and what a row asks of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scrtool import compute
from scrtool.rules import regime

if TYPE_CHECKING:
    from datetime import date

    from scrtool import CaseFacts
    from scrtool.model import Duty
    from scrtool.schedule.items import Item, Reading


def worked_out(duty_id: str, facts: CaseFacts) -> Item:
    """Return *duty_id* for *facts*, by the regime its id begins with."""
    schedule = compute(facts, duty_id.partition(".")[0])
    (found,) = [item for item in schedule.items if item.duty.id == duty_id]
    return found


def with_verdict(regime_id: str, facts: CaseFacts, verdict: bool | None) -> set[str]:
    """Return the duties of which *facts* say *verdict*, without the regime's name."""
    items = compute(facts, regime_id).items
    return {i.duty.id.removeprefix(f"{regime_id}.") for i in items if i.applies is verdict}


def declared(duty_id: str) -> Duty:
    """Return the declaration of *duty_id*."""
    (found,) = [d for d in regime(duty_id.partition(".")[0]).duties if d.id == duty_id]
    return found


def reading(name: str, of: Item) -> Reading:
    """Return the one reading called *name*."""
    (found,) = [one for one in of.readings if one.clock.name == name]
    return found


def due_of(name: str, of: Item) -> date | None:
    """Return the day the reading called *name* ends."""
    due = reading(name, of).due
    return due.on if due else None


def due_and_safe(of: Item) -> tuple[date | None, date] | None:
    """Return the headline date, if there is a headline, and the earliest; None while none is."""
    if of.limit is None:
        return None
    return (of.limit.due.on if of.limit.due else None, of.limit.safe_due.on)

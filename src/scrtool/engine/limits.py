"""What the readings of a duty come to: a date or a word, and a start for the clocks after it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scrtool.schedule.items import Basis, Mark, Outcome, Trigger
from scrtool.schedule.limits import foremost

if TYPE_CHECKING:
    from scrtool.engine.case import Case
    from scrtool.schedule.items import Item, Reading
    from scrtool.schedule.limits import Limit

# Marks of a limit that also hold for the dates counted from it.
INHERITED = frozenset(
    {Mark.UNCONFIRMED, Mark.SINGLE_SOURCE, Mark.PROVISIONAL, Mark.CLOSED_DAY_GIVEN}
)


def project(item: Item, limit: Limit | None, case: Case) -> None:
    """Let the limit of a step not yet taken start the clocks that run from it."""
    step = item.duty.completes
    if step and limit and limit.due and item.applies is not False:
        inherited = INHERITED.intersection(limit.leading.marks)
        trigger = Trigger(step, limit.due, Basis.PROJECTED, inherited)
        case.projected.setdefault(step, trigger)


def outcome(read: tuple[Reading, ...], left_out: tuple[Reading, ...]) -> Outcome:
    """Say what can be said: a date, a missing date, or the duty's own word, its number aside."""
    found = foremost((*read, *left_out))
    if not found or any(r.not_before or r.window or r in left_out for r in found):
        return Outcome.PROMPT
    return Outcome.DEADLINE if all(r.due for r in found) else Outcome.UNDETERMINED

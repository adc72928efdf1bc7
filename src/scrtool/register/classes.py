"""The classes that a report counts: each duty of each case is in one, if it is counted at all.

Nothing is decided here that the rows do not say: an expectation is never *late*.
"""

from __future__ import annotations

from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING

from scrtool import rules
from scrtool.facts import Event
from scrtool.model import Force, Role
from scrtool.progress import Status
from scrtool.register.rows import JOINT
from scrtool.schedule.items import Mark, Outcome

if TYPE_CHECKING:
    from scrtool.facts import CaseFacts
    from scrtool.model import Duty, Regime
    from scrtool.register.rows import BatchRow

_JUDGED_ROLES = frozenset({Role.HEADLINE, Role.ALTERNATE})
_COUNTED = frozenset({Outcome.DEADLINE, Outcome.UNDETERMINED})
_DECIDED = frozenset({Status.MET, Status.MISSED, Status.OVERDUE})


class Class(StrEnum):
    """Where one duty of one case stands; each counted case is in one class."""

    UNDER_EVERY_READING = "on_time_every_reading"
    AFTER_SAFE = "on_time_after_safe"
    SAFE_NOT_KNOWN = "on_time_safe_not_known"
    LATE = "late"
    OVERDUE = "overdue"
    NOT_YET_DUE = "not_yet_due"
    NOT_JUDGED = "in_time_not_judged"
    DAY_MISSING = "undetermined_day_missing"
    PROJECTED = "undetermined_projected"
    MONTH_ONLY = "undetermined_month_only"
    NOT_SHOWN = "undetermined_not_shown"
    EXPECTATION = "undetermined_expectation"
    NO_HEADLINE = "undetermined_no_headline"


CASES, DECIDED, ON_TIME, UNDETERMINED = "cases", "decided", "on_time", "undetermined"
# What adds up to what. Totals stand before their parts.
COLUMNS: dict[str, str | None] = {
    CASES: None,
    DECIDED: CASES,
    ON_TIME: DECIDED,
    Class.UNDER_EVERY_READING: ON_TIME,
    Class.AFTER_SAFE: ON_TIME,
    Class.SAFE_NOT_KNOWN: ON_TIME,
    Class.LATE: DECIDED,
    Class.OVERDUE: DECIDED,
    Class.NOT_YET_DUE: CASES,
    Class.NOT_JUDGED: CASES,
    UNDETERMINED: CASES,
    Class.DAY_MISSING: UNDETERMINED,
    Class.PROJECTED: UNDETERMINED,
    Class.MONTH_ONLY: UNDETERMINED,
    Class.NOT_SHOWN: UNDETERMINED,
    Class.EXPECTATION: UNDETERMINED,
    Class.NO_HEADLINE: UNDETERMINED,
}


_BY_STATUS: dict[str, Class] = {
    Status.MISSED: Class.LATE,
    Status.OVERDUE: Class.OVERDUE,
    Status.DUE: Class.NOT_YET_DUE,
}


@cache
def countable() -> dict[str, Duty]:
    """Return the duties that can be on time: those with a limit and an event that shows it done."""
    return {
        duty.id: duty for duty in rules.duties().values() if duty.completes and _has_limit(duty)
    }


@cache
def within(regime_id: str) -> Regime:
    """Return a body of rules without the duties that no counted one rests on."""
    whole = rules.regime(regime_id)
    followed = {duty.follows for duty in whole.duties}
    kept = tuple(one for one in whole.duties if one.completes or one.id in followed)
    return whole._replace(duties=kept)


def _has_limit(duty: Duty) -> bool:
    clocks = (*duty.clocks, *(clock for edition in duty.editions for clock in edition.clocks))
    return any(c.role in _JUDGED_ROLES and not c.floor and not c.window for c in clocks)


def class_of(row: BatchRow, duty: Duty, facts: CaseFacts) -> Class | None:
    """Return the class of one duty of one case; None where it has no limit that could be kept.

    Args:
        row: The duty, as ``batch`` answers it.
        duty: The same, as the rule book has it.
        facts: What is known of the case.
    """
    if row.applies == "no" or row.outcome not in _COUNTED or row.status == Status.NO_DATE:
        return None
    if row.status in _DECIDED and _is_projected(row, facts):
        return Class.PROJECTED
    if row.status == Status.MET:
        return _in_time(row, duty, facts)
    return _BY_STATUS.get(row.status) or _undetermined(row, duty, facts)


def _is_projected(row: BatchRow, facts: CaseFacts) -> bool:
    """Return whether the limit is counted from a step that is not recorded as taken."""
    known = not row.runs_from or facts.when(Event(row.runs_from)) is not None
    return Mark.PROJECTED in row.notes.split(JOINT) and not known


def is_judged(row: BatchRow) -> bool:
    """Return whether a day past the limit is *late*: there is a headline, and it is no hope."""
    return bool(row.due) and row.number_force != Force.EXPECTATION


def _in_time(row: BatchRow, duty: Duty, facts: CaseFacts) -> Class:
    """Return how far *in time* depends on the reading.

    Source:
        docs/decisions/0005: the safe date is the earliest under any reading.
    """
    done = facts.when(duty.completes) if duty.completes else None
    if not is_judged(row):
        return Class.NOT_JUDGED
    if not row.safe or not done:
        return Class.SAFE_NOT_KNOWN
    return Class.UNDER_EVERY_READING if str(done.on) <= row.safe else Class.AFTER_SAFE


def _undetermined(row: BatchRow, duty: Duty, facts: CaseFacts) -> Class:
    """Return why nothing can be said."""
    if duty.completes in facts.inexact or row.runs_from in facts.inexact:
        return Class.MONTH_ONLY
    if row.outcome == Outcome.UNDETERMINED:
        return Class.DAY_MISSING
    if duty.not_shown_by and facts.when(duty.not_shown_by) and not row.done:
        return Class.NOT_SHOWN
    return Class.EXPECTATION if row.due else Class.NO_HEADLINE

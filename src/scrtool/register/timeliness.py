"""How timely: each duty of each case counted in its class, by the quarter of its notification.

What is kept grows with the duties and the quarters, and not with the cases.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from scrtool.facts import Event
from scrtool.register.classes import Class, class_of, countable
from scrtool.register.periods import Period, quarter_of
from scrtool.register.rows import JOINT

if TYPE_CHECKING:
    from collections.abc import Iterable

    from scrtool.facts import CaseFacts
    from scrtool.model import Duty
    from scrtool.register.rows import BatchRow

DEPENDS = "depends"


class Group:
    """The cases of one duty and one quarter: how many of each class, and how late.

    ``late_by`` counts cases done by their lateness in working days, 0 for those in time;
    ``notes`` counts the marks beside their dates, and those that may not apply.
    """

    def __init__(self) -> None:
        self.classes: Counter[Class] = Counter()
        self.late_by: Counter[int] = Counter()
        self.notes: Counter[str] = Counter()
        self.forces: set[str] = set()

    def add(self, row: BatchRow, found: Class) -> None:
        """Count one case."""
        self.classes[found] += 1
        if found in {Class.UNDER_EVERY_READING, Class.AFTER_SAFE, Class.SAFE_NOT_KNOWN}:
            self.late_by[0] += 1
        if found is Class.LATE:
            self.late_by[int(row.working_days_late)] += 1
        self.notes.update(row.notes.split(JOINT) if row.notes else ())
        self.notes.update([DEPENDS] if row.applies == DEPENDS else ())
        self.forces.update([row.number_force] if row.number_force else ())

    def include(self, other: Group) -> None:
        """Add what *other* counted."""
        self.classes.update(other.classes)
        self.late_by.update(other.late_by)
        self.notes.update(other.notes)
        self.forces.update(other.forces)


class Timeliness:
    """Counts case after case. ``groups`` are by duty, then by quarter; None: not notified."""

    def __init__(self, recorded: frozenset[str], only: frozenset[str] = frozenset()) -> None:
        """Begin with nothing.

        Args:
            recorded: The events that the register has a column for. Without one, nothing says
                whether a duty was done, and it is not counted.
            only: Ids of the duties to count; all, if none is named.
        """
        self.only = only
        self.recorded = recorded
        self.not_recorded: dict[str, Duty] = {}
        self.groups: dict[str, dict[Period | None, Group]] = {}
        self._counted: dict[str, Duty | None] = {}

    def add(self, facts: CaseFacts, month: str, rows: Iterable[BatchRow]) -> None:
        """Count one case.

        Args:
            facts: What is known of it.
            month: The notification's, such as 2024-03, where its day is not known.
            rows: Its duties, as ``batch`` answers them.
        """
        period = notified_in(facts, month)
        for row in rows:
            duty = self._duty(row.id)
            found = class_of(row, duty, facts) if duty else None
            if found:
                self.groups.setdefault(row.id, {}).setdefault(period, Group()).add(row, found)

    def counts(self, duty_id: str) -> bool:
        """Return whether the duty called *duty_id* is counted."""
        return self._duty(duty_id) is not None

    def _duty(self, duty_id: str) -> Duty | None:
        if duty_id not in self._counted:
            duty = countable().get(duty_id) if not self.only or duty_id in self.only else None
            if duty and duty.completes not in self.recorded:
                self.not_recorded[duty_id], duty = duty, None
            self._counted[duty_id] = duty
        return self._counted[duty_id]


def notified_in(facts: CaseFacts, month: str = "") -> Period | None:
    """Return the quarter of the notification; None without one. A month is enough to tell."""
    moment = facts.when(Event.NOTIFIED)
    if moment:
        return quarter_of(moment.on.year, moment.on.month)
    if Event.NOTIFIED in facts.inexact and month:
        return quarter_of(int(month[:4]), int(month[5:7]))
    return None

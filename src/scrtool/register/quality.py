"""What is doubtful in a case: told beside its answers, which rest on the dates as given.

No refusing of rows and no reading of text.
"""

from __future__ import annotations

from array import array
from datetime import date
from typing import TYPE_CHECKING

from scrtool.facts import CONTRADICTIONS, Event, before, problems

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scrtool.facts import CaseFacts, Moment
    from scrtool.register.source import SourceCase

_WEEKEND = {5: "Saturday", 6: "Sunday"}
# "One notification per incident, up to four children" (law sheet on checklists: the form).
MOST_CHILDREN = 4
# A care leaver is one up to the day before the 25th birthday; the other end is a contradiction.
OLDEST_CARE_LEAVER = 24
REFS_KEPT = 200_000
_SLOTS = 1 << 19  # of the table of references: so many that the next free one is near
_ISO_DAY = len("2024-03-01")


def doubts(case: SourceCase) -> Iterator[str]:
    """Yield every reason to look again at a row, in a fixed order."""
    yield from case.doubts
    yield from _out_of_order(case.facts.events())
    first, last = standing_doubts(case)
    yield from first
    notified = case.facts.when(Event.NOTIFIED)
    if notified and (said := weekend(str(notified))):
        yield said
    yield from last


def standing_doubts(case: SourceCase) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the doubts that no day is needed for: what is said first of them, and last."""
    return tuple(_contradicting(case.facts)), tuple(_unusual(case))


def weekend(notified: str) -> str:
    """Return what is to be said of a notification on that day; nothing on a weekday."""
    name = _WEEKEND.get(date.fromisoformat(notified[:_ISO_DAY]).weekday())
    return f"{Event.NOTIFIED} {notified} is a {name}" if name else ""


def _unusual(case: SourceCase) -> Iterator[str]:
    if case.facts.care_leaver and (case.facts.age or 0) > OLDEST_CARE_LEAVER:
        yield f"care_leaver and age {case.facts.age}: a care leaver is under 25"
    if (case.children or 0) > MOST_CHILDREN:
        yield (
            f"children {case.children}: one notification takes up to {MOST_CHILDREN} children, "
            "ask the service"
        )


def _out_of_order(events: dict[Event, Moment]) -> Iterator[str]:
    """Yield each event dated before one that it must follow: the nearest such."""
    for later, moment in events.items():
        for earlier in before(later):
            if earlier in events and moment.before(events[earlier]):
                yield f"{later} {moment} is before {earlier} {events[earlier]}"
                break


def _contradicting(facts: CaseFacts) -> Iterator[str]:
    """Yield the answers that cannot both be true. Dates out of order are told apart."""
    whys = {why for _, _, why in CONTRADICTIONS}
    for problem in problems(facts):
        if problem.expected in whys:
            yield f"{problem.where}: {problem.expected}".replace("; ", ", ")


class Seen:
    """The references met so far, to tell a repeat. The first ``REFS_KEPT`` are kept, no more.

    In a table as large as it will ever be, so memory is the same for every register: a dict of
    as many takes four times as much. ``full`` says that some were not compared.
    """

    def __init__(self) -> None:
        self._keys = array("q", [0]) * _SLOTS
        self._rows = array("I", [0]) * _SLOTS
        self._left = REFS_KEPT
        self.full = False

    def repeat(self, ref: str, number: int) -> str:
        """Return what is to be said of *ref* on row *number*; nothing if it is new.

        Asked again of the same row it says the same.
        """
        key = hash(ref) or 1  # 0 stands for none
        keys, slot = self._keys, key & (_SLOTS - 1)
        while held := keys[slot]:
            if held == key:
                first = self._rows[slot]
                return f"ref also on row {first}" if first != number else ""
            slot = (slot + 1) & (_SLOTS - 1)
        if not self._left:
            self.full = True
            return ""
        self._left -= 1
        keys[slot], self._rows[slot] = key, number
        return ""

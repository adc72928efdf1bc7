"""One date in a calendar: its name, its place in a sequence, and how sure it is.

Which dates there are, and what is said of them, belongs to ``entries``.

Source:
    docs/decisions/0013: identity, and how an entry is updated without anything being kept.
"""

from __future__ import annotations

from collections import Counter
from enum import StrEnum
from hashlib import sha256
from typing import TYPE_CHECKING, NamedTuple

from scrtool.facts import Moment
from scrtool.render import words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from scrtool.report import CaseReport
    from scrtool.schedule.alarms import Alarm

WITHDRAWN = 99  # the last step of a day


class Standing(StrEnum):
    """How sure an entry is; the value is the word of RFC 5545."""

    CONFIRMED = "CONFIRMED"
    TENTATIVE = "TENTATIVE"
    CANCELLED = "CANCELLED"
    FINAL = "FINAL"  # of a note


class Entry(NamedTuple):
    """One date in a calendar. ``uid`` is the same whenever the case is worked out again."""

    uid: str
    when: Moment
    summary: str
    description: str
    category: str
    standing: Standing
    alarms: tuple[Alarm, ...]


def uid(report: CaseReport, *parts: str) -> str:
    """Return a name that only this part of this case has, and that does not show the reference."""
    case = sha256(report.ref.encode()).hexdigest()[:24]
    return f"{'.'.join(parts)}.{case}@scrtool"


def note(report: CaseReport, said: str) -> Entry:
    """Return *said* of the whole case as a note on the day it is looked at."""
    looked_at = words.day(report.as_of)
    gone = report.calendar_file.cancelled
    return Entry(
        uid(report, report.schedule.regime.id),
        Moment(report.as_of),
        f"{report.ref}: {'cancelled: ' if gone else ''}as worked out on {looked_at}",
        said.rstrip(),
        "",
        Standing.CANCELLED if gone else Standing.FINAL,
        (),
    )


def sequence(report: CaseReport) -> int:
    """Return a number that rises from day to day, and within a day with what is known.

    Withdrawing the case stands above all else of that day.
    """
    facts = report.schedule.facts
    known = sum(getattr(facts, name) is not None for name in facts._fields if name != "inexact")
    step = WITHDRAWN if report.calendar_file.cancelled else min(known, WITHDRAWN - 1)
    return report.as_of.toordinal() * (WITHDRAWN + 1) + step


def once(found: Iterable[tuple[CaseReport, Entry]]) -> Iterator[tuple[CaseReport, Entry]]:
    """Yield entries so that no two share a name: a case may come twice in one answer."""
    seen: Counter[str] = Counter()
    for report, entry in found:
        seen[entry.uid] += 1
        again = seen[entry.uid]
        yield report, entry if again == 1 else entry._replace(uid=f"{again}.{entry.uid}")

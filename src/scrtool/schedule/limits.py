"""The date of a duty, from its readings: the headline's, and the earliest of all.

No counting: each reading comes with its end.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from scrtool.model import Force, Role

if TYPE_CHECKING:
    from datetime import date

    from scrtool.facts import Moment
    from scrtool.schedule.items import Reading


class Limit(NamedTuple):
    """The date of a duty: the headline, and the reading that ends first (in time under all).

    Where sources give several readings and none of them is the headline, ``headline``
    and ``due`` are None, and only the safe date is known. ``is_safe_claimed`` is False
    where another reading was left out, which may end first: then ``safe`` is the headline.
    """

    headline: Reading | None
    due: Moment | None
    safe: Reading
    safe_due: Moment
    is_safe_claimed: bool = True

    @property
    def leading(self) -> Reading:
        """The headline, or in its absence the reading that ends first."""
        return self.headline or self.safe

    @property
    def end(self) -> Moment:
        """The due date, or in its absence the safe date."""
        return self.due or self.safe_due

    @property
    def differs(self) -> bool:
        """Return whether the safe date is not the due date."""
        return self.safe_due != self.due

    @property
    def can_be_missed(self) -> bool:
        """Return whether a day past it is late: not if it is an expectation, or one of several."""
        headline = self.headline
        return headline is not None and headline.clock.citation.force is not Force.EXPECTATION


def limit_of(readings: tuple[Reading, ...], left_out: tuple[Reading, ...] = ()) -> Limit | None:
    """Return the due and the safe date, or None while the headline has none, or is left out.

    Where no reading is the headline, the safe date alone, once all of them are known:
    until then the earliest may be one that is not.

    Source:
        docs/decisions/0005.
    """
    first_ones = foremost((*readings, *left_out) if left_out else readings)
    found = [(r, r.due) for r in first_ones if r.due]
    if len(found) < len(first_ones) or not found:
        return None
    national = [(r, r.due) for r in readings if r.due and r.is_national]
    safe, safe_due = min(national, key=_ends) if len(national) > 1 else national[0]
    first, due = found[0]
    if first.clock.role is Role.HEADLINE:
        if any(reading.is_national for reading in left_out):
            return Limit(first, due, first, due, is_safe_claimed=False)
        return Limit(first, due, safe, safe_due)
    return Limit(None, None, safe, safe_due)


def foremost(readings: tuple[Reading, ...]) -> tuple[Reading, ...]:
    """Return the headline; where no clock is one, every alternate: none stands over another."""
    headline = [r for r in readings if r.clock.role is Role.HEADLINE]
    return tuple(headline or [r for r in readings if r.clock.role is Role.ALTERNATE])


def _ends(ended: tuple[Reading, Moment]) -> tuple[date, bool, float]:
    """Order by when a reading is over: an hour that day comes before its midnight."""
    _, due = ended
    return due.on, due.at is None, due.at.timestamp() if due.at else 0.0

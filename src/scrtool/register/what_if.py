"""What would move if the rules were others: a regime changed, and its answers beside the true ones.

Nothing here is the law. A changed clock keeps its citation, which does not bear the change;
what is made of it says "what if" wherever it goes.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from scrtool.model import Role

if TYPE_CHECKING:
    from collections.abc import Mapping

    from scrtool.model import Clock, Duty, Regime, Unit
    from scrtool.register.rows import BatchRow

_COMPARED = ("outcome", "applies", "due", "safe", "status")


class Length(NamedTuple):
    """A number of days, or of another unit, in the place of a duty's own."""

    number: int
    unit: Unit


class Supposed(NamedTuple):
    """What is supposed: lengths and headlines by duty, and local readings chosen."""

    lengths: Mapping[str, Length] = {}
    headlines: Mapping[str, str] = {}
    presets: Mapping[str, frozenset[str]] = {}


def changed(regime: Regime, supposed: Supposed) -> Regime:
    """Return *regime* with what is supposed in every edition of its duties.

    A length takes the place of the headline's, and of every other national reading that has
    the same number as a headline of the duty; which way it counts stays. A reading made the
    headline leaves the one before as an alternate; an edition without it stays as it is.

    Args:
        regime: Not changed itself.
        supposed: Duties of other regimes in it are passed over.
    """
    return regime._replace(duties=tuple(_changed(duty, supposed) for duty in regime.duties))


def _changed(duty: Duty, supposed: Supposed) -> Duty:
    length, headline = supposed.lengths.get(duty.id), supposed.headlines.get(duty.id)
    if length is None and headline is None:
        return duty
    numbers = {(c.length, c.unit) for c in all_clocks(duty) if c.role is Role.HEADLINE}

    def after(clocks: tuple[Clock, ...]) -> tuple[Clock, ...]:
        longer = clocks if length is None else tuple(_lasting(c, length, numbers) for c in clocks)
        return longer if headline is None else _led(longer, headline)

    editions = tuple(one._replace(clocks=after(one.clocks)) for one in duty.editions)
    return duty._replace(clocks=after(duty.clocks), editions=editions)


def all_clocks(duty: Duty) -> tuple[Clock, ...]:
    """Return the clocks of every edition that end in a limit."""
    clocks = (*duty.clocks, *(clock for edition in duty.editions for clock in edition.clocks))
    return tuple(clock for clock in clocks if not clock.floor and not clock.window)


def _lasting(clock: Clock, length: Length, numbers: set[tuple[int, Unit]]) -> Clock:
    is_national = clock.role in {Role.HEADLINE, Role.ALTERNATE}
    if not is_national or clock.floor or clock.window or (clock.length, clock.unit) not in numbers:
        return clock
    number = -length.number if clock.length < 0 else length.number
    return clock._replace(length=number, unit=length.unit, said="")


def _led(clocks: tuple[Clock, ...], headline: str) -> tuple[Clock, ...]:
    """Return *clocks* with the one called *headline* in the first place."""
    if headline not in {clock.name for clock in clocks}:
        return clocks
    return tuple(_ranked(clock, headline) for clock in clocks)


def _ranked(clock: Clock, headline: str) -> Clock:
    if clock.name == headline:
        return clock._replace(role=Role.HEADLINE)
    return clock._replace(role=Role.ALTERNATE) if clock.role is Role.HEADLINE else clock


class Move(NamedTuple):
    """One duty of one case that comes out otherwise. ``days_moved`` are those of ``due``.

    Below 0 is earlier; None where there is no due date before or after.
    """

    before: BatchRow
    after: BatchRow
    days_moved: int | None


def moved(before: BatchRow, after: BatchRow) -> Move | None:
    """Return how a duty moves; None where its answer, its dates and its status stay the same.

    Args:
        before: The duty of a case by the rules as they are.
        after: The same by the rules supposed.
    """
    if all(getattr(before, name) == getattr(after, name) for name in _COMPARED):
        return None
    return Move(before, after, _days(before.due, after.due))


def _days(before: str, after: str) -> int | None:
    if not before or not after:
        return None
    return (date.fromisoformat(after) - date.fromisoformat(before)).days

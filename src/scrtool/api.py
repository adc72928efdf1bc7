"""The library's one call for a case: facts in, a schedule out, the regime by its id."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scrtool import calendars as uk
from scrtool import engine, rules
from scrtool.errors import InputError, Problem

if TYPE_CHECKING:
    from collections.abc import Mapping

    from scrtool.calendars import Calendars
    from scrtool.facts import CaseFacts
    from scrtool.schedule import Schedule


def compute(
    facts: CaseFacts,
    regime: str = "england",
    *,
    calendars: Calendars = uk.calendar,
    presets: Mapping[str, frozenset[str]] | None = None,
    confirmed_only: bool = False,
) -> Schedule:
    """Work out every duty of a regime for one case.

    Args:
        facts: What is known: London calendar days, and yes, no or None (not known).
        regime: Id of a body of rules, such as ``england``.
        calendars: Gives the calendar a clock names; the shipped lists by default.
        presets: Duty id to the names of local readings to show beside the national ones.
        confirmed_only: Leave out every number that is unconfirmed or single-source: its duty
            stays, without a date, and ``left_out`` names the reading.

    Returns:
        A schedule; ``to_dict()`` gives the JSON shape that scripts rely on.

    Raises:
        InputError: the facts contradict each other, a date is out of range, or there
            is no such regime.

    Source:
        The declarations in ``scrtool.rules``, each with its instrument and provision.
    """
    if regime not in rules.REGIMES:
        problem = Problem("regime", regime, f"one of {', '.join(rules.REGIMES)}")
        raise InputError((problem,))
    law = rules.regime(regime)
    return engine.compute(facts, law, calendars, presets, confirmed_only=confirmed_only)

"""The rule book: which regimes there are, and one of them on request.

No law here: each regime is a package of declarations beside this file, imported
only when it is asked for.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from scrtool.errors import InputError, Problem

if TYPE_CHECKING:
    from scrtool.model import Duty, Regime

REGIMES = {
    "england": "scrtool.rules.england",
    "england-scr": "scrtool.rules.england_scr",
    "linked": "scrtool.rules.linked",
    "england-sar": "scrtool.rules.england_sar",
    "england-leder": "scrtool.rules.england_leder",
    "england-dhr": "scrtool.rules.england_dhr",
    "scotland": "scrtool.rules.scotland",
    "wales": "scrtool.rules.wales",
}


def regime(regime_id: str) -> Regime:
    """Return the regime called *regime_id*, importing that one only.

    Raises:
        InputError: there is no such regime.
    """
    if regime_id not in REGIMES:
        raise InputError((Problem("regime", regime_id, f"one of: {', '.join(REGIMES)}"),))
    found: Regime = import_module(REGIMES[regime_id]).REGIME
    return found


def duties() -> dict[str, Duty]:
    """Return every duty by its id, importing every regime."""
    return {duty.id: duty for name in REGIMES for duty in regime(name).duties}

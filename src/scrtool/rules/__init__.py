"""The rule book: which regimes there are, and one of them on request.

No law here: each regime is a package of declarations beside this file, imported
only when it is asked for.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from scrtool.errors import InputError, Problem
from scrtool.facts import NATIONS, Nation
from scrtool.model import Regime, Remark

if TYPE_CHECKING:
    from scrtool.model import Duty

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


def nothing_encoded(nation: Nation) -> Regime:
    """Return a regime of no duty for a place of which none is encoded: its remarks say why."""
    from scrtool.rules.not_encoded import CHECKED_ON, NOT_ENCODED  # noqa: PLC0415  rarely asked

    place = NATIONS[nation]
    rows = (row for row in NOT_ENCODED if row.place == place)
    why = [f"Not encoded, {row.regime}: {row.reason}." for row in rows]
    none = (
        f"No duty is encoded for what happened {_there(nation)}, and English limits do not apply."
    )
    remarks = (Remark(none, None, first=True), *(Remark(text, None) for text in why))
    return Regime(str(nation), f"Nothing encoded: {place}", CHECKED_ON, (), remarks=remarks)


def _there(nation: Nation) -> str:
    return "elsewhere" if nation is Nation.ELSEWHERE else f"in {NATIONS[nation]}"


def duties() -> dict[str, Duty]:
    """Return every duty by its id, importing every regime."""
    return {duty.id: duty for name in REGIMES for duty in regime(name).duties}

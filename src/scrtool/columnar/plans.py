"""A regime compiled: the columns of its cases in stages, then the rows of each duty.

It holds no row and runs nothing. ``query`` writes it as SQL, ``scrtool.frame`` runs it on Polars.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from scrtool import rules
from scrtool.calendars import LAST_DAY
from scrtool.columnar import sql
from scrtool.columnar.doubts import doubts
from scrtool.columnar.duties import worked_out
from scrtool.columnar.sheet import Ended, Sheet
from scrtool.facts import CaseFacts, Event

if TYPE_CHECKING:
    from scrtool.columnar.block import Block
    from scrtool.columnar.doubts import Doubt
    from scrtool.columnar.sheet import Defined, Step
    from scrtool.model import Regime

_NO_COLUMN = {"inexact"}
INPUTS = (*(field for field in CaseFacts._fields if field not in _NO_COLUMN), "children")
BEYOND = f"a date given or worked out lies after {LAST_DAY}, or before the first day counted"


class Plan(NamedTuple):
    """A regime compiled: columns in stages, then the rows of each duty.

    ``lost`` is a case that has no answer, for one of its dates lies beyond the calendars.
    """

    regime: Regime
    columns: tuple[str, ...]
    doubts: tuple[Doubt, ...]
    stages: tuple[tuple[Defined | Ended, ...], ...]
    lost: str
    blocks: tuple[Block, ...]
    steps: tuple[Step, ...]


@cache
def plan(
    regime_id: str, columns: frozenset[str] = frozenset(INPUTS), *, closed_days: bool = False
) -> Plan:
    """Compile a regime for cases of which *columns* are given.

    Args:
        regime_id: Such as ``england``.
        columns: The events and facts there are columns of; others are not known.
        closed_days: Whether the user gave closed days.

    Raises:
        InputError: there is no such regime.
        RuleError: a rule has a shape that has no table.
    """
    regime = rules.regime(regime_id)
    sheet = Sheet(columns, closed_days=closed_days)
    done = worked_out(regime, sheet)
    late = (sql.is_yes(f"{event} > {sql.literal(LAST_DAY)}") for event in Event if event in columns)
    lost = sheet.define("lost", sql.either(*late, *(one.lost for one in done)))
    return Plan(
        regime,
        tuple(name for name in INPUTS if name in columns),
        tuple(doubts(sheet)),
        tuple(tuple(stage) for stage in sheet.stages()),
        lost,
        tuple(one.block for one in done),
        tuple(dict.fromkeys(entry.step for entry in sheet.entries if isinstance(entry, Ended))),
    )

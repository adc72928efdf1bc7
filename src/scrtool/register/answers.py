"""From a case to its rows: the plain path, one schedule for each different set of facts.

What is worked out once is kept, up to a bound, so memory does not grow with the register.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from scrtool import rules
from scrtool.engine import worked_out
from scrtool.errors import InputError, Problem
from scrtool.picking import picked
from scrtool.register.quality import doubts
from scrtool.register.rows import JOINT, BatchRow, rows
from scrtool.rules.reach import REACH

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from datetime import date

    from scrtool.calendars import Calendars
    from scrtool.facts import CaseFacts
    from scrtool.model import Regime
    from scrtool.register.source import SourceCase

KEPT = 20_000


def regimes_for(facts: CaseFacts) -> tuple[str, ...]:
    """Return the bodies of rules that answer in full for a case in which none was named.

    Raises:
        InputError: nothing is encoded for the place.

    Source:
        docs/decisions/0018. What stands beside them is asked for with a regime of its own.
    """
    found = tuple(pick.regime for pick in picked(facts) if pick.whole)
    if not found:
        known = ", ".join(
            dict.fromkeys(nation for reach in REACH.values() for nation in reach.nations)
        )
        raise InputError((Problem("nation", str(facts.nation), f"a nation with rules: {known}"),))
    return found


class Answers:
    """Works out the rows of case after case, on one day, by one set of calendars."""

    def __init__(
        self,
        as_of: date,
        calendars: Calendars,
        regimes: Callable[[str], Regime] = rules.regime,
        presets: Mapping[str, frozenset[str]] | None = None,
    ) -> None:
        """Begin with nothing kept.

        Args:
            as_of: London calendar day that *due* and *overdue* are judged by.
            calendars: Gives the calendar that a clock names.
            regimes: Gives a body of rules by its id.
            presets: Duty id to the names of the local readings chosen.
        """
        self.as_of = as_of
        self.calendars = calendars
        self.regimes = regimes
        self.presets = presets
        self._kept: dict[tuple[CaseFacts, str], tuple[BatchRow, ...]] = {}

    def rows(self, case: SourceCase, repeat: str = "") -> Iterator[BatchRow]:
        """Yield a row for every duty of every body of rules that answers.

        Args:
            case: One row of the register.
            repeat: What is to be said of its reference, if it was met before.

        Raises:
            InputError: a limit falls outside the days that can be counted.
        """
        said = JOINT.join([*doubts(case), *([repeat] if repeat else [])])
        for regime in [case.regime] if case.regime else regimes_for(case.facts):
            for row in self._of(case.facts, regime):
                yield row._replace(ref=case.ref, warnings=said)

    def _of(self, facts: CaseFacts, regime: str) -> tuple[BatchRow, ...]:
        found = self._kept.get((facts, regime))
        if found is None:
            if len(self._kept) >= KEPT:
                self._kept.clear()
            schedule = worked_out(facts, self.regimes(regime), self.calendars, self.presets)
            found = self._kept[facts, regime] = tuple(rows(schedule, "", self.as_of))
        return found

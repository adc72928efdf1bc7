"""Which duties are counted alike: then the days say the same of each, and are asked once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scrtool.model import Force, Role
from scrtool.register.plan.closure import projecting

if TYPE_CHECKING:
    from scrtool.model import Clock
    from scrtool.register.plan.halves import Half, Parts

_TOLD = frozenset({"name", "words", "citation", "note", "said", "start_evidence"})


def alike(parts: Parts, half: Half) -> object:
    """Return what the cells from ``runs_from`` to ``working_days_late`` rest on, but for days.

    Two duties of which it is equal, under the editions of *half*, have the same cells there on
    the same days. What is told of a clock in words, and how well it is known, stands elsewhere.
    """
    duty, edition = parts.duty, half.edition
    counts = tuple(_counts(c) for c in edition.clocks or duty.clocks if c.role is not Role.PRESET)
    steps = (duty.needed(edition), duty.not_shown_by)
    others = tuple(one.id for one in projecting(duty, parts.duties, parts.given))
    chosen = (half.row.outcome, bool(half.row.edition), half.applies)
    return counts, steps, others, chosen, parts.present, parts.days, parts.counted


def _counts(clock: Clock) -> object:
    """Return what a clock counts, and whether a day past it is late."""
    counted = tuple(value for name, value in clock._asdict().items() if name not in _TOLD)
    return counted, clock.citation.force is not Force.EXPECTATION

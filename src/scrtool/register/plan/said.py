"""What is answered in a case, whatever its days: cases that say the same are of the same kinds."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING, Any

from scrtool.facts import BY_AREAS, CONTRADICTIONS, Event, Fact
from scrtool.register.quality import standing_doubts

if TYPE_CHECKING:
    from scrtool.register.source import SourceCase

_NO_DAYS: dict[str, Any] = dict.fromkeys(map(str, Event)) | {"inexact": frozenset()}
_TOLD_APART: dict[str, Any] = dict.fromkeys(("age", *chain(*BY_AREAS.values())))
_AGES = [said for *both, _ in CONTRADICTIONS for _, said in both if isinstance(said, range)]


def said(case: SourceCase) -> object:
    """Return what is equal for cases that say the same.

    An age counts for what follows from it, and authorities for whether they are one.
    """
    facts = case.facts._replace(**_NO_DAYS)
    follows = tuple(facts.says(fact) for fact in Fact)
    ages = tuple(facts.age in ages for ages in _AGES)
    doubts = standing_doubts(case._replace(facts=facts))
    return case.regime, facts._replace(**_TOLD_APART), follows, ages, doubts

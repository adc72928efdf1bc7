"""Duties of any regime, worked out by the public calls; and a regime invented around given clocks.

What a row asks of one item stands in ``tests.support.england``.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from tests.support.england import item

from scrtool import compute
from scrtool.engine import compute as work_out
from scrtool.model import Citation, Duty, Edition, Evidence, Force, Regime, Source, Stage
from scrtool.render import Format, renderer
from scrtool.report import MadeWith, NamedSchedule, Report

if TYPE_CHECKING:
    from scrtool import CaseFacts
    from scrtool.facts import Event
    from scrtool.model import Clock
    from scrtool.schedule import Schedule
    from scrtool.schedule.items import Item

INVENTED = Citation(
    "Invented Act",
    "Invented Act s.1",
    Force.GUIDANCE_SHOULD,
    Evidence.OFFICIAL,
    read_in=(Source("INVENTED", "Invented page", "https://example.org/"),),
)


def worked_out(duty_id: str, facts: CaseFacts) -> Item:
    """Return the duty of that id for *facts*, from the regime its id begins with."""
    return item(duty_id, compute(facts, duty_id.partition(".")[0]))


def row(duty_id: str, facts: CaseFacts, as_of: date | None = None) -> dict[str, Any]:
    """Return the duty of that id as it is in the JSON."""
    return row_of(duty_id, compute(facts, duty_id.partition(".")[0]), as_of)


def row_of(duty_id: str, schedule: Schedule, as_of: date | None = None) -> dict[str, Any]:
    """Return one item of *schedule* as it is in the JSON."""
    items = schedule.to_dict(as_of=as_of, everything=True)["items"]
    (found,) = [one for one in items if one["id"] == duty_id]
    return dict(found)


def invented(
    facts: CaseFacts,
    *clocks: Clock,
    completes: Event | None = None,
    editions: tuple[Edition, ...] = (Edition("Invented Act", "Act", None, None),),
    chosen: frozenset[str] = frozenset(),
) -> Schedule:
    """Return a schedule of one invented duty, ``invented.tell``, with *clocks*."""
    duty = Duty(
        id="invented.tell",
        stage=Stage.NOTIFICATION,
        action="Tell the office",
        duty_holder="Anyone",
        citations=(INVENTED,),
        editions=editions,
        clocks=clocks,
        completes=completes,
    )
    regime = Regime("invented", "Invented", date(2026, 11, 22), (duty,))
    return work_out(facts, regime, presets={duty.id: chosen})


def written(
    schedule: Schedule, as_of: date, style: Format = Format.PLAIN, *, everything: bool = False
) -> str:
    """Return *schedule* as a person reads it on *as_of*."""
    made_with = MadeWith("1.0.0", "2026-11-22", "2028-12-26")
    text = renderer(style)(Report((NamedSchedule("case", schedule),), as_of, made_with, everything))
    assert isinstance(text, str)
    return text

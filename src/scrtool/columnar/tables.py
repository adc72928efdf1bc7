"""The rule book and the calendars as flat tables: what the numbers of a plan's rows stand for.

Plain rows; how they are kept in files is in ``scrtool.frame``. No row of a case belongs here.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from scrtool import rules
from scrtool.columnar.facts import ALL_EVENTS
from scrtool.columnar.limits import MARKS
from scrtool.columnar.plans import plan
from scrtool.columnar.shapes import (
    ClockRow,
    ConditionRow,
    DutyRow,
    EditionRow,
    EventRow,
    MarksRow,
    OpenRow,
)
from scrtool.facts import ASKED_AS, Fact
from scrtool.model import Force, Role

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scrtool.columnar.block import Block
    from scrtool.columnar.sheet import Step
    from scrtool.model import Citation, Clock, Edition

JOINT = "; "
EDITIONS_OF_A_DUTY = CLOCKS_OF_AN_EDITION = 100
OPEN_OF_A_DUTY = 4096
_REGIME = 1000


def duty_key(regime_id: str, number: int) -> int:
    """Return the key of the duty at *number*, from 1, of a regime."""
    return (list(rules.REGIMES).index(regime_id) + 1) * _REGIME + number


@cache
def all_steps() -> tuple[Step, ...]:
    """Return every length of time that a clock of any regime counts, in the order of its key."""
    return tuple(dict.fromkeys(step for name in rules.REGIMES for step in plan(name).steps))


def step_key(step: Step) -> int:
    """Return the key of a length of time on a calendar, from 1."""
    return all_steps().index(step) + 1


def duties(regime_id: str) -> Iterator[DutyRow]:
    """Yield the duties of a regime, in the order of its rule book."""
    for number, duty in enumerate(rules.regime(regime_id).duties, 1):
        yield DutyRow(
            duty_key(regime_id, number),
            regime_id,
            number,
            duty.id,
            str(duty.stage),
            duty.action,
            duty.duty_holder,
            JOINT.join(one.name for one in duty.recipients),
            duty.condition,
            duty.no_number,
            duty.follows,
            duty.completes,
            duty.not_shown_by,
        )


def editions(regime_id: str) -> Iterator[EditionRow]:
    """Yield every edition of every duty of a regime."""
    for block in plan(regime_id).blocks:
        for number, edition in enumerate(block.duty.editions, 1):
            yield _edition(regime_id, block, number, edition)


def _edition(regime_id: str, block: Block, number: int, edition: Edition) -> EditionRow:
    authority = (edition.citations or block.duty.citations)[0]
    key = duty_key(regime_id, block.number)
    return EditionRow(
        key * EDITIONS_OF_A_DUTY + number,
        key,
        number,
        edition.name,
        edition.start,
        edition.end,
        str(authority.force),
        str(authority.evidence),
        *_place(authority),
        block.duty.needed(edition),
        edition.note,
    )


def _place(authority: Citation) -> tuple[str, str, str]:
    return authority.instrument, authority.provision, authority.url


def clocks(regime_id: str) -> Iterator[ClockRow]:
    """Yield every clock of every edition, local presets among them."""
    for block in plan(regime_id).blocks:
        for number, edition in enumerate(block.duty.editions, 1):
            key = duty_key(regime_id, block.number) * EDITIONS_OF_A_DUTY + number
            for place, clock in enumerate(edition.clocks or block.duty.clocks, 1):
                yield _clock(key, place, edition, clock)


def _clock(edition_key: int, place: int, edition: Edition, clock: Clock) -> ClockRow:
    citation = clock.citation
    return ClockRow(
        edition_key * CLOCKS_OF_AN_EDITION + place,
        edition_key,
        place,
        clock.name,
        str(clock.role),
        str(clock.runs_from),
        clock.or_later,
        clock.length,
        str(clock.unit),
        str(clock.calendar),
        clock.floor,
        clock.window,
        str(citation.force),
        str(edition.evidence(clock)),
        str(clock.start_evidence or citation.evidence),
        clock.role is Role.HEADLINE and citation.force is not Force.EXPECTATION,
        *_place(citation),
        clock.words,
    )


def open_questions(regime_id: str) -> Iterator[OpenRow]:
    """Yield what is said for each sum of open questions of each duty."""
    for block in plan(regime_id).blocks:
        names = (*block.names, *block.awaited)
        key = duty_key(regime_id, block.number)
        for bits in range(1 << len(names)):
            yield OpenRow(key * OPEN_OF_A_DUTY + bits, key, spoken(bits, names))


def spoken(bits: int, names: tuple[str, ...]) -> str:
    """Return the names whose bits are set, each once, in their order."""
    set_ = (name for place, name in enumerate(names) if bits >> place & 1)
    return JOINT.join(dict.fromkeys(set_))


def marks() -> Iterator[MarksRow]:
    """Yield the words of every sum of marks."""
    for bits in range(1 << len(MARKS)):
        yield MarksRow(bits, spoken(bits, MARKS))


def events() -> Iterator[EventRow]:
    """Yield every event with its number."""
    for key, event in enumerate(ALL_EVENTS, 1):
        yield EventRow(key, str(event))


def conditions(regime_id: str) -> Iterator[ConditionRow]:
    """Yield every answer that the duties of a regime turn on."""
    for number, duty in enumerate(rules.regime(regime_id).duties, 1):
        key = duty_key(regime_id, number)
        groups = (*((fact,) for fact in duty.when), *duty.groups)
        unwanted: list[tuple[Fact, int | None]] = [(fact, None) for fact in duty.unless]
        for place, edition in enumerate(duty.editions, 1):
            own = key * EDITIONS_OF_A_DUTY + place
            unwanted += [(fact, own) for fact in edition.unless]
        for group_number, group in enumerate(groups, 1):
            for fact in group:
                yield ConditionRow(key, None, group_number, str(fact), True, _asked_as(fact))
        for group_number, (fact, edition_key) in enumerate(unwanted, len(groups) + 1):
            yield ConditionRow(key, edition_key, group_number, str(fact), False, _asked_as(fact))


def _asked_as(fact: Fact) -> str:
    return str(ASKED_AS.get(fact, fact))

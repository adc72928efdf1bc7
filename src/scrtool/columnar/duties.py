"""Every duty of a regime as columns, in the order of its rule book.

The same as ``scrtool.engine``, for every case at once.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from scrtool.columnar import sql
from scrtool.columnar.block import Block
from scrtool.columnar.editions import Governing, governing
from scrtool.columnar.limits import MARKS, NOT_IN_FORCE, Worked, worked
from scrtool.columnar.questions import Earlier, Engaged, engaged
from scrtool.columnar.standing import AS_OF, standing
from scrtool.columnar.triggers import Projection, Triggers
from scrtool.errors import RuleError
from scrtool.model import CalendarId

if TYPE_CHECKING:
    from scrtool.columnar.sheet import Sheet
    from scrtool.model import Duty, Regime


class Done(NamedTuple):
    """A duty worked out, for those that follow it."""

    block: Block
    engaged: Engaged
    governing: Governing
    lost: str


def worked_out(regime: Regime, sheet: Sheet) -> tuple[Done, ...]:
    """Put the columns of every duty on *sheet*, each after those it follows.

    Raises:
        RuleError: a rule has a shape that has no table.
    """
    triggers = Triggers(sheet)
    done: dict[str, Done] = {}
    for number, duty in enumerate(regime.duties, 1):
        done[duty.id] = _duty(duty, number, triggers, done)
    return tuple(done.values())


def _duty(duty: Duty, number: int, triggers: Triggers, done: dict[str, Done]) -> Done:
    sheet, name = triggers.sheet, _name(duty)
    earlier = _earlier(duty, done)
    nothing = sql.NO
    if earlier:
        nothing = sql.both(sql.negated(earlier.in_force), sql.is_missing(earlier.done))
    edition = governing(duty, name, triggers, nothing)
    applies = engaged(duty, name, edition.number, sheet, earlier)
    each = [worked(duty, one, triggers) for one in duty.editions]
    block = _block(
        duty, number=number, edition=edition, applies=applies, each=each, triggers=triggers
    )
    if duty.completes:
        _project(name, block, each, triggers)
    lost = sql.by_number(edition.number, [one.lost for one in each])
    return Done(block, applies, edition, sql.is_yes(sql.both(edition.in_force, lost)))


def _earlier(duty: Duty, done: dict[str, Done]) -> Earlier | None:
    if duty.follows is None:
        return None
    if duty.follows not in done:
        raise RuleError(f"{duty.id} follows {duty.follows}, which does not come before it")
    before = done[duty.follows]
    return Earlier(before.engaged, before.governing.in_force, before.block.done)


def _block(
    duty: Duty,
    *,
    number: int,
    edition: Governing,
    applies: Engaged,
    each: list[Worked],
    triggers: Triggers,
) -> Block:
    sheet, name = triggers.sheet, _name(duty)
    away = sql.is_no(applies.applies)
    counts = sheet.define(f"{name}_counts", sql.both(edition.in_force, sql.negated(away)))

    def here(column: str, texts: list[str], otherwise: str) -> str:
        text = sql.by_number(edition.number, texts)
        if text == otherwise:
            return text
        return sheet.define(
            f"{name}_{column}", sql.chosen([(sql.negated(counts), otherwise)], text)
        )

    outcome = sql.by_number(edition.number, [one.outcome for one in each])
    known = sql.by_number(edition.number, [one.is_known for one in each])
    safe = here("safe_end", [one.safe for one in each], sql.NO_DAY)
    done, other = sheet.day(duty.completes), sheet.day(duty.not_shown_by)
    is_headline = sql.by_number(edition.number, [one.is_headline for one in each])
    end = here("end", [one.end for one in each], sql.NO_DAY)
    shown = sheet.define(
        f"{name}_outcome", sql.chosen([(sql.negated(edition.in_force), NOT_IN_FORCE)], outcome)
    )
    status = standing(
        duty,
        edition=edition.number,
        applies=applies.applies,
        outcome=shown,
        end=end,
        done=done,
        not_shown=sql.both(sql.is_given(other), sql.is_missing(done)),
    )
    return Block(
        duty=duty,
        number=number,
        edition=edition.number,
        settled=edition.settled,
        applies=applies.applies,
        outcome=shown,
        open=applies.open,
        clock=here("clock", [one.clock for one in each], sql.NO_NUMBER),
        event=here("event", [one.event for one in each], sql.NO_NUMBER),
        trigger=here("trigger", [one.trigger for one in each], sql.NO_DAY),
        end=end,
        is_headline=is_headline,
        due=sheet.define(f"{name}_due", sql.chosen([(sql.negated(is_headline), sql.NO_DAY)], end)),
        safe=sheet.define(f"{name}_safe", sql.chosen([(sql.negated(known), sql.NO_DAY)], safe)),
        done=done,
        until=sheet.define(f"{name}_until", sql.first_known(done, AS_OF)),
        status=sheet.define(f"{name}_status", status),
        marks=sheet.define(f"{name}_marks", _marks(duty, edition, away, each)),
        calendar=_calendar(duty),
        names=applies.names,
        awaited=applies.awaited,
    )


def _marks(duty: Duty, edition: Governing, away: str, each: list[Worked]) -> str:
    """Return the sum of the marks: none where it does not apply, the duty's own always."""
    bits = []
    for place, mark in enumerate(MARKS):
        text = sql.by_number(edition.number, [one.marks[place] for one in each])
        standing = [_standing(duty, number, mark) for number in range(len(each))]
        own = sql.by_number(edition.number, standing)
        bits.append((sql.either(sql.both(edition.in_force, text), own), 1 << place))
    return sql.chosen([(away, "0")], sql.mask(bits))


def _standing(duty: Duty, number: int, mark: str) -> str:
    authority = (duty.editions[number].citations or duty.citations)[0]
    return sql.YES if mark == authority.evidence == "unconfirmed" else sql.NO


def _project(name: str, block: Block, each: list[Worked], triggers: Triggers) -> None:
    if block.due == sql.NO_DAY or not block.duty.completes:
        return
    sheet = triggers.sheet
    unconfirmed, single, provisional, given = (
        sql.by_number(block.edition, list(texts))
        for texts in zip(*(one.leading for one in each), strict=True)
    )
    limit = Projection(
        block.due,
        sheet.define(f"{name}_limit_unconfirmed", unconfirmed),
        sheet.define(f"{name}_limit_single", single),
        sheet.define(f"{name}_limit_provisional", provisional),
        sheet.define(f"{name}_limit_given", given),
    )
    triggers.project(block.duty.completes, limit)


def _calendar(duty: Duty) -> CalendarId:
    """Return whose days a lateness is counted in: one calendar for all the clocks of a duty."""
    clocks = (clock for one in duty.editions for clock in one.clocks or duty.clocks)
    found = {clock.calendar for clock in clocks} or {CalendarId.ENGLAND_AND_WALES}
    if len(found) > 1:
        raise RuleError(f"{duty.id} counts on more than one calendar, which has no table")
    return found.pop()


def _name(duty: Duty) -> str:
    """Return what the columns of *duty* are called by: its id without its regime."""
    _, _, rest = duty.id.partition(".")
    return rest.replace(".", "_").replace("-", "_")

"""Which edition of a duty governs, as columns: its number, whether settled, whether in force.

The same as ``scrtool.engine.editions``, for every case at once.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from scrtool.columnar import sql
from scrtool.columnar.facts import first_day
from scrtool.facts import Event, Fact
from scrtool.model import Role

if TYPE_CHECKING:
    from scrtool.columnar.triggers import Triggers
    from scrtool.model import Clock, Duty, Edition


class Governing(NamedTuple):
    """The columns of an edition: its number from 1, whether settled, whether it governs."""

    number: str
    settled: str
    in_force: str


class Choice(NamedTuple):
    """The columns an edition is chosen by.

    ``starts`` is the day each edition's own clock runs from, None where only the facts
    bring it about; ``day`` the last of those known, else ``since``, the day of the facts.
    """

    duty: Duty
    starts: tuple[str | None, ...]
    any_known: str
    since: str
    day: str


def governing(duty: Duty, name: str, triggers: Triggers, nothing: str) -> Governing:
    """Return the columns of the edition that governs *duty*.

    Args:
        duty: Its editions, oldest first.
        name: What its columns are called by.
        triggers: The triggers known so far.
        nothing: When it follows a duty that was not law and was not done all the same.
    """
    newest = len(duty.editions)
    if duty.undated:
        return Governing(str(newest), sql.NO, sql.YES)
    sheet = triggers.sheet
    choice = _choice(duty, name, triggers)
    matched = [_matches(place, choice) for place in range(newest)]
    waiting = _waiting(choice)
    any_match, any_waiting = _any_match(choice, matched), sql.either(*waiting)
    by_fact = all(start is None for start in choice.starts)
    number = sql.chosen([(nothing, "1"), *_numbered(matched), *_open(waiting, choice)], "1")
    in_force = sql.either(sql.is_yes(any_match), sql.is_yes(any_waiting), _unknown(choice))
    settled = sql.both(any_match, sql.YES if by_fact else choice.any_known)
    follows = sql.negated(nothing)
    return Governing(
        sheet.define(f"{name}_edition", number),
        sheet.define(f"{name}_settled", sql.both(follows, sql.is_yes(settled))),
        sheet.define(f"{name}_in_force", sql.both(follows, in_force)),
    )


def _choice(duty: Duty, name: str, triggers: Triggers) -> Choice:
    sheet = triggers.sheet
    starts = tuple(
        None if _is_by_fact(duty, one) else _start(duty, one, f"{name}_{place}", triggers)
        for place, one in enumerate(duty.editions, 1)
    )
    known = list(dict.fromkeys(start for start in starts if start))
    first = duty.switched_on_by or (Event.INCIDENT if Fact.DIED in duty.when else Event.AWARE)
    usual = (sheet.day(first), sheet.day(Event.AWARE), sheet.day(Event.INCIDENT))
    since = sheet.define(f"since_{first}", sql.first_known(*usual, first_day(sheet)))
    last = sql.NO_DAY
    for place, start in enumerate(known):
        last = sheet.define(f"{name}_last_{place}", sql.later_of(last, start))
    any_known = sql.either(*map(sql.is_given, known))
    day = sheet.define(f"{name}_day", sql.first_known(last, since))
    return Choice(duty, starts, any_known, since, day)


def _unknown(choice: Choice) -> str:
    return sql.is_missing(choice.day)


def _matches(place: int, choice: Choice) -> str:
    """Return when the edition at *place* was in force on its own day."""
    edition, start = choice.duty.editions[place], choice.starts[place]
    if start is not None:
        return sql.within(start, edition.start, edition.end)
    known = dict.fromkeys(one for one in choice.starts if one)
    by_clock = (sql.within(one, edition.start, edition.end) for one in known)
    by_fact = sql.within(choice.since, edition.start, edition.end)
    return sql.either(
        sql.both(choice.any_known, sql.is_yes(sql.either(*by_clock))),
        sql.both(sql.negated(choice.any_known), sql.is_yes(by_fact)),
    )


def _any_match(choice: Choice, matched: list[str]) -> str:
    """Return when one edition or another was in force; those that follow on are one stretch."""
    editions = choice.duty.editions
    follow_on = all(one.end == other.start for one, other in pairwise(editions))
    if len({*choice.starts}) > 1 or not follow_on:
        return sql.either(*matched)
    stretch = sql.within(choice.starts[0] or choice.since, editions[0].start, editions[-1].end)
    return stretch if choice.starts[0] else sql.is_yes(stretch)


def _waiting(choice: Choice) -> list[str]:
    """Return when each edition may still come to govern, its own day not being known."""
    alone = len(_runs_from(choice.duty)) == 1
    own = [place for place, start in enumerate(choice.starts) if start is not None]
    together = len({choice.starts[place] for place in own}) == 1
    waits = [sql.NO] * len(choice.starts)
    for place in own:
        may_come = sql.both(sql.is_missing(choice.starts[place] or ""), _may_come(place, choice))
        last_alone = sql.negated(choice.any_known) if place == own[-1] else sql.NO
        known_alone = sql.NO if together else sql.both(choice.any_known, may_come)
        waits[place] = sql.either(last_alone, known_alone) if alone else may_come
    return waits


def _may_come(place: int, choice: Choice) -> str:
    end = choice.duty.editions[place].end
    if end is None:
        return sql.YES
    return sql.either(_unknown(choice), sql.is_yes(f"{choice.day} < {sql.literal(end)}"))


def _numbered(conditions: list[str]) -> list[tuple[str, str]]:
    return [(condition, str(place)) for place, condition in enumerate(conditions, 1)]


def _open(waiting: list[str], choice: Choice) -> list[tuple[str, str]]:
    """Return the edition to show while none is settled, then the last that came to an end."""
    editions = list(enumerate(choice.duty.editions, 1))
    in_force = [
        (sql.both(waits, sql.within(choice.day, edition.start, edition.end)), str(place))
        for (place, edition), waits in zip(editions, waiting, strict=True)
    ]
    past = [
        (f"{choice.day} >= {sql.literal(edition.end)}", str(place))
        for place, edition in reversed(editions)
        if edition.end and choice.day != sql.NO_DAY
    ]
    unknown = (_unknown(choice), str(len(editions)))
    return [*in_force, *_numbered(waiting), unknown, *past]


def leading(duty: Duty, edition: Edition) -> tuple[Clock, ...]:
    """Return the headline, or the readings that tie; nothing where no number is national."""
    clocks = edition.clocks or duty.clocks
    if not clocks or clocks[0].role not in {Role.HEADLINE, Role.ALTERNATE}:
        return ()
    return tuple(one for one in clocks if one.role is clocks[0].role)[: _most(clocks[0])]


def _most(first: Clock) -> int | None:
    return 1 if first.role is Role.HEADLINE else None


def _is_by_fact(duty: Duty, edition: Edition) -> bool:
    return not leading(duty, edition) and not duty.needed(edition)


def _start(duty: Duty, edition: Edition, name: str, triggers: Triggers) -> str:
    needs = duty.needed(edition)
    clocks = leading(duty, edition)
    if not clocks:
        return triggers.sheet.day(needs)
    days = [triggers.start(clock, needs).day for clock in clocks]
    return triggers.sheet.define(f"{name}_start", sql.first_known(*days))


def _runs_from(duty: Duty) -> set[Event | None]:
    return {
        found[0].runs_from if (found := leading(duty, one)) else duty.needed(one)
        for one in duty.editions
    }

"""Whether a duty applies, as columns, and which questions are open, each a bit of one number.

The same as ``scrtool.engine.conditions``, for every case at once.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from scrtool.columnar import sql
from scrtool.columnar.facts import says
from scrtool.facts import ASKED_AS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scrtool.columnar.sheet import Sheet
    from scrtool.facts import Event, Fact
    from scrtool.model import Duty


class Engaged(NamedTuple):
    """The columns of a verdict, and the name of the input behind each bit of what is open.

    ``asked`` are the open conditions; ``open`` adds the event that is waited for.
    """

    applies: str
    asked: str
    open: str
    names: tuple[str, ...]
    awaited: tuple[str, ...]


class Earlier(NamedTuple):
    """What a duty that follows another takes from it."""

    engaged: Engaged
    in_force: str
    done: str


def engaged(duty: Duty, name: str, edition: str, sheet: Sheet, earlier: Earlier | None) -> Engaged:
    """Return whether *duty* applies: yes, no or not known with what would settle it."""
    conditions = list(_conditions(duty, edition, sheet))
    own = sql.both(*(text for text, _ in conditions))
    pieces = [piece for _, open_pieces in conditions for piece in open_pieces]
    led, led_asked, led_names = _led(duty, sheet, earlier)
    verdict = sheet.define(f"{name}_verdict", sql.both(own, led))
    bits = [(text, 1 << place) for place, (text, _) in enumerate(pieces, len(led_names))]
    awaits = _awaits(duty, edition, sheet)
    names = (*led_names, *(asked for _, asked in pieces))
    waiting = [(text, 1 << place) for place, (text, _) in enumerate(awaits, len(names))]
    asked = sheet.define(f"{name}_asked", _sum(led_asked, sql.mask(bits)))
    refused = (sql.is_no(verdict), "0")
    waits = sql.either(*(text for text, _ in awaits))
    return Engaged(
        sheet.define(
            f"{name}_applies",
            sql.chosen([(sql.is_no(verdict), sql.NO), (waits, sql.UNKNOWN)], verdict),
        ),
        asked,
        sheet.define(f"{name}_open", sql.chosen([refused], _sum(asked, sql.mask(waiting)))),
        names,
        tuple(asked for _, asked in awaits),
    )


def _sum(one: str, other: str) -> str:
    return f"{one} + {other}" if "0" not in {one, other} else one if other == "0" else other


def _conditions(
    duty: Duty, edition: str, sheet: Sheet
) -> Iterator[tuple[str, list[tuple[str, str]]]]:
    """Yield each condition, with when each of its inputs is an open question."""
    for group in (*((fact,) for fact in duty.when), *duty.groups):
        answers = [says(fact, sheet) for fact in group]
        holds = sheet.define(f"{'_or_'.join(group)}_said", sql.either(*answers))
        yield holds, [_piece(fact, holds, answer) for fact, answer in _paired(group, answers)]
    for fact in duty.unless:
        answer = says(fact, sheet)
        yield sql.negated(answer), [_piece(fact, answer, answer)]
    for place, one in enumerate(duty.editions, 1):
        for fact in one.unless:
            answer = says(fact, sheet)
            other = f"{edition} <> {place}" if edition != str(place) else sql.NO
            text, asked = _piece(fact, answer, answer)
            here = sql.both(sql.negated(other), text)
            yield sql.either(other, sql.negated(answer)), [(here, asked)]


def _paired(group: tuple[Fact, ...], answers: list[str]) -> Iterator[tuple[Fact, str]]:
    return zip(group, answers, strict=True)


def _piece(fact: Fact, holds: str, answer: str) -> tuple[str, str]:
    is_open = sql.both(sql.is_missing(holds), sql.is_missing(answer))
    return is_open, str(ASKED_AS.get(fact, fact))


def _awaits(duty: Duty, edition: str, sheet: Sheet) -> list[tuple[str, str]]:
    """Return when each event that an edition needs has not happened."""
    needed = [duty.needed(one) for one in duty.editions]
    found = []
    for event in dict.fromkeys(one for one in needed if one):
        here = [str(place) for place, one in enumerate(needed, 1) if one is event]
        found.append(
            (sql.both(_is_one_of(edition, here, len(needed)), _unmet(event, sheet)), str(event))
        )
    return found


def _is_one_of(edition: str, places: list[str], most: int) -> str:
    if len(places) == most:
        return sql.YES
    if edition.isdigit():
        return sql.YES if edition in places else sql.NO
    return f"{edition} IN ({', '.join(places)})"


def _unmet(event: Event, sheet: Sheet) -> str:
    return sql.is_missing(sheet.day(event))


def _led(duty: Duty, sheet: Sheet, earlier: Earlier | None) -> tuple[str, str, tuple[str, ...]]:
    """Return what the duty followed says; a recorded completion of it settles what was open."""
    if earlier is None:
        return sql.YES, "0", ()
    before = earlier.engaged
    doubtful = sql.either(*(sql.is_yes(says(fact, sheet)) for fact in duty.unsettled_by))
    settled = sql.both(
        sql.is_missing(before.applies), sql.is_given(earlier.done), sql.negated(doubtful)
    )
    return (
        sql.chosen([(settled, sql.YES)], before.applies),
        sql.chosen([(settled, "0")], before.asked),
        before.names,
    )

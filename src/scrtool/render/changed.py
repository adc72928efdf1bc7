"""What changed in the law between two days, in plain words. The JSON stands beside this file."""

from __future__ import annotations

from collections import Counter
from itertools import groupby
from typing import TYPE_CHECKING

from scrtool.lawbook.differences import What, differences
from scrtool.model import Clock, Evidence, Force, Role
from scrtool.render import rulebook, words
from scrtool.render.lines import BLANK, Kind, Line

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scrtool.lawbook.changes import Change, Changes, Notice
    from scrtool.lawbook.differences import Difference, Value
    from scrtool.model import Citation, Duty, Edition

LABELS = {
    What.EDITION: "edition",
    What.AUTHORITY: "authority for the duty",
    What.FORCE: "force of the duty",
    What.EVIDENCE: "evidence for the duty",
    What.AUTHORITY_NOTE: "said of that authority",
    What.FURTHER: "further authorities",
    What.HEADLINE: "headline reading",
    What.NOTE: "note",
    What.NUMBER: "number",
    What.ROLE: "counts as",
    What.NUMBER_AUTHORITY: "authority for the number",
    What.NUMBER_FORCE: "force of the number",
    What.NUMBER_EVIDENCE: "evidence for the number",
    What.START_EVIDENCE: "evidence for the words that start it",
    What.NUMBER_AUTHORITY_NOTE: "said of that authority",
    What.NUMBER_NOTE: "note on the number",
}
NOTES = {What.AUTHORITY_NOTE, What.NOTE, What.NUMBER_AUTHORITY_NOTE, What.NUMBER_NOTE}
SAID_AS: dict[str, str] = dict(
    [*words.STRENGTHS.items(), *words.GRADES.items(), *rulebook.ROLES.items()]
)
NO_EDITION = "No edition of any duty began or ended between these days."
NOTHING = f"Nothing changed. {NO_EDITION}"
TRIGGERS = (
    "Each duty takes the edition in force on the day its own time starts to run. What was "
    "triggered earlier keeps the edition of its day."
)


def lines(found: Changes, checked_on: str) -> Iterator[Line]:
    """Yield what changed, day by day, and in a word which numbers move."""
    yield Line(
        f"What changed after {words.day(found.first)}, up to and including {words.day(found.last)}",
        kind=Kind.HEADING,
    )
    yield BLANK
    yield from map(Line, _summary(found))
    for _, on_day in groupby(found.duties, key=lambda one: (one.day, one.day_known)):
        yield from _day(tuple(on_day))
    for notice in found.notices:
        yield BLANK
        yield from _notice(notice)
    if found.perhaps:
        yield BLANK
        yield Line("These may fall between the two days", kind=Kind.HEADING)
        yield from (Line(said, 2) for said in map(_perhaps, found.perhaps))
    yield BLANK
    if found.duties:
        yield Line(TRIGGERS)
    if found.not_read:
        yield Line(_not_read(found.not_read))
    yield Line(f"{checked_on} {words.NOT_ADVICE}", kind=Kind.ASIDE)


def _summary(found: Changes) -> Iterator[str]:
    if not found.duties:
        yield NO_EDITION if found.notices or found.perhaps else NOTHING
        return
    begin = [one for one in found.duties if one.before is None]
    end = [one for one in found.duties if one.after is None]
    renewed = [one for one in found.duties if one.before and one.after]
    yield from _counted(begin, "begins", "begin")
    yield from _counted(end, "ends", "end")
    moved = dict.fromkeys(one.duty.id for one in renewed if one.moves)
    numbers = f"a number differs in {', '.join(moved)}" if moved else "no number differs"
    yield from _counted(renewed, *(f"{has} a new edition; {numbers}" for has in ("has", "have")))


def _counted(turns: list[Change], one: str, more: str) -> Iterator[str]:
    """Yield how many duties: one that changes twice is one duty."""
    n = len({turn.duty.id for turn in turns})
    if n:
        yield f"{words.plural(n, 'duty').replace('dutys', 'duties')} {one if n == 1 else more}."


def _day(turns: tuple[Change, ...]) -> Iterator[Line]:
    yield BLANK
    yield Line(_when(turns[0]), kind=Kind.HEADING)
    for turn in turns:
        yield Line(f"{turn.duty.id}: {turn.duty.action}", 2)
        yield from (Line(said, 4) for said in _said(turn))


def _when(turn: Change) -> str:
    on = turn.day
    if turn.day_known:
        return words.day(on)
    return f"{words.MONTHS[on.month - 1]} {on.year}, on a day that was not read; the first is used"


def _said(turn: Change) -> Iterator[str]:
    if turn.before is None and turn.after:
        yield from _begun(turn.duty, turn.after)
    elif turn.before and turn.after is None:
        yield f"ends: {words.in_force(turn.before)}; there is no later edition"
    else:
        found = differences(turn)
        yield from map(_difference, found)
        if all(one.what is What.EDITION for one in found):
            yield "nothing else differs"


def _begun(duty: Duty, edition: Edition) -> Iterator[str]:
    citation = (edition.citations or duty.citations)[0]
    alone = duty._replace(editions=(edition,))
    yield f"begins: {words.in_force(edition)}"
    yield f"{words.sentence(duty, citation.force, duty.action)} ({words.source(citation)})"
    yield f"number: {rulebook.numbers(alone)}"
    if edition.note:
        yield f"note: {edition.note}"


def _difference(one: Difference) -> str:
    of = f" ({one.reading})" if one.reading else ""
    was, now = (_side(one.what, value) for value in (one.before, one.after))
    return f"{LABELS[one.what]}{of}: was {was}; now {now}"


def _side(what: What, value: Value) -> str:
    return f'"{value}"' if what in NOTES and value else said(value)


def said(value: Value) -> str:
    """Return one side of a difference in plain words; what was not there is "none"."""
    match value:
        case Force() | Evidence() | Role():
            return SAID_AS[value]
        case Clock():
            return f"{words.length(value)}, by the calendar of {_calendar(value)}"
        case str() | None:
            return value or "none"
        case _:
            return "; ".join(map(_authority, value)) or "none"


def _calendar(clock: Clock) -> str:
    return str(clock.calendar).replace("-", " ").title().replace(" And ", " and ")


def _authority(cited: Citation) -> str:
    return f"{words.authority(cited)}{f' ({cited.note})' if cited.note else ''}"


def _notice(notice: Notice) -> Iterator[Line]:
    overlay = notice.overlay
    yield Line(words.day(notice.day), kind=Kind.HEADING)
    turn = "is shown from this day" if notice.begins else "is no longer shown from this day"
    yield Line(f"The notice {overlay.name!r} {turn}, beside {', '.join(overlay.duties)}", 2)
    yield Line(overlay.text, 4)


def _perhaps(turn: Change) -> str:
    before, after = (one.name if one else "none" for one in (turn.before, turn.after))
    return f"{turn.duty.id}: was {before}; now {after}. {_when(turn)}"


def _not_read(ids: tuple[str, ...]) -> str:
    regimes = Counter(one.partition(".")[0] for one in ids)
    counts = ", ".join(f"{name} {n}" for name, n in regimes.items())
    return f"Never listed here, because the day they began was not read: {counts}."

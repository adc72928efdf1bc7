"""What a person is shown first: dated duties, what comes later, which facts would change it.

The same outline for the terminal and for plain text, so that neither says less.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from scrtool.facts import Event, Fact
from scrtool.facts.spelling import spell
from scrtool.model import Force, Role, Stage
from scrtool.render import confirmed, limits, words
from scrtool.schedule.items import Outcome

if TYPE_CHECKING:
    from collections.abc import Iterable

    from scrtool.facts import CaseFacts
    from scrtool.report import CaseReport
    from scrtool.schedule.items import Condition, Item, Reading
    from scrtool.schedule.limits import Limit

LATER = (Stage.LOCAL_REVIEW, Stage.PUBLICATION, Stage.NATIONAL_REVIEW)
STAGES = {
    Stage.NOTIFICATION: "notification",
    Stage.RAPID_REVIEW: "rapid review",
    Stage.LOCAL_REVIEW: "local review",
    Stage.PUBLICATION: "publication",
    Stage.NATIONAL_REVIEW: "national review",
}


class Dated(NamedTuple):
    """An item that has a date, with that date."""

    item: Item
    limit: Limit


class Outline(NamedTuple):
    """The items of a report, each in one place.

    ``dated`` are open limits, most urgent first; ``done`` those recorded as done;
    ``prompt`` duties without a number that apply; ``windows`` those that look at a
    stretch of days; ``open_if`` those that hang on a fact not given, by that fact;
    ``later`` by stage; ``past`` was not yet law; ``once`` waits for an event, by that event;
    of ``left_out`` the number is not confirmed, and only confirmed ones are asked for.
    """

    dated: list[Dated]
    done: list[Dated]
    prompt: list[Item]
    windows: list[Item]
    open_if: dict[tuple[Condition, ...], list[Item]]
    later: dict[Stage, list[Item]]
    past: list[Item]
    once: dict[Event, list[Item]]
    left_out: list[Item]


def outline(report: CaseReport) -> Outline:
    """Return the items of *report* that apply or may apply, in the order to be read."""
    found = Outline([], [], [], [], {}, {}, [], {}, [])
    for item in report.schedule.applicable():
        if limit := item.limit:
            where = found.done if is_done(item, report) else found.dated
            where.append(Dated(item, limit))
        elif item.is_number_left_out and (is_done(item, report) or not _is_later(item)):
            found.left_out.append(item)
        elif not is_done(item, report):
            _undated(item, found, report.schedule.facts)
    return found


def _undated(item: Item, found: Outline, facts: CaseFacts) -> None:
    if item.outcome is Outcome.NOT_IN_FORCE:
        found.past.append(item)
    elif any(limits.windows(item)):
        found.windows.append(item)
    elif _is_later(item):
        found.later.setdefault(item.duty.stage, []).extend([] if is_over(item, facts) else [item])
    elif item.conditions:
        found.open_if.setdefault(item.conditions, []).append(item)
    elif item.awaits:
        found.once.setdefault(item.awaits, []).append(item)
    else:
        found.prompt.append(item)


def _is_later(item: Item) -> bool:
    """Return whether a duty waits for a later stage that nothing given has brought about."""
    return item.duty.stage in LATER and not _is_settled(item) and not _is_near(item)


def _is_settled(item: Item) -> bool:
    """Return whether facts or dates given brought a duty of a later stage about."""
    duty = item.duty
    facts = (*duty.when, *duty.groups, *duty.unless, *item.edition.unless)
    return item.applies is True and bool(facts or duty.needs or duty.follows)


def _is_near(item: Item) -> bool:
    """Return whether a duty of a later stage hangs on facts alone: no step, no clock.

    A national review is never near: it is the Panel's own, and waits for it.
    """
    duty = item.duty
    if duty.stage is Stage.NATIONAL_REVIEW:
        return False
    waits = item.readings or item.left_out or duty.needed(item.edition) or duty.follows
    return not waits and bool(item.conditions)


def is_over(item: Item, facts: CaseFacts) -> bool:
    """Return whether every edition ended before the incident, or before awareness.

    What waits for a later step cannot fall under any of them.
    """
    days = [known.on for event in (Event.INCIDENT, Event.AWARE) if (known := facts.when(event))]
    ends = [edition.end for edition in item.duty.editions]
    return bool(days) and all(end and end <= max(days) for end in ends)


def is_abroad(item: Item, facts: CaseFacts) -> bool:
    """Return whether a duty is left out for the place alone: of another nation nothing is said."""
    return Fact.ABROAD in item.duty.unless and facts.says(Fact.ABROAD) is True


def is_done(item: Item, report: CaseReport) -> bool:
    """Return whether the duty was recorded as done."""
    step = item.duty.completes
    return bool(step and report.schedule.facts.when(step))


def by_limit(dated: Iterable[Dated]) -> list[list[Dated]]:
    """Return items that share a due date, a safe date and a number together.

    One without a headline stands alone: its readings are listed under it.
    """
    groups: dict[tuple[object, ...], list[Dated]] = {}
    for one in dated:
        same = limits.number(one.limit) if one.limit.headline else one.item.duty.id
        key = one.limit.due, one.limit.safe_due, same
        groups.setdefault(key, []).append(one)
    return list(groups.values())


def questions(dated: Iterable[Dated]) -> dict[Condition, list[Item]]:
    """Return each fact not given on which dated duties hang, with those duties."""
    found: dict[Condition, list[Item]] = {}
    for item, _ in dated:
        for condition in item.conditions:
            found.setdefault(condition, []).append(item)
    return found


def starts(items: Iterable[Item]) -> str | None:
    """Return what will start the first clock of a later stage: 6 months from --review-decided.

    Of one whose number was left out, that it was.
    """
    for item in items:
        if said := confirmed.number(item):
            return said
        for reading in item.readings:
            clock = reading.clock
            if clock.floor or clock.window:
                continue  # no limit
            if clock.role is Role.HEADLINE and reading.trigger is None:
                return _start(reading)
    return None


def _start(reading: Reading) -> str:
    clock = reading.clock
    count = words.count(clock)
    way = "before" if clock.length < 0 else "from"
    said = ["expected"] if clock.citation.force is Force.EXPECTATION else []
    said += [words.MARKS[mark] for mark in words.DOUBTS if mark in reading.marks]
    doubt = f" ({', '.join(said)})" if said else ""
    return f"{count} {way} {spell(clock.runs_from)}{doubt}"

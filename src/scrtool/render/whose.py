"""Which authority of a case does what, in words; ``schedule.whose`` says which duty is whose."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scrtool.facts import AREAS, Area
from scrtool.render import words
from scrtool.render.lines import Kind, Line
from scrtool.schedule.whose import authorities

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from scrtool.schedule import Schedule
    from scrtool.schedule.items import Condition, Item
    from scrtool.schedule.whose import Authority

TITLE = "Whose duty"


def lines(schedules: Iterable[Schedule]) -> Iterator[Line]:
    """Yield a line for each authority that was named, or nothing."""
    found = authorities(schedules)
    if found:
        yield Line(TITLE, kind=Kind.HEADING)
    for one in found:
        yield Line(said(one))


def of_one(schedule: Schedule) -> Iterator[str]:
    """Yield the same of one regime's answer, and nothing where no duty there is anybody's."""
    found = authorities((schedule,))
    if any(one.items or one.outside or one.works_with for one in found):
        yield from map(said, found)


def said(one: Authority) -> str:
    """Return what one authority has to do: Leeds (it happened there) must notify the Panel."""
    parts = words.listed(AREAS[part].words for part in one.parts)
    return f"{one.name} ({parts}): {'; '.join(_does(one)) or 'no duty named here falls to it'}"


def _does(one: Authority) -> Iterator[str]:
    if one.outside:
        yield "outside England, so English law gives it no duty; ask there"
    if one.works_with:
        yield (
            f"is told as another area, if appropriate, and works with {one.works_with}, which "
            "notifies and leads the rapid review"
        )
    settled = [item for item in one.items if not item.conditions]
    yield from map(_act, settled)
    for conditions, items in _by_condition(one.items).items():
        yield f"if {words.conditions(conditions)}, {words.listed(map(_act, items))}"
    if Area.RESPONSIBLE in one.parts and Area.HARMED not in one.parts and not one.items:
        yield from _on_its_own(one)


def _on_its_own(one: Authority) -> Iterator[str]:
    """Yield when an authority that is only responsible for the child would have duties."""
    if one.responsible and one.own:
        yield "has duties of its own if it is an English authority"
    elif not one.own:
        yield "has duties of its own only if a looked-after child or a care leaver died"


def _by_condition(items: Iterable[Item]) -> dict[tuple[Condition, ...], list[Item]]:
    found: dict[tuple[Condition, ...], list[Item]] = {}
    for item in items:
        if item.conditions:
            found.setdefault(item.conditions, []).append(item)
    return found


def _act(item: Item) -> str:
    """Return what a duty asks of it: must notify the Panel; its partners are asked to …."""
    cited, duty = item.citations[0], item.duty
    act, verb = duty.brief or duty.action, words.VERBS[cited.force]
    holder = _small(duty.duty_holder)
    if not holder.startswith("local authority"):
        verb = f"its {holder} {words.agreeing(verb, holder)}"
    return f"{verb} {_small(act)}{words.doubt(cited, act)}"


def _small(said: str) -> str:
    return said[0].lower() + said[1:]

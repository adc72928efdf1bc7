"""Who must be told: a checklist with boxes, in the order of telling. It never ticks one."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from scrtool.facts import ASKED
from scrtool.facts.spelling import spell
from scrtool.model import Force
from scrtool.render import outline, words
from scrtool.render.cases import about, whole
from scrtool.render.lines import BLANK, Kind, Line, as_text, drawn
from scrtool.render.summary import notes
from scrtool.render.told_details import details
from scrtool.schedule.items import Outcome

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scrtool.facts import CaseFacts
    from scrtool.report import CaseReport, NamedSchedule, Report
    from scrtool.schedule.items import Item

BOX = "[ ]"
LABEL = 12  # columns, so that what is said stands in line
MUST = frozenset({Force.STATUTE, Force.GUIDANCE_MUST})
GROUPS = {
    "Must": "Must be told",
    "Should": "Should be told",
    "Local": "Local practice",
    "Ask": "To be asked",
    "Depends": "Depends on facts not given",
    "Later": "Later, if there is a local or a national review",
}
NOBODY = "Nobody, under the rules of this regime and on these facts."
NOT_ENCODED = "Not known: who is to be told there is not encoded. It may be nobody, or many."
YOURS = "Nobody is counted as told until it is recorded. The boxes are yours to tick."


def as_plain(report: Report) -> str:
    """Return the checklist as plain text, one fact a line."""
    return as_text(whole(_together(report), _body))


def as_table(report: Report) -> str:
    """Return the checklist as drawn on a terminal."""
    return drawn(whole(_together(report), _body), styled=report.styled)


def as_markdown(report: Report) -> str:
    """Return the checklist as a document with a task list."""
    from scrtool.render.told_markdown import render

    return render(_together(report))


def in_order(report: Report) -> Report:
    """Return *report* with only the duties to tell someone, in the usual order of telling.

    Source:
        docs/decisions/0011: the default order of telling.
    """
    return report._replace(cases=tuple(map(_telling_only, report.cases)))


def _together(report: Report) -> Report:
    """Return *report* with the duties of every regime of a case in one list, in its order."""
    groups = (tuple(group) for _, group in groupby(report.cases, key=about))
    return report._replace(cases=tuple(map(_merged, groups)))


def _merged(cases: tuple[NamedSchedule, ...]) -> NamedSchedule:
    items = [item for case in cases for item in case.schedule.items]
    remarks = {remark.text: remark for case in cases for remark in case.schedule.remarks}
    first = cases[0].schedule._replace(
        items=tuple(sorted(items, key=_telling)), remarks=tuple(remarks.values())
    )
    return cases[0]._replace(schedule=first)


def _telling_only(case: NamedSchedule) -> NamedSchedule:
    telling = [item for item in case.schedule.items if item.duty.recipients]
    telling.sort(key=_telling)
    return case._replace(schedule=case.schedule._replace(items=tuple(telling)))


def _telling(item: Item) -> tuple[int, int]:
    """Order by recipient; what waits for a review comes after, as the process runs."""
    if item.duty.stage in outline.LATER:
        return 1, list(outline.LATER).index(item.duty.stage)
    return 0, max(recipient.order for recipient in item.duty.recipients)


def _body(report: CaseReport) -> Iterator[Line]:
    yield Line(f"Who is to be told. {known(report.schedule.facts)}", kind=Kind.HEADING)
    yield from notes(report, first=True)
    found = sections(report)
    for title, members in found.items():
        yield BLANK
        yield Line(title if members else f"{title}.", kind=Kind.HEADING if members else Kind.TEXT)
        for item in members:
            yield from _entry(item, report)
    yield BLANK
    yield from closing(report, found)


def sections(report: CaseReport) -> dict[str, list[Item]]:
    """Return the duties of each part of the list by its title.

    What waits for a review that may never be held is a title alone, unless all is asked for.
    """
    found = groups(report)
    if report.everything or GROUPS["Later"] not in found:
        return found
    waiting = found.pop(GROUPS["Later"])
    return found | {f"{later(waiting)}; --all shows them": []}


def closing(report: CaseReport, found: dict[str, list[Item]]) -> Iterator[Line]:
    """Yield what stands under the list."""
    if not found:
        yield Line(nobody(report))
    yield from notes(report)
    yield Line(YOURS)


def nobody(report: CaseReport) -> str:
    """Return what an empty list says: where no duty is encoded, not that nobody is told."""
    return NOBODY if report.schedule.regime.duties else NOT_ENCODED


def groups(report: CaseReport) -> dict[str, list[Item]]:
    """Return the duties shown, by the title they stand under; a title without any is left out."""
    shown = [item for item in report.schedule.items if _is_shown(item, report)]
    found = {title: [i for i in shown if group_of(i) == name] for name, title in GROUPS.items()}
    return {title: members for title, members in found.items() if members}


def later(members: list[Item]) -> str:
    """Return in one line what waits for a review that may never be held."""
    needed = dict.fromkeys(spell(name) for item in members for name in item.depends_on)
    return f"{GROUPS['Later']}: {len(members)} more to tell ({', '.join(needed)})"


def _is_shown(item: Item, report: CaseReport) -> bool:
    possible = item.applies is not False and item.outcome is not Outcome.NOT_IN_FORCE
    over = group_of(item) == "Later" and outline.is_over(item, report.schedule.facts)
    return (possible and not over) or report.everything


def known(facts: CaseFacts) -> str:
    """Return the facts given, and that the rest is not known."""
    given = [fact for fact in ASKED if getattr(facts, fact) is not None]
    parts = [words.fact(fact, yes=getattr(facts, fact)) for fact in given]
    parts += [f"age {facts.age}"] if facts.age is not None else []
    parts += words.places(facts)
    said = "; ".join(parts)
    return f"Given: {said}. The rest is not known." if said else "No fact is given."


def group_of(item: Item) -> str:
    if item.duty.stage in outline.LATER and item.applies is None:
        return "Later"
    if item.applies is None:
        return "Depends"
    if item.duty.ask:
        return "Ask"
    force = item.citations[0].force
    if force in MUST:
        return "Must"
    return "Local" if force is Force.LOCAL else "Should"


def _entry(item: Item, report: CaseReport) -> Iterator[Line]:
    yield Line(f"{BOX} {recipients(item)}: {act(item)}", hang=4)
    for label, said in details(item, report):
        yield Line(f"{label:<{LABEL}}{said}", 4, hang=LABEL)


def recipients(item: Item) -> str:
    """Return who is told, as the beginning of a line."""
    names = words.told_to(item.duty)
    return names[0].upper() + names[1:]


def act(item: Item) -> str:
    """Return who tells them, and what, with a word if that is unconfirmed."""
    cited = item.citations[0]
    said = words.sentence(item.duty, cited.force, item.duty.action)
    return f"{said}{words.doubt(cited, said)}"

"""The sheet of who is to be told: a box, a day and initials for each; it never ticks one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scrtool.progress import Status
from scrtool.render import told
from scrtool.render.deadline_rows import act, in_words, marks, not_encoded, safe
from scrtool.render.lines import named
from scrtool.render.workbook import Column, Styled
from scrtool.schedule.items import Outcome
from scrtool.schedule.shape import standing

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scrtool.render.workbook import Cell
    from scrtool.report import CaseReport
    from scrtool.schedule.items import Item

BOXES = ("\u2610", "\u2611")
COLUMNS = (
    Column("Told", 7),
    Column("Date told", 12),
    Column("Initials", 9),
    Column("Reference", 16),
    Column("Who is told", 30),
    Column("What is to be done", 38),
    Column("By", 13),
    Column("Safe by", 13),
    Column("How strong", 18),
    Column("Applies if", 34),
    Column("Marks", 22),
    Column("How", 34),
    Column("Number", 100),
    Column("Recorded", 10),
    Column("Source", 60),
)


def rows(report: CaseReport) -> Iterator[list[Cell]]:
    """Yield the cells of each duty to tell somebody, one row for each who is told."""
    if not report.schedule.regime.duties:
        yield [None, None, None, report.ref, not_encoded(report)]
    for item in report.schedule.items:
        if item.duty.recipients and _is_shown(item, report):
            yield from _rows(item, report)


def _is_shown(item: Item, report: CaseReport) -> bool:
    """Return whether somebody may have to be told; of what waits for a review, only with a date."""
    if item.applies is False or item.outcome is Outcome.NOT_IN_FORCE:
        return False
    return report.everything or bool(item.limit) or told.group_of(item) != "Later"


def _rows(item: Item, report: CaseReport) -> Iterator[list[Cell]]:
    person, limit = report.schedule.regime.person, item.limit
    said = in_words(item, report)
    now = standing(item, report.schedule, report.as_of)
    dated: list[Cell] = [
        limit and limit.due,
        limit and safe(item, limit),
        told.GROUPS[told.group_of(item)],
        said["if"],
        marks(item),
    ]
    number = said["number"] or item.duty.no_number or "no number"
    recorded = str(now) if now in {Status.MET, Status.MISSED} else ""
    for recipient in item.duty.recipients:
        how = "\n".join(filter(None, (recipient.channel, recipient.url)))
        yield [
            Styled(BOXES[0], "box"),
            Styled("", "empty"),
            Styled("", "empty"),
            report.ref,
            named(person, recipient.name),
            named(person, act(item)),
            *dated,
            how or "no channel stated",
            number,
            recorded,
            said["duty"],
        ]

"""Who is to be told, as a table to tick by hand: a box, room for the day and for initials."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scrtool.render import told
from scrtool.render.page.markup import NOTHING, Html, el, joined, link, worded
from scrtool.render.page.tables import Head, body, labelled, table
from scrtool.render.told_details import details

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scrtool.report import CaseReport
    from scrtool.schedule.items import Item

HEAD = Head(("Box", "Who is told, and by whom", "By when", "Day told", "Initials"), of_row=1)
CAPTION = "Who is to be told, in the usual order of telling"
WHEN = ("by", "safe by", "reading", "in places")
BOX = el("span", class_="box", role="img", aria_label="box to tick")
ROOM = el("span", class_="room")


def checklist(report: CaseReport) -> Html:
    """Return everyone to be told; what waits for a review that may never be held in one line.

    Args:
        report: Only the duties to tell someone, in the order of telling.
    """
    found = told.groups(report)
    later = found.pop(told.GROUPS["Later"], []) if not report.everything else []
    bodies = [
        body(HEAD, (_row(item, report) for item in items), title) for title, items in found.items()
    ]
    shown = table(CAPTION, HEAD, bodies, "stacks tick") if bodies else NOTHING
    after = [told.later(later) + "."] if later else []
    after += [] if bodies or later else [told.nobody(report)]
    return joined((shown, *(el("p", worded(said)) for said in (*after, told.YOURS))))


def _row(item: Item, report: CaseReport) -> tuple[str, ...]:
    said = list(details(item, report))
    who = el("p", el("strong", told.recipients(item)), f": {told.act(item)}")
    about = labelled(_linked(item, said))
    by = [pair for pair in said if pair[0] in WHEN]
    when = joined((el("p", worded(by[0][1])), labelled(by[1:])))
    return BOX, joined((who, about)), when, ROOM, ROOM


def _linked(item: Item, said: list[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """Yield what is said besides the dates; an address among the ways of telling is a link."""
    urls = {recipient.url for recipient in item.duty.recipients if recipient.url}
    for label, value in said:
        if label == "how":
            parts = (link(way, way) if way in urls else way for way in value.split("; "))
            yield label, joined(parts, "; ")
        elif label not in WHEN:
            yield label, value

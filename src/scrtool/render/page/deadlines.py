"""The duties as tables: by when, who does what, how strongly, on which number, where it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scrtool.render import limits, words
from scrtool.render.details import facts
from scrtool.render.page.markup import NOTHING, Html, el, joined, link, worded
from scrtool.render.page.tables import Head, body, labelled, table
from scrtool.schedule.shape import standing

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from scrtool.facts import Moment
    from scrtool.render.outline import Outline
    from scrtool.report import CaseReport
    from scrtool.schedule.items import Item
    from scrtool.schedule.limits import Limit

HEAD = Head(("By", "What, by whom, to whom", "How strong", "Number and source", "State"), of_row=1)
WHEN = ("by", "safe", "before", "kept", "window")
STRONG = ("duty",)
NUMBER = ("number", "local")


def tables(found: Outline, report: CaseReport) -> Html:
    """Return the dated duties, then those with no date that apply; with ``--all`` the rest."""
    dated = [item for item, _ in (*found.dated, *found.done)]
    undated = [*found.prompt, *found.windows]
    shown = {item.duty.id for item in (*dated, *undated)}
    rest = [item for item in report.schedule.items if item.duty.id not in shown]
    parts = (
        ("Duties with a date, most urgent first", dated),
        ("Duties that apply, with no number of days", undated),
        ("Every other duty of these rules", rest if report.everything else []),
    )
    return joined(_table(caption, items, report) for caption, items in parts if items)


def _table(caption: str, items: Iterable[Item], report: CaseReport) -> Html:
    return table(caption, HEAD, [body(HEAD, (_cells(item, report) for item in items))])


def _cells(item: Item, report: CaseReport) -> tuple[str, ...]:
    said = list(facts(item, report))
    own = (*WHEN, *STRONG, *NUMBER)
    told = el("p", item.duty.action, class_="act"), el("p", el("code", item.duty.id))
    return (
        _when(item, [pair for pair in said if pair[0] in WHEN]),
        joined((*told, _what(item, [pair for pair in said if pair[0] not in own]))),
        joined(el("p", value) for label, value in said if label in STRONG),
        labelled(pair for pair in said if pair[0] in NUMBER),
        _state(item, report),
    )


def _when(item: Item, said: list[tuple[str, str]]) -> Html:
    limit = item.limit
    if item.applies is False or limit is None:
        return joined(el("p", worded(value)) for _, value in said)
    return joined((*_due(item, limit), labelled(said[1:]), *_runs(limit)))


def _due(item: Item, limit: Limit) -> Iterator[Html]:
    on = stamped(limit.end)
    if limit.headline:
        yield el("p", on, words.marks(limit.leading), class_="due")
    else:
        marks = f"{limits.known(item)}{words.marks(limit.leading)}, {limits.no_headline(item)}"
        yield el("p", "Safe by ", on, marks, class_="due")


def _runs(limit: Limit) -> Iterator[Html]:
    if trigger := limit.leading.trigger:
        yield el("p", f"Runs from {words.trigger(trigger)}")


def stamped(moment: Moment) -> Html:
    """Return a date as it is said, with the date that machines read."""
    return el("time", words.moment(moment), datetime=(moment.at or moment.on).isoformat())


def _what(item: Item, said: list[tuple[str, str]]) -> Html:
    addresses = {words.recipient_how(r): r.url for r in item.duty.recipients if r.url}
    return labelled((label, _linked(value, addresses.get(value, ""))) for label, value in said)


def _linked(said: str, address: str) -> str:
    """Return words that end in an address in brackets, with the address as a link."""
    if not address:
        return said
    return joined((f"{said.removesuffix(f'({address})')}(", link(address, address), ")"))


def _state(item: Item, report: CaseReport) -> Html:
    limit = item.limit
    if item.applies is False or limit is None:
        now = standing(item, report.schedule, report.as_of)
        return el("p", str(now).replace("-", " ")) if now else NOTHING
    return el("p", limits.state(item, limit, report), class_="state")

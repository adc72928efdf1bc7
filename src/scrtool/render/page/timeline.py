"""The timeline of one case: the picture, and the same in words beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scrtool.render import words
from scrtool.render.page.markup import NOTHING, Html, el, joined, listed
from scrtool.render.page.picture import icon, picture
from scrtool.render.page.stops import days

if TYPE_CHECKING:
    from scrtool.render.outline import Outline
    from scrtool.render.page.stops import Day, Stop
    from scrtool.report import CaseReport


def timeline(found: Outline, report: CaseReport, prefix: str) -> Html:
    """Return the timeline, or nothing where nothing has a day; *prefix* makes its ids unique."""
    shown = days(found, report)
    if not shown:
        return NOTHING
    drawn = el("div", picture(shown, f"{prefix}-line"), class_="drawn")
    return el("figure", drawn, _in_words(shown), class_="timeline")


def _in_words(shown: tuple[Day, ...]) -> Html:
    return el("figcaption", listed(map(_day, shown), "ol", class_="stops"))


def _day(day: Day) -> Html:
    on = el("time", words.day(day.on), datetime=day.on.isoformat())
    return joined((on, listed(map(_stop, day.stops))))


def _stop(stop: Stop) -> Html:
    said = f": {stop.full}{stop.marks}{stop.state}" if stop.full else ""
    return joined((icon(stop.sign), el("strong", str(stop.sign)), said))

"""The timeline as a picture: a line in proportion to time, a label for each day, none over another.

It is drawn from the top down and never shrunk, so that its words stay as large as the rest of the
page on the narrowest screen.
"""

from __future__ import annotations

from textwrap import wrap
from typing import TYPE_CHECKING, NamedTuple

from scrtool.render import words
from scrtool.render.page.markup import Html, el, joined
from scrtool.render.page.scale import Scale, apart
from scrtool.render.page.stops import Sign

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from scrtool.render.page.stops import Day

WIDTH = 288  # what a screen of 320 has left between its margins
LINE = 44  # where the line stands, from the left
LABELS = 72  # where the labels begin
LETTERS = 29  # so many fit beside the line in the widest of usual fonts
ROW = 18  # height of one line of a label
GAP = 10  # between two labels
MARGIN = 12
SHORTEST = 260  # of the line
TICKS = 18  # least distance between two months
SHAPES = {
    Sign.DUE: '<path class="shape" d="M0-8 8 0 0 8-8 0z"/>',
    Sign.EXPECTED: '<path class="hollow" d="M0-8 8 0 0 8-8 0z"/>'
    '<path class="shape" d="M0-8 8 0 0 8z"/>',
    Sign.SAFE: '<path class="hollow" d="M0-8 8 0 0 8-8 0z"/>',
    Sign.KEPT: '<path class="hollow" d="M-6-6H6V6H-6z"/>',
    Sign.WINDOW: '<path class="shape" d="M-6-6H6V6H-6z"/>',
    Sign.LOCAL: '<path class="hollow" d="M-6-6 6 6M6-6-6 6"/>',
    Sign.NOW: '<path class="shape" d="M-4 0-13-6V6zM4 0 13-6V6z"/>',
    Sign.GIVEN: '<circle class="shape" r="6"/>',
    Sign.TAKEN: '<circle class="hollow" r="6"/>',
}


class Label(NamedTuple):
    """What is written beside one day."""

    on: date
    sign: Sign
    rows: tuple[str, ...]

    @property
    def height(self) -> int:
        """Height of its rows, with the gap under them."""
        return len(self.rows) * ROW + GAP


def shapes() -> Html:
    """Return the shapes, drawn once and used by every picture of the page."""
    symbols = "".join(f'<g id="sign-{sign.name.lower()}">{SHAPES[sign]}</g>' for sign in Sign)
    return Html(f'<svg class="shapes" width="0" height="0" aria-hidden="true">{symbols}</svg>')


def icon(sign: Sign) -> Html:
    """Return a shape as it stands in a line of text, where the word beside it says the same."""
    return Html(
        '<svg class="sign" width="28" height="16" viewBox="-14 -8 28 16" aria-hidden="true">'
        f'<use href="#sign-{sign.name.lower()}"/></svg>'
    )


def picture(days: Sequence[Day], prefix: str) -> Html:
    """Return the picture of *days*, which are in the order of time, named and described."""
    labels = [_label(day) for day in days]
    length = max(SHORTEST, sum(label.height for label in labels))
    scale = Scale(days[0].on, days[-1].on, MARGIN, length)
    wanted = [scale.at(label.on) - ROW // 2 for label in labels]
    bottom = MARGIN + length + ROW
    tops = apart(wanted, [label.height for label in labels], bottom)
    parts = (
        *_named(days, prefix),
        _axis(scale),
        *(_day(*pair, scale) for pair in zip(labels, tops, strict=True)),
    )
    size = {"width": str(WIDTH), "height": str(bottom + MARGIN)}
    box = f"0 0 {WIDTH} {bottom + MARGIN}"
    names = f"{prefix}-name {prefix}-desc"
    attributes = {"viewBox": box, "class_": "line", "role": "img", "aria_labelledby": names}
    return el("svg", *parts, **size, **attributes)


def _named(days: Sequence[Day], prefix: str) -> Iterator[Html]:
    first, last = words.day(days[0].on), words.day(days[-1].on)
    yield el("title", f"Timeline from {first} to {last}", id=f"{prefix}-name")
    said = "A line in proportion to time. The list with it says the same in words."
    yield el("desc", said, id=f"{prefix}-desc")


def _label(day: Day) -> Label:
    rows = [words.day(day.on)]
    for stop in day.stops:
        said = f"{stop.sign}: {stop.brief}{stop.marks}" if stop.brief else str(stop.sign)
        rows += wrap(said, LETTERS, break_on_hyphens=False)
    return Label(day.on, day.stops[0].sign, tuple(rows))


def _axis(scale: Scale) -> Html:
    line = f'<path class="axis" d="M{LINE} {scale.top}V{scale.top + scale.length}"/>'
    return Html(line + joined(_tick(day, scale) for day in scale.ticks(TICKS)))


def _tick(day: date, scale: Scale) -> Html:
    y = scale.at(day)
    said = str(day.year) if day.month == 1 else words.MONTHS[day.month - 1][:3]
    mark = Html(f'<path class="axis" d="M{LINE - 6} {y}h12"/>')
    return joined((mark, el("text", said, x=str(LINE - 12), y=str(y + 4), class_="month")))


def _day(label: Label, top: int, scale: Scale) -> Html:
    y, middle = scale.at(label.on), top + ROW // 2
    leader = f'<path class="leader" d="M{LINE} {y}h12L{LABELS - 9} {middle}h5"/>'
    sign = f'<use href="#sign-{label.sign.name.lower()}" x="{LINE}" y="{y}"/>'
    rows = (
        el(
            "tspan",
            row,
            x=str(LABELS),
            y=str(top + 14 + n * ROW),
            **({} if n else {"class_": "on"}),
        )
        for n, row in enumerate(label.rows)
    )
    return joined((Html(leader), Html(sign), el("text", *rows)))

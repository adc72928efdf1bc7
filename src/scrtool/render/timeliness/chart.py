"""The share on time by period, drawn as bars: told by length, hatching and words, not by colour.

The texts keep their size on every screen, for only the bars stretch.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from scrtool.register.classes import DECIDED, ON_TIME
from scrtool.register.figures import SHARE, SHARE_EVERY
from scrtool.render.page.markup import Html, el
from scrtool.render.timeliness.said import HIDDEN, cell, level

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scrtool.register.figures import DutyFigures, Figures, Line

STEP, LINE, TEXT, BAR, HEIGHT = 44, 18, 16, 22, 14
CAPTION = (
    "Share on time. Solid: on time under every reading. Hatched: on time by the due date, but "
    "after the safe date or with that not known or hidden. The table has the same figures."
)


def hatching() -> Html:
    """Return the pattern that the bars use, for the top of the page."""
    stripe = el(
        "path", d="M-2,2 l4,-4 M0,8 l8,-8 M6,10 l4,-4", stroke="currentColor", stroke_width="2"
    )
    pattern = el(
        "pattern", stripe, id="hatched", width="8", height="8", patternUnits="userSpaceOnUse"
    )
    return el("svg", pattern, class_="shapes", aria_hidden="true", focusable="false")


def chart(figures: Figures, duty: DutyFigures, name: str) -> Html:
    """Return the bars of one duty; nothing where no period has a share."""
    wanted = "quarter" if figures.asked.by_quarter else "year"
    lines = [line for line in duty.lines if level(line) == wanted]
    if not any(line.derived[SHARE] is not None for line in lines):
        return Html("")
    title = el("title", f"{duty.duty.action}: share on time by {wanted}", id=f"{name}-title")
    parts, height = [title], 0
    for line in lines:
        parts += _bar(line, height)
        height += STEP + LINE * (len(_words(line)) - 1)
    about = {"role": "img", "aria_labelledby": f"{name}-title", "height": str(height)}
    return el("figure", el("figcaption", CAPTION), el("svg", *parts, **about))


def _bar(line: Line, top: int) -> Iterator[Html]:
    """Yield the words, each line by itself for a narrow screen, and the bar under them."""
    said = _words(line)
    for place, words in enumerate(said):
        yield el("text", words, x="0", y=str(top + TEXT + LINE * place))
    at = {"y": str(top + BAR + LINE * (len(said) - 1)), "height": str(HEIGHT)}
    yield el("rect", x="0", width="100%", class_="track", **at)
    share, every = line.derived[SHARE], line.derived[SHARE_EVERY]
    if share is None:
        return
    solid = every or 0.0
    if share > solid:
        some = {"x": f"{solid}%", "width": f"{share - solid:.1f}%"}
        yield el("rect", class_="some", fill="url(#hatched)", **some, **at)
    yield el("rect", x="0", width=f"{solid}%", **at)


def _words(line: Line) -> list[str]:
    """Return the share, and where it depends on the reading what it is under every one."""
    share, every = cell(line, SHARE), cell(line, SHARE_EVERY)
    if SHARE in line.hidden:
        return [f"{line.name}: hidden {HIDDEN}"]
    if line.derived[SHARE] is None:
        return [f"{line.name}: none decided"]
    said = f"{line.name}: {share}, {cell(line, ON_TIME)} of {cell(line, DECIDED)}"
    return [said] if every == share else [said, f"under every reading {every}"]

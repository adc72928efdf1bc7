"""A picture of ``growth_shown`` as SVG: told by marks, dashes and words, and not by colour alone.

The same figures give the same file. The ground is white, so that it stands on any page.
"""

from __future__ import annotations

import io
from html import escape
from typing import TYPE_CHECKING

import matplotlib as mpl
from benchmarks.growth_shown import number
from matplotlib.figure import Figure
from matplotlib.ticker import FuncFormatter, NullFormatter

if TYPE_CHECKING:
    from benchmarks.growth_shown import Line, Picture
    from matplotlib.axes import Axes

WIDTH, HEIGHT = 640 / 96, 340 / 96  # inches: 640 pixels on a page
# For each line its colour, told apart by colour-blind people too, its mark and its dashes.
STYLES = (("#0072B2", "o", "solid"), ("#B34700", "s", (0, (5, 2))))
ABOVE, BELOW = (
    7,
    -15,
)  # where a figure stands beside its point; of the second line in a panel, below
SETTINGS = {
    "svg.fonttype": "none",  # texts stay texts
    "svg.hashsalt": "scrtool",
    "font.size": 10,
    "axes.spines.top": False,
    "axes.spines.right": False,
}


def drawn(picture: Picture) -> str:
    """Return *picture* as SVG."""
    with mpl.rc_context(SETTINGS):
        figure = Figure(figsize=(WIDTH, HEIGHT), layout="constrained", facecolor="white")
        figure.suptitle(picture.title)
        panels = len(picture.lines) if picture.apart else 1
        axes = figure.subplots(1, panels, squeeze=False)[0]
        for place, line in enumerate(picture.lines):
            _line(axes[place % panels], line, place, BELOW if place % panels < place else ABOVE)
        for place, panel in enumerate(axes):
            _scales(panel, picture)
            if picture.apart:
                panel.set_title(picture.lines[place].name, fontsize=10)
        if len(picture.lines) > 1 and not picture.apart:
            axes[0].legend(frameon=False, loc="upper left")
        written = io.StringIO()
        figure.savefig(written, format="svg", metadata={"Date": None, "Creator": None})
    return _named(written.getvalue(), picture)


def _line(panel: Axes, line: Line, place: int, beside: int) -> None:
    colour, mark, dashes = STYLES[place]
    across, up = zip(*line.points, strict=True)
    panel.plot(across, up, color=colour, marker=mark, linestyle=dashes, label=line.name)
    for point in line.points:
        at = {"xytext": (0, beside), "textcoords": "offset points", "ha": "center"}
        panel.annotate(number(point[1]), point, fontsize=9, **at)


def _scales(panel: Axes, picture: Picture) -> None:
    panel.margins(0.1, 0.2)  # room for the figures beside the points
    if picture.logarithmic or picture.wide:
        panel.set_xscale("log")
    if picture.logarithmic:
        panel.set_yscale("log")
    else:
        panel.set_ylim(0, 1.2 * panel.dataLim.y1)
    for axis in (panel.xaxis, panel.yaxis):
        axis.set_major_formatter(FuncFormatter(lambda value, _: number(value)))
        axis.set_minor_formatter(NullFormatter())
    panel.set_xlabel(picture.across)
    panel.set_ylabel(picture.up)
    panel.grid(color="#dddddd")


def _named(svg: str, picture: Picture) -> str:
    """Return *svg* with a title and a description for those who do not see it."""
    told = "".join(
        f'\n <{tag} id="{tag}">{escape(words)}</{tag}>'
        for tag, words in (("title", picture.title), ("desc", picture.words))
    )
    start = svg.index("<svg ")
    end = svg.index(">", start)
    head = svg[start:end].replace("<svg ", '<svg role="img" aria-labelledby="title desc" ', 1)
    lines = f"{head}>{told}{svg[end + 1 :]}".splitlines()
    return "".join(f"{line.rstrip()}\n" for line in lines)

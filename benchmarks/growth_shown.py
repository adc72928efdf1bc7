"""The figures of ``growth`` as pictures, in words and as tables. Nothing is measured."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from benchmarks.growth import PICTURES, WAYS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from benchmarks.growth import Figure

DOCUMENT = PICTURES.parent / "performance.md"
BEGIN, END = "<!-- growth: ./bin/bench growth -->\n", "<!-- end of growth -->\n"
NAMES = {"streaming": "scrtool batch", "columns": "scrtool.frame"}


class Line(NamedTuple):
    """One line of a picture: what it is of, and its points."""

    name: str
    points: tuple[tuple[float, float], ...]


class Picture(NamedTuple):
    """What a picture shows, and how it is said to somebody who does not see it.

    Attributes:
        file: Its name among the pictures.
        title: What it shows, as a heading.
        across: What stands along the bottom.
        up: What stands up the side.
        lines: What is drawn.
        logarithmic: Whether both axes are; else the side begins at 0.
        apart: Whether each line has a panel of its own, for they are of different size.
        wide: Whether the bottom alone is logarithmic.
    """

    file: str
    title: str
    across: str
    up: str
    lines: tuple[Line, ...]
    logarithmic: bool = False
    apart: bool = False
    wide: bool = False

    @property
    def words(self) -> str:
        """Every point in words."""
        said = "; ".join(f"{line.name}: {_points(line)}" for line in self.lines)
        return f"{self.title}: {self.up}, by {self.across}. {said}."


def _points(line: Line) -> str:
    return ", ".join(f"{number(up)} at {number(across)}" for across, up in line.points)


def number(value: float) -> str:
    """Return *value* in three figures, or whole if it is greater."""
    return f"{value:,.0f}" if value >= 100 or value == int(value) else f"{value:.3g}"


def pictures(figures: Sequence[Figure]) -> tuple[Picture, ...]:
    """Return what is drawn of *figures*."""
    by_cases = _lines(figures, "cases", lambda it: it.seconds)
    peaks = _lines(figures, "cases", lambda it: it.peak)[:1]
    each = "microseconds a case"
    return (
        Picture(
            "growth-time.svg",
            "Time as cases grow",
            "cases",
            "seconds of processor",
            by_cases,
            logarithmic=True,
        ),
        Picture(
            "growth-memory.svg", "Memory as cases grow", "cases", "MB at the peak", peaks, wide=True
        ),
        Picture(
            "growth-duties.svg",
            "Time a case as duties grow",
            "duties",
            each,
            _lines(figures, "duties", lambda it: it.each),
            apart=True,
        ),
        Picture(
            "growth-years.svg",
            "Time a case as years grow",
            "years the incidents span",
            each,
            _lines(figures, "years", lambda it: it.each),
            apart=True,
        ),
    )


def _lines(
    figures: Iterable[Figure], grows: str, measure: Callable[[Figure], float]
) -> tuple[Line, ...]:
    found = [one for one in figures if one.work.grows == grows]
    return tuple(
        _line([one for one in found if one.work.way == way], grows, measure) for way in WAYS
    )


def _line(found: Sequence[Figure], grows: str, measure: Callable[[Figure], float]) -> Line:
    work = found[0].work
    of = "" if grows == "cases" else f", {work.cases:,} cases"
    points = ((getattr(one.work, grows), measure(one)) for one in found)
    return Line(f"{NAMES[work.way]}{of}", tuple(points))


def block(figures: Sequence[Figure]) -> str:
    """Return the pictures, with their words, and the tables, as Markdown."""
    shown = "\n".join(f"![{one.words}](pictures/{one.file})\n" for one in pictures(figures))
    return f"{shown}\n" + "\n".join(
        _table(figures, grows) for grows in ("cases", "duties", "years")
    )


def _table(figures: Iterable[Figure], grows: str) -> str:
    """Return the figures of one thing that grows: a row a step, both ways in it."""
    steps: dict[str, dict[str, Figure]] = {}
    for one in figures:
        if one.work.grows == grows:
            steps.setdefault(_step(one, grows), {})[one.work.way] = one
    heads = [f"`{NAMES[way]}`, {unit}" for way in WAYS for unit in ("s", "µs a case", "MB")]
    lines = (
        [grows, *heads],
        ["--:"] * (len(heads) + 1),
        *([step, *_cells(by_way)] for step, by_way in steps.items()),
    )
    return "".join(f"| {' | '.join(line)} |\n" for line in lines)


def _step(figure: Figure, grows: str) -> str:
    told = f"{getattr(figure.work, grows):,}"
    return f"{told} (`{figure.work.regime}`)" if grows == "duties" else told


def _cells(by_way: dict[str, Figure]) -> Iterator[str]:
    for way in WAYS:
        one = by_way.get(way)
        yield from (map(number, (one.seconds, one.each, one.peak)) if one else ("", "", ""))


def show(figures: Sequence[Figure], document: Path = DOCUMENT) -> None:
    """Draw every picture, and put them and the tables in the place of the last in *document*."""
    from benchmarks.drawing import drawn  # noqa: PLC0415  the tables need no library

    for one in pictures(figures):
        (PICTURES / one.file).write_text(drawn(one), encoding="utf-8")
    old = document.read_text(encoding="utf-8")
    before, after = old.partition(BEGIN)[0], old.partition(END)[2]
    document.write_text(f"{before}{BEGIN}\n{block(figures)}\n{END}{after}", encoding="utf-8")

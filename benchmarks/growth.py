"""How time and memory grow with cases, with duties and with years: measured, then drawn.

    ./bin/bench growth                  measure, keep the figures, draw: 10 minutes
    ./bin/bench growth --most 10000000  streaming as far as the columns go: 10 minutes more
    ./bin/bench growth --draw           draw again, from the figures kept

The same invented register goes through ``scrtool batch``, CSV to CSV, and through
``scrtool.frame``, Parquet to Parquet, each in a process of its own, start-up and all. The figures
are kept in docs/pictures/growth.csv; pictures stand beside it, the tables in docs/performance.md.
A time a case leaves out the start, which is what a register of one case takes.
Kept small itself, for a process cannot be seen to take less memory than the one that started it.
"""

from __future__ import annotations

import csv
import sys
from argparse import ArgumentParser
from functools import cache
from itertools import chain, repeat
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, NamedTuple

from benchmarks.process import Command, middle, run
from benchmarks.registers import lines

from scrtool import rules

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from benchmarks.process import Cost

PICTURES = Path(__file__).parent.parent / "docs" / "pictures"
FIGURES = PICTURES / "growth.csv"
AS_OF = "2026-11-25"
LENGTHS = (10_000, 100_000, 1_000_000, 10_000_000)
MOST = 1_000_000  # of streaming, unless more is asked for
OFTEN = 10_000  # up to so many cases a run is repeated; after that it is long enough
SOME = {"streaming": 100_000, "columns": 1_000_000}  # cases where duties or years grow
REGIMES = ("wales", "england-scr", "scotland", "england", "linked")
YEARS = (1, 8, 40)
WAYS = ("streaming", "columns")


class Work(NamedTuple):
    """What is measured: a register, and the way it is answered.

    Attributes:
        grows: What it is a step of: ``cases``, ``duties`` or ``years``.
        way: One of WAYS.
        cases: How many cases the register has.
        regime: The body of rules that answers.
        years: Over how many years the incidents are spread.
    """

    grows: str
    way: str
    cases: int
    regime: str = "england"
    years: int = 8

    @property
    def duties(self) -> int:
        """How many duties are answered of each case."""
        return len(rules.regime(self.regime).duties)


class Figure(NamedTuple):
    """What a piece of work took.

    Attributes:
        work: Which.
        seconds: Of the processors.
        start: Seconds of the processors for a register of one case, answered the same way.
        peak: Most memory held, in MB.
    """

    work: Work
    seconds: float
    start: float
    peak: float

    @property
    def each(self) -> float:
        """Microseconds of the processors a case, the start left out."""
        return (self.seconds - self.start) / self.work.cases * 1e6


def wanted(most: int) -> Iterator[Work]:
    """Yield all that is measured, with streaming up to *most* cases."""
    for cases in LENGTHS:
        yield from (
            Work("cases", way, cases) for way in WAYS if way != "streaming" or cases <= most
        )
    for way in WAYS:
        some = min(SOME[way], most)
        yield from (Work("duties", way, some, regime=regime) for regime in REGIMES)
        yield from (Work("years", way, some, years=years) for years in YEARS)


def written(folder: Path, work: Work) -> Path:
    """Write the register of *work* as its way reads it, and return where it is."""
    path = folder / "cases.csv"
    told = zip(
        lines(work.cases, days=365 * work.years),
        chain(["regime"], repeat(work.regime)),
        strict=False,  # the regimes never end
    )
    with path.open("w", encoding="ascii") as file:
        file.writelines(f"{line[:-1]},{regime}\n" for line, regime in told)
    if work.way != "columns":
        return path
    run(Command(("-m", "benchmarks.by_column", "typed", str(path), str(folder / "cases.parquet"))))
    return folder / "cases.parquet"


def command(work: Work, register: Path) -> Command:
    """Return the program that does *work*."""
    answer = str(register.with_suffix(".answer"))
    words = {
        "streaming": ("scrtool", "batch", str(register), "--as-of", AS_OF, "--format", "csv"),
        "columns": ("benchmarks.by_column", "answered", str(register), answer, AS_OF),
    }
    return Command(("-m", *words[work.way]))


def measured(most: int, rounds: int) -> Iterator[Figure]:
    """Yield what each piece of work took; what is asked for twice is run once."""

    @cache
    def cost(work: Work) -> Cost:
        """Return the median of *rounds*, or the only one if it is long."""
        with TemporaryDirectory() as folder:
            doing = command(work, written(Path(folder), work))
            return middle(run(doing) for _ in range(rounds if work.cases <= OFTEN else 1))

    for work in wanted(most):
        took = cost(work._replace(grows=""))
        start = cost(work._replace(grows="", cases=1, years=YEARS[0]))
        yield (figure := Figure(work, round(took.cpu, 2), round(start.cpu, 2), round(took.peak)))
        sys.stderr.write(f"{figure}\n")


def keep(figures: Iterable[Figure]) -> None:
    """Write the figures to FIGURES."""
    with FIGURES.open("w", encoding="ascii", newline="") as file:
        write = csv.writer(file, lineterminator="\n").writerow
        write((*Work._fields, "processor_seconds", "of_these_start", "peak_mb"))
        for figure in figures:
            write((*figure.work, *figure[1:]))


def kept() -> list[Figure]:
    """Return the figures of FIGURES."""
    with FIGURES.open(encoding="ascii", newline="") as file:
        return [_figure(row) for row in csv.DictReader(file)]


def _figure(row: dict[str, str]) -> Figure:
    work = Work(row["grows"], row["way"], int(row["cases"]), row["regime"], int(row["years"]))
    took = ("processor_seconds", "of_these_start", "peak_mb")
    return Figure(work, *(float(row[name]) for name in took))


def main(args: list[str]) -> None:
    """Measure unless told not to, then draw, and put the table in the document."""
    parser = ArgumentParser(prog="./bin/bench growth", description="How time and memory grow.")
    parser.add_argument("--draw", action="store_true", help="only draw, from the figures kept")
    parser.add_argument("--most", type=int, default=MOST, help=f"streaming cases; else {MOST}")
    parser.add_argument("--rounds", type=int, default=3, help=f"up to {OFTEN} cases; else 3")
    asked = parser.parse_args(args)
    if not asked.draw:
        keep(list(measured(asked.most, asked.rounds)))
    from benchmarks import growth_shown  # noqa: PLC0415  large, so only after all is measured

    growth_shown.show(kept())


if __name__ == "__main__":
    main(sys.argv[1:])

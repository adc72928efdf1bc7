"""``./bin/bench``: measure, print the figures, and with ``--write`` keep them."""

from __future__ import annotations

import filecmp
import sys
from argparse import ArgumentParser
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks import programs
from benchmarks.process import Command, Cost, measured, run
from benchmarks.tables import Figures, text

DOCUMENT = Path(__file__).parent.parent / "docs" / "performance.md"
BEGIN, END = "<!-- figures: ./bin/bench --write -->\n", "<!-- end of figures -->\n"
ROUNDS = 60
DATES = 1_000_000


def million(folder: Path, rounds: int) -> dict[str, list[Cost]]:
    """Return what the filters take, round by round.

    Raises:
        SystemExit: what they wrote differs.
    """
    commands = programs.filters(folder, DATES)
    costs = measured(commands, rounds)
    ours, theirs = (command.writes for command in commands.values())
    if not filecmp.cmp(ours, theirs, shallow=False):
        raise SystemExit("bench: scrtool and Polars differ")
    return costs


def one_date(folder: Path, rounds: int) -> list[list[float]]:
    """Return the nanoseconds of one call, round by round, in the order of ``one_date.main``."""
    written = folder / "one-date.out"
    run(Command(("-m", "benchmarks.one_date", str(rounds)), writes=str(written)))
    lines = written.read_text(encoding="ascii").splitlines()
    return [[float(each) for each in line.split()] for line in lines]


def figures(folder: Path, rounds: int) -> Figures:
    """Measure everything, in one run."""
    programs.write(folder)
    started = measured(programs.started(folder), rounds)
    return Figures(rounds, started, one_date(folder, rounds), million(folder, rounds))


def keep(block: str) -> None:
    """Put *block* in the place of the last figures in the document."""
    old = DOCUMENT.read_text(encoding="utf-8")
    before, after = old.partition(BEGIN)[0], old.partition(END)[2]
    DOCUMENT.write_text(f"{before}{BEGIN}\n{block}\n{END}{after}", encoding="utf-8")


def main(args: list[str]) -> None:
    """Read the arguments, measure, and say what was found.

    Raises:
        SystemExit: the arguments cannot be used, or a program failed.
    """
    parser = ArgumentParser(prog="./bin/bench", description="Measure scrtool beside others.")
    parser.add_argument("--write", action="store_true", help="keep the figures in the document")
    parser.add_argument("--rounds", type=int, default=ROUNDS, help=f"of each; else {ROUNDS}")
    wanted = parser.parse_args(args)
    with TemporaryDirectory() as folder:
        block = text(figures(Path(folder), wanted.rounds))
    sys.stdout.write(block)
    if wanted.write:
        keep(block)


if __name__ == "__main__":
    main(sys.argv[1:])

"""What ``scrtool batch`` takes for invented registers of some lengths: time and memory.

    .venv/bin/python -m benchmarks.streaming 10000 100000 1000000

Each length in a process of its own, the answer thrown away. The time is the processor's;
"further cases" is how many a second beyond the length before: first rows are slow. Beside it
the standard library's ``csv``, which reads as many cases and writes 24 rows each, ready made.
"""

from __future__ import annotations

import csv
import os
import resource
import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.registers import lines

LENGTHS = (10_000, 100_000, 1_000_000)
AS_OF = "2026-11-25"
DUTIES = 24
READY = 500  # cases whose rows are made ready, and written again and again


def written(folder: Path, rows: int) -> Path:
    """Write an invented register, and return where it is."""
    path = folder / f"cases-{rows}.csv"
    with path.open("w", encoding="ascii") as file:
        file.writelines(lines(rows))
    return path


def taken(path: Path, what: str = "--one") -> tuple[float, int]:
    """Return the seconds of processor time and the peak in MB of one run.

    Args:
        path: The register.
        what: ``--one`` for scrtool, ``--csv`` for the standard library.

    Raises:
        CalledProcessError: the program failed.
    """
    source = str(Path(__file__).resolve().parent.parent / "src")
    command = [sys.executable, "-m", __spec__.name if __spec__ else __file__, what, str(path)]
    env = os.environ | {"PYTHONPATH": source}
    told = subprocess.run(  # noqa: S603  our own program
        command, env=env, check=True, capture_output=True, text=True
    )
    seconds, peak = told.stdout.split()
    return float(seconds), int(peak)


def one(path: str) -> None:
    """Answer one register, and say what it took."""
    from scrtool.__main__ import main as program  # noqa: PLC0415  only in a process of its own

    began = time.process_time()
    code = program(["batch", path, "--as-of", AS_OF, "--output", os.devnull])
    _say(began)
    sys.exit(code)


def only_csv(path: str) -> None:
    """Read a register and write as many rows as it has answers, with nothing worked out."""
    from scrtool.__main__ import main as program  # noqa: PLC0415  only in a process of its own

    with TemporaryDirectory() as folder:
        ready, few = Path(folder) / "ready.csv", written(Path(folder), READY)
        program(["batch", str(few), "--as-of", AS_OF, "--output", str(ready)])
        with ready.open(encoding="utf-8", newline="") as answered:
            rows = list(csv.reader(answered))[1:]
    began = time.process_time()
    with open(path, encoding="utf-8", newline="") as file, open(os.devnull, "w") as out:
        write = csv.writer(out).writerows
        for number, _ in enumerate(csv.reader(file)):
            first = number % READY * DUTIES
            write(rows[first : first + DUTIES])
    _say(began)


def _say(began: float) -> None:
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    sys.stdout.write(f"{time.process_time() - began} {peak}\n")


def main(args: list[str]) -> None:
    """Measure each length asked for, and print a table."""
    if args[:1] == ["--one"]:
        one(args[1])
    if args[:1] == ["--csv"]:
        only_csv(args[1])
        return
    sys.stdout.write(
        "| cases | processor, s | cases a second | further cases | peak, MB "
        "| `csv` alone, cases a second |\n"
        "| --: | --: | --: | --: | --: | --: |\n"
    )
    before = (0, 0.0)
    with TemporaryDirectory() as folder:
        for rows in map(int, args) if args else LENGTHS:
            path = written(Path(folder), rows)
            seconds, peak = taken(path)
            alone, _ = taken(path, "--csv")
            further = (rows - before[0]) / (seconds - before[1])
            figures = f"{seconds:.1f} | {rows / seconds:,.0f} | {further:,.0f} | {peak}"
            sys.stdout.write(f"| {rows:,} | {figures} | {rows / alone:,.0f} |\n")
            sys.stdout.flush()
            before = (rows, seconds)


if __name__ == "__main__":
    main(sys.argv[1:])

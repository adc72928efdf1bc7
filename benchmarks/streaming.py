"""What ``scrtool batch`` takes for invented registers of some lengths: time and memory.

    .venv/bin/python -m benchmarks.streaming 10000 100000 1000000

Each length in a process of its own, the answer thrown away. The time is the processor's;
"further cases" is how many a second beyond the length before: first rows are slow.
"""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.registers import lines

LENGTHS = (10_000, 100_000, 1_000_000)


def written(folder: Path, rows: int) -> Path:
    """Write an invented register, and return where it is."""
    path = folder / f"cases-{rows}.csv"
    with path.open("w", encoding="ascii") as file:
        file.writelines(lines(rows))
    return path


def taken(path: Path) -> tuple[float, int]:
    """Return the seconds of processor time and the peak in MB of one run.

    Raises:
        CalledProcessError: the program failed.
    """
    source = str(Path(__file__).resolve().parent.parent / "src")
    command = [sys.executable, "-m", __spec__.name if __spec__ else __file__, "--one", str(path)]
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
    code = program(["batch", path, "--as-of", "2026-11-25", "--output", os.devnull])
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    sys.stdout.write(f"{time.process_time() - began} {peak}\n")
    sys.exit(code)


def main(args: list[str]) -> None:
    """Measure each length asked for, and print a table."""
    if args[:1] == ["--one"]:
        one(args[1])
    sys.stdout.write("| cases | processor, s | cases a second | further cases | peak, MB |\n")
    sys.stdout.write("| --: | --: | --: | --: | --: |\n")
    before = (0, 0.0)
    with TemporaryDirectory() as folder:
        for rows in map(int, args) if args else LENGTHS:
            seconds, peak = taken(written(Path(folder), rows))
            further = (rows - before[0]) / (seconds - before[1])
            figures = f"{seconds:.1f} | {rows / seconds:,.0f} | {further:,.0f} | {peak}"
            sys.stdout.write(f"| {rows:,} | {figures} |\n")
            before = (rows, seconds)


if __name__ == "__main__":
    main(sys.argv[1:])

"""One whole process after another: how long, how much processor time, how much memory.

Kept small itself: a child's peak counts the moment before it becomes another program, so
nothing smaller than this process can be measured. POSIX only.
"""

from __future__ import annotations

import os
import sys
import time
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

# The same for every program, and nothing that slows Python down or hides compiled files.
ENVIRONMENT = {"LANG": "C.UTF-8"}
_PEAK_UNIT = 1 if sys.platform == "darwin" else 1024  # macOS counts bytes, Linux KiB
_MB = 1_000_000


class Command(NamedTuple):
    """A program with its arguments, run by this Python; what it reads and where it writes."""

    argv: tuple[str, ...]
    reads: str = os.devnull
    writes: str = os.devnull


class Cost(NamedTuple):
    """What one process took: seconds by the clock and of the processor, and its peak in MB."""

    wall: float
    cpu: float
    peak: float


def run(command: Command) -> Cost:
    """Run *command* to its end and return what it took.

    Raises:
        SystemExit: it failed.
    """
    argv = (sys.executable, *command.argv)
    files = (
        (os.POSIX_SPAWN_OPEN, 0, command.reads, os.O_RDONLY, 0),
        (os.POSIX_SPAWN_OPEN, 1, command.writes, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600),
    )
    start = time.perf_counter()
    pid = os.posix_spawn(argv[0], argv, ENVIRONMENT, file_actions=files)
    _, status, used = os.wait4(pid, 0)
    wall = time.perf_counter() - start
    if status:
        raise SystemExit(f"bench: failed: {' '.join(command.argv)}")
    return Cost(wall, used.ru_utime + used.ru_stime, used.ru_maxrss * _PEAK_UNIT / _MB)


def measured(commands: Mapping[str, Command], rounds: int) -> dict[str, list[Cost]]:
    """Run every command once a round, each round from another one on.

    Args:
        commands: Name to program. Each runs twice beforehand, to compile and to warm up.
        rounds: How often each is measured.

    Returns:
        Name to what the program took, round by round.
    """
    names = list(commands)
    for name in names * 2:
        run(commands[name])
    costs: dict[str, list[Cost]] = {name: [] for name in names}
    for number in range(rounds):
        first = number % len(names)
        for name in names[first:] + names[:first]:
            costs[name].append(run(commands[name]))
    return costs


def middle(costs: Iterable[Sequence[float]]) -> Cost:
    """Return the median of each column."""
    return Cost(*map(median, zip(*costs, strict=True)))


def median(numbers: Iterable[float]) -> float:
    """Return the middle one. The standard library's own would double this process's memory."""
    ordered = sorted(numbers)
    return ordered[len(ordered) // 2]


def ratio(these: Iterable[Sequence[float]], those: Iterable[Sequence[float]]) -> float:
    """Return how many times as long *these* took by the clock as *those*.

    The median of the ratios round by round: a machine that slows down for a while slows
    both.
    """
    return median(this[0] / that[0] for this, that in zip(these, those, strict=True))

"""The figures as Markdown. Nothing is measured here."""

from __future__ import annotations

import os
from operator import truediv
from typing import TYPE_CHECKING, NamedTuple

from benchmarks.process import median, middle, ratio

from scrtool import __version__

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from benchmarks.process import Cost

_NAMES = {
    "scrtool": "`scrtool deadlines --incident 2024-03-01 --format json`",
    "scrtool, plain text": "`scrtool deadlines --incident 2024-03-01`",
    "two-commands": "Typer program of two empty commands",
    "two-commands-lean": "the same, without all that Typer can leave out",
    "lexdays": "`lexdays deadline gb-eaw/cpr 2026-03-30 5bd --json`",
    "nothing": "Python, with nothing to do",
}
_OURS = {"scrtool", "scrtool, plain text"}
_PACKAGES = ("typer", "lexdays", "numpy", "polars")


class Figures(NamedTuple):
    """All that one run measured, round by round; ``one_date`` in nanoseconds a call."""

    rounds: int
    started: Mapping[str, list[Cost]]
    one_date: list[list[float]]
    million: Mapping[str, list[Cost]]


def text(found: Figures) -> str:
    """Return what is promised, whether it is held, and the figures behind it."""
    parts = (_promises(found), _started(found), _one_date(found), _million(found), _made(found))
    return "\n".join(parts)


def _table(head: str, rows: Iterable[Iterable[str]]) -> str:
    columns = head.split(" | ")
    rule = ["---", *("--:" for _ in columns[1:])]
    lines = (columns, rule, *rows)
    return "".join(f"| {' | '.join(line)} |\n" for line in lines)


def _promises(found: Figures) -> str:
    start, million = found.started, found.million
    ours, numpys, _ = zip(*found.one_date, strict=True)
    rows = (
        ("start-up, of the Typer program's", 1.15, ratio(start["scrtool"], start["two-commands"])),
        ("start-up, of lexdays' (the goal)", 1, ratio(start["scrtool"], start["lexdays"])),
        ("one date, in µs", 0.3, median(ours) / 1000),
        ("one date, of NumPy's time", 1 / 15, median(map(truediv, ours, numpys))),
        ("a million dates, of Polars' time", 1, ratio(million["scrtool"], million["add-five"])),
        ("a million dates, in MB", 60, middle(million["scrtool"]).peak),
    )
    return _table(
        "scrtool takes | promised, at most | measured | held",
        (
            (what, f"{most:.3g}", f"{got:.3g}", "yes" if got <= most else "**no**")
            for what, most, got in rows
        ),
    )


def _started(found: Figures) -> str:
    mine = found.started["scrtool"]
    return _table(
        "whole process | ms | processor, ms | peak, MB | scrtool takes, of this",
        (
            _start(name, middle(costs), "" if name in _OURS else f"{ratio(mine, costs):.2f}")
            for name, costs in found.started.items()
        ),
    )


def _start(name: str, cost: Cost, scrtool_takes: str) -> tuple[str, ...]:
    peak = f"{cost.peak:.1f}" if name != "nothing" else ""  # the measuring process's own
    return _NAMES[name], f"{cost.wall * 1000:.1f}", f"{cost.cpu * 1000:.1f}", peak, scrtool_takes


def _one_date(found: Figures) -> str:
    names = (
        "`add_working_days(day, 5)`",
        "`numpy.busday_offset(day, 5, …).item()`: a `date` from a `date`, too",
        "`numpy.busday_offset(day, 5, …)`: a `datetime64` from a `datetime64`",
    )
    columns = list(zip(*found.one_date, strict=True))
    return _table(
        "one date, in process | µs | scrtool = 1",
        (
            (name, f"{median(each) / 1000:.2f}", f"{median(map(truediv, each, columns[0])):.1f}")
            for name, each in zip(names, columns, strict=True)
        ),
    )


def _million(found: Figures) -> str:
    names = {"scrtool": "`scrtool workdays add 5`", "add-five": "Polars, `add_business_days(5, …)`"}
    costs = {name: middle(each) for name, each in found.million.items()}
    return _table(
        "1,000,000 dates on standard input | s | processor, s | peak, MB",
        (
            (names[name], f"{cost.wall:.3f}", f"{cost.cpu:.3f}", f"{cost.peak:.0f}")
            for name, cost in costs.items()
        ),
    )


def _made(found: Figures) -> str:
    # Imported when all is measured: see ``process``.
    import platform  # noqa: PLC0415
    from importlib.metadata import version  # noqa: PLC0415

    versions = ", ".join(f"{package} {version(package)}" for package in _PACKAGES)
    return (
        f"Medians of {found.rounds} rounds, each program in turn; a ratio is the median of those "
        f"round by round. scrtool {__version__}, {versions}; "
        f"Python {platform.python_version()}, {platform.system()} on {platform.machine()}, "
        f"{os.cpu_count()} processors.\n"
    )

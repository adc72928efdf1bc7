"""The figures as Markdown. Nothing is measured here."""

from __future__ import annotations

import os
import platform
from importlib.metadata import version
from typing import TYPE_CHECKING, NamedTuple

from scrtool import __version__

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from benchmarks.process import Cost

_NAMES = {
    "scrtool": "`scrtool deadlines --incident 2024-03-01 --format json`",
    "scrtool, plain text": "`scrtool deadlines --incident 2024-03-01`",
    "two-commands": "Typer program of two empty commands",
    "two-commands-lean": "the same, without all that Typer can leave out",
    "lexdays": "`lexdays deadline gb-eaw/cpr 2026-03-30 5bd --json`",
    "nothing": "Python, with nothing to do",
}
_PACKAGES = ("typer", "lexdays", "numpy", "polars")


class Figures(NamedTuple):
    """All that one run measured: medians of so many rounds; one call in nanoseconds."""

    rounds: int
    started: Mapping[str, Cost]
    one_date: Sequence[float]
    million: Mapping[str, Cost]


def text(found: Figures) -> str:
    """Return the budgets, whether each is held, and the figures behind them."""
    parts = (_budgets(found), _started(found), _one_date(found), _million(found), _made(found))
    return "\n".join(parts)


def _table(head: str, rows: Iterable[Iterable[str]]) -> str:
    columns = head.split(" | ")
    rule = ["---", *("--:" for _ in columns[1:])]
    lines = (columns, rule, *rows)
    return "".join(f"| {' | '.join(line)} |\n" for line in lines)


def _budgets(found: Figures) -> str:
    start, million = found.started, found.million["scrtool"]
    mine = start["scrtool"].wall
    ours, numpys, _ = found.one_date
    rows = (
        ("start-up, of the Typer program", 1.15, mine / start["two-commands"].wall, " times"),
        ("start-up, of lexdays (a goal)", 1.00, mine / start["lexdays"].wall, " times"),
        ("one date, in process", 0.30, ours / 1000, " µs"),
        ("one date, of NumPy's time", 1 / 15, ours / numpys, " times"),
        (
            "a million dates, of Polars' time",
            1.00,
            million.wall / found.million["add-five"].wall,
            " times",
        ),
        ("a million dates, memory", 60, million.peak, " MB"),
    )
    return _table(
        "what | at most | measured | held",
        (
            (what, f"{most:.3g}{unit}", f"{got:.3g}{unit}", "yes" if got <= most else "**no**")
            for what, most, got, unit in rows
        ),
    )


def _started(found: Figures) -> str:
    mine = found.started["scrtool"].wall
    return _table(
        "whole process | ms | processor, ms | peak, MB | scrtool takes",
        (
            (
                _NAMES[name],
                f"{cost.wall * 1000:.1f}",
                f"{cost.cpu * 1000:.1f}",
                f"{cost.peak:.1f}" if name != "nothing" else "",
                f"{mine / cost.wall:.2f} times" if not name.startswith("scrtool") else "",
            )
            for name, cost in found.started.items()
        ),
    )


def _one_date(found: Figures) -> str:
    names = (
        "`add_working_days(day, 5)`",
        "`numpy.busday_offset(day, 5, …).item()`: a date from a date, too",
        "`numpy.busday_offset(day, 5, …)`: a `datetime64` from a `datetime64`",
    )
    mine = found.one_date[0]
    return _table(
        "one date, in process | µs | times scrtool's",
        (
            (name, f"{each / 1000:.2f}", f"{each / mine:.1f}")
            for name, each in zip(names, found.one_date, strict=True)
        ),
    )


def _million(found: Figures) -> str:
    names = {"scrtool": "`scrtool workdays add 5`", "add-five": "Polars, `add_business_days(5, …)`"}
    return _table(
        "1,000,000 dates on standard input | s | processor, s | peak, MB",
        (
            (names[name], f"{cost.wall:.3f}", f"{cost.cpu:.3f}", f"{cost.peak:.0f}")
            for name, cost in found.million.items()
        ),
    )


def _made(found: Figures) -> str:
    versions = ", ".join(f"{package} {version(package)}" for package in _PACKAGES)
    return (
        f"Medians of {found.rounds} rounds in turn. scrtool {__version__}, {versions}; "
        f"Python {platform.python_version()}, {platform.system()} on {platform.machine()}, "
        f"{os.cpu_count()} processors.\n"
    )

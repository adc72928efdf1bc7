"""The programs compared, each started as an installed one is."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.process import Command

if TYPE_CHECKING:
    from collections.abc import Iterable

PEERS = Path(__file__).parent / "peers"

# What pip writes for a console script.
_LAUNCHER = """\
# -*- coding: utf-8 -*-
import sys
from {module} import {function}
if __name__ == "__main__":
    sys.argv[0] = sys.argv[0].removesuffix(".exe")
    sys.exit({function}())
"""
_ENTRIES = {
    "scrtool": ("scrtool.__main__", "main"),
    "lexdays": ("lexdays.cli", "main"),
    "two-commands": ("two_commands", "app"),
    "two-commands-lean": ("two_commands_lean", "app"),
    "add-five": ("add_five", "main"),
}
_SPAN = 6556  # days from the first of ``_days`` on: five working days later is still in the list
_STRIDE = 48271  # has no factor in common with the span, so every day comes up


def write(folder: Path) -> None:
    """Put a launcher for every program into *folder*, and the modules of the small ones."""
    for module in PEERS.glob("*.py"):
        (folder / module.name).write_bytes(module.read_bytes())
    for name, (module_name, function) in _ENTRIES.items():
        launcher = _LAUNCHER.format(module=module_name, function=function)
        (folder / name).write_text(launcher, encoding="utf-8")
    (folder / "nothing").write_text("", encoding="utf-8")


def started(folder: Path) -> dict[str, Command]:
    """Return what is compared at start-up."""
    typed = {
        "scrtool": "deadlines --incident 2024-03-01 --format json",
        "scrtool, plain text": "deadlines --incident 2024-03-01",
        "two-commands": "one",
        "two-commands-lean": "one",
        "lexdays": "deadline gb-eaw/cpr 2026-03-30 5bd --json",
        "nothing": "",
    }
    return {
        name: Command((str(folder / name.partition(",")[0]), *line.split()))
        for name, line in typed.items()
    }


def filters(folder: Path, number: int) -> dict[str, Command]:
    """Return what is compared over *number* dates, which are written to *folder* first."""
    dates = folder / "dates.txt"
    with dates.open("w", encoding="ascii") as file:  # line by line, to stay small
        file.writelines(f"{day}\n" for day in days(number))
    typed = {"scrtool": "workdays add 5", "add-five": ""}
    return {
        name: Command((str(folder / name), *line.split()), str(dates), str(folder / f"{name}.out"))
        for name, line in typed.items()
    }


def days(number: int) -> Iterable[str]:
    """Yield *number* dates of 2011 to 2028, in no order, all days of the week among them."""
    from datetime import date, timedelta  # noqa: PLC0415  keeps the measuring process small

    first = date(2011, 1, 1)
    texts = [(first + timedelta(ahead)).isoformat() for ahead in range(_SPAN)]
    return (texts[place * _STRIDE % _SPAN] for place in range(number))

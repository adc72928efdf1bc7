"""Registers to try the program on, and what it gave back."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

from tests.cli.program import Ran, run

if TYPE_CHECKING:
    from pathlib import Path

AS_OF = "2024-09-04"
NOTIFY, REVIEW = "england.notify-panel", "england.rapid-review"


def answered(text: str | bytes, *options: str) -> Ran:
    """Return what the program makes of a register on standard input."""
    data = text if isinstance(text, bytes) else text.encode()
    return run("batch", "-", "--as-of", AS_OF, *options, stdin=data)


def filed(folder: Path, text: str | bytes, *options: str, name: str = "cases.csv") -> Ran:
    """Return what the program makes of a register in a file."""
    path = folder / name
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return run("batch", str(path), "--as-of", AS_OF, *options)


def rows(ran: Ran) -> list[dict[str, str]]:
    """Return the rows that came out as CSV."""
    return list(csv.DictReader(io.StringIO(ran.text)))


def row(ran: Ran, ref: str = "A1", duty: str = NOTIFY) -> dict[str, str]:
    """Return the one row of a case and a duty."""
    (found,) = [one for one in rows(ran) if (one["ref"], one["id"]) == (ref, duty)]
    return found


def count(ran: Ran) -> str:
    """Return the count of rows said at the end."""
    return ran.talk[-1].removeprefix("scrtool: ").partition(";")[0]

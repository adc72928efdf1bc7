"""The model as a folder: a Parquet file for each table, and the query that joins them.

Whole or not at all: everything is written beside the folder first, then moved into it.
"""

from __future__ import annotations

import os
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from scrtool.columnar.query import query
from scrtool.errors import InputError, Problem
from scrtool.frame.model import model
from scrtool.model import CalendarId

if TYPE_CHECKING:
    from collections.abc import Sequence

    from scrtool.calendars import Calendars

QUERY = "deadlines.sql"


def export(
    folder: str,
    regimes: Sequence[str],
    calendars: Calendars,
    *,
    made_with: str,
    force: bool = False,
) -> tuple[str, ...]:
    """Write the model to *folder*, and return the names of its files.

    Args:
        folder: Made if it is not there.
        regimes: The bodies of rules that the query answers by; the first where a case names none.
        calendars: Gives the calendar that a clock names.
        made_with: The program, its rules and its bank holidays, in words.
        force: Whether to write in a folder that is not empty; its other files stay.

    Raises:
        InputError: *folder* is not empty, or cannot be written.
    """
    place = Path(folder)
    try:
        _refuse_unless_empty(place, folder, force)
        with TemporaryDirectory(dir=_parent(place), prefix=".scrtool-") as scratch:
            names = _written(Path(scratch), regimes, calendars, made_with)
            place.mkdir(exist_ok=True)
            for name in names:
                os.replace(Path(scratch, name), place / name)
    except OSError as error:
        reason = error.strerror or str(error)
        raise InputError(
            (Problem("DIR", folder, f"a folder that can be written ({reason})"),)
        ) from None
    return names


def _parent(place: Path) -> Path:
    """Return a folder on the same disk: the one that is to hold *place*."""
    return place.absolute().parent


def _refuse_unless_empty(place: Path, folder: str, force: bool) -> None:
    if place.is_dir() and not force and any(place.iterdir()):
        expected = "a new or an empty folder; or --force, which leaves its other files alone"
        raise InputError((Problem("DIR", folder, expected),))


def _written(
    scratch: Path, regimes: Sequence[str], calendars: Calendars, made_with: str
) -> tuple[str, ...]:
    closed_days = any(calendars(division).given for division in CalendarId)
    text = query(regimes, closed_days=closed_days, made_with=made_with)
    (scratch / QUERY).write_text(text, encoding="utf-8")
    names = [QUERY]
    for name, table in model(calendars).items():
        names.append(f"{name}.parquet")
        table.write_parquet(scratch / names[-1], compression="zstd", statistics=True)
    return tuple(names)

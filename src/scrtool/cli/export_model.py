"""``scrtool export-model``: the rule book and the working days as tables, and one SQL query."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from scrtool.cli import options
from scrtool.cli import report as made
from scrtool.cli.case import closed_days
from scrtool.cli.command import CheckedCommand, argument, option, switch
from scrtool.cli.output import Answer
from scrtool.errors import InputError, Problem
from scrtool.rules import REGIMES

if TYPE_CHECKING:
    from collections.abc import Sequence

HELP = """Write the rule book and the working days as Parquet tables, and one SQL query over them.

\b
  scrtool export-model model
  scrtool export-model model --regime england --force

The query runs unchanged on DuckDB and Apache Spark; docs/scale.md has the tables and how to
run it. Needs Polars, which comes with scrtool[analyst].
"""


def export_model(**typed: Any) -> Answer:
    """Write the model."""
    folder = typed["folder"]
    _, regimes, calendars = made.gathered(
        lambda: _folder(folder),
        lambda: _regimes(typed.get("regime") or ()),
        lambda: made.calendars_for(typed.get("bank_holidays"), closed_days(typed)),
    )
    try:
        from scrtool.frame.export import export
    except ModuleNotFoundError as missing:
        expected = "the extra scrtool[analyst] is needed: pip install 'scrtool[analyst]'"
        raise InputError((Problem("export-model", None, expected),)) from missing
    made_with = str(made.made_with(calendars, closed_days(typed)))
    names = export(folder, regimes, calendars, made_with=made_with, force=bool(typed.get("force")))
    return Answer("".join(f"{name}\n" for name in names))


def _folder(typed: str | None) -> None:
    if not typed:
        raise InputError((Problem("DIR", typed, "expected a folder to write to"),))


def _regimes(typed: Sequence[str]) -> tuple[str, ...]:
    """Return the regimes named, each once; every one where none is.

    Raises:
        InputError: there is no such regime.
    """
    wrong = tuple(
        Problem("--regime", one, f"one of {', '.join(REGIMES)}")
        for one in typed
        if one not in REGIMES
    )
    if wrong:
        raise InputError(wrong)
    return tuple(dict.fromkeys(typed)) or tuple(REGIMES)


COMMAND = CheckedCommand(
    "export-model",
    export_model,
    [
        argument("folder", "DIR", "The folder to write; made if it is not there."),
        option(
            "--regime",
            "ID",
            "Answer by this body of rules; may be repeated, and the first answers cases that name "
            "none. Every one if not given.",
            options.RULES,
            repeat=True,
            offer=lambda: REGIMES,
        ),
        switch("--force", "Write in a folder that is not empty; its other files stay."),
        *options.counting(),
    ],
    HELP,
    "The rules and the calendar as tables and one SQL query.",
)

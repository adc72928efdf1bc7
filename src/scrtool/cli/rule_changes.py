"""``scrtool rules diff``: what changed in the law between two days, and which duties move."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from scrtool.cli import options, rule_options
from scrtool.cli import report as made
from scrtool.cli.command import CheckedCommand
from scrtool.cli.output import Answer, answered
from scrtool.cli.styles import STYLES, chosen_style
from scrtool.errors import InputError, Problem
from scrtool.lawbook.changes import between
from scrtool.render.changed_forms import forms
from scrtool.render.forms import written
from scrtool.render.selection import checked

if TYPE_CHECKING:
    from datetime import date

HELP = """Show what changed in the law between two days, and which duties move.

A change of the day --from is not shown; one of the day --to is.

\b
  scrtool rules diff --from 2026-03-17 --to 2026-03-18
  scrtool rules diff --from 2018-06-28 --to 2018-06-29 --regime england-scr
"""


def diff(**typed: Any) -> Answer:
    """Show what changed between two days."""
    (first, last), regimes, style = made.gathered(
        lambda: _days(typed["from"], typed["to"]),
        lambda: rule_options.regimes(typed["regime"]),
        lambda: chosen_style(typed),
    )
    said = forms(between(regimes, first, last), checked(regimes, last))
    return answered(typed, written(said, style, styled=made.is_shown(typed["output"])))


def _days(first: str | None, last: str | None) -> tuple[date, date]:
    start, end = made.gathered(
        lambda: rule_options.needed_day("--from", first),
        lambda: rule_options.needed_day("--to", last),
    )
    if end < start:
        raise InputError((Problem("--to", last, f"a date not before --from {first}"),))
    return start, end


COMMAND = CheckedCommand(
    "diff",
    diff,
    [
        rule_options.day("--from", "The first day; what changed on it is not shown."),
        rule_options.day("--to", "The last day; what changed on it is shown."),
        rule_options.regime(),
        *options.writing(STYLES),
    ],
    HELP,
    "What changed in the law between two days.",
)

"""``scrtool rules sources``: every source once, with the duties that rest on it."""

from __future__ import annotations

from typing import Any

from scrtool.cli import options, rule_options
from scrtool.cli import report as made
from scrtool.cli.command import CheckedCommand
from scrtool.cli.output import Answer, answered
from scrtool.cli.styles import STYLES, chosen_style
from scrtool.lawbook.sources import sources
from scrtool.render.forms import written
from scrtool.render.read_in import forms
from scrtool.rules.checklists import CHECKLISTS


def listed(**typed: Any) -> Answer:
    """Show every source."""
    regimes, style = made.gathered(
        lambda: rule_options.regimes(typed["regime"]), lambda: chosen_style(typed)
    )
    found = sources(regimes, CHECKLISTS, strays=typed["regime"] is None)
    said = written(forms(found), style, styled=made.is_shown(typed["output"]))
    return answered(typed, said)


COMMAND = CheckedCommand(
    "sources",
    listed,
    [rule_options.regime(), *options.writing(STYLES)],
    "Show every source once, with the duties, numbers, remarks, notices and checklists that rest "
    "on it; those cited by none come last.",
    "Every source once, and what rests on it.",
)

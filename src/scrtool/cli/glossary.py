"""``scrtool rules glossary``: every term in the field's own words."""

from __future__ import annotations

from typing import Any

from scrtool.cli import options
from scrtool.cli.command import CheckedCommand
from scrtool.cli.output import Answer, answered
from scrtool.cli.styles import STYLES, chosen_style
from scrtool.render.glossary import render


def glossary(**typed: Any) -> Answer:
    """Show the glossary."""
    return answered(typed, render(chosen_style(typed)))


COMMAND = CheckedCommand(
    "glossary",
    glossary,
    options.writing(STYLES),
    "Show every term in the field's own words: terms, events, facts and the words of an answer.",
    "Every term in the field's own words.",
)

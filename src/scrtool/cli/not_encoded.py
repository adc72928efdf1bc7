"""``scrtool rules not-encoded``: what the rule book leaves out, and why."""

from __future__ import annotations

from typing import Any

from scrtool.cli import options
from scrtool.cli import report as made
from scrtool.cli.command import CheckedCommand
from scrtool.cli.output import Answer, answered
from scrtool.cli.styles import STYLES, chosen_style
from scrtool.render.forms import written
from scrtool.render.left_out import forms
from scrtool.rules.not_encoded import LEADS, NOT_ENCODED


def not_encoded(**typed: Any) -> Answer:
    """Show what is left out."""
    style, said = chosen_style(typed), forms(NOT_ENCODED, LEADS)
    return answered(typed, written(said, style, styled=made.is_shown(typed["output"])))


COMMAND = CheckedCommand(
    "not-encoded",
    not_encoded,
    options.writing(STYLES),
    "Show what the rule book leaves out, where it belongs, and why.",
    "What is left out, and why.",
)

"""The forms of a document of the rule book: as an answer's, with Markdown and without ``csv``."""

from __future__ import annotations

from scrtool.cli import report as made
from scrtool.errors import InputError, Problem
from scrtool.render import Format

MARKDOWN = "markdown"
STYLES = (str(Format.TABLE), str(Format.PLAIN), MARKDOWN, str(Format.JSON))


def chosen_style(typed: str | None) -> str:
    """Return the form asked for; else a table on a terminal and plain text off it.

    Raises:
        InputError: there is no such form.
    """
    if typed is None:
        return made.chosen_format(None)
    if typed in STYLES:
        return typed
    raise InputError((Problem("--format", typed, f"one of {', '.join(STYLES)}"),))

"""The forms of a document of the rule book: as an answer's, with Markdown and without ``csv``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from scrtool.cli.destination import chosen
from scrtool.render import Format

if TYPE_CHECKING:
    from collections.abc import Mapping

STYLES = (Format.TABLE, Format.PLAIN, Format.MARKDOWN, Format.JSON)


def chosen_style(typed: Mapping[str, Any]) -> Format:
    """Return the form that the options *typed* ask for.

    Raises:
        InputError: there is no such form, or it cannot go where it is to go.
    """
    return chosen(typed, STYLES)

"""``scrtool checklist NAME``: what a review, a report or a form contains, as a list to tick."""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING, Any

from scrtool.cli import options
from scrtool.cli import report as made
from scrtool.cli.command import CheckedCommand, argument
from scrtool.cli.output import Answer, answered
from scrtool.cli.styles import STYLES, chosen_style
from scrtool.errors import InputError, Problem
from scrtool.render.checklist import render, render_names
from scrtool.rules.checklists import CHECKED_ON, CHECKLISTS

if TYPE_CHECKING:
    from scrtool.model import Checklist

HELP = """Show what a review, a report or a form contains, as a list to tick, with its sources.

With no name it lists the checklists.

\b
  scrtool checklist rapid-review
  scrtool checklist notification-form --format markdown
  scrtool checklist told --output told.txt
"""


def checklist(**typed: Any) -> Answer:
    """Show one checklist, or name them all."""
    found, style = made.gathered(
        lambda: known_checklist(typed["name"]), lambda: chosen_style(typed)
    )
    text = render(found, style, CHECKED_ON) if found else render_names(CHECKLISTS, style)
    return answered(typed, text)


def known_checklist(typed: str | None) -> Checklist | None:
    """Return the checklist called *typed*; None if none was named.

    Raises:
        InputError: there is none of that name; the nearest names are given.
    """
    if typed is None:
        return None
    lists = {found.name: found for found in CHECKLISTS}
    if typed in lists:
        return lists[typed]
    near = get_close_matches(typed, lists, n=3, cutoff=0.4)
    expected = f"the name of a checklist, such as {', '.join(near or ['rapid-review'])}"
    raise InputError((Problem("NAME", typed, f"{expected}; all of them: scrtool checklist"),))


COMMAND = CheckedCommand(
    "checklist",
    checklist,
    [
        argument("name", "[NAME]", f"One of {', '.join(found.name for found in CHECKLISTS)}."),
        *options.writing(STYLES),
    ],
    HELP,
    "What a report or a form contains, to tick.",
)

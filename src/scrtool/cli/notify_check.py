"""``scrtool notify-check``: who must be told, on these facts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from scrtool.cli import options
from scrtool.cli.calendar_file import unnamed
from scrtool.cli.case import report_of
from scrtool.cli.command import FIRST, CheckedCommand, switch
from scrtool.cli.hints import hints, no_rows
from scrtool.cli.output import Answer, answered
from scrtool.render import Format, renderer, told

if TYPE_CHECKING:
    from collections.abc import Mapping

    from scrtool.render import Renderer

HELP = """List who is to be told, by whom, how and by when, as a checklist in the order of telling.

\b
  scrtool notify-check --looked-after
  scrtool notify-check --died --abuse --age 4
  scrtool notify-check --incident 2024-03-01 --care-leaver --died --age 19

No date is needed. What is not given is not known, and each line says what it depends on.
With --ask it asks for what is left out, as long as an answer would change the list.
"""
_DRAWN: dict[Format, Renderer] = {
    Format.TABLE: told.as_table,
    Format.PLAIN: told.as_plain,
    Format.MARKDOWN: told.as_markdown,
}


ASK = switch("--ask", "Ask for the facts on the terminal, the most decisive first.", FIRST)


def notify_check(*, ask: bool = False, **typed: Any) -> Answer:
    """List who must be told."""
    if ask:
        from scrtool.cli.interview import by_interview  # only where there is somebody to ask

        return by_interview(typed, _answer)
    return _answer(typed)


def _answer(typed: Mapping[str, Any]) -> Answer:
    report, style = report_of(typed, dated=False)
    ordered = told.in_order(report)
    chosen = None if report.fields else _DRAWN.get(style)
    talk = (*hints(report), *no_rows(report, style), *unnamed(style, typed))
    return answered(typed, (chosen or renderer(style))(ordered), talk)


COMMAND = CheckedCommand(
    "notify-check",
    notify_check,
    [
        ASK,
        *options.facts(),
        *options.events(),
        *options.case(),
        options.fields(),
        *options.calendar_file(),
        *options.writing(),
    ],
    HELP,
    "Who is to be told, as a checklist.",
)

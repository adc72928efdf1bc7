"""``scrtool timeline``: the dates of one case along a line, to scale."""

from __future__ import annotations

from typing import Any

from scrtool.cli import options
from scrtool.cli.case import report_of
from scrtool.cli.command import CheckedCommand
from scrtool.cli.hints import hints
from scrtool.cli.output import Answer, answered
from scrtool.render import Format, timeline

FORMATS = (Format.TABLE, Format.PLAIN)
HELP = """Draw the dates of one case along a line, to scale, each with the days it is counted over.

\b
  scrtool timeline --incident 2024-03-01
  scrtool timeline --incident 2024-03-01 --notified 2024-03-06 --review-decided 2024-04-02
  scrtool timeline --incident 2024-03-01 --format plain --output line.txt

Plain text says how many days on each date is.
"""


def line(**typed: Any) -> Answer:
    """Draw the dates of one case along a line."""
    report, style = report_of(typed, dated=True, formats=FORMATS)
    draw = timeline.as_table if style is Format.TABLE else timeline.as_plain
    return answered(typed, draw(report), hints(report))


COMMAND = CheckedCommand(
    "timeline",
    line,
    [*options.events(), *options.facts(), *options.about(), *options.writing(FORMATS)],
    HELP,
    "The dates of one case along a line, to scale.",
)

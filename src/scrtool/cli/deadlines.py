"""``scrtool deadlines``: every limit for one case, earliest first."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from scrtool.cli import options
from scrtool.cli.calendar_file import unnamed
from scrtool.cli.case import report_of
from scrtool.cli.command import CheckedCommand
from scrtool.cli.hints import hints, no_rows
from scrtool.cli.output import Answer, answered
from scrtool.render import renderer

if TYPE_CHECKING:
    from scrtool.report import Report

HELP = """Say what is due for one case, by when, by whom and on whose word.

\b
  scrtool deadlines --incident 2024-03-01
  scrtool deadlines --incident 2024-03-01 --notified 2024-03-06 --died --abuse --age 4
  scrtool deadlines --incident 2024-03-01 --format csv --output case.csv

One date is enough. What is not given is not known: it is never taken as no.
"""


TEMPLATES = ("letter-partners", "letter-agencies", "email-panel")


def deadlines(**typed: Any) -> Answer:
    """List every deadline for one case, or write a text with its dates."""
    if typed["template"] is not None:
        from scrtool.cli.letters import from_template  # only for who asks for a text

        return from_template(typed)
    report, style = report_of(typed, dated=True)
    code = _checked(report) if typed["check"] else 0
    talk = (*hints(report), *no_rows(report, style), *unnamed(style, typed))
    return answered(typed, renderer(style)(report), talk)._replace(code=code)


def _checked(report: Report) -> int:
    """Return the exit code for where the duties stand that apply or may apply."""
    from scrtool.progress import checked
    from scrtool.schedule.shape import standing

    return checked(
        {
            str(standing(item, case.schedule, report.as_of))
            for case in report.cases
            for item in case.schedule.applicable()
        }
    )


COMMAND = CheckedCommand(
    "deadlines",
    deadlines,
    [
        *options.events(),
        *options.facts(),
        *options.case(),
        options.check(),
        options.fields(),
        options.template(TEMPLATES),
        *options.calendar_file(),
        *options.writing(),
    ],
    HELP,
    "What is due for one case, by when.",
)

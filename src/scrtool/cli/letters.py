"""``scrtool deadlines --template``: a text to paste, with the dates of the case filled in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from scrtool.cli import report as made
from scrtool.cli.case import report_of
from scrtool.cli.hints import hints
from scrtool.cli.output import Answer, answered
from scrtool.errors import InputError, Problem
from scrtool.render import Format
from scrtool.render.letters import REGIME, TEMPLATES, answers, letter

if TYPE_CHECKING:
    from collections.abc import Mapping

    Typed = Mapping[str, Any]


def from_template(typed: Typed) -> Answer:
    """Return the text asked for.

    Raises:
        InputError: there is none of that name; it is asked for in another form than plain text;
            or the rules are not those it is written for.
    """
    (report, _), name, _ = made.gathered(
        lambda: report_of(typed, dated=True, formats=(Format.PLAIN,)),
        lambda: _template(typed["template"]),
        lambda: _alone(typed),
    )
    if not answers(name, report):
        titles = "; ".join(case.schedule.regime.title for case in report.cases)
        expected = f"a case that {REGIME} answers for in full; this one's answer is: {titles}"
        raise InputError((Problem("--template", name, expected),))
    return answered(typed, letter(name, report), hints(report))


def _template(typed: str) -> str:
    if typed in TEMPLATES:
        return typed
    raise InputError((Problem("--template", typed, f"one of {', '.join(TEMPLATES)}"),))


def _alone(typed: Typed) -> None:
    """Refuse what a text has no place for."""
    found = [
        Problem(f"--{name}", None, "not with --template, which is a whole text")
        for name in ("fields", "all")
        if typed.get(name)
    ]
    if typed.get("regime") not in {None, REGIME}:
        expected = f"the rules of {REGIME}: leave out --regime {typed['regime']}"
        found.append(Problem("--template", typed["template"], expected))
    if found:
        raise InputError(tuple(found))

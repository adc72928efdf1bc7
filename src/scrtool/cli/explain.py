"""``scrtool explain DUTY``: one duty with every calendar day counted or skipped, and why."""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING, Any

from scrtool import rules
from scrtool.cli import destination, options
from scrtool.cli import report as made
from scrtool.cli.case import closed_days, confirmed_only, counted, presets
from scrtool.cli.command import CheckedCommand, option
from scrtool.cli.output import Answer, answered
from scrtool.engine import compute
from scrtool.errors import InputError, Problem
from scrtool.facts import Event, problems
from scrtool.facts.spelling import spell
from scrtool.intake.options import Taken, a_moment, case_facts
from scrtool.render import Format
from scrtool.render.explanation import Explanation, render

if TYPE_CHECKING:
    from datetime import date

    from scrtool.facts import CaseFacts
    from scrtool.model import Clock, Duty

FORMATS = (Format.TABLE, Format.PLAIN, Format.JSON)
HELP = """Show how one date comes about: every day counted or skipped, the source, other readings.

\b
  scrtool explain england.rapid-review --from 2024-03-08
  scrtool explain england.notify-panel --incident 2024-03-28
  scrtool explain england.local-review.publish --review-decided 2024-04-02
"""


def explain(**typed: Any) -> Answer:
    """Explain one duty."""
    duty, calendars, style, start, given, readings, as_of = made.gathered(
        lambda: known_duty(typed["duty"]),
        lambda: made.calendars_for(typed["bank_holidays"], closed_days(typed)),
        lambda: destination.chosen(typed, FORMATS),
        lambda: _start(typed["from"]),
        lambda: case_facts(typed),
        lambda: presets(typed["preset"] or (), _regime_of(typed["duty"])),
        lambda: made.as_of(typed["as_of"]),
    )
    regime = rules.regime(duty.id.partition(".")[0])
    facts = _from(start, duty, given)
    only = confirmed_only(typed)
    schedule = counted(
        facts, lambda: compute(facts, regime, calendars, readings, confirmed_only=only)
    )
    item = next(item for item in schedule.items if item.duty.id == duty.id)
    with_what = made.made_with(calendars, closed_days(typed))
    explanation = Explanation(item, schedule, with_what, as_of, made.is_shown(typed["output"]))
    return answered(typed, render(explanation, style))


def _regime_of(typed: str | None) -> str:
    named = (typed or "").partition(".")[0]
    return named if named in rules.REGIMES else "england"


def known_duty(typed: str | None) -> Duty:
    """Return the duty called *typed*.

    Raises:
        InputError: there is none; the nearest ids are named.
    """
    if typed is None:
        expected = (
            "expected the id of a duty, such as england.rapid-review; see: scrtool rules list"
        )
        raise InputError((Problem("DUTY", None, expected),))
    duties = rules.duties()
    if typed in duties:
        return duties[typed]
    short = [duty for duty in duties if duty.endswith(f".{typed}")]
    near = short or get_close_matches(typed, duties, n=3, cutoff=0.4)
    hint = f"did you mean {' or '.join(near)}?" if near else "all of them: scrtool rules list"
    raise InputError((Problem("DUTY", typed, f"the id of a duty; {hint}"),))


def _start(typed: str | None) -> date | None:
    taken = a_moment("--from", typed) if typed is not None else Taken(None)
    if taken.problem:
        raise InputError((taken.problem,))
    return taken.value


def _from(start: date | None, duty: Duty, facts: CaseFacts) -> CaseFacts:
    """Return *facts* with the first clock of *duty* started on the day typed."""
    if start is None:
        return _needing(facts)
    first = next(iter(clocks(duty)), None)
    event = first.runs_from if first else Event.INCIDENT
    if facts.when(event):
        both = f"starts the same clock as {spell(event)}; give one of them"
        raise InputError((Problem("--from", None, both),))
    started: dict[str, Any] = {event: start}
    found = facts._replace(**started)
    if wrong := problems(found, lambda name: "--from" if name == event else spell(name)):
        raise InputError(wrong)
    return found


def _needing(facts: CaseFacts) -> CaseFacts:
    if facts.events():
        return facts
    expected = "a day to count from is needed, such as --from 2024-03-08 or --incident 2024-03-01"
    raise InputError((Problem("--from", None, expected),))


def clocks(duty: Duty) -> tuple[Clock, ...]:
    """Return the clocks of the newest edition of *duty*."""
    return duty.editions[-1].clocks or duty.clocks


COMMAND = CheckedCommand(
    "explain",
    explain,
    [
        options.duty(),
        option("--from", "DATE", "Day the headline clock runs from (day 0).", options.WHEN),
        *options.events(),
        options.preset(),
        options.confirmed_only(),
        *options.counting(),
        options.as_of(),
        *options.writing(FORMATS),
    ],
    HELP,
    "How one date is counted, day by day.",
)

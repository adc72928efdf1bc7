"""From the options of one case to a report: what deadlines and notify-check share."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from scrtool import rules
from scrtool.cli import report as made
from scrtool.cli.calendar_file import calendar_file, suited
from scrtool.cli.output import writable
from scrtool.engine import compute
from scrtool.errors import InputError, Problem
from scrtool.facts import Event
from scrtool.intake.options import WITHIN, case_facts, spell
from scrtool.model import Role
from scrtool.render import Format
from scrtool.report import NamedSchedule, Report

if TYPE_CHECKING:
    from collections.abc import Mapping

    from scrtool.calendars import Calendars
    from scrtool.facts import CaseFacts
    from scrtool.model import Regime
    from scrtool.report import CaseReport
    from scrtool.schedule import Schedule

    Typed = Mapping[str, Any]

NHS_DIGITS = 10


def report_of(typed: Typed, *, dated: bool) -> tuple[Report, Format]:
    """Return the report that the options ask for, and the format.

    Args:
        typed: Option name to what was typed.
        dated: Whether at least one date is needed.

    Raises:
        InputError: with every problem of every option.
    """
    facts, regime, as_of, calendars, style, fields, ref, chosen, entries, _ = made.gathered(
        lambda: _facts(typed, dated=dated),
        lambda: chosen_regime(typed.get("regime")),
        lambda: made.as_of(typed.get("as_of")),
        lambda: made.calendars_for(typed.get("bank_holidays"), closed_days(typed)),
        lambda: suited(made.chosen_format(typed.get("format")), typed),
        lambda: chosen_fields(typed),
        lambda: _ref(typed.get("ref")),
        lambda: presets(typed.get("preset") or (), _named_or_england(typed.get("regime"))),
        lambda: calendar_file(typed),
        lambda: writable(typed.get("output")),
    )
    schedule = computed(facts, regime, calendars, chosen)
    with_what = made.made_with(calendars, closed_days(typed))
    everything = bool(typed.get("all"))
    styled = made.is_shown(typed["output"])
    cases = (NamedSchedule(ref, schedule),)
    return Report(cases, as_of, with_what, everything, fields, styled, entries), style


def computed(
    facts: CaseFacts, regime: Regime, calendars: Calendars, chosen: dict[str, frozenset[str]]
) -> Schedule:
    """Return the schedule; a date too near the end of what can be counted is named as typed.

    Raises:
        InputError: with the option of the date that cannot be counted from.
    """
    try:
        return compute(facts, regime, calendars, chosen)
    except InputError:
        event, moment = max(facts.events().items(), key=lambda dated: dated[1].on)
        expected = f"a date whose limits stay {WITHIN}"
        raise InputError((Problem(spell(event), str(moment), expected),)) from None


def closed_days(typed: Typed) -> tuple[str, ...]:
    """Return the closed days as typed."""
    return tuple(dict.fromkeys(typed.get("closed_day") or ()))


def _facts(typed: Typed, *, dated: bool) -> CaseFacts:
    facts = case_facts(typed)
    if dated and not facts.events():
        expected = "a date is needed, such as --incident 2024-03-01"
        raise InputError((Problem("--incident", None, expected),))
    return facts


def chosen_regime(typed: str | None) -> Regime:
    """Return the regime called *typed*; England's if none was named.

    Raises:
        InputError: there is no such regime.
    """
    name = typed or "england"
    if name not in rules.REGIMES:
        raise InputError((Problem("--regime", name, f"one of {', '.join(rules.REGIMES)}"),))
    return rules.regime(name)


def _named_or_england(typed: str | None) -> Regime:
    return rules.regime(typed if typed in rules.REGIMES else "england")


def presets(typed: tuple[str, ...], regime: Regime) -> dict[str, frozenset[str]]:
    """Return the local readings chosen, by duty.

    Raises:
        InputError: with each that names no duty, or no local reading of it.
    """
    offered = {
        (duty.id, clock.name)
        for duty in regime.duties
        for clock in (*duty.clocks, *(c for edition in duty.editions for c in edition.clocks))
        if clock.role is Role.PRESET
    }
    names = ", ".join(sorted(f"{duty}={reading}" for duty, reading in offered))
    chosen: dict[str, frozenset[str]] = {}
    wrong = []
    for text in typed:
        duty, _, reading = text.partition("=")
        if (duty, reading) not in offered:
            wrong.append(Problem("--preset", text, f"one of {names}"))
        chosen[duty] = chosen.get(duty, frozenset()) | {reading}
    if wrong:
        raise InputError(tuple(wrong))
    return chosen


def chosen_fields(typed: Typed) -> tuple[str, ...]:
    """Return the fields asked for, checked against those the format has.

    Raises:
        InputError: with each field that there is not.
    """
    from scrtool.render.rows import COLUMNS  # imports nothing else

    text = typed.get("fields")
    if text is None:
        return ()
    asked = tuple(field.strip() for field in text.split(","))
    nested = ("readings", "citations", "remarks", "missing", "no_number", "as_of")
    offered = COLUMNS if typed.get("format") not in {"json", "ndjson"} else (*COLUMNS, *nested)
    expected = f"one of {', '.join(offered)}"
    if wrong := tuple(Problem("--fields", one, expected) for one in asked if one not in offered):
        raise InputError(wrong)
    return asked


def _ref(typed: str | None) -> str:
    """Return the reference, which goes into every format and so must be text.

    Raises:
        InputError: it holds bytes that are not text.
    """
    try:
        (typed or "").encode()
    except UnicodeEncodeError:
        raise InputError((Problem("--ref", typed, "text in UTF-8"),)) from None
    return typed if typed is not None else "case"


def hints(report: Report) -> tuple[str, ...]:
    """Return a word of warning for what was given and may be a slip."""
    first = next(report.each())
    return (*_personal(first.ref), *_told_but_not_aware(first), *_later_than_today(first))


def _personal(ref: str) -> tuple[str, ...]:
    """Return a question if a reference looks like an NHS number or a person's name."""
    digits = ref.replace(" ", "").replace("-", "")
    words = ref.split()
    number = digits.isdigit() and len(digits) == NHS_DIGITS
    name = len(words) > 1 and all(word.isalpha() and word.istitle() for word in words)
    kind = "an NHS number" if number else "a person's name"
    said = (
        f"--ref looks like {kind}: use a reference of your own, never a name or a number of theirs"
    )
    return (said,) if number or name else ()


def _told_but_not_aware(report: CaseReport) -> tuple[str, ...]:
    facts = report.schedule.facts
    local = (Event.TOLD_AUTHORITY, Event.RECEIVED, Event.REFERRED)
    given = [event for event in local if facts.when(event)]
    if facts.aware or not given:
        return ()
    return (
        f"{spell(given[0])} does not move the national dates; if that day is when the "
        f"local authority became aware, give it as --aware too",
    )


def _later_than_today(report: CaseReport) -> tuple[str, ...]:
    """Return a warning for each event dated after the day the case is looked at."""
    planned = {Event.PUBLISH, Event.NATIONAL_PUBLISH}
    return tuple(
        f"{spell(event)} {moment.on} is after {report.as_of}, the day this is worked out for"
        for event, moment in report.schedule.facts.events().items()
        if event not in planned and moment.on > report.as_of
    )

"""From the options of one case to a report: what deadlines and notify-check share."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from scrtool import rules
from scrtool.cli import destination
from scrtool.cli import report as made
from scrtool.cli.calendar_file import calendar_file, suited
from scrtool.engine import compute
from scrtool.errors import InputError, Problem
from scrtool.facts.spelling import spell
from scrtool.intake.options import WITHIN, case_facts
from scrtool.model import Role
from scrtool.picking import not_in_force, schedules
from scrtool.render import Format
from scrtool.report import NamedSchedule, Report

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from scrtool.calendars import Calendars
    from scrtool.facts import CaseFacts
    from scrtool.model import Regime
    from scrtool.schedule import Schedule

    Typed = Mapping[str, Any]

Found = TypeVar("Found")


def report_of(
    typed: Typed, *, dated: bool, formats: tuple[Format, ...] = tuple(Format)
) -> tuple[Report, Format]:
    """Return the report that the options ask for, and the format.

    Args:
        typed: Option name to what was typed.
        dated: Whether at least one date is needed.
        formats: Those the command writes.

    Raises:
        InputError: with every problem of every option.
    """
    facts, regime, as_of, calendars, style, fields, ref, readings, entries = made.gathered(
        lambda: _facts(typed, dated=dated),
        lambda: named_regime(typed.get("regime")),
        lambda: made.as_of(typed.get("as_of")),
        lambda: made.calendars_for(typed.get("bank_holidays"), closed_days(typed)),
        lambda: suited(destination.chosen(typed, formats), typed),
        lambda: chosen_fields(typed),
        lambda: _ref(typed.get("ref")),
        lambda: presets(typed.get("preset") or (), typed.get("regime")),
        lambda: calendar_file(typed),
    )
    with_what = made.made_with(calendars, closed_days(typed))
    everything = bool(typed.get("all"))
    styled = made.is_shown(typed["output"])
    _in_force(regime, facts)
    how = {"everything": everything, "confirmed_only": confirmed_only(typed)}
    found = counted(facts, lambda: worked_out(facts, regime, calendars, readings, **how))
    cases = tuple(NamedSchedule(ref, schedule) for schedule in found)
    return Report(cases, as_of, with_what, everything, fields, styled, entries), style


def _in_force(regime: Regime | None, facts: CaseFacts) -> None:
    """Check that the regime named was in force on one of the days given.

    Raises:
        InputError: it was on none; those that were are named.
    """
    if regime and (instead := not_in_force(regime.id, facts)):
        raise InputError((Problem("--regime", regime.id, instead),))


def worked_out(
    facts: CaseFacts,
    regime: Regime | None,
    calendars: Calendars,
    chosen: dict[str, frozenset[str]],
    *,
    everything: bool,
    confirmed_only: bool = False,
) -> tuple[Schedule, ...]:
    """Return a schedule by the regime named, or by each that answers if none was."""
    if regime:
        return (compute(facts, regime, calendars, chosen, confirmed_only=confirmed_only),)
    how = {"everything": everything, "confirmed_only": confirmed_only}
    return schedules(facts, calendars, chosen, **how)


def counted(facts: CaseFacts, work: Callable[[], Found]) -> Found:
    """Return what *work* gives; a date too near the end of counting is named as typed.

    Raises:
        InputError: with the option of the date that cannot be counted from.
    """
    try:
        return work()
    except InputError:
        event, moment = max(facts.events().items(), key=lambda dated: dated[1].on)
        expected = f"a date whose limits stay {WITHIN}"
        raise InputError((Problem(spell(event), str(moment), expected),)) from None


def confirmed_only(typed: Typed) -> bool:
    """Return whether numbers that are not well known are to be left out."""
    return bool(typed.get("confirmed_only"))


def closed_days(typed: Typed) -> tuple[str, ...]:
    """Return the closed days as typed."""
    return tuple(dict.fromkeys(typed.get("closed_day") or ()))


def _facts(typed: Typed, *, dated: bool) -> CaseFacts:
    facts = case_facts(typed)
    if dated and not facts.events():
        expected = "a date is needed, such as --incident 2024-03-01"
        raise InputError((Problem("--incident", None, expected),))
    return facts


def named_regime(typed: str | None) -> Regime | None:
    """Return the regime called *typed*; None if none was named.

    Raises:
        InputError: there is no such regime.
    """
    if typed is not None and typed not in rules.REGIMES:
        raise InputError((Problem("--regime", typed, f"one of {', '.join(rules.REGIMES)}"),))
    return rules.regime(typed) if typed else None


def presets(typed: tuple[str, ...], regime: str | None = None) -> dict[str, frozenset[str]]:
    """Return the local readings chosen, by duty: of *regime*, or of England if none was named.

    Raises:
        InputError: with each that names no duty, or no local reading of it.
    """
    if not typed:
        return {}
    offered = {
        (duty.id, clock.name)
        for duty in rules.regime(regime if regime in rules.REGIMES else "england").duties
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
    style = destination.said(typed)
    offered = (*COLUMNS, *nested) if style in {"json", "ndjson"} else COLUMNS
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

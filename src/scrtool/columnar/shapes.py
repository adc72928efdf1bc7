"""The tables of the rule book: their columns, in order. docs/scale.md says the same to a person."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from datetime import date


class DutyRow(NamedTuple):
    """One duty. ``position`` is its place in the rule book of its regime."""

    duty_key: int
    regime: str
    position: int
    id: str
    stage: str
    action: str
    duty_holder: str
    recipients: str
    condition: str
    no_number: str
    follows: str | None
    completed_by: str | None
    not_shown_by: str | None


class EditionRow(NamedTuple):
    """One edition of a duty, in force from ``starts`` up to the day before ``ends``."""

    edition_key: int
    duty_key: int
    position: int
    edition: str
    starts: date | None
    ends: date | None
    force: str
    evidence: str
    instrument: str
    provision: str
    url: str
    needs: str | None
    note: str


class ClockRow(NamedTuple):
    """One reading of a number in one edition. A negative ``length`` counts back."""

    clock_key: int
    edition_key: int
    position: int
    clock: str
    role: str
    runs_from: str
    or_later: str | None
    length: int
    unit: str
    calendar: str
    at_least: bool
    look_back: bool
    number_force: str
    number_evidence: str
    start_evidence: str
    can_be_missed: bool
    instrument: str
    provision: str
    url: str
    words: str


class ConditionRow(NamedTuple):
    """One answer a duty turns on: one of each group must be as wanted, in the edition named."""

    duty_key: int
    edition_key: int | None
    group_number: int
    fact: str
    wanted: bool
    asked_as: str


class OpenRow(NamedTuple):
    """The inputs that would settle whether a duty applies, for each sum of open questions."""

    open_key: int
    duty_key: int
    depends_on: str


class MarksRow(NamedTuple):
    """The words of a sum of marks."""

    marks: int
    notes: str


class EventRow(NamedTuple):
    """An event by its number."""

    event_key: int
    event: str

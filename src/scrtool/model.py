"""The vocabulary: regimes, duties, clocks and where each rests. Values only, no counting.

Every type is a ``NamedTuple``: a frozen dataclass costs twelve times as much to
define, at every start (docs/decisions/0008).
"""

from __future__ import annotations

from datetime import timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from datetime import date

    from scrtool.facts import Area, Event, Fact, Nation


_ONE_DAY = timedelta(days=1)


class CalendarId(StrEnum):
    """Whose bank holidays are left out."""

    ENGLAND_AND_WALES = "england-and-wales"
    SCOTLAND = "scotland"
    NORTHERN_IRELAND = "northern-ireland"


class Force(StrEnum):
    """How binding a duty or a number is."""

    STATUTE = "statute"
    GUIDANCE_MUST = "guidance-must"
    GUIDANCE_SHOULD = "guidance-should"
    PANEL = "panel"
    REGULATOR = "regulator"
    EXPECTATION = "expectation"
    LOCAL = "local"


class Evidence(StrEnum):
    """How well the words are known, best first."""

    OFFICIAL = "official"
    CORROBORATED = "corroborated"
    SINGLE_SOURCE = "single-source"
    UNCONFIRMED = "unconfirmed"

    @property
    def rank(self) -> int:
        """Place in the order, 0 for the best."""
        return _RANKS[self]


_RANKS = {evidence: rank for rank, evidence in enumerate(Evidence)}


class Role(StrEnum):
    """What a reading counts for."""

    HEADLINE = "headline"  # the reading with the best evidence: the due date
    ALTERNATE = "alternate"  # another reading: counts towards the safe date
    ADVISORY = "advisory"  # local number, no national limit: shown, never due, met or missed
    PRESET = "preset"  # local reading: only when chosen


class Unit(StrEnum):
    """What a clock counts."""

    HOUR = "hour"
    DAY = "day"
    WORKING_DAY = "working-day"
    MONTH = "month"
    YEAR = "year"


class Stage(StrEnum):
    """The part of the process a duty belongs to, in the order a case runs."""

    NOTIFICATION = "notification"
    RAPID_REVIEW = "rapid-review"
    LOCAL_REVIEW = "local-review"
    PUBLICATION = "publication"
    NATIONAL_REVIEW = "national-review"


class Source(NamedTuple):
    """A page or document that was read. ``url`` is empty when its address was not recorded."""

    key: str
    title: str
    url: str = ""


class Citation(NamedTuple):
    """The authority for a duty, or for a number: never one for both.

    ``read_in`` says where the words were read; the first is the one to open.
    ``short`` is the instrument's name where room is short.
    """

    instrument: str
    short: str
    force: Force
    evidence: Evidence
    provision: str = ""
    read_in: tuple[Source, ...] = ()
    note: str = ""

    @property
    def url(self) -> str:
        """Address of the page to open, or an empty string if none was recorded."""
        return next((source.url for source in self.read_in if source.url), "")


class Clock(NamedTuple):
    """From which event time runs, how long, on whose calendar, on whose word.

    ``citation`` is the authority for the *number*. A negative ``length`` runs
    backwards: -7 working days from publication is "no later than 7 working days
    before". ``or_later`` names a second event that starts the clock instead when
    it is the later of the two. ``floor`` marks "at least": a date before which
    nothing may be withdrawn, and no deadline. ``window`` marks a stretch of days looked
    at, and no deadline either. ``start_evidence`` is given where
    the words that say when time starts are less well known than the number. Where ``only_if``
    names facts, the clock counts only if one of them is not known to be no. ``said`` is the number
    in the source's own words, such as 2 weeks for 14 days.
    """

    name: str
    role: Role
    runs_from: Event
    length: int
    unit: Unit
    citation: Citation
    words: str
    or_later: Event | None = None
    calendar: CalendarId = CalendarId.ENGLAND_AND_WALES
    start_evidence: Evidence | None = None
    floor: bool = False
    window: bool = False
    note: str = ""
    only_if: tuple[Fact, ...] = ()
    said: str = ""


class Recipient(NamedTuple):
    """Who is told, how, and the place in the usual order of telling (1 is told first)."""

    name: str
    order: int
    channel: str = ""
    url: str = ""
    short: str = ""


class Edition(NamedTuple):
    """A version of a duty, for triggers from ``start`` up to the day before ``end``.

    None for ``start`` or ``end`` is "always" and "until now". ``start_day_known``
    and ``end_day_known`` are False where only the month of the change is known. ``citations`` and
    ``clocks`` replace the duty's own where this edition differs. ``number_evidence``
    caps how well the national numbers are known in this edition. ``needs`` replaces
    the event that the duty needs, and ``unless`` is added to the duty's own.
    """

    name: str
    short: str
    start: date | None
    end: date | None
    start_day_known: bool = True
    end_day_known: bool = True
    citations: tuple[Citation, ...] = ()
    clocks: tuple[Clock, ...] = ()
    number_evidence: Evidence | None = None
    note: str = ""
    needs: Event | None = None
    unless: tuple[Fact, ...] = ()

    def covers(self, day: date) -> bool:
        """Return whether this edition governs a trigger on *day* (London)."""
        return (self.start is None or self.start <= day) and (self.end is None or day < self.end)

    def evidence(self, clock: Clock) -> Evidence:
        """Return how well *clock*'s number is known here: a national one no better than the cap."""
        own, cap = clock.citation.evidence, self.number_evidence
        if cap is None or clock.role not in {Role.HEADLINE, Role.ALTERNATE}:
            return own
        return max(own, cap, key=lambda grade: grade.rank)

    @property
    def last_day(self) -> date | None:
        """The last day in force, or None until now."""
        return self.end and self.end - _ONE_DAY


class Duty(NamedTuple):
    """One thing one body must or should do.

    Engaged when all of ``when``, one of ``any_of``, one of each group of ``also_any_of``
    and none of ``unless`` hold,
    each yes, no or not known; and, where ``needs`` names an event, once that has
    happened. A duty that ``follows`` another applies as that one does, and a
    recorded completion of that one settles what was not known, unless one of
    ``unsettled_by`` holds. The first citation is the governing one. ``no_number``
    is the duty's own word where no number is set, and ``confirmed_words`` what is left of it
    where only confirmed numbers are asked for (nothing, if all of it stands); ``brief`` is the
    action where room is short. ``not_shown_by`` is an event that says nothing of whether it was
    done in time: recorded alone, it leaves that undetermined. ``undated`` is True where no event
    tells the day that brings it about: then no day puts it out of force. ``ask`` marks what is to
    be asked about: nobody is known to have to be told. ``whose`` says which of the authorities of a
    case it falls to; None where no source says.
    """

    id: str
    stage: Stage
    action: str
    duty_holder: str
    citations: tuple[Citation, ...]
    editions: tuple[Edition, ...]
    recipients: tuple[Recipient, ...] = ()
    clocks: tuple[Clock, ...] = ()
    no_number: str = ""
    when: tuple[Fact, ...] = ()
    any_of: tuple[Fact, ...] = ()
    also_any_of: tuple[tuple[Fact, ...], ...] = ()
    unless: tuple[Fact, ...] = ()
    needs: Event | None = None
    completes: Event | None = None
    not_shown_by: Event | None = None
    follows: str | None = None
    unsettled_by: tuple[Fact, ...] = ()
    undated: bool = False
    condition: str = ""
    notes: tuple[str, ...] = ()
    brief: str = ""
    switched_on_by: Event | None = None
    ask: bool = False
    whose: Area | None = None
    confirmed_words: str = ""

    def needed(self, edition: Edition) -> Event | None:
        """Return the event that must have happened under *edition*, if any."""
        return edition.needs or self.needs

    @property
    def groups(self) -> tuple[tuple[Fact, ...], ...]:
        """Every group of facts of which one at least must hold."""
        return (self.any_of, *self.also_any_of) if self.any_of else self.also_any_of


class Remark(NamedTuple):
    """What a source says about a combination of facts that is not itself a duty.

    It stands for days from ``start`` and before ``end``, where they are given; and, where
    ``straddles`` is, only for an incident before that day of which the authority became aware
    on or after it.
    ``first`` puts it above the duties.
    """

    text: str
    citation: Citation | None
    when: tuple[Fact, ...] = ()
    unless: tuple[Fact, ...] = ()
    any_of: tuple[Fact, ...] = ()
    start: date | None = None
    straddles: date | None = None
    first: bool = False
    end: date | None = None


class Overlay(NamedTuple):
    """A notice beside certain duties for triggers from ``start`` up to the day before ``end``."""

    name: str
    duties: tuple[str, ...]
    start: date
    end: date
    text: str
    citation: Citation

    def covers(self, day: date) -> bool:
        """Return whether the notice stands beside a trigger on *day* (London)."""
        return self.start <= day < self.end


class Dispute(NamedTuple):
    """A point on which sources differ, the readings found, and what this program does."""

    point: str
    readings: str
    encoded: str


class NotEncoded(NamedTuple):
    """What the rule book leaves out, and why: the reason is the text shown."""

    regime: str
    place: str
    reason: str


class Instrument(NamedTuple):
    """An Act, regulations or an edition of guidance: when it governs, how well that is known."""

    name: str
    in_force: str
    evidence: str
    note: str = ""


class Reach(NamedTuple):
    """Where and when a regime answers for a case, and what has to be given for it to be looked at.

    ``start`` and ``end`` are the first day on which its clocks can begin to run, and the day
    after the last; None is "always" and "until now". From ``end`` up to the day before
    ``trailing``, and before ``start`` if ``leading``, only what surely applies is shown of it:
    so too where one of ``beside`` is given, and neither the days nor ``whole`` ask for more.
    Where ``asked`` is True the days alone ask for nothing. A fact is given when it is yes, an
    event when it is dated, a setting when it is named. ``unless`` names facts of which a yes
    puts it aside.
    """

    nations: tuple[Nation, ...]
    start: date | None = None
    end: date | None = None
    leading: bool = False
    trailing: date | None = None
    asked: bool = False
    whole: tuple[str, ...] = ()
    beside: tuple[str, ...] = ()
    unless: tuple[Fact, ...] = ()


class Regime(NamedTuple):
    """A body of law and guidance on one kind of event. ``checked_on`` is printed.

    ``person`` is what the one who died or was harmed is called in an answer.
    """

    id: str
    title: str
    checked_on: date
    duties: tuple[Duty, ...]
    remarks: tuple[Remark, ...] = ()
    overlays: tuple[Overlay, ...] = ()
    disputes: tuple[Dispute, ...] = ()
    instruments: tuple[Instrument, ...] = ()
    sources: tuple[Source, ...] = ()
    person: str = "child"


class Note(NamedTuple):
    """What is said around a checklist, without a box. ``evidence`` None: the sheet gives none."""

    text: str
    authority: str = ""
    evidence: Evidence | None = None
    sources: tuple[Source, ...] = ()


class Tick(NamedTuple):
    """One item of a checklist. Its box is the user's: nothing here says that it is done.

    ``authority`` is where the item stands, in words; ``sources`` are the pages read.
    ``evidence`` None is this project's own convention. Where parts of an item are not
    equally well known, ``parts`` grades each and ``evidence`` is the weakest of them.
    """

    id: str
    text: str
    authority: str
    evidence: Evidence | None = None
    sources: tuple[Source, ...] = ()
    parts: tuple[tuple[str, Evidence], ...] = ()


class Checklist(NamedTuple):
    """What a review, a report or a form contains, as a list to tick.

    ``before`` and ``after`` are the notes around the items; ``duties`` are the ids it
    serves. ``fields`` is what is written beside each item: blank means not recorded.
    """

    id: str
    name: str
    title: str
    items: tuple[Tick, ...]
    before: tuple[Note, ...] = ()
    after: tuple[Note, ...] = ()
    duties: tuple[str, ...] = ()
    fields: tuple[str, ...] = ()

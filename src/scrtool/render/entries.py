"""What a calendar is told of a case: an entry for each due date, and for a safe date that differs.

How an entry is named and numbered belongs to ``entry``, how a file is written to ``as_ics``.

Source:
    docs/decisions/0013: withdrawal, and what is tentative.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from scrtool.facts import Moment
from scrtool.model import Role
from scrtool.progress import Status
from scrtool.render import details, words
from scrtool.render.entry import Entry, Standing, uid
from scrtool.render.lines import named
from scrtool.render.outline import is_done
from scrtool.schedule.alarms import alarms
from scrtool.schedule.items import Mark, Outcome
from scrtool.schedule.shape import standing, taken_as

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from scrtool.model import CalendarId, Clock
    from scrtool.report import CaseReport
    from scrtool.schedule.items import Item
    from scrtool.schedule.limits import Limit

SOFT = frozenset({Mark.ASSUMED, Mark.PROJECTED, Mark.PROVISIONAL, Mark.UNCONFIRMED})


class _Dated(NamedTuple):
    """One date of one duty: which of the two it is, what is beside it, whose days it counts in."""

    kind: str
    item: Item
    when: Moment
    marks: tuple[Mark, ...]
    calendar: CalendarId
    gone: str  # why it is withdrawn, or nothing


def entries(report: CaseReport) -> Iterator[Entry]:
    """Yield the entries of one case, in the order of its duties.

    A duty that the facts rule out, and a safe date that has become the due date, are
    yielded as cancelled, so that an entry made earlier goes.
    """
    for item in report.schedule.items:
        for dated in _dates(item, report):
            yield _entry(dated, report)
    for item in report.schedule.aside:
        if gone := _why_gone(item, report):
            for dated in _former(item, report.as_of, gone):
                yield _entry(dated, report)


def _dates(item: Item, report: CaseReport) -> Iterator[_Dated]:
    gone = _why_gone(item, report)
    if limit := item.limit:
        yield from _limits(item, limit, gone)
    elif gone:
        yield from _former(item, report.as_of, gone)


def _limits(item: Item, limit: Limit, gone: str) -> Iterator[_Dated]:
    if (first := limit.headline) and limit.due:
        yield _Dated("due", item, limit.due, first.marks, first.clock.calendar, gone)
    if limit.differs or _has_differed(item):
        now = "not known" if item.missing else "the same as the due date"
        gone = gone or ("" if limit.differs else f"it is now {now}")
        safe = limit.safe
        yield _Dated("safe", item, limit.safe_due, safe.marks, safe.clock.calendar, gone)


def _former(item: Item, on: date, gone: str) -> Iterator[_Dated]:
    """Yield what a duty without a date may have had an entry for, on the day of withdrawal."""
    clocks = [clock for clock in item.edition.clocks or item.duty.clocks if is_limit(clock)]
    kinds = ["due"] if any(clock.role is Role.HEADLINE for clock in clocks) else []
    kinds += ["safe"] if len(clocks) > 1 else []
    for kind in kinds:
        yield _Dated(kind, item, Moment(on), (), clocks[0].calendar, gone)


def is_limit(clock: Clock) -> bool:
    """Return whether a clock can give a due or a safe date."""
    return clock.role in {Role.HEADLINE, Role.ALTERNATE} and not (clock.floor or clock.window)


def _has_differed(item: Item) -> bool:
    """Return whether readings that now end together count from different events."""
    national = [reading for reading in item.readings if reading.is_national and reading.trigger]
    started = {(r.trigger and r.trigger.event, r.clock.length, r.clock.unit) for r in national}
    return len(started) > 1


def _why_gone(item: Item, report: CaseReport) -> str:
    if report.calendar_file.cancelled:
        return "every date of this case was withdrawn"
    if item.applies is False:
        return "the duty does not apply on the facts given"
    past = item.outcome is Outcome.NOT_IN_FORCE
    return "the duty was not in force for that day" if past else ""


def _entry(dated: _Dated, report: CaseReport) -> Entry:
    item = dated.item
    over = dated.gone or is_done(item, report)
    calendar = report.schedule.calendars(dated.calendar)
    return Entry(
        uid(report, item.duty.id, dated.kind),
        dated.when,
        f"{report.ref}: {_summary(dated, report)}",
        "\n".join(_description(dated, report)),
        words.STRENGTHS[item.citations[0].force],
        _standing(dated),
        () if over else alarms(dated.when, report.calendar_file.alarms, calendar),
    )


def _standing(dated: _Dated) -> Standing:
    if dated.gone:
        return Standing.CANCELLED
    unknown = dated.kind == "safe" and dated.item.missing
    open_still = dated.item.applies is None or unknown
    soft = open_still or SOFT.intersection(dated.marks)
    return Standing.TENTATIVE if soft else Standing.CONFIRMED


def _summary(dated: _Dated, report: CaseReport) -> str:
    item = dated.item
    done = standing(item, report.schedule, report.as_of)
    said = ["Cancelled"] if dated.gone else []
    said += [str(done).capitalize()] if done in {Status.MET, Status.MISSED} else []
    said += ["Safe date"] if dated.kind == "safe" else []
    said += [named(report.schedule.regime.person, item.duty.action)]
    doubts = ["as far as known"] if dated.kind == "safe" and item.missing else []
    doubts += ["depends on facts not given"] if item.applies is None and not dated.gone else []
    marks = frozenset(dated.marks) | _of_the_duty(item)
    return f"{': '.join(said)}{words.said_marks(marks, doubts)}"


def _of_the_duty(item: Item) -> frozenset[Mark]:
    """Return the mark that stands beside every date of a duty that is itself unconfirmed."""
    return frozenset({Mark.UNCONFIRMED} if words.doubt(item.citations[0], "") else ())


def _description(dated: _Dated, report: CaseReport) -> Iterator[str]:
    item, person = dated.item, report.schedule.regime.person
    if dated.gone:
        yield f"Cancelled: {dated.gone}."
    if dated.kind == "safe":
        yield "Safe date: the earliest under any reading."
    yield f"{item.duty.id}: {named(person, item.duty.action)}"
    for label, said in details.facts(item, report, lasting=True):
        yield f"{label}: {named(person, said)}"
    yield from (f"read in: {link}" for link in _links(item))
    yield from map(words.meaning, item.marks)
    yield from (f"Taken as {said}." for said in taken_as(report.schedule))
    yield f"As at {words.day(report.as_of)}. {words.NOT_ADVICE} {report.made_with}"


def _links(item: Item) -> Iterable[str]:
    """Return the address of each source of the duty and of its numbers, once."""
    cited = (*item.citations, *(reading.clock.citation for reading in item.readings))
    return dict.fromkeys(citation.url for citation in cited if citation.url)

"""The rows of one case: its duties in the order of the rule book, every cell a text.

A cell is empty where there is nothing to say; parts of a cell are joined by ``; ``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from scrtool.progress import Status
from scrtool.schedule.shape import judged

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from scrtool.facts import Moment
    from scrtool.schedule import Schedule
    from scrtool.schedule.items import Item, Reading
    from scrtool.schedule.limits import Limit

JOINT = "; "
_TOO_LATE = frozenset({Status.MISSED, Status.OVERDUE})
_APPLIES = {True: "yes", False: "no", None: "depends"}


class BatchRow(NamedTuple):
    """One duty of one case. The fields are the columns that scripts rely on, in their order.

    ``done`` is when the duty was recorded as done. ``days_late`` and ``working_days_late``
    are counted from ``due`` to that day, or to the day looked at while nothing is recorded.
    """

    ref: str
    id: str
    edition: str
    outcome: str
    applies: str
    depends_on: str
    runs_from: str
    trigger: str
    due: str
    safe: str
    done: str
    status: str
    days_late: str
    working_days_late: str
    force: str
    number_force: str
    evidence: str
    notes: str
    warnings: str


COLUMNS = BatchRow._fields
_BLANK = BatchRow(*[""] * len(COLUMNS))


def rows(
    schedule: Schedule, ref: str, as_of: date, warnings: tuple[str, ...] = ()
) -> Iterator[BatchRow]:
    """Yield a row for every duty of *schedule*, also for one that does not apply.

    Args:
        schedule: One case, worked out by one regime.
        ref: The user's own reference for the case; never a name.
        as_of: London calendar day that *due* and *overdue* are judged by.
        warnings: What is doubtful in the input; repeated on every row of the case.
    """
    found = {item.duty.id: item for item in schedule.items}
    said = JOINT.join(warnings)
    for duty in schedule.regime.duties:
        yield row_of(found[duty.id], schedule, as_of)._replace(ref=ref, warnings=said)


def row_of(item: Item, schedule: Schedule, as_of: date) -> BatchRow:
    """Return the row of one duty, without the reference and the warnings of its case."""
    return dated(undated(item), item, item.limit, schedule, as_of)


def undated(item: Item) -> BatchRow:
    """Return the row of one duty with nothing but what holds whatever the days.

    As long as these choose the same edition.
    """
    authority = item.citations[0]
    return _BLANK._replace(
        id=item.duty.id,
        edition=item.edition.name if item.edition_settled else "",
        outcome=str(item.outcome),
        applies=_APPLIES[item.applies],
        depends_on=JOINT.join(map(str, item.depends_on)),
        force=str(authority.force),
        evidence=str(authority.evidence),
    )


def dated(
    row: BatchRow, item: Item, limit: Limit | None, schedule: Schedule, as_of: date
) -> BatchRow:
    """Return *row* with all that turns on days.

    Args:
        row: What ``undated`` gives for *item*, or for the same duty on other days.
        item: One duty.
        limit: That of *item*.
        schedule: Has the facts of the case, and the calendars.
        as_of: London calendar day that *due* and *overdue* are judged by.
    """
    counts = item.applies is not False
    limit = limit if counts else None
    leading = _leading(item, limit) if counts else None
    trigger = leading.trigger if leading else None
    step = item.duty.completes
    done = schedule.facts.when(step) if step else None
    now = judged(item, limit, schedule.facts, as_of)
    late = _late(limit, now, done.on if done else as_of, schedule)
    return row._replace(
        runs_from=str(trigger.event if trigger else leading.clock.runs_from) if leading else "",
        trigger=_moment(trigger.moment) if trigger else "",
        due=_day(limit and limit.due),
        safe=_day(limit.safe_due) if limit and not item.missing else "",
        done=_moment(done) if done else "",
        status=str(now or ""),
        days_late=late[0],
        working_days_late=late[1],
        number_force=str(leading.clock.citation.force) if leading else "",
        notes=JOINT.join(map(str, item.marks)) if counts else "",
    )


def _leading(item: Item, limit: Limit | None) -> Reading | None:
    """Return the headline; where no reading is one, the one the safe date rests on."""
    if limit:
        return limit.leading
    first = item.foremost
    return first[0] if first and first[0].clock.role == "headline" else None


def _late(
    limit: Limit | None, now: Status | None, until: date, schedule: Schedule
) -> tuple[str, str]:
    """Return how late, in days and in working days; nothing where nothing is late.

    Both are counted after the limit, up to and including the day it was done, or is
    looked at: on the Saturday after a Friday that is one day and no working day.
    """
    if limit is None or now not in _TOO_LATE:
        return "", ""
    end, calendar = limit.end.on, schedule.calendars(limit.leading.clock.calendar)
    return str((until - end).days), str(calendar.count(end, until))


def _day(moment: Moment | None) -> str:
    return moment.on.isoformat() if moment else ""


def _moment(moment: Moment) -> str:
    return (moment.at or moment.on).isoformat()

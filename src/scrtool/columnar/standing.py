"""Where a duty stands, as a column: met, missed, due, overdue, or what cannot be said.

The same as ``scrtool.schedule.shape.standing`` and ``scrtool.progress``, for every case at once.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from scrtool.columnar import sql
from scrtool.columnar.limits import UNDETERMINED as NO_DATE_YET
from scrtool.model import Force, Role
from scrtool.progress import Status

if TYPE_CHECKING:
    from scrtool.model import Duty, Edition

AS_OF = "as_of"  # the column of the day that everything is judged by
_NUMBER = {status: str(place) for place, status in enumerate(Status, 1)}
LATE = (_NUMBER[Status.MISSED], _NUMBER[Status.OVERDUE])


def standing(
    duty: Duty, *, edition: str, applies: str, outcome: str, end: str, done: str, not_shown: str
) -> str:
    """Return the number of the status, from 1, in the order of ``Status``."""
    away = sql.is_no(applies)
    open_date = sql.both(sql.negated(away), _is(outcome, NO_DATE_YET))
    missed, overdue = (_late(duty, edition, one) for one in (Status.MISSED, Status.OVERDUE))
    no_date = sql.either(away, sql.is_missing(end))
    in_time = sql.NO if sql.NO_DAY in {done, end} else f"{done} <= {end}"
    still = sql.NO if end == sql.NO_DAY else f"{AS_OF} <= {end}"
    return sql.chosen(
        (
            (open_date, _NUMBER[Status.UNDETERMINED]),
            (no_date, _NUMBER[Status.NO_DATE]),
            (not_shown, _NUMBER[Status.UNDETERMINED]),
            (in_time, _NUMBER[Status.MET]),
            (sql.is_given(done), missed),
            (still, _NUMBER[Status.DUE]),
        ),
        overdue,
    )


def _is(number: str, wanted: str) -> str:
    if number.isdigit():
        return sql.YES if number == wanted else sql.NO
    return f"{number} = {wanted}"


def _late(duty: Duty, edition: str, status: Status) -> str:
    """Return *status*, or undetermined where a day passed cannot be called late."""
    undetermined = _NUMBER[Status.UNDETERMINED]
    return sql.by_number(
        edition,
        [_NUMBER[status] if can_be_missed(duty, one) else undetermined for one in duty.editions],
    )


def can_be_missed(duty: Duty, edition: Edition) -> bool:
    """Return whether a day past the limit is late: not if expected only, or one of several."""
    headline = [one for one in edition.clocks or duty.clocks if one.role is Role.HEADLINE]
    return bool(headline) and headline[0].citation.force is not Force.EXPECTATION

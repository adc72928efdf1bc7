"""Which days are working days, why not, and how surely that is known.

The published bank holidays ship with the program; ``holidays`` answers outside
their reach, and nowhere else is it imported. No deadlines belong here.
"""

from __future__ import annotations

from datetime import date
from functools import cache
from typing import TYPE_CHECKING

from scrtool import _bank_holidays
from scrtool.errors import InputError, Problem
from scrtool.model import CalendarId
from scrtool.timing import DayTable

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    Span = tuple[date, date]
    Calendars = Callable[[CalendarId], "Calendar"]

FIRST_DAY = date(1978, 1, 1)  # ``holidays`` is wrong before the early May holiday of 1978
LAST_DAY = date(2100, 12, 31)  # and silently empty after 2100

_RANGE = f"within {FIRST_DAY} to {LAST_DAY}"
_WEEKEND = {5: "Saturday", 6: "Sunday"}
_GIVEN = "closed day you gave"
_SUBDIVISION = {
    CalendarId.ENGLAND_AND_WALES: "ENG",  # the same days as WLS; a test holds them equal
    CalendarId.SCOTLAND: "SCT",
    CalendarId.NORTHERN_IRELAND: "NIR",
}
_GOVUK_NAMES = {  # what ``holidays`` calls them on the left
    "New Year Holiday": "2nd January",
    "Saint Patrick's Day": "St Patrick's Day",
    "May Day": "Early May bank holiday",
    "Spring Bank Holiday": "Spring bank holiday",
    "Battle of the Boyne": "Battle of the Boyne (Orangemen's Day)",
    "Late Summer Bank Holiday": "Summer bank holiday",
    "Summer Bank Holiday": "Summer bank holiday",
    "Saint Andrew's Day": "St Andrew's Day",
}


class Published:
    """A published list of bank holidays: its name, its reach and its days.

    ``name`` is how a result says which list was used. ``spans`` holds, for each
    division, the stretches of days the list answers for, first and last day
    included, in order. ``days`` holds the names of the holidays inside them.
    Compared by identity, so that a calendar can be kept for each list.
    """

    __slots__ = ("days", "name", "spans")

    def __init__(
        self,
        name: str,
        spans: Mapping[CalendarId, tuple[Span, ...]],
        days: Mapping[CalendarId, Mapping[date, str]],
    ) -> None:
        self.name = name
        self.spans = spans
        self.days = days

    def first(self, division: CalendarId) -> date:
        """Return the first day the list answers for."""
        return self.spans[division][0][0]

    def last(self, division: CalendarId) -> date:
        """Return the last date listed: what comes after it is provisional."""
        return self.spans[division][-1][1]

    def covers(self, division: CalendarId, a: date, b: date) -> bool:
        """Return whether the list answers for every day between *a* and *b*, both included."""
        return any(first <= min(a, b) and max(a, b) <= last for first, last in self.spans[division])


SHIPPED = Published(
    f"GOV.UK list to {_bank_holidays.LAST}",
    dict.fromkeys(CalendarId, ((_bank_holidays.FIRST, _bank_holidays.LAST),)),
    {
        CalendarId.ENGLAND_AND_WALES: _bank_holidays.ENGLAND_AND_WALES,
        CalendarId.SCOTLAND: _bank_holidays.SCOTLAND,
        CalendarId.NORTHERN_IRELAND: _bank_holidays.NORTHERN_IRELAND,
    },
)


class Calendar:
    """Weekends and bank holidays of one part of the UK, with a reason for each.

    ``given`` are further closed days, named by the user. Compared by identity:
    ``calendar`` gives the same one for the same list and days.
    """

    __slots__ = ("given", "id", "published")

    def __init__(self, division: CalendarId, published: Published, given: frozenset[date]) -> None:
        self.id = division
        self.published = published
        self.given = given

    def closed(self, day: date) -> str | None:
        """Return why *day* is not a working day, or None if it is one.

        Args:
            day: Calendar day (London).

        Raises:
            InputError: *day* is before 1978 or after 2100.
            TypeError: *day* is a ``datetime``.
        """
        _refuse_outside("date", day)
        given = _GIVEN if day in self.given else None
        return _WEEKEND.get(day.weekday()) or self._bank_holiday(day) or given

    def is_provisional(self, start: date, end: date) -> bool:
        """Return whether a count between *start* and *end* leaves the published days."""
        return not self.published.covers(self.id, start, end)

    def add(self, start: date, n: int) -> date:
        """Return the day *n* working days from *start* (see ``DayTable.add``).

        Args:
            start: Calendar day of the trigger (London): day 0, never counted.
            n: Working days; negative counts back; 0 gives *start* itself.

        Raises:
            InputError: *start* or the answer is before 1978 or after 2100.
            TypeError: *start* is a ``datetime``, or *n* is not a whole number.
        """
        try:
            return _published_table(self).add(start, n)
        except IndexError:
            _refuse_outside("date", start)
        try:
            return _wider_table(self).add(start, n)
        except IndexError:
            problem = Problem("date", str(start), f"a date whose count stays {_RANGE}")
            raise InputError((problem,)) from None

    def count(self, a: date, b: date) -> int:
        """Return how many working days lie after *a*, up to *b* (see ``DayTable.count``).

        Args:
            a: Calendar day counted from (London), itself not counted.
            b: Calendar day counted to (London); before *a* to count back.

        Raises:
            InputError: *a* or *b* is before 1978 or after 2100.
            TypeError: *a* or *b* is a ``datetime``.
        """
        try:
            return _published_table(self).count(a, b)
        except IndexError:
            _refuse_outside("date", a, b)
        return _wider_table(self).count(a, b)

    def given_between(self, a: date, b: date) -> tuple[date, ...]:
        """Return the closed days given that a count from *a* to *b* meets, in order.

        Only those that would otherwise be working days. *a* is day 0 and left out.
        """
        return tuple(
            day
            for day in sorted(self.given)
            if (a < day <= b or b <= day < a) and self.closed(day) == _GIVEN
        )

    def working_day_on_or_before(self, day: date) -> date:
        """Return *day* if it is a working day, else the last one before it.

        Raises:
            InputError: *day* or the answer is before 1978 or after 2100.
        """
        return self.add(day, -1) if self.closed(day) else day

    def holidays(self, year: int) -> dict[date, str]:
        """Return the weekdays of *year* that are not worked, in order, each with its reason.

        Raises:
            InputError: *year* is before 1978 or after 2100.
        """
        new_year, following = date(year, 1, 1).toordinal(), date(year + 1, 1, 1).toordinal()
        weekdays = (
            day
            for day in map(date.fromordinal, range(new_year, following))
            if day.weekday() not in _WEEKEND
        )
        return {day: reason for day in weekdays if (reason := self.closed(day))}

    def _bank_holiday(self, day: date) -> str | None:
        listed = self.published.covers(self.id, day, day)
        return (self.published.days[self.id] if listed else _by_rule(self.id)).get(day)


def calendar(
    division: CalendarId, published: Published = SHIPPED, given: frozenset[date] = frozenset()
) -> Calendar:
    """Return the calendar of one division; the same one each time it is asked for.

    Args:
        division: Whose bank holidays are left out.
        published: The list to go by.
        given: Further closed days.

    Raises:
        InputError: a day given is before 1978 or after 2100.
        TypeError: a day given is a ``datetime``.
    """
    return _calendar(division, published, given)


@cache
def _calendar(division: CalendarId, published: Published, given: frozenset[date]) -> Calendar:
    _refuse_outside("closed day", *sorted(given))
    return Calendar(division, published, given)


@cache
def _published_table(of: Calendar) -> DayTable:
    first, last = of.published.spans[of.id][-1]
    closed = (*of.published.days[of.id], *of.given)
    return DayTable(first.toordinal(), last.toordinal(), closed)


@cache
def _wider_table(of: Calendar) -> DayTable:
    """Return 1978 to 2100: the days published, and those worked out by rule around them."""
    by_rule = (day for day in _by_rule(of.id) if not of.published.covers(of.id, day, day))
    closed = (*by_rule, *of.published.days[of.id], *of.given)
    return DayTable(FIRST_DAY.toordinal(), LAST_DAY.toordinal(), closed)


@cache
def _by_rule(division: CalendarId) -> Mapping[date, str]:
    """Return the bank holidays of 1978 to 2100 as ``holidays`` works them out."""
    import holidays  # 0.05 to 0.2 s, so never on the usual path

    days = holidays.country_holidays(
        "GB",
        subdiv=_SUBDIVISION[division],  # without one, Easter Monday and the summer holiday vanish
        years=range(FIRST_DAY.year, LAST_DAY.year + 1),
        language="en_GB",  # or names would follow LANG
    )
    return {day: _as_govuk(name) for day, name in days.items() if day.weekday() not in _WEEKEND}


def _as_govuk(name: str) -> str:
    """Return a name of ``holidays`` in GOV.UK's words; of two on one day, the first."""
    first, _, _ = name.partition("; ")
    bare, observed, _ = first.partition(" (observed)")
    known = _GOVUK_NAMES.get(bare, bare).replace("'", "\N{RIGHT SINGLE QUOTATION MARK}")
    return f"{known} (substitute day)" if observed else known


def _refuse_outside(where: str, *days: date) -> None:
    wrong = tuple(
        Problem(where, str(day), f"a date {_RANGE}")
        for day in days
        if not FIRST_DAY <= day <= LAST_DAY
    )
    if wrong:
        raise InputError(wrong)


def add_working_days(start: date, n: int, calendar: str = "england-and-wales") -> date:
    """Return the day *n* working days from *start*.

    The day of the trigger is day 0 and is never counted: one working day from a
    Friday ends on the Monday, and so does one from the Saturday. After the last
    bank holiday published, and before 2011, the answer is provisional.

    Args:
        start: Calendar day of the trigger (London).
        n: Working days: forward if positive, back if negative; 0 gives *start*
            itself, whatever day it is.
        calendar: ``england-and-wales``, ``scotland`` or ``northern-ireland``.

    Returns:
        The due day, which ends at midnight.

    Raises:
        InputError: *start* or the answer is before 1978 or after 2100, or there
            is no such calendar.
        TypeError: *start* is a ``datetime``, or *n* is not a whole number.

    Source:
        Lester v Garland, restated in Dodds v Walker: the day of the event is
        excluded. docs/counting.md for the rest.
    """
    try:
        rank, open_days, add = _TABLES[calendar]
        if n > 0 and type(n) is int:
            return open_days[rank[start] + n - 1]
        return add(start, n)
    except LookupError:  # first asked for, not a calendar, not a bare date, or outside the list
        return _named(calendar).add(start, n)


def count_working_days(a: date, b: date, calendar: str = "england-and-wales") -> int:
    """Return how many working days lie after *a*, up to and including *b*.

    If *b* is the earlier, the answer is minus the working days from *b* up to the
    day before *a*.

    Args:
        a: Calendar day counted from (London), itself not counted.
        b: Calendar day counted to (London).
        calendar: ``england-and-wales``, ``scotland`` or ``northern-ireland``.

    Returns:
        Working days; negative when *b* is earlier than *a*.

    Raises:
        InputError: *a* or *b* is before 1978 or after 2100, or there is no such
            calendar.
        TypeError: *a* or *b* is a ``datetime``.
    """
    return _named(calendar).count(a, b)


# Of the calendars asked for so far: ``DayTable.by_date``, and ``DayTable.add`` for counting back.
_TABLES: dict[str, tuple[dict[date, int], list[date], Callable[[date, int], date]]] = {}


@cache
def _named(name: str) -> Calendar:
    """Return the calendar called *name*, and lay out its table for the calls to come."""
    try:
        found = calendar(CalendarId(name))
    except ValueError:
        problem = Problem("calendar", name, f"one of {', '.join(CalendarId)}")
        raise InputError((problem,)) from None
    table = _published_table(found)
    _TABLES[name] = (*table.by_date(), table.add)
    return found

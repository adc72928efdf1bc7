"""The sheet of deadlines: a row for each duty of each case, with dates that can be reckoned with.

The days left are formulas on the day in the corner, so that they are right on every day.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from scrtool.progress import Status, left
from scrtool.render import details, words
from scrtool.render.lines import named
from scrtool.render.workbook import Column, Formula
from scrtool.schedule.shape import standing

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scrtool.facts import Moment
    from scrtool.model import CalendarId
    from scrtool.render.workbook import Cell
    from scrtool.report import CaseReport
    from scrtool.schedule.items import Item
    from scrtool.schedule.limits import Limit

AS_AT = "as_at"
COLUMNS = (
    Column("Reference", 16),
    Column("What is to be done", 44),
    Column("Due", 13),
    Column("Safe by", 13),
    Column("Status", 13),
    Column("Days left (minus: over)", 11),
    Column("Working days left", 11),
    Column("Marks", 22),
    Column("Applies if", 34),
    Column("When, in words", 44),
    Column("Who, to whom", 34),
    Column("How", 34),
    Column("Authority for the duty", 60),
    Column("The number, and its authority", 100),
    Column("Edition", 36),
    Column("Notes", 60),
    Column("Duty", 28),
)
DUE, SAFE, STATUS = "C", "D", "E"
GROUPS = {
    "when": ("by", "safe", "before", "kept", "window"),
    "if": ("if", "once"),
    "number": ("number", "local"),
}


def holidays_of(calendar: CalendarId) -> str:
    """Return the name that formulas use for the bank holidays of a calendar."""
    return f"bank_holidays_{calendar.replace('-', '_')}"


def rows(report: CaseReport) -> Iterator[list[Cell]]:
    """Yield the cells of each duty of one case that has a date or surely applies.

    The rest has a row on the sheet of data, and on that of who to tell.
    """
    if not report.schedule.regime.duties:
        yield [report.ref, not_encoded(report)]
    for item in report.schedule.items:
        if report.everything or _is_shown(item):
            yield _row(item, report)


def not_encoded(report: CaseReport) -> str:
    """Return why a place of which no duty is encoded has none."""
    regime = report.schedule.regime
    return f"{regime.title}. {regime.remarks[0].text}"


def _is_shown(item: Item) -> bool:
    if item.applies is False:
        return False
    return bool(item.applies or item.limit or item.not_before or item.window)


def _row(item: Item, report: CaseReport) -> list[Cell]:
    said = in_words(item, report)
    limit = item.limit if item.applies is not False else None
    return [
        report.ref,
        named(report.schedule.regime.person, act(item)),
        limit and limit.due,
        limit and safe(item, limit),
        *_standing(item, limit, report),
        marks(item),
        said["if"],
        said["when"],
        said["who"],
        said["how"],
        said["duty"],
        said["number"],
        said["edition"],
        said["note"],
        item.duty.id,
    ]


def safe(item: Item, limit: Limit) -> Moment | None:
    """Return the safe date; none beside a due date while another reading is not known."""
    return None if limit.due and item.missing else limit.safe_due


def act(item: Item) -> str:
    """Return who must or should do what, with a word if that is unconfirmed."""
    cited = item.citations[0]
    said = words.sentence(item.duty, cited.force, item.duty.action)
    return f"{said}{words.doubt(cited, said)}"


def marks(item: Item) -> str:
    """Return every mark on a duty in words; none on one that does not apply."""
    return "; ".join(words.MARKS[mark] for mark in item.marks if item.applies is not False)


def in_words(item: Item, report: CaseReport) -> dict[str, str]:
    """Return every fact of a duty in words, by the column it goes in."""
    column = {label: name for name, labels in GROUPS.items() for label in labels}
    found = defaultdict(list)
    for label, said in details.facts(item, report, lasting=True):
        words_of = said if label in {"by", column.get(label, label)} else f"{label}: {said}"
        found[column.get(label, label)].append(named(report.schedule.regime.person, words_of))
    return defaultdict(str, {name: "\n".join(lines) for name, lines in found.items()})


def _standing(item: Item, limit: Limit | None, report: CaseReport) -> list[Cell]:
    """Return where a duty stands and what is left, as formulas while that changes by the day."""
    now = standing(item, report.schedule, report.as_of)
    if limit is None or now not in {Status.DUE, Status.OVERDUE}:
        return [str(now or ""), None, None]
    calendar = limit.leading.clock.calendar
    days, working_days = left(limit.end, report.as_of, report.schedule.calendars(calendar))
    end = f"INT({DUE if limit.due else SAFE}{{row}})"
    late = Status.OVERDUE if limit.can_be_missed else Status.UNDETERMINED
    return [
        Formula(f'=IF({end}<{AS_AT},"{late}","{Status.DUE}")', str(now)),
        Formula(f"={end}-{AS_AT}", days),
        Formula(_working_days(end, holidays_of(calendar)), working_days),
    ]


def _working_days(end: str, holidays: str) -> str:
    """Return a formula that counts as the program does: the day counted from is not counted."""
    ahead = f"NETWORKDAYS({AS_AT}+1,{end},{holidays})"
    over = f"-NETWORKDAYS({end},{AS_AT}-1,{holidays})"
    return f"=IF({end}>{AS_AT},{ahead},IF({end}<{AS_AT},{over},0))"

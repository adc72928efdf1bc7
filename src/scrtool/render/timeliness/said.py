"""How the figures are said: their names, what they mean, and what stands above and below them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scrtool.register.classes import CASES, DECIDED, ON_TIME, UNDETERMINED, Class
from scrtool.register.figures import DERIVED, MEDIAN, NINETIETH, SHARE, SHARE_EVERY
from scrtool.register.periods import ALL, NOT_NOTIFIED
from scrtool.register.timeliness import DEPENDS
from scrtool.render import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scrtool.register.figures import DutyFigures, Figures, Line

HIDDEN = "[c]"  # the mark of what is confidential in official statistics
NOTHING = "-"
TITLE = "How timely: each duty, by when its case was notified"
LABELS = {
    CASES: "Cases",
    DECIDED: "On time, late or overdue",
    ON_TIME: "On time",
    Class.UNDER_EVERY_READING: "On time under every reading",
    Class.AFTER_SAFE: "On time, but after the safe date",
    Class.SAFE_NOT_KNOWN: "On time, safe date not known",
    Class.LATE: "Late",
    Class.OVERDUE: "Overdue",
    Class.NOT_YET_DUE: "Not yet due",
    Class.NOT_JUDGED: "In time, of what is never called late",
    UNDETERMINED: "Undetermined",
    Class.DAY_MISSING: "Undetermined: the day it is counted from is not known",
    Class.PROJECTED: "Undetermined: counted from a step that is not recorded, only projected",
    Class.MONTH_ONLY: "Undetermined: only the month of a day is known",
    Class.NOT_SHOWN: "Undetermined: publication does not show completion",
    Class.EXPECTATION: "Undetermined: past an expectation, which is never called late",
    Class.NO_HEADLINE: "Undetermined: sources differ and none comes first",
    SHARE: "Share on time",
    SHARE_EVERY: "Share on time under every reading",
    MEDIAN: "Median lateness, working days",
    NINETIETH: "90th percentile of lateness, working days",
}
REASONS = (
    Class.DAY_MISSING,
    Class.PROJECTED,
    Class.MONTH_ONLY,
    Class.NOT_SHOWN,
    Class.EXPECTATION,
    Class.NO_HEADLINE,
)
METHOD = (
    "A year runs from 1 April to 31 March, and Q1 is April to June. A case is in the quarter in "
    "which it was notified; one without a notification is in none.",
    "On time: done by the due date. Overdue: not recorded as done, and the due date has passed. "
    "Share on time: of those on time, late or overdue; what is not yet due and what is "
    "undetermined is not in it.",
    "Every reading: also done by the safe date, the earliest under any reading of the sources. "
    "If a reading other than the headline is right, the share may be as low as that.",
    "Lateness: working days after the due date, of what was done. On time is 0: early is not "
    "lateness; done on a closed day just after is 0 too. What is overdue is not in it.",
    "Median and 90th percentile: by nearest rank, the smallest lateness that at least 50, or 90, "
    "in 100 of the cases do not exceed; never a number between two.",
    "Undetermined: nothing is guessed. An expectation, or a limit on which sources differ with "
    "none first, is never called late.",
)
LEVELS = {ALL: "all", NOT_NOTIFIED: "not-notified"}


def level(line: Line) -> str:
    """Return what kind of line it is: a quarter, a year, all, or not notified."""
    return LEVELS.get(line.name) or ("quarter" if line.is_quarter else "year")


def cell(line: Line, column: str) -> str:
    """Return one figure: hidden, not there, a share in a hundred, or a number."""
    if column in line.hidden:
        return HIDDEN
    value = line.numbers.get(column, line.derived.get(column))
    if value is None:
        return NOTHING
    return f"{value:.1f}%" if column in {SHARE, SHARE_EVERY} else str(value)


def small_numbers(figures: Figures) -> str:
    """Return whether small numbers are hidden, and how."""
    least = figures.asked.suppress
    if not least:
        return "Small numbers are not hidden: look before these figures leave the partnership."
    return (
        f"Small numbers are hidden: {HIDDEN} stands for a number from 1 to {least - 1}, or for one "
        "that would give such a number away. 0 is shown unless it is one of those. A share and a "
        "lateness are hidden where a number they are made from is."
    )


def of_rows(figures: Figures) -> Iterator[str]:
    """Yield which rows of the register are not in the figures, and which are doubtful."""
    refused, doubtful = figures.rows.refused, figures.rows.doubtful
    if figures.incomplete:
        many = "rows" if refused is None else words.plural(refused, "row")
        yield f"Not in these figures: {many} of the register that could not be read."
    if figures.doubtful:
        many = "Some rows" if doubtful is None else words.plural(doubtful, "row")
        yield f"Counted as given, with a warning from scrtool batch: {many[0].lower()}{many[1:]}."


def not_recorded(figures: Figures) -> str:
    """Return which duties are not counted, with the column that would say they were done."""
    named = ", ".join(f"{duty.id} ({duty.completes})" for duty in figures.not_recorded)
    return f"Not counted, for the register has no column that shows them done: {named}."


def below(figures: Figures) -> Iterator[str]:
    """Yield what the figures rest on, a sentence or more a line."""
    yield from METHOD
    yield small_numbers(figures)
    yield from of_rows(figures)
    if figures.not_recorded:
        yield not_recorded(figures)
    yield f"As at {words.day(figures.asked.as_of)}. Made with {figures.asked.made_with}"
    yield f"Numbers of days are the law or guidance of their day. {words.NOT_ADVICE}"


def about(duty: DutyFigures) -> Iterator[str]:
    """Yield what is to be said of one duty over all periods: readings, reasons, marks."""
    if duty.forces:
        yield f"Force of the number: {', '.join(duty.forces)}."
    line = duty.lines[-1]
    for column in (Class.AFTER_SAFE, Class.SAFE_NOT_KNOWN, *REASONS):
        if column in line.hidden or line.numbers[column]:
            yield f"{LABELS[column]}: {cell(line, column)}."
    if line.notes:
        yield f"Beside the dates: {', '.join(_noted(line))}."


def _noted(line: Line) -> Iterator[str]:
    for note, many in line.notes.items():
        said = "may not apply: not every fact is known" if note == DEPENDS else note
        yield said if many is None else f"{said} ({many})"


def is_empty(duty: DutyFigures, column: str) -> bool:
    """Return whether a column has nothing to show in any line."""
    nothing = {NOTHING} if column in DERIVED else {"0"}
    return all(cell(line, column) in nothing for line in duty.lines)

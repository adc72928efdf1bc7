"""One run over a register that counts and keeps no case: then the figures, written whole."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from scrtool.cli.output import say
from scrtool.cli.quick_rows import QuickRows
from scrtool.cli.register_run import opened
from scrtool.cli.row_cells import CELL, read_back
from scrtool.facts import Event
from scrtool.intake.register.cases import Reader
from scrtool.register.answers import Answers
from scrtool.register.classes import within
from scrtool.register.figures import Asked, Rows, figures
from scrtool.register.source import text
from scrtool.register.tally import Tally
from scrtool.register.timeliness import Timeliness
from scrtool.render.timeliness import render

if TYPE_CHECKING:
    from datetime import date

    from scrtool.calendars import Calendars
    from scrtool.intake.register.sheet import Line
    from scrtool.register.figures import Figures
    from scrtool.render.timeliness import ReportFormat


class Job(NamedTuple):
    """What was asked for."""

    path: str
    style: ReportFormat
    output: str | None
    errors: str | None
    as_of: date
    calendars: Calendars
    made_with: str
    by_quarter: bool
    suppress: int
    duties: frozenset[str]


def run(job: Job) -> int:
    """Count every row of the register, write the figures, and return the exit code.

    Raises:
        InputError: the register cannot be read, or the figures not be written.
    """
    with opened(job.path, job.output, job.errors) as register:
        count = _Count(job, Reader(register.columns))
        register.each(count.add, count.tally)
        register.out.write(render(count.figures(), job.style))
    for line in (*register.sheet.remarks, *count.remarks()):
        say(line)
    return count.tally.code(check=False)


class _Count:
    """One pass over the rows."""

    def __init__(self, job: Job, reader: Reader) -> None:
        self.job = job
        self.reader = reader
        self.answers = QuickRows(reader, Answers(job.as_of, job.calendars, within))
        self.counted = Timeliness(frozenset(reader.columns.places), job.duties)
        self.tally = Tally()

    def add(self, line: Line) -> None:
        """Count one row.

        Raises:
            InputError: it has to be refused.
        """
        case = self.reader.case(line)
        place = self.reader.columns.places.get(Event.NOTIFIED)
        typed = "" if place is None else text([*line.cells[place : place + 1], ""][0]).strip()
        texts = self.answers.texts(line, case)
        self.tally.doubtful += bool(texts and texts[0].rpartition(CELL)[2])
        wanted = (one for one in texts if self.counted.counts(one.partition(CELL)[0]))
        rows = [read_back(case.ref, one) for one in wanted]
        self.counted.add(case.facts, typed, rows)
        self.tally.answered += 1

    def figures(self) -> Figures:
        """Return the figures of what was counted."""
        job = self.job
        asked = Asked(job.as_of, job.made_with, job.by_quarter, job.suppress)
        tally = self.tally
        rows = Rows(tally.answered, tally.refused, tally.doubtful)
        return figures(self.counted, asked, rows)

    def remarks(self) -> list[str]:
        """Return what is to be said of the whole, to whoever ran it."""
        found = []
        if self.tally.doubtful:
            have = "row has" if self.tally.doubtful == 1 else "rows have"
            told = f"{self.tally.doubtful:,} {have} warnings: scrtool batch says which"
            found.append(told)
        rows = self.tally.answered + self.tally.refused
        counts = f"{self.tally.answered:,} counted + {self.tally.refused:,} refused"
        return [*found, f"{rows:,} rows in = {counts}"]

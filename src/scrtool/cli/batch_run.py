"""One run over a register: row after row in, the rows wanted out, and the count at the end."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from scrtool.cli.batch_kinds import Wanted
from scrtool.cli.batch_quick import Quick
from scrtool.cli.output import say
from scrtool.cli.register_run import opened
from scrtool.cli.row_cells import CellsApart, apart, read_back
from scrtool.intake.register.cases import Reader
from scrtool.register.answers import Answers
from scrtool.register.quality import REFS_KEPT, Seen
from scrtool.register.selection import urgency
from scrtool.register.tally import Tally
from scrtool.render.collecting import seldom
from scrtool.render.register import writer
from scrtool.render.register.as_text import TextWriter

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from scrtool.calendars import Calendars
    from scrtool.cli.batch_quick import Told
    from scrtool.intake.register.sheet import Line
    from scrtool.register.rows import BatchRow
    from scrtool.register.selection import Selection
    from scrtool.register.source import Cell
    from scrtool.render.register import RegisterFormat, Writer


class Job(NamedTuple):
    """What was asked for."""

    path: str
    style: RegisterFormat
    output: str | None
    errors: str | None
    as_of: date
    calendars: Calendars
    made_with: str
    selection: Selection
    sort: bool
    check: bool
    plain: bool = False


def run(job: Job) -> int:
    """Answer every row of the register, and return the exit code.

    Raises:
        InputError: the register cannot be read, or the answer not be written.
    """
    with seldom(), opened(job.path, job.output, job.errors) as register:
        names = register.columns.names
        written = writer(job.style)(register.out, names, job.as_of, job.made_with)
        pass_ = _Pass(job, Reader(register.columns), written)
        register.each_told(pass_.told(register.sheet.lines), pass_.answer, pass_.tally)
        pass_.end()
    for line in (*register.sheet.remarks, *pass_.remarks(), pass_.tally.words()):
        say(line)
    return pass_.tally.code(check=job.check)


class _Pass:
    """One pass over the rows: what is counted, and what is held back to be sorted."""

    def __init__(self, job: Job, reader: Reader, written: Writer) -> None:
        self.job = job
        self.reader = reader
        self.writer = written
        self.answers = Answers(job.as_of, job.calendars)
        self.tally = Tally()
        self.seen = Seen()
        self.held: list[tuple[BatchRow, tuple[Cell, ...]]] = []
        self.text = written if isinstance(written, TextWriter) and not job.sort else None
        self.quick = self._quick()

    def _quick(self) -> Quick | None:
        """Return the quick way, unless the plain one is asked for."""
        if self.job.plain:
            return None
        form = self.text.form if self.text else CellsApart()
        wanted = Wanted(self.job.as_of, self.job.calendars, self.job.selection)
        quick = Quick(wanted, self.reader, form, self.seen)
        self.tally.statuses = quick.statuses
        return quick

    def told(self, lines: Iterable[Line]) -> Iterable[tuple[Line, Told | None]]:
        """Return each row with what the quick way tells of it."""
        return self.quick.tell(lines) if self.quick else ((line, None) for line in lines)

    def answer(self, line: Line, told: Told | None) -> None:
        """Answer one row.

        Raises:
            InputError: it has to be refused.
        """
        if told is None or self.quick is None:
            self._answer_by_itself(line)
            return
        put, rows, doubtful = told
        tally = self.tally
        tally.answered += 1
        tally.doubtful += doubtful
        if self.text:
            tally.written += rows
            self.text.put(put)
            return
        ref, extras = self.quick.named(line)
        for row in apart(put):
            self._put(read_back(ref, row), extras)

    def _answer_by_itself(self, line: Line) -> None:
        case = self.reader.case(line)
        found = tuple(self.answers.rows(case, self.seen.repeat(case.ref, case.number)))
        self.tally.answered += 1
        self.tally.doubtful += bool(found and found[0].warnings)
        for row in found:
            self.tally.statuses.add(row.status)
            if self.job.selection.keeps(row):
                self._put(row, case.extras)

    def _put(self, row: BatchRow, extras: tuple[Cell, ...]) -> None:
        self.tally.written += 1
        if self.job.sort:
            self.held.append((row, extras))
        else:
            self.writer.write(row, extras)

    def end(self) -> None:
        """Write what was held back, the most urgent first, and end the file."""
        for row, extras in sorted(self.held, key=lambda held: urgency(held[0])):
            self.writer.write(row, extras)
        self.writer.close()

    def remarks(self) -> list[str]:
        """Return what is to be said of the whole."""
        found = []
        if self.tally.doubtful:
            found.append(f"{self.tally.doubtful:,} rows have warnings: see the column warnings")
        if self.seen.full:
            told = f"only the first {REFS_KEPT:,} references were kept to look for repeats"
            found.append(told)
        return found

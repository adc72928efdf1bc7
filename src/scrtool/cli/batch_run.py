"""One run over a register: row after row in, the rows wanted out, and the count at the end."""

from __future__ import annotations

from contextlib import ExitStack
from typing import TYPE_CHECKING, NamedTuple

from scrtool.cli.batch_files import Refused, WholeFile
from scrtool.cli.batch_quick import Quick
from scrtool.cli.output import say
from scrtool.cli.progress_bar import ProgressBar
from scrtool.cli.row_cells import CellsApart, apart, read_back
from scrtool.errors import InputError, Problem
from scrtool.intake.register import files
from scrtool.intake.register.cases import Reader
from scrtool.intake.register.columns import columns
from scrtool.register.answers import Answers
from scrtool.register.quality import REFS_KEPT, Seen
from scrtool.register.selection import urgency
from scrtool.register.tally import Tally
from scrtool.render.collecting import seldom
from scrtool.render.register import writer
from scrtool.render.register.as_text import TextWriter

if TYPE_CHECKING:
    from datetime import date

    from scrtool.calendars import Calendars
    from scrtool.intake.register.sheet import Line, Sheet
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
    source = files.opened(job.path)
    with source.file, seldom(), ExitStack() as stack:
        sheet = files.sheet(source)
        found = columns(sheet)
        refused_file = (
            stack.enter_context(WholeFile("--errors", job.errors)) if job.errors else None
        )
        out = stack.enter_context(WholeFile("--output", job.output))
        bar = ProgressBar(source.size, source.read_so_far)
        stack.callback(bar.close)
        refused = Refused(source.name, refused_file)
        written = writer(job.style)(out, found.names, job.as_of, job.made_with)
        pass_ = _Pass(job, Reader(found), refused, written)
        pass_.over(sheet, bar)
        pass_.end()
    for line in (*sheet.remarks, *pass_.remarks(), pass_.tally.words()):
        say(line)
    return pass_.tally.code(check=job.check)


def placed(error: InputError, line: Line) -> tuple[Problem, ...]:
    """Return the problems, each with its row: a date out of range is found only in counting."""
    return tuple(
        problem
        if problem.where.startswith("row ")
        else problem._replace(where=f"row {line.number}")
        for problem in error.problems
    )


class _Pass:
    """One pass over the rows: what is counted, and what is held back to be sorted."""

    def __init__(self, job: Job, reader: Reader, refused: Refused, written: Writer) -> None:
        self.job = job
        self.reader = reader
        self.refused = refused
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
        quick = Quick(self.job, self.reader, form, self.seen)
        self.tally.statuses = quick.statuses
        return quick

    def over(self, sheet: Sheet, bar: ProgressBar) -> None:
        """Answer every row, or tell what is wrong with it."""
        for line in sheet.lines:
            try:
                self._answer(line)
            except InputError as error:
                self.tally.refused += line.rows
                self.refused.tell(placed(error, line), line.number)
            bar.at(self.tally.answered + self.tally.refused)

    def _answer(self, line: Line) -> None:
        told = self.quick.told(line) if self.quick else None
        if told is None or self.quick is None:
            self._answer_by_itself(line)
            return
        put, rows, doubtful = told
        self.tally.answered += 1
        self.tally.doubtful += doubtful
        if self.text:
            self.tally.written += rows
            self.text.put(put)
        else:
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
        """Write what was held back, the most urgent first, and end both files."""
        for row, extras in sorted(self.held, key=lambda held: urgency(held[0])):
            self.writer.write(row, extras)
        self.writer.close()
        self.refused.close()

    def remarks(self) -> list[str]:
        """Return what is to be said of the whole."""
        found = []
        if self.tally.doubtful:
            found.append(f"{self.tally.doubtful:,} rows have warnings: see the column warnings")
        if self.seen.full:
            told = f"only the first {REFS_KEPT:,} references were kept to look for repeats"
            found.append(told)
        return found

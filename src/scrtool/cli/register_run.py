"""What every run over a register does: its files opened, its rows gone through, mistakes told."""

from __future__ import annotations

from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING, BinaryIO, NamedTuple, TypeVar

from scrtool.cli.batch_files import Refused, WholeFile
from scrtool.cli.progress_bar import ProgressBar
from scrtool.errors import InputError
from scrtool.intake.register import files
from scrtool.intake.register.columns import columns

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from scrtool.errors import Problem
    from scrtool.intake.register.columns import Columns
    from scrtool.intake.register.sheet import Line, Sheet
    from scrtool.register.tally import Tally

Told = TypeVar("Told")


class Opened(NamedTuple):
    """A register that can be read, and where its answer and its mistakes go."""

    sheet: Sheet
    columns: Columns
    out: BinaryIO
    refused: Refused
    bar: ProgressBar

    def each(self, answer: Callable[[Line], None], tally: Tally) -> None:
        """Answer every row, or tell and count what is wrong with it.

        Args:
            answer: Answers one row, and counts it; an ``InputError`` refuses it.
            tally: Where rows are counted.

        Raises:
            InputError: the register cannot be read to its end.
        """
        self.each_told(
            ((line, line) for line in self.sheet.lines), lambda _, one: answer(one), tally
        )

    def each_told(
        self, rows: Iterable[tuple[Line, Told]], answer: Callable[[Line, Told], None], tally: Tally
    ) -> None:
        """Answer every row by what is known of it, or tell and count what is wrong with it.

        Args:
            rows: Each row, and what is known of it.
            answer: Answers one row, and counts it; an ``InputError`` refuses it.
            tally: Where rows are counted.

        Raises:
            InputError: the register cannot be read to its end.
        """
        drawn = self.bar.at if self.bar.wanted else None
        for line, told in rows:
            try:
                answer(line, told)
            except InputError as error:
                tally.refused += line.rows
                self.refused.tell(_placed(error, line), line.number)
            if drawn:
                drawn(tally.answered + tally.refused)


@contextmanager
def opened(path: str, output: str | None, errors: str | None) -> Iterator[Opened]:
    """Open a register and what is written of it: each file whole in the end, or not at all.

    Raises:
        InputError: the register cannot be read, or a file not be written.
    """
    source = files.opened(path)
    with source.file, ExitStack() as stack:
        sheet = files.sheet(source)
        found = columns(sheet)
        told = stack.enter_context(WholeFile("--errors", errors)) if errors else None
        out = stack.enter_context(WholeFile("--output", output))
        bar = ProgressBar(source.size, source.read_so_far)
        stack.callback(bar.close)
        refused = Refused(source.name, told)
        yield Opened(sheet, found, out, refused, bar)
        refused.close()


def _placed(error: InputError, line: Line) -> tuple[Problem, ...]:
    """Return the problems, each with its row: a date out of range is found only in counting."""
    return tuple(
        problem
        if problem.where.startswith("row ")
        else problem._replace(where=f"row {line.number}")
        for problem in error.problems
    )

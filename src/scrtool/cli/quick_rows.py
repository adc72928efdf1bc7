"""The rows of a case as texts that can be compared: by the quick way if it knows.

For what counts or compares rows and does not write them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from scrtool.cli.batch_kinds import Wanted
from scrtool.cli.batch_quick import Quick
from scrtool.cli.row_cells import CELL, CellsApart, apart
from scrtool.register.quality import Seen
from scrtool.register.selection import Selection

if TYPE_CHECKING:
    from scrtool.intake.register.cases import Reader
    from scrtool.intake.register.sheet import Line
    from scrtool.register.answers import Answers
    from scrtool.register.source import SourceCase


class QuickRows:
    """Answers one case after the other, each row a text that begins with its duty."""

    def __init__(self, reader: Reader, answers: Answers) -> None:
        """Begin with nothing known.

        Args:
            reader: Reads the rows of the register.
            answers: The plain way, by the same rules; local readings are its alone.
        """
        self.answers = answers
        self.seen = Seen()
        wanted = Wanted(answers.as_of, answers.calendars, Selection())
        quick = Quick(wanted, reader, CellsApart(), self.seen, answers.regimes)
        self._quick = None if answers.presets else quick

    def texts(self, line: Line, case: SourceCase) -> list[str]:
        """Return a text for every duty of a case, in the order of the rule book.

        Raises:
            InputError: a limit falls outside the days that can be counted.
        """
        for _, told in self._quick.tell((line,)) if self._quick else ():
            if told is not None:
                return apart(told[0])
        repeat = self.seen.repeat(case.ref, case.number)
        return [CELL.join(row[1:]) for row in self.answers.rows(case, repeat)]

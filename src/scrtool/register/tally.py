"""What went in and what came out, and what a scheduled job is told."""

from __future__ import annotations

from scrtool.progress import checked

DONE, BAD = 0, 2


class Tally:
    """Counts of one run. Rows in are rows answered and rows refused, and nothing else."""

    def __init__(self) -> None:
        self.answered = 0
        self.refused = 0
        self.doubtful = 0
        self.written = 0
        self.statuses: set[str] = set()

    def code(self, *, check: bool) -> int:
        """Return the exit code: 2 if any row was refused, whatever the rest says."""
        if self.refused:
            return BAD
        return checked(self.statuses) if check else DONE

    def words(self) -> str:
        """Return the count that is said at the end."""
        rows_in = self.answered + self.refused
        return (
            f"{rows_in:,} rows in = {self.answered:,} answered + {self.refused:,} refused; "
            f"{self.written:,} rows out"
        )

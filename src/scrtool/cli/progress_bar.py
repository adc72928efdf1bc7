"""How far a long run has come: one line on a terminal, and nothing anywhere else."""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

AFTER, EVERY = 1.0, 0.2  # seconds
WIDTH = 30
LOOK = 500  # rows


class ProgressBar:
    """Draws itself on standard error, if that is a terminal, once a run takes over a second."""

    def __init__(self, size: int, read_so_far: Callable[[], int]) -> None:
        """Begin.

        Args:
            size: Bytes to read; 0 where that is not known.
            read_so_far: Gives the bytes read.
        """
        self._size = size
        self._read_so_far = read_so_far
        self._next = time.monotonic() + AFTER
        self._drawn = False
        self.wanted = bool(sys.stderr and sys.stderr.isatty())

    def at(self, rows: int) -> None:
        """Draw, if it is time."""
        if not self.wanted or rows % LOOK:
            return
        now = time.monotonic()
        if now < self._next:
            return
        self._next = now + EVERY
        self._drawn = True
        sys.stderr.write(f"\r\033[K{self.line(rows)}")
        sys.stderr.flush()

    def line(self, rows: int) -> str:
        """Return what is drawn after *rows* rows."""
        if not self._size:
            return f"{rows:,} rows"
        part = min(self._read_so_far() / self._size, 1.0)
        bar = ("#" * int(part * WIDTH)).ljust(WIDTH, ".")
        return f"[{bar}] {part:4.0%}  {rows:,} rows"

    def close(self) -> None:
        """Take the line away."""
        if self._drawn:
            sys.stderr.write("\r\033[K")
            sys.stderr.flush()

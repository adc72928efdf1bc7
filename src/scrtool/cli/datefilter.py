"""One date in, one date out, a line each: the filter behind ``workdays add`` and ``sub``.

A line seen before is looked up and not worked out again, so a million lines take
about as long as reading and writing them.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from scrtool.cli.output import say
from scrtool.errors import InputError, Problem
from scrtool.intake.options import a_date

if TYPE_CHECKING:
    from datetime import date

    from scrtool.calendars import Calendar

CHUNK = 1 << 16
LONGEST = 1 << 10  # no date is as long: what comes after is dropped, not kept
SHOWN = 60
PROVISIONAL = "provisional: they look past the published bank holidays, and may change"
DONE, BAD = 0, 2


class _Answers(dict[bytes, bytes]):
    """From a line read to the line to write. A line that is no date is not kept."""

    def __init__(self, calendar: Calendar, n: int) -> None:
        super().__init__()
        self.calendar = calendar
        self.n = n
        self.provisional = False
        self.wrong: dict[bytes, Problem] = {}

    def __missing__(self, line: bytes) -> bytes:
        try:
            start = _read(line)
            end = self.calendar.add(start, self.n)
        except InputError as error:
            self.wrong[line] = error.problems[0]
            return b""
        self.provisional |= self.calendar.is_provisional(start, end)
        self[line] = found = end.isoformat().encode()
        return found


def _read(line: bytes) -> date:
    text = line.rstrip(b"\r").decode("utf-8", "replace").removeprefix("\ufeff")
    taken = a_date("date", text if len(text) <= SHOWN else f"{text[:SHOWN]}…")
    if taken.value is None:
        raise InputError((taken.problem,) if taken.problem else ())
    return taken.value


def run_filter(calendar: Calendar, n: int) -> int:
    """Read dates from standard input, write each moved by *n* working days.

    Returns:
        2 if any line was not a date (each is told on standard error), else 0.
    """
    if sys.stdin is None:
        raise InputError((Problem("standard input", None, "there is none to read dates from"),))
    answers = _Answers(calendar, n)
    write = sys.stdout.buffer.write
    code, number, tail = DONE, 1, b""
    read = getattr(sys.stdin.buffer, "read1", sys.stdin.buffer.read)  # as it comes, if it can
    while chunk := read(CHUNK):
        *lines, tail = (tail + chunk).split(b"\n")
        tail = tail[:LONGEST]
        if lines:
            write(b"\n".join([*map(answers.__getitem__, lines), b""]))
            sys.stdout.buffer.flush()
            code |= _told(answers, lines, number)
            number += len(lines)
    if tail:
        write(answers[tail] + b"\n")
        code |= _told(answers, [tail], number)
    if answers.provisional:
        say(f"some answers are {PROVISIONAL}")
    return code


def _told(answers: _Answers, lines: list[bytes], first: int) -> int:
    """Tell each line that was not a date, with its number; return the exit code they call for."""
    if not answers.wrong:
        return DONE
    for number, line in enumerate(lines, first):
        if problem := answers.wrong.get(line):
            say(f"line {number}: {problem}")
    answers.wrong.clear()
    return BAD

"""Five working days from one date, in process: ``add_working_days`` and NumPy, in turn.

Run as a program of its own, so that NumPy's memory is not the measuring process's. Prints
the nanoseconds of one call, the loop included: a line a round.
"""

from __future__ import annotations

import sys
from datetime import date
from time import perf_counter_ns
from typing import TYPE_CHECKING

import numpy as np
from benchmarks.programs import days

from scrtool import add_working_days
from scrtool._bank_holidays import ENGLAND_AND_WALES

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import TypeVar

    Day = TypeVar("Day", date, np.datetime64)

NUMBER = 5000  # different dates in each round
CALENDAR = np.busdaycalendar(holidays=list(ENGLAND_AND_WALES))


def ours(starts: Sequence[date]) -> None:
    """Work out each date on its own."""
    for start in starts:
        add_working_days(start, 5)


def numpys(starts: Sequence[date]) -> None:
    """Do the same by NumPy: a date in, a date out."""
    offset = np.busday_offset
    for start in starts:
        offset(start, 5, roll="backward", busdaycal=CALENDAR).item()


def numpys_own(starts: Sequence[np.datetime64]) -> None:
    """Leave out what it takes to turn a date into NumPy's own kind and back."""
    offset = np.busday_offset
    for start in starts:
        offset(start, 5, roll="backward", busdaycal=CALENDAR)


def one_call(work: Callable[[Sequence[Day]], None], starts: Sequence[Day]) -> float:
    """Return the nanoseconds one call takes, the second time round."""
    work(starts)
    begin = perf_counter_ns()
    work(starts)
    return (perf_counter_ns() - begin) / len(starts)


def main(rounds: int) -> None:
    """Compare the answers, then the time: scrtool, NumPy, and NumPy on its own kind of date.

    Raises:
        SystemExit: the answers differ.
    """
    starts = [date.fromisoformat(text) for text in days(NUMBER)]
    own = [np.datetime64(start) for start in starts]
    found = np.busday_offset(own, 5, roll="backward", busdaycal=CALENDAR)
    if [add_working_days(start, 5) for start in starts] != found.tolist():
        raise SystemExit("bench: scrtool and NumPy differ")
    for _ in range(rounds):
        each = (one_call(ours, starts), one_call(numpys, starts), one_call(numpys_own, own))
        sys.stdout.write(" ".join(map(str, each)) + "\n")


if __name__ == "__main__":
    main(int(sys.argv[1]))

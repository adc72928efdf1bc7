"""Write a thousand cases in one format: ``python -m benchmarks.many_cases ics [CASES]``.

Prints the seconds, the bytes written and the most memory held. By hand, never in a test.
"""

from __future__ import annotations

import resource
import sys
import time
from datetime import date, timedelta

from scrtool import CaseFacts, compute
from scrtool.cli.report import made_with
from scrtool.render import Format, renderer
from scrtool.report import NamedSchedule, Report

CASES = 1000
FIRST = date(2024, 1, 1)


def case(n: int) -> NamedSchedule:
    """Return the *n*th case: every day of a year, some deaths, some notified."""
    incident = FIRST + timedelta(days=n % 366)
    notified = incident + timedelta(days=4) if n % 3 == 0 else None
    facts = CaseFacts(
        incident=incident, notified=notified, abuse=True, died=n % 2 == 0 or None, age=n % 18
    )
    return NamedSchedule(f"R-{n:05}", compute(facts))


def main(style: str, cases: int = CASES) -> None:
    """Compute, write, and print what it took."""
    start = time.perf_counter()
    report = Report(tuple(map(case, range(cases))), date(2024, 6, 3), made_with())
    written = renderer(Format(style))(report)
    seconds = time.perf_counter() - start
    size = len(written if isinstance(written, bytes) else written.encode())
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    sys.stdout.write(f"{style}: {cases} cases, {seconds:.1f} s, {size:,} bytes, {most:.0f} MB\n")


if __name__ == "__main__":
    main(sys.argv[1], *map(int, sys.argv[2:]))

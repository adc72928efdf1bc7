"""Invented registers of any length: the same seed gives the same file, byte for byte.

    .venv/bin/python -m benchmarks.registers 1000000 > cases.csv

No case in it is real. Dates are spread over the years of every edition of the English rules.
"""

from __future__ import annotations

import random
import sys
from datetime import date, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

HEADER = (
    "ref,incident,aware,notified,rapid_review_sent,review_decided,publish,published,"
    "died,seriously_harmed,abuse,looked_after,care_leaver,age"
)
FIRST, DAYS = date(2018, 7, 1), 2900
MOST_DAYS = 40 * 365
TEXTS = [(FIRST + timedelta(days=day)).isoformat() for day in range(MOST_DAYS + 1200)]


def lines(rows: int, seed: int = 5, days: int = DAYS) -> Iterator[str]:
    """Yield the header and *rows* cases, each with its line end.

    Args:
        rows: How many cases.
        seed: The same one gives the same cases.
        days: How many days the incidents are spread over; at most MOST_DAYS.
    """
    chance = random.Random(seed)  # noqa: S311  invented cases are no secret
    yield HEADER + "\n"
    for number in range(1, rows + 1):
        yield f"C{number:08},{','.join(_case(chance, days))}\n"


def _case(chance: random.Random, days: int) -> list[str]:
    incident = int(chance.random() * days)
    aware = incident + _delay(chance, 0.6, 20)
    notified = aware + _delay(chance, 0.2, 12)
    sent = notified + 5 + _delay(chance, 0.02, 30)
    decided = sent + _delay(chance, 0.3, 20)
    published = decided + 60 + _delay(chance, 0.0, 300)
    steps = 1 + int(chance.random() * 6)  # how far the case has come
    known = [incident, aware, notified, sent, decided, published - 10, published]
    shown = [TEXTS[day] if place <= steps else "" for place, day in enumerate(known)]
    return [*shown, *_answers(chance)]


def _delay(chance: random.Random, none: float, most: int) -> int:
    return 0 if chance.random() < none else 1 + int(chance.random() * most)


def _answers(chance: random.Random) -> list[str]:
    died = chance.random() < 0.4
    care = chance.random()
    return [
        "yes" if died else "no",
        "" if died else "yes",
        "yes" if chance.random() < 0.8 else "",
        "yes" if care < 0.15 else "no",
        "yes" if care > 0.97 else "",
        str(17 + int(chance.random() * 7) if care > 0.97 else int(chance.random() * 18)),
    ]


def main() -> None:
    """Write as many cases as were asked for."""
    rows = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    for line in lines(rows):
        sys.stdout.write(line)


if __name__ == "__main__":
    main()

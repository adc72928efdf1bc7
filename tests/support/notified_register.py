"""A register made up by a fixed seed: several years, every kind of gap, nobody's case."""

from __future__ import annotations

import random
from datetime import date, timedelta

COLUMNS = (
    "ref",
    "incident",
    "aware",
    "notified",
    "rapid_review_sent",
    "review_decided",
    "published",
    "abuse",
)


def register(cases: int, seed: int = 7) -> str:
    """Return a register as CSV, with *cases* rows under a header."""
    draw = random.Random(seed)  # noqa: S311  not a secret
    rows = [",".join(COLUMNS)]
    rows += [",".join(_case(draw, f"G{number}")) for number in range(cases)]
    return "\n".join(rows) + "\n"


def _case(draw: random.Random, ref: str) -> tuple[str, ...]:
    days = [date(2021, 1, 1) + timedelta(draw.randrange(1500))]
    for steps in ((0, 0, 1, 3), (1, 3, 5, 7, 7, 8, 14), (10, 15, 20, 21, 22, 30), (2, 5, 9)):
        days.append(days[-1] + timedelta(draw.choice(steps)))
    days.append(days[-1] + timedelta(draw.choice((90, 150, 183, 200, 260))))
    cells = [str(day) for day in days]
    known = 1 + draw.choice((1, 2, 3, 3, 4, 4, 5, 5, 5))  # the rest has not happened yet
    told = [cell if place < known else "" for place, cell in enumerate(cells)]
    if draw.random() < 0.15:
        told[1] = ""  # awareness was not written down
    if told[2] and draw.random() < 0.05:
        told[2] = told[2][:7]  # only the month is known
    return ref, *told, draw.choice(("yes", "yes", "yes", "", "no"))

"""The rows that are counted and compared are those of the plain way, whatever the register has."""

from __future__ import annotations

import io
from datetime import date

import pytest
from tests.support.notified_register import register

from scrtool import calendars, rules
from scrtool.cli.quick_rows import QuickRows
from scrtool.cli.row_cells import read_back
from scrtool.intake.register import files
from scrtool.intake.register.cases import Reader
from scrtool.intake.register.columns import columns
from scrtool.model import Unit
from scrtool.register.answers import Answers
from scrtool.register.classes import within
from scrtool.register.what_if import Length, Supposed, changed

AS_OF = date(2024, 9, 4)
REVIEW = "england.rapid-review"
ODD = (
    "X1,2024-03-01T10:30,,2024-03-08,,,,yes\n"
    "X1,2024-03-04,2024-03-01,2024-02-28,,,,\n"
    "X2,2017-05-01,,2017-05-09,,,2018-01-01,no\n"
)
LONGER = Supposed(lengths={REVIEW: Length(20, Unit.DAY)})
AWARE = Supposed(headlines={REVIEW: "aware", "england.notify-panel": "incident"})
LOCAL = Supposed(presets={REVIEW: frozenset({"referral"})})


@pytest.mark.parametrize("supposed", [Supposed(), LONGER, AWARE, LOCAL])
def test_each_row_is_that_of_the_plain_way(supposed: Supposed) -> None:
    text = register(150) + ODD
    sheet = files.sheet(files.Opened("cases.csv", io.BytesIO(text.encode())))
    reader = Reader(columns(sheet))

    def answers() -> Answers:
        return Answers(
            AS_OF,
            calendars.calendar,
            lambda one: changed(rules.regime(one), supposed),
            supposed.presets,
        )

    quick, plain = QuickRows(reader, answers()), answers()
    repeats = {"X1": iter(["", "ref also on row 152"])}
    for line in sheet.lines:
        case = reader.case(line)
        repeat = next(repeats[case.ref]) if case.ref in repeats else ""
        found = [read_back(case.ref, one) for one in quick.texts(line, case)]
        assert found == list(plain.rows(case, repeat)), case.ref


def test_without_the_duties_not_counted_the_others_are_the_same() -> None:
    sheet = files.sheet(files.Opened("cases.csv", io.BytesIO(register(100).encode())))
    reader = Reader(columns(sheet))
    quick = QuickRows(reader, Answers(AS_OF, calendars.calendar, within))
    plain = Answers(AS_OF, calendars.calendar)
    for line in sheet.lines:
        case = reader.case(line)
        every = {one.id: one for one in plain.rows(case)}
        found = [read_back(case.ref, one) for one in quick.texts(line, case)]
        assert found == [every[one.id] for one in found]

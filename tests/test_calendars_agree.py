"""Four accounts of the bank holidays of 2011 to 2028 agree, but for what is named here.

Ours; GOV.UK's JSON, which it is made from; ``holidays``, which answers outside its
reach; and the copy of GOV.UK's list inside the package ``govuk-bank-holidays``.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from datetime import date, timedelta
from importlib.resources import files
from pathlib import Path

import holidays
import pytest

from scrtool import _bank_holidays
from scrtool.calendars import SHIPPED, Published, calendar
from scrtool.model import CalendarId

ROOT = Path(__file__).resolve().parent.parent
DIVISIONS = pytest.mark.parametrize("division", CalendarId)
SUBDIVISIONS = {
    CalendarId.ENGLAND_AND_WALES: "ENG",
    CalendarId.SCOTLAND: "SCT",
    CalendarId.NORTHERN_IRELAND: "NIR",
}
WEEKDAYS = [
    day
    for n in range((date(2028, 12, 31) - date(2011, 1, 1)).days + 1)
    if (day := date(2011, 1, 1) + timedelta(days=n)).weekday() < 5
]
NOWHERE = Published(
    "no list at all",
    dict.fromkeys(CalendarId, ((date(1978, 1, 1), date(1978, 1, 1)),)),
    {division: {} for division in CalendarId},
)


def govuk_events(text: str, division: CalendarId) -> dict[date, str]:
    """Return the titles of one division by date."""
    events = json.loads(text)[division]["events"]
    return {date.fromisoformat(event["date"]): event["title"] for event in events}


def ours_json() -> str:
    return (ROOT / "data" / "govuk-bank-holidays.json").read_text(encoding="utf-8")


def packaged_json() -> str:
    return files("govuk_bank_holidays").joinpath("bank-holidays.json").read_text(encoding="utf-8")


def by_library(division: CalendarId, subdivision: str | None = None) -> dict[date, str]:
    code = subdivision or SUBDIVISIONS[division]
    return dict(holidays.country_holidays("GB", subdiv=code, years=range(2011, 2029)))


# What GOV.UK lists and the copy in govuk-bank-holidays 0.19 does not. That copy begins
# in 2012; and the Scottish holiday of 2026 was proclaimed after it was made.
COMMON_2011 = {
    date(2011, 1, 3): "New Year's Day",
    date(2011, 4, 22): "Good Friday",
    date(2011, 4, 29): "Royal wedding",
    date(2011, 5, 2): "Early May bank holiday",
    date(2011, 5, 30): "Spring bank holiday",
    date(2011, 12, 26): "Christmas Day",
    date(2011, 12, 27): "Boxing Day",
}
NOT_IN_THE_PACKAGE = {
    CalendarId.ENGLAND_AND_WALES: COMMON_2011
    | {date(2011, 4, 25): "Easter Monday", date(2011, 8, 29): "Summer bank holiday"},
    CalendarId.SCOTLAND: COMMON_2011
    | {
        date(2011, 1, 4): "2nd January",
        date(2011, 8, 1): "Summer bank holiday",
        date(2011, 11, 30): "St Andrew's Day",
        date(2026, 6, 15): "World Cup bank holiday",
    },
    CalendarId.NORTHERN_IRELAND: COMMON_2011
    | {
        date(2011, 3, 17): "St Patrick's Day",
        date(2011, 4, 25): "Easter Monday",
        date(2011, 7, 12): "Battle of the Boyne (Orangemen's Day)",
        date(2011, 8, 29): "Summer bank holiday",
    },
}


@DIVISIONS
def test_ours_is_govuk_s_on_every_weekday(division: CalendarId) -> None:
    listed = govuk_events(ours_json(), division)

    assert {day for day in WEEKDAYS if calendar(division).closed(day)} == set(listed)
    assert set(SHIPPED.days[division]) == set(listed)


@DIVISIONS
def test_the_library_is_govuk_s_on_every_weekday(division: CalendarId) -> None:
    library = by_library(division)

    assert [day for day in WEEKDAYS if day in library] == sorted(SHIPPED.days[division])


def test_the_library_has_wales_as_england() -> None:
    assert by_library(CalendarId.ENGLAND_AND_WALES) == by_library(
        CalendarId.ENGLAND_AND_WALES, "WLS"
    )


@DIVISIONS
def test_the_package_is_govuk_s_but_for_what_is_named(division: CalendarId) -> None:
    ours = govuk_events(ours_json(), division)
    packaged = govuk_events(packaged_json(), division)
    missing = {day: title for day, title in ours.items() if day not in packaged}

    assert missing == {day: govuk(name) for day, name in NOT_IN_THE_PACKAGE[division].items()}
    assert packaged == {day: title for day, title in ours.items() if day not in missing}


def govuk(name: str) -> str:
    """Return *name* with GOV.UK's apostrophes."""
    return name.replace("'", "\N{RIGHT SINGLE QUOTATION MARK}")


# Days that GOV.UK and ``holidays`` both have, under names that differ in more than wording:
# one-off days, and which of two neighbours counts as the substitute. GOV.UK's name first.
EVERYWHERE = {
    date(2011, 4, 29): ("Royal wedding", "Wedding of William and Catherine"),
    date(2011, 12, 26): ("Christmas Day (substitute day)", "Boxing Day"),
    date(2011, 12, 27): ("Boxing Day (substitute day)", "Christmas Day (substitute day)"),
    date(2012, 6, 5): (
        "Queen's Diamond Jubilee (extra bank holiday)",
        "Diamond Jubilee of Elizabeth II",
    ),
    date(2020, 5, 8): ("Early May bank holiday (VE day)", "Early May bank holiday"),
    date(2022, 6, 3): ("Platinum Jubilee bank holiday", "Platinum Jubilee of Elizabeth II"),
    date(2022, 9, 19): (
        "Bank Holiday for the State Funeral of Queen Elizabeth II",
        "State Funeral of Queen Elizabeth II",
    ),
    date(2023, 5, 8): (
        "Bank holiday for the coronation of King Charles III",
        "Coronation of Charles III",
    ),
}
SPRING_2012 = {
    date(2012, 6, 4): ("Spring bank holiday (substitute day)", "Spring bank holiday"),
}
NEW_YEAR = "New Year's Day (substitute day)"
NAMED_OTHERWISE = {
    CalendarId.ENGLAND_AND_WALES: EVERYWHERE | SPRING_2012,
    CalendarId.SCOTLAND: EVERYWHERE
    | SPRING_2012
    | {
        date(2012, 1, 3): (NEW_YEAR, "2nd January (substitute day)"),
        date(2017, 1, 3): (NEW_YEAR, "2nd January (substitute day)"),
        date(2023, 1, 2): (NEW_YEAR, "2nd January"),
        date(2026, 6, 15): (
            "World Cup bank holiday",
            "Scotland's participation in the FIFA World Cup final",
        ),
    },
    CalendarId.NORTHERN_IRELAND: EVERYWHERE,
}


@DIVISIONS
def test_a_day_by_rule_is_named_as_govuk_names_it(division: CalendarId) -> None:
    by_rule = calendar(division, NOWHERE)
    listed = SHIPPED.days[division]
    differing = {day: (listed[day], by_rule.closed(day)) for day in listed}

    assert {day: both for day, both in differing.items() if both[0] != both[1]} == {
        day: (govuk(ours), govuk(theirs))
        for day, (ours, theirs) in NAMED_OTHERWISE[division].items()
    }


@pytest.mark.parametrize(
    ("on", "division", "title"),
    [
        pytest.param(
            date(2020, 5, 8), "england-and-wales", "Early May bank holiday (VE day)", id="ve-day"
        ),
        pytest.param(
            date(2022, 9, 19),
            "england-and-wales",
            "Bank Holiday for the State Funeral of Queen Elizabeth II",
            id="funeral",
        ),
        pytest.param(
            date(2023, 5, 8),
            "england-and-wales",
            "Bank holiday for the coronation of King Charles III",
            id="coronation",
        ),
        pytest.param(date(2026, 6, 15), "scotland", "World Cup bank holiday", id="world-cup"),
    ],
)
def test_one_off_days_are_in_the_module_the_json_and_the_library(
    on: date, division: str, title: str
) -> None:
    where = CalendarId(division)

    assert SHIPPED.days[where][on] == title
    assert govuk_events(ours_json(), where)[on] == title
    assert on in by_library(where)


def test_the_module_is_what_its_generator_writes() -> None:
    generator = ROOT / "tools" / "make_bank_holidays.py"
    ran = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, generator, "--check"], capture_output=True, text=True, check=False
    )

    assert (ran.returncode, ran.stderr) == (0, "")


def test_the_module_says_whose_data_it_holds() -> None:
    assert (
        "Contains public sector information licensed under the Open Government Licence v3.0."
        in str(_bank_holidays.__doc__)
    )


@pytest.mark.parametrize("language", ["C", "cy_GB.UTF-8", "uk_UA.UTF-8", "th_TH.UTF-8"])
def test_names_do_not_follow_the_language_of_the_machine(language: str) -> None:
    program = """
from datetime import date
from scrtool.calendars import CalendarId, calendar
for division, day in zip(CalendarId, (date(2029, 5, 7), date(2029, 11, 30), date(2029, 7, 12))):
    print(ascii(calendar(division).closed(day)))
"""
    spoken = {"LANG": language, "LC_ALL": language, "LANGUAGE": language[:2]}
    ran = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-c", program],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, **spoken},
    )

    assert ran.stdout.splitlines() == [
        "'Early May bank holiday'",
        r"'St Andrew\u2019s Day'",
        r"'Battle of the Boyne (Orangemen\u2019s Day)'",
    ]

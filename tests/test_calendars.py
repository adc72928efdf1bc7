"""Dates a lawyer can check against a wall calendar, and the reasons days are left out."""

from __future__ import annotations

from datetime import date

import pytest

from scrtool.calendars import Calendar, add_working_days, calendar, count_working_days
from scrtool.errors import InputError
from scrtool.model import CalendarId

ENGLAND = calendar(CalendarId.ENGLAND_AND_WALES)
SCOTLAND = calendar(CalendarId.SCOTLAND)
NORTHERN_IRELAND = calendar(CalendarId.NORTHERN_IRELAND)


def day(text: str) -> date:
    return date.fromisoformat(text)


def govuk(name: str) -> str:
    """Return *name* with GOV.UK's apostrophes."""
    return name.replace("'", "\N{RIGHT SINGLE QUOTATION MARK}")


@pytest.mark.parametrize(
    ("start", "n", "due"),
    [
        pytest.param("2026-01-03", 0, "2026-01-03", id="nought-on-a-saturday"),
        pytest.param("2026-04-03", 0, "2026-04-03", id="nought-on-good-friday"),
        pytest.param("2026-11-23", 5, "2026-11-30", id="A1-five-plain-weekdays"),
        pytest.param("2026-11-21", 5, "2026-11-27", id="A2-known-on-a-saturday"),
        pytest.param("2026-11-20", 5, "2026-11-27", id="A3-known-on-the-friday-before"),
        pytest.param("2026-04-02", 5, "2026-04-13", id="A4-easter"),
        pytest.param("2025-12-23", 5, "2026-01-02", id="A5-christmas-and-new-year"),
        pytest.param("2026-12-23", 5, "2027-01-04", id="A6-boxing-day-in-lieu"),
        pytest.param("2022-09-16", 5, "2022-09-26", id="A7-state-funeral"),
        pytest.param("2023-05-05", 5, "2023-05-15", id="A8-coronation"),
        pytest.param("2020-05-04", 5, "2020-05-12", id="A9-early-may-moved-to-the-8th"),
        pytest.param("2022-05-30", 5, "2022-06-08", id="A10-platinum-jubilee"),
        pytest.param("2026-11-30", 15, "2026-12-21", id="A11-fifteen"),
        pytest.param("2026-11-04", 15, "2026-11-25", id="A12-headline-from-sending"),
        pytest.param("2026-11-02", 15, "2026-11-23", id="A12-safe-from-awareness"),
        pytest.param("2026-11-23", 15, "2026-12-14", id="A13-from-awareness-alone"),
        pytest.param("2026-11-04", 16, "2026-11-26", id="A14-day-16"),
        pytest.param("2026-12-18", 15, "2027-01-13", id="A15-christmas-inside-the-count"),
        pytest.param("2026-11-26", -7, "2026-11-17", id="A16-seven-back"),
        pytest.param("2026-11-26", -8, "2026-11-16", id="A16-seven-clear-days-back"),
        pytest.param("2026-04-14", -7, "2026-04-01", id="A17-back-over-easter"),
        pytest.param("2026-04-14", -8, "2026-03-31", id="A17-clear-days-back-over-easter"),
        pytest.param("2027-01-11", -7, "2026-12-30", id="A18-back-over-new-year"),
        pytest.param("2027-01-11", -8, "2026-12-29", id="A18-clear-days-back-over-new-year"),
        pytest.param("2026-11-04", 5, "2026-11-11", id="A26-suspicion-later"),
        pytest.param("2026-11-02", 5, "2026-11-09", id="A26-suspicion-earlier"),
        pytest.param("2028-12-20", 5, "2028-12-29", id="A27-over-the-end-of-the-list"),
        pytest.param("2028-12-18", 15, "2029-01-11", id="A28-new-year-2029-by-rule"),
        pytest.param("2018-06-28", 5, "2018-07-05", id="B1-last-day-of-the-old-regime"),
        pytest.param("2018-06-29", 5, "2018-07-06", id="B2-first-day-in-force"),
        pytest.param("2023-12-14", 5, "2023-12-21", id="B3-day-before-an-edition"),
        pytest.param("2023-12-15", 5, "2023-12-22", id="B4-first-day-of-an-edition"),
        pytest.param("2026-03-17", 5, "2026-03-24", id="B5-day-before-an-edition"),
        pytest.param("2026-03-18", 5, "2026-03-25", id="B6-first-day-of-an-edition"),
        pytest.param("2026-12-24", 1, "2026-12-29", id="D3-next-working-day"),
        pytest.param("2024-03-01", 5, "2024-03-08", id="contract-add"),
        pytest.param("2024-03-08", 15, "2024-04-02", id="easter-2024"),
        pytest.param("2010-12-31", 1, "2011-01-04", id="from-before-the-list"),
        pytest.param("2011-01-04", -1, "2010-12-31", id="back-to-before-the-list"),
        pytest.param("1999-12-30", 1, "2000-01-04", id="millennium-eve"),
        pytest.param("1978-04-28", 1, "1978-05-02", id="the-first-early-may-holiday"),
        pytest.param("2100-12-24", 1, "2100-12-29", id="the-last-christmas-of-all"),
        pytest.param("2100-12-30", 1, "2100-12-31", id="to-the-last-day-of-all"),
    ],
)
def test_england_and_wales(start: str, n: int, due: str) -> None:
    assert ENGLAND.add(day(start), n) == day(due)
    assert add_working_days(day(start), n) == day(due)


@pytest.mark.parametrize(
    ("start", "n", "scottish", "english"),
    [
        pytest.param("2026-11-27", 1, "2026-12-01", "2026-11-30", id="C1-st-andrew"),
        pytest.param("2026-06-12", 1, "2026-06-16", "2026-06-15", id="C8-world-cup"),
        pytest.param("2026-11-27", 5, "2026-12-07", "2026-12-04", id="C9-five-over-st-andrew"),
        pytest.param("2026-04-02", 1, "2026-04-06", "2026-04-07", id="easter-monday-is-open"),
        pytest.param("2025-12-31", 1, "2026-01-05", "2026-01-02", id="2-january"),
        pytest.param("2026-07-31", 1, "2026-08-04", "2026-08-03", id="first-monday-in-august"),
        pytest.param("2026-08-28", 1, "2026-08-31", "2026-09-01", id="late-august-is-open"),
        pytest.param("2029-11-29", 1, "2029-12-03", "2029-11-30", id="st-andrew-by-rule"),
        pytest.param("2029-03-30", 1, "2029-04-02", "2029-04-03", id="easter-monday-by-rule"),
        pytest.param("2029-08-24", 1, "2029-08-27", "2029-08-28", id="late-august-by-rule"),
        pytest.param("2029-08-03", 1, "2029-08-07", "2029-08-06", id="august-by-rule"),
    ],
)
def test_scotland_is_not_england(start: str, n: int, scottish: str, english: str) -> None:
    assert add_working_days(day(start), n, calendar="scotland") == day(scottish)
    assert add_working_days(day(start), n, calendar="england-and-wales") == day(english)


@pytest.mark.parametrize(
    ("start", "due"),
    [
        pytest.param("2026-03-16", "2026-03-18", id="st-patrick"),
        pytest.param("2026-07-10", "2026-07-14", id="boyne-in-lieu"),
        pytest.param("2029-07-11", "2029-07-13", id="boyne-by-rule"),
        pytest.param("2026-04-03", "2026-04-07", id="easter-monday"),
    ],
)
def test_northern_ireland(start: str, due: str) -> None:
    assert add_working_days(day(start), 1, "northern-ireland") == day(due)


@pytest.mark.parametrize(
    ("a", "b", "days"),
    [
        pytest.param("2024-03-01", "2024-03-01", 0, id="a-day-to-itself"),
        pytest.param("2024-03-29", "2024-04-01", 0, id="good-friday-to-easter-monday"),
        pytest.param("2024-03-01", "2024-03-08", 5, id="contract-count"),
        pytest.param("2024-03-08", "2024-03-01", -5, id="contract-count-back"),
        pytest.param("2026-11-26", "2026-11-17", -7, id="A16-as-a-count"),
        pytest.param("2026-04-03", "2026-04-02", -1, id="back-from-good-friday"),
        pytest.param("2026-04-06", "2026-04-03", 0, id="back-over-easter-to-a-closed-day"),
        pytest.param("2028-12-18", "2029-01-11", 15, id="A28-as-a-count"),
        pytest.param("2029-01-11", "2028-12-18", -15, id="A28-as-a-count-back"),
        pytest.param("1978-01-01", "1978-01-03", 1, id="first-days-of-all"),
        pytest.param("2100-12-31", "2100-12-30", -1, id="last-days-of-all"),
    ],
)
def test_working_days_are_counted_from_the_first_date_to_the_second(
    a: str, b: str, days: int
) -> None:
    assert count_working_days(day(a), day(b)) == days


def test_counting_differs_by_calendar() -> None:
    november, december = day("2026-11-27"), day("2026-12-01")

    assert count_working_days(november, december) == 2
    assert count_working_days(november, december, calendar="scotland") == 1
    assert add_working_days(day("2026-12-02"), -1, calendar="scotland") == december


@pytest.mark.parametrize(
    ("on", "reason"),
    [
        pytest.param("2026-11-23", None, id="an-ordinary-monday"),
        pytest.param("2020-05-04", None, id="the-monday-that-the-2020-holiday-left"),
        pytest.param("2022-05-30", None, id="the-monday-that-the-2022-holiday-left"),
        pytest.param("2026-11-21", "Saturday", id="saturday"),
        pytest.param("2026-11-22", "Sunday", id="sunday"),
        pytest.param("2026-12-26", "Saturday", id="boxing-day-on-a-saturday"),
        pytest.param("2026-12-28", "Boxing Day (substitute day)", id="in-lieu"),
        pytest.param("2011-01-03", "New Year's Day (substitute day)", id="first-in-the-list"),
        pytest.param("2028-12-26", "Boxing Day", id="last-in-the-list"),
        pytest.param("2012-06-05", "Queen's Diamond Jubilee (extra bank holiday)", id="extra"),
        pytest.param("2020-05-08", "Early May bank holiday (VE day)", id="ve-day"),
        pytest.param(
            "2022-09-19",
            "Bank Holiday for the State Funeral of Queen Elizabeth II",
            id="state-funeral",
        ),
        pytest.param(
            "2023-05-08",
            "Bank holiday for the coronation of King Charles III",
            id="coronation",
        ),
        pytest.param("2026-06-15", None, id="the-world-cup-is-scotland-s-alone"),
        pytest.param("2029-01-01", "New Year's Day", id="by-rule"),
        pytest.param("2032-12-28", "Boxing Day (substitute day)", id="in-lieu-by-rule"),
        pytest.param("2032-12-29", None, id="open-by-rule"),
        pytest.param("1978-01-01", "Sunday", id="first-day-of-all"),
        pytest.param("2100-12-31", None, id="last-day-of-all"),
    ],
)
def test_a_closed_day_has_a_reason(on: str, reason: str | None) -> None:
    assert ENGLAND.closed(day(on)) == (govuk(reason) if reason else None)


def test_the_reasons_of_the_other_divisions() -> None:
    assert SCOTLAND.closed(day("2026-06-15")) == "World Cup bank holiday"
    assert SCOTLAND.closed(day("2029-01-02")) == "2nd January"
    assert NORTHERN_IRELAND.closed(day("2029-07-12")) == govuk(
        "Battle of the Boyne (Orangemen's Day)"
    )
    assert NORTHERN_IRELAND.closed(day("2030-03-18")) == govuk("St Patrick's Day (substitute day)")


@pytest.mark.parametrize(
    ("start", "end", "provisional"),
    [
        pytest.param("2011-01-01", "2028-12-26", False, id="the-whole-list"),
        pytest.param("2028-12-26", "2028-12-26", False, id="its-last-day"),
        pytest.param("2028-12-26", "2011-01-01", False, id="counting-back"),
        pytest.param("2028-12-20", "2028-12-29", True, id="A27"),
        pytest.param("2028-12-18", "2029-01-11", True, id="A28"),
        pytest.param("2028-12-27", "2028-12-20", True, id="back-from-the-day-after-the-list"),
        pytest.param("2010-12-31", "2011-01-04", True, id="from-the-day-before-the-list"),
        pytest.param("2035-01-02", "2035-01-09", True, id="well-after"),
        pytest.param("2005-01-04", "2035-01-09", True, id="from-before-to-after"),
    ],
)
@pytest.mark.parametrize("division", CalendarId, ids=str)
def test_what_lies_outside_the_list_is_provisional(
    division: CalendarId, start: str, end: str, provisional: bool
) -> None:
    assert calendar(division).is_provisional(day(start), day(end)) is provisional


@pytest.mark.parametrize(
    ("of", "year", "names"),
    [
        pytest.param(
            calendar(CalendarId.SCOTLAND, given=frozenset({day("2026-03-02"), day("2026-03-01")})),
            2026,
            {
                "2026-01-01": "New Year's Day",
                "2026-01-02": "2nd January",
                "2026-03-02": "closed day you gave",
                "2026-04-03": "Good Friday",
                "2026-05-04": "Early May bank holiday",
                "2026-05-25": "Spring bank holiday",
                "2026-06-15": "World Cup bank holiday",
                "2026-08-03": "Summer bank holiday",
                "2026-11-30": "St Andrew's Day",
                "2026-12-25": "Christmas Day",
                "2026-12-28": "Boxing Day (substitute day)",
            },
            id="one-off-and-given",
        ),
        pytest.param(
            ENGLAND,
            2100,
            {
                "2100-01-01": "New Year's Day",
                "2100-03-26": "Good Friday",
                "2100-03-29": "Easter Monday",
                "2100-05-03": "Early May bank holiday",
                "2100-05-31": "Spring bank holiday",
                "2100-08-30": "Summer bank holiday",
                "2100-12-27": "Christmas Day (substitute day)",
                "2100-12-28": "Boxing Day (substitute day)",
            },
            id="the-last-year-of-all",
        ),
    ],
)
def test_the_holidays_of_a_year(of: Calendar, year: int, names: dict[str, str]) -> None:
    listed = of.holidays(year)

    assert list(listed.items()) == [(day(on), govuk(name)) for on, name in names.items()]


@pytest.mark.parametrize("year", [1977, 2101])
def test_no_holidays_are_listed_outside_1978_to_2100(year: int) -> None:
    with pytest.raises(InputError, match="within 1978-01-01 to 2100-12-31"):
        ENGLAND.holidays(year)

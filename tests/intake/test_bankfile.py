"""A newer list of bank holidays: what it changes, and what it leaves to others."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from scrtool.calendars import SHIPPED, calendar
from scrtool.intake.bankfile import read
from scrtool.model import CalendarId

SHIPPED_JSON = Path(__file__).resolve().parents[2] / "data" / "govuk-bank-holidays.json"
ENGLAND = CalendarId.ENGLAND_AND_WALES

Event = dict[str, object]


def event(on: str, title: str = "A holiday", notes: str = "") -> Event:
    return {"title": title, "date": on, "notes": notes, "bunting": True}


def govuk(events: list[Event]) -> dict[str, object]:
    """Return the same events for all three divisions, in GOV.UK's shape."""
    return {division: {"division": division, "events": events} for division in CalendarId}


def saved(folder: Path, content: object) -> str:
    path = folder / "list.json"
    path.write_text(json.dumps(content), encoding="utf-8")
    return str(path)


def test_the_shipped_list_read_back_is_the_shipped_list() -> None:
    again = read(str(SHIPPED_JSON))

    assert again.name == "govuk-bank-holidays.json to 2028-12-26"
    assert again.days == SHIPPED.days
    assert again.spans == SHIPPED.spans


def test_a_byte_order_mark_is_let_pass(tmp_path: Path) -> None:
    path = tmp_path / "marked.json"
    path.write_bytes(b"\xef\xbb\xbf" + SHIPPED_JSON.read_bytes())

    assert read(str(path)).days == SHIPPED.days


def test_other_keys_are_let_pass(tmp_path: Path) -> None:
    content = govuk([event("2027-01-01")]) | {"isle-of-man": None, "version": 2}

    assert read(saved(tmp_path, content)).last(ENGLAND) == date(2027, 1, 1)


class TestAFileOf2027To2030:
    """Ten holidays short of GOV.UK's: enough to tell the file's days from the shipped ones."""

    @pytest.fixture
    def path(self, tmp_path: Path) -> str:
        events = [
            event("2027-01-01", "New Year"),
            event("2027-06-01", "A late one-off", "Extra bank holiday"),
            event("2028-12-25", "Christmas Day"),
            event("2029-01-02", "A move", "Substitute day"),
            event("2030-12-26", "Boxing Day"),
        ]
        return saved(tmp_path, govuk(events))

    def test_it_is_named_after_the_file_and_its_last_date(self, path: str) -> None:
        assert read(path).name == "list.json to 2030-12-26"

    def test_inside_its_reach_the_file_prevails(self, path: str) -> None:
        newer = calendar(ENGLAND, read(path))

        assert newer.closed(date(2027, 6, 1)) == "A late one-off (extra bank holiday)"
        assert newer.closed(date(2029, 1, 2)) == "A move (substitute day)"
        assert newer.closed(date(2027, 3, 26)) is None  # Good Friday, which the file leaves out
        assert newer.closed(date(2029, 1, 1)) is None
        assert newer.add(date(2027, 5, 28), 1) == date(2027, 5, 31)
        assert newer.add(date(2027, 5, 31), 1) == date(2027, 6, 2)

    def test_earlier_years_are_the_shipped_list_s(self, path: str) -> None:
        newer = calendar(ENGLAND, read(path))

        assert newer.closed(date(2026, 12, 28)) == "Boxing Day (substitute day)"
        assert newer.closed(date(2011, 4, 29)) == "Royal wedding"
        assert newer.add(date(2026, 12, 23), 5) == date(2027, 1, 4)
        assert not newer.is_provisional(date(2011, 1, 1), date(2030, 12, 26))

    def test_later_years_are_provisional(self, path: str) -> None:
        newer = calendar(ENGLAND, read(path))

        assert newer.is_provisional(date(2030, 12, 20), date(2030, 12, 27))
        assert newer.closed(date(2031, 4, 11)) == "Good Friday"
        assert newer.add(date(2030, 12, 24), 5) == date(2031, 1, 2)

    def test_years_before_the_shipped_list_are_provisional_too(self, path: str) -> None:
        newer = calendar(ENGLAND, read(path))

        assert newer.is_provisional(date(2010, 12, 31), date(2011, 1, 4))
        assert newer.closed(date(2010, 4, 2)) == "Good Friday"


@pytest.mark.parametrize(
    ("first_listed", "spans"),
    [
        pytest.param("2005-01-03", [("2005-01-01", "2006-12-26")], id="all-before-ours"),
        pytest.param("2010-01-01", [("2010-01-01", "2011-12-26")], id="from-before-ours"),
        pytest.param("2011-01-03", [("2011-01-01", "2012-12-26")], id="from-where-ours-begins"),
        pytest.param("2026-01-01", [("2011-01-01", "2027-12-26")], id="inside-ours"),
        pytest.param("2026-04-03", [("2011-01-01", "2027-12-26")], id="a-year-begun-late"),
        pytest.param("2028-12-27", [("2011-01-01", "2029-12-26")], id="joined-to-ours"),
        pytest.param(
            "2028-12-28",
            [("2011-01-01", "2028-12-26"), ("2028-12-28", "2029-12-26")],
            id="a-day-apart",
        ),
        pytest.param(
            "2031-01-01",
            [("2011-01-01", "2028-12-26"), ("2031-01-01", "2032-12-26")],
            id="years-apart",
        ),
    ],
)
def test_what_the_two_lists_answer_for(
    tmp_path: Path, first_listed: str, spans: list[tuple[str, str]]
) -> None:
    last = f"{int(first_listed[:4]) + 1}-12-26"
    newer = read(saved(tmp_path, govuk([event(first_listed), event(last)])))

    assert newer.spans[ENGLAND] == tuple(
        (date.fromisoformat(first), date.fromisoformat(last)) for first, last in spans
    )


def test_a_year_begun_late_keeps_the_shipped_days_before_it(tmp_path: Path) -> None:
    newer = calendar(ENGLAND, read(saved(tmp_path, govuk([event("2026-04-06")]))))

    assert newer.closed(date(2026, 1, 1)) == SHIPPED.days[ENGLAND][date(2026, 1, 1)]
    assert newer.closed(date(2026, 4, 3)) == "Good Friday"
    assert newer.closed(date(2026, 4, 6)) == "A holiday"
    assert newer.is_provisional(date(2026, 4, 6), date(2026, 4, 7))


def test_a_file_begun_in_january_answers_for_new_year_s_day(tmp_path: Path) -> None:
    newer = calendar(ENGLAND, read(saved(tmp_path, govuk([event("2026-01-02")]))))

    assert newer.closed(date(2026, 1, 1)) is None
    assert newer.closed(date(2026, 1, 2)) == "A holiday"


def test_years_between_the_lists_are_not_left_without_holidays(tmp_path: Path) -> None:
    newer = calendar(ENGLAND, read(saved(tmp_path, govuk([event("2031-01-01")]))))

    assert newer.closed(date(2030, 4, 19)) == "Good Friday"
    assert newer.add(date(2030, 4, 18), 1) == date(2030, 4, 23)
    assert newer.is_provisional(date(2030, 4, 18), date(2030, 4, 23))
    assert newer.is_provisional(date(2028, 12, 1), date(2031, 1, 1))
    assert not newer.is_provisional(date(2028, 12, 1), date(2028, 12, 22))


def test_each_division_has_its_own_reach(tmp_path: Path) -> None:
    content = govuk([event("2029-12-25")])
    content["scotland"] = {"events": [event("2029-12-25"), event("2030-12-25")]}
    newer = read(saved(tmp_path, content))

    assert newer.first(CalendarId.SCOTLAND) == date(2011, 1, 1)
    assert newer.last(CalendarId.SCOTLAND) == date(2030, 12, 25)
    assert newer.last(ENGLAND) == date(2029, 12, 25)
    assert newer.name == "list.json to 2029-12-25"

"""The day a case is looked at: the option, else the environment, else the clock, in London."""

from __future__ import annotations

from datetime import UTC, datetime, tzinfo

import pytest
from tests.cli.program import run

from scrtool.cli import report

ONE_DATE = ("deadlines", "--incident", "2024-03-01")


def seen_on(*args: str, today: str | None = None) -> tuple[str, str]:
    ran = run(*ONE_DATE, "--format", "json", *args, SCRTOOL_TODAY=today)
    return ran.json["as_of"], ran.items[0]["status"]


def test_the_option_comes_before_the_environment() -> None:
    assert seen_on(today="2024-03-08") == ("2024-03-08", "due")
    assert seen_on(today="2024-03-09") == ("2024-03-09", "overdue")
    assert seen_on("--as-of", "2024-03-08", today="2024-03-09") == ("2024-03-08", "due")


def test_without_either_it_is_today() -> None:
    earliest = datetime.now(UTC).date().isoformat()
    day, status = seen_on()

    assert earliest <= day
    assert status == "overdue"


@pytest.mark.parametrize(
    ("instant", "day"),
    [
        pytest.param("2024-01-01T23:59:59+00:00", "2024-01-01", id="winter-last-second"),
        pytest.param("2024-07-01T22:59:59+00:00", "2024-07-01", id="summer-last-second"),
        pytest.param("2024-07-01T23:00:00+00:00", "2024-07-02", id="summer-midnight-in-london"),
        pytest.param("2024-03-31T23:30:00+00:00", "2024-04-01", id="the-night-clocks-went-on"),
        pytest.param("2024-10-27T23:30:00+00:00", "2024-10-27", id="the-night-clocks-went-back"),
    ],
)
def test_today_is_the_day_in_london(
    instant: str, day: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Clock(datetime):
        @classmethod
        def now(cls, tz: tzinfo | None = None) -> Clock:
            return cls.fromisoformat(instant).astimezone(tz)

    monkeypatch.setattr(report, "datetime", Clock)

    assert report.today().isoformat() == day


def test_a_bad_day_in_the_environment_is_called_by_its_name_there() -> None:
    ran = run(*ONE_DATE, SCRTOOL_TODAY="today")

    assert ran.code == 2
    assert ran.talk == ["SCRTOOL_TODAY: 'today' is not usable; expected a date such as 2024-03-01"]


def test_a_bad_day_in_the_environment_does_no_harm_where_the_option_is_given() -> None:
    assert run(*ONE_DATE, "--as-of", "2024-03-04", SCRTOOL_TODAY="today").code == 0


def test_the_day_it_is_never_changes_a_date_or_the_law() -> None:
    def told(day: str) -> list[tuple[str, ...]]:
        found = run(*ONE_DATE, "--format", "json", "--as-of", day).items
        return [(item["id"], item["edition"], item["due"], item["safe"]) for item in found]

    assert told("2018-01-01") == told("2024-03-04") == told("2099-12-31")

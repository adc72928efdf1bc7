"""A calendar file in khal: what it shows, and what becomes of it when imported again."""

from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING, NamedTuple

import pytest
from tests.cli.program import run
from tests.external.programs import needed

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.external

CONFIG = """
[calendars]
[[cases]]
path = {folder}/cases
[locale]
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
local_timezone = Europe/London
default_timezone = Europe/London
[sqlite]
path = {folder}/khal.db
"""
ONE_DATE = ("deadlines", "--incident", "2024-03-01")
REVIEW = "A-1: Carry out a rapid review"


class Shown(NamedTuple):
    """An event as khal shows it; ``status`` is empty where it is confirmed without a word."""

    day: str
    title: str
    status: str


class Khal:
    """Khal with a calendar of its own, empty at first."""

    def __init__(self, folder: Path) -> None:
        (folder / "cases").mkdir()
        (folder / "config").write_text(CONFIG.format(folder=folder), encoding="utf-8")
        self.folder = folder

    def take(self, *args: str, ref: str = "A-1") -> None:
        """Import what the program writes."""
        file = self.folder / "case.ics"
        file.write_bytes(run(*args, "--ref", ref, "--format", "ics").out)
        self._run("import", "--batch", "-a", "cases", str(file))

    def shown(self, days: str = "60d") -> list[Shown]:
        """Return the events of the days from 1 March 2024 on."""
        form = "{start-date}|{title}|{status}"
        lines = self._run("list", "2024-03-01", days, "--format", form).splitlines()
        return [Shown(*(part.strip() for part in line.split("|"))) for line in lines if "|" in line]

    def said(self) -> str:
        return self._run("list", "2024-03-01", "60d", "--format", "{description}{alarm-symbol}")

    def _run(self, *args: str) -> str:
        words = [needed("khal"), "-c", str(self.folder / "config"), *args]
        home = {"HOME": str(self.folder), "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"}
        ended = subprocess.run(  # noqa: S603  a command of these tests
            words, capture_output=True, env=home, check=False
        )
        assert ended.returncode == 0, ended.stderr.decode()
        return ended.stdout.decode()


@pytest.fixture
def khal(tmp_path: Path) -> Khal:
    return Khal(tmp_path)


def days(shown: list[Shown], title: str) -> list[str]:
    return [one.day for one in shown if one.title.startswith(title)]


def test_it_shows_every_date_on_its_day(khal: Khal) -> None:
    khal.take(*ONE_DATE)

    assert [(one.day, one.title.split(" (")[0], one.status) for one in khal.shown()] == [
        ("2024-03-08", "A-1: Notify the Panel of the incident", "TENTATIVE"),
        ("2024-03-08", "A-1: Report the same incident to the safeguarding partners", "TENTATIVE"),
        ("2024-03-22", "A-1: Safe date: Carry out a rapid review", "TENTATIVE"),
        (
            "2024-03-22",
            "A-1: Safe date: Send the rapid review, and the decision on a local review",
            "TENTATIVE",
        ),
        ("2024-04-02", REVIEW, "TENTATIVE"),
        (
            "2024-04-02",
            "A-1: Send the rapid review, and the decision on a local review",
            "TENTATIVE",
        ),
    ]


def test_it_shows_what_is_said_of_a_duty_and_that_there_are_reminders(khal: Khal) -> None:
    khal.take(*ONE_DATE)

    said = khal.said()
    assert "who: Local authority, to Child Safeguarding Practice Review Panel" in said
    assert "if: abuse or neglect is known or suspected" in said
    assert "\u23f0" in said


def test_a_date_that_moved_is_moved_and_not_doubled(khal: Khal) -> None:
    khal.take(*ONE_DATE)
    before = khal.shown()
    khal.take(*ONE_DATE, "--notified", "2024-03-06", "--as-of", "2024-03-07")
    after = khal.shown()

    assert (days(before, REVIEW), days(after, REVIEW)) == (["2024-04-02"], ["2024-03-27"])
    assert len(after) == len(before)


def test_a_duty_ruled_out_is_cancelled(khal: Khal) -> None:
    khal.take(*ONE_DATE)
    khal.take(*ONE_DATE, "--no-abuse")

    assert {one.status for one in khal.shown()} == {"CANCELLED"}
    assert len(khal.shown()) == 6


def test_a_case_withdrawn_is_cancelled_and_another_stays(khal: Khal) -> None:
    khal.take(*ONE_DATE)
    khal.take(*ONE_DATE, ref="B-2")
    khal.take(*ONE_DATE, "--cancel")
    shown = khal.shown()

    assert {one.status for one in shown if one.title.startswith("A-1")} == {"CANCELLED"}
    assert {one.status for one in shown if one.title.startswith("B-2")} == {"TENTATIVE"}
    assert "\u23f0" not in "".join(one.status for one in shown if one.title.startswith("A-1"))


def test_a_reference_of_every_kind_of_letter_arrives(khal: Khal) -> None:
    khal.take(*ONE_DATE, ref="a;b,c <script> =cmd() \U0001f600 \u05d0")

    assert khal.shown()[0].title.startswith("a;b,c <script> =cmd() \U0001f600 \u05d0: Notify")

"""The corners of the shape: hours, floors, what is not settled, what was recorded as done."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

import pytest
from tests.support.invented import ACT, CLOCK, DUTY, RUMOUR, TIMED, law, march, schedule

from scrtool.facts import CaseFacts, Event, Fact
from scrtool.model import Duty, Edition, Evidence, Recipient, Source, Unit


def row(facts: CaseFacts, duty: Duty = TIMED, as_of: date | None = None) -> dict[str, Any]:
    (found,) = schedule(facts, law(duty)).to_dict(as_of=as_of, everything=True)["items"]
    item: dict[str, Any] = found
    return item


HOURS = DUTY._replace(clocks=(CLOCK._replace(length=24, unit=Unit.HOUR),))
FLOOR = DUTY._replace(clocks=(CLOCK._replace(length=1, unit=Unit.YEAR, floor=True),))


def test_a_bare_date_has_no_time_of_day() -> None:
    item = row(CaseFacts(incident=march(1)))

    assert (item["due"], item["safe"]) == ("2024-03-08", "2024-03-08")
    assert "due_at" not in item
    assert "due_at" not in item["readings"][0]


def test_hours_give_the_instant_as_well() -> None:
    item = row(CaseFacts(incident=datetime(2024, 3, 8, 16, 40)), HOURS)  # noqa: DTZ001  London's

    assert (item["due"], item["due_at"]) == ("2024-03-09", "2024-03-09T16:40:00+00:00")
    reading = item["readings"][0]
    assert (reading["trigger"], reading["due_at"]) == (
        "2024-03-08T16:40:00+00:00",
        "2024-03-09T16:40:00+00:00",
    )


def test_hours_without_a_time_of_day_have_no_date_and_no_instant() -> None:
    item = row(CaseFacts(incident=march(8)), HOURS, march(8))

    assert (item["outcome"], item["due"], item["status"]) == ("undetermined", None, "undetermined")
    assert "due_at" not in item
    assert item["readings"][0]["trigger"] == "2024-03-08"


def test_a_floor_is_not_before_and_never_due() -> None:
    item = row(CaseFacts(incident=march(1)), FLOOR, march(4))

    assert (item["outcome"], item["due"], item["not_before"]) == ("prompt", None, "2025-03-01")
    assert (item["status"], item["days_left"]) == ("no-date", None)
    reading = item["readings"][0]
    assert (reading["due"], reading["not_before"]) == (None, "2025-03-01")
    assert reading["at_least"] is True


def test_a_closed_day_names_the_working_day_before() -> None:
    ten_days = DUTY._replace(clocks=(CLOCK._replace(length=10, unit=Unit.DAY),))

    item = row(CaseFacts(incident=march(1)), ten_days)

    assert item["notes"] == ["not-a-working-day"]
    assert item["readings"][0]["working_day_before"] == "2024-03-08"


def test_an_edition_is_named_once_a_day_has_settled_it() -> None:
    assert row(CaseFacts(incident=march(1)))["edition"] == "always"
    assert row(CaseFacts())["edition"] is None


def test_a_missing_day_is_named_and_the_trigger_left_open() -> None:
    item = row(CaseFacts(publish=march(1)))

    assert (item["outcome"], item["missing"]) == ("undetermined", ["incident"])
    reading = item["readings"][0]
    assert (reading["runs_from"], reading["trigger"], reading["basis"]) == ("incident", None, None)


def test_without_any_day_there_are_no_readings_to_show() -> None:
    item = row(CaseFacts())

    assert (item["readings"], item["due"], item["missing"]) == (None, None, ["incident"])


def test_what_does_not_apply_has_neither_date_nor_reading() -> None:
    duty = TIMED._replace(when=(Fact.ABUSE,))
    item = row(CaseFacts(incident=march(1), abuse=False), duty, march(4))

    assert (item["applies"], item["due"], item["readings"]) == ("no", None, [])
    assert item["status"] == "no-date"


def test_what_does_not_apply_has_no_mark_of_a_date_either() -> None:
    clocks = (CLOCK._replace(runs_from=Event.AWARE), CLOCK._replace(runs_from=Event.PUBLISH))
    duty = DUTY._replace(when=(Fact.ABUSE,), clocks=clocks)

    item = row(CaseFacts(incident=march(1), abuse=False), duty)

    assert (item["notes"], item["missing"]) == ([], [])


def test_what_was_not_law_has_no_date() -> None:
    later = TIMED._replace(editions=(Edition("later", "later", march(9), None),))
    item = row(CaseFacts(incident=march(1)), later, march(4))

    assert (item["outcome"], item["due"], item["status"]) == ("not-in-force", None, "no-date")


@pytest.mark.parametrize(
    ("pages", "url"),
    [
        pytest.param((), "", id="none-read"),
        pytest.param((Source("A", "a page"),), "", id="no-address-recorded"),
        pytest.param((Source("A", "a"), Source("B", "b", "https://b")), "https://b", id="the-next"),
        pytest.param(
            (Source("A", "a", "https://a"), Source("B", "b", "https://b")),
            "https://a",
            id="the-first",
        ),
    ],
)
def test_the_address_is_the_first_recorded(pages: tuple[Source, ...], url: str) -> None:
    (cited,) = row(CaseFacts(), DUTY._replace(citations=(ACT._replace(read_in=pages),)))[
        "citations"
    ]

    assert cited["url"] == url
    assert cited["read_in"] == [one._asdict() for one in pages]


@pytest.mark.parametrize(
    ("suspected", "runs_from", "basis"),
    [
        pytest.param(None, "aware", "assumed", id="assumed"),
        pytest.param(march(4), "suspected", "given", id="the-later-event-that-governs"),
    ],
)
def test_a_reading_says_from_which_event_it_runs_and_how_that_is_known(
    suspected: date | None, runs_from: str, basis: str
) -> None:
    clock = CLOCK._replace(runs_from=Event.AWARE, or_later=Event.SUSPECTED)
    facts = CaseFacts(incident=march(1), suspected=suspected)

    reading = row(facts, DUTY._replace(clocks=(clock,)))["readings"][0]

    assert (reading["runs_from"], reading["basis"]) == (runs_from, basis)


def test_without_a_day_to_judge_by_there_is_no_status() -> None:
    assert row(CaseFacts(incident=march(1)))["status"] is None


def test_duty_and_number_have_force_and_evidence_of_their_own() -> None:
    clock = CLOCK._replace(citation=RUMOUR, start_evidence=Evidence.SINGLE_SOURCE)
    item = row(CaseFacts(incident=march(1)), DUTY._replace(clocks=(clock,)))

    assert (item["force"], item["evidence"]) == ("statute", "official")
    reading = item["readings"][0]
    assert (reading["force"], reading["evidence"]) == ("local", "unconfirmed")
    assert reading["start_evidence"] == "single-source"
    assert reading["citation"]["instrument"] == "said at the Fair"


def test_a_number_is_told_as_well_known_as_in_the_edition_in_force() -> None:
    capped = Edition("new", "new", None, None, number_evidence=Evidence.SINGLE_SOURCE)

    item = row(CaseFacts(incident=march(1)), TIMED._replace(editions=(capped,)))

    assert item["readings"][0]["evidence"] == "single-source"


def test_who_is_told_and_how() -> None:
    reeve = Recipient("Reeve", 1, "by horn", "https://horn", short="R")
    item = row(CaseFacts(), DUTY._replace(recipients=(reeve,)))

    assert item["recipients"] == [{"name": "Reeve", "channel": "by horn", "url": "https://horn"}]


def test_a_case_carries_the_users_reference() -> None:
    assert schedule(CaseFacts(), law(DUTY)).to_dict("2024/17")["ref"] == "2024/17"

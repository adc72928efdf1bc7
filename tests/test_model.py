"""The vocabulary: values, their words and the few things they can say of themselves."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

import pytest

from scrtool import facts, model, progress
from scrtool.facts import Event, Fact
from scrtool.model import (
    CalendarId,
    Citation,
    Clock,
    Edition,
    Evidence,
    Force,
    Overlay,
    Role,
    Source,
    Stage,
    Unit,
)
from scrtool.schedule import items

ACT = Citation("Act", "Act", Force.STATUTE, Evidence.OFFICIAL)
CLOCK = Clock("number", Role.HEADLINE, Event.AWARE, 5, Unit.WORKING_DAY, ACT, "from awareness")


@pytest.mark.parametrize(
    "module", [facts, model, progress, items], ids=lambda module: module.__name__
)
def test_every_enumeration_is_made_of_plain_words(module: object) -> None:
    kinds = [k for k in vars(module).values() if isinstance(k, type) and issubclass(k, StrEnum)]
    for kind in kinds:
        for member in kind if kind is not StrEnum else ():
            assert str(member) == member.value == member.value.lower()


def test_an_event_or_a_fact_is_spelt_as_its_option_and_its_field() -> None:
    for name in (*Event, *Fact):
        assert name.value == name.name.lower()


@pytest.mark.parametrize(
    ("better", "worse"),
    [
        (Evidence.OFFICIAL, Evidence.CORROBORATED),
        (Evidence.CORROBORATED, Evidence.SINGLE_SOURCE),
        (Evidence.SINGLE_SOURCE, Evidence.UNCONFIRMED),
    ],
)
def test_evidence_is_ranked_best_first(better: Evidence, worse: Evidence) -> None:
    assert better.rank < worse.rank


def test_the_stages_stand_in_the_order_a_case_runs() -> None:
    assert list(Stage) == [
        "notification",
        "rapid-review",
        "local-review",
        "publication",
        "national-review",
    ]


FIRST, LAST = date(2024, 3, 4), date(2024, 3, 6)
AFTER = date(2024, 3, 7)


@pytest.mark.parametrize(
    ("start", "end", "day", "covered"),
    [
        pytest.param(FIRST, AFTER, date(2024, 3, 3), False, id="the-day-before"),
        pytest.param(FIRST, AFTER, FIRST, True, id="the-first-day"),
        pytest.param(FIRST, AFTER, LAST, True, id="the-last-day"),
        pytest.param(FIRST, AFTER, AFTER, False, id="the-first-day-of-the-next"),
        pytest.param(None, AFTER, date.min, True, id="always-until"),
        pytest.param(None, AFTER, AFTER, False, id="always-until-then"),
        pytest.param(FIRST, None, date.max, True, id="until-now"),
        pytest.param(FIRST, None, date(2024, 3, 3), False, id="not-before"),
        pytest.param(None, None, FIRST, True, id="throughout"),
    ],
)
def test_an_edition_covers_from_its_first_day_to_the_day_before_its_end(
    start: date | None, end: date | None, day: date, covered: bool
) -> None:
    assert Edition("an edition", "ed", start, end).covers(day) is covered


def test_an_edition_knows_its_last_day_unless_it_is_still_in_force() -> None:
    assert Edition("old", "old", FIRST, AFTER).last_day == LAST
    assert Edition("new", "new", FIRST, None).last_day is None


@pytest.mark.parametrize(
    ("day", "covered"),
    [(date(2024, 3, 3), False), (FIRST, True), (LAST, True), (AFTER, False)],
    ids=["the-day-before", "the-first-day", "the-last-day", "the-day-it-ends"],
)
def test_a_notice_covers_from_its_first_day_to_the_day_before_its_end(
    day: date, covered: bool
) -> None:
    assert Overlay("notice", (), FIRST, AFTER, "text", ACT).covers(day) is covered


@pytest.mark.parametrize(
    ("role", "own", "cap", "known"),
    [
        pytest.param(Role.HEADLINE, "official", None, "official", id="no-cap"),
        pytest.param(Role.HEADLINE, "official", "unconfirmed", "unconfirmed", id="capped"),
        pytest.param(Role.ALTERNATE, "official", "single-source", "single-source", id="alternate"),
        pytest.param(Role.HEADLINE, "unconfirmed", "single-source", "unconfirmed", id="worse-own"),
        pytest.param(Role.HEADLINE, "official", "official", "official", id="a-cap-no-lower"),
        pytest.param(Role.ADVISORY, "corroborated", "unconfirmed", "corroborated", id="advisory"),
        pytest.param(Role.PRESET, "single-source", "unconfirmed", "single-source", id="preset"),
    ],
)
def test_an_edition_caps_national_numbers_and_never_betters_them(
    role: Role, own: str, cap: str | None, known: str
) -> None:
    clock = CLOCK._replace(role=role, citation=ACT._replace(evidence=Evidence(own)))
    edition = Edition("ed", "ed", None, None, number_evidence=Evidence(cap) if cap else None)

    assert edition.evidence(clock) == known


@pytest.mark.parametrize(
    ("pages", "url"),
    [
        pytest.param((), "", id="none-read"),
        pytest.param((Source("A", "a"),), "", id="no-address-recorded"),
        pytest.param((Source("A", "a"), Source("B", "b", "https://b")), "https://b", id="the-next"),
    ],
)
def test_a_citation_opens_the_first_page_with_an_address(
    pages: tuple[Source, ...], url: str
) -> None:
    assert ACT._replace(read_in=pages).url == url


def test_a_clock_counts_on_the_calendar_of_england_and_wales_unless_told_otherwise() -> None:
    assert CLOCK.calendar is CalendarId.ENGLAND_AND_WALES
    assert (CLOCK.floor, CLOCK.or_later, CLOCK.start_evidence) == (False, None, None)

"""Sending the report before publication: seven working days back, or seven clear ones."""

from __future__ import annotations

import pytest
from tests.support.days import on
from tests.support.england import due_and_safe, due_of, reading, worked_out

from scrtool import CaseFacts
from scrtool.facts import Event
from scrtool.model import Evidence, Force, Role
from scrtool.schedule.items import Mark, Outcome

COPY = "local-review.copy-before-publication"
OFSTED = "local-review.copy-before-publication.ofsted"
BOTH = pytest.mark.parametrize("duty", [COPY, OFSTED])


def publish(day: str) -> CaseFacts:
    return CaseFacts(publish=on(day))


@BOTH
def test_nothing_is_due_for_a_publication_the_day_before(duty: str) -> None:
    item = worked_out(duty, publish("Thu 2018-06-28"))

    assert (item.outcome, item.readings) == (Outcome.NOT_IN_FORCE, ())


@BOTH
@pytest.mark.parametrize(
    ("day", "due", "safe"),
    [
        pytest.param("Thu 2026-11-26", "Tue 2026-11-17", "Mon 2026-11-16", id="A16-ordinary"),
        pytest.param("Tue 2026-04-14", "Wed 2026-04-01", "Tue 2026-03-31", id="A17-easter"),
        pytest.param("Mon 2027-01-11", "Wed 2026-12-30", "Tue 2026-12-29", id="A18-new-year"),
        pytest.param(
            "Mon 2026-12-28", "Wed 2026-12-16", "Tue 2026-12-15", id="back-over-christmas"
        ),
        pytest.param("Fri 2026-12-25", "Wed 2026-12-16", "Tue 2026-12-15", id="on-christmas-day"),
        pytest.param("Sat 2026-11-21", "Thu 2026-11-12", "Wed 2026-11-11", id="on-a-saturday"),
        pytest.param("Mon 2026-04-06", "Wed 2026-03-25", "Tue 2026-03-24", id="on-easter-monday"),
        pytest.param("Mon 2022-09-26", "Wed 2022-09-14", "Tue 2022-09-13", id="state-funeral"),
        pytest.param("Mon 2023-05-15", "Wed 2023-05-03", "Tue 2023-05-02", id="coronation"),
        pytest.param("Thu 2020-05-14", "Mon 2020-05-04", "Fri 2020-05-01", id="early-may-moved"),
        pytest.param("Mon 2022-06-13", "Tue 2022-05-31", "Mon 2022-05-30", id="jubilee-two-days"),
        pytest.param("Fri 2018-06-29", "Wed 2018-06-20", "Tue 2018-06-19", id="first-day-in-force"),
        pytest.param(
            "Sat 2018-06-30", "Thu 2018-06-21", "Wed 2018-06-20", id="day-after-the-first"
        ),
        pytest.param("Wed 2029-01-10", "Fri 2028-12-29", "Thu 2028-12-28", id="past-the-list"),
    ],
)
def test_seven_working_days_are_counted_back_from_publication(
    duty: str, day: str, due: str, safe: str
) -> None:
    item = worked_out(duty, publish(day))

    assert (item.outcome, item.applies) == (Outcome.DEADLINE, True)
    assert due_and_safe(item) == (on(due), on(safe))
    assert (due_of("seven-back", item), due_of("seven-clear", item)) == (on(due), on(safe))


@pytest.mark.parametrize(
    ("day", "due", "edition"),
    [
        pytest.param("Fri 2018-06-29", "Wed 2018-06-20", "WT 2018", id="first-day-in-force"),
        pytest.param("Thu 2023-12-14", "Tue 2023-12-05", "WT 2018", id="day-before-wt2023"),
        pytest.param("Fri 2023-12-15", "Wed 2023-12-06", "WT 2023", id="day-of-wt2023"),
        pytest.param("Sat 2023-12-16", "Thu 2023-12-07", "WT 2023", id="day-after-wt2023"),
        pytest.param("Tue 2026-03-17", "Fri 2026-03-06", "WT 2023", id="day-before-wt2026"),
        pytest.param("Wed 2026-03-18", "Mon 2026-03-09", "WT 2026", id="day-of-wt2026"),
        pytest.param("Thu 2026-03-19", "Tue 2026-03-10", "WT 2026", id="day-after-wt2026"),
    ],
)
def test_the_copy_to_ofsted_follows_the_guidance_of_the_day_of_publication(
    day: str, due: str, edition: str
) -> None:
    item = worked_out(OFSTED, publish(day))

    assert due_of("seven-back", item) == on(due)
    assert item.edition.short == edition
    assert worked_out(COPY, publish(day)).edition.short == "SI 2018/789"


@pytest.mark.parametrize(
    ("duty", "authorities", "number"),
    [
        pytest.param(
            COPY,
            [(Force.STATUTE, Evidence.UNCONFIRMED), (Force.GUIDANCE_MUST, Evidence.UNCONFIRMED)],
            Force.GUIDANCE_MUST,
            id="regulations-or-guidance-not-settled-so-the-lesser",
        ),
        pytest.param(
            OFSTED,
            [(Force.GUIDANCE_SHOULD, Evidence.UNCONFIRMED)],
            Force.GUIDANCE_SHOULD,
            id="guidance-should",
        ),
    ],
)
def test_both_the_duty_and_the_number_are_unconfirmed(
    duty: str, authorities: list[tuple[Force, Evidence]], number: Force
) -> None:
    item = worked_out(duty, publish("Thu 2026-11-26"))

    assert [(one.force, one.evidence) for one in item.citations] == authorities
    assert {one.clock.citation.force for one in item.readings} == {number}
    assert {one.evidence for one in item.readings} == {Evidence.UNCONFIRMED}
    assert all(one.marks == (Mark.UNCONFIRMED,) for one in item.readings)


@BOTH
def test_the_ordinary_words_are_the_headline_and_clear_days_the_alternate(duty: str) -> None:
    item = worked_out(duty, publish("Thu 2026-11-26"))

    assert reading("seven-back", item).clock.role is Role.HEADLINE
    assert reading("seven-clear", item).clock.role is Role.ALTERNATE


@BOTH
@pytest.mark.parametrize(
    "facts",
    [
        pytest.param(CaseFacts(), id="nothing-known"),
        pytest.param(CaseFacts(review_decided=on("Wed 2025-12-31")), id="the-limit-is-no-plan"),
        pytest.param(CaseFacts(published=on("Tue 2026-06-30")), id="publication-is-another-event"),
    ],
)
def test_a_day_of_publication_nobody_fixed_is_never_projected(duty: str, facts: CaseFacts) -> None:
    item = worked_out(duty, facts)

    assert item.outcome is Outcome.UNDETERMINED
    assert (item.applies, item.awaits, item.missing) == (None, Event.PUBLISH, (Event.PUBLISH,))

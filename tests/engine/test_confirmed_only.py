"""With confirmed numbers only: what is left out, and that no other reading takes its place."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

import pytest
from tests.support.invented import (
    ACT,
    ADVISORY,
    ALTERNATE,
    CLOCK,
    DUTY,
    ONE_PAGE,
    PRESET,
    RUMOUR,
    calendars,
    law,
    march,
)

from scrtool import engine
from scrtool.facts import CaseFacts, Event, Fact
from scrtool.model import Citation, Clock, Duty, Edition, Evidence, Overlay, Role, Unit
from scrtool.progress import Status
from scrtool.schedule import Schedule
from scrtool.schedule.items import Item, Mark, Outcome
from scrtool.schedule.shape import standing

FACTS = CaseFacts(incident=march(1), aware=march(4))
AGREED = ACT._replace(evidence=Evidence.CORROBORATED)
GRADES = {
    "official": ACT,
    "corroborated": AGREED,
    "single-source": ONE_PAGE,
    "unconfirmed": RUMOUR,
}
TWO_DAYS = CLOCK._replace(name="two", role=Role.ALTERNATE, length=2)


def worked_out(duty: Duty, *more: Duty, facts: CaseFacts = FACTS, only: bool = True) -> Schedule:
    """Return the schedule with every local reading chosen."""
    chosen = {duty.id: frozenset({"chosen"})}
    return engine.compute(facts, law(duty, *more), calendars, chosen, confirmed_only=only)


def item(*clocks: Clock, duty: Duty = DUTY, facts: CaseFacts = FACTS) -> Item:
    """Return the one duty with *clocks*."""
    (found,) = worked_out(duty._replace(clocks=clocks), facts=facts).items
    return found


def names(found: Item) -> tuple[list[str], list[str]]:
    """Return the readings kept, and those left out."""
    return (
        [reading.clock.name for reading in found.readings],
        [reading.clock.name for reading in found.left_out],
    )


@pytest.mark.parametrize(
    ("number", "start", "is_left_out"),
    [
        pytest.param("official", None, False, id="official"),
        pytest.param("corroborated", None, False, id="corroborated"),
        pytest.param("single-source", None, True, id="single-source"),
        pytest.param("unconfirmed", None, True, id="unconfirmed"),
        pytest.param("official", "official", False, id="official-as-are-its-start-words"),
        pytest.param("official", "corroborated", False, id="start-words-corroborated"),
        pytest.param("official", "single-source", True, id="start-words-single-source"),
        pytest.param("official", "unconfirmed", True, id="start-words-unconfirmed"),
        pytest.param("single-source", "official", True, id="good-start-words-mend-no-number"),
        pytest.param("unconfirmed", "single-source", True, id="both-doubtful"),
    ],
)
@pytest.mark.parametrize("role", [Role.HEADLINE, Role.ALTERNATE, Role.ADVISORY, Role.PRESET])
def test_a_number_is_left_out_if_it_or_its_start_words_are_not_well_known(
    number: str, start: str | None, is_left_out: bool, role: Role
) -> None:
    evidence = Evidence(start) if start else None
    clock = CLOCK._replace(
        name="chosen", role=role, citation=GRADES[number], start_evidence=evidence
    )

    assert names(item(clock)) == (([], ["chosen"]) if is_left_out else (["chosen"], []))


@pytest.mark.parametrize(
    ("role", "cap", "is_left_out"),
    [
        pytest.param(Role.HEADLINE, Evidence.SINGLE_SOURCE, True, id="single-source"),
        pytest.param(Role.ALTERNATE, Evidence.UNCONFIRMED, True, id="unconfirmed"),
        pytest.param(Role.HEADLINE, Evidence.CORROBORATED, False, id="corroborated"),
        pytest.param(Role.ADVISORY, Evidence.UNCONFIRMED, False, id="a-local-number-has-no-cap"),
        pytest.param(Role.PRESET, Evidence.UNCONFIRMED, False, id="nor-has-one-chosen"),
    ],
)
def test_how_well_a_national_number_is_known_is_judged_in_its_edition(
    role: Role, cap: Evidence, is_left_out: bool
) -> None:
    edition = Edition("new", "new", None, None, number_evidence=cap)
    found = item(CLOCK._replace(name="chosen", role=role), duty=DUTY._replace(editions=(edition,)))

    assert bool(found.left_out) is is_left_out


class Row(NamedTuple):
    """What a duty says: its outcome, due, safe and status, and the readings left out."""

    outcome: str
    due: str | None
    safe: str | None
    safe_known: bool
    status: str
    left_out: list[str]


DOUBTFUL = CLOCK._replace(citation=RUMOUR)
TIED = CLOCK._replace(name="tied", role=Role.ALTERNATE, length=4)
FLOOR = CLOCK._replace(length=1, unit=Unit.YEAR, floor=True)
WINDOW = CLOCK._replace(length=-6, unit=Unit.MONTH, window=True)


@pytest.mark.parametrize(
    ("clocks", "expected"),
    [
        pytest.param(
            (CLOCK, TWO_DAYS),
            Row("deadline", "2024-03-08", "2024-03-05", True, "due", []),
            id="nothing-doubtful",
        ),
        pytest.param(
            (DOUBTFUL,), Row("prompt", None, None, False, "no-date", ["number"]), id="the-only-one"
        ),
        pytest.param(
            (DOUBTFUL, TWO_DAYS),
            Row("prompt", None, None, False, "no-date", ["number"]),
            id="the-headline-and-no-alternate-takes-its-place",
        ),
        pytest.param(
            (CLOCK, TWO_DAYS._replace(citation=ONE_PAGE)),
            Row("deadline", "2024-03-08", None, False, "due", ["two"]),
            id="an-alternate-so-nothing-is-said-to-be-safe",
        ),
        pytest.param(
            (CLOCK, TWO_DAYS, ALTERNATE._replace(citation=RUMOUR)),
            Row("deadline", "2024-03-08", None, False, "due", ["other"]),
            id="one-alternate-of-two-so-nothing-is-said-to-be-safe",
        ),
        pytest.param(
            (TIED, TWO_DAYS),
            Row("deadline", None, "2024-03-05", True, "due", []),
            id="two-that-tie",
        ),
        pytest.param(
            (TIED._replace(citation=RUMOUR), TWO_DAYS),
            Row("prompt", None, None, False, "no-date", ["tied"]),
            id="one-of-two-that-tie-so-the-earlier-is-not-known",
        ),
        pytest.param(
            (TIED._replace(citation=RUMOUR), TWO_DAYS._replace(citation=ONE_PAGE)),
            Row("prompt", None, None, False, "no-date", ["tied", "two"]),
            id="both-of-two-that-tie",
        ),
        pytest.param(
            (CLOCK, ADVISORY),
            Row("deadline", "2024-03-08", "2024-03-08", True, "due", ["local"]),
            id="a-local-number-which-is-never-safe-anyway",
        ),
        pytest.param(
            (ADVISORY,), Row("prompt", None, None, False, "no-date", ["local"]), id="it-alone"
        ),
        pytest.param(
            (CLOCK, PRESET),
            Row("deadline", "2024-03-08", None, False, "due", ["chosen"]),
            id="a-local-reading-chosen-would-have-counted",
        ),
        pytest.param(
            (FLOOR._replace(citation=ONE_PAGE),),
            Row("prompt", None, None, False, "no-date", ["number"]),
            id="at-least-so-long",
        ),
        pytest.param(
            (WINDOW._replace(citation=RUMOUR),),
            Row("prompt", None, None, False, "no-date", ["number"]),
            id="a-stretch-of-days",
        ),
    ],
)
def test_no_date_stands_in_for_one_left_out(clocks: tuple[Clock, ...], expected: Row) -> None:
    schedule = worked_out(DUTY._replace(clocks=clocks))
    (row,) = schedule.to_dict(as_of=march(4))["items"]

    assert expected == (
        *(row["outcome"], row["due"], row["safe"], row["safe_known"], row["status"]),
        [one["name"] for one in row["left_out"]],
    )
    assert (row["not_before"], row["window"]) == (None, None)
    assert "safe_at" not in row


def test_what_is_left_out_keeps_its_start_and_loses_its_date() -> None:
    (reading,) = item(DOUBTFUL).left_out

    assert reading.trigger is not None
    assert reading.trigger.moment.on == march(1)
    assert (reading.due, reading.not_before, reading.window) == (None, None, None)
    assert reading.marks == (Mark.UNCONFIRMED,)


def test_nothing_that_could_be_given_would_bring_the_date_about() -> None:
    later = DOUBTFUL._replace(runs_from=Event.NOTIFIED)
    also = TWO_DAYS._replace(runs_from=Event.RECEIVED)

    found = item(later, also)

    assert (found.outcome, found.missing, found.untimed) == (Outcome.PROMPT, (), ())


def test_the_worse_of_number_and_start_words_is_why() -> None:
    clock = CLOCK._replace(citation=ONE_PAGE, start_evidence=Evidence.UNCONFIRMED)
    row = worked_out(DUTY._replace(clocks=(clock,))).to_dict()["items"][0]

    assert row["left_out"] == [{"name": "number", "role": "headline", "evidence": "unconfirmed"}]


STEP = DUTY._replace(id="fair.step", completes=Event.NOTIFIED)
NEXT = DUTY._replace(id="fair.next", clocks=(CLOCK._replace(runs_from=Event.NOTIFIED),))


@pytest.mark.parametrize(
    ("number", "outcome", "trigger"),
    [
        pytest.param(ACT, Outcome.DEADLINE, march(8), id="official"),
        pytest.param(ONE_PAGE, Outcome.UNDETERMINED, None, id="single-source"),
        pytest.param(RUMOUR, Outcome.UNDETERMINED, None, id="unconfirmed"),
    ],
)
def test_a_step_whose_number_is_left_out_projects_nothing(
    number: Citation, outcome: Outcome, trigger: date | None
) -> None:
    step = STEP._replace(clocks=(CLOCK._replace(citation=number),))
    found = {one.duty.id: one for one in worked_out(step, NEXT).items}["fair.next"]
    (reading,) = found.readings

    assert found.outcome is outcome
    assert (reading.trigger and reading.trigger.moment.on) == trigger
    assert found.missing == (() if trigger else (Event.NOTIFIED,))


def test_a_step_recorded_as_done_starts_the_next_and_is_neither_met_nor_missed() -> None:
    facts = FACTS._replace(notified=march(5))
    schedule = worked_out(STEP._replace(clocks=(DOUBTFUL,)), NEXT, facts=facts)
    found = {one.duty.id: one for one in schedule.items}

    assert standing(found["fair.step"], schedule, march(20)) is Status.NO_DATE
    assert found["fair.next"].outcome is Outcome.DEADLINE


def test_the_notice_of_the_day_stands_though_the_number_is_left_out() -> None:
    notice = Overlay("flood", ("fair.tell",), march(1), march(2), "Flooded.", ACT)
    regime = law(DUTY._replace(clocks=(DOUBTFUL,)), overlays=(notice,))
    (found,) = engine.compute(FACTS, regime, calendars, confirmed_only=True).items

    assert found.overlays == (notice,)
    (unstarted,) = engine.compute(CaseFacts(), regime, calendars, confirmed_only=True).items
    assert unstarted.overlays == ()


def test_a_duty_that_does_not_apply_has_nothing_left_out_in_json() -> None:
    duty = DUTY._replace(clocks=(DOUBTFUL,), when=(Fact.DIED,))
    schedule = worked_out(duty, facts=FACTS._replace(died=False))

    (row,) = schedule.to_dict(everything=True)["items"]
    assert (row["applies"], row["left_out"]) == ("no", [])


@pytest.mark.parametrize("only", [True, False])
def test_the_answer_says_whether_only_confirmed_numbers_were_asked_for(only: bool) -> None:
    schedule = worked_out(DUTY._replace(clocks=(CLOCK, ADVISORY)), only=only)

    case = schedule.to_dict()
    assert case["confirmed_only"] is only
    assert bool(case["items"][0]["left_out"]) is only

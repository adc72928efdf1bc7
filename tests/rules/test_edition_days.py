"""The day before, the day of and the day after each edition begins or ends, where that is known.

Typed from the sheets, an edition's short name for each day; None is "not covered for that day".
Which duty runs from which event is typed too: nothing here is read from the declarations but
the list of days that must be in the table.
"""

from __future__ import annotations

from typing import NamedTuple

import pytest
from tests.support.days import on
from tests.support.in_regime import declared, worked_out

from scrtool import CaseFacts
from scrtool.rules import duties
from scrtool.schedule.items import Outcome

Days = tuple[tuple[str, str | None], tuple[str, str | None], tuple[str, str | None]]


def begins(name: str, before: str, first: str, after: str) -> Days:
    """Return the days around the start of the edition called *name*, the first of its duty."""
    return ((before, None), (first, name), (after, name))


def from_2018(name: str) -> Days:
    """Return the days around the start of the present law, where the edition is called *name*."""
    return begins(name, "Thu 2018-06-28", "Fri 2018-06-29", "Sat 2018-06-30")


def turn_2023(before: str | None) -> Days:
    """Return the days around the start of Working Together 2023."""
    return (
        ("Thu 2023-12-14", before),
        ("Fri 2023-12-15", "WT 2023"),
        ("Sat 2023-12-16", "WT 2023"),
    )


WT2026: Days = (
    ("Tue 2026-03-17", "WT 2023"),
    ("Wed 2026-03-18", "WT 2026"),
    ("Thu 2026-03-19", "WT 2026"),
)
TOGETHER = (from_2018("WT 2018"), turn_2023("WT 2018"), WT2026)


def turn_2013(before: str | None) -> Days:
    """Return the days around the start of Working Together 2013."""
    return (
        ("Sun 2013-04-14", before),
        ("Mon 2013-04-15", "WT 2013"),
        ("Tue 2013-04-16", "WT 2013"),
    )


def turn_2015(before: str | None) -> Days:
    """Return the days around the start of Working Together 2015."""
    return (
        ("Wed 2015-03-25", before),
        ("Thu 2015-03-26", "WT 2015"),
        ("Fri 2015-03-27", "WT 2015"),
    )


def turn_2018(before: str | None, then: str | None) -> Days:
    """Return the days around the end of serious case reviews and the start of the transition."""
    return (("Thu 2018-06-28", before), ("Fri 2018-06-29", then), ("Sat 2018-06-30", then))


def end_2019(before: str) -> Days:
    """Return the days around the end of the transition."""
    return (("Sun 2019-09-29", before), ("Mon 2019-09-30", None), ("Tue 2019-10-01", None))


class Group(NamedTuple):
    """Duties that begin and end together, and the event whose day chooses the edition."""

    event: str
    duties: tuple[str, ...]
    turns: tuple[Days, ...]


GROUPS = (
    Group(
        "aware",
        ("england.notify-panel", "england.notify-partners", "england.other-agency-refer"),
        TOGETHER,
    ),
    Group(
        "review_decided",
        (
            "england.local-review.inform-start",
            "england.local-review.publish",
            "england.local-review.delay-reasons",
            "england.local-review.not-publishing",
        ),
        TOGETHER,
    ),
    Group("publish", ("england.local-review.copy-before-publication.ofsted",), TOGETHER),
    Group("published", ("england.local-review.keep-available",), TOGETHER),
    Group("national_published", ("england.national-review.keep-available",), TOGETHER),
    Group("aware", ("england.care-leaver-death",), (turn_2023(None), WT2026)),
    Group("incident", ("england.looked-after-death.ofsted",), (from_2018("WT"),)),
    Group(
        "notified",
        ("england.rapid-review", "england.rapid-review.send"),
        (from_2018("before guidance"),),
    ),
    Group(
        "aware",
        (
            "england.rapid-review.decision-criteria",
            "england.national-review.criteria",
            "england.national-review.reviewers",
        ),
        (from_2018("SI 2018/789"),),
    ),
    Group(
        "publish", ("england.local-review.copy-before-publication",), (from_2018("SI 2018/789"),)
    ),
    Group("review_decided", ("england.local-review.monitor",), (from_2018("SI 2018/789"),)),
    Group(
        "national_publish",
        ("england.national-review.copy-to-secretary-of-state",),
        (from_2018("SI 2018/789"),),
    ),
    Group(
        "national_review_started",
        ("england.national-review.inform",),
        (from_2018("Panel practice"),),
    ),
    Group("national_review_started", ("england.national-review.publish",), (from_2018("CA 2004"),)),
    Group("aware", ("england-scr.notify",), (turn_2015(None), turn_2018("WT 2015", None))),
    Group(
        "review_decided",
        ("england-scr.decision-told",),
        (turn_2015(None), turn_2018("WT 2015", None)),
    ),
    Group(
        "aware",
        ("england-scr.review",),
        (turn_2018("LSCB Regs 2006", "transition"), end_2019("transition")),
    ),
    Group(
        "notified",
        ("england-scr.decide",),
        (
            turn_2013("WT 2010"),
            turn_2015("WT 2013"),
            turn_2018("WT 2015", "transition"),
            end_2019("transition"),
        ),
    ),
    Group(
        "review_started",
        ("england-scr.complete",),
        (
            turn_2013("WT 2010"),
            turn_2015("WT 2013"),
            turn_2018("WT 2015", "transition"),
            end_2019("transition"),
        ),
    ),
    Group(
        "review_started",
        ("england-scr.publication-form",),
        (
            begins("letter, June 2010", "Wed 2010-06-09", "Thu 2010-06-10", "Fri 2010-06-11"),
            end_2019("letter, June 2010"),
        ),
    ),
    Group(
        "publish",
        ("england-scr.national-panel",),
        (turn_2013(None), turn_2015("WT 2013"), turn_2018("WT 2015", None)),
    ),
    Group(
        "published",
        ("england-scr.keep-available",),
        (
            turn_2013(None),
            turn_2015("WT 2013"),
            turn_2018("WT 2015", "transition"),
            end_2019("transition"),
        ),
    ),
    # No event tells the day of its decisions, so no day puts it out of force.
    Group("aware", ("england-scr.transition-panel",), (turn_2018("transition", "transition"),)),
    Group(
        "aware",
        ("england-scr.transition-board",),
        (from_2018("transition"), end_2019("transition")),
    ),
    Group(
        "arrangements_began",
        ("england-scr.transition-longstop",),
        (from_2018("transition"), end_2019("transition")),
    ),
    Group(
        "incident",
        ("linked.child-death.database",),
        (begins("CA 2004 s.16M", "Sun 2019-03-31", "Mon 2019-04-01", "Tue 2019-04-02"),),
    ),
    Group(
        "incident",
        ("linked.coroner",),
        (begins("SI 2019/1112", "Mon 2019-09-30", "Tue 2019-10-01", "Wed 2019-10-02"),),
    ),
    Group(
        "aware",
        ("linked.youth-justice.community",),
        (begins("YJB procedures", "Thu 2022-03-31", "Fri 2022-04-01", "Sat 2022-04-02"),),
    ),
    Group(
        "aware",
        ("england-sar.review",),
        (begins("Care Act 2014", "Tue 2015-03-31", "Wed 2015-04-01", "Thu 2015-04-02"),),
    ),
    Group(
        "review_started",
        ("england-sar.complete",),
        (
            begins(
                "Care and Support Guidance", "Tue 2015-03-31", "Wed 2015-04-01", "Thu 2015-04-02"
            ),
        ),
    ),
    Group(
        "incident",
        ("scotland.national-hub",),
        (begins("National Hub", "Thu 2021-09-30", "Fri 2021-10-01", "Sat 2021-10-02"),),
    ),
)
ROWS = [
    pytest.param(duty, group.event, day, edition, id=f"{duty}-{day.split()[1]}-{place}")
    for group in GROUPS
    for duty in group.duties
    for turn in group.turns
    for place, (day, edition) in zip(("day-before", "day-of", "day-after"), turn, strict=True)
]


@pytest.mark.parametrize(("duty", "event", "day", "edition"), ROWS)
def test_the_edition_is_that_of_the_day(
    duty: str, event: str, day: str, edition: str | None
) -> None:
    facts = CaseFacts()._replace(**{event: on(day)})  # type: ignore[arg-type]  # a day for an event
    found = worked_out(duty, facts)

    if edition is None:
        assert found.outcome is Outcome.NOT_IN_FORCE
    else:
        assert found.outcome is not Outcome.NOT_IN_FORCE
        assert found.edition.short == edition


def test_every_day_on_which_an_edition_begins_or_ends_is_in_the_table() -> None:
    table = {
        duty: {on(turn[1][0]) for turn in group.turns} for group in GROUPS for duty in group.duties
    }

    for duty in duties():
        editions = declared(duty).editions
        known = {one.start for one in editions if one.start and one.start_day_known}
        known |= {one.end for one in editions if one.end and one.end_day_known}
        assert table.get(duty, set()) == known, duty


def test_the_three_days_of_each_turn_follow_each_other() -> None:
    for group in GROUPS:
        for turn in group.turns:
            first, second, third = (on(day).toordinal() for day, _ in turn)
            assert (second - first, third - second) == (1, 1), turn

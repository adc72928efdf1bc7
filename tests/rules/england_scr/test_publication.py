"""Publishing a serious case review: its form, the national panel first, and how long it stays."""

from __future__ import annotations

import pytest
from tests.support.days import on
from tests.support.in_regime import declared, due_and_safe, reading, worked_out

from scrtool import CaseFacts
from scrtool.facts import Event
from scrtool.model import Evidence, Force, Role
from scrtool.schedule.items import Mark, Outcome

FORM = "england-scr.publication-form"
PANEL = "england-scr.national-panel"
KEEP = "england-scr.keep-available"


@pytest.mark.parametrize(
    ("started", "in_force"),
    [
        pytest.param("Wed 2010-06-09", False, id="begun-the-day-before-the-letter"),
        pytest.param("Thu 2010-06-10", True, id="begun-on-the-day-of-the-letter"),
        pytest.param("Fri 2010-06-11", True, id="begun-the-day-after"),
        pytest.param("Sun 2019-09-29", True, id="the-last-day-of-the-transition"),
        pytest.param("Mon 2019-09-30", False, id="after-the-transition"),
    ],
)
def test_the_new_rules_are_for_reviews_begun_from_10_june_2010(
    started: str, in_force: bool
) -> None:
    item = worked_out(FORM, CaseFacts(review_started=on(started)))

    assert item.outcome is (Outcome.PROMPT if in_force else Outcome.NOT_IN_FORCE)
    assert item.readings == ()


def test_the_day_the_review_began_is_asked_for() -> None:
    item = worked_out(FORM, CaseFacts(review_decided=on("Mon 2011-06-06")))

    assert (item.applies, item.awaits) == (None, Event.REVIEW_STARTED)


@pytest.mark.parametrize(
    ("publish", "due", "edition"),
    [
        pytest.param("Mon 2013-04-15", "Mon 2013-04-08", "WT 2013", id="of-wt2013"),
        pytest.param("Tue 2013-04-16", "Tue 2013-04-09", "WT 2013", id="after-wt2013"),
        pytest.param("Thu 2014-05-15", "Thu 2014-05-08", "WT 2013", id="E13-one-week-before"),
        pytest.param("Wed 2015-03-25", "Wed 2015-03-18", "WT 2013", id="before-wt2015"),
        pytest.param("Thu 2015-03-26", "Thu 2015-03-19", "WT 2015", id="of-wt2015"),
        pytest.param("Fri 2015-03-27", "Fri 2015-03-20", "WT 2015", id="after-wt2015"),
        pytest.param("Mon 2016-01-04", "Mon 2015-12-28", "WT 2015", id="on-a-bank-holiday"),
        pytest.param("Thu 2018-06-28", "Thu 2018-06-21", "WT 2015", id="the-last-day"),
    ],
)
def test_the_national_panel_has_it_a_week_before_publication(
    publish: str, due: str, edition: str
) -> None:
    item = worked_out(PANEL, CaseFacts(publish=on(publish)))

    assert (item.outcome, item.applies) == (Outcome.DEADLINE, True)
    assert due_and_safe(item) == (on(due), on(due))
    assert item.edition.short == edition


@pytest.mark.parametrize(
    "publish",
    [
        pytest.param("Sun 2013-04-14", id="the-day-before-wt2013"),
        pytest.param("Fri 2018-06-29", id="the-day-after-the-last"),
    ],
)
def test_no_national_panel_before_or_after(publish: str) -> None:
    assert worked_out(PANEL, CaseFacts(publish=on(publish))).outcome is Outcome.NOT_IN_FORCE


def test_a_week_is_in_calendar_days_and_is_not_moved() -> None:
    one = reading("week-before", worked_out(PANEL, CaseFacts(publish=on("Mon 2016-01-04"))))

    assert one.marks == (Mark.SINGLE_SOURCE, Mark.NOT_A_WORKING_DAY)
    assert one.working_day_before == on("Thu 2015-12-24")


def test_a_day_of_publication_nobody_fixed_is_never_projected() -> None:
    item = worked_out(PANEL, CaseFacts(review_started=on("Wed 2016-06-01")))

    assert (item.outcome, item.missing) == (Outcome.UNDETERMINED, (Event.PUBLISH,))


@pytest.mark.parametrize(
    ("published", "until", "edition"),
    [
        pytest.param("Mon 2013-04-15", "Tue 2014-04-15", "WT 2013", id="of-wt2013"),
        pytest.param("Tue 2013-04-16", "Wed 2014-04-16", "WT 2013", id="after-wt2013"),
        pytest.param("Thu 2014-05-15", "Fri 2015-05-15", "WT 2013", id="E13-twelve-months"),
        pytest.param("Wed 2015-03-25", "Fri 2016-03-25", "WT 2013", id="before-wt2015"),
        pytest.param("Thu 2015-03-26", "Sat 2016-03-26", "WT 2015", id="of-wt2015"),
        pytest.param("Fri 2015-03-27", "Sun 2016-03-27", "WT 2015", id="after-wt2015"),
        pytest.param("Mon 2016-02-29", "Tue 2017-02-28", "WT 2015", id="from-a-leap-day"),
        pytest.param("Thu 2018-06-28", "Fri 2019-06-28", "WT 2015", id="before-the-transition"),
        pytest.param("Fri 2018-06-29", "Sat 2019-06-29", "transition", id="of-the-transition"),
        pytest.param("Sat 2018-06-30", "Sun 2019-06-30", "transition", id="after-it-began"),
        pytest.param("Sun 2019-09-29", "Tue 2020-09-29", "transition", id="the-last-day"),
    ],
)
def test_the_report_is_kept_for_at_least_twelve_months(
    published: str, until: str, edition: str
) -> None:
    item = worked_out(KEEP, CaseFacts(published=on(published)))

    assert (item.outcome, item.applies) == (Outcome.PROMPT, True)
    assert due_and_safe(item) is None
    assert item.not_before is not None
    assert (item.not_before.on, item.edition.short) == (on(until), edition)


@pytest.mark.parametrize(
    "published",
    [
        pytest.param("Sun 2013-04-14", id="the-day-before-wt2013"),
        pytest.param("Mon 2019-09-30", id="after-the-transition"),
    ],
)
def test_nothing_is_kept_before_or_after(published: str) -> None:
    assert worked_out(KEEP, CaseFacts(published=on(published))).outcome is Outcome.NOT_IN_FORCE


@pytest.mark.parametrize(
    ("duty", "force"),
    [
        pytest.param(FORM, Force.GUIDANCE_MUST, id="letter"),
        pytest.param(PANEL, Force.GUIDANCE_SHOULD, id="panel"),
        pytest.param(KEEP, Force.GUIDANCE_SHOULD, id="keep"),
    ],
)
def test_each_rests_on_a_single_source(duty: str, force: Force) -> None:
    found = declared(duty)
    cited = [*found.citations, *(clock.citation for clock in found.clocks)]

    assert {(one.force, one.evidence) for one in cited} == {(force, Evidence.SINGLE_SOURCE)}
    assert {clock.role for clock in found.clocks} <= {Role.HEADLINE}

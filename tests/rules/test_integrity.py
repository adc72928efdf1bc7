"""What must hold of every declaration of every regime, whatever the law says."""

from __future__ import annotations

from collections import Counter
from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import pytest

from scrtool.calendars import calendar
from scrtool.engine.case import Case
from scrtool.engine.readings import readings
from scrtool.facts import CaseFacts, Event
from scrtool.model import Citation, Clock, Duty, Edition, Evidence, Force, Role, Source
from scrtool.rules import REGIMES, regime
from scrtool.schedule.items import Mark

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scrtool.model import Regime

TODAY = date(2026, 11, 23)  # typed: nothing can have been checked after this was written
LETTER_ON_GOVUK = "Panel letter on GOV.UK, 20 February 2019"  # official; no address was recorded
# Whole names: councils and partnerships have addresses under gov.uk too.
OFFICIAL_HOSTS = {
    "legislation.gov.uk",
    "gov.uk",
    "gov.scot",
    "gov.wales",
    "careinspectorate.com",
    "cqc.org.uk",
    "england.nhs.uk",
    "assets.publishing.service.gov.uk",
    "explore-education-statistics.service.gov.uk",
    "childsafeguarding.education.gov.uk",
    "childsafeguarding.independent-panel.uk",
}
# Graded official by the sheets, and read elsewhere or at an address that was not recorded.
READ_ELSEWHERE = {
    *("GOVUK-CHARITY", "GOVUK-CUSTODY", "GOVUK-OFSTED"),
    *("NCMD-TRANSITION", "WAKEFIELD", "NORTH-WALES"),
}

# In the order of the sheet.
ENGLAND = (
    "england.notify-panel",
    "england.notify-partners",
    "england.looked-after-death.secretary-of-state",
    "england.looked-after-death.ofsted",
    "england.looked-after-death.parents",
    "england.care-leaver-death",
    "england.rapid-review",
    "england.rapid-review.send",
    "england.rapid-review.decision-criteria",
    "england.local-review.inform-start",
    "england.local-review.publish",
    "england.local-review.delay-reasons",
    "england.local-review.not-publishing",
    "england.local-review.copy-before-publication",
    "england.local-review.copy-before-publication.ofsted",
    "england.local-review.keep-available",
    "england.local-review.monitor",
    "england.national-review.criteria",
    "england.national-review.reviewers",
    "england.national-review.inform",
    "england.national-review.publish",
    "england.national-review.copy-to-secretary-of-state",
    "england.national-review.keep-available",
    "england.other-agency-refer",
)
# Done by somebody else, or a plan: no duty completes these.
OUTSIDE = {
    Event.INCIDENT,
    Event.AWARE,
    Event.SUSPECTED,
    Event.TOLD_AUTHORITY,
    Event.RECEIVED,
    Event.REFERRED,
    Event.REVIEW_DECIDED,
    Event.PUBLISH,
    Event.NATIONAL_REVIEW_STARTED,
    Event.NATIONAL_PUBLISH,
    Event.NOTIFIED,
    Event.CAME_TO_NOTICE,
    Event.PUBLISHED,
    Event.REVIEW_STARTED,
    Event.ARRANGEMENTS_BEGAN,
    Event.LEDER_NOTIFIED,
    Event.IDENTIFIED,
    Event.INFORMATION_REQUESTED,
    Event.OUTCOME_RATIFIED,
    Event.JUSTICE_INCIDENT,
}

ALL = tuple(regime(name) for name in REGIMES)
DUTIES = tuple(duty for one in ALL for duty in one.duties)
EACH_REGIME = pytest.mark.parametrize("law", ALL, ids=list(REGIMES))
EACH_DUTY = pytest.mark.parametrize("duty", DUTIES, ids=[duty.id for duty in DUTIES])


def clocks_of(duty: Duty) -> Iterator[tuple[Edition, Clock]]:
    for edition in duty.editions:
        for clock in edition.clocks or duty.clocks:
            yield edition, clock


def citations_of(duty: Duty) -> Iterator[Citation]:
    yield from duty.citations
    for edition in duty.editions:
        yield from edition.citations
    for _, clock in clocks_of(duty):
        yield clock.citation


def is_official(source: Source) -> bool:
    return (urlsplit(source.url).hostname or "").removeprefix("www.") in OFFICIAL_HOSTS


def test_the_duties_of_england_are_those_of_the_sheet_in_its_order() -> None:
    assert tuple(duty.id for duty in regime("england").duties) == ENGLAND


def test_no_id_is_used_twice() -> None:
    assert max(Counter(duty.id for duty in DUTIES).values()) == 1


@EACH_REGIME
def test_an_id_is_its_regime_and_a_name(law: Regime) -> None:
    assert all(duty.id.startswith(f"{law.id}.") for duty in law.duties)
    assert all(duty.id == duty.id.lower().strip(".") for duty in law.duties)


@EACH_REGIME
def test_the_law_was_not_checked_in_the_future(law: Regime) -> None:
    assert law.checked_on <= TODAY


@EACH_DUTY
def test_a_duty_says_what_by_whom_and_on_whose_word(duty: Duty) -> None:
    assert duty.action
    assert duty.duty_holder
    assert duty.citations
    assert all(cited.instrument and cited.short for cited in citations_of(duty))


@EACH_DUTY
def test_a_duty_has_a_number_of_its_own_or_a_word_for_none(duty: Duty) -> None:
    for edition in duty.editions:
        roles = [clock.role for at, clock in clocks_of(duty) if at is edition]
        assert {Role.HEADLINE, Role.ALTERNATE} & {*roles} or duty.no_number


@EACH_DUTY
def test_a_word_for_no_number_that_has_a_doubtful_one_says_what_is_left_of_it(duty: Duty) -> None:
    doubtful = any(doubt in duty.no_number for doubt in ("unconfirmed", "single source"))
    numbered = any(sign.isdigit() for sign in duty.no_number)

    assert bool(duty.confirmed_words) is (doubtful and numbered)
    assert ("left out" in duty.confirmed_words) is bool(duty.confirmed_words)


@EACH_DUTY
def test_a_headline_is_the_only_one_and_comes_first(duty: Duty) -> None:
    for edition in duty.editions:
        roles = [clock.role for at, clock in clocks_of(duty) if at is edition]
        assert Role.HEADLINE not in roles[1:]
        none_leads = not {*roles} & {Role.HEADLINE, Role.PRESET}  # two that tie, or local alone
        assert none_leads or roles[0] is Role.HEADLINE


@EACH_DUTY
def test_the_clocks_of_a_duty_have_names_of_their_own(duty: Duty) -> None:
    for edition in duty.editions:
        names = [clock.name for at, clock in clocks_of(duty) if at is edition]
        assert len(names) == len(set(names))


@EACH_DUTY
def test_local_practice_sets_no_national_limit(duty: Duty) -> None:
    for _, clock in clocks_of(duty):
        local = clock.citation.force is Force.LOCAL
        assert local is (clock.role in {Role.ADVISORY, Role.PRESET})


@EACH_DUTY
def test_editions_follow_one_another_without_a_gap_or_an_overlap(duty: Duty) -> None:
    assert all(earlier.end == later.start for earlier, later in pairwise(duty.editions))
    assert all(one.start is None or one.end is None or one.start < one.end for one in duty.editions)
    open_ended = [one for one in duty.editions if one.end is None]
    over = [] if duty.id.startswith("england-scr.") else [duty.editions[-1]]
    assert open_ended in ([duty.editions[-1]], over)
    assert None not in [one.start for one in duty.editions[1:]]


@EACH_DUTY
def test_no_day_of_an_edition_is_known_where_only_its_month_is(duty: Duty) -> None:
    for edition in duty.editions:
        unknown = [edition.start] if edition.start and not edition.start_day_known else []
        unknown += [edition.end] if edition.end and not edition.end_day_known else []
        assert all(day.day == 1 for day in unknown)


@EACH_DUTY
def test_an_edition_ends_as_surely_as_the_next_one_starts(duty: Duty) -> None:
    for earlier, later in pairwise(duty.editions):
        assert earlier.end_day_known is later.start_day_known


@EACH_REGIME
def test_a_clock_runs_from_outside_or_from_what_an_earlier_duty_completes(law: Regime) -> None:
    completed: set[Event] = set()
    for duty in law.duties:
        for _, clock in clocks_of(duty):
            starts = {clock.runs_from, *([clock.or_later] if clock.or_later else [])}
            assert starts <= OUTSIDE | completed
        completed |= {duty.completes} if duty.completes else set()
    if law.id == "england":
        assert completed & OUTSIDE == {Event.NOTIFIED, Event.PUBLISHED}


@EACH_REGIME
def test_a_duty_follows_only_one_declared_before_it(law: Regime) -> None:
    seen: set[str] = set()
    for duty in law.duties:
        assert duty.follows is None or duty.follows in seen
        seen.add(duty.id)


@EACH_REGIME
def test_an_overlay_stands_beside_duties_that_exist_and_have_a_clock(law: Regime) -> None:
    timed = {duty.id for duty in law.duties if any(clocks_of(duty))}
    for overlay in law.overlays:
        assert set(overlay.duties) <= timed
        assert overlay.start < overlay.end


@EACH_REGIME
def test_every_source_that_is_cited_is_listed_once(law: Regime) -> None:
    cited = {source for duty in law.duties for c in citations_of(duty) for source in c.read_in}
    told = [remark.citation for remark in law.remarks if remark.citation]
    cited |= {source for c in told for source in c.read_in}

    assert cited <= set(law.sources)
    assert max(Counter(source.key for source in law.sources).values()) == 1


@EACH_REGIME
def test_an_address_is_one_a_browser_opens(law: Regime) -> None:
    with_address = [source for source in law.sources if source.url]
    told = [who for duty in law.duties for who in duty.recipients if who.url]
    for url in [source.url for source in with_address] + [who.url for who in told]:
        parts = urlsplit(url)
        assert parts.scheme in {"http", "https"}
        assert "." in parts.netloc
        assert url == url.strip()


@EACH_DUTY
def test_what_is_called_official_opens_on_an_official_page(duty: Duty) -> None:
    for cited in citations_of(duty):
        if cited.evidence is Evidence.OFFICIAL and cited.instrument != LETTER_ON_GOVUK:
            opened = cited.read_in[0]
            assert is_official(opened) or opened.key in READ_ELSEWHERE, cited.instrument


@EACH_REGIME
def test_an_official_remark_opens_on_an_official_page_if_any(law: Regime) -> None:
    for cited in (remark.citation for remark in law.remarks if remark.citation):
        opened = [source for source in cited.read_in if source.url][:1]
        assert cited.evidence is not Evidence.OFFICIAL or all(map(is_official, opened))


@EACH_DUTY
def test_only_what_is_unconfirmed_rests_on_no_page_at_all(duty: Duty) -> None:
    for cited in citations_of(duty):
        unread = not cited.read_in and cited.instrument != LETTER_ON_GOVUK
        in_no_page = duty.id == "england-scr.complete"  # corroborated, of editions not read
        assert not unread or in_no_page or cited.evidence is Evidence.UNCONFIRMED


# Corroborated by several pages of one authority, by the press, or by what has no address.
OF_ONE_AUTHORITY = {
    "england-scr.complete",
    "england-scr.transition-board",
    "scotland.justice-incident-review",
    "scotland.looked-after-death.care-inspectorate",
    "scotland.looked-after-death.ministers",
    "scotland.looked-after-death.report",
}


@EACH_DUTY
def test_what_is_corroborated_was_read_in_more_than_one_area(duty: Duty) -> None:
    for cited in citations_of(duty):
        areas = {source.key.partition(" ")[0] for source in cited.read_in}
        alone = len(areas) <= 1 and cited.evidence is Evidence.CORROBORATED
        assert not alone or duty.id in OF_ONE_AUTHORITY, cited.instrument


@EACH_DUTY
def test_local_practice_never_claims_an_official_page(duty: Duty) -> None:
    for cited in citations_of(duty):
        if cited.force is Force.LOCAL:
            assert cited.evidence is not Evidence.OFFICIAL
            assert not any(is_official(source) for source in cited.read_in)


@EACH_DUTY
def test_whatever_is_unconfirmed_carries_the_mark(duty: Duty) -> None:
    case = Case(CaseFacts(), calendar, {duty.id: every_preset(duty)}, projected={}, done={})
    for edition in duty.editions:
        for one in readings(duty, edition, case):
            grades = {one.clock.citation.evidence, one.clock.start_evidence, one.evidence}
            assert (Mark.UNCONFIRMED in one.marks) is (Evidence.UNCONFIRMED in grades)


def every_preset(duty: Duty) -> frozenset[str]:
    return frozenset(clock.name for _, clock in clocks_of(duty))

"""In what two editions differ: each thing alone, and nothing that is only read elsewhere."""

from __future__ import annotations

from datetime import date

import pytest
from tests.support.invented import ACT, ALTERNATE, CLOCK, TIMED, law, march

from scrtool.lawbook.changes import Change, between
from scrtool.lawbook.differences import Difference, What, differences
from scrtool.model import Citation, Clock, Edition, Evidence, Force, Role, Source
from scrtool.render.changed import said
from scrtool.rules import REGIMES, regime

A = Edition("e", "e", None, march(4))
B = Edition("e", "e", march(4), None)
GUIDE = Citation("Guide", "Guide", Force.GUIDANCE_SHOULD, Evidence.UNCONFIRMED, "p 1", note="n")
PAGE = Source("PAGE", "a page")


def turn(after: Edition, before: Edition = A) -> Change:
    duty = TIMED._replace(editions=(before, after))
    (found,) = between([law(duty)], march(1), march(31)).duties
    return found


def found(after: Edition) -> list[tuple[str, str, object, object]]:
    return [(str(one.what), one.reading, one.before, one.after) for one in differences(turn(after))]


def clocks(*after: Clock) -> list[tuple[str, str, object, object]]:
    return found(B._replace(clocks=after))


def test_nothing_differs_between_two_of_the_same() -> None:
    assert found(B) == []
    assert found(B._replace(citations=(ACT._replace(read_in=(PAGE,), short="A"),))) == []
    assert clocks(CLOCK._replace(citation=ACT._replace(read_in=(PAGE,)))) == []


def test_nothing_is_compared_where_a_duty_begins_or_ends() -> None:
    begins = TIMED._replace(editions=(B,))
    ends = TIMED._replace(editions=(A,))

    for duty in (begins, ends):
        (change,) = between([law(duty)], march(1), march(31)).duties
        assert differences(change) == ()


def test_of_the_duty_the_name_the_authority_its_force_and_evidence_and_the_notes() -> None:
    after = B._replace(name="f", citations=(GUIDE, ACT), note="new")

    assert found(after) == [
        ("edition", "", "e", "f"),
        ("authority", "", "Act of the Fair", "Guide p 1"),
        ("force", "", "statute", "guidance-should"),
        ("evidence", "", "official", "unconfirmed"),
        ("authority-note", "", None, "n"),
        ("further-authorities", "", None, (ACT._replace(short=""),)),
        ("note", "", None, "new"),
    ]


def test_a_number_that_is_counted_otherwise() -> None:
    longer = CLOCK._replace(length=6)

    assert clocks(longer) == [("number", "number", CLOCK, longer)]


def test_the_authority_for_a_number() -> None:
    assert clocks(CLOCK._replace(citation=GUIDE, note="m")) == [
        ("number-authority", "number", "Act of the Fair", "Guide p 1"),
        ("number-force", "number", "statute", "guidance-should"),
        ("number-evidence", "number", "official", "unconfirmed"),
        ("number-authority-note", "number", None, "n"),
        ("number-note", "number", None, "m"),
    ]


def test_a_cap_on_how_well_numbers_are_known() -> None:
    assert found(B._replace(number_evidence=Evidence.SINGLE_SOURCE)) == [
        ("number-evidence", "number", "official", "single-source")
    ]


def test_the_words_that_start_a_number_only_where_they_have_a_grade_of_their_own() -> None:
    assert clocks(CLOCK._replace(start_evidence=Evidence.UNCONFIRMED)) == [
        ("start-evidence", "number", "official", "unconfirmed")
    ]


def test_another_headline_is_said_and_the_reading_that_no_longer_leads() -> None:
    leads = ALTERNATE._replace(role=Role.HEADLINE)
    follows = CLOCK._replace(role=Role.ALTERNATE)

    assert clocks(leads, follows) == [
        ("headline", "", CLOCK, leads),
        ("number-role", "number", "headline", "alternate"),
        ("number", "other", None, leads),
        ("number-role", "other", None, "headline"),
        ("number-authority", "other", None, "Act of the Fair"),
        ("number-force", "other", None, "statute"),
        ("number-evidence", "other", None, "official"),
    ]


def test_a_reading_that_is_gone_is_said_once() -> None:
    duty = TIMED._replace(editions=(A._replace(clocks=(CLOCK, ALTERNATE)), B))
    (change,) = between([law(duty)], march(1), march(31)).duties

    assert differences(change) == (Difference(What.NUMBER, "other", ALTERNATE, None),)


@pytest.mark.parametrize("name", REGIMES)
def test_both_sides_of_every_difference_in_the_rule_book_read_otherwise(name: str) -> None:
    for change in between([regime(name)], date(1978, 1, 1), date(2100, 12, 31)).duties:
        for one in differences(change):
            assert said(one.before) != said(one.after), (change.duty.id, one)

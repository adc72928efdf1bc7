"""A rule of a shape that has no table is refused when it is compiled, and never approximated."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from scrtool.columnar.duties import worked_out
from scrtool.columnar.plans import INPUTS
from scrtool.columnar.sheet import Sheet
from scrtool.errors import RuleError
from scrtool.facts import Fact
from scrtool.model import CalendarId, Role
from scrtool.rules import duties, regime

if TYPE_CHECKING:
    from scrtool.model import Clock, Duty

PUBLISH = duties()["england.local-review.publish"]


def compiled(*some: Duty) -> None:
    worked_out(regime("england")._replace(duties=some), Sheet(frozenset(INPUTS)))


def with_clocks(*clocks: Clock) -> Duty:
    edition = PUBLISH.editions[-1]._replace(clocks=clocks)
    return PUBLISH._replace(editions=(edition,))


def headline() -> Clock:
    (found,) = PUBLISH.editions[-1].clocks or PUBLISH.clocks
    assert found.role is Role.HEADLINE
    return found


def test_the_duty_itself_has_a_table() -> None:
    compiled(with_clocks(headline()))


def test_a_duty_that_follows_one_that_does_not_come_before_it() -> None:
    with pytest.raises(RuleError, match="does not come before it"):
        compiled(duties()["england.rapid-review"])


def test_a_headline_that_counts_only_sometimes() -> None:
    with pytest.raises(RuleError, match="counts only sometimes"):
        compiled(with_clocks(headline()._replace(only_if=(Fact.DIED,))))


def test_a_duty_counted_on_two_calendars() -> None:
    other = headline()._replace(role=Role.ALTERNATE, calendar=CalendarId.SCOTLAND)

    with pytest.raises(RuleError, match="more than one calendar"):
        compiled(with_clocks(headline(), other))


def test_two_columns_of_one_name() -> None:
    sheet = Sheet(frozenset({"incident"}))
    sheet.define("said", "incident IS NULL")

    with pytest.raises(RuleError, match="said"):
        sheet.define("said", "incident IS NOT NULL")

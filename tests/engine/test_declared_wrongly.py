"""A rule declared wrongly is our bug: it is raised as one, and never answered around."""

from __future__ import annotations

from datetime import date

import pytest

from scrtool.cli.report import RULES_OF
from scrtool.engine import compute
from scrtool.errors import RuleError
from scrtool.facts import CaseFacts
from scrtool.rules import REGIMES, regime

ENGLAND = regime("england")


def test_a_duty_that_comes_before_the_one_it_follows_is_our_bug() -> None:
    backwards = ENGLAND._replace(duties=ENGLAND.duties[::-1])

    with pytest.raises(RuleError, match="which does not come before it") as raised:
        compute(CaseFacts(incident=date(2024, 3, 1)), backwards)

    assert raised.value.exit_code == 70


@pytest.mark.parametrize("name", REGIMES)
def test_the_date_of_the_rules_that_is_printed_is_the_day_they_were_checked(name: str) -> None:
    assert regime(name).checked_on.isoformat() == RULES_OF

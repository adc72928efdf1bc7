"""The domestic homicide review: the report is copied to the Commissioner, without a date."""

from __future__ import annotations

from datetime import date

import pytest
from tests.support.regimes import row, worked_out

from scrtool import CaseFacts
from scrtool.rules import regime
from scrtool.schedule.items import Outcome

COPY = "england-dhr.copy-commissioner"


@pytest.mark.parametrize(
    ("set_up", "applies"),
    [
        pytest.param(True, True, id="set-up"),
        pytest.param(None, None, id="not-known"),
        pytest.param(False, False, id="not-set-up"),
    ],
)
def test_it_applies_once_a_review_was_set_up(set_up: bool | None, applies: bool | None) -> None:
    assert worked_out(COPY, CaseFacts(homicide_review=set_up)).applies is applies


def test_it_never_becomes_a_date() -> None:
    facts = CaseFacts(homicide_review=True, incident=date(2026, 11, 22))
    found, told = worked_out(COPY, facts), row(COPY, facts, date(2027, 11, 22))

    assert (found.outcome, found.readings) == (Outcome.PROMPT, ())
    assert found.duty.no_number == "as soon as reasonably practicable"
    assert (told["due"], told["safe"], told["status"]) == (None, None, "no-date")


def test_it_is_statute_read_in_the_act() -> None:
    (cited,) = worked_out(COPY, CaseFacts()).citations

    assert (cited.force, cited.evidence, cited.provision) == ("statute", "official", "s.9(3B)-(3C)")
    assert cited.url.startswith("http://www.legislation.gov.uk/ukpga/2004/28/")


def test_the_limits_of_the_review_itself_are_not_here() -> None:
    assert [duty.id for duty in regime("england-dhr").duties] == [COPY]

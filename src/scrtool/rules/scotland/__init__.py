"""Deaths of looked-after children, learning reviews and justice incidents, Scotland.

Sources:
    Looked After Children (Scotland) Regulations 2009, regulation 6 ("immediately").
    The death of a looked after child (guidance of the Scottish Government).
    Children (Scotland) Act 1995, sections 26A(10) and 29(10).
    Guidance on child and adult learning reviews.
    Pages of the Care Inspectorate.

Not covered: any number of days for child learning reviews or the National Hub (none was found);
domestic homicide and suicide reviews. None of the documents read defines a working day; the bank
holidays are Scotland's, and councils also set local holidays.
"""

from __future__ import annotations

from datetime import date

from scrtool.facts import Fact
from scrtool.model import Instrument, Regime, Remark
from scrtool.rules.scotland import adult_review, child_review, looked_after, other_deaths
from scrtool.rules.scotland.disputes import DISPUTES
from scrtool.rules.scotland.sources import SOURCES

NOT_READ = "the dates were not read"

REGIME = Regime(
    id="scotland",
    title="Deaths of looked-after children and learning reviews, Scotland",
    checked_on=date(2026, 11, 22),  # the day the sources were last checked
    duties=(
        looked_after.MINISTERS,
        looked_after.CARE_INSPECTORATE,
        looked_after.PARENTS_TOLD,
        looked_after.REPORT,
        other_deaths.SERVICE_NOTIFY,
        other_deaths.CONTINUING_CARE,
        other_deaths.AFTERCARE,
        other_deaths.HUB,
        child_review.NOTIFY,
        child_review.DECISION,
        child_review.REPORT,
        child_review.ACTION_PLAN,
        adult_review.INFORMATION,
        adult_review.DECISION,
        adult_review.OUTCOME,
        adult_review.JUSTICE,
    ),
    remarks=(
        Remark(
            "No central duty to notify a non-fatal serious incident to a looked-after child was "
            "found in Scotland.",
            None,
            when=(Fact.LOOKED_AFTER, Fact.SERIOUSLY_HARMED),
        ),
    ),
    disputes=DISPUTES,
    instruments=(
        Instrument(
            "Looked After Children (Scotland) Regulations 2009 reg 6",
            NOT_READ,
            "official",
            'Says "immediately"',
        ),
        Instrument(
            "The death of a looked after child (Scottish Government guidance)",
            NOT_READ,
            "official; page 2 corroborated by two earlier editions",
            "Does not define working day",
        ),
        Instrument("Children (Scotland) Act 1995 ss.26A(10) and 29(10)", NOT_READ, "official"),
        Instrument("National Hub", "1 October 2021 to now", "official for scope"),
        Instrument(
            "National guidance for child protection committees undertaking learning reviews",
            NOT_READ,
            "official",
            "Speaks of timeliness; the parts read have no number",
        ),
        Instrument("Adult support and protection: learning review guidance", NOT_READ, "official"),
        Instrument("Care Inspectorate, notifications", NOT_READ, "official or corroborated"),
    ),
    sources=SOURCES,
)

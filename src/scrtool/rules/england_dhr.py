"""Domestic homicide reviews, England: copying the report to the Commissioner.

Sources:
    Domestic Violence, Crime and Victims Act 2004, section 9(3B)-(3C).

Not covered: notice, decision and completion (the guidance was not read); domestic abuse related
death reviews; domestic homicide and suicide reviews in Scotland.
"""

from __future__ import annotations

from datetime import date

from scrtool.facts import Fact
from scrtool.model import (
    Citation,
    Duty,
    Edition,
    Evidence,
    Force,
    Instrument,
    Recipient,
    Regime,
    Source,
    Stage,
)

DVCVA_2004 = Source(
    "DVCVA2004-9",
    "Domestic Violence, Crime and Victims Act 2004, domestic homicide reviews",
    "http://www.legislation.gov.uk/ukpga/2004/28/part/1/crossheading/domestic-homicide-reviews"
    "?view=plain",
)
ACT = "Domestic Violence, Crime and Victims Act 2004"
ACT_SHORT = "DVCVA 2004"
COMMISSIONER = Recipient("Domestic Abuse Commissioner", 50)

COPY_COMMISSIONER = Duty(
    id="england-dhr.copy-commissioner",
    stage=Stage.NOTIFICATION,
    action="Copy the domestic homicide review report to the Domestic Abuse Commissioner",
    brief="Copy the report to the Domestic Abuse Commissioner",
    duty_holder="Body that set up the review",
    recipients=(COMMISSIONER,),
    citations=(
        Citation(
            ACT,
            "DVCVA 2004 s.9(3B)-(3C)",
            Force.STATUTE,
            Evidence.OFFICIAL,
            provision="s.9(3B)-(3C)",
            read_in=(DVCVA_2004,),
        ),
    ),
    editions=(Edition(ACT, ACT_SHORT, None, None, start_day_known=False),),
    no_number="as soon as reasonably practicable",
    when=(Fact.HOMICIDE_REVIEW,),
    condition="a domestic homicide review was set up",
)

REGIME = Regime(
    id="england-dhr",
    title="Domestic homicide reviews, England",
    checked_on=date(2026, 11, 22),  # the day the sources were last checked
    duties=(COPY_COMMISSIONER,),
    instruments=(
        Instrument(
            "Domestic Violence, Crime and Victims Act 2004 s.9(3B)-(3C)",
            "the dates were not read",
            "official",
        ),
    ),
    sources=(DVCVA_2004,),
    person="person",
)

"""Holding a serious case review, and deciding on one. Finishing it: ``completion``."""

from __future__ import annotations

from scrtool.facts import Area, Event, Fact
from scrtool.model import Citation, Clock, Duty, Edition, Evidence, Force, Role, Stage, Unit
from scrtool.rules.england_scr.authorities import (
    LSCB_CHAIR,
    LSCB_REGULATIONS,
    NOT_READ,
    WT,
    WT_2006,
    WT_2013,
    WT_SHORT,
)
from scrtool.rules.england_scr.editions import (
    AFTER_MARCH_2010,
    APRIL_2006,
    COMMENCEMENT_2013,
    LINGERED,
    MARCH_2010_FROM,
    TRANSITION_FROM,
    TRANSITION_OVER,
    UNTIL_ARRANGEMENTS,
    WT_2006_FROM,
    WT_2010_FROM,
    WT_2013_FROM,
    WT_2015_FROM,
)
from scrtool.rules.england_scr.sources import OFSTED0910, SUMMARY, WESTYORKS

REVIEW = Duty(
    id="england-scr.review",
    stage=Stage.LOCAL_REVIEW,
    action="Carry out a serious case review",
    duty_holder="Local safeguarding children board of the area where the child normally lived",
    whose=Area.LIVES,
    citations=(
        Citation(
            LSCB_REGULATIONS,
            "LSCB Regs 2006 reg 5",
            Force.STATUTE,
            Evidence.CORROBORATED,
            provision="reg 5(1)(e) and (2)",
            read_in=(SUMMARY, WESTYORKS),
            note="the exact tests of reg 5(2) were not read in the original",
        ),
    ),
    no_number="none of its own: see the decision and completion",
    when=(Fact.ABUSE, Fact.UNDER_18),
    any_of=(Fact.DIED, Fact.SERIOUSLY_HARMED),
    unless=(Fact.OUT_OF_REACH,),
    condition=(
        "the child is under 18, abuse or neglect is known or suspected, and the child died or was "
        "seriously harmed; in the transition, only until the local partnership's arrangements began"
    ),
    editions=(
        Edition(
            LSCB_REGULATIONS,
            "LSCB Regs 2006",
            WT_2006_FROM,
            TRANSITION_FROM,
            start_day_known=False,
            note="From 2006: the month is not known, and April, when Working Together 2006 began, "
            "is used here",
        ),
        Edition(
            "LSCB Regulations 2006, in the transition of 2018 to 2019",
            "transition",
            TRANSITION_FROM,
            TRANSITION_OVER,
            note="Only until the local partnership's arrangements began, at the latest "
            "29 September 2019",
            unless=UNTIL_ARRANGEMENTS,
        ),
    ),
    notes=(
        "The area is where the child was normally resident (West Yorkshire).",
        "An old London procedure had the responsible authority lead for a looked-after child.",
    ),
)

ONE_MONTH_2006 = Clock(
    name="notice",
    role=Role.HEADLINE,
    runs_from=Event.CAME_TO_NOTICE,
    length=1,
    unit=Unit.MONTH,
    words="from the case coming to notice",
    citation=Citation(
        WT_2006,
        "WT 2006",
        Force.GUIDANCE_SHOULD,
        Evidence.UNCONFIRMED,
        read_in=(OFSTED0910,),
        note="not read in the original; a report of Ofsted's findings of 2009-10 measures "
        "decisions within a month",
    ),
)
ONE_MONTH_2013 = Clock(
    name="notified",
    role=Role.HEADLINE,
    runs_from=Event.NOTIFIED,
    length=1,
    unit=Unit.MONTH,
    words="from notification of the incident",
    citation=Citation(
        WT_2013, "WT 2013", Force.GUIDANCE_SHOULD, Evidence.UNCONFIRMED, note=NOT_READ
    ),
)

DECIDE = Duty(
    id="england-scr.decide",
    stage=Stage.LOCAL_REVIEW,
    action="Decide whether to hold a serious case review",
    duty_holder=LSCB_CHAIR,
    citations=(Citation(WT, WT_SHORT, Force.GUIDANCE_SHOULD, Evidence.UNCONFIRMED, note=NOT_READ),),
    no_number=(
        "none is known under Working Together 2010; whether one month continued under Working "
        "Together 2015, or in the transition, is not known"
    ),
    completes=Event.REVIEW_DECIDED,
    condition=(
        "a case is considered for a serious case review; in the transition, only until the local "
        "partnership's arrangements began"
    ),
    editions=(
        Edition(
            "Working Together 2006",
            "WT 2006",
            WT_2006_FROM,
            MARCH_2010_FROM,
            start_day_known=False,
            end_day_known=False,
            clocks=(ONE_MONTH_2006,),
            note=APRIL_2006,
        ),
        Edition(
            "Working Together 2006 or 2010",
            "WT 2006 or 2010",
            MARCH_2010_FROM,
            WT_2010_FROM,
            start_day_known=False,
            end_day_known=False,
            clocks=(ONE_MONTH_2006,),
            note="Changeover month: on which day of March 2010 the later edition replaced the "
            "earlier is not known, so both are named. One month is the number of the earlier; none "
            "is known for the later",
        ),
        Edition(
            "Working Together 2010",
            "WT 2010",
            WT_2010_FROM,
            WT_2013_FROM,
            start_day_known=False,
            note=AFTER_MARCH_2010,
        ),
        Edition(
            "Working Together 2013",
            "WT 2013",
            WT_2013_FROM,
            WT_2015_FROM,
            clocks=(ONE_MONTH_2013,),
            note=COMMENCEMENT_2013,
        ),
        Edition("Working Together 2015", "WT 2015", WT_2015_FROM, TRANSITION_FROM),
        Edition(
            "Working Together 2015, in the transition of 2018 to 2019",
            "transition",
            TRANSITION_FROM,
            TRANSITION_OVER,
            note=LINGERED,
            unless=UNTIL_ARRANGEMENTS,
        ),
    ),
    notes=(
        "Under Working Together 2013 the chair also tells the Department for Education, Ofsted "
        "and the national panel of independent experts.",
    ),
)

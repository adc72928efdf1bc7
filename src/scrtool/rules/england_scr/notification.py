"""Telling others of the incident and of the decision, under Working Together 2015."""

from __future__ import annotations

from scrtool.facts import Event, Fact
from scrtool.model import Citation, Clock, Duty, Evidence, Force, Role, Stage, Unit
from scrtool.rules.england_scr.authorities import LSCB_CHAIR, NOT_READ, WT_2015
from scrtool.rules.england_scr.editions import WT_2015_ONLY
from scrtool.rules.england_scr.recipients import DFE, LSCB, NATIONAL_PANEL, OFSTED
from scrtool.rules.england_scr.sources import KNOWSLEY, NEWCASTLE, SEFTON, WARRINGTON

NOTIFY = Duty(
    id="england-scr.notify",
    stage=Stage.NOTIFICATION,
    action="Notify the serious incident",
    duty_holder="Local authority",
    recipients=(LSCB, OFSTED),
    citations=(
        Citation(
            WT_2015,
            "WT 2015",
            Force.GUIDANCE_SHOULD,
            Evidence.CORROBORATED,
            read_in=(WARRINGTON, KNOWSLEY, SEFTON, NEWCASTLE),
            note="the recipients as Newcastle states them",
        ),
    ),
    clocks=(
        Clock(
            name="aware",
            role=Role.HEADLINE,
            runs_from=Event.AWARE,
            length=5,
            unit=Unit.WORKING_DAY,
            words="from becoming aware",
            citation=Citation(
                WT_2015,
                "WT 2015",
                Force.GUIDANCE_SHOULD,
                Evidence.CORROBORATED,
                read_in=(WARRINGTON, KNOWSLEY, SEFTON, NEWCASTLE),
            ),
            note='"promptly, and within five working days"',
        ),
    ),
    # The limbs multiplied out: died or was harmed with abuse; died looked after or in a setting.
    when=(Fact.UNDER_18,),
    any_of=(Fact.ABUSE, Fact.LOOKED_AFTER, Fact.REGULATED_SETTING),
    also_any_of=((Fact.DIED, Fact.SERIOUSLY_HARMED), (Fact.ABUSE, Fact.DIED)),
    unless=(Fact.OUT_OF_REACH,),
    completes=Event.NOTIFIED,
    condition=(
        "the child is under 18, and one of: the child died, or was seriously harmed, and abuse or "
        "neglect is known or suspected; any looked-after child died; any child died in a "
        "regulated setting"
    ),
    editions=WT_2015_ONLY,
    notes=(
        "Serious harm without abuse or neglect is not notified, even of a looked-after child or "
        "in a regulated setting: the last two limbs are for a death.",
        "If the incident came before 29 June 2018 and awareness on or after it, the day of "
        "awareness chooses, and `england.notify-panel` governs; no source settles the point.",
    ),
)

DECISION_TOLD = Duty(
    id="england-scr.decision-told",
    stage=Stage.LOCAL_REVIEW,
    action="Tell Ofsted, DfE and the national panel the decision",
    duty_holder=LSCB_CHAIR,
    recipients=(NATIONAL_PANEL, OFSTED, DFE),
    citations=(
        Citation(WT_2015, "WT 2015", Force.GUIDANCE_SHOULD, Evidence.UNCONFIRMED, note=NOT_READ),
    ),
    clocks=(
        Clock(
            name="decision",
            role=Role.HEADLINE,
            runs_from=Event.REVIEW_DECIDED,
            length=5,
            unit=Unit.WORKING_DAY,
            words="from the chair's decision",
            citation=Citation(
                WT_2015, "WT 2015", Force.GUIDANCE_SHOULD, Evidence.UNCONFIRMED, note=NOT_READ
            ),
        ),
    ),
    needs=Event.REVIEW_DECIDED,
    completes=Event.DECISION_TOLD,
    condition="the chair has decided whether to hold a serious case review",
    editions=WT_2015_ONLY,
)

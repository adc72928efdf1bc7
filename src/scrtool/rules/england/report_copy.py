"""Sending the local report to the Panel, the Secretary of State and Ofsted before publication."""

from __future__ import annotations

from scrtool.facts import Event
from scrtool.model import Citation, Clock, Duty, Evidence, Force, Role, Stage, Unit
from scrtool.rules.england.authorities import (
    NOT_SETTLED,
    SI,
    SI_OR_WT,
    SI_OR_WT_SHORT,
    WT,
    WT_SHORT,
)
from scrtool.rules.england.editions import SI_2018_789, WORKING_TOGETHER
from scrtool.rules.england.local_sources import TRAFFORD
from scrtool.rules.england.recipients import OFSTED, PANEL, SECRETARY_OF_STATE

BACK_WORDS = "before publication"
BACK_NOTE = (
    "leave out the day of publication and count back; a published note on the words "
    '"not less than" supports this ordinary reading'
)
CLEAR_WORDS = "(7 clear working days) before publication"
CLEAR_NOTE = "the clear-days reading: one working day earlier"

SEVEN_DAYS = Citation(
    SI_OR_WT,
    SI_OR_WT_SHORT,
    Force.GUIDANCE_MUST,
    Evidence.UNCONFIRMED,
    note=NOT_SETTLED,
)
SEVEN_DAYS_OFSTED = Citation(WT, WT_SHORT, Force.GUIDANCE_SHOULD, Evidence.UNCONFIRMED)

COPY = Duty(
    id="england.local-review.copy-before-publication",
    stage=Stage.PUBLICATION,
    action="Send the full report, or the improvement information",
    brief="Send the report to the Panel and the Secretary of State",
    duty_holder="Safeguarding partners",
    recipients=(PANEL, SECRETARY_OF_STATE),
    citations=(
        Citation(
            SI,
            "SI 2018/789",
            Force.STATUTE,
            Evidence.UNCONFIRMED,
            read_in=(TRAFFORD,),
            note="provision not read in the original; that a requirement of notice before "
            "publication exists rests on a single source (Trafford partnership)",
        ),
        Citation(WT, WT_SHORT, Force.GUIDANCE_MUST, Evidence.UNCONFIRMED),
    ),
    editions=SI_2018_789,
    clocks=(
        Clock(
            name="seven-back",
            role=Role.HEADLINE,
            runs_from=Event.PUBLISH,
            length=-7,
            unit=Unit.WORKING_DAY,
            words=BACK_WORDS,
            citation=SEVEN_DAYS,
            note=BACK_NOTE,
        ),
        Clock(
            name="seven-clear",
            role=Role.ALTERNATE,
            runs_from=Event.PUBLISH,
            length=-8,
            unit=Unit.WORKING_DAY,
            words=CLEAR_WORDS,
            citation=SEVEN_DAYS,
            note=CLEAR_NOTE,
        ),
    ),
    needs=Event.PUBLISH,
    completes=Event.REPORT_SENT,
    condition="a publication date is fixed",
)

COPY_OFSTED = Duty(
    id="england.local-review.copy-before-publication.ofsted",
    stage=Stage.PUBLICATION,
    action="Send the same material to Ofsted in the same time",
    brief="Send the same to Ofsted",
    duty_holder="Safeguarding partners",
    recipients=(OFSTED,),
    citations=(Citation(WT, WT_SHORT, Force.GUIDANCE_SHOULD, Evidence.UNCONFIRMED),),
    editions=WORKING_TOGETHER,
    clocks=(
        Clock(
            name="seven-back",
            role=Role.HEADLINE,
            runs_from=Event.PUBLISH,
            length=-7,
            unit=Unit.WORKING_DAY,
            words=BACK_WORDS,
            citation=SEVEN_DAYS_OFSTED,
            note=BACK_NOTE,
        ),
        Clock(
            name="seven-clear",
            role=Role.ALTERNATE,
            runs_from=Event.PUBLISH,
            length=-8,
            unit=Unit.WORKING_DAY,
            words=CLEAR_WORDS,
            citation=SEVEN_DAYS_OFSTED,
            note=CLEAR_NOTE,
        ),
    ),
    needs=Event.PUBLISH,
    completes=Event.REPORT_SENT_OFSTED,
    condition="a publication date is fixed",
)

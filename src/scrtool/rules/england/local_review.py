"""The local review while it runs. Its report and publication: ``publication``, ``report_copy``."""

from __future__ import annotations

from scrtool.facts import Event
from scrtool.model import Citation, Duty, Evidence, Force, Stage
from scrtool.rules.england.authorities import SI, WT, WT_SHORT
from scrtool.rules.england.editions import SI_2018_789, WORKING_TOGETHER
from scrtool.rules.england.recipients import DFE, OFSTED, PANEL
from scrtool.rules.england.sources import SI789_14, SUMMARY

INFORM_START = Duty(
    id="england.local-review.inform-start",
    stage=Stage.LOCAL_REVIEW,
    action="Tell the Panel, Ofsted and DfE of the local review and its reviewer",
    duty_holder="Safeguarding partners",
    recipients=(PANEL, OFSTED, DFE),
    citations=(
        Citation(
            WT,
            WT_SHORT,
            Force.GUIDANCE_MUST,
            Evidence.SINGLE_SOURCE,
            read_in=(SUMMARY,),
            note="the published guidance is understood to say the same: not read in the original; "
            "whether it says must or should is unconfirmed, check the source",
        ),
    ),
    editions=WORKING_TOGETHER,
    no_number="no number of days",
    needs=Event.REVIEW_DECIDED,
    condition="it was decided to carry out a local child safeguarding practice review",
    notes=("Tell them that the review is being carried out, and the reviewer's name.",),
)

MONITOR = Duty(
    id="england.local-review.monitor",
    stage=Stage.LOCAL_REVIEW,
    action="Monitor the time taken and the quality of the review",
    duty_holder="Safeguarding partners",
    citations=(
        Citation(
            SI,
            "SI 2018/789 reg 14",
            Force.STATUTE,
            Evidence.OFFICIAL,
            provision="reg 14",
            read_in=(SI789_14,),
        ),
    ),
    editions=SI_2018_789,
    no_number="at regular intervals",
    needs=Event.REVIEW_DECIDED,
    condition="a local review is under way",
    notes=("They may ask in writing for the draft.",),
)

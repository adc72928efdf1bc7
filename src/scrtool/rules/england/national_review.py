"""The national review: duties of the Panel and, for the pool of reviewers, of the state."""

from __future__ import annotations

from scrtool.facts import Event, Fact
from scrtool.model import Citation, Clock, Duty, Edition, Evidence, Force, Role, Stage, Unit
from scrtool.rules.england.authorities import (
    CA_2004,
    NOT_SETTLED,
    REGS_9_10,
    SI,
    SI_OR_WT,
    SI_OR_WT_SHORT,
    WT,
    WT_SHORT,
)
from scrtool.rules.england.editions import (
    BEGAN,
    CHILDREN_ACT_2004,
    SI_2018_789,
    WORKING_TOGETHER,
)
from scrtool.rules.england.recipients import PARTNERS, SECRETARY_OF_STATE
from scrtool.rules.england.report_copy import BACK_NOTE, BACK_WORDS, CLEAR_NOTE, CLEAR_WORDS
from scrtool.rules.england.sources import CA2004_16B, NWG, SI789

CRITERIA = Duty(
    id="england.national-review.criteria",
    stage=Stage.NATIONAL_REVIEW,
    action="Consider improvements, law or guidance, and recurrent themes",
    duty_holder="Panel",
    citations=(
        Citation(
            SI,
            "SI 2018/789 reg 3",
            Force.STATUTE,
            Evidence.OFFICIAL,
            provision="reg 3",
            read_in=(SI789,),
        ),
    ),
    editions=SI_2018_789,
    no_number="no number of days",
    when=(Fact.NATIONAL_REVIEW,),
    condition="the Panel is deciding on a national review",
    notes=("Law or guidance: any need for them to change.",),
)

REVIEWERS = Duty(
    id="england.national-review.reviewers",
    stage=Stage.NATIONAL_REVIEW,
    action="Keep a public pool of reviewers",
    duty_holder="Panel or Secretary of State",
    citations=(
        Citation(
            SI,
            "SI 2018/789 regs 4-5",
            Force.STATUTE,
            Evidence.OFFICIAL,
            provision="regs 4-5",
            read_in=(SI789,),
        ),
    ),
    editions=SI_2018_789,
    no_number="no number of days",
    notes=(
        "Which of the two: as the regulations say.",
        "On removing a reviewer, consider a replacement.",
    ),
)

INFORM = Duty(
    id="england.national-review.inform",
    stage=Stage.NATIONAL_REVIEW,
    action="Tell the Secretary of State and partners of a national review",
    duty_holder="Panel",
    recipients=(SECRETARY_OF_STATE, PARTNERS),
    citations=(
        Citation(
            "Panel letter on GOV.UK, 20 February 2019",
            "Panel letter, Feb 2019",
            Force.PANEL,
            Evidence.OFFICIAL,
            note="official as practice",
        ),
    ),
    editions=(
        Edition(
            "Panel practice",
            "Panel practice",
            BEGAN,
            None,
            note="Known as practice from a letter of 20 February 2019; no source gives the date "
            "from which the Panel does so, and it is shown from 29 June 2018",
        ),
    ),
    no_number="no number of days",
    when=(Fact.NATIONAL_REVIEW,),
    needs=Event.NATIONAL_REVIEW_STARTED,
    condition="a national review will be carried out",
    notes=(
        "Scope and method are agreed with the partners (published summary of the process, "
        "single source).",
    ),
)

PUBLISH = Duty(
    id="england.national-review.publish",
    stage=Stage.NATIONAL_REVIEW,
    action="Publish the report of the national review",
    duty_holder="Panel",
    citations=(
        Citation(
            CA_2004,
            "Children Act 2004 s.16B(4)-(5)",
            Force.STATUTE,
            Evidence.OFFICIAL,
            provision="s.16B(4)-(5)",
            read_in=(CA2004_16B,),
        ),
    ),
    editions=CHILDREN_ACT_2004,
    clocks=(
        Clock(
            name="start",
            role=Role.HEADLINE,
            runs_from=Event.NATIONAL_REVIEW_STARTED,
            length=6,
            unit=Unit.MONTH,
            words="from the decision on, or start of, the national review",
            citation=Citation(
                WT,
                WT_SHORT,
                Force.GUIDANCE_SHOULD,
                Evidence.UNCONFIRMED,
                read_in=(NWG,),
                note="unconfirmed as guidance; as practice single-source (Panel letter of "
                "1 February 2019: start March 2019, complete within six months)",
            ),
            note="whether time starts with the decision or with the start of the review is not "
            "settled: record which date is meant",
        ),
    ),
    when=(Fact.NATIONAL_REVIEW,),
    needs=Event.NATIONAL_REVIEW_STARTED,
    completes=Event.NATIONAL_PUBLISHED,
    condition="a national review is carried out",
    notes=("If publication is inappropriate, publish improvement information instead.",),
)

SEVEN_DAYS = Citation(
    SI_OR_WT, SI_OR_WT_SHORT, Force.GUIDANCE_MUST, Evidence.UNCONFIRMED, note=NOT_SETTLED
)
COPY = Duty(
    id="england.national-review.copy-to-secretary-of-state",
    stage=Stage.NATIONAL_REVIEW,
    action="Give the report to the Secretary of State before publication",
    duty_holder="Panel",
    recipients=(SECRETARY_OF_STATE,),
    citations=(REGS_9_10,),
    editions=SI_2018_789,
    clocks=(
        Clock(
            name="seven-back",
            role=Role.HEADLINE,
            runs_from=Event.NATIONAL_PUBLISH,
            length=-7,
            unit=Unit.WORKING_DAY,
            words=BACK_WORDS,
            citation=SEVEN_DAYS,
            note=BACK_NOTE,
        ),
        Clock(
            name="seven-clear",
            role=Role.ALTERNATE,
            runs_from=Event.NATIONAL_PUBLISH,
            length=-8,
            unit=Unit.WORKING_DAY,
            words=CLEAR_WORDS,
            citation=SEVEN_DAYS,
            note=CLEAR_NOTE,
        ),
    ),
    when=(Fact.NATIONAL_REVIEW,),
    needs=Event.NATIONAL_PUBLISH,
    completes=Event.NATIONAL_REPORT_SENT,
    condition="the report of a national review is to be published",
)

KEEP_AVAILABLE = Duty(
    id="england.national-review.keep-available",
    stage=Stage.NATIONAL_REVIEW,
    action="Keep the report publicly available",
    duty_holder="Panel",
    citations=(
        Citation(WT, WT_SHORT, Force.GUIDANCE_MUST, Evidence.UNCONFIRMED, note=NOT_SETTLED),
        Citation(SI, "SI 2018/789", Force.STATUTE, Evidence.UNCONFIRMED, note=NOT_SETTLED),
    ),
    editions=WORKING_TOGETHER,
    clocks=(
        Clock(
            name="published",
            role=Role.HEADLINE,
            runs_from=Event.NATIONAL_PUBLISHED,
            length=3,
            unit=Unit.YEAR,
            words="from publication",
            citation=Citation(
                SI_OR_WT,
                SI_OR_WT_SHORT,
                Force.GUIDANCE_MUST,
                Evidence.UNCONFIRMED,
                note=NOT_SETTLED,
            ),
            floor=True,
        ),
    ),
    when=(Fact.NATIONAL_REVIEW,),
    needs=Event.NATIONAL_PUBLISHED,
    condition="the report of a national review was published",
    notes=("Not a deadline: a date before which nothing may be withdrawn.",),
)

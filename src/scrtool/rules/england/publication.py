"""Publishing the local review, explaining delay or silence, and keeping the report available.

Not here: sending the report to others before publication (``report_copy``).
"""

from __future__ import annotations

from scrtool.facts import Event, Fact
from scrtool.model import Citation, Clock, Duty, Edition, Evidence, Force, Role, Stage, Unit
from scrtool.rules.england.authorities import CA_2004, WT, WT_2018, WT_2023, WT_2026, WT_SHORT
from scrtool.rules.england.editions import (
    BEGAN,
    WORKING_TOGETHER,
    WT_2023_FROM,
    WT_2026_FROM,
)
from scrtool.rules.england.local_sources import CPS, NSCP, TRAFFORD
from scrtool.rules.england.recipients import PANEL, SECRETARY_OF_STATE

DECISION_WORDS = "from the decision to hold the review"

CLOCKS_2018 = (
    Clock(
        name="decision",
        role=Role.HEADLINE,
        runs_from=Event.REVIEW_DECIDED,
        length=6,
        unit=Unit.MONTH,
        words=DECISION_WORDS,
        citation=Citation(
            WT_2018,
            "WT 2018",
            Force.GUIDANCE_SHOULD,
            Evidence.CORROBORATED,
            read_in=(CPS, TRAFFORD),
        ),
        start_evidence=Evidence.UNCONFIRMED,
    ),
)
CLOCKS_2023 = (
    Clock(
        name="decision",
        role=Role.HEADLINE,
        runs_from=Event.REVIEW_DECIDED,
        length=6,
        unit=Unit.MONTH,
        words=DECISION_WORDS,
        citation=Citation(
            WT_2023,
            "WT 2023",
            Force.GUIDANCE_SHOULD,
            Evidence.CORROBORATED,
            read_in=(CPS, TRAFFORD),
        ),
        start_evidence=Evidence.UNCONFIRMED,
    ),
)
CLOCKS_2026 = (
    Clock(
        name="decision",
        role=Role.HEADLINE,
        runs_from=Event.REVIEW_DECIDED,
        length=6,
        unit=Unit.MONTH,
        words=DECISION_WORDS,
        citation=Citation(
            WT_2026,
            "WT 2026",
            Force.GUIDANCE_SHOULD,
            Evidence.UNCONFIRMED,
            read_in=(CPS, TRAFFORD),
            note="carried over from the earlier editions: not read in Working Together 2026",
        ),
        start_evidence=Evidence.UNCONFIRMED,
    ),
)

PUBLISH = Duty(
    id="england.local-review.publish",
    stage=Stage.LOCAL_REVIEW,
    action="Complete and publish the report",
    duty_holder="Safeguarding partners",
    citations=(
        Citation(
            CA_2004,
            "Children Act 2004 s.16F",
            Force.STATUTE,
            Evidence.UNCONFIRMED,
            provision="s.16F",
            note="the matching words for the Panel, section 16B(4)-(5), are official",
        ),
    ),
    clocks=CLOCKS_2023,
    needs=Event.REVIEW_DECIDED,
    completes=Event.PUBLISHED,
    condition="it was decided to carry out a local review",
    editions=(
        Edition("Working Together 2018", "WT 2018", BEGAN, WT_2023_FROM, clocks=CLOCKS_2018),
        Edition("Working Together 2023", "WT 2023", WT_2023_FROM, WT_2026_FROM),
        Edition(
            "Working Together 2026",
            "WT 2026",
            WT_2026_FROM,
            None,
            clocks=CLOCKS_2026,
            number_evidence=Evidence.UNCONFIRMED,
            note="Number carried over: unconfirmed, check the source",
        ),
    ),
    notes=(
        "If publication is inappropriate, publish suitable information about improvements instead.",
        '"As soon as possible" comes first.',
        "The CPS calls the six months statutory; it is guidance.",
    ),
)

DELAY_REASONS = Duty(
    id="england.local-review.delay-reasons",
    stage=Stage.PUBLICATION,
    action="Tell the Panel and Secretary of State why publication is delayed",
    duty_holder="Safeguarding partners",
    recipients=(PANEL, SECRETARY_OF_STATE),
    citations=(Citation(WT, WT_SHORT, Force.GUIDANCE_SHOULD, Evidence.UNCONFIRMED),),
    editions=WORKING_TOGETHER,
    no_number="no number of days",
    when=(Fact.PUBLICATION_DELAYED,),
    needs=Event.REVIEW_DECIDED,
    condition="the six months will not be met",
    notes=("For example, a delay by proceedings.",),
)

NOT_PUBLISHING = Duty(
    id="england.local-review.not-publishing",
    stage=Stage.PUBLICATION,
    action="Explain a decision not to publish",
    brief="Explain to the Panel and Secretary of State why it is not published",
    duty_holder="Safeguarding partners",
    recipients=(PANEL, SECRETARY_OF_STATE),
    citations=(
        Citation(
            WT,
            WT_SHORT,
            Force.GUIDANCE_MUST,
            Evidence.UNCONFIRMED,
            note="must or should: not settled",
        ),
    ),
    editions=WORKING_TOGETHER,
    no_number="before the planned date; no number of days",
    when=(Fact.NOT_PUBLISHING,),
    needs=Event.REVIEW_DECIDED,
    condition="publication of the report was judged inappropriate",
    notes=("Have regard to their comments.",),
)

KEEP_AVAILABLE = Duty(
    id="england.local-review.keep-available",
    stage=Stage.PUBLICATION,
    action="Keep the report or information publicly available",
    duty_holder="Safeguarding partners",
    citations=(
        Citation(
            WT,
            WT_SHORT,
            Force.GUIDANCE_MUST,
            Evidence.SINGLE_SOURCE,
            read_in=(NSCP,),
            note="whether it is in the regulations: unconfirmed, check the source",
        ),
    ),
    editions=WORKING_TOGETHER,
    clocks=(
        Clock(
            name="published",
            role=Role.HEADLINE,
            runs_from=Event.PUBLISHED,
            length=1,
            unit=Unit.YEAR,
            words="from publication",
            citation=Citation(
                WT,
                WT_SHORT,
                Force.GUIDANCE_MUST,
                Evidence.SINGLE_SOURCE,
                read_in=(NSCP,),
                note="whether it is in the regulations: unconfirmed, check the source",
            ),
            floor=True,
        ),
    ),
    needs=Event.PUBLISHED,
    condition="the report or information was published",
    notes=("Not a deadline: a date before which nothing may be withdrawn.",),
)

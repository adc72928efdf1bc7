"""Finishing a serious case review: four months, then six. Publishing it: ``publication``."""

from __future__ import annotations

from scrtool.facts import Event
from scrtool.model import Citation, Clock, Duty, Edition, Evidence, Force, Role, Stage, Unit
from scrtool.rules.england_scr.authorities import (
    LSCB,
    WT,
    WT_2006,
    WT_2010,
    WT_2013,
    WT_2015,
    WT_SHORT,
)
from scrtool.rules.england_scr.editions import (
    AFTER_MARCH_2010,
    APRIL_2006,
    COMMENCEMENT_2013,
    IN_MARCH_2010,
    LINGERED,
    MARCH_2010_FROM,
    SIX_MONTHS_FROM,
    TRANSITION_FROM,
    TRANSITION_OVER,
    WT_2006_FROM,
    WT_2010_FROM,
    WT_2013_FROM,
    WT_2015_FROM,
)
from scrtool.rules.england_scr.sources import FAMLAW, HANSARD2010, PQ68088

DECISION_WORDS = "from the decision"
STARTED_WORDS = "from initiating the review"
AN_AIM = "an aim; record the reasons if late"

FOUR_MONTHS = Citation(
    WT_2006, "WT 2006", Force.GUIDANCE_SHOULD, Evidence.SINGLE_SOURCE, read_in=(FAMLAW,)
)
FOUR_MONTHS_2006 = Clock(
    name="four-months",
    role=Role.HEADLINE,
    runs_from=Event.REVIEW_DECIDED,
    length=4,
    unit=Unit.MONTH,
    words=DECISION_WORDS,
    citation=FOUR_MONTHS,
    start_evidence=Evidence.UNCONFIRMED,
)
CLOCKS_2009 = (
    Clock(
        name="six-months",
        role=Role.HEADLINE,
        runs_from=Event.REVIEW_DECIDED,
        length=6,
        unit=Unit.MONTH,
        words=DECISION_WORDS,
        citation=Citation(
            "Six months from December 2009, as parliamentary answers state it",
            "six months from Dec 2009",
            Force.GUIDANCE_SHOULD,
            Evidence.CORROBORATED,
            read_in=(HANSARD2010,),
        ),
    ),
    Clock(
        name="four-months",
        role=Role.ALTERNATE,
        runs_from=Event.REVIEW_DECIDED,
        length=4,
        unit=Unit.MONTH,
        words=DECISION_WORDS,
        citation=FOUR_MONTHS,
        start_evidence=Evidence.UNCONFIRMED,
        note="Working Together 2006 was not yet replaced",
    ),
)
SIX_MONTHS_2010 = Clock(
    name="six-months",
    role=Role.HEADLINE,
    runs_from=Event.REVIEW_DECIDED,
    length=6,
    unit=Unit.MONTH,
    words="from the chair's decision",
    citation=Citation(WT_2010, "WT 2010", Force.GUIDANCE_SHOULD, Evidence.CORROBORATED),
    start_evidence=Evidence.UNCONFIRMED,
)
SIX_MONTHS_2013 = Clock(
    name="six-months",
    role=Role.HEADLINE,
    runs_from=Event.REVIEW_STARTED,
    length=6,
    unit=Unit.MONTH,
    words=STARTED_WORDS,
    citation=Citation(
        WT_2013, "WT 2013", Force.GUIDANCE_SHOULD, Evidence.CORROBORATED, read_in=(PQ68088,)
    ),
    start_evidence=Evidence.UNCONFIRMED,
    note=AN_AIM,
)
SIX_MONTHS_2015 = Clock(
    name="six-months",
    role=Role.HEADLINE,
    runs_from=Event.REVIEW_STARTED,
    length=6,
    unit=Unit.MONTH,
    words=STARTED_WORDS,
    citation=Citation(
        WT_2015, "WT 2015", Force.GUIDANCE_SHOULD, Evidence.CORROBORATED, read_in=(PQ68088,)
    ),
    start_evidence=Evidence.UNCONFIRMED,
    note=AN_AIM,
)

COMPLETE = Duty(
    id="england-scr.complete",
    stage=Stage.LOCAL_REVIEW,
    action="Complete the serious case review",
    duty_holder=LSCB,
    citations=(Citation(WT, WT_SHORT, Force.GUIDANCE_SHOULD, Evidence.CORROBORATED),),
    no_number="none was read for reviews started in the transition of 2018 to 2019",
    needs=Event.REVIEW_DECIDED,
    completes=Event.REVIEW_COMPLETED,
    not_shown_by=Event.PUBLISHED,
    condition="it was decided to hold a serious case review",
    editions=(
        Edition(
            "Working Together 2006",
            "WT 2006",
            WT_2006_FROM,
            SIX_MONTHS_FROM,
            start_day_known=False,
            end_day_known=False,
            clocks=(FOUR_MONTHS_2006,),
            note=APRIL_2006,
        ),
        Edition(
            "Working Together 2006, with six months from December 2009",
            "WT 2006, Dec 2009",
            SIX_MONTHS_FROM,
            MARCH_2010_FROM,
            start_day_known=False,
            end_day_known=False,
            clocks=CLOCKS_2009,
            note="Parliamentary answers have six months from December 2009; Working Together 2006, "
            "with four, was not yet replaced. Both are listed",
        ),
        Edition(
            "Working Together 2006 or 2010",
            "WT 2006 or 2010",
            MARCH_2010_FROM,
            WT_2010_FROM,
            start_day_known=False,
            end_day_known=False,
            clocks=CLOCKS_2009,
            note=IN_MARCH_2010,
        ),
        Edition(
            "Working Together 2010",
            "WT 2010",
            WT_2010_FROM,
            WT_2013_FROM,
            start_day_known=False,
            clocks=(SIX_MONTHS_2010,),
            note=AFTER_MARCH_2010,
        ),
        Edition(
            "Working Together 2013",
            "WT 2013",
            WT_2013_FROM,
            WT_2015_FROM,
            clocks=(SIX_MONTHS_2013,),
            needs=Event.REVIEW_STARTED,
            note=COMMENCEMENT_2013,
        ),
        Edition(
            "Working Together 2015",
            "WT 2015",
            WT_2015_FROM,
            TRANSITION_FROM,
            clocks=(SIX_MONTHS_2015,),
            needs=Event.REVIEW_STARTED,
            note=LINGERED,
        ),
        Edition(
            "Working Together 2015, in the transition of 2018 to 2019",
            "transition",
            TRANSITION_FROM,
            TRANSITION_OVER,
            needs=Event.REVIEW_STARTED,
            note=LINGERED,
        ),
    ),
    notes=(
        "Completion, not publication: a date of publication alone leaves it undetermined.",
        "From Working Together 2013 the months run from initiating the review, which is another "
        "day than the decision.",
    ),
)

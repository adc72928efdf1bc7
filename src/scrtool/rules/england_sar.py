"""Safeguarding adults reviews, England.

Sources:
    Care Act 2014, section 44 (the duty; no number).
    Care and Support Statutory Guidance, chapter 14 (six months; not read in the original).

Not covered: local timetables; older adults' reviews before the Care Act; Wales, Scotland and
Northern Ireland.
"""

from __future__ import annotations

from datetime import date

from scrtool.facts import Event, Fact
from scrtool.model import (
    Citation,
    Clock,
    Dispute,
    Duty,
    Edition,
    Evidence,
    Force,
    Instrument,
    Regime,
    Remark,
    Role,
    Source,
    Stage,
    Unit,
)

CARE_ACT_44 = Source(
    "CARE-ACT-44",
    "Care Act 2014, section 44",
    "https://legislation.gov.uk/ukpga/2014/23/section/44/2018-04-11/data.akn",
)
SUMMARY = Source(
    "published-summary",
    "published summary of the process (unattributed; secondary; Working Together 2018 era)",
)

# Care Act 2014 s.44: official.
SECTION_44_FROM = date(2015, 4, 1)

GUIDANCE = "Care and Support Statutory Guidance"
CHAPTER_14 = Citation(
    GUIDANCE,
    "Care and Support Guidance",
    Force.EXPECTATION,
    Evidence.UNCONFIRMED,
    provision="chapter 14",
    note="not read in the original",
)
BOARD = "Safeguarding adults board"

REVIEW = Duty(
    id="england-sar.review",
    stage=Stage.NOTIFICATION,
    action="Arrange a safeguarding adults review",
    duty_holder=BOARD,
    citations=(
        Citation(
            "Care Act 2014",
            "Care Act 2014 s.44",
            Force.STATUTE,
            Evidence.OFFICIAL,
            provision="s.44",
            read_in=(CARE_ACT_44, SUMMARY),
            note="the published summary of the process names the section only; the section has no "
            "time limit",
        ),
    ),
    editions=(Edition("Care Act 2014", "Care Act 2014", SECTION_44_FROM, None),),
    no_number="no number",
    when=(Fact.ADULT, Fact.ADULT_NEEDS, Fact.AGENCY_CONCERN, Fact.ABUSE),
    any_of=(Fact.DIED, Fact.SERIOUSLY_HARMED),
    condition=(
        "an adult with care and support needs died with abuse or neglect suspected, or is alive "
        "after serious abuse or neglect, and there is reasonable cause for concern about how "
        "agencies worked together"
    ),
    notes=("Otherwise a review is discretionary (section 44(4)).",),
)

COMPLETE = Duty(
    id="england-sar.complete",
    stage=Stage.LOCAL_REVIEW,
    action="Complete the review in a reasonable time",
    duty_holder=BOARD,
    citations=(CHAPTER_14,),
    editions=(
        Edition(
            GUIDANCE,
            "Care and Support Guidance",
            SECTION_44_FROM,
            None,
            note="No source gives the date from which the guidance says so; it is shown from "
            "1 April 2015, when section 44 began",
        ),
    ),
    clocks=(
        Clock(
            name="initiated",
            role=Role.HEADLINE,
            runs_from=Event.REVIEW_STARTED,
            length=6,
            unit=Unit.MONTH,
            words="from initiating the review",
            citation=CHAPTER_14,
            note="an expectation, unless there is good reason: never missed",
        ),
    ),
    needs=Event.REVIEW_STARTED,
    completes=Event.REVIEW_COMPLETED,
    condition="a review has been initiated",
    notes=(
        "Local timetables (Trafford: 5 working days to submit, 5 working days to acknowledge) are "
        "local, vary, and are not shipped.",
    ),
)

OTHERWISE = "Otherwise a safeguarding adults review is discretionary (Care Act 2014 s.44(4))."
NO_CONCERN = Remark(OTHERWISE, None, unless=(Fact.AGENCY_CONCERN,))
NO_ABUSE = Remark(OTHERWISE, None, unless=(Fact.ABUSE,))
NO_HARM = Remark(OTHERWISE, None, unless=(Fact.DIED, Fact.SERIOUSLY_HARMED))

REGIME = Regime(
    id="england-sar",
    title="Safeguarding adults reviews, England",
    checked_on=date(2026, 11, 22),  # the day the sources were last checked
    duties=(REVIEW, COMPLETE),
    remarks=(NO_CONCERN, NO_ABUSE, NO_HARM),
    disputes=(
        Dispute(
            "the six months",
            "six months as an expectation",
            'never "missed": the word printed is expectation',
        ),
    ),
    instruments=(
        Instrument(
            "Care Act 2014 s.44", "1 April 2015 to now", "official", "No time limit in the section"
        ),
        Instrument(
            GUIDANCE,
            "the dates were not read",
            "unconfirmed",
            "Chapter 14 not read in the original",
        ),
    ),
    sources=(CARE_ACT_44, SUMMARY),
    person="adult",
)

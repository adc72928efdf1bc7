"""Where and when each regime answers for a case. Which of them do is worked out elsewhere."""

from __future__ import annotations

from datetime import date

from scrtool.facts import Event, Fact, Nation
from scrtool.model import Reach, Remark

ENGLAND = (Nation.ENGLAND,)

REACH = {
    "england-scr": Reach(
        ENGLAND,
        end=date(2018, 6, 29),  # the duty to notify the Panel began
        trailing=date(2019, 9, 30),  # local arrangements had to have begun the day before
        beside=(Event.ARRANGEMENTS_BEGAN, Fact.REVIEW_OUTSTANDING, Fact.NOT_STARTING),
        unless=(Fact.ADULT_NEEDS,),
    ),
    "england": Reach(
        ENGLAND,
        start=date(2018, 6, 29),  # Children Act 2004 ss.16A-16F
        leading=True,  # the Children Act 1989 was the law before, too
        unless=(Fact.ADULT_NEEDS,),
    ),
    "linked": Reach(
        ENGLAND,
        asked=True,
        beside=(
            Fact.DIED,
            Fact.SERIOUSLY_HARMED,
            "setting",
            Fact.STILLBIRTH_UNATTENDED,
            Fact.SERIOUS_EVENT,
            Fact.ALLEGATION,
            Fact.CRIME,
            Fact.YOUTH_JUSTICE,
            Fact.REGULATED_ACTIVITY,
            Fact.NHS_CARE,
            Fact.WORK_RELATED,
            Fact.CHARITY,
            Fact.SCHOOL_KNOWN,
            Fact.PROBATION,
            Fact.PLACED_ELSEWHERE,
            Event.CHILD_DEATH_NOTIFIED,
            Event.EARLY_YEARS_TOLD,
            Event.RIDDOR_REPORTED,
        ),
        unless=(Fact.ADULT_NEEDS,),
    ),
    "england-sar": Reach(
        ENGLAND,
        start=date(2015, 4, 1),  # Care Act 2014 s.44
        asked=True,
        whole=(Fact.ADULT_NEEDS,),
        beside=(Fact.ADULT, Fact.AGENCY_CONCERN),
    ),
    "england-leder": Reach(
        ENGLAND,
        asked=True,
        whole=(Fact.LEARNING_DISABILITY, Event.LEDER_NOTIFIED, Event.LEDER_COMPLETED),
    ),
    "england-dhr": Reach(ENGLAND, asked=True, whole=(Fact.HOMICIDE_REVIEW,)),
    "scotland": Reach((Nation.SCOTLAND,)),
    "wales": Reach((Nation.WALES,)),
}

# Said where the days of a case fall under both bodies of rules.
STRADDLES = Remark(
    "Dates fall on both sides of 29 June 2018, when the duty to notify the Panel began: each duty "
    "goes by the rules in force on the day its own clock runs from. No source settles a case that "
    "spans editions.",
    None,
    first=True,
)
# Said where it happened in another nation, and where the child lives is not known.
HOME = Remark(
    "If the child normally lives in England, the authority there has duties too: give "
    "--lives-in-england.",
    None,
)
# Said where a child in care, or a care leaver, died in another nation, and England is not asked.
RESPONSIBLE = Remark(
    "If an English authority was looking after the child, or is responsible for the care leaver, "
    "English law may give it duties of its own on the death.",
    None,
)
# The same where the days are those of the regime.
RESPONSIBLE_NOW = Remark(
    "If an English authority was looking after the child, or is responsible for the care leaver, "
    "English law may give it duties of its own on the death: --regime england shows them.",
    None,
)
# Said where a review was decided while the board may still have held the function.
BOARD = Remark(
    "A review decided before the local partnership's arrangements began may be the board's serious "
    "case review, and then not the local review dated here: give --arrangements-began.",
    None,
    first=True,
)

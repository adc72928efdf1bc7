"""Duties on the death of a looked-after child or a care leaver, whether or not abuse is suspected.

Not here: the duty to notify the Panel (``notification``), which may apply as well.
"""

from __future__ import annotations

from scrtool.facts import Area, Event, Fact
from scrtool.model import Citation, Clock, Duty, Edition, Evidence, Force, Role, Stage, Unit
from scrtool.rules.england.authorities import (
    LOCAL_PAGES,
    LOOKED_AFTER_DEATH_GUIDANCE,
    PARA_20_1_A,
    PARA_20_1_B,
    WT_2023,
    WT_2026,
)
from scrtool.rules.england.editions import (
    BEGAN,
    CHILDREN_ACT_1989,
    WT_2023_FROM,
    WT_2026_FROM,
)
from scrtool.rules.england.local_sources import (
    MANCHESTER,
    NYSCP_CL,
    NYSCP_OMG,
    SLOUGH,
    SLOUGH_PARTNERSHIP,
    SWINDON,
)
from scrtool.rules.england.recipients import (
    OFSTED_ONLINE,
    PARENTS,
    SECRETARY_OF_STATE_ONLINE,
)

NO_NATIONAL_NUMBER = "no number nationally"

LOCAL_FIVE_DAYS = Clock(
    name="local-5wd",
    role=Role.ADVISORY,
    runs_from=Event.AWARE,
    length=5,
    unit=Unit.WORKING_DAY,
    words="from becoming aware of the death",
    citation=Citation(
        "Swindon and Manchester, local pages",
        LOCAL_PAGES,
        Force.LOCAL,
        Evidence.CORROBORATED,
        read_in=(SWINDON, MANCHESTER),
    ),
)

SECRETARY_OF_STATE = Duty(
    id="england.looked-after-death.secretary-of-state",
    stage=Stage.NOTIFICATION,
    action="Notify the Secretary of State of the death of a looked-after child",
    brief="Notify the Secretary of State of the death",
    duty_holder="Local authority looking after the child",
    whose=Area.RESPONSIBLE,
    recipients=(SECRETARY_OF_STATE_ONLINE,),
    citations=(PARA_20_1_A, LOOKED_AFTER_DEATH_GUIDANCE),
    editions=CHILDREN_ACT_1989,
    clocks=(LOCAL_FIVE_DAYS,),
    no_number=NO_NATIONAL_NUMBER,
    when=(Fact.LOOKED_AFTER, Fact.DIED),
    condition="a looked-after child died, whether or not abuse or neglect is suspected",
    notes=('The paragraph says "shall".',),
)

OFSTED = Duty(
    id="england.looked-after-death.ofsted",
    stage=Stage.NOTIFICATION,
    action="Notify Ofsted of the death of a looked-after child",
    brief="Notify Ofsted of the death",
    duty_holder="Local authority looking after the child",
    whose=Area.RESPONSIBLE,
    recipients=(OFSTED_ONLINE,),
    citations=(LOOKED_AFTER_DEATH_GUIDANCE,),
    editions=(
        Edition(
            "Working Together, edition not stated",
            "WT",
            BEGAN,
            None,
            note="No source gives the date from which the guidance says so; it is shown from "
            "29 June 2018",
        ),
    ),
    clocks=(LOCAL_FIVE_DAYS,),
    no_number=NO_NATIONAL_NUMBER,
    when=(Fact.LOOKED_AFTER, Fact.DIED),
    condition="a looked-after child died, whatever the cause",
    notes=(
        "Whether Schedule 2 paragraph 20(1)(a) of the Children Act 1989 now names His Majesty's "
        "Chief Inspector: unconfirmed, check the source.",
    ),
)

PARENTS_TOLD = Duty(
    id="england.looked-after-death.parents",
    stage=Stage.NOTIFICATION,
    action="Notify each parent and everyone with parental responsibility",
    duty_holder="Local authority looking after the child",
    whose=Area.RESPONSIBLE,
    recipients=(PARENTS,),
    citations=(PARA_20_1_B,),
    editions=CHILDREN_ACT_1989,
    no_number="so far as reasonably practicable; no number of days",
    when=(Fact.LOOKED_AFTER, Fact.DIED),
    condition="a looked-after child died",
    notes=('The paragraph says "shall".',),
)

CARE_LEAVER = Duty(
    id="england.care-leaver-death",
    switched_on_by=Event.AWARE,
    stage=Stage.NOTIFICATION,
    action="Notify the death of a care leaver",
    brief="Notify the death to the Secretary of State and Ofsted",
    duty_holder="Local authority aware of the status",
    whose=Area.RESPONSIBLE,
    recipients=(SECRETARY_OF_STATE_ONLINE, OFSTED_ONLINE),
    citations=(
        Citation(
            WT_2023,
            "WT 2023",
            Force.GUIDANCE_SHOULD,
            Evidence.CORROBORATED,
            read_in=(SLOUGH, SLOUGH_PARTNERSHIP, NYSCP_CL),
        ),
    ),
    clocks=(
        Clock(
            name="local-5wd",
            role=Role.ADVISORY,
            runs_from=Event.AWARE,
            length=5,
            unit=Unit.WORKING_DAY,
            words="from becoming aware of the death",
            citation=Citation(
                "North Yorkshire and York, one-minute guide",
                LOCAL_PAGES,
                Force.LOCAL,
                Evidence.SINGLE_SOURCE,
                read_in=(NYSCP_OMG,),
            ),
        ),
    ),
    no_number=NO_NATIONAL_NUMBER,
    when=(Fact.CARE_LEAVER, Fact.DIED, Fact.UNDER_25),
    condition=(
        "a care leaver aged up to and including 24 died (to the day before the 25th birthday), "
        "whatever the cause"
    ),
    editions=(
        Edition(
            "Working Together 2023",
            "WT 2023",
            WT_2023_FROM,
            WT_2026_FROM,
            note="Areas had until December 2024 to put Working Together 2023 in place",
        ),
        Edition(
            "Working Together 2026",
            "WT 2026",
            WT_2026_FROM,
            None,
            citations=(
                Citation(
                    WT_2026,
                    "WT 2026",
                    Force.GUIDANCE_SHOULD,
                    Evidence.UNCONFIRMED,
                    read_in=(SLOUGH, SLOUGH_PARTNERSHIP, NYSCP_CL),
                    note="carried over from the earlier edition: not read in Working Together 2026",
                ),
            ),
            number_evidence=Evidence.UNCONFIRMED,
            note="No change from the earlier edition is reported: unconfirmed, check the source",
        ),
    ),
    notes=(
        "The authority responsible for the care leaver notifies, where it knows of the status.",
        "One local guide calls it a requirement; that is local.",
        "Before 15 December 2023 no such duty was found.",
        "No rapid review and no local review follow; if the person was under 18, also test the "
        "duty to notify the Panel.",
    ),
)

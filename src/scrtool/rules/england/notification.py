"""The local authority's duty to notify the Panel. Who else is told is in ``partners``."""

from __future__ import annotations

from scrtool.facts import Area, Event, Fact
from scrtool.model import Citation, Clock, Duty, Edition, Evidence, Force, Role, Stage, Unit
from scrtool.rules.england.authorities import CA_2004, LOCAL_PAGES, WT_2018, WT_2023, WT_2026
from scrtool.rules.england.editions import BEGAN, WT_2023_FROM, WT_2026_FROM
from scrtool.rules.england.local_sources import (
    BURY,
    DCFP,
    DEVON,
    HAVERING,
    SLOUGH,
    SLOUGH_PARTNERSHIP,
    WALSALL,
    WIRRAL,
)
from scrtool.rules.england.recipients import PANEL_ONLINE
from scrtool.rules.england.sources import CA2004_16C, DFE_2122, DFE_METH, FAQ

SECTION_16C_1 = Citation(
    CA_2004,
    "Children Act 2004 s.16C(1)",
    Force.STATUTE,
    Evidence.OFFICIAL,
    provision="s.16C(1)",
    read_in=(CA2004_16C, FAQ, DFE_METH),
    note="the section has no time limit",
)

AWARE_WORDS = "from becoming aware"
AWARE_NOTE = (
    "runs from first knowing or suspecting abuse or neglect, if that came later; the "
    "later-of rule follows from the words of section 16C"
)
INCIDENT_ONLY_WORDS = (
    "from becoming aware of the incident, even if abuse or neglect was suspected later"
)

FROM_THE_INCIDENT = Clock(
    name="incident",
    role=Role.PRESET,
    runs_from=Event.INCIDENT,
    length=5,
    unit=Unit.WORKING_DAY,
    words="from the incident",
    citation=Citation(
        "Slough, Devon and Bury, local pages",
        LOCAL_PAGES,
        Force.LOCAL,
        Evidence.CORROBORATED,
        read_in=(SLOUGH, SLOUGH_PARTNERSHIP, DEVON, BURY),
    ),
)
FROM_BEING_TOLD = Clock(
    name="told-la",
    role=Role.PRESET,
    runs_from=Event.TOLD_AUTHORITY,
    length=5,
    unit=Unit.WORKING_DAY,
    words="from the local authority being told",
    citation=Citation(
        "Devon, older flowchart, and Walsall, local page",
        LOCAL_PAGES,
        Force.LOCAL,
        Evidence.CORROBORATED,
        read_in=(DCFP, WALSALL),
    ),
)
FROM_RECEIVING = Clock(
    name="received",
    role=Role.PRESET,
    runs_from=Event.RECEIVED,
    length=5,
    unit=Unit.WORKING_DAY,
    words="from the partnership receiving a referral",
    citation=Citation(
        "Havering, local page",
        LOCAL_PAGES,
        Force.LOCAL,
        Evidence.SINGLE_SOURCE,
        read_in=(HAVERING,),
    ),
)
PRESETS = (FROM_THE_INCIDENT, FROM_BEING_TOLD, FROM_RECEIVING)

CLOCKS_2018 = (
    Clock(
        name="aware",
        role=Role.HEADLINE,
        runs_from=Event.AWARE,
        or_later=Event.SUSPECTED,
        length=5,
        unit=Unit.WORKING_DAY,
        words=AWARE_WORDS,
        note=AWARE_NOTE,
        citation=Citation(
            WT_2018,
            "WT 2018",
            Force.GUIDANCE_SHOULD,
            Evidence.OFFICIAL,
            read_in=(DFE_METH, DFE_2122, WIRRAL),
        ),
    ),
    Clock(
        name="aware-incident",
        role=Role.ALTERNATE,
        runs_from=Event.AWARE,
        length=5,
        unit=Unit.WORKING_DAY,
        words=INCIDENT_ONLY_WORDS,
        citation=Citation(
            WT_2018, "WT 2018", Force.GUIDANCE_SHOULD, Evidence.OFFICIAL, read_in=(DFE_METH,)
        ),
    ),
    *PRESETS,
)
CLOCKS_2023 = (
    Clock(
        name="aware",
        role=Role.HEADLINE,
        runs_from=Event.AWARE,
        or_later=Event.SUSPECTED,
        length=5,
        unit=Unit.WORKING_DAY,
        words=AWARE_WORDS,
        note=AWARE_NOTE,
        citation=Citation(
            WT_2023,
            "WT 2023",
            Force.GUIDANCE_SHOULD,
            Evidence.OFFICIAL,
            read_in=(DFE_METH, DFE_2122, WIRRAL),
        ),
    ),
    Clock(
        name="aware-incident",
        role=Role.ALTERNATE,
        runs_from=Event.AWARE,
        length=5,
        unit=Unit.WORKING_DAY,
        words=INCIDENT_ONLY_WORDS,
        citation=Citation(
            WT_2023, "WT 2023", Force.GUIDANCE_SHOULD, Evidence.OFFICIAL, read_in=(DFE_METH,)
        ),
    ),
    *PRESETS,
)
FIVE_DAYS_2026 = Citation(
    WT_2026,
    "WT 2026",
    Force.GUIDANCE_SHOULD,
    Evidence.UNCONFIRMED,
    read_in=(DFE_METH,),
    note="carried over; the Department for Education's methodology issued with the 2026 statistics "
    "still says five working days (single source)",
)
CLOCKS_2026 = (
    Clock(
        name="aware",
        role=Role.HEADLINE,
        runs_from=Event.AWARE,
        or_later=Event.SUSPECTED,
        length=5,
        unit=Unit.WORKING_DAY,
        words=AWARE_WORDS,
        note=AWARE_NOTE,
        citation=FIVE_DAYS_2026,
    ),
    Clock(
        name="aware-incident",
        role=Role.ALTERNATE,
        runs_from=Event.AWARE,
        length=5,
        unit=Unit.WORKING_DAY,
        words=INCIDENT_ONLY_WORDS,
        citation=FIVE_DAYS_2026,
    ),
    *PRESETS,
)

NOTIFY_PANEL = Duty(
    id="england.notify-panel",
    stage=Stage.NOTIFICATION,
    action="Notify the Panel of the incident",
    brief="Notify the Panel",
    duty_holder="Local authority",
    recipients=(PANEL_ONLINE,),
    citations=(SECTION_16C_1,),
    clocks=CLOCKS_2023,
    when=(Fact.ABUSE, Fact.UNDER_18),
    any_of=(Fact.DIED, Fact.SERIOUSLY_HARMED),
    unless=(Fact.OUT_OF_REACH,),
    completes=Event.NOTIFIED,
    whose=Area.HARMED,
    condition=(
        "the child is under 18, the local authority knows or suspects that the child has been "
        "abused or neglected, and the child dies or is seriously harmed in its area, or outside "
        "England while normally resident in its area"
    ),
    editions=(
        Edition(
            "Working Together 2018",
            "WT 2018",
            BEGAN,
            WT_2023_FROM,
            clocks=CLOCKS_2018,
            note="Published on 4 July 2018; used here from 29 June 2018, when the duty began. "
            "Ofsted's form was used until the online system opened (guidance updated on "
            "21 February 2019)",
        ),
        Edition(
            "Working Together 2023",
            "WT 2023",
            WT_2023_FROM,
            WT_2026_FROM,
            note="Local chapters based on GOV.UK (December 2025) say must for the five working "
            "days; the Department for Education's text says should",
        ),
        Edition(
            "Working Together 2026",
            "WT 2026",
            WT_2026_FROM,
            None,
            clocks=CLOCKS_2026,
            number_evidence=Evidence.UNCONFIRMED,
            note="Number carried over: unconfirmed in Working Together 2026 itself, check the "
            "source; the Department for Education's methodology issued with the 2026 statistics "
            "still says five working days. No summary mentions a change: no evidence of change, "
            "not proof of none",
        ),
    ),
    notes=(
        "In England, the authority where the incident took place notifies, working with the "
        "authority where the child lives.",
        "Outside England, for a child normally resident in England, the authority of normal "
        "residence notifies.",
        "The Panel shares each notification with the Department for Education and Ofsted.",
        "That regard must be had to guidance (section 16C(2)): unconfirmed, check the source.",
        "The COVID easement did not relax this limit.",
        "The published summary of the process says must for the five working days; the guidance "
        "says should.",
    ),
)

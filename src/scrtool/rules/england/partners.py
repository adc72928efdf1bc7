"""Telling the safeguarding partners: by the local authority, and by any agency that learns."""

from __future__ import annotations

from scrtool.facts import Area, Event, Fact
from scrtool.model import Citation, Clock, Duty, Edition, Evidence, Force, Role, Stage, Unit
from scrtool.rules.england.authorities import WT, WT_2018, WT_2023, WT_2026, WT_SHORT
from scrtool.rules.england.editions import (
    BEGAN,
    WORKING_TOGETHER,
    WT_2023_FROM,
    WT_2026_FROM,
)
from scrtool.rules.england.local_sources import NELINCS, NSPCC, STAFFS, STHELENS, WIRRAL
from scrtool.rules.england.notification import AWARE_WORDS, INCIDENT_ONLY_WORDS
from scrtool.rules.england.recipients import AUTHORITY_COUNTERPART, PARTNERS, PARTNERS_ALL_AREAS
from scrtool.rules.england.sources import SUMMARY

DUTY_READ_IN = (WIRRAL, NELINCS, STHELENS, NSPCC, SUMMARY)
NUMBER_READ_IN = (NELINCS, STHELENS, SUMMARY)
CARRIED_OVER = "carried over from the earlier editions: not read in Working Together 2026"

AWARE_NOTE = (
    "the same five working days as for the Panel: runs from first knowing or suspecting abuse "
    "or neglect, if that came later"
)

FIVE_DAYS_2018 = Citation(
    WT_2018, "WT 2018", Force.GUIDANCE_SHOULD, Evidence.CORROBORATED, read_in=NUMBER_READ_IN
)
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
        citation=FIVE_DAYS_2018,
    ),
    Clock(
        name="aware-incident",
        role=Role.ALTERNATE,
        runs_from=Event.AWARE,
        length=5,
        unit=Unit.WORKING_DAY,
        words=INCIDENT_ONLY_WORDS,
        citation=FIVE_DAYS_2018,
    ),
)
FIVE_DAYS_2023 = Citation(
    WT_2023, "WT 2023", Force.GUIDANCE_SHOULD, Evidence.CORROBORATED, read_in=NUMBER_READ_IN
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
        citation=FIVE_DAYS_2023,
    ),
    Clock(
        name="aware-incident",
        role=Role.ALTERNATE,
        runs_from=Event.AWARE,
        length=5,
        unit=Unit.WORKING_DAY,
        words=INCIDENT_ONLY_WORDS,
        citation=FIVE_DAYS_2023,
    ),
)
FIVE_DAYS_2026 = Citation(
    WT_2026,
    "WT 2026",
    Force.GUIDANCE_SHOULD,
    Evidence.UNCONFIRMED,
    read_in=NUMBER_READ_IN,
    note=CARRIED_OVER,
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
)

NOTIFY_PARTNERS = Duty(
    id="england.notify-partners",
    stage=Stage.NOTIFICATION,
    action="Report the same incident to the safeguarding partners",
    brief="Report it to the partners",
    duty_holder="Local authority",
    recipients=(PARTNERS_ALL_AREAS,),
    citations=(
        Citation(
            WT_2023, "WT 2023", Force.GUIDANCE_SHOULD, Evidence.CORROBORATED, read_in=DUTY_READ_IN
        ),
    ),
    clocks=CLOCKS_2023,
    when=(Fact.ABUSE, Fact.UNDER_18),
    any_of=(Fact.DIED, Fact.SERIOUSLY_HARMED),
    unless=(Fact.OUT_OF_REACH,),
    completes=Event.PARTNERS_TOLD,
    whose=Area.HARMED,
    condition="as for notifying the Panel",
    editions=(
        Edition(
            "Working Together 2018",
            "WT 2018",
            BEGAN,
            WT_2023_FROM,
            citations=(
                Citation(
                    WT_2018,
                    "WT 2018",
                    Force.GUIDANCE_SHOULD,
                    Evidence.CORROBORATED,
                    read_in=DUTY_READ_IN,
                ),
            ),
            clocks=CLOCKS_2018,
        ),
        Edition("Working Together 2023", "WT 2023", WT_2023_FROM, WT_2026_FROM),
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
                    read_in=DUTY_READ_IN,
                    note=CARRIED_OVER,
                ),
            ),
            clocks=CLOCKS_2026,
            number_evidence=Evidence.UNCONFIRMED,
            note="No difference found from the earlier editions: unconfirmed, check the source",
        ),
    ),
    notes=(
        "The authority where the child lives is told here, as another area, if the incident was "
        "elsewhere in England.",
        "Local practice: a copy to the partnership office the same day (North East "
        "Lincolnshire) or the next working day (Devon).",
    ),
)

OTHER_AGENCY_REFER = Duty(
    id="england.other-agency-refer",
    stage=Stage.NOTIFICATION,
    action="Tell the partners or the local authority of an incident to consider",
    brief="Tell the partners or the authority",
    duty_holder="Any agency that learns of one",
    recipients=(PARTNERS, AUTHORITY_COUNTERPART),
    citations=(
        Citation(
            WT,
            WT_SHORT,
            Force.GUIDANCE_SHOULD,
            Evidence.CORROBORATED,
            read_in=(WIRRAL, STAFFS),
        ),
    ),
    editions=WORKING_TOGETHER,
    no_number="no number of days",
    condition="an agency learns of an incident that they should consider",
)

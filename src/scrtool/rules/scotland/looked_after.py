"""The death of a looked-after child: Ministers, the Care Inspectorate, parents, the report.

Two limits on telling Ministers and the Care Inspectorate are in dispute: length, unit and start
all differ, and the regulations say only "immediately".
"""

from __future__ import annotations

from scrtool.facts import Event, Fact
from scrtool.model import CalendarId, Citation, Clock, Duty, Evidence, Force, Role, Stage, Unit
from scrtool.rules.scotland.authorities import (
    DEATH_GUIDANCE,
    DEATH_GUIDANCE_SHORT,
    INSPECTORATE,
    INSPECTORATE_SHORT,
    OF_DEATH_GUIDANCE,
    OF_REGULATIONS,
    REGULATION_6,
    REGULATION_6_INSPECTORATE,
    REGULATION_6_PARENTS,
    SAYS_IMMEDIATELY,
)
from scrtool.rules.scotland.recipients import (
    INSPECTORATE_DLC1,
    INSPECTORATE_REPORT,
    MINISTERS_DLC1,
    PARENTS,
)
from scrtool.rules.scotland.sources import CI_DEATHS, DEATH_2, DEATH_3, DEATH_4

AUTHORITY = "Local authority"
DISPUTED = (
    'the page says "must"; disputed: the regulations say only "immediately"; needs the time of '
    "the death"
)
A_DEATH = "a looked-after child died"
AWARE_WORDS = "from the local authority becoming aware of the death"

# Alternate and disputed: another length, another unit, another start.
FROM_THE_DEATH = Clock(
    name="regulator",
    role=Role.ALTERNATE,
    runs_from=Event.INCIDENT,
    length=24,
    unit=Unit.HOUR,
    words="from the death",
    citation=Citation(
        INSPECTORATE,
        INSPECTORATE_SHORT,
        Force.REGULATOR,
        Evidence.CORROBORATED,
        read_in=(CI_DEATHS,),
        note='"must"; corroborated for the wording',
    ),
    calendar=CalendarId.SCOTLAND,
    note=DISPUTED,
)

MINISTERS = Duty(
    id="scotland.looked-after-death.ministers",
    stage=Stage.NOTIFICATION,
    action="Immediately notify the Scottish Ministers of the death of a looked-after child",
    duty_holder=AUTHORITY,
    recipients=(MINISTERS_DLC1,),
    citations=(REGULATION_6,),
    editions=OF_REGULATIONS,
    clocks=(
        Clock(
            name="guidance",
            role=Role.HEADLINE,
            runs_from=Event.AWARE,
            length=1,
            unit=Unit.WORKING_DAY,
            words=AWARE_WORDS,
            citation=Citation(
                DEATH_GUIDANCE,
                DEATH_GUIDANCE_SHORT,
                Force.GUIDANCE_SHOULD,
                Evidence.CORROBORATED,
                read_in=(DEATH_2,),
                note="the current and two earlier editions, of one authority",
            ),
            calendar=CalendarId.SCOTLAND,
            note=SAYS_IMMEDIATELY,
        ),
        FROM_THE_DEATH,
    ),
    no_number="immediately",
    when=(Fact.LOOKED_AFTER, Fact.DIED),
    completes=Event.MINISTERS_TOLD,
    condition=A_DEATH,
    notes=("Tell them name, date of birth, legal status and place, and brief circumstances.",),
)

CARE_INSPECTORATE = Duty(
    id="scotland.looked-after-death.care-inspectorate",
    stage=Stage.NOTIFICATION,
    action="Immediately notify the Care Inspectorate of the death of a looked-after child",
    duty_holder=AUTHORITY,
    recipients=(INSPECTORATE_DLC1,),
    citations=(
        REGULATION_6_INSPECTORATE,
        Citation(
            DEATH_GUIDANCE,
            DEATH_GUIDANCE_SHORT,
            Force.GUIDANCE_MUST,
            Evidence.OFFICIAL,
            read_in=(DEATH_3,),
        ),
    ),
    editions=OF_REGULATIONS,
    clocks=(
        Clock(
            name="guidance",
            role=Role.HEADLINE,
            runs_from=Event.AWARE,
            length=1,
            unit=Unit.WORKING_DAY,
            words=AWARE_WORDS,
            citation=Citation(
                DEATH_GUIDANCE,
                DEATH_GUIDANCE_SHORT,
                Force.GUIDANCE_MUST,
                Evidence.OFFICIAL,
                read_in=(DEATH_3,),
            ),
            calendar=CalendarId.SCOTLAND,
            note=SAYS_IMMEDIATELY,
        ),
        FROM_THE_DEATH,
    ),
    no_number="immediately",
    when=(Fact.LOOKED_AFTER, Fact.DIED),
    completes=Event.INSPECTORATE_TOLD,
    condition=A_DEATH,
    notes=(
        "Tell it the same particulars: name, date of birth, legal status and place, and brief "
        "circumstances.",
    ),
)

PARENTS_TOLD = Duty(
    id="scotland.looked-after-death.parents",
    stage=Stage.NOTIFICATION,
    action="Immediately notify each parent and holder of parental rights, unless the child "
    "lives with that person",
    duty_holder=AUTHORITY,
    recipients=(PARENTS,),
    citations=(REGULATION_6_PARENTS,),
    editions=OF_REGULATIONS,
    no_number="so far as reasonably practicable; no number",
    when=(Fact.LOOKED_AFTER, Fact.DIED),
    condition=A_DEATH,
    notes=("Not a person with whom the child lives.",),
)

REPORT = Duty(
    id="scotland.looked-after-death.report",
    stage=Stage.NOTIFICATION,
    action="Send a full report on the circumstances of the death",
    duty_holder=AUTHORITY,
    recipients=(INSPECTORATE_REPORT,),
    citations=(
        Citation(
            DEATH_GUIDANCE,
            DEATH_GUIDANCE_SHORT,
            Force.GUIDANCE_MUST,
            Evidence.CORROBORATED,
            read_in=(DEATH_4,),
        ),
    ),
    editions=OF_DEATH_GUIDANCE,
    clocks=(
        Clock(
            name="death",
            role=Role.HEADLINE,
            runs_from=Event.INCIDENT,
            length=28,
            unit=Unit.DAY,
            words="from the date of death",
            citation=Citation(
                DEATH_GUIDANCE,
                DEATH_GUIDANCE_SHORT,
                Force.GUIDANCE_MUST,
                Evidence.CORROBORATED,
                read_in=(DEATH_4,),
                note="the text goes on to soften completeness of content, not the date",
            ),
            calendar=CalendarId.SCOTLAND,
        ),
    ),
    when=(Fact.LOOKED_AFTER, Fact.DIED),
    unless=(Fact.LEARNING_REVIEW,),
    completes=Event.DEATH_REPORT_SENT,
    condition="a looked-after child died and no learning review is held",
    notes=(
        "Always consider a learning review.",
        "What replaces the report when one is held: not known.",
    ),
)

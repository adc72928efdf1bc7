"""Inside the authority and its partnership: who is told by local practice. No national limit."""

from __future__ import annotations

from scrtool.facts import Event, Fact
from scrtool.model import Citation, Clock, Duty, Evidence, Force, Role, Stage, Unit
from scrtool.rules.linked import editions
from scrtool.rules.linked.recipients import (
    AGENCIES,
    CORPORATE,
    DIRECTOR,
    EXECUTIVES,
    PLACING_OR_OTHER,
)
from scrtool.rules.linked.recipients import (
    ALLEGATION_OFFICER as DESIGNATED_OFFICER,
)
from scrtool.rules.linked.recipients import (
    BUSINESS_UNIT as PARTNERSHIP_OFFICE,
)
from scrtool.rules.linked.recipients import (
    REVIEWING_OFFICER as INDEPENDENT_OFFICER,
)
from scrtool.rules.linked.sources import (
    DARLINGTON,
    DEVON,
    KNOWSLEY,
    NELINCS,
    NOTTINGHAMSHIRE,
    SWINDON,
    WIGAN,
)

LOCAL_AUTHORITY = "Local authority"
LOCAL_PAGES = "local pages"
AT_ONCE = "at once"

INTERNAL = Duty(
    id="linked.internal",
    stage=Stage.NOTIFICATION,
    action="Tell the director and the corporate leads",
    duty_holder=LOCAL_AUTHORITY,
    recipients=(DIRECTOR, CORPORATE),
    citations=(
        Citation(
            "Knowsley, Swindon, Darlington and Nottinghamshire, local pages",
            LOCAL_PAGES,
            Force.LOCAL,
            Evidence.CORROBORATED,
            read_in=(KNOWSLEY, SWINDON, DARLINGTON, NOTTINGHAMSHIRE),
        ),
    ),
    no_number="at once; no number",
    any_of=(Fact.DIED, Fact.SERIOUSLY_HARMED),
    condition="the child died or was seriously harmed",
    editions=editions.LOCAL_PRACTICE,
    notes=("In Nottinghamshire the director decides.",),
)

PLACING_AUTHORITY = Duty(
    id="linked.placing-authority",
    stage=Stage.NOTIFICATION,
    action="Tell the placing, home or other authority",
    duty_holder=LOCAL_AUTHORITY,
    recipients=(PLACING_OR_OTHER,),
    citations=(
        Citation(
            "Swindon and Wigan, local pages",
            LOCAL_PAGES,
            Force.LOCAL,
            Evidence.CORROBORATED,
            read_in=(SWINDON, WIGAN),
        ),
    ),
    no_number=AT_ONCE,
    when=(Fact.LOOKED_AFTER, Fact.PLACED_ELSEWHERE),
    condition="the child was looked after, and placed by or in another authority",
    editions=editions.LOCAL_PRACTICE,
    notes=("The authority of the area, for enquiries.",),
)

REVIEWING_OFFICER = Duty(
    id="linked.reviewing-officer",
    stage=Stage.NOTIFICATION,
    action="Tell the independent reviewing officer",
    duty_holder=LOCAL_AUTHORITY,
    recipients=(INDEPENDENT_OFFICER,),
    citations=(
        Citation(
            "Local practice",
            "local practice",
            Force.LOCAL,
            Evidence.UNCONFIRMED,
            note="no source was found",
        ),
    ),
    no_number=AT_ONCE,
    when=(Fact.LOOKED_AFTER,),
    condition="the child was looked after",
    editions=editions.LOCAL_PRACTICE,
)

ALLEGATION_OFFICER = Duty(
    id="linked.allegation-officer",
    stage=Stage.NOTIFICATION,
    action="Tell the local authority designated officer",
    duty_holder="Whoever learns of it",
    recipients=(DESIGNATED_OFFICER,),
    citations=(
        Citation(
            "No authority read",
            "none read",
            Force.LOCAL,
            Evidence.UNCONFIRMED,
            note="no source was found and how binding it is was not read; shown as local "
            "practice, the least claim",
        ),
    ),
    no_number="no number",
    when=(Fact.ALLEGATION,),
    condition="an adult who works with children may be responsible",
    editions=editions.PRACTICE,
    notes=("Who tells is not stated.",),
)

BUSINESS_UNIT = Duty(
    id="linked.business-unit",
    stage=Stage.NOTIFICATION,
    action="Copy the notification to the partnership office, then tell the others",
    duty_holder=LOCAL_AUTHORITY,
    recipients=(PARTNERSHIP_OFFICE, EXECUTIVES, AGENCIES),
    citations=(
        Citation(
            "North East Lincolnshire and Devon, local pages",
            LOCAL_PAGES,
            Force.LOCAL,
            Evidence.CORROBORATED,
            read_in=(NELINCS, DEVON),
        ),
    ),
    clocks=(
        Clock(
            name="same-day",
            role=Role.ADVISORY,
            runs_from=Event.NOTIFIED,
            length=0,
            unit=Unit.WORKING_DAY,
            words="from the notification: the same day",
            citation=Citation(
                "North East Lincolnshire, local page",
                LOCAL_PAGES,
                Force.LOCAL,
                Evidence.SINGLE_SOURCE,
                read_in=(NELINCS,),
            ),
            note="local practice, no national limit",
        ),
        Clock(
            name="next-working-day",
            role=Role.ADVISORY,
            runs_from=Event.NOTIFIED,
            length=1,
            unit=Unit.WORKING_DAY,
            words="from the notification: the next working day",
            citation=Citation(
                "Devon, flowcharts",
                LOCAL_PAGES,
                Force.LOCAL,
                Evidence.SINGLE_SOURCE,
                read_in=(DEVON,),
            ),
            note="local practice, no national limit",
        ),
    ),
    no_number="no number nationally",
    needs=Event.NOTIFIED,
    condition="the notification of the incident was sent",
    editions=editions.LOCAL_PRACTICE,
    notes=("The office first, then executives, chair, scrutineer, agencies and schools.",),
)

"""Other deaths: of a child a care service supported, in continuing care or aftercare, of any child.

Not here: what the local authority does when a looked-after child dies (``looked_after``).
"""

from __future__ import annotations

from scrtool.facts import Fact
from scrtool.model import Citation, Duty, Edition, Evidence, Force, Stage
from scrtool.rules.scotland.authorities import ACT_1995, HUB_FROM, OF_ACT_1995, OF_DEATH_GUIDANCE
from scrtool.rules.scotland.recipients import (
    INSPECTORATE_DAC1,
    INSPECTORATE_DCC1,
    INSPECTORATE_EFORMS,
    MINISTERS_DAC1,
    MINISTERS_DCC1,
    NATIONAL_HUB,
)
from scrtool.rules.scotland.sources import AFTERCARE_12, CI_HUB, CONTINUING_CARE_17, DEATH

AS_SOON_AS = "as soon as reasonably practicable"
FROM_THE_DEATH = "Runs from the death; no number."

SERVICE_NOTIFY = Duty(
    id="scotland.service-notify",
    stage=Stage.NOTIFICATION,
    action="Notify the Care Inspectorate, separately from the local authority",
    duty_holder="Registered care service",
    recipients=(INSPECTORATE_EFORMS,),
    citations=(
        Citation(
            "Statute not named; stated in The death of a looked after child",
            "statute (not named)",
            Force.STATUTE,
            Evidence.OFFICIAL,
            read_in=(DEATH,),
            note="official that the duty exists",
        ),
    ),
    editions=OF_DEATH_GUIDANCE,
    no_number="no number",
    when=(Fact.LOOKED_AFTER, Fact.DIED, Fact.CARE_SERVICE),
    condition="a registered care service supported the looked-after child who died",
)

CONTINUING_CARE = Duty(
    id="scotland.continuing-care-death",
    stage=Stage.NOTIFICATION,
    action="Notify the Scottish Ministers and the Care Inspectorate of a death in continuing care",
    duty_holder="Local authority",
    recipients=(MINISTERS_DCC1, INSPECTORATE_DCC1),
    citations=(
        Citation(
            ACT_1995,
            "1995 Act s.26A(10)",
            Force.STATUTE,
            Evidence.OFFICIAL,
            provision="s.26A(10)",
            read_in=(CONTINUING_CARE_17,),
        ),
    ),
    editions=OF_ACT_1995,
    no_number=AS_SOON_AS,
    when=(Fact.CONTINUING_CARE, Fact.DIED, Fact.UNDER_26),
    condition="a person died in continuing care (to the 26th birthday)",
    notes=(FROM_THE_DEATH,),
)

AFTERCARE = Duty(
    id="scotland.aftercare-death",
    stage=Stage.NOTIFICATION,
    action="Notify the Scottish Ministers and the Care Inspectorate of a death in aftercare",
    duty_holder="Local authority",
    recipients=(MINISTERS_DAC1, INSPECTORATE_DAC1),
    citations=(
        Citation(
            ACT_1995,
            "1995 Act s.29(10)",
            Force.STATUTE,
            Evidence.OFFICIAL,
            provision="s.29(10)",
            read_in=(AFTERCARE_12,),
        ),
    ),
    editions=OF_ACT_1995,
    no_number=AS_SOON_AS,
    when=(Fact.AFTERCARE, Fact.DIED, Fact.UNDER_26),
    condition="a person died receiving aftercare (to the 26th birthday)",
    notes=(FROM_THE_DEATH,),
)

HUB = Duty(
    id="scotland.national-hub",
    stage=Stage.NOTIFICATION,
    action="Send the data set to the National Hub after the review is complete",
    duty_holder="Health board or local authority",
    recipients=(NATIONAL_HUB,),
    citations=(
        Citation(
            "National Hub for reviewing and learning from the deaths of children and young people",
            "National Hub",
            Force.GUIDANCE_SHOULD,
            Evidence.OFFICIAL,
            read_in=(CI_HUB,),
            note="official for scope",
        ),
    ),
    editions=(Edition("National Hub", "National Hub", HUB_FROM, None),),
    no_number="after the review is complete; no number",
    when=(Fact.DIED, Fact.UNDER_26),
    any_of=(Fact.UNDER_18, Fact.CONTINUING_CARE, Fact.AFTERCARE),
    unless=(Fact.UNBORN,),
    condition="any live-born child died (to 18; to 26 if in continuing care or aftercare)",
)

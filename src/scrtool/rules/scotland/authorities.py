"""Names of instruments, editions, and the citations more than one duty rests on. No duties here.

Of none of these but the National Hub was the first day read; each is shown whatever the day.
"""

from __future__ import annotations

from datetime import date

from scrtool.model import Citation, Edition, Evidence, Force
from scrtool.rules.scotland.sources import (
    ADULT_LEARNING_8,
    CI_ADULTS,
    CI_LEARNING,
    DEATH,
    DEATH_3,
    DEATH_5,
)

REGULATIONS = "Looked After Children (Scotland) Regulations 2009"
REGULATIONS_SHORT = "LAC (Scotland) Regs 2009"
DEATH_GUIDANCE = "The death of a looked after child (Scottish Government guidance)"
DEATH_GUIDANCE_SHORT = "looked after death guidance"
ACT_1995 = "Children (Scotland) Act 1995"
INSPECTORATE = "Care Inspectorate, notifications"
INSPECTORATE_SHORT = "Care Inspectorate"
CHILD_LEARNING = "National guidance for child protection committees undertaking learning reviews"
CHILD_LEARNING_SHORT = "learning review guidance"
ADULT_LEARNING = "Adult support and protection: learning review guidance"
ADULT_LEARNING_SHORT = "adult learning review guidance"

HUB_FROM = date(2021, 10, 1)  # the National Hub: official for scope

OF_REGULATIONS = (Edition(REGULATIONS, REGULATIONS_SHORT, None, None, start_day_known=False),)
OF_DEATH_GUIDANCE = (
    Edition(DEATH_GUIDANCE, DEATH_GUIDANCE_SHORT, None, None, start_day_known=False),
)
OF_ACT_1995 = (Edition(ACT_1995, "1995 Act", None, None, start_day_known=False),)
OF_INSPECTORATE = (Edition(INSPECTORATE, INSPECTORATE_SHORT, None, None, start_day_known=False),)
OF_CHILD_LEARNING = (
    Edition(CHILD_LEARNING, CHILD_LEARNING_SHORT, None, None, start_day_known=False),
)
OF_ADULT_LEARNING = (
    Edition(ADULT_LEARNING, ADULT_LEARNING_SHORT, None, None, start_day_known=False),
)

SAYS_IMMEDIATELY = 'the regulations say only "immediately"'
REGULATION_6 = Citation(
    REGULATIONS,
    "LAC (Scotland) Regs 2009 reg 6",
    Force.STATUTE,
    Evidence.OFFICIAL,
    provision="reg 6",
    read_in=(DEATH,),
    note='"immediately"',
)
REGULATION_6_INSPECTORATE = Citation(
    REGULATIONS,
    "LAC (Scotland) Regs 2009 reg 6",
    Force.STATUTE,
    Evidence.OFFICIAL,
    provision="reg 6",
    read_in=(DEATH_3,),
    note='"immediately"',
)
REGULATION_6_PARENTS = Citation(
    REGULATIONS,
    "LAC (Scotland) Regs 2009 reg 6",
    Force.STATUTE,
    Evidence.OFFICIAL,
    provision="reg 6",
    read_in=(DEATH, DEATH_5),
    note='"immediately"',
)
CI_ON_LEARNING = Citation(
    INSPECTORATE,
    INSPECTORATE_SHORT,
    Force.REGULATOR,
    Evidence.OFFICIAL,
    read_in=(CI_LEARNING,),
)
CI_ON_ADULTS = Citation(
    INSPECTORATE,
    INSPECTORATE_SHORT,
    Force.REGULATOR,
    Evidence.OFFICIAL,
    read_in=(CI_ADULTS,),
)
ADULT_ANNEX_3 = Citation(
    ADULT_LEARNING,
    ADULT_LEARNING_SHORT,
    Force.REGULATOR,
    Evidence.OFFICIAL,
    provision="Annex 3",
    read_in=(ADULT_LEARNING_8,),
    note="a printed form",
)

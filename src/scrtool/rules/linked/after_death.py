"""Others told of a death or serious harm: registrar, coroner, police, parents and family."""

from __future__ import annotations

from scrtool.facts import Fact
from scrtool.model import Citation, Duty, Evidence, Force, Stage
from scrtool.rules.linked.editions import CORONERS, LOCAL_PRACTICE, PRACTICE, REGISTRARS
from scrtool.rules.linked.recipients import (
    CORONER as SENIOR_CORONER,
)
from scrtool.rules.linked.recipients import (
    DEATH_PARTNERS_BY_REGISTRAR,
)
from scrtool.rules.linked.recipients import (
    PARENTS as PARENTS_AND_FAMILY,
)
from scrtool.rules.linked.recipients import (
    POLICE as THE_POLICE,
)
from scrtool.rules.linked.sources import BILL_31, DERBYSHIRE, LINCOLNSHIRE, RLB_LAW, ZOOMLAW

REGISTRAR = Duty(
    id="linked.registrar",
    stage=Stage.NOTIFICATION,
    action="Tell the child death review partners of the registered death",
    duty_holder="Registrar",
    recipients=(DEATH_PARTNERS_BY_REGISTRAR,),
    citations=(
        Citation(
            "Children and Young Persons Act 2008",
            "CYPA 2008 s.31",
            Force.STATUTE,
            Evidence.CORROBORATED,
            provision="s.31",
            read_in=(BILL_31, DERBYSHIRE),
        ),
    ),
    no_number=(
        'the "required period"; 7 days (how binding is not stated; unconfirmed, check the source)'
    ),
    confirmed_words='the "required period"; number left out: unconfirmed; --confirmed-only',
    when=(Fact.DIED, Fact.UNDER_18),
    unless=(Fact.OUT_OF_REACH,),
    condition="the death of a person under 18 was registered",
    editions=REGISTRARS,
)

CORONER = Duty(
    id="linked.coroner",
    stage=Stage.NOTIFICATION,
    action="Notify the senior coroner of the death",
    duty_holder="Registered medical practitioner",
    recipients=(SENIOR_CORONER,),
    citations=(
        Citation(
            "SI 2019/1112",
            "SI 2019/1112",
            Force.STATUTE,
            Evidence.CORROBORATED,
            read_in=(ZOOMLAW, RLB_LAW),
        ),
    ),
    no_number="as soon as reasonably practicable",
    when=(Fact.DIED,),
    any_of=(Fact.EXTERNAL_CAUSE, Fact.UNEXPLAINED, Fact.IN_CUSTODY, Fact.FROM_NEGLECT),
    unless=(Fact.ABROAD,),
    condition="the death was unnatural, violent, unexplained, in custody or from neglect",
    editions=CORONERS,
    notes=(
        "That abuse or neglect is known or suspected is not enough: the death was from neglect.",
        "Normally in writing.",
    ),
)

POLICE = Duty(
    id="linked.police",
    stage=Stage.NOTIFICATION,
    action="Tell the police",
    duty_holder="Any agency",
    recipients=(THE_POLICE,),
    citations=(
        Citation(
            "Practice",
            "practice",
            Force.LOCAL,
            Evidence.UNCONFIRMED,
            note="no source was found; shown as local practice, the lesser claim",
        ),
    ),
    no_number="immediately",
    when=(Fact.CRIME,),
    condition="a crime is suspected",
    editions=PRACTICE,
)

PARENTS = Duty(
    id="linked.parents",
    stage=Stage.NOTIFICATION,
    action="Tell the parents and family",
    duty_holder="Local authority",
    recipients=(PARENTS_AND_FAMILY,),
    citations=(
        Citation(
            "Lincolnshire, local page",
            "local page",
            Force.LOCAL,
            Evidence.SINGLE_SOURCE,
            read_in=(LINCOLNSHIRE,),
        ),
    ),
    no_number="no number",
    any_of=(Fact.DIED, Fact.SERIOUSLY_HARMED),
    condition="the child died or was seriously harmed",
    editions=LOCAL_PRACTICE,
    notes=(
        "In person where possible; with the police if it is criminal.",
        "On the death of a looked-after child see `england.looked-after-death.parents`.",
    ),
)

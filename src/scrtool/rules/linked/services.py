"""Care regulated by the Care Quality Commission, the NHS, and accidents at work."""

from __future__ import annotations

from scrtool.facts import Event, Fact
from scrtool.model import Citation, Clock, Duty, Evidence, Force, Role, Stage, Unit
from scrtool.rules.linked import editions
from scrtool.rules.linked.recipients import CQC, CQC_INCIDENTS, HSE, ICB, NHS_SYSTEMS
from scrtool.rules.linked.sources import (
    ASHFORDS,
    CQC_16,
    CQC_18,
    HARRISON_DRURY,
    NHS_STANDARDS,
)

CQC_REGULATIONS = "CQC Registration Regulations 2009"
WITHOUT_DELAY = "without delay"

CQC_DEATH = Duty(
    id="linked.cqc.death",
    stage=Stage.NOTIFICATION,
    action="Notify the Care Quality Commission of the death",
    duty_holder="Registered person",
    recipients=(CQC,),
    citations=(
        Citation(
            CQC_REGULATIONS,
            "CQC Regs 2009 reg 16",
            Force.STATUTE,
            Evidence.OFFICIAL,
            provision="reg 16",
            read_in=(CQC_16,),
        ),
    ),
    no_number=WITHOUT_DELAY,
    when=(Fact.REGULATED_ACTIVITY, Fact.DIED),
    unless=(Fact.ABROAD,),
    condition=(
        "a service user died during, or as a result of, a regulated activity; NHS bodies are "
        "exempt if it was reported to NHS England"
    ),
    editions=editions.CQC,
    notes=(
        "NHS bodies are exempt if it was reported to NHS England.",
        "Failure can be prosecuted.",
    ),
)

CQC_INCIDENT = Duty(
    id="linked.cqc.incident",
    stage=Stage.NOTIFICATION,
    action="Notify the Care Quality Commission of the incident",
    duty_holder="Registered person",
    recipients=(CQC_INCIDENTS,),
    citations=(
        Citation(
            CQC_REGULATIONS,
            "CQC Regs 2009 reg 18",
            Force.STATUTE,
            Evidence.OFFICIAL,
            provision="reg 18",
            read_in=(CQC_18,),
        ),
    ),
    no_number=WITHOUT_DELAY,
    when=(Fact.REGULATED_ACTIVITY,),
    any_of=(Fact.SERIOUS_EVENT, Fact.ABUSE, Fact.ALLEGATION),
    unless=(Fact.ABROAD,),
    condition=(
        "there was a serious injury, abuse or an allegation, or a police incident, in a regulated "
        "activity"
    ),
    editions=editions.CQC,
    notes=(
        "Two durations only define the event and are no time limit: utilities out for over "
        "24 hours; a person under 18 in an adult psychiatric unit for over 48 hours.",
    ),
)

NHS = Duty(
    id="linked.nhs",
    stage=Stage.NOTIFICATION,
    action="Report the incident in the NHS systems and to the integrated care board",
    duty_holder="Provider of NHS-funded care",
    recipients=(ICB, NHS_SYSTEMS),
    citations=(
        Citation(
            "NHS patient safety incident response standards",
            "NHS framework",
            Force.GUIDANCE_SHOULD,
            Evidence.OFFICIAL,
            read_in=(NHS_STANDARDS,),
            note="official that it exists",
        ),
    ),
    no_number=(
        "none in the standards of May 2024, as far as read; 2 working days in the old framework "
        "(unconfirmed, check the source)"
    ),
    confirmed_words=(
        "none in the standards of May 2024, as far as read; the old number left out: unconfirmed; "
        "--confirmed-only"
    ),
    when=(Fact.NHS_CARE,),
    unless=(Fact.ABROAD,),
    condition="NHS-funded care was a factor",
    editions=editions.NHS,
)

RIDDOR_2013 = Citation(
    "SI 2013/1471",
    "SI 2013/1471",
    Force.STATUTE,
    Evidence.CORROBORATED,
    read_in=(HARRISON_DRURY, ASHFORDS),
    note="the limb on a person taken to hospital is single source",
)
RIDDOR = Duty(
    id="linked.riddor",
    stage=Stage.NOTIFICATION,
    action="Report the work-related accident",
    duty_holder="Responsible person",
    recipients=(HSE,),
    citations=(RIDDOR_2013,),
    clocks=(
        Clock(
            name="incident",
            role=Role.HEADLINE,
            runs_from=Event.INCIDENT,
            length=10,
            unit=Unit.DAY,
            words="from the incident",
            citation=RIDDOR_2013,
            note="the report; without delay all the same",
        ),
    ),
    no_number=WITHOUT_DELAY,
    when=(Fact.WORK_RELATED,),
    unless=(Fact.ABROAD,),
    completes=Event.RIDDOR_REPORTED,
    condition=(
        "a work-related accident killed any person, or took a person who was not at work to "
        "hospital"
    ),
    editions=editions.RIDDOR,
    notes=("Without delay; the report within ten days of the incident.",),
)

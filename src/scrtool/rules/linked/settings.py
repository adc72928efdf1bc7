"""Homes and childcare: what the provider tells Ofsted and others. Other bodies: ``providers``."""

from __future__ import annotations

from scrtool.facts import Event, Fact
from scrtool.model import Citation, Clock, Duty, Evidence, Force, Role, Stage, Unit
from scrtool.rules.linked import editions
from scrtool.rules.linked.recipients import (
    CHILD_PROTECTION,
    EACH_RELEVANT_PERSON,
    FOSTERING_AUTHORITIES,
    HOME_AUTHORITY,
    ICB,
    OFSTED,
    OFSTED_ONLINE,
    OFSTED_OR_AGENCY,
    OMBUDSMAN_SECURE,
    OTHERS,
    PLACING_AUTHORITY,
    RELEVANT_PERSONS,
    SECRETARY_OF_STATE,
)
from scrtool.rules.linked.sources import (
    BENECARE,
    BUCKINGHAMSHIRE,
    EAST_RIDING,
    FOSTERCORE,
    GOVUK_FOSTERING,
    GOVUK_OFSTED,
    SEC_ED,
    SI541_40,
    STOCKPORT,
    SWINDON,
    TORBAY,
    WAKEFIELD,
    WIGAN,
)

REGISTERED_PERSON = "Registered person"
WITHOUT_DELAY = "without delay"

CHILDRENS_HOME_DEATH = Duty(
    id="linked.childrens-home.death",
    stage=Stage.NOTIFICATION,
    action="Notify Ofsted and others of the death of a child living in the home",
    duty_holder=REGISTERED_PERSON,
    recipients=(
        ICB,
        SECRETARY_OF_STATE,
        OFSTED,
        OMBUDSMAN_SECURE,
        PLACING_AUTHORITY,
        HOME_AUTHORITY,
        RELEVANT_PERSONS,
    ),
    citations=(
        Citation(
            "SI 2015/541",
            "SI 2015/541 reg 40(1)",
            Force.STATUTE,
            Evidence.OFFICIAL,
            provision="reg 40(1)",
            read_in=(SI541_40,),
        ),
    ),
    no_number=WITHOUT_DELAY,
    when=(Fact.IN_CHILDRENS_HOME, Fact.DIED),
    unless=(Fact.ABROAD,),
    condition="a child living in a children's home died",
    editions=editions.CHILDRENS_HOMES,
)

CHILDRENS_HOME_EVENT = Duty(
    id="linked.childrens-home.serious-event",
    stage=Stage.NOTIFICATION,
    action="Notify Ofsted and each relevant person of the serious event in the home",
    duty_holder=REGISTERED_PERSON,
    recipients=(OFSTED, EACH_RELEVANT_PERSON),
    citations=(
        Citation(
            "SI 2015/541",
            "SI 2015/541 reg 40(4)",
            Force.STATUTE,
            Evidence.OFFICIAL,
            provision="reg 40(4)",
            read_in=(SI541_40, BENECARE, EAST_RIDING),
        ),
    ),
    no_number="without delay; 24 hours in local systems (local practice, corroborated)",
    when=(Fact.IN_CHILDRENS_HOME, Fact.SERIOUS_EVENT),
    unless=(Fact.ABROAD,),
    condition=(
        "in a children's home there was sexual exploitation, a serious police incident, an "
        "allegation, a child protection enquiry or another serious incident"
    ),
    editions=editions.CHILDRENS_HOMES,
)

FOSTERING = Duty(
    id="linked.fostering",
    stage=Stage.NOTIFICATION,
    action="Notify Ofsted and the authorities of the event",
    duty_holder="Fostering service provider",
    recipients=(OFSTED, FOSTERING_AUTHORITIES),
    citations=(
        Citation(
            "Fostering Services (England) Regulations 2011",
            "Fostering Regs 2011 reg 36",
            Force.STATUTE,
            Evidence.CORROBORATED,
            provision="reg 36",
            read_in=(FOSTERCORE, TORBAY, WIGAN, SWINDON, GOVUK_FOSTERING),
        ),
    ),
    no_number=(
        "without delay; standard 29 wants a system within 24 hours, weekends covered (guidance, "
        "should; corroborated)"
    ),
    when=(Fact.IN_FOSTER_CARE,),
    any_of=(Fact.DIED, Fact.SERIOUS_EVENT),
    unless=(Fact.ABROAD,),
    condition=(
        "there was an event of Schedule 7 in a fostering service, such as a death, serious "
        "illness or accident"
    ),
    editions=editions.FOSTERING,
)

SUPPORTED_ACCOMMODATION = Duty(
    id="linked.supported-accommodation",
    stage=Stage.NOTIFICATION,
    action="Notify Ofsted and others of the serious event",
    duty_holder=REGISTERED_PERSON,
    recipients=(OFSTED, OTHERS),
    citations=(
        Citation(
            "Supported accommodation, 2023 Regulations",
            "2023 Regs reg 27",
            Force.STATUTE,
            Evidence.OFFICIAL,
            provision="reg 27",
            read_in=(WAKEFIELD,),
            note="official that it exists; its wording was not read in the original",
        ),
    ),
    no_number="none read; 24 hours in a local system (local practice, single source: Wakefield)",
    confirmed_words="none read; local number left out: single source; --confirmed-only",
    when=(Fact.IN_SUPPORTED_ACCOMMODATION, Fact.SERIOUS_EVENT),
    unless=(Fact.ABROAD,),
    condition="there was a serious event in supported accommodation",
    editions=editions.SUPPORTED,
)

OTHER_OFSTED_SETTINGS = Duty(
    id="linked.other-ofsted-settings",
    stage=Stage.NOTIFICATION,
    action="Tell Ofsted of the incident",
    duty_holder="Manager",
    recipients=(OFSTED_ONLINE,),
    citations=(
        Citation(
            "The setting's own regulations",
            "own regulations",
            Force.STATUTE,
            Evidence.OFFICIAL,
            read_in=(GOVUK_OFSTED,),
        ),
    ),
    no_number=WITHOUT_DELAY,
    when=(Fact.IN_OTHER_OFSTED,),
    unless=(Fact.ABROAD,),
    condition=(
        "there was an incident in an adoption agency, a residential family centre or a holiday "
        "scheme"
    ),
    editions=editions.OTHER_SETTINGS,
)

EYFS = Citation(
    "EYFS and welfare regulations 2012",
    "EYFS",
    Force.STATUTE,
    Evidence.CORROBORATED,
    read_in=(STOCKPORT, BUCKINGHAMSHIRE, SEC_ED),
    note="paragraph 3.52 (Stockport) or 3.8 (sec-ed)",
)
EARLY_YEARS = Duty(
    id="linked.early-years",
    stage=Stage.NOTIFICATION,
    action="Tell Ofsted and local child protection agencies of the event",
    duty_holder="Early-years provider",
    recipients=(OFSTED_OR_AGENCY, CHILD_PROTECTION),
    citations=(EYFS,),
    clocks=(
        Clock(
            name="incident",
            role=Role.HEADLINE,
            runs_from=Event.INCIDENT,
            length=14,
            unit=Unit.DAY,
            words="from the incident",
            citation=EYFS,
            note="at the latest; from the allegation, where there is one",
        ),
    ),
    no_number="as soon as reasonably practicable",
    when=(Fact.IN_EARLY_YEARS,),
    any_of=(Fact.DIED, Fact.SERIOUS_EVENT),
    unless=(Fact.ABROAD,),
    completes=Event.EARLY_YEARS_TOLD,
    condition="there was a death, or a serious accident, illness or injury, in early-years care",
    editions=editions.EARLY_YEARS,
    notes=(
        "As soon as reasonably practicable; fourteen days is the latest.",
        "Failure is an offence.",
        "Ofsted, or the childminder agency; and the local child protection agencies as well.",
    ),
)

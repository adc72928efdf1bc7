"""Schools, youth justice, the Ombudsman, charities and probation. Health: ``services``."""

from __future__ import annotations

from scrtool.facts import Fact
from scrtool.model import Citation, Duty, Evidence, Force, Stage
from scrtool.rules.linked import editions
from scrtool.rules.linked.recipients import (
    AUTHORITY_OR_PARTNERS,
    CDOP_IF_DEAD,
    CHARITY_COMMISSION,
    CUSTODY_PLACEMENTS,
)
from scrtool.rules.linked.recipients import (
    OMBUDSMAN as THE_OMBUDSMAN,
)
from scrtool.rules.linked.recipients import (
    PROBATION as HMPPS,
)
from scrtool.rules.linked.recipients import (
    YJB as THE_BOARD,
)
from scrtool.rules.linked.remarks import LEFT_OUT
from scrtool.rules.linked.sources import (
    DEVON,
    GOVUK_CHARITY,
    GOVUK_CUSTODY,
    SI541_40,
    TOZERS,
    WALTHAM_FOREST,
    YJB,
)

SCHOOL = Duty(
    id="linked.school",
    stage=Stage.NOTIFICATION,
    action="Tell the local authority or the partners; CDOP too if a death",
    duty_holder="School or college",
    recipients=(AUTHORITY_OR_PARTNERS, CDOP_IF_DEAD),
    citations=(
        Citation(
            "Waltham Forest and Devon, pages",
            "local pages",
            Force.GUIDANCE_SHOULD,
            Evidence.CORROBORATED,
            read_in=(WALTHAM_FOREST, DEVON),
            note="the guidance itself is not named in what was read",
        ),
    ),
    no_number="no number",
    when=(Fact.SCHOOL_KNOWN,),
    unless=(Fact.ABROAD,),
    condition="the child's school or college is known",
    editions=editions.GUIDANCE,
    notes=("Who tells is not stated; taken to be the school or college.",),
)

YOUTH_JUSTICE_COMMUNITY = Duty(
    id="linked.youth-justice.community",
    stage=Stage.NOTIFICATION,
    action="Notify the Youth Justice Board",
    duty_holder="Youth justice service",
    recipients=(THE_BOARD,),
    citations=(
        Citation(
            "Youth Justice Board, standard operating procedures",
            "YJB procedures",
            Force.REGULATOR,
            Evidence.OFFICIAL,
            read_in=(YJB,),
            note="mandatory from 1 April 2022",
        ),
    ),
    no_number=(
        "24 hours or the next working day (asked by the Youth Justice Board; unconfirmed, check "
        "the source)"
    ),
    confirmed_words=LEFT_OUT,
    when=(Fact.YOUTH_JUSTICE,),
    unless=(Fact.ABROAD,),
    condition=(
        "the child was supervised by, or charged under, youth justice, and the incident is in "
        "one of its six categories"
    ),
    editions=editions.YOUTH_JUSTICE,
    notes=("An older scheme used 24 hours to 8 May 2018.",),
)

YOUTH_JUSTICE_CUSTODY = Duty(
    id="linked.youth-justice.custody",
    stage=Stage.NOTIFICATION,
    action="Tell the Youth Custody Service placements team",
    duty_holder="Secure estate",
    recipients=(CUSTODY_PLACEMENTS,),
    citations=(
        Citation(
            "GOV.UK guide, custody",
            "GOV.UK guide",
            Force.REGULATOR,
            Evidence.OFFICIAL,
            read_in=(GOVUK_CUSTODY,),
        ),
    ),
    no_number="at once",
    when=(Fact.IN_CUSTODY,),
    any_of=(Fact.DIED, Fact.SERIOUS_EVENT),
    unless=(Fact.ABROAD,),
    condition="there was a death or a serious incident in custody or under escort",
    editions=editions.CUSTODY,
)

OMBUDSMAN = Duty(
    id="linked.ombudsman",
    stage=Stage.NOTIFICATION,
    action=(
        "Notify the Prisons and Probation Ombudsman of the death (secure children's home only; in "
        "custody: unconfirmed, check the source)"
    ),
    duty_holder="Registered person (secure home)",
    recipients=(THE_OMBUDSMAN,),
    citations=(
        Citation(
            "SI 2015/541",
            "SI 2015/541 reg 40(1)(f)",
            Force.STATUTE,
            Evidence.OFFICIAL,
            provision="reg 40(1)(f)",
            read_in=(SI541_40,),
            note="for a secure children's home only",
        ),
        Citation(
            "No authority read (custody)",
            "none read",
            Force.STATUTE,
            Evidence.UNCONFIRMED,
            note="death in custody: no authority was read",
        ),
    ),
    no_number="without delay",
    when=(Fact.DIED,),
    any_of=(Fact.IN_SECURE_HOME, Fact.IN_CUSTODY),
    unless=(Fact.ABROAD,),
    condition="there was a death in a secure children's home or in custody",
    editions=editions.CHILDRENS_HOMES,
    notes=("Who tells of a death in custody is not stated.",),
)

CHARITY = Duty(
    id="linked.charity",
    stage=Stage.NOTIFICATION,
    action="Report to the Charity Commission",
    duty_holder="Trustees",
    recipients=(CHARITY_COMMISSION,),
    citations=(
        Citation(
            "Charity Commission",
            "Charity Commission",
            Force.REGULATOR,
            Evidence.OFFICIAL,
            read_in=(GOVUK_CHARITY, TOZERS),
        ),
    ),
    no_number='promptly; "no set timeframes"',
    when=(Fact.CHARITY,),
    unless=(Fact.ABROAD,),
    condition="a charity was involved",
    editions=editions.CHARITIES,
)

PROBATION = Duty(
    id="linked.probation",
    stage=Stage.NOTIFICATION,
    action=(
        "Ask HMPPS about a serious further offence review (not covered by what was read; existence "
        "unconfirmed)"
    ),
    ask=True,
    duty_holder="Whoever learns of it",
    recipients=(HMPPS,),
    citations=(
        Citation(
            "No authority read",
            "none read",
            Force.LOCAL,
            Evidence.UNCONFIRMED,
            note="not covered here; that there is such a duty is unconfirmed, check the source; "
            "shown as local practice, the least claim",
        ),
    ),
    no_number="ask: no number was read, and the duty itself is unconfirmed, check the source",
    when=(Fact.PROBATION,),
    condition="the person responsible was under probation supervision",
    editions=editions.NOT_COVERED,
    notes=("Who asks is not stated.",),
)

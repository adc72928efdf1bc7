"""Child death review: who is told of a child's death, and what follows. Live births only."""

from __future__ import annotations

from scrtool.facts import Event, Fact
from scrtool.model import Citation, Clock, Duty, Evidence, Force, Role, Stage, Unit
from scrtool.rules.linked.editions import CHILD_DEATH_REVIEW
from scrtool.rules.linked.editions import DATABASE as DATABASE_EDITIONS
from scrtool.rules.linked.recipients import (
    CDOP_ON_FORM,
    DEATH_PARTNERS,
)
from scrtool.rules.linked.recipients import (
    DATABASE as THE_DATABASE,
)
from scrtool.rules.linked.recipients import (
    REVIEW_MEETING as THE_MEETING,
)
from scrtool.rules.linked.remarks import LEFT_OUT
from scrtool.rules.linked.sources import (
    BERKSHIRE,
    MANCHESTER,
    NCMD,
    NCMD_TRANSITION,
    NORFOLK,
    NOTTINGHAMSHIRE,
    PORTSMOUTH,
    RCEM,
    ST_HELENS,
    WALTHAM_FOREST,
)

CA_2004 = "Children Act 2004"
GUIDANCE = "Child death review guidance"
GUIDANCE_SHORT = "CDR guidance"
NOT_READ = "not read in the original"
CDOP = "Child death overview panel (CDOP)"
ANY_CAUSE = "a live-born child under 18 died, whatever the cause"

GUIDANCE_NOT_READ = Citation(
    GUIDANCE, GUIDANCE_SHORT, Force.GUIDANCE_SHOULD, Evidence.UNCONFIRMED, note=NOT_READ
)

NOTIFY = Duty(
    id="linked.child-death.notify",
    stage=Stage.NOTIFICATION,
    action="Notify the child death review partners of the death",
    duty_holder="Professional",
    recipients=(DEATH_PARTNERS,),
    citations=(
        Citation(
            CA_2004,
            "CA 2004 ss.16M-16P",
            Force.STATUTE,
            Evidence.CORROBORATED,
            provision="ss.16M-16P",
            read_in=(PORTSMOUTH, MANCHESTER, WALTHAM_FOREST),
            note="with guidance",
        ),
    ),
    clocks=(
        Clock(
            name="24-hours",
            role=Role.ALTERNATE,
            runs_from=Event.INCIDENT,
            length=24,
            unit=Unit.HOUR,
            words="from the death",
            citation=GUIDANCE_NOT_READ,
        ),
        Clock(
            name="next-working-day",
            role=Role.ALTERNATE,
            runs_from=Event.INCIDENT,
            length=1,
            unit=Unit.WORKING_DAY,
            words="from the death: the next working day",
            citation=GUIDANCE_NOT_READ,
        ),
    ),
    when=(Fact.DIED, Fact.UNDER_18),
    unless=(Fact.UNBORN, Fact.OUT_OF_REACH),
    completes=Event.CHILD_DEATH_NOTIFIED,
    condition=ANY_CAUSE,
    editions=CHILD_DEATH_REVIEW,
    notes=(
        "Within 24 hours of the death, or the next working day: neither is a headline over the "
        "other, and the earlier is the safe date.",
        'The local word is "matter of urgency".',
    ),
)

DATABASE = Duty(
    id="linked.child-death.database",
    stage=Stage.NOTIFICATION,
    action="Tell the National Child Mortality Database of the death",
    duty_holder=CDOP,
    recipients=(THE_DATABASE,),
    citations=(
        Citation(
            CA_2004,
            "CA 2004 s.16M(3)",
            Force.STATUTE,
            Evidence.OFFICIAL,
            provision="s.16M(3)",
            read_in=(NCMD_TRANSITION, NCMD),
        ),
    ),
    no_number=(
        "48 hours, from a start that is not settled (how binding is not stated; unconfirmed, "
        "check the source)"
    ),
    confirmed_words=LEFT_OUT,
    when=(Fact.DIED, Fact.UNDER_18),
    unless=(Fact.UNBORN, Fact.OUT_OF_REACH),
    condition="a live-born child under 18 died on or after 1 April 2019, whatever the cause",
    editions=DATABASE_EDITIONS,
)

FORMS = Duty(
    id="linked.child-death.forms",
    stage=Stage.NOTIFICATION,
    action="Answer the panel (CDOP) on its reporting form, when asked",
    duty_holder="Agencies",
    recipients=(CDOP_ON_FORM,),
    citations=(GUIDANCE_NOT_READ,),
    no_number=(
        "3 weeks, from a start that is not settled (how binding is not stated; unconfirmed, "
        "check the source)"
    ),
    confirmed_words=LEFT_OUT,
    when=(Fact.DIED, Fact.UNDER_18),
    unless=(Fact.UNBORN, Fact.OUT_OF_REACH),
    condition="the child death overview panel asks, after the death of a live-born child",
    editions=CHILD_DEATH_REVIEW,
)

JOINT_RESPONSE = Duty(
    id="linked.child-death.joint-response",
    stage=Stage.NOTIFICATION,
    action="Respond jointly to the death",
    duty_holder="Police, health and social care",
    citations=(
        Citation(
            GUIDANCE,
            GUIDANCE_SHORT,
            Force.GUIDANCE_SHOULD,
            Evidence.CORROBORATED,
            read_in=(NOTTINGHAMSHIRE, RCEM),
        ),
    ),
    no_number=(
        "at once; a home visit usually within 24 hours and a first multi-agency meeting within "
        '48 hours (guidance, should; single source: a clinical training module); "72 hours": '
        "unconfirmed, check the source"
    ),
    confirmed_words="at once; numbers left out: single source and unconfirmed; --confirmed-only",
    any_of=(Fact.DIED, Fact.STILLBIRTH_UNATTENDED),
    also_any_of=(
        (
            Fact.EXTERNAL_CAUSE,
            Fact.SUDDEN,
            Fact.IN_CUSTODY,
            Fact.DETAINED,
            Fact.SUSPICIOUS,
            Fact.STILLBIRTH_UNATTENDED,
        ),
    ),
    unless=(Fact.ADULT, Fact.ATTENDED_STILLBIRTH, Fact.OUT_OF_REACH),
    condition=(
        "the death was from external causes, sudden and unexplained, in custody or while "
        "detained under the Mental Health Act, or suspicious; or a stillbirth was unattended"
    ),
    editions=CHILD_DEATH_REVIEW,
    switched_on_by=Event.INCIDENT,
    notes=("An unattended stillbirth starts it too.",),
)

REVIEW_MEETING = Duty(
    id="linked.child-death.review-meeting",
    stage=Stage.NOTIFICATION,
    action="Bring the death to a child death review meeting",
    duty_holder="Lead professional",
    recipients=(THE_MEETING,),
    citations=(GUIDANCE_NOT_READ,),
    no_number=(
        "3 months, later if there is an inquest (how binding is not stated; unconfirmed, check "
        "the source)"
    ),
    confirmed_words=LEFT_OUT,
    when=(Fact.DIED, Fact.UNDER_18),
    unless=(Fact.UNBORN, Fact.OUT_OF_REACH),
    condition="every child death",
    editions=CHILD_DEATH_REVIEW,
)

PANEL_REVIEW = Duty(
    id="linked.child-death.panel-review",
    stage=Stage.NOTIFICATION,
    action="Review the death, anonymised",
    duty_holder=CDOP,
    citations=(GUIDANCE_NOT_READ,),
    no_number=(
        "6 weeks from the report of the meeting, 6 months overall (how binding is not stated; "
        "unconfirmed, check the source)"
    ),
    confirmed_words=LEFT_OUT,
    when=(Fact.DIED, Fact.UNDER_18),
    unless=(Fact.UNBORN, Fact.OUT_OF_REACH),
    condition="every child death",
    editions=CHILD_DEATH_REVIEW,
)

AREA = Duty(
    id="linked.child-death.area",
    stage=Stage.NOTIFICATION,
    action="Cover the death of a child resident in their area",
    duty_holder="Child death review partners",
    citations=(
        Citation(
            "Statute on child death review (provision not named in what was read)",
            "statute, not named",
            Force.STATUTE,
            Evidence.CORROBORATED,
            read_in=(NORFOLK, ST_HELENS, BERKSHIRE),
        ),
    ),
    no_number="no number",
    when=(Fact.DIED, Fact.UNDER_18, Fact.LIVES_ELSEWHERE),
    unless=(Fact.UNBORN, Fact.OUT_OF_REACH),
    condition="the child who died lived in another area",
    editions=CHILD_DEATH_REVIEW,
    notes=(
        "The partners must cover their residents, and may cover a child who lived elsewhere and "
        "died in their area.",
    ),
)

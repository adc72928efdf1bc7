"""The adult learning review, and the review of a justice social work incident."""

from __future__ import annotations

from scrtool.facts import Event, Fact
from scrtool.model import CalendarId, Citation, Clock, Duty, Evidence, Force, Role, Stage, Unit
from scrtool.rules.scotland.authorities import (
    ADULT_ANNEX_3,
    ADULT_LEARNING,
    ADULT_LEARNING_SHORT,
    CI_ON_ADULTS,
    INSPECTORATE,
    INSPECTORATE_SHORT,
    OF_ADULT_LEARNING,
    OF_INSPECTORATE,
)
from scrtool.rules.scotland.recipients import (
    ADULT_COMMITTEE_CONTACT,
    INSPECTORATE_ONE_SITTING,
    INSPECTORATE_ONLINE,
    INSPECTORATE_TEMPLATE,
)
from scrtool.rules.scotland.sources import CI_ADULTS, CI_JUSTICE

COMMITTEE = "Adult protection committee"

INFORMATION = Duty(
    id="scotland.adult-learning-review.information",
    stage=Stage.LOCAL_REVIEW,
    action="Send the information asked for to the adult protection committee's contact",
    duty_holder="Agency",
    recipients=(ADULT_COMMITTEE_CONTACT,),
    citations=(ADULT_ANNEX_3,),
    editions=OF_ADULT_LEARNING,
    clocks=(
        Clock(
            name="request",
            role=Role.HEADLINE,
            runs_from=Event.INFORMATION_REQUESTED,
            length=14,
            unit=Unit.DAY,
            words="from the date of the request",
            citation=ADULT_ANNEX_3,
            calendar=CalendarId.SCOTLAND,
            note="the form says 2 weeks, of 7 days each",
            said="2 weeks",
        ),
    ),
    when=(Fact.ADULT,),
    needs=Event.INFORMATION_REQUESTED,
    completes=Event.INFORMATION_SENT,
    condition="a request for information was sent",
)

DECISION = Duty(
    id="scotland.adult-learning-review.decision",
    stage=Stage.LOCAL_REVIEW,
    action="Tell the Care Inspectorate of the decision on an adult learning review",
    duty_holder=COMMITTEE,
    recipients=(INSPECTORATE_ONLINE,),
    citations=(
        CI_ON_ADULTS,
        Citation(
            ADULT_LEARNING,
            ADULT_LEARNING_SHORT,
            Force.GUIDANCE_SHOULD,
            Evidence.OFFICIAL,
            read_in=(CI_ADULTS,),
            note="whether the guidance says must or should was not read; the lesser is shown",
        ),
    ),
    editions=OF_INSPECTORATE,
    no_number="no number",
    when=(Fact.ADULT,),
    needs=Event.REVIEW_DECIDED,
    condition="the decision was made",
    notes=("Runs from the decision; no number.",),
)

OUTCOME = Duty(
    id="scotland.adult-learning-review.outcome",
    stage=Stage.LOCAL_REVIEW,
    action="Send the ratified outcome to the Care Inspectorate",
    duty_holder=COMMITTEE,
    recipients=(INSPECTORATE_ONE_SITTING,),
    citations=(
        Citation(
            INSPECTORATE,
            INSPECTORATE_SHORT,
            Force.REGULATOR,
            Evidence.OFFICIAL,
            read_in=(CI_ADULTS,),
            note='"should"',
        ),
    ),
    editions=OF_INSPECTORATE,
    clocks=(
        Clock(
            name="ratified",
            role=Role.HEADLINE,
            runs_from=Event.OUTCOME_RATIFIED,
            length=7,
            unit=Unit.DAY,
            words="from ratification by the chief officers group",
            citation=Citation(
                INSPECTORATE,
                INSPECTORATE_SHORT,
                Force.REGULATOR,
                Evidence.OFFICIAL,
                read_in=(CI_ADULTS,),
                note="not seen in the government guidance",
            ),
            calendar=CalendarId.SCOTLAND,
        ),
    ),
    when=(Fact.ADULT,),
    needs=Event.OUTCOME_RATIFIED,
    completes=Event.OUTCOME_SENT,
    condition="the outcome was ratified by the chief officers group",
)

JUSTICE = Duty(
    id="scotland.justice-incident-review",
    stage=Stage.NOTIFICATION,
    action="Notify the Care Inspectorate of a serious incident under justice social work",
    duty_holder="Local authority justice social work",
    recipients=(INSPECTORATE_TEMPLATE,),
    citations=(
        Citation(
            INSPECTORATE,
            INSPECTORATE_SHORT,
            Force.REGULATOR,
            Evidence.CORROBORATED,
            read_in=(CI_JUSTICE,),
            note='"should"',
        ),
    ),
    editions=OF_INSPECTORATE,
    clocks=(
        Clock(
            name="incident",
            role=Role.HEADLINE,
            runs_from=Event.JUSTICE_INCIDENT,
            length=5,
            unit=Unit.WORKING_DAY,
            words="from the incident",
            citation=Citation(
                INSPECTORATE,
                INSPECTORATE_SHORT,
                Force.REGULATOR,
                Evidence.CORROBORATED,
                read_in=(CI_JUSTICE,),
            ),
            calendar=CalendarId.SCOTLAND,
            note="from the incident, not from becoming aware of it",
        ),
    ),
    when=(Fact.JUSTICE_SUPERVISION,),
    needs=Event.JUSTICE_INCIDENT,
    completes=Event.JUSTICE_REVIEW_SENT,
    condition=(
        "a serious incident happened, and the person was on statutory justice social work "
        "supervision or licence"
    ),
)

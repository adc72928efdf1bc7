"""The child learning review: who is told of it. No number of days was read for any step."""

from __future__ import annotations

from scrtool.facts import Event, Fact
from scrtool.model import Citation, Duty, Evidence, Force, Stage
from scrtool.rules.scotland.authorities import (
    CHILD_LEARNING,
    CHILD_LEARNING_SHORT,
    CI_ON_LEARNING,
    OF_CHILD_LEARNING,
    OF_INSPECTORATE,
)
from scrtool.rules.scotland.recipients import (
    CHIEF_OFFICERS,
    COMMITTEE,
    INSPECTORATE_EFORM,
    INSPECTORATE_EMAIL,
)
from scrtool.rules.scotland.sources import CHILD_LEARNING_4, CHILD_LEARNING_6

HOLDER = "Child protection committee"

NOTIFY = Duty(
    id="scotland.child-learning-review.notify",
    stage=Stage.NOTIFICATION,
    action="Notify the child protection committee of a case for a learning review",
    duty_holder="Anyone who thinks of a learning review",
    recipients=(COMMITTEE,),
    citations=(
        Citation(
            CHILD_LEARNING,
            CHILD_LEARNING_SHORT,
            Force.GUIDANCE_SHOULD,
            Evidence.OFFICIAL,
            read_in=(CHILD_LEARNING_4,),
        ),
    ),
    editions=OF_CHILD_LEARNING,
    no_number="no number",
    when=(Fact.LEARNING_REVIEW_CONSIDERED,),
    condition="a learning review is thought of",
)

DECISION = Duty(
    id="scotland.child-learning-review.decision",
    stage=Stage.LOCAL_REVIEW,
    action="Tell the Care Inspectorate of the decision to proceed or not",
    duty_holder=HOLDER,
    recipients=(INSPECTORATE_EFORM,),
    citations=(CI_ON_LEARNING,),
    editions=OF_INSPECTORATE,
    no_number="no number",
    when=(Fact.LEARNING_REVIEW_CONSIDERED,),
    needs=Event.REVIEW_DECIDED,
    condition="it was decided to proceed with a learning review, or not to",
    notes=("Runs from the decision; no number.",),
)

REPORT = Duty(
    id="scotland.child-learning-review.report",
    stage=Stage.LOCAL_REVIEW,
    action="Send the report of the learning review to the Care Inspectorate",
    duty_holder=HOLDER,
    recipients=(INSPECTORATE_EMAIL,),
    citations=(CI_ON_LEARNING,),
    editions=OF_INSPECTORATE,
    no_number="no number",
    when=(Fact.LEARNING_REVIEW,),
    needs=Event.REVIEW_COMPLETED,
    condition="the report is complete",
    notes=("Runs from completion; no number.",),
)

ACTION_PLAN = Duty(
    id="scotland.child-learning-review.action-plan",
    stage=Stage.LOCAL_REVIEW,
    action="Give the chief officers group an action plan with owners",
    duty_holder=HOLDER,
    recipients=(CHIEF_OFFICERS,),
    citations=(
        Citation(
            CHILD_LEARNING,
            CHILD_LEARNING_SHORT,
            Force.GUIDANCE_SHOULD,
            Evidence.OFFICIAL,
            read_in=(CHILD_LEARNING_6,),
        ),
    ),
    editions=OF_CHILD_LEARNING,
    no_number="no number",
    when=(Fact.LEARNING_REVIEW,),
    needs=Event.REVIEW_COMPLETED,
    condition="the report is complete",
)

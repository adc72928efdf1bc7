"""LeDeR reviews of the deaths of people with a learning disability or autism, England.

Sources:
    NHS England policy, as two ministerial answers state it; the policy was not read in the
    original.

Not covered: how a death is notified to LeDeR; Wales, Scotland and Northern Ireland.
"""

from __future__ import annotations

from datetime import date

from scrtool.facts import Event, Fact
from scrtool.model import (
    Citation,
    Clock,
    Dispute,
    Duty,
    Edition,
    Evidence,
    Force,
    Instrument,
    Regime,
    Role,
    Source,
    Stage,
    Unit,
)

HL10253 = Source(
    "HL10253",
    "Ministerial answer HL10253, learning disabilities mortality review programme",
    "https://parallelparliament.co.uk/question/HL10253/learning-disabilities-mortality-review-"
    "programme",
)
HL10254 = Source("HL10254", "Ministerial answer HL10254 (address not recorded)")

POLICY = "NHS England policy on LeDeR"
POLICY_SHORT = "LeDeR policy"
STATED = "as two ministerial answers state it; the policy itself was not read in the original"

COMPLETE = Duty(
    id="england-leder.complete",
    stage=Stage.LOCAL_REVIEW,
    action="Complete the LeDeR review of a death of a person with a learning disability or autism",
    brief="Complete the LeDeR review",
    duty_holder="Reviewer arranged by the integrated care board",
    citations=(
        Citation(
            POLICY,
            POLICY_SHORT,
            Force.EXPECTATION,
            Evidence.CORROBORATED,
            read_in=(HL10253, HL10254),
            note=STATED,
        ),
    ),
    editions=(Edition(POLICY, POLICY_SHORT, None, None, start_day_known=False),),
    clocks=(
        Clock(
            name="notified",
            role=Role.HEADLINE,
            runs_from=Event.LEDER_NOTIFIED,
            length=6,
            unit=Unit.MONTH,
            words="from the notification to LeDeR",
            citation=Citation(
                POLICY,
                POLICY_SHORT,
                Force.EXPECTATION,
                Evidence.CORROBORATED,
                read_in=(HL10253, HL10254),
                note=STATED,
            ),
            note="an expectation, unless statutory processes prevent it or the family ask for "
            "delay: never missed",
        ),
    ),
    when=(Fact.DIED, Fact.LEARNING_DISABILITY),
    needs=Event.LEDER_NOTIFIED,
    completes=Event.LEDER_COMPLETED,
    condition="a death has been notified to LeDeR",
)

REGIME = Regime(
    id="england-leder",
    title="LeDeR reviews (learning disability and autism), England",
    checked_on=date(2026, 11, 22),  # the day the sources were last checked
    duties=(COMPLETE,),
    disputes=(
        Dispute(
            "the six months",
            "six months as an expectation",
            'never "missed": the word printed is expectation',
        ),
    ),
    instruments=(
        Instrument(
            POLICY, "the dates were not read", "corroborated", "Policy not read in the original"
        ),
    ),
    sources=(HL10253, HL10254),
    person="person",
)

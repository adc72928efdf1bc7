"""What boards still did from 29 June 2018, until and after local partnerships took over."""

from __future__ import annotations

from scrtool.facts import Event, Fact
from scrtool.model import Citation, Clock, Duty, Edition, Evidence, Force, Role, Stage, Unit
from scrtool.rules.england_scr.authorities import (
    FORCE_NOT_STATED,
    LSCB,
    TRANSITIONAL,
    TRANSITIONAL_SHORT,
)
from scrtool.rules.england_scr.editions import (
    IN_TRANSITION,
    TRANSITION_FROM,
    UNTIL_ARRANGEMENTS,
)
from scrtool.rules.england_scr.recipients import PANEL
from scrtool.rules.england_scr.sources import SOLIHULL, WESTYORKS

AT_THE_LATEST = "at the latest 29 September 2020 (unconfirmed, check the source)"

TRANSITION_PANEL = Duty(
    id="england-scr.transition-panel",
    stage=Stage.LOCAL_REVIEW,
    action="Send the Panel decisions not to start, or not to publish, a review",
    duty_holder=LSCB,
    recipients=(PANEL,),
    citations=(
        Citation(
            "Guidance of 2018, as Solihull states it",
            "guidance, 2018",
            Force.GUIDANCE_SHOULD,
            Evidence.SINGLE_SOURCE,
            read_in=(SOLIHULL,),
        ),
    ),
    no_number="for decisions from 29 June 2018, also on incidents notified before July 2018",
    any_of=(Fact.NOT_STARTING, Fact.NOT_PUBLISHING),
    undated=True,
    condition=(
        "it was decided, from 29 June 2018, not to start, or not to publish, a serious case review"
    ),
    editions=(
        Edition(
            "Transition, from 29 June 2018",
            "transition",
            TRANSITION_FROM,
            None,
            note="No source gives an end",
        ),
    ),
    notes=("Decisions on incidents notified before July 2018 are sent too.",),
)

TRANSITION_BOARD = Duty(
    id="england-scr.transition-board",
    stage=Stage.LOCAL_REVIEW,
    action="Keep the serious case review function until local arrangements begin",
    duty_holder=LSCB,
    citations=(
        Citation(
            "Transitional law of 2018 (not named in what was read)",
            "transitional law, 2018",
            Force.STATUTE,
            Evidence.CORROBORATED,
            read_in=(WESTYORKS,),
            note="West Yorkshire and the press",
        ),
        Citation(
            TRANSITIONAL,
            TRANSITIONAL_SHORT,
            Force.GUIDANCE_SHOULD,
            Evidence.CORROBORATED,
            read_in=(WESTYORKS,),
            note=FORCE_NOT_STATED,
        ),
    ),
    no_number=(
        "from 29 June 2018 until the local partnership's arrangements begin, at the latest "
        "29 September 2019 (12 months to publish them, 3 more to start them)"
    ),
    unless=UNTIL_ARRANGEMENTS,
    condition="the local partnership's arrangements have not begun",
    editions=(IN_TRANSITION,),
    notes=("If it is not known when the local arrangements began, the question stays open.",),
)

TRANSITION_LONGSTOP = Duty(
    id="england-scr.transition-longstop",
    stage=Stage.PUBLICATION,
    action="Complete and publish outstanding serious case reviews",
    duty_holder="Local safeguarding children board or successor partnership",
    citations=(
        Citation(
            TRANSITIONAL,
            TRANSITIONAL_SHORT,
            Force.GUIDANCE_SHOULD,
            Evidence.UNCONFIRMED,
            note=FORCE_NOT_STATED,
        ),
    ),
    clocks=(
        Clock(
            name="arrangements",
            role=Role.HEADLINE,
            runs_from=Event.ARRANGEMENTS_BEGAN,
            length=12,
            unit=Unit.MONTH,
            words="from the local arrangements beginning",
            citation=Citation(
                TRANSITIONAL,
                TRANSITIONAL_SHORT,
                Force.GUIDANCE_SHOULD,
                Evidence.UNCONFIRMED,
                note=FORCE_NOT_STATED,
            ),
            note=AT_THE_LATEST,
        ),
    ),
    no_number=AT_THE_LATEST,
    confirmed_words="last day left out: unconfirmed; --confirmed-only",
    when=(Fact.REVIEW_OUTSTANDING,),
    completes=Event.PUBLISHED,
    condition="a serious case review is still outstanding when the local arrangements begin",
    editions=(IN_TRANSITION,),
    notes=("At the latest 29 September 2020 (unconfirmed, check the source).",),
)

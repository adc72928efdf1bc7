"""Sending the rapid review to the Panel: treated as due by the limit of the review itself."""

from __future__ import annotations

from scrtool.facts import Area, Event, Fact
from scrtool.model import Citation, Clock, Duty, Edition, Evidence, Force, Role, Stage, Unit
from scrtool.rules.england.authorities import LOCAL_PAGES, WT, WT_SHORT
from scrtool.rules.england.editions import (
    BEGAN,
    PANEL_2019_FROM,
    PANEL_2022_FROM,
    PANEL_2025_FROM,
)
from scrtool.rules.england.local_sources import (
    CAMBS,
    CAMBS_GUIDANCE,
    DCFP,
    KENT,
    SHROPSHIRE,
    WILTS,
)
from scrtool.rules.england.rapid_clocks import (
    FROM_AWARENESS,
    LETTER_2018,
    SENT_NOTE,
    SENT_WORDS,
)
from scrtool.rules.england.recipients import PANEL
from scrtool.rules.england.sources import SUMMARY

WITHIN_THE_15 = "corroborated for sending within the 15 working days"

DAY_16 = Clock(
    name="day-16",
    role=Role.PRESET,
    runs_from=Event.NOTIFIED,
    length=16,
    unit=Unit.WORKING_DAY,
    words=SENT_WORDS,
    citation=Citation(
        "Devon, older flowchart",
        LOCAL_PAGES,
        Force.LOCAL,
        Evidence.SINGLE_SOURCE,
        read_in=(DCFP,),
    ),
    note="never moves the limit of 15 working days",
)

CLOCKS_BEFORE_GUIDANCE = (
    Clock(
        name="sent",
        role=Role.HEADLINE,
        runs_from=Event.NOTIFIED,
        length=15,
        unit=Unit.WORKING_DAY,
        words=SENT_WORDS,
        citation=LETTER_2018,
        note=SENT_NOTE,
    ),
    FROM_AWARENESS,
    DAY_16,
)
CLOCKS_2019 = (
    Clock(
        name="sent",
        role=Role.HEADLINE,
        runs_from=Event.NOTIFIED,
        length=15,
        unit=Unit.WORKING_DAY,
        words=SENT_WORDS,
        citation=Citation(
            "Panel practice guidance, April 2019",
            "Panel 2019",
            Force.PANEL,
            Evidence.CORROBORATED,
            read_in=(WILTS, KENT),
            note=WITHIN_THE_15,
        ),
        note=SENT_NOTE,
    ),
    FROM_AWARENESS,
    DAY_16,
)
CLOCKS_2022 = (
    Clock(
        name="sent",
        role=Role.HEADLINE,
        runs_from=Event.NOTIFIED,
        length=15,
        unit=Unit.WORKING_DAY,
        words=SENT_WORDS,
        citation=Citation(
            "Panel guidance, September 2022",
            "Panel 2022",
            Force.PANEL,
            Evidence.CORROBORATED,
            read_in=(WILTS, KENT),
            note=WITHIN_THE_15,
        ),
        note=SENT_NOTE,
    ),
    FROM_AWARENESS,
    DAY_16,
)
CLOCKS_2025 = (
    Clock(
        name="sent",
        role=Role.HEADLINE,
        runs_from=Event.NOTIFIED,
        length=15,
        unit=Unit.WORKING_DAY,
        words=SENT_WORDS,
        citation=Citation(
            "Panel guidance, June 2025",
            "Panel 2025",
            Force.PANEL,
            Evidence.CORROBORATED,
            read_in=(WILTS, KENT, CAMBS, CAMBS_GUIDANCE),
            note=WITHIN_THE_15,
        ),
        start_evidence=Evidence.SINGLE_SOURCE,
        note=SENT_NOTE,
    ),
    FROM_AWARENESS,
    DAY_16,
)

SEND = Duty(
    id="england.rapid-review.send",
    stage=Stage.RAPID_REVIEW,
    action="Send the rapid review, and the decision on a local review",
    brief="Send it to the Panel, with the decision",
    duty_holder="Safeguarding partners",
    whose=Area.HARMED,
    recipients=(PANEL,),
    citations=(
        Citation(
            WT,
            WT_SHORT,
            Force.GUIDANCE_SHOULD,
            Evidence.CORROBORATED,
            read_in=(SUMMARY, SHROPSHIRE, DCFP),
            note="as soon as it is complete (published summary of the process)",
        ),
    ),
    clocks=CLOCKS_2025,
    no_number="as soon as it is complete",
    follows="england.notify-panel",
    unsettled_by=(Fact.LOOKED_AFTER, Fact.CARE_LEAVER),
    completes=Event.RAPID_REVIEW_SENT,
    condition="a rapid review is required",
    editions=(
        Edition(
            "before Panel guidance",
            "before guidance",
            BEGAN,
            PANEL_2019_FROM,
            end_day_known=False,
            clocks=CLOCKS_BEFORE_GUIDANCE,
            number_evidence=Evidence.UNCONFIRMED,
            note="The number itself is unconfirmed for these months, check the source: a Panel "
            "letter of July 2018, not read in the original",
        ),
        Edition(
            "Panel guidance, April 2019",
            "Panel 2019",
            PANEL_2019_FROM,
            PANEL_2022_FROM,
            start_day_known=False,
            end_day_known=False,
            clocks=CLOCKS_2019,
        ),
        Edition(
            "Panel guidance, September 2022",
            "Panel 2022",
            PANEL_2022_FROM,
            PANEL_2025_FROM,
            start_day_known=False,
            end_day_known=False,
            clocks=CLOCKS_2022,
        ),
        Edition(
            "Panel guidance, June 2025",
            "Panel 2025",
            PANEL_2025_FROM,
            None,
            start_day_known=False,
            end_day_known=False,
            note="As reported, time starts on the day the notification was sent; the other "
            "reading stays listed",
        ),
    ),
    notes=(
        "Sending is treated as due by the limit of the review; once the review is complete, send "
        "it at once.",
        '"As soon as" complete has no number: should (guidance), single source (published '
        "summary of the process).",
        "With any view that a national review suits.",
    ),
)

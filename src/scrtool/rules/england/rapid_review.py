"""The rapid review, and the decision on a local review. Sending it: ``rapid_send``."""

from __future__ import annotations

from scrtool.facts import Area, Event, Fact
from scrtool.model import Citation, Duty, Edition, Evidence, Force, Stage
from scrtool.rules.england.authorities import SI, WT, WT_SHORT
from scrtool.rules.england.editions import (
    BEGAN,
    PANEL_2019_FROM,
    PANEL_2022_FROM,
    PANEL_2025_FROM,
    SI_2018_789,
)
from scrtool.rules.england.rapid_clocks import (
    CLOCKS_2019,
    CLOCKS_2022,
    CLOCKS_2025,
    CLOCKS_BEFORE_GUIDANCE,
)
from scrtool.rules.england.sources import FAQ, SI789_11

RAPID_REVIEW = Duty(
    id="england.rapid-review",
    stage=Stage.RAPID_REVIEW,
    action="Carry out a rapid review",
    duty_holder="Safeguarding partners",
    whose=Area.HARMED,
    citations=(
        Citation(
            "Panel, frequently asked questions",
            "Panel FAQ",
            Force.PANEL,
            Evidence.OFFICIAL,
            read_in=(FAQ,),
            note="one is required once a notification is in",
        ),
        Citation(
            WT,
            WT_SHORT,
            Force.GUIDANCE_SHOULD,
            Evidence.UNCONFIRMED,
            note='"promptly"; not read in the original',
        ),
    ),
    clocks=CLOCKS_2025,
    follows="england.notify-panel",
    unsettled_by=(Fact.LOOKED_AFTER, Fact.CARE_LEAVER),
    completes=Event.RAPID_REVIEW_SENT,
    condition=(
        "a notification to the Panel has been made, unless the criteria are later found not to be "
        "met; not for the death of a looked-after child or a care leaver notified only as such"
    ),
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
            "letter of July 2018, not read in the original. Both readings are listed",
        ),
        Edition(
            "Panel guidance, April 2019",
            "Panel 2019",
            PANEL_2019_FROM,
            PANEL_2022_FROM,
            start_day_known=False,
            end_day_known=False,
            clocks=CLOCKS_2019,
            note="Both readings are listed. The number was called a non-statutory expectation in "
            "March 2020 (Trafford partnership)",
        ),
        Edition(
            "Panel guidance, September 2022",
            "Panel 2022",
            PANEL_2022_FROM,
            PANEL_2025_FROM,
            start_day_known=False,
            end_day_known=False,
            clocks=CLOCKS_2022,
            note="Both readings are listed",
        ),
        Edition(
            "Panel guidance, June 2025",
            "Panel 2025",
            PANEL_2025_FROM,
            None,
            start_day_known=False,
            end_day_known=False,
            note="As reported, time starts on the day the notification was sent; the other "
            "reading stays listed. No replacement after Working Together 2026 was found",
        ),
    ),
    notes=(
        "The partners are those of the area of the incident; for an incident outside England, "
        "those of the home authority (inference from who notifies).",
        "No notification, no rapid review.",
        'The Panel\'s own site says "usually" within 15 working days and names no start; the '
        "published summary of the process says must, and names no start either.",
        'CPS guidance drops "working".',
        "If late, tell the Panel secretariat with reasons: unconfirmed, check the source (no "
        "procedure was read).",
        "No date for the Panel's reply: Kent expects about 10 days (local, single source).",
    ),
)

DECISION_CRITERIA = Duty(
    id="england.rapid-review.decision-criteria",
    stage=Stage.LOCAL_REVIEW,
    action="Weigh the listed matters when deciding on a local review",
    duty_holder="Safeguarding partners",
    citations=(
        Citation(
            SI,
            "SI 2018/789 reg 11",
            Force.STATUTE,
            Evidence.OFFICIAL,
            provision="reg 11",
            read_in=(SI789_11,),
        ),
    ),
    editions=SI_2018_789,
    no_number="no number of days",
    follows="england.rapid-review",
    condition="deciding whether to carry out a local review",
)

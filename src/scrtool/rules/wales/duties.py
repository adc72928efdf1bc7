"""The look-back of a practice review, a looked-after death, and the unified review."""

from __future__ import annotations

from scrtool.facts import Event, Fact
from scrtool.model import (
    Citation,
    Clock,
    Duty,
    Edition,
    Evidence,
    Force,
    Recipient,
    Role,
    Stage,
    Unit,
)
from scrtool.rules.wales.sources import NORTH_WALES, SI_2012_1712, SSWBA_125, UNIFIED_REVIEW

SI_2015 = "SI 2015/1466"
REGULATION_4 = Citation(
    SI_2015,
    "SI 2015/1466 reg 4",
    Force.STATUTE,
    Evidence.OFFICIAL,
    provision="reg 4",
    read_in=(NORTH_WALES, SI_2012_1712),
    note="official through the board's restatement and the earlier text; regulation 4 itself was "
    "not read in the original",
)

# Neither is the headline: each is the anchor of its own limb, and counts for no other.
LOOK_BACK = Duty(
    id="wales.practice-review.look-back",
    stage=Stage.LOCAL_REVIEW,
    action="Establish whether the review is extended or concise",
    duty_holder="Not stated in what was read",
    citations=(REGULATION_4,),
    editions=(Edition(SI_2015, SI_2015, None, None, start_day_known=False),),
    clocks=(
        Clock(
            name="death-or-injury",
            role=Role.ALTERNATE,
            runs_from=Event.INCIDENT,
            length=-6,
            unit=Unit.MONTH,
            words="before the death or the potentially life-threatening injury",
            citation=REGULATION_4,
            window=True,
            note="the anchor for a death or a potentially life-threatening injury; that day is "
            "outside the window",
            only_if=(Fact.DIED, Fact.LIFE_THREATENING),
        ),
        Clock(
            name="impairment",
            role=Role.ALTERNATE,
            runs_from=Event.IDENTIFIED,
            length=-6,
            unit=Unit.MONTH,
            words=(
                "before an authority or relevant partner identified the serious and permanent "
                "impairment"
            ),
            citation=REGULATION_4,
            window=True,
            note="the anchor for serious and permanent impairment, never the day of the incident; "
            "that day is outside the window",
            only_if=(Fact.LASTING_IMPAIRMENT,),
        ),
    ),
    when=(Fact.ABUSE,),
    any_of=(Fact.DIED, Fact.LIFE_THREATENING, Fact.LASTING_IMPAIRMENT),
    condition=(
        "abuse or neglect is known or suspected, and the child died, had a potentially "
        "life-threatening injury, or serious and permanent impairment; extended if on the child "
        "protection register and/or looked after on any date in the window; concise if neither on "
        "every date; unknown if the status is unknown"
    ),
    no_number=(
        "extended if on the child protection register and/or looked after on any date in the "
        "window; concise if neither on every date; unknown if the status is unknown"
    ),
    notes=(
        "A test window, not a deadline.",
        "Extended if on the child protection register and/or looked after on any date in the "
        "window; concise if neither on every date; unknown if the status is unknown.",
        'The form of 2015 is used ("abuse or neglect"); it also counts a person now 18 or over '
        "who was looked after.",
        "Status after the single unified review began: not established; boards still cite it.",
    ),
)

SSWBA = "Social Services and Well-being (Wales) Act 2014"
LOOKED_AFTER_DEATH = Duty(
    id="wales.looked-after-death",
    stage=Stage.NOTIFICATION,
    action="Take the steps on the death of a looked-after child (section 125)",
    duty_holder="Local authority",
    citations=(
        Citation(
            SSWBA,
            "SSWB (Wales) Act 2014 s.125",
            Force.STATUTE,
            Evidence.OFFICIAL,
            provision="s.125",
            read_in=(SSWBA_125,),
            note="official that it exists",
        ),
    ),
    editions=(Edition(SSWBA, "SSWB (Wales) Act 2014", None, None, start_day_known=False),),
    no_number="no number",
    when=(Fact.LOOKED_AFTER, Fact.DIED),
    condition="a looked-after child died",
    notes=(
        "Modelled on paragraph 20 of Schedule 2 to the Children Act 1989 in England.",
        "The recipients are believed to be the Welsh Ministers and parents: unconfirmed, check "
        "the source.",
    ),
)

SUSR_GUIDANCE = "Single unified safeguarding review guidance"
NOTIFY_GOVERNMENT = Duty(
    id="wales.unified-review.notify-government",
    stage=Stage.NOTIFICATION,
    action="Notify the Welsh Government of a single unified safeguarding review",
    duty_holder="Safeguarding board",
    recipients=(Recipient("Welsh Government", 40),),
    citations=(
        Citation(
            SUSR_GUIDANCE,
            "unified review guidance",
            Force.GUIDANCE_SHOULD,
            Evidence.OFFICIAL,
            read_in=(UNIFIED_REVIEW,),
        ),
    ),
    editions=(
        Edition(
            SUSR_GUIDANCE,
            "unified review guidance",
            None,
            None,
            start_day_known=False,
            note="The start date usually given, 1 October 2024, is unconfirmed, check the source",
        ),
    ),
    no_number="no number",
    when=(Fact.UNIFIED_REVIEW,),
    condition="a single unified safeguarding review takes place",
)

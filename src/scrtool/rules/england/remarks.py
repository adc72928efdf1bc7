"""What a source says about a combination of facts, where that is not itself a duty.

A remark shows only when every fact it names is known.
"""

from __future__ import annotations

from scrtool.facts import Fact
from scrtool.model import Citation, Evidence, Force, Remark
from scrtool.rules.england.authorities import (
    CA_2004,
    LOCAL_PAGES,
    PARA_20_1_A,
    WT,
    WT_SHORT,
)
from scrtool.rules.england.editions import BEGAN, WT_2023_FROM
from scrtool.rules.england.local_sources import (
    CAMBS,
    CROYDON,
    NYSCP_CL,
    SLOUGH,
    SLOUGH_PARTNERSHIP,
    TEES,
)
from scrtool.rules.england.sources import CA2004_16C, FAQ, HL2016

PLACE = (
    Remark(
        "The authority where the incident took place notifies and leads the rapid review, working "
        "with the authority where the child lives.",
        Citation(
            "Panel, frequently asked questions",
            "Panel FAQ",
            Force.PANEL,
            Evidence.OFFICIAL,
            read_in=(FAQ,),
        ),
        unless=(Fact.OUTSIDE_ENGLAND,),
    ),
    Remark(
        "Outside England: the authority where the child normally lives notifies and leads the "
        "rapid review.",
        Citation(
            CA_2004,
            "Children Act 2004 s.16C(1)(b)",
            Force.STATUTE,
            Evidence.OFFICIAL,
            provision="s.16C(1)(b)",
            read_in=(CA2004_16C, HL2016),
        ),
        when=(Fact.OUTSIDE_ENGLAND, Fact.LIVES_IN_ENGLAND),
    ),
    Remark(
        "The authority looking after the child also has duties of its own.",
        PARA_20_1_A,
        when=(Fact.LOOKED_AFTER, Fact.DIED),
    ),
    Remark(
        "The authority responsible for the care leaver notifies, where it knows of the status.",
        Citation(
            WT,
            WT_SHORT,
            Force.GUIDANCE_SHOULD,
            Evidence.CORROBORATED,
            read_in=(SLOUGH, SLOUGH_PARTNERSHIP, NYSCP_CL),
        ),
        when=(Fact.CARE_LEAVER, Fact.DIED, Fact.UNDER_25),
        start=WT_2023_FROM,
    ),
)

NO_ABUSE = (
    Remark(
        "Abuse or neglect neither known nor suspected, and the child not looked after: no "
        "notification to the Panel.",
        None,
        unless=(Fact.ABUSE, Fact.LOOKED_AFTER),
    ),
    Remark(
        "The duties of child death review apply to the death of a child; they are outside this "
        "regime.",
        None,
        when=(Fact.DIED,),
        unless=(Fact.ABUSE, Fact.LOOKED_AFTER),
    ),
    Remark(
        "Look again where the family was known to social care and the death is suicide or "
        "unexplained (local practice).",
        Citation(
            "Tees, serious incidents protocol",
            LOCAL_PAGES,
            Force.LOCAL,
            Evidence.SINGLE_SOURCE,
            provision="section 2.3",
            read_in=(TEES,),
        ),
        when=(Fact.DIED,),
        unless=(Fact.ABUSE, Fact.LOOKED_AFTER),
    ),
    Remark(
        "A looked-after child died and abuse or neglect is neither known nor suspected: no Panel "
        "duty and no rapid review.",
        None,
        when=(Fact.LOOKED_AFTER, Fact.DIED),
        unless=(Fact.ABUSE,),
    ),
    Remark(
        "The partners may choose a review (local practice).",
        Citation(
            "Slough, local pages",
            LOCAL_PAGES,
            Force.LOCAL,
            Evidence.SINGLE_SOURCE,
            read_in=(SLOUGH, SLOUGH_PARTNERSHIP),
        ),
        when=(Fact.LOOKED_AFTER, Fact.DIED),
        unless=(Fact.ABUSE,),
    ),
    Remark(
        "A looked-after child was seriously harmed and abuse or neglect is neither known nor "
        "suspected: no national duty.",
        None,
        when=(Fact.LOOKED_AFTER, Fact.SERIOUSLY_HARMED),
        unless=(Fact.ABUSE,),
    ),
    Remark(
        "Croydon (February 2026) requires a notification; that is local.",
        Citation(
            "Croydon, local page",
            LOCAL_PAGES,
            Force.LOCAL,
            Evidence.SINGLE_SOURCE,
            read_in=(CROYDON,),
        ),
        when=(Fact.LOOKED_AFTER, Fact.SERIOUSLY_HARMED),
        unless=(Fact.ABUSE,),
    ),
    Remark(
        "A death in a regulated setting without abuse or neglect is not a Panel duty since 29 June "
        "2018. Duties of the provider apply; they are outside this regime. Some local pages still "
        "list it.",
        Citation(
            CA_2004,
            "Children Act 2004 s.16C(1)",
            Force.STATUTE,
            Evidence.OFFICIAL,
            provision="s.16C(1)",
            read_in=(HL2016,),
        ),
        when=(Fact.DIED, Fact.REGULATED_SETTING),
        unless=(Fact.ABUSE,),
    ),
)

STATUS = (
    Remark(
        "A looked-after child died and abuse or neglect is known or suspected: both sets of duties "
        "apply, on one form.",
        None,
        when=(Fact.LOOKED_AFTER, Fact.DIED, Fact.ABUSE),
    ),
    Remark(
        "A care leaver aged 18 to 24 died: only that death is notified. No rapid review and no "
        "child death review.",
        None,
        when=(Fact.CARE_LEAVER, Fact.DIED, Fact.UNDER_25),
        start=WT_2023_FROM,
        unless=(Fact.UNDER_18,),
    ),
    Remark(
        "A care leaver aged 16 or 17 died: also test the duty to notify the Panel; the duties of "
        "child death review apply too, and are outside this regime.",
        None,
        when=(Fact.CARE_LEAVER, Fact.DIED, Fact.UNDER_18),
    ),
    Remark(
        "Care leaver: no longer looked after, looked after for 13 weeks or more from age 14 with "
        "some time after 16, up to the day before the 25th birthday (single source).",
        Citation(
            "North Yorkshire and York, death of a care leaver",
            LOCAL_PAGES,
            Force.LOCAL,
            Evidence.SINGLE_SOURCE,
            read_in=(NYSCP_CL,),
        ),
        when=(Fact.CARE_LEAVER,),
    ),
    Remark(
        "Aged 18 or over and not a care leaver: no notification under this regime.",
        None,
        unless=(Fact.UNDER_18, Fact.CARE_LEAVER, Fact.UNBORN),
    ),
)

CIRCUMSTANCES = (
    Remark(
        "Suicide: the same test. It counts only if abuse or neglect is known or suspected.",
        None,
        when=(Fact.SUICIDE,),
    ),
    Remark(
        'Unborn: seek advice, see Panel guidance. Section 16C says "child"; text based on GOV.UK '
        '(late 2025) says that child "can include unborn children", and Working Together 2026 '
        "extends guidance to them.",
        None,
        when=(Fact.UNBORN,),
    ),
    Remark(
        "The child caused serious harm to another: it may qualify; this program does not decide.",
        None,
        when=(Fact.CHILD_CAUSED_HARM,),
    ),
    Remark("A child who has recovered: still serious harm.", None, when=(Fact.RECOVERED,)),
    Remark(
        "Disability is no separate trigger; the Panel asks a rapid review to consider it (single "
        "source).",
        Citation(
            "Panel guidance, June 2025",
            "Panel 2025",
            Force.PANEL,
            Evidence.SINGLE_SOURCE,
            read_in=(CAMBS,),
            note="as reported by Cambridgeshire and Peterborough",
        ),
        when=(Fact.DISABLED,),
    ),
)

CHANGE = (
    Remark(
        "The incident came before 29 June 2018 and awareness on or after it: the day of awareness "
        "chooses the rules. No source settles the point; see the regime england-scr too.",
        None,
        straddles=BEGAN,
    ),
)

REMARKS = (*PLACE, *NO_ABUSE, *STATUS, *CIRCUMSTANCES, *CHANGE)

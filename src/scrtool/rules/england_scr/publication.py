"""Publishing the report: its form, who sees it first, and how long it stays available."""

from __future__ import annotations

from datetime import date

from scrtool.facts import Event
from scrtool.model import Citation, Clock, Duty, Edition, Evidence, Force, Role, Stage, Unit
from scrtool.rules.england_scr.authorities import LSCB, WT, WT_SHORT
from scrtool.rules.england_scr.editions import IN_TRANSITION, PUBLISHING, TRANSITION_OVER
from scrtool.rules.england_scr.recipients import NATIONAL_PANEL
from scrtool.rules.england_scr.sources import KNOWSLEY, SCRBLOG

PUBLICATION_FORM = Duty(
    id="england-scr.publication-form",
    stage=Stage.PUBLICATION,
    action="Publish under the new rules: the full overview report",
    duty_holder=LSCB,
    citations=(
        Citation(
            "Government letter of 10 June 2010",
            "letter, June 2010",
            Force.GUIDANCE_MUST,
            Evidence.SINGLE_SOURCE,
            read_in=(KNOWSLEY,),
        ),
    ),
    no_number="no number",
    needs=Event.REVIEW_STARTED,
    condition="the serious case review began on or after 10 June 2010",
    editions=(
        Edition(
            "Government letter of 10 June 2010",
            "letter, June 2010",
            date(2010, 6, 10),  # reviews begun from then: Knowsley, single source
            TRANSITION_OVER,
            note="Shown to the end of the transition, after which no board could begin a review; "
            "no source gives an end",
        ),
    ),
)

QUOTED_2013 = Citation(
    WT,
    WT_SHORT,
    Force.GUIDANCE_SHOULD,
    Evidence.SINGLE_SOURCE,
    read_in=(SCRBLOG,),
    note="a blog quotes Working Together 2013",
)
QUOTED_2013_P71 = Citation(
    WT,
    WT_SHORT,
    Force.GUIDANCE_SHOULD,
    Evidence.SINGLE_SOURCE,
    read_in=(SCRBLOG,),
    note="a blog quotes Working Together 2013, page 71",
)

NATIONAL_PANEL_SENT = Duty(
    id="england-scr.national-panel",
    stage=Stage.PUBLICATION,
    action="Send the final report to the national panel",
    duty_holder=LSCB,
    recipients=(NATIONAL_PANEL,),
    citations=(QUOTED_2013,),
    clocks=(
        Clock(
            name="week-before",
            role=Role.HEADLINE,
            runs_from=Event.PUBLISH,
            length=-7,
            unit=Unit.DAY,
            words="before publication",
            citation=QUOTED_2013,
            note="at least one week before, in calendar days: on or before the day seven days "
            "earlier",
        ),
    ),
    needs=Event.PUBLISH,
    completes=Event.PANEL_REPORT_SENT,
    condition="a date of publication is fixed",
    editions=PUBLISHING,
)

KEEP_AVAILABLE = Duty(
    id="england-scr.keep-available",
    stage=Stage.PUBLICATION,
    action="Keep the report on the board's website, then on request",
    duty_holder=LSCB,
    citations=(QUOTED_2013_P71,),
    clocks=(
        Clock(
            name="published",
            role=Role.HEADLINE,
            runs_from=Event.PUBLISHED,
            length=12,
            unit=Unit.MONTH,
            words="from publication",
            citation=QUOTED_2013_P71,
            floor=True,
        ),
    ),
    needs=Event.PUBLISHED,
    condition="the report was published",
    editions=(*PUBLISHING, IN_TRANSITION),
    notes=("Not a deadline: a date before which nothing may be withdrawn.",),
)

"""How a local review and a national review are conducted and published.

Not here: what a report contains (``contents``).
"""

from __future__ import annotations

from scrtool.model import Checklist, Evidence, Tick
from scrtool.rules.checklists.authorities import (
    CONVENTION,
    GUIDANCE_NOT_READ,
    PUBLISHED_SUMMARY,
)
from scrtool.rules.england.local_sources import NSCP
from scrtool.rules.england.sources import CA2004_16B, SI789, SI789_14, SUMMARY

PUBLICATION = Checklist(
    id="C4",
    name="publication",
    title="Local review: conduct and publication",
    items=(
        Tick(
            "C4.1",
            "Panel, Ofsted and Department for Education told of the review and the reviewer's name",
            PUBLISHED_SUMMARY,
            Evidence.SINGLE_SOURCE,
            (SUMMARY,),
        ),
        Tick(
            "C4.2",
            "Decision date recorded (it starts the six months)",
            # The start words are unconfirmed in the regime too: england.local-review.publish.
            "this project's convention; that the decision starts the six months is unconfirmed, "
            "check the source",
        ),
        Tick(
            "C4.3",
            "Progress and quality watched at regular intervals; draft asked for in writing if "
            "wanted",
            "SI 2018/789 reg 14",
            Evidence.OFFICIAL,
            (SI789_14,),
        ),
        Tick(
            "C4.4",
            "Report, or improvement information, sent to the Panel and the Secretary of State no "
            "later than 7 working days before publication",
            "regulations and guidance, not read in the original",
            Evidence.UNCONFIRMED,
        ),
        Tick("C4.5", "The same sent to Ofsted", GUIDANCE_NOT_READ, Evidence.UNCONFIRMED),
        Tick(
            "C4.6",
            "Report published, unless inappropriate; then improvement information",
            "Children Act 2004 s.16F; for the Panel, s.16B(4)-(5)",
            Evidence.UNCONFIRMED,
            (CA2004_16B,),
            parts=(("partners", Evidence.UNCONFIRMED), ("Panel", Evidence.OFFICIAL)),
        ),
        Tick(
            "C4.7",
            "If not publishing, reasons explained and comments weighed",
            GUIDANCE_NOT_READ,
            Evidence.UNCONFIRMED,
        ),
        Tick(
            "C4.8",
            "Delay and its reasons told to the Panel and the Secretary of State",
            GUIDANCE_NOT_READ,
            Evidence.UNCONFIRMED,
        ),
        Tick(
            "C4.9",
            "Report kept available for at least 1 year",
            "Nottinghamshire partnership",
            Evidence.SINGLE_SOURCE,
            (NSCP,),
        ),
        Tick("C4.10", "Three separate dates kept: completed, sent, published", CONVENTION),
        Tick(
            "C4.11",
            "Final report states recommended improvements and underlying reasons",
            GUIDANCE_NOT_READ,
            Evidence.UNCONFIRMED,
        ),
    ),
)

NATIONAL_REVIEW = Checklist(
    id="C5",
    name="national-review",
    title="National review",
    items=(
        Tick(
            "C5.1",
            "Panel weighs improvements, change to law or guidance, recurrent themes",
            "SI 2018/789 reg 3",
            Evidence.OFFICIAL,
            (SI789,),
        ),
        Tick(
            "C5.2",
            "Panel decides on the rapid review, by complexity or national importance",
            PUBLISHED_SUMMARY,
            Evidence.SINGLE_SOURCE,
            (SUMMARY,),
        ),
        Tick(
            "C5.3",
            "Scope and method agreed with local partners",
            PUBLISHED_SUMMARY,
            Evidence.SINGLE_SOURCE,
            (SUMMARY,),
        ),
        Tick(
            "C5.4",
            "A themed review may join several incidents",
            PUBLISHED_SUMMARY,
            Evidence.SINGLE_SOURCE,
            (SUMMARY,),
        ),
        Tick(
            "C5.5",
            "Reviewer from the public pool; removal and replacement",
            "SI 2018/789 regs 4-5",
            Evidence.OFFICIAL,
            (SI789,),
        ),
        Tick(
            "C5.6",
            "Report given to the Secretary of State (7 working days before), then published",
            "SI 2018/789 regs 9-10, Explanatory Note",
            Evidence.UNCONFIRMED,
            (SI789,),
            parts=(
                ("giving and publishing", Evidence.OFFICIAL),
                ("7 working days", Evidence.UNCONFIRMED),
            ),
        ),
        Tick(
            "C5.7",
            "Six months from the decision or start",
            GUIDANCE_NOT_READ,
            Evidence.UNCONFIRMED,
        ),
        Tick(
            "C5.8",
            "Kept available at least 3 years",
            "not read in the original",
            Evidence.UNCONFIRMED,
        ),
    ),
)

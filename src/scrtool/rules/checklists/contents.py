"""What a rapid review, the decision on a local review, and its report contain.

Not here: how a review is conducted and published (``conduct``).
"""

from __future__ import annotations

from scrtool.model import Checklist, Evidence, Note, Tick
from scrtool.rules.checklists.authorities import (
    DEVON_INEQUALITIES,
    DEVON_PAGE,
    ISLINGTON,
    PUBLISHED_SUMMARY,
)
from scrtool.rules.england.local_sources import BARNET, BRENT, CAMBS, CPS, PLYMOUTH
from scrtool.rules.england.sources import SI789_11, SUMMARY

_SUMMARY_AND_AREAS = (
    "published summary of the process; Islington; Devon; Plymouth; Cambridgeshire and Peterborough"
)
_READ_IN = (SUMMARY, ISLINGTON, DEVON_PAGE, PLYMOUTH, CAMBS)
_REG_11 = "SI 2018/789 reg 11"

RAPID_REVIEW = Checklist(
    id="C1",
    name="rapid-review",
    title="Rapid review: contents",
    items=(
        Tick(
            "C1.1",
            "The facts gathered, with each agency's involvement",
            _SUMMARY_AND_AREAS,
            Evidence.CORROBORATED,
            _READ_IN,
        ),
        Tick(
            "C1.2",
            "Any immediate action to keep a child safe, and learning shared at once",
            _SUMMARY_AND_AREAS,
            Evidence.CORROBORATED,
            _READ_IN,
        ),
        Tick("C1.3", "What could be improved", _SUMMARY_AND_AREAS, Evidence.CORROBORATED, _READ_IN),
        Tick(
            "C1.4",
            "Next steps, including whether a local review follows",
            _SUMMARY_AND_AREAS,
            Evidence.CORROBORATED,
            _READ_IN,
        ),
        Tick(
            "C1.5",
            "Key practice episodes analysed (from June 2025)",
            "Cambridgeshire and Peterborough",
            Evidence.SINGLE_SOURCE,
            (CAMBS,),
        ),
        Tick(
            "C1.6",
            "Context: racism and other inequalities, disability (from June 2025)",
            "Cambridgeshire and Peterborough; Devon, page on racism and inequalities",
            Evidence.SINGLE_SOURCE,
            (CAMBS, DEVON_INEQUALITIES),
            parts=(
                ("disability", Evidence.SINGLE_SOURCE),
                ("racism and other inequalities", Evidence.CORROBORATED),
            ),
        ),
        Tick(
            "C1.7",
            "Any view that a national review suits",
            "Panel guidance, not read in the original",
            Evidence.UNCONFIRMED,
        ),
        Tick(
            "C1.8",
            "The decision of all three partners recorded, with any dissent",
            "Brent (sign-off) and Devon, local pages",
            Evidence.CORROBORATED,
            (BRENT, DEVON_PAGE),
        ),
    ),
    after=(
        Note(
            "Possible outcomes: national review; local review; other learning; no further action",
            "Barnet; CPS lists three",
            sources=(BARNET, CPS),
        ),
    ),
    duties=("england.rapid-review",),
)

DECISION = Checklist(
    id="C2",
    name="decision",
    title="Deciding on a local review (SI 2018/789 reg 11)",
    before=(
        Note(
            "The partners must weigh C2.1 to C2.4; C2.5 is good practice",
            _REG_11,
            Evidence.OFFICIAL,
            (SI789_11,),
        ),
    ),
    items=(
        Tick(
            "C2.1",
            "Does the case show, or may it show, improvements needed to safeguarding?",
            _REG_11,
            Evidence.OFFICIAL,
            (SI789_11,),
        ),
        Tick("C2.2", "Do themes recur?", _REG_11, Evidence.OFFICIAL, (SI789_11,)),
        Tick(
            "C2.3",
            "Is there concern about how two or more agencies worked together?",
            _REG_11,
            Evidence.OFFICIAL,
            (SI789_11,),
        ),
        Tick(
            "C2.4",
            "Does the Panel think a local review more suitable?",
            _REG_11,
            Evidence.OFFICIAL,
            (SI789_11,),
        ),
        Tick(
            "C2.5",
            "Is each reason recorded?",
            "good practice, Barnet (outcome and rationale)",
            Evidence.SINGLE_SOURCE,
            (BARNET,),
        ),
    ),
    duties=("england.rapid-review.decision-criteria",),
)

LOCAL_REVIEW_REPORT = Checklist(
    id="C3",
    name="local-review-report",
    title="Local review report: what it should do",
    before=(
        Note(
            "The summary lists ten points, said there to be from the Panel's guidance of 2019. "
            "The first names two things, and is C3.1 and C3.2 here",
            PUBLISHED_SUMMARY,
            Evidence.SINGLE_SOURCE,
            (SUMMARY,),
        ),
    ),
    items=(
        Tick(
            "C3.1",
            "Show the child's perspective",
            "published summary of the process, point 1",
            Evidence.SINGLE_SOURCE,
            (SUMMARY,),
        ),
        Tick(
            "C3.2",
            "Show the family context",
            "published summary of the process, point 1",
            Evidence.SINGLE_SOURCE,
            (SUMMARY,),
        ),
        Tick(
            "C3.3",
            "Be in proportion to the case",
            "published summary of the process, point 2",
            Evidence.SINGLE_SOURCE,
            (SUMMARY,),
        ),
        Tick(
            "C3.4",
            "Keep to what can be learned",
            "published summary of the process, point 3",
            Evidence.SINGLE_SOURCE,
            (SUMMARY,),
        ),
        Tick(
            "C3.5",
            "Set out and explain why events happened as they did",
            "published summary of the process, point 4",
            Evidence.SINGLE_SOURCE,
            (SUMMARY,),
        ),
        Tick(
            "C3.6",
            "Give a short account of key circumstances, background and context",
            "published summary of the process, point 5",
            Evidence.SINGLE_SOURCE,
            (SUMMARY,),
        ),
        Tick(
            "C3.7",
            "Summarise why professionals took the relevant decisions",
            "published summary of the process, point 6",
            Evidence.SINGLE_SOURCE,
            (SUMMARY,),
        ),
        Tick(
            "C3.8",
            "Examine how agencies worked together and where they fell short",
            "published summary of the process, point 7",
            Evidence.SINGLE_SOURCE,
            (SUMMARY,),
        ),
        Tick(
            "C3.9",
            "Consider whether shortcomings are general features of practice",
            "published summary of the process, point 8",
            Evidence.SINGLE_SOURCE,
            (SUMMARY,),
        ),
        Tick(
            "C3.10",
            "Consider what must be done differently to prevent similar harm",
            "published summary of the process, point 9",
            Evidence.SINGLE_SOURCE,
            (SUMMARY,),
        ),
        Tick(
            "C3.11",
            "Recommend what is needed so that agencies learn",
            "published summary of the process, point 10",
            Evidence.SINGLE_SOURCE,
            (SUMMARY,),
        ),
    ),
)

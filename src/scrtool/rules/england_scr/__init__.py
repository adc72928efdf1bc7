"""Serious case reviews, England: 2006 to the transition of 2018 to 2020.

Sources:
    LSCB Regulations 2006, regulation 5 (the review; its exact tests were not read).
    Working Together to Safeguard Children, 2006, 2010, 2013 and 2015: none was read in the
    original; most numbers rest on pages that report them, and many are unconfirmed.
    Transitional law and guidance of 2018, as boards reported them.

For old cases only. Not covered: incidents from 29 June 2018 (the regime ``england``); adults;
Wales, Scotland and Northern Ireland; editions before April 2006.
"""

from __future__ import annotations

from datetime import date

from scrtool.facts import Fact
from scrtool.model import Regime, Remark
from scrtool.rules.england_scr import completion, notification, publication, review, transition
from scrtool.rules.england_scr.disputes import DISPUTES
from scrtool.rules.england_scr.instruments import INSTRUMENTS
from scrtool.rules.england_scr.sources import SOURCES

REGIME = Regime(
    id="england-scr",
    title="Serious case reviews, England",
    checked_on=date(2026, 11, 22),  # the day the sources were last checked
    duties=(
        notification.NOTIFY,
        review.REVIEW,
        review.DECIDE,
        notification.DECISION_TOLD,
        completion.COMPLETE,
        publication.PUBLICATION_FORM,
        publication.NATIONAL_PANEL_SENT,
        publication.KEEP_AVAILABLE,
        transition.TRANSITION_PANEL,
        transition.TRANSITION_BOARD,
        transition.TRANSITION_LONGSTOP,
    ),
    remarks=(
        Remark(
            "English limits do not apply outside England; child death review partners cover their "
            "residents.",
            None,
            when=(Fact.OUTSIDE_ENGLAND,),
            first=True,
        ),
    ),
    disputes=DISPUTES,
    instruments=INSTRUMENTS,
    sources=SOURCES,
)

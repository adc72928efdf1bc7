"""Child safeguarding incidents, England, from 29 June 2018.

Sources:
    Children Act 2004, ss.16A-16F (the duties; no number of days).
    SI 2018/789 (criteria, reviewers, reports).
    Children Act 1989, Schedule 2, paragraph 20 (death of a looked-after child).
    Working Together to Safeguard Children, 2018, 2023 and 2026 (most numbers).
    Child Safeguarding Practice Review Panel guidance, 2019, 2022 and 2025 (the rapid review).

Not covered: serious case reviews and the transition of 2018-2020; everyone else who must be
told; child death review; Wales, Scotland and Northern Ireland. The Children's Wellbeing and
Schools Act 2026 does not amend section 16C in the parts read; its section 2, which brings
education and childcare agencies into section 16E arrangements, waits for regulations.
"""

from __future__ import annotations

from datetime import date

from scrtool.model import Regime
from scrtool.rules.england import (
    deaths,
    local_review,
    local_sources,
    national_review,
    notification,
    partners,
    publication,
    rapid_review,
    rapid_send,
    report_copy,
    sources,
)
from scrtool.rules.england.disputes import DISPUTES
from scrtool.rules.england.instruments import INSTRUMENTS
from scrtool.rules.england.overlays import COVID
from scrtool.rules.england.remarks import REMARKS

REGIME = Regime(
    id="england",
    title="Child safeguarding incidents, England",
    checked_on=date(2026, 11, 22),  # the day the sources were last checked
    duties=(
        notification.NOTIFY_PANEL,
        partners.NOTIFY_PARTNERS,
        deaths.SECRETARY_OF_STATE,
        deaths.OFSTED,
        deaths.PARENTS_TOLD,
        deaths.CARE_LEAVER,
        rapid_review.RAPID_REVIEW,
        rapid_send.SEND,
        rapid_review.DECISION_CRITERIA,
        local_review.INFORM_START,
        publication.PUBLISH,
        publication.DELAY_REASONS,
        publication.NOT_PUBLISHING,
        report_copy.COPY,
        report_copy.COPY_OFSTED,
        publication.KEEP_AVAILABLE,
        local_review.MONITOR,
        national_review.CRITERIA,
        national_review.REVIEWERS,
        national_review.INFORM,
        national_review.PUBLISH,
        national_review.COPY,
        national_review.KEEP_AVAILABLE,
        partners.OTHER_AGENCY_REFER,
    ),
    remarks=REMARKS,
    overlays=(COVID,),
    disputes=DISPUTES,
    instruments=INSTRUMENTS,
    sources=(*sources.NATIONAL, *local_sources.LOCAL),
)

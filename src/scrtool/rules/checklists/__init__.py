"""Contents of reviews, reports and forms, as lists to tick, and the list of who was told.

Sources:
    SI 2018/789, regulations 3 to 5, 9 to 11 and 14; GOV.UK and the notification service;
    the published summary of the process; local pages.

Not covered: duties and dates, which stand in the regimes.
"""

from __future__ import annotations

from datetime import date

from scrtool.rules.checklists.conduct import NATIONAL_REVIEW, PUBLICATION
from scrtool.rules.checklists.contents import DECISION, LOCAL_REVIEW_REPORT, RAPID_REVIEW
from scrtool.rules.checklists.form import NOTIFICATION_FORM
from scrtool.rules.checklists.told import TOLD

CHECKED_ON = date(2026, 11, 22)  # the day the sources were last checked

CHECKLISTS = (
    RAPID_REVIEW,
    DECISION,
    LOCAL_REVIEW_REPORT,
    PUBLICATION,
    NATIONAL_REVIEW,
    NOTIFICATION_FORM,
    TOLD,
)

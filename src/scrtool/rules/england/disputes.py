"""Points that change dates and on which sources differ, and what this rule book does."""

from __future__ import annotations

from scrtool.model import Dispute

DISPUTES = (
    Dispute(
        "start of the 15 working days",
        "the notification being sent; becoming aware; a local referral; unstated",
        "sending is the headline; becoming aware the alternate; the referral a preset",
    ),
    Dispute(
        "force of the 5 working days",
        "should; must on some pages",
        "the duty is statute and the number guidance (should); both are shown",
    ),
    Dispute(
        "start of the 5 working days",
        "awareness; the incident; the authority being told; the partnership receiving it",
        "awareness is the headline; the others are presets; a warning if only the day of the "
        "incident is given",
    ),
    Dispute(
        "awareness of what",
        "the incident; the abuse or neglect",
        "the later of the two is the headline; the earlier is the alternate",
    ),
    Dispute(
        "time for a looked-after child's or care leaver's death",
        "none; 5 working days locally",
        "advisory only",
    ),
    Dispute(
        "finished, or sent, by day 15",
        "sign-off on days 12 to 15 and sent on day 16 in one area; sent by day 15 in others",
        "sent by day 15; day 16 is a preset",
    ),
    Dispute(
        'bare "15 days"',
        'Kent, Plymouth, North Yorkshire, Barnet and the CPS drop "working"',
        "working days; a note is printed",
    ),
    Dispute(
        "7 working days before publication",
        "ordinary; clear days",
        "ordinary is the headline; clear days the alternate",
    ),
    Dispute(
        "start of the 6 months",
        "decision; initiation",
        "the date of the decision, given on its own",
    ),
    Dispute(
        "a case spanning editions",
        "none found",
        "the edition in force on the day the clock runs from, which is printed",
    ),
    Dispute("the Panel's reply", "about 10 days (Kent)", "no date"),
)

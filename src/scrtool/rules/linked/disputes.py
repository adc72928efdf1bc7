"""Points on which sources differ, and what this rule book does."""

from __future__ import annotations

from scrtool.model import Dispute

DISPUTES = (
    Dispute(
        "time to notify a child's death",
        "24 hours from the death; the next working day; a matter of urgency (locally)",
        "both numbers are listed, neither is the headline, and the earlier is the safe date",
    ),
    Dispute(
        "time to copy the notification to the partnership office",
        "the same day (North East Lincolnshire); the next working day (Devon)",
        "advisory only",
    ),
    Dispute(
        "regulation 41 of SI 2015/541",
        "a notification, in local lists; admissions and discharges only",
        "not a notification, so not listed",
    ),
)

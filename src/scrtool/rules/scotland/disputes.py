"""Points that change dates and on which sources differ, and what this rule book does."""

from __future__ import annotations

from scrtool.model import Dispute

DISPUTES = (
    Dispute(
        "looked-after death",
        "1 working day from awareness; 24 hours from the death",
        "the first is the headline, the second the alternate; the regulations say only "
        '"immediately"',
    ),
    Dispute(
        "looked-after death, the Ministers' limit",
        '"must notify", but "should" within a day',
        "the duty is statute and the number guidance (should)",
    ),
    Dispute(
        "looked-after death, the 28 days",
        "from the death; only without a learning review",
        "needs to know whether a learning review is held; not known gives a condition",
    ),
    Dispute(
        "justice incident",
        "from the incident; from awareness?",
        "from the incident",
    ),
)

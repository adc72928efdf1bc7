"""Points that change dates and on which sources differ, and what this rule book does."""

from __future__ import annotations

from scrtool.model import Dispute

DISPUTES = (
    Dispute(
        "when four months became six",
        "December 2009 (parliamentary answers); March 2010 (Working Together 2010)",
        "between the two, six months is the headline and four months the alternate",
    ),
    Dispute(
        "which day in April 2006 and in March 2010",
        "not known",
        "a trigger in March 2010 prints both editions; one in April 2006 says that an earlier "
        "edition may govern, which was not read",
    ),
    Dispute(
        "completion or publication",
        "six months was for completion",
        "a date of publication alone leaves completion undetermined, never missed",
    ),
    Dispute(
        "incident before 29 June 2018 and awareness after it",
        "none found",
        "the day of the trigger (awareness) chooses; a note warns",
    ),
)

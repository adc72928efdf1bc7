"""What is said beside the duties of a case: the change of 2018, the end of the board's part."""

from __future__ import annotations

from scrtool.facts import Fact
from scrtool.model import Remark
from scrtool.rules.england_scr.editions import TRANSITION_FROM

REMARKS = (
    Remark(
        "English limits do not apply outside England; child death review partners cover their "
        "residents.",
        None,
        when=(Fact.OUTSIDE_ENGLAND,),
        first=True,
    ),
    Remark(
        "The incident came before 29 June 2018 and awareness on or after it: the day of awareness "
        "chooses the rules. No source settles the point; see the regime england too.",
        None,
        straddles=TRANSITION_FROM,
    ),
    Remark(
        "The local partnership's arrangements had begun: the board kept the serious case review "
        "function only until then. See the regime england.",
        None,
        when=(Fact.ARRANGEMENTS_HAD_BEGUN,),
    ),
)

"""What is said beside these duties that is not itself a duty."""

from __future__ import annotations

from datetime import date

from scrtool.facts import Fact
from scrtool.model import Remark

# What stands for a number that is unconfirmed, where only confirmed ones are asked for.
LEFT_OUT = "number left out: unconfirmed; --confirmed-only"

REMARKS = (
    Remark(
        "English limits do not apply outside England; child death review partners cover their "
        "residents. What applies there was not read: ask there.",
        None,
        when=(Fact.OUTSIDE_ENGLAND,),
        first=True,
    ),
    Remark(
        "These duties run beside those of the regime england; none of them stops or replaces a "
        "clock there.",
        None,
    ),
    Remark(
        "Before 29 June 2018 check each: no source read gives the day from which most of these "
        "applied, and an Act, regulations or guidance of a later year was not yet in force.",
        None,
        end=date(2018, 6, 29),  # the duty to notify the Panel began
    ),
    Remark(
        "Stillbirth: child death review is for live births. An unattended stillbirth still "
        "starts the joint response.",
        None,
        when=(Fact.UNBORN,),
    ),
    Remark(
        "Not born, or stillborn: what turns on a child living in a home, foster care or supported "
        "accommodation, or being in early-years care or custody, is left out unless --setting is "
        "given (our own reading: no source was found). A mother who is a child is a case of her "
        "own.",
        None,
        when=(Fact.UNBORN,),
    ),
    Remark(
        "A looked-after child died: telling the parents is a duty of its own, "
        "england.looked-after-death.parents.",
        None,
        when=(Fact.LOOKED_AFTER, Fact.DIED),
    ),
)

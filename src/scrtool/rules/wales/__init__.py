"""Practice reviews and the single unified safeguarding review, Wales.

Sources:
    SI 2015/1466, regulation 4 (which practice review; not read in the original).
    Social Services and Well-being (Wales) Act 2014, section 125.
    Single unified safeguarding review guidance.

Not covered: every time limit of the single unified review and of practice reviews (none was
read); secure children's homes; provider notifications to Care Inspectorate Wales.
"""

from __future__ import annotations

from datetime import date

from scrtool.facts import Fact
from scrtool.model import Dispute, Instrument, Regime, Remark
from scrtool.rules.wales.duties import LOOK_BACK, LOOKED_AFTER_DEATH, NOTIFY_GOVERNMENT
from scrtool.rules.wales.sources import SOURCES

NOT_READ = "the dates were not read"

REGIME = Regime(
    id="wales",
    title="Practice reviews and the single unified safeguarding review, Wales",
    checked_on=date(2026, 11, 22),  # the day the sources were last checked
    duties=(LOOK_BACK, LOOKED_AFTER_DEATH, NOTIFY_GOVERNMENT),
    remarks=(
        Remark(
            "Who is told under section 125 was not read: believed to be the Welsh Ministers and "
            "parents, unconfirmed, check the source.",
            None,
            when=(Fact.LOOKED_AFTER, Fact.DIED),
        ),
    ),
    disputes=(
        Dispute(
            "which practice review",
            'the text of 2012 omits "neglect" in the extended limb',
            "the form of 2015",
        ),
    ),
    instruments=(
        Instrument(
            "SI 2015/1466 reg 4",
            NOT_READ,
            "official through the board's restatement and the earlier text",
            "Regulation 4 itself not read in the original. Status after the single unified review "
            "began: not established",
        ),
        Instrument(
            "Social Services and Well-being (Wales) Act 2014 s.125",
            NOT_READ,
            "official that it exists",
        ),
        Instrument(
            "Single unified safeguarding review guidance",
            "the start date usually given, 1 October 2024, is unconfirmed",
            "official",
            "No time limit was read in it",
        ),
    ),
    sources=SOURCES,
)

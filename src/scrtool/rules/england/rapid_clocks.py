"""The 15 working days of the rapid review: every reading of them, by edition. No duties here."""

from __future__ import annotations

from scrtool.facts import Event
from scrtool.model import Citation, Clock, Evidence, Force, Role, Unit
from scrtool.rules.england.authorities import LOCAL_PAGES
from scrtool.rules.england.local_sources import (
    CAMBS,
    CAMBS_GUIDANCE,
    DCFP,
    DEVON,
    KENT,
    NYSCP_RR,
    PLYMOUTH,
)

SENT_WORDS = "from sending the notification to the Panel"
SENT_NOTE = "day 0 is the day of sending (Devon, older flowchart)"
AWARE_WORDS = "from becoming aware of the incident"

# In every edition: the older texts are the only authority for it, and none was read.
FROM_AWARENESS = Clock(
    name="aware",
    role=Role.ALTERNATE,
    runs_from=Event.AWARE,
    length=15,
    unit=Unit.WORKING_DAY,
    words=AWARE_WORDS,
    citation=Citation(
        "Older texts: Panel guidance of April 2019 and September 2022, and those of the time of "
        "Working Together 2018",
        "older Panel guidance",
        Force.PANEL,
        Evidence.UNCONFIRMED,
        note="not read in the original",
    ),
)
FROM_THE_REFERRAL = Clock(
    name="referral",
    role=Role.PRESET,
    runs_from=Event.REFERRED,
    length=15,
    unit=Unit.WORKING_DAY,
    words="from the referral",
    citation=Citation(
        "Plymouth and Kent, local pages",
        LOCAL_PAGES,
        Force.LOCAL,
        Evidence.SINGLE_SOURCE,
        read_in=(PLYMOUTH, KENT),
        note="a single source for each start",
    ),
    note="from the referral being accepted (Plymouth) or the local form reaching the partnership "
    '(Kent); "15 days" there is read as working days',
)

LETTER_2018 = Citation(
    "Panel letter, July 2018",
    "Panel letter, July 2018",
    Force.PANEL,
    Evidence.UNCONFIRMED,
    note="not read in the original",
)
GUIDANCE_2019 = Citation(
    "Panel practice guidance, April 2019",
    "Panel 2019",
    Force.PANEL,
    Evidence.CORROBORATED,
    read_in=(DCFP, NYSCP_RR, PLYMOUTH, DEVON),
)
GUIDANCE_2022 = Citation(
    "Panel guidance, September 2022",
    "Panel 2022",
    Force.PANEL,
    Evidence.CORROBORATED,
    read_in=(DCFP, NYSCP_RR, PLYMOUTH, DEVON),
)
GUIDANCE_2025 = Citation(
    "Panel guidance, June 2025",
    "Panel 2025",
    Force.PANEL,
    Evidence.CORROBORATED,
    read_in=(CAMBS, CAMBS_GUIDANCE, DCFP, NYSCP_RR, PLYMOUTH, DEVON),
    note="its start words are single-source, as reported by Cambridgeshire and Peterborough; "
    "local flowcharts agree",
)

CLOCKS_BEFORE_GUIDANCE = (
    Clock(
        name="sent",
        role=Role.HEADLINE,
        runs_from=Event.NOTIFIED,
        length=15,
        unit=Unit.WORKING_DAY,
        words=SENT_WORDS,
        citation=LETTER_2018,
        note=SENT_NOTE,
    ),
    FROM_AWARENESS,
    FROM_THE_REFERRAL,
)
CLOCKS_2019 = (
    Clock(
        name="sent",
        role=Role.HEADLINE,
        runs_from=Event.NOTIFIED,
        length=15,
        unit=Unit.WORKING_DAY,
        words=SENT_WORDS,
        citation=GUIDANCE_2019,
        note=SENT_NOTE,
    ),
    FROM_AWARENESS,
    FROM_THE_REFERRAL,
)
CLOCKS_2022 = (
    Clock(
        name="sent",
        role=Role.HEADLINE,
        runs_from=Event.NOTIFIED,
        length=15,
        unit=Unit.WORKING_DAY,
        words=SENT_WORDS,
        citation=GUIDANCE_2022,
        note=SENT_NOTE,
    ),
    FROM_AWARENESS,
    FROM_THE_REFERRAL,
)
CLOCKS_2025 = (
    Clock(
        name="sent",
        role=Role.HEADLINE,
        runs_from=Event.NOTIFIED,
        length=15,
        unit=Unit.WORKING_DAY,
        words=SENT_WORDS,
        citation=GUIDANCE_2025,
        start_evidence=Evidence.SINGLE_SOURCE,
        note=SENT_NOTE,
    ),
    FROM_AWARENESS,
    FROM_THE_REFERRAL,
)

"""When each edition was in force, and the editions of duties that set no number of their own.

Editions whose number differs stand beside their duty. Half-open: an end is the first day
of the next edition.
"""

from __future__ import annotations

from datetime import date

from scrtool.facts import Fact
from scrtool.model import Edition

# Unconfirmed (that it existed is corroborated); only the month is known.
WT_2006_FROM = date(2006, 4, 1)
# Parliamentary answers; corroborated. Only the month is known.
SIX_MONTHS_FROM = date(2009, 12, 1)
# Working Together 2010 began on a day in March 2010 that is not known: the month stands alone.
MARCH_2010_FROM = date(2010, 3, 1)
WT_2010_FROM = date(2010, 4, 1)
# The edition of March 2013 is corroborated; that it began on 15 April 2013 is unconfirmed.
WT_2013_FROM = date(2013, 4, 15)
WT_2015_FROM = date(2015, 3, 26)  # corroborated
TRANSITION_FROM = date(2018, 6, 29)  # corroborated
# The day after 29 September 2019, the last day there can be: 12 months to publish the local
# arrangements and 3 more to start them. Corroborated.
TRANSITION_OVER = date(2019, 9, 30)

APRIL_2006 = (
    "In April 2006 an earlier edition may still govern: the day of the change is not known, and "
    "no earlier edition was read"
)
IN_MARCH_2010 = (
    "Changeover month: on which day of March 2010 the later edition replaced the earlier is not "
    "known, so both are named"
)
AFTER_MARCH_2010 = "Began on a day in March 2010 that is not known; that month stands on its own"
COMMENCEMENT_2013 = "That it began on 15 April 2013 is unconfirmed, check the source"
LINGERED = "Its chapter on serious case reviews lingered until local partnerships began"

# Until the local partnership's arrangements began, and no longer.
UNTIL_ARRANGEMENTS = (Fact.ARRANGEMENTS_HAD_BEGUN,)

PUBLISHING = (
    Edition("Working Together 2013", "WT 2013", WT_2013_FROM, WT_2015_FROM, note=COMMENCEMENT_2013),
    Edition("Working Together 2015", "WT 2015", WT_2015_FROM, TRANSITION_FROM),
)
WT_2015_ONLY = (Edition("Working Together 2015", "WT 2015", WT_2015_FROM, TRANSITION_FROM),)
IN_TRANSITION = Edition(
    "Transition of 2018 to 2019", "transition", TRANSITION_FROM, TRANSITION_OVER
)

"""When each instrument was in force, and the editions of duties that set no number of their own.

Editions whose number differs stand beside their duty. Half-open: an end is the first day
of the next edition.
"""

from __future__ import annotations

from datetime import date

from scrtool.model import Edition

# Children Act 2004 ss.16A-16F: SI 2018/497 reg 3(a), official. SI 2018/789: reg 1, official.
# Working Together 2018 was published on 4 July 2018; it is used from the day the duty began,
# because nothing else covers the five days between. Its factual update of 9 December 2020
# (single source) changed no clock.
BEGAN = date(2018, 6, 29)
# Corroborated. Areas had until December 2024 to put Working Together 2023 in place.
WT_2023_FROM = date(2023, 12, 15)
# Corroborated. The PDF was issued again about 24 March 2026.
WT_2026_FROM = date(2026, 3, 18)

# Panel guidance: corroborated, and of each only the month is known.
PANEL_2019_FROM = date(2019, 4, 1)
PANEL_2022_FROM = date(2022, 9, 1)
PANEL_2025_FROM = date(2025, 6, 1)

NOT_READ_2026 = (
    "The chapter on serious incidents of Working Together 2026: not read in the original"
)

CHILDREN_ACT_2004 = (Edition("Children Act 2004", "CA 2004", BEGAN, None),)
CHILDREN_ACT_1989 = (Edition("Children Act 1989, Schedule 2", "CA 1989", None, None),)
SI_2018_789 = (Edition("SI 2018/789", "SI 2018/789", BEGAN, None),)
WORKING_TOGETHER = (
    Edition("Working Together 2018", "WT 2018", BEGAN, WT_2023_FROM),
    Edition("Working Together 2023", "WT 2023", WT_2023_FROM, WT_2026_FROM),
    Edition("Working Together 2026", "WT 2026", WT_2026_FROM, None, note=NOT_READ_2026),
)

"""Names of instruments, and the holders that more than one duty names. No duties here."""

from __future__ import annotations

# Working Together, where the edition makes no difference to what was read; else by edition.
WT = "Working Together to Safeguard Children"
WT_SHORT = "WT"
WT_2006 = "Working Together to Safeguard Children 2006"
WT_2010 = "Working Together to Safeguard Children 2010"
WT_2013 = "Working Together to Safeguard Children 2013"
WT_2015 = "Working Together to Safeguard Children 2015"
LSCB_REGULATIONS = "LSCB Regulations 2006"
TRANSITIONAL = "Transitional guidance of 2018"
TRANSITIONAL_SHORT = "transitional guidance"

NOT_READ = "not read in the original"
FORCE_NOT_STATED = "whether it says must or should was not read"

LSCB = "Local safeguarding children board"
LSCB_CHAIR = "Chair of the local safeguarding children board"

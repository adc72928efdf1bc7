"""Who is told, by which channel, in the usual order of telling. No duties here."""

from __future__ import annotations

from scrtool.model import Recipient
from scrtool.rules.england.sources import SERVICE

ONLINE = "online Child Safeguarding Incident Notification System"

PARENTS = Recipient(
    "parents and everyone with parental responsibility",
    10,
    "in person if possible (local practice, Lincolnshire)",
    short="parents",
)
PARTNERS = Recipient("safeguarding partners", 20)
PARTNERS_ALL_AREAS = Recipient(
    "safeguarding partners in the area (local authority, police, integrated care board) "
    "and in other areas if appropriate",
    20,
    "channel set locally",
    short="safeguarding partners",
)
PANEL = Recipient("Child Safeguarding Practice Review Panel", 30, short="Panel")
PANEL_ONLINE = Recipient(
    "Child Safeguarding Practice Review Panel", 30, ONLINE, SERVICE.url, short="Panel"
)
SECRETARY_OF_STATE = Recipient("Secretary of State for Education", 40, short="Secretary of State")
SECRETARY_OF_STATE_ONLINE = Recipient(
    "Secretary of State for Education", 40, ONLINE, SERVICE.url, short="Secretary of State"
)
OFSTED = Recipient("Ofsted", 41)
OFSTED_ONLINE = Recipient("Ofsted", 41, ONLINE, SERVICE.url)
DFE = Recipient("Department for Education", 42, short="DfE")
AUTHORITY_COUNTERPART = Recipient("counterpart in the local authority", 60)

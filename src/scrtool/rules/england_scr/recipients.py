"""Who is told, in the usual order of telling. No duties here."""

from __future__ import annotations

from scrtool.model import Recipient

LSCB = Recipient("local safeguarding children board", 20, short="LSCB")
NATIONAL_PANEL = Recipient("national panel of independent experts", 30, short="national panel")
PANEL = Recipient("Child Safeguarding Practice Review Panel", 30, short="Panel")
OFSTED = Recipient("Ofsted", 41)
DFE = Recipient("Department for Education", 42, short="DfE")

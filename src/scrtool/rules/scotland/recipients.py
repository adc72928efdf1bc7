"""Who is told, by which channel, in the usual order of telling. No duties here."""

from __future__ import annotations

from scrtool.model import Recipient

PARENTS = Recipient(
    "each parent and holder of parental rights, unless the child lives with that person",
    10,
    short="parents",
)
COMMITTEE = Recipient("child protection committee", 20, "annex forms")
MINISTERS_DLC1 = Recipient(
    "Scottish Ministers", 40, "form DLC1, by copy to looked_after_children@gov.scot"
)
MINISTERS_DCC1 = Recipient("Scottish Ministers", 40, "form DCC1")
MINISTERS_DAC1 = Recipient("Scottish Ministers", 40, "form DAC1")
INSPECTORATE_DLC1 = Recipient(
    "Care Inspectorate",
    41,
    "form DLC1, to cistrategicteamnotification@careinspectorate.gov.scot",
)
INSPECTORATE_REPORT = Recipient("Care Inspectorate", 41)
INSPECTORATE_DCC1 = Recipient("Care Inspectorate", 41, "form DCC1")
INSPECTORATE_DAC1 = Recipient("Care Inspectorate", 41, "form DAC1")
INSPECTORATE_EFORMS = Recipient("Care Inspectorate", 41, "eForms, separately")
INSPECTORATE_EFORM = Recipient("Care Inspectorate", 41, "eForm")
INSPECTORATE_EMAIL = Recipient("Care Inspectorate", 41, "secure email")
INSPECTORATE_ONLINE = Recipient("Care Inspectorate", 41, "online form")
INSPECTORATE_ONE_SITTING = Recipient(
    "Care Inspectorate", 41, "online form (one sitting, cannot be saved)"
)
INSPECTORATE_TEMPLATE = Recipient("Care Inspectorate", 41, "template")
NATIONAL_HUB = Recipient("National Hub", 50)
ADULT_COMMITTEE_CONTACT = Recipient("adult protection committee contact", 60)
CHIEF_OFFICERS = Recipient("chief officers group", 61)
